// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/row.h"
#include "model/domain/action_item.h"
#include "model/items/keyed_table_model.h"

namespace afterword::editing {
class IncidentDocument;
}

namespace afterword::items {

/// The corrective actions of an open incident as a table.
class ActionsModel : public KeyedTableModel<Row<ActionItem>> {
    Q_OBJECT

public:
    enum class Column { reference, title, owner, due, priority, status, kind };
    static constexpr int kColumns = 7;

    enum class Role {
        id = Qt::UserRole + 1,
        status,   ///< code
        priority, ///< code or empty
        kind,     ///< code or empty
        due,      ///< QDate or invalid
        overdue,  ///< bool
        settled,  ///< bool: done or not doing
        steps,    ///< int
        stepsDone,
        reason,
    };

    /// The document must outlive the model; the clock says what is overdue and when it was done.
    ActionsModel(editing::IncidentDocument& document, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Texts; a due date as QDate or ISO text (empty takes it away); codes by their code. False
    /// for "not_doing" while the action has no reason: ask for one and submit
    /// `edits::setActionStatus`.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to,
                  int child) override;

protected:
    [[nodiscard]] QString keyOf(const Row<ActionItem>& row) const override { return row->id; }

private:
    [[nodiscard]] QVariant shown(const ActionItem& action, Column column) const;
    [[nodiscard]] QVariant editable(const ActionItem& action, Column column) const;
    [[nodiscard]] QVariant fact(const ActionItem& action, Role role) const;
    [[nodiscard]] QDate today() const;
    bool setStatus(const ActionItem& action, const QString& code);
    bool setDue(const QString& id, const QVariant& value);
    bool setPriority(const QString& id, const QString& code);
    bool setKind(const QString& id, const QString& code);

    editing::IncidentDocument& m_document;
    Clock m_clock;
};

} // namespace afterword::items
