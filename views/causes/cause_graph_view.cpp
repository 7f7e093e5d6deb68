// SPDX-License-Identifier: MIT
#include "views/causes/cause_graph_view.h"

#include "model/base/text.h"
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
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace afterword::views {

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 3;
constexpr double kLeastFit = 0.85; ///< smaller words are hard to read: one pans instead
constexpr int kAir = 12;
constexpr int kLeastHeight = 160;
constexpr int kMostHeight = 440;
constexpr double kPan = 64;

} // namespace

CauseWords causeWords() {
    return {tr("%1 open"), tr("%1 done"), tr("Addressed in its causes"), tr("No action")};
}

CauseGraphView::CauseGraphView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("causeGraph"));
    setAccessibleName(tr("Graph of the causes"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CauseGraphView::showGraph(const CauseGraph& graph) {
    if (graph == m_graph) {
        return;
    }
    const QString before = current();
    m_graph = graph;
    m_layout = layOut(m_graph, labelWidth);
    m_drawing = drawCauses(m_graph, m_layout, causeWords());
    m_current = before.isEmpty() ? -1 : m_graph.indexOf(before);
    if (m_current < 0 && !m_graph.isEmpty()) {
        m_current = m_graph.roots.constFirst();
    }
    if (m_fitted) {
        fit();
    }
    keepInside();
    updateGeometry();
    update();
    if (current() != before) {
        Q_EMIT currentChanged(current());
    }
}

QString CauseGraphView::current() const {
    return m_current < 0 ? QString() : m_graph.nodes.at(m_current).id;
}

QSize CauseGraphView::sizeHint() const {
    const int height = static_cast<int>(m_layout.size.height()) + 2 * kAir;
    return {scaled(kColumnWidth), scaled(std::clamp(height, kLeastHeight, kMostHeight))};
}

/// The zoom of the window is the painter's as well.
double CauseGraphView::scale() const {
    return m_zoom * fontScale();
}

QPointF CauseGraphView::drawnAt(const QPointF& point) const {
    return (point - m_offset) / scale();
}

QRectF CauseGraphView::placeOf(const QString& factor) const {
    const qsizetype node = m_graph.indexOf(factor);
    if (node < 0) {
        return {};
    }
    const QRectF room = m_layout.boxes.at(node).room;
    return {room.topLeft() * scale() + m_offset, room.size() * scale()};
}

/// As large as it may be, from the effects on.
void CauseGraphView::fit() {
    const QSizeF room = QSizeF(size()) - QSizeF(2 * kAir, 2 * kAir);
    const QSizeF whole = m_layout.size * fontScale();
    const double fits =
        whole.isEmpty() ? 1
                        : std::min(room.width() / whole.width(), room.height() / whole.height());
    m_zoom = std::clamp(fits, kLeastFit, 1.0);
    m_offset = {kAir, kAir};
}

void CauseGraphView::showAll() {
    const QSizeF room = QSizeF(size()) - QSizeF(2 * kAir, 2 * kAir);
    const QSizeF whole = m_layout.size * fontScale();
    if (!whole.isEmpty()) {
        m_zoom = std::clamp(std::min(room.width() / whole.width(), room.height() / whole.height()),
                            kLeastZoom, 1.0);
        m_offset = {kAir, kAir};
        m_fitted = false;
        keepInside();
        update();
    }
}

/// What is smaller than the view stands in its middle; nothing larger leaves it.
void CauseGraphView::keepInside() {
    const auto kept = [](double offset, double whole, double room) {
        const double least = room - whole - kAir;
        return least >= kAir ? (room - whole) / 2 : std::clamp(offset, least, double(kAir));
    };
    m_offset = {kept(m_offset.x(), m_layout.size.width() * scale(), width()),
                kept(m_offset.y(), m_layout.size.height() * scale(), height())};
}

void CauseGraphView::zoomBy(double factor) {
    zoomAt(factor, QRectF(rect()).center());
}

void CauseGraphView::zoomAt(double factor, const QPointF& fixed) {
    const QPointF drawn = drawnAt(fixed);
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    m_offset = fixed - drawn * scale();
    m_fitted = false;
    keepInside();
    update();
}

void CauseGraphView::panBy(const QPointF& by) {
    m_offset += by;
    m_fitted = false;
    keepInside();
    update();
}

void CauseGraphView::revealCurrent() {
    const QRectF place = placeOf(current());
    const QRectF room = QRectF(rect()).adjusted(kAir, kAir, -kAir, -kAir);
    const auto missing = [](double low, double high, double from, double to) {
        return low < from ? from - low : high > to ? std::max(to - high, from - low) : 0;
    };
    m_offset += {missing(place.left(), place.right(), room.left(), room.right()),
                 missing(place.top(), place.bottom(), room.top(), room.bottom())};
}

void CauseGraphView::choose(const QString& factor) {
    goTo(m_graph.indexOf(factor));
}

void CauseGraphView::goTo(qsizetype node) {
    if (node < 0) {
        return;
    }
    const bool isOther = node != m_current;
    m_current = node;
    revealCurrent();
    setAccessibleDescription(wordsOf(node));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    if (isOther) {
        Q_EMIT currentChanged(current());
    }
}

void CauseGraphView::goBeside(CauseSide side) {
    if (m_current >= 0) {
        goTo(nodeBeside(m_current, side, m_graph, m_layout));
    } else if (!m_graph.isEmpty()) {
        goTo(m_graph.roots.constFirst());
    }
}

QString CauseGraphView::wordsOf(qsizetype node) const {
    if (node < 0) {
        return {};
    }
    const CauseNode& of = m_graph.nodes.at(node);
    QStringList words{withoutMarks(of.text), of.category, actionWords(of, causeWords())};
    QStringList causes;
    for (const qsizetype cause : of.causes) {
        causes.append(withoutMarks(m_graph.nodes.at(cause).text));
    }
    if (!causes.isEmpty()) {
        words.append(tr("Follows from: %1").arg(causes.join(QStringLiteral("; "))));
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(". "));
}

void CauseGraphView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    paintPanel(painter, rect(), tokens.surface, tokens.hairline);
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    painter.save();
    painter.translate(m_offset);
    painter.scale(scale(), scale());
    paintDrawing(painter, m_drawing, tokens);
    painter.restore();
    if (m_current >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.muted, kFocusRing));
        painter.drawRoundedRect(placeOf(current()).adjusted(-3, -3, 3, 3), kRadius + 2,
                                kRadius + 2);
    }
    if (hasFocus() && m_current < 0) {
        paintFocusRing(painter, rect(), tokens);
    }
}

