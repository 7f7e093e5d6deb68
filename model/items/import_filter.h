// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace afterword::items {

/// The rows of an `ImportModel` in the order of a column, all of them or those to look at.
class ImportFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ImportFilter(QObject* parent = nullptr);

    void setOnlyToLookAt(bool only);
    [[nodiscard]] bool onlyToLookAt() const { return m_onlyToLookAt; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_onlyToLookAt = false;
};

} // namespace afterword::items
