// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <utility>
#include <vector>

namespace pei {

// A label that wraps. A layout asks it for the height at the same few widths again and again, and QLabel sets the text
// anew each time, as a whole document where it is rich or can be selected; this one remembers.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_known; // the text the heights are of
    mutable int m_margins = 0;
    mutable std::vector<std::pair<int, int>> m_heights; // by width
};

} // namespace pei
