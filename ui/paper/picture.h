// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/flow.h"
#include "ui/paper/paperinput.h"

#include <QByteArray>

namespace pei {

// The blocks of a printed comparison one below the other as one picture, for a letter or a slide: light, whatever the
// screen.
class ComparisonPicture
{
public:
    explicit ComparisonPicture(const PaperInput &input);

    QByteArray png() const;
    QByteArray svg() const;

private:
    void paint(QPainter &painter, const QRectF &area) const;

    std::vector<Block> m_blocks;
    QSizeF m_size; // points, with the margins
    QString m_title;
};

} // namespace pei
