// SPDX-License-Identifier: MIT
#include "views/timeline/timeline_strip_view.h"

#include "views/style/drawing_painter.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"
#include "views/style/translate.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace afterword::views {

namespace {

constexpr double kStep = 1.5; ///< of zooming
constexpr int kPictureWidth = 960;
constexpr int kPictureMargin = 16;
constexpr Duration kShortest = std::chrono::minutes(1);

} // namespace

PhaseNames phaseNames() {
    return {tr("Undetected"), tr("Detected"), tr("Acknowledged"), tr("Mitigated")};
}

QImage stripImage(const TimelineStrip& strip, double scale) {
    const QSizeF size(kPictureWidth, kStripHeight);
    QImage image(((size + QSizeF(2 * kPictureMargin, 2 * kPictureMargin)) * scale).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(lightTokens().surface);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.translate(kPictureMargin, kPictureMargin);
    paintDrawing(painter, drawStrip(strip, strip.whole, size, phaseNames()), lightTokens());
    return image;
}

TimelineStripView::TimelineStripView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timelineStrip"));
    setAccessibleName(tr("Course of the incident"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    keepHeight(*this, static_cast<int>(kStripHeight));
    hide(); // until there is something to draw
}

QSize TimelineStripView::sizeHint() const {
    return {scaled(kColumnWidth), scaled(static_cast<int>(kStripHeight))};
}

void TimelineStripView::showStrip(const TimelineStrip& strip) {
    const bool wasWhole = m_shown == m_strip.whole;
    const QString current = m_current >= 0 ? m_strip.marks.at(m_current).event : QString();
    m_strip = strip;
    m_current = -1;
    for (qsizetype at = 0; at < strip.marks.size() && !current.isEmpty(); ++at) {
        m_current = strip.marks.at(at).event == current ? at : m_current;
    }
    show(wasWhole ? strip.whole : m_shown);
    setVisible(!strip.isEmpty());
}

void TimelineStripView::show(StripWindow window) {
    const Duration whole = m_strip.whole.to - m_strip.whole.from;
    const Duration length =
        std::clamp(Duration(window.to - window.from), std::min(kShortest, whole), whole);
    window.from = std::clamp(window.from, m_strip.whole.from, m_strip.whole.to - length);
    m_shown = {window.from, window.from + length};
    update();
}

void TimelineStripView::zoom(double factor, double x) {
    const Instant fixed = instantAt(x, m_shown, width());
    const auto shortened = [factor](Duration length) {
        return Duration(static_cast<qint64>(static_cast<double>(length.count()) / factor));
    };
    show({fixed - shortened(fixed - m_shown.from), fixed + shortened(m_shown.to - fixed)});
}

void TimelineStripView::pan(Duration by) {
    show({m_shown.from + by, m_shown.to + by});
}

/// The zoom of the window is the painter's: what is drawn is as it is at 100 %.
QSizeF TimelineStripView::drawnSize() const {
    return QSizeF(size()) / fontScale();
}

qsizetype TimelineStripView::markUnder(const QPointF& point) const {
    return markAt(point / fontScale(), m_strip, m_shown, drawnSize());
}

QString TimelineStripView::wordsOf(qsizetype mark) const {
    return m_words && mark >= 0 ? m_words(m_strip.marks.at(mark).event) : QString();
}

void TimelineStripView::goToMark(qsizetype mark) {
    if (m_strip.marks.isEmpty()) {
        return;
    }
    m_current = std::clamp<qsizetype>(mark, 0, m_strip.marks.size() - 1);
    const Instant at = m_strip.marks.at(m_current).from;
    if (at < m_shown.from || at > m_shown.to) {
        pan(at - (m_shown.from + (m_shown.to - m_shown.from) / 2));
    }
    setAccessibleDescription(wordsOf(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void TimelineStripView::choose(qsizetype mark) {
    if (mark >= 0) {
        goToMark(mark);
        Q_EMIT eventChosen(m_strip.marks.at(mark).event);
    }
}

void TimelineStripView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.scale(fontScale(), fontScale());
    paintDrawing(painter, drawStrip(m_strip, m_shown, drawnSize(), phaseNames()), tokens);
    if (hasFocus() && m_current >= 0) {
        const QPointF middle = middleOf(m_strip.marks.at(m_current), m_shown, drawnSize().width());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, kFocusRing));
        painter.drawEllipse(middle, space::s, space::s);
    } else if (hasFocus()) {
        painter.resetTransform();
        paintFocusRing(painter, rect(), tokens);
    }
}

void TimelineStripView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const int side = key == Qt::Key_Left ? -1 : 1;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (sideways && event->modifiers().testFlag(Qt::ShiftModifier)) {
        pan((m_shown.to - m_shown.from) / 4 * side);
    } else if (sideways && event->modifiers() == Qt::NoModifier) {
        goToMark(m_current < 0 ? 0 : m_current + side);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        zoom(kStep, width() / 2.0);
    } else if (key == Qt::Key_Minus) {
        zoom(1 / kStep, width() / 2.0);
    } else if (key == Qt::Key_0) {
        show(m_strip.whole);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimelineStripView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        zoom(event->angleDelta().y() > 0 ? kStep : 1 / kStep, event->position().x());
        event->accept();
    } else {
        event->ignore(); // the page scrolls
    }
}

void TimelineStripView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position();
    m_atPress = m_shown;
    m_dragging = false;
}

void TimelineStripView::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const bool near = markUnder(event->position()) >= 0;
        setCursor(near ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const double away = event->position().x() - m_pressed.x();
    m_dragging = m_dragging || std::abs(away) >= QApplication::startDragDistance();
    if (m_dragging) {
        const Duration by = instantAt(-away, m_atPress, width()) - m_atPress.from;
        show({m_atPress.from + by, m_atPress.to + by});
    }
}

void TimelineStripView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_dragging) {
        choose(markUnder(event->position()));
    }
    m_dragging = false;
}

bool TimelineStripView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const QString words = wordsOf(markUnder(help.pos()));
        QToolTip::showText(help.globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineStripView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as PNG")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setImage(stripImage(m_strip, 2)); });
    QAction* file = menu->addAction(tr("Save as SVG or PNG…"));
    file->setObjectName(QStringLiteral("saveStrip"));
    connect(file, &QAction::triggered, this, &TimelineStripView::fileAsked);
    menu->addSeparator();
    connect(menu->addAction(tr("Zoom in\t+")), &QAction::triggered, this,
            [this] { zoom(kStep, width() / 2.0); });
    connect(menu->addAction(tr("Zoom out\t-")), &QAction::triggered, this,
            [this] { zoom(1 / kStep, width() / 2.0); });
    connect(menu->addAction(tr("Show all\t0")), &QAction::triggered, this,
            [this] { show(m_strip.whole); });
    menu->popup(event->globalPos());
}

} // namespace afterword::views
