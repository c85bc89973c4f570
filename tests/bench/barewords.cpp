// SPDX-License-Identifier: GPL-3.0-or-later
// What any program costs that asks poppler-qt6 for the words of a report, and does nothing with them.
#include <QFile>

#include <poppler-qt6.h>

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = file.readAll();
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    std::size_t words = 0;
    for (int i = 0; document && i < document->numPages(); ++i)
        words += std::unique_ptr<Poppler::Page>(document->page(i))->textList().size();
    return words > 0 ? 0 : 1;
}
