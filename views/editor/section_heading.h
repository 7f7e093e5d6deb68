// SPDX-License-Identifier: MIT
#pragma once

#include "views/editor/review_marks.h"

#include <QAbstractButton>

namespace afterword::views {

/// The heading of a section, which folds the section and unfolds it. While it is folded it tells
/// what the section holds, and is a stop of Tab; unfolded, Tab goes from field to field.
class SectionHeading : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHeading(const QString& heading, QWidget* parent = nullptr);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// Beside the heading of a folded section.
    void showSummary(const QString& summary);
    [[nodiscard]] const QString& summary() const { return m_summary; }
    void showMark(const ReviewMark& mark);
    [[nodiscard]] const ReviewMark& mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSummary(QPainter& painter, int left, int right, int baseline) const;

    bool m_folded = false;
    QString m_summary;
    ReviewMark m_mark;
};

} // namespace afterword::views
