// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include "ui/look/look.h"
#include "ui/source/pagecanvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pei {

namespace {

constexpr double ZoomStep = 1.25;

// One line that ends in … where there is no room for it.
class LineLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {60, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

SourceView::SourceView(const DrawPage &draw, QWidget *parent)
    : QWidget(parent)
    , m_loader(draw)
    , m_stack(new QStackedWidget(this))
    , m_canvas(new PageCanvas)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    m_canvas->setObjectName(u"page"_s);
    m_stack->addWidget(m_canvas);
    makeMessage();
    setMinimumHeight(140);
    setFocusProxy(m_canvas);

    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(120ms);
    connect(&m_sharpen, &QTimer::timeout, this, &SourceView::fetch);
    m_slow.setSingleShot(true);
    m_slow.setInterval(250ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!m_canvas->hasPicture())
            showSentence(tr("Dibujando la página %1…").arg(m_page));
    });
    connect(m_canvas, &PageCanvas::widthChanged, this, [this] {
        if (m_page > 0)
            m_sharpen.start();
    });
    connect(m_canvas, &PageCanvas::zoomChanged, this, &SourceView::showNavigation);
    connect(m_canvas, &PageCanvas::pageTurned, this, [this](int by) { showPage(m_page + by); });
    connect(&m_loader, &PageLoader::drawn, this, [this](int page) {
        if (page == m_page)
            showPicture(!m_scrolled);
    });
    connect(&m_loader, &PageLoader::failed, this, [this](int page, const Error &error) {
        if (page == m_page)
            showError(error);
    });
    clear(tr("Elija un indicador o uno de sus valores para verlo en el reporte."));
}

QWidget *SourceView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(4);
    m_title = new QLabel(bar);
    m_title->setObjectName(u"sourceTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    m_note = new LineLabel(bar);
    m_note->setObjectName(u"sourceNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    layout->addWidget(m_note, 1);
    const auto button = [&](const QString &name, const QString &text, const QString &what, auto &&run) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setText(text);
        made->setToolTip(what);
        made->setAccessibleName(what);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, run);
        layout->addWidget(made);
        return made;
    };
    m_previous =
        button(u"previousPage"_s, u"◂"_s, tr("Página anterior (Ctrl+RePág)"), [this] { showPage(m_page - 1); });
    m_number = new QLabel(bar);
    m_number->setObjectName(u"pageNumber"_s);
    layout->addWidget(m_number);
    m_next = button(u"nextPage"_s, u"▸"_s, tr("Página siguiente (Ctrl+AvPág)"), [this] { showPage(m_page + 1); });
    layout->addSpacing(10);
    m_smaller =
        button(u"zoomOut"_s, u"−"_s, tr("Más pequeño (−)"), [this] { m_canvas->setZoom(m_canvas->zoom() / ZoomStep); });
    m_fit = button(u"zoomFit"_s, u"100 %"_s, tr("Ajustar al ancho (0)"), [this] { m_canvas->setZoom(1); });
    m_larger =
        button(u"zoomIn"_s, u"+"_s, tr("Más grande (+)"), [this] { m_canvas->setZoom(m_canvas->zoom() * ZoomStep); });
    return bar;
}

void SourceView::makeMessage()
{
    m_message = new QWidget;
    auto *layout = new QVBoxLayout(m_message);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->addStretch(1);
    m_sentence = new QLabel(m_message);
    m_sentence->setObjectName(u"sourceSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setProperty("muted", true);
    layout->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_password = new QLineEdit(m_message);
    m_password->setObjectName(u"sourcePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Contraseña"));
    m_password->setAccessibleName(tr("Contraseña del PDF"));
    m_password->setFixedWidth(200);
    connect(m_password, &QLineEdit::returnPressed, this, [this] {
        PageLoader::rememberPassword(m_loader.digest(), m_password->text().toUtf8());
        m_passwordTried = true;
        m_password->clear();
        fetch();
    });
    row->addWidget(m_password);
    m_retry = new QPushButton(tr("&Intentar de nuevo"), m_message);
    m_retry->setObjectName(u"sourceRetry"_s);
    connect(m_retry, &QPushButton::clicked, this, &SourceView::fetch);
    row->addWidget(m_retry);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(1);
    m_stack->addWidget(m_message);
}

void SourceView::setFile(const QByteArray &digest, const QByteArray &bytes, const QString &name)
{
    m_name = name;
    if (digest == m_loader.digest() && bytes.isEmpty() == !m_loader.hasFile())
        return;
    m_loader.setFile(digest, bytes);
    m_pages = 0;
    m_page = 0;
    m_passwordTried = false;
    m_canvas->setPicture({});
}

void SourceView::clear(const QString &hint)
{
    m_spot = {};
    m_spot.absence = hint;
    showSpot(m_spot);
}

