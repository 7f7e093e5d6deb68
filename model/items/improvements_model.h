// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/row.h"
#include "model/domain/incident.h"
#include "model/items/keyed_table_model.h"

namespace afterword::editing {
class IncidentDocument;
}

namespace afterword::items {

/// The improvements of an open incident as a table.
class ImprovementsModel : public KeyedTableModel<Row<Improvement>> {
    Q_OBJECT

public:
    enum class Column { title, text };
    static constexpr int kColumns = 2;

    enum class Role { id = Qt::UserRole + 1 };

    /// The document must outlive the model.
    explicit ImprovementsModel(editing::IncidentDocument& document, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to,
                  int child) override;

protected:
    [[nodiscard]] QString keyOf(const Row<Improvement>& row) const override { return row->id; }

private:
    editing::IncidentDocument& m_document;
};

} // namespace afterword::items
