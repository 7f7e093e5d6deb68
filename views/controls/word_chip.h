// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace afterword::views {

/// One word of a `ChipList`, with a cross that takes it away.
class WordChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit WordChip(const QString& word, QWidget* parent = nullptr);

    /// What stands on the chip.
    void showCaption(const QString& caption);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removalAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;
};

} // namespace afterword::views
