// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/pageloader.h"

#include "core/models/figure.h"

#include <QDockWidget>
#include <QPointer>

#include <optional>

namespace pei {

class Document;
class SourceView;
struct SourceSpot;

// The report's page beside the plan: below it as a rule, since a report's row is wide and low. Follows what is chosen
// in the window while it is open.
class SourcePane final : public QDockWidget
{
    Q_OBJECT

public:
    explicit SourcePane(const DrawPage &draw, QWidget *parent = nullptr);

    void setDocument(Document *document); // nullptr: empty
    void showFigure(const Figure &figure);
    SourceView *view() const { return m_view; }

signals:
    void left(); // closed from the keyboard: what was left takes the focus again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeFile(const SourceSpot &spot);
    void refresh();

    SourceView *m_view;
    QPointer<Document> m_document;
    std::optional<Figure> m_figure;
    std::optional<QByteArray> m_digest; // of the file the view has
};

} // namespace pei
