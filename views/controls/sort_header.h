// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace afterword::views {

/// The names of a table's columns above their words, and a mark at the one that it is sorted by.
class SortHeader : public QHeaderView {
    Q_OBJECT

public:
    /// How far the words of a column stand from its left edge.
    using TextLeft = int (*)(int column);

    explicit SortHeader(TextLeft textLeft, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    TextLeft m_textLeft;
};

} // namespace afterword::views
