// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/difference.h"
#include "model/items/keyed_table_model.h"

#include <QSet>

namespace afterword::items {

/// What would change, with a tick each: all are ticked at first.
class ChangesModel : public KeyedTableModel<FieldChange> {
    Q_OBJECT

public:
    using KeyedTableModel::KeyedTableModel;

    void showChanges(const QList<FieldChange>& changes);
    [[nodiscard]] QList<FieldChange> ticked() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

protected:
    [[nodiscard]] QString keyOf(const FieldChange& change) const override { return change.anchor; }

private:
    QSet<QString> m_left; ///< anchors without a tick
};

} // namespace afterword::items
