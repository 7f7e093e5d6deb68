// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace afterword::views {

class AddLine;
class ListRow;

/// Rows in a column with a line below that adds one. Rows are known by keys: those that stay keep
/// their widgets, and so the caret that is in one of them.
class RowList : public QWidget {
    Q_OBJECT

public:
    using MakeRow = std::function<ListRow*(const QString& key)>;

    RowList(MakeRow makeRow, AddLine* addLine, QWidget* parent = nullptr);

    void showKeys(const QStringList& keys);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] ListRow* row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const QString& keyAt(int index) const { return m_keys.at(index); }
    [[nodiscard]] AddLine& addLine() { return *m_addLine; }

Q_SIGNALS:
    void moveAsked(int index, int by);
    void removalAsked(int index);
    void added(const QString& text);

private:
    ListRow* make(const QString& key);
    void dropRowsOutside(const QStringList& keys);
    void placeRows(const QStringList& keys);
    [[nodiscard]] QWidget* stopBefore() const;
    void chainTabs();
    void focusNear(int index);

    MakeRow m_makeRow;
    AddLine* m_addLine;
    QVBoxLayout* m_layout;
    QStringList m_keys;
    QList<ListRow*> m_rows;
};

} // namespace afterword::views
