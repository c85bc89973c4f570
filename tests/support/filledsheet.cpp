// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledsheet.h"

#include "core/exchange/zip.h"
#include "tests/support/zipbuilder.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pei::test {

namespace {

QByteArray changed(const QByteArray &sheet, const QString &part, const std::function<QByteArray(QByteArray)> &change)
{
    const Result<ZipArchive> archive = ZipArchive::open(sheet);
    if (!archive)
        qFatal("no archive");
    std::vector<std::pair<QString, QByteArray>> parts;
    for (const QString &name : archive.value().names()) {
        const QByteArray bytes = archive.value().part(name).value();
        parts.emplace_back(name, name == part ? change(bytes) : bytes);
    }
    return zipOf(parts);
}

} // namespace

UnitSheetWords plainWords(const Plan &plan, const UnitRequest &request)
{
    UnitSheetWords words;
    words.sheet = u"Pedido"_s;
    words.title = u"Pedido de datos"_s;
    words.lines = {plan.entity.title().name, request.unit.name, u"Llene las celdas de color."_s};
    words.code = u"Código"_s;
    words.name = u"Indicador"_s;
    words.executingUnit = u"Unidad ejecutora"_s;
    words.baseline = u"Línea base"_s;
    words.target = u"Meta"_s;
    for (const Period &period : earlierPeriods(plan, request))
        words.earlier.push_back(periodKey(period));
    words.value = u"Valor"_s;
    words.notes = {u"Factor"_s, u"Medida"_s, u"Responsable"_s, u"Evidencia"_s};
    words.valueHint = u"Un número o ND."_s;
    words.valueError = u"No es un número ni ND."_s;
    words.noteError = u"Es demasiado largo."_s;
    return words;
}

QByteArray sheetOf(const Plan &plan, const UnitRequest &request)
{
    return writeUnitSheet(plan, request, plainWords(plan, request), {}).value();
}

QByteArray filled(const QByteArray &sheet, const QHash<QString, QString> &cells)
{
    return changed(sheet, u"xl/worksheets/sheet1.xml"_s, [&](QByteArray bytes) {
        QString xml = QString::fromUtf8(bytes);
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            const QRegularExpression empty(u"<c r=\"%1\" s=\"(\\d+)\"/>"_s.arg(cell.key()));
            if (!empty.match(xml).hasMatch())
                qFatal("no empty cell %s", qPrintable(cell.key()));
            const bool isText = cell->startsWith(u'"');
            const QString text = isText ? cell->mid(1, cell->size() - 2).toHtmlEscaped() : *cell;
            const QString inside =
                isText ? u" t=\"inlineStr\"><is><t>%1</t></is>"_s.arg(text) : u"><v>%1</v>"_s.arg(text);
            xml.replace(empty, u"<c r=\"%1\" s=\"\\1\"%2</c>"_s.arg(cell.key(), inside));
        }
        return xml.toUtf8();
    });
}

QByteArray patched(const QByteArray &sheet, const QString &part, const QByteArray &from, const QByteArray &to)
{
    return changed(sheet, part, [&](QByteArray bytes) {
        if (!bytes.contains(from))
            qFatal("nothing to replace");
        return bytes.replace(from, to);
    });
}

} // namespace pei::test
