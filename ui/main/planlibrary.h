// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/store/planstore.h"

#include <optional>

namespace pei {

// The folder where the plans of imported reports are kept, one .pei each. For any thread.
class PlanLibrary
{
public:
    explicit PlanLibrary(QString folder)
        : m_folder(std::move(folder))
    {
    }

    // The plan a report is about.
    struct Place
    {
        QString path;
        qint64 plan = 0;
        bool imported = false; // this very file has been taken in there
    };
    std::optional<Place> find(const Report &report) const;

    // Where a plan of its own would be made.
    QString newPath(const Plan &plan) const;
    // Makes it there, or at path. Errors of Document::create, with the file's name.
    Result<std::unique_ptr<Document>> make(const Report &report, const ReportFile &file, const QString &path = {},
                                           const Authorship &by = Authorship::ofSystem()) const;

    // "MUNICIPALIDAD DE PRUEBA 2022-2024.pei"
    static QString fileNameOf(const Plan &plan);

private:
    QString m_folder;
};

} // namespace pei
