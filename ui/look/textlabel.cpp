// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/textlabel.h"

#include <QEvent>

#include <algorithm>

namespace pei {

namespace {

constexpr std::size_t MostWidths = 8;

}

int TextLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int margins = around.left() + around.right() + 4096 * (around.top() + around.bottom());
    if (text() != m_known || margins != m_margins || m_heights.size() > MostWidths) {
        m_known = text();
        m_margins = margins;
        m_heights.clear();
    }
    const auto found =
        std::find_if(m_heights.begin(), m_heights.end(), [width](const auto &known) { return known.first == width; });
    if (found != m_heights.end())
        return found->second;
    const int height = QLabel::heightForWidth(width);
    m_heights.emplace_back(width, height);
    return height;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A font, a style: the text stays and its height does not.
    m_heights.clear();
}

} // namespace pei
