// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/import_session.h"
#include "model/items/keyed_table_model.h"

namespace afterword::items {

/// The documents of an import as a table: what was found in each, and what is to become of it. The
/// tick of a row's title is its choice.
class ImportModel : public KeyedTableModel<Row<editing::ImportEntry>> {
    Q_OBJECT

public:
    enum class Column { title, date, severity, events, actions, findings, state };
    static constexpr int kColumns = 7;

    enum class Role {
        key = Qt::UserRole + 1,
        name,        ///< of the document
        choice,      ///< ImportChoice as int
        severity,    ///< code or empty
        waiting,     ///< bool: it is being read again
        done,        ///< bool: it is in the library by now
        failed,      ///< bool: it was refused, on reading or on writing
        isDuplicate, ///< bool: the library, or a row before it, has it
        open,        ///< bool: it can still be chosen
        canUpdate,   ///< bool: the library has an incident that it may update
        needsLook,   ///< bool: something is unsure, known already, or was refused
        order,       ///< by what the column is sorted
    };

    /// The session must outlive the model.
    explicit ImportModel(editing::ImportSession& session, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// Only the tick.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// What a tick means for a row: an incident that the library has is updated, others are added.
    [[nodiscard]] static ImportChoice choiceWhenTicked(const editing::ImportEntry& entry);

protected:
    [[nodiscard]] QString keyOf(const Row<editing::ImportEntry>& row) const override {
        return row->row.key;
    }

private:
    editing::ImportSession& m_session;
};

/// A document that is not refused may be chosen until it is in the library.
[[nodiscard]] bool canBeChosen(const editing::ImportEntry& entry);
/// Something of it is for a person to look at before it is taken.
[[nodiscard]] bool needsLook(const editing::ImportEntry& entry);

} // namespace afterword::items
