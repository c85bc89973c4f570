// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/fichasection.h"

#include <QPointer>

#include <optional>

class QTimer;

namespace pei {

class TextBlock;
struct HistoryScope;

// The ficha's last changes of its indicator, and the way to all of them.
class HistorySection final : public FichaSection
{
    Q_OBJECT

public:
    explicit HistorySection(QWidget *parent = nullptr);

    void showIndicator(Document &document, std::size_t indicator) override;
    void clear() override;

signals:
    void historyRequested(const pei::HistoryScope &scope);

private:
    void read();

    QPointer<Document> m_document;
    std::optional<std::size_t> m_indicator;
    QTimer *m_pause;
    TextBlock *m_text;
};

} // namespace pei
