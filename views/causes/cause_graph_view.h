// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/cause_drawing.h"

#include <QWidget>

namespace afterword::views {

[[nodiscard]] CauseWords causeWords();

/// The causes drawn as a graph. Arrows go from factor to factor, Enter writes in one; + and - or
/// Ctrl and the wheel zoom, 0 shows all; dragging or Shift and an arrow pan.
class CauseGraphView : public QWidget {
    Q_OBJECT

public:
    explicit CauseGraphView(QWidget* parent = nullptr);

    void showGraph(const CauseGraph& graph);
    [[nodiscard]] const CauseGraph& graph() const { return m_graph; }
    /// Empty when there is none.
    [[nodiscard]] QString current() const;
    void choose(const QString& factor);
    void zoomBy(double factor);
    void showAll();
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Where a factor is painted.
    [[nodiscard]] QRectF placeOf(const QString& factor) const;

Q_SIGNALS:
    void currentChanged(const QString& factor);
    void editAsked(const QString& factor);
    void fileAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void goTo(qsizetype node);
    void goBeside(CauseSide side);
    void zoomAt(double factor, const QPointF& fixed);
    void panBy(const QPointF& by);
    void fit();
    void keepInside();
    void revealCurrent();
    [[nodiscard]] double scale() const;
    [[nodiscard]] QPointF drawnAt(const QPointF& point) const;
    [[nodiscard]] QString wordsOf(qsizetype node) const;

    CauseGraph m_graph;
    CauseLayout m_layout;
    Drawing m_drawing;
    qsizetype m_current = -1;
    double m_zoom = 1;
    QPointF m_offset;
    bool m_fitted = true; ///< nobody has zoomed or panned
    QPointF m_pressed;
    QPointF m_atPress;
    bool m_dragging = false;
};

} // namespace afterword::views