void SourceView::showSpot(const SourceSpot &spot)
{
    m_spot = spot;
    m_title->setText(spot.title);
    m_note->setText(spot.note);
    m_note->setToolTip(spot.note.toHtmlEscaped());
    m_note->setAccessibleName(spot.note);
    const int page = spot.box.page > 0 ? spot.box.page : spot.row.page;
    QString absence = spot.absence;
    if (absence.isEmpty() && !m_loader.hasFile()) {
        absence = m_name.isEmpty()
                      ? tr("Está en la página %1 del reporte, pero el plan no guarda el archivo.").arg(page)
                      : tr("Está en la página %1 de «%2», pero el plan no guarda el archivo.")
                            .arg(QString::number(page), m_name);
    }
    if (!absence.isEmpty() || page < 1) {
        m_loader.cancel();
        m_page = 0;
        showSentence(absence);
        return;
    }
    //: What a screen reader says of the lit page: figure, page, remark.
    m_canvas->setAccessibleName(tr("%1, página %2 del reporte").arg(spot.title, QString::number(page)));
    m_canvas->setAccessibleDescription(spot.note);
    turnTo(page);
}

void SourceView::showPage(int page)
{
    if (m_page > 0 && page >= 1 && page <= std::max(1, m_pages))
        turnTo(page);
}

void SourceView::turnTo(int page)
{
    const bool another = page != m_page;
    m_page = page;
    m_scrolled = false;
    m_canvas->setBoxes(m_spot.row.page == page ? m_spot.row.box : QRectF(),
                       m_spot.box.page == page ? m_spot.box.box : QRectF());
    if (another)
        m_canvas->setPicture({});
    m_stack->setCurrentWidget(m_canvas); // or it would not know how wide it is
    fetch();
}

void SourceView::fetch()
{
    if (m_page < 1 || !isVisible()) // unseen it does not know its width
        return;
    const int width = m_canvas->wantedWidth();
    const PageImage kept = m_loader.kept(m_page, width);
    if (!kept.image.isNull())
        showPicture(!m_scrolled);
    // A picture that was made smaller than wanted was made as large as it may be.
    const qint64 most = MaxPagePixels - 2 * width;
    const bool asLarge = qint64(kept.image.width()) * kept.image.height() > most;
    if (!kept.image.isNull() && (kept.image.width() == width || (asLarge && kept.image.width() < width))) {
        m_loader.settle(m_page, width);
        m_slow.stop();
        return;
    }
    m_loader.request(m_page, width);
    if (kept.image.isNull())
        m_slow.start();
    showNavigation();
}

void SourceView::showPicture(bool scroll)
{
    const PageImage kept = m_loader.kept(m_page, m_canvas->wantedWidth());
    if (kept.image.isNull())
        return;
    m_slow.stop();
    m_pages = kept.pages;
    m_passwordTried = false;
    m_canvas->setPicture(kept.image);
    m_stack->setCurrentWidget(m_canvas);
    if (scroll) {
        m_canvas->showBox();
        m_scrolled = true;
    }
    showNavigation();
}

void SourceView::showSentence(const QString &text)
{
    m_slow.stop();
    m_sentence->setText(text);
    m_password->hide();
    m_retry->hide();
    m_stack->setCurrentWidget(m_message);
    showNavigation();
}

void SourceView::showError(const Error &error)
{
    m_slow.stop();
    switch (error.code) {
    case Error::Code::PdfLocked:
        showSentence(m_passwordTried
                         ? tr("Esa contraseña no abre el PDF.")
                         : tr("El PDF pide contraseña para mostrar la página. Escríbala y presione Enter."));
        m_password->show();
        return;
    case Error::Code::ReadingTimedOut:
        showSentence(tr("Dibujar la página %1 pasó del tiempo o de la memoria permitidos.").arg(m_page));
        m_retry->show();
        return;
    case Error::Code::Cancelled:
        return;
    default:
        showSentence(tr("No se pudo dibujar la página %1: el archivo guardado está dañado o incompleto.").arg(m_page));
        m_retry->show();
        return;
    }
}

void SourceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
}

QString SourceView::sentence() const
{
    return m_stack->currentWidget() == m_message ? m_sentence->text() : QString();
}

void SourceView::showNavigation()
{
    const bool shown = m_page > 0 && m_stack->currentWidget() == m_canvas;
    m_number->setText(m_page < 1    ? QString()
                      : m_pages > 0 ? tr("pág. %1 de %2").arg(m_page).arg(m_pages)
                                    : tr("pág. %1").arg(m_page));
    m_previous->setEnabled(shown && m_page > 1);
    m_next->setEnabled(shown && m_page < m_pages);
    m_smaller->setEnabled(shown && m_canvas->zoom() > 1.001);
    m_larger->setEnabled(shown && m_canvas->zoom() < PageCanvas::LargestZoom - 0.001);
    m_fit->setEnabled(shown);
    //: A zoom in percent of the window's width.
    m_fit->setText(tr("%1 %").arg(std::lround(m_canvas->zoom() * 100)));
}

} // namespace pei
