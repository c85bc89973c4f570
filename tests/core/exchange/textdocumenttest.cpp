// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdocument.h"

#include "core/exchange/zip.h"
#include "core/exchange/zipwriter.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

TextDocument document(const QString &cell)
{
    TextTable table{u"Tabla "_s, 1, u". Metas"_s, {{u"Código"_s, 1}, {u"Meta"_s, 3, true}}, {{cell, u"1,050.00"_s}},
                    u"Fuente"_s};
    return {u"Entidad"_s, u"es"_s, {std::move(table), u"Un párrafo."_s}};
}

// All texts of an XML part, or what is wrong with it.
QString textsOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? reader.errorString() : text;
}

TEST(TextDocument, IsAnOpenDocumentThatSaysWhatItIsFirst)
{
    const QByteArray bytes = toOdt(document(u"IND.01"_s));
    EXPECT_EQ(bytes.indexOf("mimetypeapplication/vnd.oasis.opendocument.text"), 30) << "stored, right after its header";
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    ASSERT_TRUE(bool(archive));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
        const Result<QByteArray> xml = archive.value().part(part);
        ASSERT_TRUE(bool(xml)) << part.toStdString();
        QXmlStreamReader reader(xml.value());
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << part.toStdString() << reader.errorString().toStdString();
    }
    EXPECT_EQ(textsOf(archive.value().part(u"content.xml"_s).value()).trimmed(),
              u"Tabla 1. MetasCódigoMetaIND.011,050.00FuenteUn párrafo."_s);
}

TEST(TextDocument, KeepsTheColumnsShares)
{
    const QByteArray content = ZipArchive::open(toOdt(document({}))).value().part(u"content.xml"_s).value();
    EXPECT_TRUE(content.contains("style:column-width=\"4.250cm\""));
    EXPECT_TRUE(content.contains("style:column-width=\"12.750cm\""));
    const QByteArray page = toHtml(document({}));
    EXPECT_TRUE(page.contains("<th width=\"25%\" bgcolor=\"#e4ecf6\">C\xc3\xb3"
                              "digo</th><th width=\"75%\""))
        << page.constData();
}

TEST(TextDocument, TakesTextsThatNoXmlMayHold)
{
    const QString wild = u"<b>&\"a\x01\x0b"_s + QChar(0xd800) + u"ñ %1 %2 "_s + QString::fromUcs4(U"\U0001F600", 1);
    const QString kept = u"<b>&\"añ %1 %2 "_s + QString::fromUcs4(U"\U0001F600", 1);
    const QByteArray content = ZipArchive::open(toOdt(document(wild))).value().part(u"content.xml"_s).value();
    EXPECT_TRUE(textsOf(content).contains(kept)) << textsOf(content).toStdString();
    EXPECT_TRUE(toHtml(document(wild)).contains("<td>&lt;b&gt;&amp;&quot;a\xc3\xb1 %1 %2 "));
}

// A spreadsheet runs what it takes for a formula, also in a page that it opens.
TEST(TextDocument, AFormulaStaysATextWhereASpreadsheetOpensThePage)
{
    const QByteArray page = toHtml(document(u"=1+1"_s));
    EXPECT_TRUE(page.contains("<td nowrap sdnum=\"1033;1033;@\" style=\"mso-number-format:'\\@'\">=1+1</td>"))
        << page.constData();
    EXPECT_TRUE(toHtml(document(u"IND.01"_s)).contains("<td nowrap>IND.01</td>"));
}

TEST(ZipWriter, GivesBackWhatItTook)
{
    const std::vector<std::pair<QByteArray, QByteArray>> parts{
        {"mimetype", "text/x"}, {"vac\xc3\xado", {}}, {"a/b.xml", QByteArray(100'000, 'x')}};
    const QByteArray bytes = zipOf(parts);
    EXPECT_LT(bytes.size(), 2000);
    EXPECT_EQ(bytes, zipOf(parts));
    const Result<ZipArchive> archive = ZipArchive::open(bytes);
    ASSERT_TRUE(bool(archive));
    for (const auto &[name, content] : parts)
        EXPECT_EQ(archive.value().part(QString::fromUtf8(name)).value(), content) << name.constData();
}

} // namespace
} // namespace pei
