// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/keyed_table_model.h"
#include "model/items/read_fields.h"

namespace afterword::items {

/// What a document became, as a list whose rows know their lines.
class ReadFieldsModel : public KeyedTableModel<ReadField> {
    Q_OBJECT

public:
    using KeyedTableModel::KeyedTableModel;

    void showDocument(const editing::ImportedDocument& document);
    void clear();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The row whose lines are the fewest around this one: the innermost field. -1: none.
    [[nodiscard]] int rowAtLine(int line) const;

protected:
    [[nodiscard]] QString keyOf(const ReadField& row) const override { return row.anchor; }
};

/// "12", "12–14", "12, 20".
[[nodiscard]] QString lineWords(const LineRanges& lines);

} // namespace afterword::items
