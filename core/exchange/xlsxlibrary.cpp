// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxlibrary.h"

#include <QLibrary>
#include <QMutex>

namespace pei {

QString xlsxLibraryName()
{
    return QStringLiteral(TABLERO_XLSXWRITER);
}

namespace {

// Found once, from whichever thread comes first; never unloaded.
QLibrary *library()
{
    static QLibrary *const loaded = [] {
        auto *found = new QLibrary(xlsxLibraryName());
        return found->load() ? found : nullptr;
    }();
    return loaded;
}

} // namespace

bool loadXlsxLibrary()
{
    return library() != nullptr;
}

void *xlsxSymbol(const char *name)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    return reinterpret_cast<void *>(library()->resolve(name));
}

} // namespace pei
