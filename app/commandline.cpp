// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/checking.h"
#include "app/comparing.h"
#include "app/converting.h"
#include "app/importing.h"
#include "app/input.h"
#include "ui/look/errortext.h"
#include "ui/main/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace pei {
namespace {

enum class Exit : int { Done = 0, SomeRefused = 1, WrongUsage = 2 };

struct Arguments
{
    QStringList inputs;
    QString to;
    QString output;
    QString what;
    QString period;
    QString against;
    QString before;
    QString after;
    QString paper;
    QString margin;
    QString into;
    QString csv;
    QString separator;
    QString decimal;
    bool json = false;
    bool grey = false;
};

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(pei::CommandLine)

public:
    explicit CommandLine(PictureVerbs pictures)
        : m_pictures(std::move(pictures))
    {
    }
    Exit run(const QStringList &arguments);

private:
    Exit convert();
    Exit check();
    Exit compare();
    Exit import();
    Exit print();
    Exit version();
    static void showUsage(std::FILE *stream);
    static void showUsage(const QString &verb);
    Exit wrongUsage(const QString &reason) const;
    bool parse(const QStringList &arguments, const QStringList &options, QString *reason);
    void refuse(const QString &file, const QString &reason);
    void refuse(const Error &error, const QString &file) { refuse(file, errorText(error)); }

    const PictureVerbs m_pictures;
    Arguments m_arguments;
    bool m_refused = false;
};

