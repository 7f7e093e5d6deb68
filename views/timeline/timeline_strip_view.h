// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_strip.h"

#include <QWidget>

class QImage;

namespace afterword::views {

/// The drawing as a file of its own, on a light ground.
[[nodiscard]] QImage stripImage(const TimelineStrip& strip, double scale);
[[nodiscard]] PhaseNames phaseNames();

/// The course of an incident drawn above its table. Left and Right go from mark to mark, Enter to
/// the row; + and - or Ctrl and the wheel zoom, dragging or Shift and an arrow pan.
class TimelineStripView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineStripView(QWidget* parent = nullptr);

    /// Names a mark for hovering and for screen readers.
    using Words = std::function<QString(const QString& event)>;
    void setWords(Words words) { m_words = std::move(words); }
    void showStrip(const TimelineStrip& strip);
    [[nodiscard]] const TimelineStrip& strip() const { return m_strip; }
    [[nodiscard]] const StripWindow& shown() const { return m_shown; }
    [[nodiscard]] qsizetype currentMark() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void eventChosen(const QString& id);
    /// The picture is wanted as a file.
    void fileAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void zoom(double factor, double x);
    void pan(Duration by);
    void show(StripWindow window);
    void goToMark(qsizetype mark);
    void choose(qsizetype mark);
    [[nodiscard]] QSizeF drawnSize() const;
    [[nodiscard]] qsizetype markUnder(const QPointF& point) const;
    [[nodiscard]] QString wordsOf(qsizetype mark) const;

    TimelineStrip m_strip;
    StripWindow m_shown;
    Words m_words;
    qsizetype m_current = -1;
    QPointF m_pressed;
    StripWindow m_atPress;
    bool m_dragging = false;
};

} // namespace afterword::views
