// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QLabel;
class QTimer;

namespace pei {

class Document;
class EntryModel;
class EntryTable;
class FilterChip;
class IndicatorProxy;
class PasteBar;
struct Error;

// The page "Registro": which period is being entered, how far along it is, and the grid.
class EntryView final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryView(QWidget *parent = nullptr);
    ~EntryView() override;

    void setDocument(Document *document); // nullptr: empty
    void setSearchText(const QString &text);
    void selectIndicator(std::size_t indicator);
    QAbstractItemView *table() const;

signals:
    void indicatorSelected(std::size_t indicator);

private:
    QWidget *makeBar();
    void choosePeriod(const QVariant &choice);
    void setChoices();
    void setMissingOnly(bool on);
    void refresh();
    void notify(const QString &text);
    void refuse(const Error &error);

    QPointer<Document> m_document;
    EntryModel *m_model;
    IndicatorProxy *m_proxy;
    FilterChip *m_period;
    FilterChip *m_unit;
    FilterChip *m_missing;
    QLabel *m_progress;
    PasteBar *m_paste;
    EntryTable *m_table;
    QLabel *m_notice;
    QTimer *m_noticeTimer;
};

} // namespace pei
