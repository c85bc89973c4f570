// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzzer does in an ordinary build: runs the inputs given (files, or folders of them), then as many variations of
// them as TABLERO_FUZZ_TURNS says, always the same ones.
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <random>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QByteArray> inputsOf(int argc, char **argv)
{
    std::vector<QByteArray> inputs{QByteArray()};
    const auto add = [&inputs](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: cannot be read", qPrintable(path));
        inputs.push_back(file.readAll());
    };
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (!QFileInfo(path).isDir()) {
            add(path);
            continue;
        }
        QStringList files;
        for (QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
            files += each.next();
        files.sort();
        for (const QString &file : files)
            add(file);
    }
    return inputs;
}

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
}

QByteArray varied(QByteArray input, const std::vector<QByteArray> &inputs, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % std::uint32_t(std::max<qsizetype>(1, limit))); };
    for (qsizetype turn = below(8); turn >= 0; --turn) {
        const qsizetype at = below(input.size() + 1);
        switch (below(5)) {
        case 0:
            input.insert(at, char(random()));
            break;
        case 1:
            input.remove(at, 1 + below(20));
            break;
        case 2:
            if (at < input.size())
                input[at] = char(random());
            break;
        case 3:
            input.insert(at, input.mid(below(input.size()), 1 + below(40)));
            break;
        default: {
            const QByteArray &other = inputs[std::size_t(below(qsizetype(inputs.size())))];
            input.insert(at, other.mid(below(other.size()), 1 + below(200)));
        }
        }
    }
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<QByteArray> inputs = inputsOf(argc, argv);
    for (const QByteArray &input : inputs)
        run(input);
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("TABLERO_FUZZ_TURNS", &given);
    const int turns = given ? asked : 2000;
    std::mt19937 random(1);
    for (int i = 0; i < turns; ++i)
        run(varied(inputs[random() % inputs.size()], inputs, random));
    std::printf("%zu inputs and %d variations\n", inputs.size(), turns);
    return 0;
}
