// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/row.h"
#include "model/domain/timeline_event.h"
#include "model/items/keyed_table_model.h"

namespace afterword::editing {
class IncidentDocument;
}

namespace afterword::items {

/// The timeline of an open incident as a table.
class TimelineModel : public KeyedTableModel<Row<TimelineEvent>> {
    Q_OBJECT

public:
    enum class Column { time, kind, text };
    static constexpr int kColumns = 3;

    enum class Role {
        id = Qt::UserRole + 1,
        kind,        ///< code
        starred,     ///< bool
        placed,      ///< bool: the time has bounds
        approximate, ///< bool
        start,       ///< QDateTime in UTC, or invalid
        end,
        origin,
        moments, ///< QStringList: keys of the moments that are this event
    };

    /// The document must outlive the model.
    explicit TimelineModel(editing::IncidentDocument& document, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Texts of the three columns (the kind by its code); `starred` by its role.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to,
                  int child) override;

protected:
    [[nodiscard]] QString keyOf(const Row<TimelineEvent>& row) const override { return row->id; }

private:
    [[nodiscard]] QVariant text(const TimelineEvent& event, Column column, int role) const;
    [[nodiscard]] QVariant fact(const TimelineEvent& event, Role role) const;
    [[nodiscard]] QStringList momentsOf(const QString& id) const;
    bool setText(const QString& id, Column column, const QString& text);

    editing::IncidentDocument& m_document;
};

} // namespace afterword::items
