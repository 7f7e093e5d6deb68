// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/finding.h"
#include "model/domain/incident_parts.h"
#include "model/items/keyed_table_model.h"

namespace afterword::items {

/// A line of the list of findings: the heading of a section, a finding, or one that is ignored.
struct FindingRow {
    enum class Kind { heading, finding, ignored };

    Kind kind = Kind::heading;
    QString key; ///< stays when other findings come and go
    QString text;
    Finding finding{};
    IgnoredFinding ignored{}; ///< of an ignored one
    bool operator==(const FindingRow&) const = default;
};

class FindingsModel : public KeyedTableModel<FindingRow> {
    Q_OBJECT

public:
    using KeyedTableModel::KeyedTableModel;

    void show(const QList<FindingRow>& rows) { setRows(rows); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] QString keyOf(const FindingRow& row) const override { return row.key; }
};

} // namespace afterword::items
