// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/returnedanswers.h"

#include <QCoreApplication>

namespace pei {

// The sentences about sheets that came back.
class AnswersText
{
    Q_DECLARE_TR_FUNCTIONS(pei::AnswersText)

public:
    static QString field(const ReturnedAnswer &answer); // "Valor", "Medida de mejora"
    static QString outcome(const ReturnedAnswer &answer);
    // "15 archivos: 2 rechazados · 31 datos nuevos · 1 no se puede recibir."
    static QString summary(const ReturnedAnswers &answers);
    static QString file(const ReturnedAnswers::File &file); // what came of it
};

} // namespace pei
