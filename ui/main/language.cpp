// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

// Qt's Spanish spells the keys out, "Control+Mayúsculas+F": as long as that they push a menu's texts aside, and no
// keyboard says so.
class KeyNames final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QByteArrayView key(source);
        const bool printed = key == "Ctrl" || key == "Shift" || key == "Alt";
        return printed && QByteArrayView(context) == "QShortcut" ? QString::fromLatin1(key) : QString();
    }
};

} // namespace

void applyLanguage(const QString &code)
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Peru));
    // Children of the application: they go with it.
    const QList<QTranslator *> before =
        QCoreApplication::instance()->findChildren<QTranslator *>(u"language"_s, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const auto install = [](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        translator->setObjectName(u"language"_s);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"tablero-pei_"_s + code, u":/translations"_s);
    auto *keys = new KeyNames(QCoreApplication::instance());
    keys->setObjectName(u"language"_s);
    QCoreApplication::installTranslator(keys);
}

} // namespace pei
