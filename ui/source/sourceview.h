// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/pageloader.h"
#include "ui/source/sourcefinder.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pei {

class PageCanvas;

// A report's page with a figure lit, or the sentence that says why there is none.
class SourceView final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(const DrawPage &draw, QWidget *parent = nullptr);

    // Empty bytes: the file is not kept.
    void setFile(const QByteArray &digest, const QByteArray &bytes, const QString &name);
    void showSpot(const SourceSpot &spot);
    void clear(const QString &hint);

    int page() const { return m_page; } // 0: none is shown
    int pages() const { return m_pages; }
    void showPage(int page);
    const SourceSpot &spot() const { return m_spot; }
    // What stands in place of a page; empty where one is shown.
    QString sentence() const;
    PageCanvas *canvas() const { return m_canvas; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void makeMessage();
    void turnTo(int page);
    void fetch();
    void showPicture(bool scroll);
    void showSentence(const QString &text);
    void showError(const Error &error);
    void showNavigation();

    PageLoader m_loader;
    QString m_name;
    SourceSpot m_spot;
    int m_page = 0;
    int m_pages = 0;
    bool m_scrolled = false; // the box of now has been brought into view
    bool m_passwordTried = false;
    QTimer m_sharpen;        // a drag of the edge asks for one picture, not for fifty
    QTimer m_slow;           // only a drawing that takes its time is announced

    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_number;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QStackedWidget *m_stack;
    PageCanvas *m_canvas;
    QWidget *m_message;
    QLabel *m_sentence;
    QLineEdit *m_password;
    QPushButton *m_retry;
};

} // namespace pei
