// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearchartview.h"

#include "ui/charts/charttext.h"
#include "ui/charts/yearchartscene.h"
#include "ui/look/look.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace pei {

namespace {

constexpr QMargins Inner{2, 2, 2, 2}; // room for the focus frame
constexpr int PictureMargin = 8;

// A chart, whose description tells every year: not a pane about which nothing is known.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<YearChartView *>(object);
    return view != nullptr ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

// In the window it stands above the chart; a picture that goes into a letter takes it along. Gives its height, and only
// that without a painter.
double paintHeading(QPainter *painter, double width, QFont font, const QString &title, const YearChart &chart)
{
    constexpr double Mark = 12;
    constexpr double Gap = 6;
    constexpr double Tallest = 200;
    if (title.isEmpty())
        return 0;
    const Look look = Look::paper();
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    strong.setPointSizeF(font.pointSizeF() * 1.15);
    const QRectF name = QFontMetricsF(strong).boundingRect({0, 0, width, Tallest}, Qt::TextWordWrap, title);
    const QRectF room(Mark + Gap, name.height() + Gap / 2, width - Mark - Gap, Tallest);
    const QString finding = ChartText::finding(chart);
    const QRectF words = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, finding);
    if (painter != nullptr) {
        painter->setPen(look.text);
        painter->setFont(strong);
        painter->drawText(QRectF(0, 0, width, name.height() + 1), Qt::TextWordWrap, title);
        painter->setFont(font);
        painter->drawText(QRectF(room.topLeft(), QSizeF(room.width(), words.height() + 1)), Qt::TextWordWrap, finding);
        const double line = QFontMetricsF(font).height();
        paintSemaphoreMark(*painter, QRectF(0, room.top() + (line - Mark) / 2, Mark, Mark), chart.state, look);
    }
    return std::ceil(room.top() + words.height() + Gap);
}

Error unwritable(const QSaveFile &file)
{
    return {Error::Code::FileUnwritable, file.errorString(), file.fileName()};
}

} // namespace

YearChartView::YearChartView(QWidget *parent)
    : QWidget(parent)
    , m_scene(std::make_unique<YearChartScene>())
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(interfaceOf), true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Gráfico por año"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    describe();
}

YearChartView::~YearChartView() = default;

QSize YearChartView::sizeHint() const
{
    return {380, 260};
}
QSize YearChartView::minimumSizeHint() const
{
    return {220, 180};
}

void YearChartView::setChart(const YearChart &chart, const QString &title)
{
    m_chart = chart;
    m_title = title;
    m_scene->setChart(chart);
    setCurrentYear(-1);
    describe();
    update();
}

void YearChartView::clear()
{
    setChart({}, {});
}

void YearChartView::setCurrentYear(int index)
{
    index = std::clamp(index, -1, int(m_chart.years.size()) - 1);
    if (index == m_current)
        return;
    m_current = index;
    m_scene->setCurrent(index);
    update();
    emit currentYearChanged(index);
    if (index >= 0) {
        setAccessibleDescription(ChartText::year(m_chart.years[std::size_t(index)]));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    } else {
        describe();
    }
}

void YearChartView::describe()
{
    setAccessibleDescription(m_chart.years.empty() ? tr("Sin indicador elegido.") : ChartText::description(m_chart));
}

bool YearChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = m_scene->yearAt(QPointF(help->pos()) - QPointF(Inner.left(), Inner.top()));
        if (index >= 0)
            QToolTip::showText(help->globalPos(), ChartText::year(m_chart.years[std::size_t(index)]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void YearChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = Look::screen();
    if (m_chart.years.empty()) {
        painter.setPen(look.muted);
        painter.drawText(rect().marginsRemoved({12, 12, 12, 12}), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Elija un indicador para ver su gráfico por año."));
    } else {
        const QRectF area = QRectF(rect().marginsRemoved(Inner));
        m_scene->setLook(look);
        m_scene->setFont(font());
        m_scene->setSize(area.size());
        m_scene->render(painter, area);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void YearChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

void YearChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrentYear(m_scene->yearAt(event->position() - QPointF(Inner.left(), Inner.top())));
}

void YearChartView::leaveEvent(QEvent *event)
{
    setCurrentYear(-1);
    QWidget::leaveEvent(event);
}

void YearChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_chart.years.size());
    int focus = -1; // where the arrows start: the year in force
    for (int i = 0; i < count; ++i) {
        if (m_chart.years[std::size_t(i)].year == m_chart.focus.year)
            focus = i;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentYear(m_current < 0 ? std::max(focus, 0) : std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrentYear(m_current < 0 ? std::max(focus, 0) : m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrentYear(0);
        return;
    case Qt::Key_End:
        setCurrentYear(count - 1);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0) {
            setCurrentYear(-1);
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy) && count > 0)
        copyImage();
    else
        QWidget::keyPressEvent(event);
}

void YearChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_chart.years.empty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Copiar imagen"), QKeySequence::Copy, this, [this] { copyImage(); });
    menu.addAction(tr("Guardar como PNG…"), this, [this] { askAndSave(false); });
    menu.addAction(tr("Guardar como SVG…"), this, [this] { askAndSave(true); });
    menu.exec(event->globalPos());
}

QImage YearChartView::toImage(double scale) const
{
    QImage image((pictureSize() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Look::paper().panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPicture(painter);
    return image;
}

QSizeF YearChartView::pictureSize() const
{
    const QSizeF chart = rect().marginsRemoved(Inner).size();
    return chart + QSizeF(2 * PictureMargin,
                          2 * PictureMargin + paintHeading(nullptr, chart.width(), font(), m_title, m_chart));
}

// A picture goes into a letter: light, whatever the screen.
void YearChartView::paintPicture(QPainter &painter) const
{
    const QSizeF chart = rect().marginsRemoved(Inner).size();
    painter.translate(PictureMargin, PictureMargin);
    const double top = paintHeading(&painter, chart.width(), font(), m_title, m_chart);
    YearChartScene scene;
    scene.setLook(Look::paper());
    scene.setFont(font());
    scene.setSize(chart);
    scene.setChart(m_chart);
    scene.render(painter, QRectF(QPointF(0, top), chart));
}

Result<void> YearChartView::savePng(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !toImage().save(&file, "PNG") || !file.commit())
        return unwritable(file);
    return {};
}

Result<void> YearChartView::saveSvg(const QString &path) const
{
    const QSize size = pictureSize().toSize();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setResolution(96);
    svg.setTitle(m_title);
    svg.setDescription(ChartText::description(m_chart));
    {
        QPainter painter(&svg);
        painter.fillRect(QRect(QPoint(), size), Look::paper().panel); // some show what is not drawn as black
        paintPicture(painter);
    }
    if (!file.commit())
        return unwritable(file);
    return {};
}

void YearChartView::copyImage() const
{
    QApplication::clipboard()->setImage(toImage());
}

void YearChartView::askAndSave(bool svg)
{
    const QString suffix = svg ? u"svg"_s : u"png"_s;
    QString name = m_title.section(u'\n', 0, 0).left(60);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            c = u'_';
    }
    if (name.isEmpty())
        name = tr("indicador");
    QString path =
        QFileDialog::getSaveFileName(this, svg ? tr("Guardar como SVG") : tr("Guardar como PNG"), name + u'.' + suffix,
                                     svg ? tr("Imagen vectorial (*.svg)") : tr("Imagen (*.png)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    if (const Result<void> saved = svg ? saveSvg(path) : savePng(path); !saved)
        emit saveFailed(saved.error());
}

} // namespace pei