void writeLine(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

void CommandLine::showUsage(std::FILE *stream)
{
    writeLine(stream, tr("Uso: tablero-pei [ARCHIVO…]                abre la ventana"));
    writeLine(stream, tr("     tablero-pei convert ENTRADA… --to json|csv|xlsx|html|odt [-o ARCHIVO|CARPETA] "
                         "[--period 2024-S1] [--csv excel]"));
    writeLine(stream, tr("     tablero-pei check ENTRADA… [--json]"));
    writeLine(stream, tr("     tablero-pei compare ENTRADA [ENTRADA…] [--before 2023-A] [--after 2024-S1] [--json]"));
    writeLine(stream, tr("     tablero-pei import ENTRADA… --into PLAN.pei"));
    writeLine(stream,
              tr("     tablero-pei print ENTRADA -o ARCHIVO.pdf [--what summary,table,sheets,units,alerts,compare] "
                 "[--period 2024-S1] [--against 2023-A] [--paper a3] [--margin 25] [--grey]"));
    writeLine(stream, tr("Cada verbo explica sus opciones con --help."));
}

// What one verb takes, option by option.
void CommandLine::showUsage(const QString &verb)
{
    const auto say = [](const QString &line) { writeLine(stdout, line); };
    const auto option = [](const QString &name, const QString &text) {
        writeLine(stdout, u"  %1  %2"_s.arg(name, -11).arg(text));
    };
    if (verb == u"convert") {
        say(tr("Uso: tablero-pei convert ENTRADA… --to json|csv|xlsx|html|odt [-o ARCHIVO|CARPETA] [--period 2024-S1] "
               "[--csv excel] [--separator semicolon] [--decimal comma]"));
        say(tr("Lee cada entrada y la escribe en el formato pedido."));
        option(u"--to"_s,
               tr("json, csv o xlsx: el plan entero; html u odt: tablas y alertas para el «Informe de evaluación»."));
        option(u"-o"_s, tr("El archivo, o la carpeta si hay varias entradas. Sin ella, la salida estándar."));
        option(u"--period"_s,
               tr("De qué periodo son los avances calculados y las tablas, como 2024-S1 o 2024-A. Sin ella, "
                  "el del reporte o el último con valores."));
        option(u"--csv"_s, tr("plain: separado por comas, con punto decimal (así sale sin esta opción); excel: el que "
                              "abre un Excel en "
                              "español."));
        option(u"--separator"_s, tr("El separador del CSV, si es otro: comma (coma), semicolon (punto y coma) o tab."));
        option(u"--decimal"_s, tr("El signo decimal del CSV, si es otro: point (punto) o comma (coma)."));
    } else if (verb == u"check") {
        say(tr("Uso: tablero-pei check ENTRADA… [--json]"));
        say(tr("Muestra el acta de importación y las alertas de cada entrada."));
        option(u"--json"_s, tr("En JSON, para otros programas."));
    } else if (verb == u"compare") {
        say(tr("Uso: tablero-pei compare ENTRADA [ENTRADA…] [--before 2023-A] [--after 2024-S1] [--json]"));
        say(tr(
            "De una entrada, qué cambió entre dos de sus periodos; de dos del mismo plan, qué dice la segunda de otra "
            "manera; de varios planes, sus cifras lado a lado."));
        option(u"--before"_s,
               tr("El periodo de antes. Sin ella, el último anterior que tiene valores, o el de la primera "
                  "entrada."));
        option(u"--after"_s, tr("El periodo de después. Sin ella, el del reporte o el último con valores."));
        option(u"--json"_s, tr("En JSON, para otros programas."));
    } else if (verb == u"import") {
        say(tr("Uso: tablero-pei import ENTRADA… --into PLAN.pei"));
        say(tr("Importa cada entrada en un archivo de planes. Ctrl+C lo detiene entre un reporte y el siguiente."));
        option(u"--into"_s, tr("El archivo .pei; se crea si no existe."));
    } else if (verb == u"print") {
        say(tr("Uso: tablero-pei print ENTRADA -o ARCHIVO.pdf [--what summary,table,sheets,units,alerts,compare] "
               "[--period 2024-S1] [--against 2023-A] [--paper a3] [--margin 25] [--grey]"));
        say(tr("Imprime la entrada en un PDF."));
        option(u"-o"_s, tr("El PDF."));
        option(u"--what"_s,
               tr("Las partes, separadas por comas: summary (resumen), table (tabla del reporte), sheets (fichas de "
                  "indicadores), units (pedidos a las unidades), alerts (alertas), compare (qué cambió). Sin ella, el "
                  "resumen."));
        option(u"--period"_s,
               tr("El periodo, como 2024-S1 o 2024-A. Sin ella, el del reporte o el último con valores."));
        option(u"--against"_s,
               tr("Con qué periodo compara «compare». Sin ella, con el último anterior que tiene valores."));
        option(u"--paper"_s, tr("a4 (así sale sin esta opción), a3, a5, letter (carta) o legal."));
        option(u"--margin"_s, tr("Los milímetros que al menos quedan en blanco alrededor, para una impresora que no "
                                 "llega al borde de la hoja."));
        option(u"--grey"_s, tr("En tonos de gris."));
    }
    say(tr("ENTRADA: un reporte (PDF o texto), un archivo .pei (ARCHIVO.pei#PLAN si tiene varios planes), un JSON, CSV "
           "o XLSX de "
           "este programa."));
}

Exit CommandLine::wrongUsage(const QString &reason) const
{
    writeLine(stderr, reason);
    showUsage(stderr);
    return Exit::WrongUsage;
}

Exit CommandLine::version()
{
    writeLine(stdout, u"tablero-pei %1"_s.arg(QStringLiteral(TABLERO_VERSION)));
    return Exit::Done;
}

void CommandLine::refuse(const QString &file, const QString &reason)
{
    writeLine(stderr, u"%1: %2"_s.arg(file, reason));
    m_refused = true;
}

bool CommandLine::parse(const QStringList &arguments, const QStringList &options, QString *reason)
{
    const QHash<QString, QString *> values = {
        {u"--to"_s, &m_arguments.to},           {u"-o"_s, &m_arguments.output},
        {u"--what"_s, &m_arguments.what},       {u"--period"_s, &m_arguments.period},
        {u"--paper"_s, &m_arguments.paper},     {u"--margin"_s, &m_arguments.margin},
        {u"--into"_s, &m_arguments.into},       {u"--csv"_s, &m_arguments.csv},
        {u"--against"_s, &m_arguments.against}, {u"--before"_s, &m_arguments.before},
        {u"--after"_s, &m_arguments.after},     {u"--separator"_s, &m_arguments.separator},
        {u"--decimal"_s, &m_arguments.decimal}};
    const QHash<QString, bool *> switches = {{u"--json"_s, &m_arguments.json}, {u"--grey"_s, &m_arguments.grey}};
    bool onlyInputs = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        if (onlyInputs || !name.startsWith(u'-') || name == u"-") {
            m_arguments.inputs += name;
            continue;
        }
        if (name == u"--") {
            onlyInputs = true;
            continue;
        }
        if (switches.contains(name) && options.contains(name)) {
            *switches.value(name) = true;
            continue;
        }
        QString value;
        const qsizetype equals = name.startsWith(u"--") ? name.indexOf(u'=') : -1;
        if (equals > 0) {
            value = name.sliced(equals + 1);
            name.truncate(equals);
        }
        if (!options.contains(name)) {
            *reason = tr("La opción «%1» no existe aquí.").arg(name);
            return false;
        }
        if (switches.contains(name)) {
            *reason = tr("La opción «%1» no lleva ningún valor.").arg(name);
            return false;
        }
        if (equals < 0) {
            if (i + 1 == arguments.size()) {
                *reason = tr("A la opción «%1» le falta su valor.").arg(name);
                return false;
            }
            value = arguments[++i];
        }
        *values.value(name) = value;
    }
    if (m_arguments.inputs.isEmpty()) {
        *reason = tr("Falta el archivo de entrada.");
        return false;
    }
    return true;
}

