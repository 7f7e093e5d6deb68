// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace afterword::views {

/// Lines of items, broken where the width ends, as words are. An item that expands takes what is
/// left of its line, as far as it may.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget* widget);
    /// Adds a widget that stands at the right end of its line, as those do that follow.
    void addAtEnd(QWidget* widget);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Items = std::vector<std::unique_ptr<QLayoutItem>>;
    using Position = Items::const_iterator;

    int arrange(const QRect& rect, bool apply) const;
    /// Where the line that begins at `first` ends, and how much of the width it leaves.
    [[nodiscard]] Position endOfLine(Position first, int width, int& rest) const;
    void placeLine(Position first, Position end, const QRect& room, int rest) const;

    Items m_items;
    const QLayoutItem* m_firstAtEnd = nullptr;
};

} // namespace afterword::views
