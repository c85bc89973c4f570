// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr qsizetype MaximumLastPlans = 64;

constexpr auto ThemeKey = "window/theme"_L1;
constexpr auto LanguageKey = "window/language"_L1;
constexpr auto ClassicColoursKey = "window/classic_colours"_L1;
constexpr auto AuthorKey = "author"_L1;
constexpr auto PageKey = "window/page"_L1;
constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto SplitterKey = "window/indicators_splitter"_L1;
constexpr auto SourceAtRightKey = "source/at_right"_L1;
constexpr auto SourceFloatingKey = "source/floating"_L1;
constexpr auto SourceExtentKey = "source/extent"_L1;
constexpr auto SourceGeometryKey = "source/geometry"_L1;
constexpr auto LibraryKey = "files/library"_L1;
constexpr auto FolderKey = "files/folder"_L1;
constexpr auto RecentKey = "files/recent"_L1;
constexpr auto LastKey = "files/last"_L1;
constexpr auto LastPlansKey = "files/last_plans"_L1;
constexpr auto ReopenKey = "files/reopen_last"_L1;
constexpr auto PaperPartsKey = "paper/parts"_L1;
constexpr auto PaperA3Key = "paper/a3"_L1; // before there were others
constexpr auto PaperSizeKey = "paper/size"_L1;
constexpr auto PaperMarginKey = "paper/margin"_L1;
constexpr auto PaperGreyKey = "paper/grey"_L1;
constexpr auto ExportFormatKey = "export/format"_L1;
constexpr auto ExportShownKey = "export/only_shown"_L1;
constexpr auto CsvSeparatorKey = "export/csv_separator"_L1;
constexpr auto CsvDecimalKey = "export/csv_decimal"_L1;
constexpr auto CsvMarkKey = "export/csv_byte_order_mark"_L1;

// Enums are kept by name, so that their order may change.
constexpr std::array ThemeNames{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array PageNames{"summary"_L1, "indicators"_L1, "entry"_L1, "alerts"_L1, "compare"_L1};
constexpr std::array FormatNames{"xlsx"_L1, "csv"_L1, "json"_L1, "html"_L1, "odt"_L1};
constexpr std::array SeparatorNames{"comma"_L1, "semicolon"_L1, "tab"_L1};
constexpr QStringView Separators = u",;\t";

template <typename Enum, std::size_t Size>
Enum named(const std::array<QLatin1StringView, Size> &names, const QVariant &stored, Enum fallback)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (stored.toString() == names[i])
            return Enum(i);
    }
    return fallback;
}

} // namespace

Settings::Settings(const QString &iniPath)
    : m_file(iniPath, QSettings::IniFormat)
{
}

// Writing the file waits for the disk twice, and every start chooses the page and the plan it was left with.
void Settings::keep(QLatin1StringView key, const QVariant &value)
{
    QVariant kept = m_file.value(key);
    if (!kept.isValid() || !kept.convert(value.metaType()) || kept != value)
        m_file.setValue(key, value);
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/tablero-pei/tablero-pei.ini"_L1;
}

ThemeChoice Settings::theme() const
{
    return named(ThemeNames, m_file.value(ThemeKey), ThemeChoice::System);
}
void Settings::setTheme(ThemeChoice choice)
{
    keep(ThemeKey, QString(ThemeNames[std::size_t(choice)]));
}

QString Settings::language() const
{
    return m_file.value(LanguageKey).toString() == "en"_L1 ? u"en"_s : u"es"_s;
}
void Settings::setLanguage(const QString &code)
{
    keep(LanguageKey, code);
}

QString Settings::author() const
{
    constexpr qsizetype most = 120; // the file can have been edited by hand
    return m_file.value(AuthorKey).toString().simplified().left(most);
}
void Settings::setAuthor(const QString &name)
{
    keep(AuthorKey, name);
}

bool Settings::classicColours() const
{
    return m_file.value(ClassicColoursKey, false).toBool();
}
void Settings::setClassicColours(bool on)
{
    keep(ClassicColoursKey, on);
}

QString Settings::libraryFolder() const
{
    const QString folder = m_file.value(LibraryKey).toString();
    if (QDir::isAbsolutePath(folder))
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + "/Tablero PEI"_L1;
}
void Settings::setLibraryFolder(const QString &folder)
{
    keep(LibraryKey, folder);
}

QString Settings::lastFolder() const
{
    const QString folder = m_file.value(FolderKey).toString();
    return QDir(folder).exists() && !folder.isEmpty()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}