Exit CommandLine::convert()
{
    ConvertOrder order{m_arguments.inputs, m_arguments.to, m_arguments.output, {}, {}};
    if (!isConvertFormat(order.to) || (isEvaluation(order.to) && !m_pictures.evaluation))
        return wrongUsage(tr("«--to» acepta json, csv, xlsx, html u odt."));
    if (m_arguments.csv == u"excel")
        order.csv = CsvForm::spanishExcel();
    else if (!m_arguments.csv.isEmpty() && m_arguments.csv != u"plain")
        return wrongUsage(tr("«--csv» acepta excel y plain."));
    const QHash<QString, QChar> separators = {{u"comma"_s, u','}, {u"semicolon"_s, u';'}, {u"tab"_s, u'\t'}};
    const QHash<QString, QChar> decimals = {{u"point"_s, u'.'}, {u"comma"_s, u','}};
    if (!m_arguments.separator.isEmpty() && !separators.contains(m_arguments.separator))
        return wrongUsage(tr("«--separator» acepta comma, semicolon y tab."));
    if (!m_arguments.decimal.isEmpty() && !decimals.contains(m_arguments.decimal))
        return wrongUsage(tr("«--decimal» acepta point y comma."));
    if (!m_arguments.period.isEmpty() && !(order.period = periodFromKey(m_arguments.period)))
        return wrongUsage(tr("«--period» se escribe como 2024-S1 o 2024-A."));
    order.csv.separator = separators.value(m_arguments.separator, order.csv.separator);
    order.csv.decimal = decimals.value(m_arguments.decimal, order.csv.decimal);
    if (needsFolder(order))
        return wrongUsage(tr("Con varias entradas, «-o» debe dar la carpeta de salida."));
    convertInputs(order, m_pictures.evaluation,
                  [this](const QString &file, const QString &reason) { refuse(file, reason); });
    return m_refused ? Exit::SomeRefused : Exit::Done;
}

Exit CommandLine::check()
{
    const CheckOutput output{[](const QString &line) { writeLine(stdout, line); },
                             [this](const QString &input, const Error &error) { refuse(error, input); }};
    if (!checkInputs(m_arguments.inputs, m_arguments.json, output) || std::fflush(stdout) != 0)
        m_refused = true;
    return m_refused ? Exit::SomeRefused : Exit::Done;
}

Exit CommandLine::compare()
{
    const CompareOrder order{m_arguments.inputs, m_arguments.before, m_arguments.after, m_arguments.json};
    if (const QString reason = wrongCompareUsage(order); !reason.isEmpty())
        return wrongUsage(reason);
    const CompareOutput output{[](const QString &line) { writeLine(stdout, line); },
                               [this](const QString &input, const QString &reason) { refuse(input, reason); }};
    compareInputs(order, output);
    if (std::fflush(stdout) != 0)
        m_refused = true;
    return m_refused ? Exit::SomeRefused : Exit::Done;
}