void CauseGraphView::keyPressEvent(QKeyEvent* event) {
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto arrow = [&](CauseSide side, const QPointF& by) {
        pans ? panBy(by) : goBeside(side);
    };
    switch (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier) ? 0 : event->key()) {
    case Qt::Key_Left:
        return arrow(CauseSide::left, {kPan, 0});
    case Qt::Key_Right:
        return arrow(CauseSide::right, {-kPan, 0});
    case Qt::Key_Up:
        return arrow(CauseSide::up, {0, kPan});
    case Qt::Key_Down:
        return arrow(CauseSide::down, {0, -kPan});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kZoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / kZoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (m_current >= 0) {
            Q_EMIT editAsked(current());
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CauseGraphView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        zoomAt(event->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep, event->position());
        event->accept();
    } else {
        event->ignore(); // the page scrolls
    }
}

void CauseGraphView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position();
    m_atPress = m_offset;
    m_dragging = false;
}

void CauseGraphView::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const bool isOver = nodeAt(drawnAt(event->position()), m_layout) >= 0;
        setCursor(isOver ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    const QPointF away = event->position() - m_pressed;
    m_dragging = m_dragging || away.manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging) {
        panBy(m_atPress + away - m_offset);
    }
}

void CauseGraphView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_dragging) {
        goTo(nodeAt(drawnAt(event->position()), m_layout));
    }
    m_dragging = false;
}

void CauseGraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    const qsizetype node = nodeAt(drawnAt(event->position()), m_layout);
    if (node >= 0) {
        Q_EMIT editAsked(m_graph.nodes.at(node).id);
    }
}

void CauseGraphView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fitted) {
        fit();
    }
    keepInside();
}

void CauseGraphView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save as SVG or PNG…"), this, &CauseGraphView::fileAsked)
        ->setObjectName(QStringLiteral("saveCauses"));
    menu->addSeparator();
    menu->addAction(tr("Zoom in\t+"), this, [this] { zoomBy(kZoomStep); });
    menu->addAction(tr("Zoom out\t-"), this, [this] { zoomBy(1 / kZoomStep); });
    menu->addAction(tr("Show all\t0"), this, &CauseGraphView::showAll);
    menu->popup(event->globalPos());
}

bool CauseGraphView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const qsizetype node = nodeAt(drawnAt(QPointF(help.pos())), m_layout);
        QToolTip::showText(help.globalPos(), wordsOf(node), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace afterword::views