void Settings::setLastFolder(const QString &folder)
{
    keep(FolderKey, folder);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_file.value(RecentKey).toStringList();
    files.removeAll(QString());
    return files.mid(0, MaximumRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    keep(RecentKey, files.mid(0, MaximumRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) > 0)
        keep(RecentKey, files);
}

void Settings::clearRecentFiles()
{
    m_file.remove(RecentKey);
}

QString Settings::lastFile() const
{
    return m_file.value(LastKey).toString();
}
void Settings::setLastFile(const QString &path)
{
    keep(LastKey, path);
}

qint64 Settings::lastPlan(const QString &path) const
{
    const QStringList plans = m_file.value(LastPlansKey).toStringList();
    for (const QString &text : plans) {
        const qsizetype hash = text.lastIndexOf(u'#');
        if (hash > 0 && QStringView(text).first(hash) == path)
            return std::max(0LL, text.sliced(hash + 1).toLongLong());
    }
    return 0;
}

void Settings::setLastPlan(const QString &path, qint64 plan)
{
    QStringList plans = m_file.value(LastPlansKey).toStringList();
    plans.removeIf([&](const QString &text) { return text.left(text.lastIndexOf(u'#')) == path; });
    plans.prepend(path + u'#' + QString::number(plan));
    keep(LastPlansKey, plans.mid(0, MaximumLastPlans));
}

bool Settings::reopensLastFile() const
{
    return m_file.value(ReopenKey, true).toBool();
}
void Settings::setReopensLastFile(bool on)
{
    keep(ReopenKey, on);
}

WindowPage Settings::page() const
{
    return named(PageNames, m_file.value(PageKey), WindowPage::Summary);
}
void Settings::setPage(WindowPage page)
{
    keep(PageKey, QString(PageNames[std::size_t(page)]));
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(GeometryKey).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray &geometry)
{
    keep(GeometryKey, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_file.value(SplitterKey).toByteArray();
}
void Settings::setSplitterState(const QByteArray &state)
{
    keep(SplitterKey, state);
}

Settings::SourcePlace Settings::sourcePlace() const
{
    const int extent = m_file.value(SourceExtentKey).toInt();
    return {m_file.value(SourceAtRightKey).toBool(), m_file.value(SourceFloatingKey).toBool(),
            extent >= 100 && extent <= 4000 ? extent : 0, m_file.value(SourceGeometryKey).toByteArray()};
}
void Settings::setSourcePlace(const SourcePlace &place)
{
    keep(SourceAtRightKey, place.atRight);
    keep(SourceFloatingKey, place.floating);
    keep(SourceExtentKey, place.extent);
    keep(SourceGeometryKey, place.geometry);
}

PaperChoices Settings::paperChoices() const
{
    PaperChoices choices;
    const auto parts = paperPartsFromKeys(m_file.value(PaperPartsKey).toStringList());
    if (parts && !parts->empty())
        choices.parts = *parts;
    const QPageSize::PageSizeId usual = m_file.value(PaperA3Key).toBool() ? QPageSize::A3 : choices.paper;
    choices.paper = paperFromKey(m_file.value(PaperSizeKey).toString()).value_or(usual);
    const int margin = m_file.value(PaperMarginKey).toInt();
    choices.margin = margin >= 0 && margin <= WidestMargin ? margin : 0;
    choices.grey = m_file.value(PaperGreyKey).toBool();
    return choices;
}

void Settings::setPaperChoices(const PaperChoices &choices)
{
    QStringList parts;
    for (const PaperPart part : choices.parts)
        parts << paperPartKey(part);
    keep(PaperPartsKey, parts);
    m_file.remove(PaperA3Key);
    keep(PaperSizeKey, paperKey(choices.paper));
    keep(PaperMarginKey, choices.margin);
    keep(PaperGreyKey, choices.grey);
}

ExportChoice Settings::exportChoice() const
{
    ExportChoice choice;
    choice.format = named(FormatNames, m_file.value(ExportFormatKey), choice.format);
    choice.onlyShown = m_file.value(ExportShownKey, false).toBool();
    const qsizetype usual = Separators.indexOf(choice.csv.separator);
    choice.csv.separator = Separators[named(SeparatorNames, m_file.value(CsvSeparatorKey), usual)];
    choice.csv.decimal = m_file.value(CsvDecimalKey, u"comma"_s).toString() == u"point" ? u'.' : u',';
    choice.csv.byteOrderMark = m_file.value(CsvMarkKey, choice.csv.byteOrderMark).toBool();
    return choice;
}

void Settings::setExportChoice(const ExportChoice &choice)
{
    keep(ExportFormatKey, QString(FormatNames[std::size_t(choice.format)]));
    keep(ExportShownKey, choice.onlyShown);
    const qsizetype separator = std::max<qsizetype>(0, Separators.indexOf(choice.csv.separator));
    keep(CsvSeparatorKey, QString(SeparatorNames[std::size_t(separator)]));
    keep(CsvDecimalKey, choice.csv.decimal == u'.' ? u"point"_s : u"comma"_s);
    keep(CsvMarkKey, choice.csv.byteOrderMark);
}

} // namespace pei
