// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/flow.h"
#include "ui/paper/paperinput.h"

#include <QCoreApplication>

#include <deque>
#include <memory>

class QPainter;

namespace pei {

struct OfficialForm;
class OfficialTable;

// A bookmark: level 0 is a part, level 1 one of its sheets.
struct PaperMark
{
    QString title;
    int page = 0; // from 0
    int level = 0;

    friend bool operator==(const PaperMark &, const PaperMark &) = default;
};

// The pages of one printout, numbered through, for printer, PDF and preview alike. They are laid out a piece at a time,
// so that a window stays alive and shows the first page at once.
class PaperJob
{
    Q_DECLARE_TR_FUNCTIONS(pei::PaperJob)

public:
    explicit PaperJob(PaperInput input);
    ~PaperJob();
    Q_DISABLE_COPY_MOVE(PaperJob)

    // Lays out one more piece; false when all of them are.
    bool layOutMore();
    void layOutAll();
    bool isLaidOut() const { return m_next == m_pieces.size(); }
    int piecesDone() const { return int(m_next); }
    int pieces() const { return int(m_pieces.size()); }

    int pageCount() const { return int(m_pages.size()); } // so far
    QPageLayout pageLayout(int page) const;
    // area: what lies inside the margins, in the painter's units. Sizes in points come from the painter's device.
    void paint(int page, QPainter &painter, const QRectF &area, const Look &look) const;

    const PaperInput &input() const { return m_input; }
    QString title() const;
    const std::vector<PaperMark> &marks() const { return m_marks; }

private:
    struct Piece
    {
        PaperPart part = PaperPart::Summary;
        std::size_t index = 0; // of the indicator or unit
        bool first = false;    // of its part
    };
    // Blocks that begin on a page of their own, by band of pages side by side.
    struct Section
    {
        QPageLayout::Orientation orientation = QPageLayout::Portrait;
        std::unique_ptr<OfficialTable> table; // blocks refer to it
        std::vector<std::vector<Block>> bands;
        std::vector<PlacedPage> placed;
    };
    struct PageRef
    {
        const Section *section = nullptr;
        std::size_t placed = 0;
        std::size_t band = 0;
        bool continuesRight = false; // another page stands to its right
    };

    void plan();
    void layOut(const Piece &piece);
    QSizeF areaSize(QPageLayout::Orientation orientation) const; // points
    const std::vector<Alert> &alerts();
    OfficialForm officialForm();
    QString partName(PaperPart part) const;
    QString runningTitle() const;
    std::pair<QStringList, QStringList> runningHead(double width) const; // lines at the left and at the right
    bool hasTallHead(int page) const;
    double headHeight(const QSizeF &size, bool tall) const;
    void paintHead(Sheet &sheet) const;
    void paintRunningHead(Sheet &sheet) const;
    void paintFoot(Sheet &sheet, int page) const;

    PaperInput m_input;
    PaperInput m_soft;                          // names printed in capitals, in the sentence case of the screen
    std::optional<std::vector<Alert>> m_alerts; // once a part has asked for them
    std::vector<Piece> m_pieces;
    std::size_t m_next = 0;
    std::deque<Section> m_sections; // pages refer to them
    std::vector<PageRef> m_pages;
    std::vector<PaperMark> m_marks;
};

} // namespace pei