Exit CommandLine::print()
{
    if (m_arguments.inputs.size() != 1)
        return wrongUsage(tr("«print» imprime una sola entrada."));
    const PrintOptions options{m_arguments.what,   m_arguments.period,  m_arguments.paper, m_arguments.margin,
                               m_arguments.output, m_arguments.against, m_arguments.grey};
    if (const QString reason = m_pictures.wrongUsage(options); !reason.isEmpty())
        return wrongUsage(reason);
    const QString input = m_arguments.inputs.front();
    const Result<InputPlan> plan = readInputPlan(input);
    if (!plan) {
        refuse(plan.error(), input);
        return Exit::SomeRefused;
    }
    const Report &report = plan.value().report;
    for (const UnreadRow &row : report.unread)
        refuse({Error::Code::RowUnreadable, row.text, {}, row.page, 0}, input);
    if (const Result<void> printed = m_pictures.print(plan.value(), options); !printed) {
        const bool noPeriod = printed.error().code == Error::Code::CellMissing;
        refuse(printed.error(), noPeriod ? input : m_arguments.output);
    }
    return m_refused ? Exit::SomeRefused : Exit::Done;
}

Exit CommandLine::import()
{
    if (m_arguments.into.isEmpty())
        return wrongUsage(tr("Falta «--into» con el archivo .pei donde importar."));
    for (const QString &scheme : {u"postgresql://"_s, u"postgres://"_s}) {
        if (m_arguments.into.startsWith(scheme))
            return wrongUsage(tr("Esta versión no importa en servidores: «--into» debe dar un archivo .pei."));
    }
    ImportOutput output;
    output.result = [](const QString &line) {
        writeLine(stdout, line);
        std::fflush(stdout); // what is on the disk is said, whatever comes next
    };
    output.refuse = [this](const QString &file, const QString &reason) { refuse(file, reason); };
    importInputs(m_arguments.inputs, m_arguments.into, output);
    if (std::fflush(stdout) != 0)
        m_refused = true;
    return m_refused ? Exit::SomeRefused : Exit::Done;
}

Exit CommandLine::run(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return wrongUsage(tr("Falta el archivo de entrada."));
    if (arguments.front() == u"--help" || arguments.front() == u"-h") {
        showUsage(stdout);
        return Exit::Done;
    }
    if (arguments.front() == u"--version" || arguments.front() == u"-v")
        return version();
    struct Verb
    {
        QString name;
        QStringList options;
        Exit (CommandLine::*run)();
    };
    const Verb verbs[] = {
        {u"convert"_s,
         {u"--to"_s, u"-o"_s, u"--period"_s, u"--csv"_s, u"--separator"_s, u"--decimal"_s},
         &CommandLine::convert},
        {u"check"_s, {u"--json"_s}, &CommandLine::check},
        {u"compare"_s, {u"--before"_s, u"--after"_s, u"--json"_s}, &CommandLine::compare},
        {u"import"_s, {u"--into"_s}, &CommandLine::import},
        {u"print"_s,
         {u"-o"_s, u"--what"_s, u"--period"_s, u"--against"_s, u"--paper"_s, u"--margin"_s, u"--grey"_s},
         &CommandLine::print}};
    for (const Verb &verb : verbs) {
        if (arguments.front() != verb.name || (verb.run == &CommandLine::print && !m_pictures.print))
            continue;
        // Before "--" alone: behind it a file may be called so.
        const auto asked = std::find_if(arguments.begin(), arguments.end(), [](const QString &argument) {
            return argument == u"--help" || argument == u"-h" || argument == u"--";
        });
        if (asked != arguments.end() && *asked != u"--") {
            showUsage(verb.name);
            return Exit::Done;
        }
        QString reason;
        if (!parse(arguments.sliced(1), verb.options, &reason))
            return wrongUsage(reason);
        return (this->*verb.run)();
    }
    return wrongUsage(
        tr("«%1» no es un verbo: los hay convert, check, compare, import y print.").arg(arguments.front()));
}

} // namespace

void silenceQt()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

int runCommandLine(const QStringList &arguments, PictureVerbs pictures)
{
    silenceQt();
    // English where the terminal is English, else Spanish: the source, with its plurals.
    const QByteArray language = qgetenv("LC_ALL") + ' ' + qgetenv("LC_MESSAGES") + ' ' + qgetenv("LANG");
    applyLanguage(language.trimmed().startsWith("en") ? u"en"_s : u"es"_s);
    return int(CommandLine(std::move(pictures)).run(arguments));
}

} // namespace pei
