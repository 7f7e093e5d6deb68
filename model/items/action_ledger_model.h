// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_listing.h"
#include "model/items/keyed_table_model.h"

namespace afterword::editing {
class Library;
}

namespace afterword::items {

/// A line of the ledger: an action, or the heading of a group of them.
struct LedgerLine {
    std::optional<ActionGroupCount> group; ///< of a heading
    ActionRow row;
    bool operator==(const LedgerLine&) const = default;
};

/// The corrective actions of a library as a table, fetched a slice at a time as they are seen,
/// under headings when the listing has groups. New answers change lines, they never reset. It tells
/// actions as MIME data of their references.
class ActionLedgerModel : public KeyedTableModel<LedgerLine> {
    Q_OBJECT

public:
    enum class Column { reference, title, status, priority, owner, due, incident };
    static constexpr int kColumns = 7;
    static constexpr int kPage = 100;
    static QString mimeType();

    enum class Role {
        isHeading = Qt::UserRole + 1,
        count,    ///< of a heading's group
        status,   ///< code
        priority, ///< code or empty
        isOverdue,
        isToVerify,
    };

    /// The library must outlive the model. Nothing is fetched before `show` or `refresh`.
    explicit ActionLedgerModel(editing::Library& library, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    [[nodiscard]] const ActionListing& listing() const { return m_listing; }
    /// `today` tells what is overdue.
    void show(const ActionListing& listing, const QDate& today);
    /// Asks again for all that is shown.
    void refresh();

    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The actions at these indexes, each once; headings are left out.
    [[nodiscard]] QList<ActionRow> actionsAt(const QModelIndexList& indexes) const;
    /// The line of an action by its reference; -1 when it is not there.
    [[nodiscard]] int lineOf(const QString& reference) const;

Q_SIGNALS:
    /// An answer has come.
    void loaded();
    void failed(const afterword::Error& error);

protected:
    [[nodiscard]] QString keyOf(const LedgerLine& line) const override;

private:
    void request(int limit, const QStringList& after);
    void take(const ActionSlice& slice, bool replaces);
    void askForGroups();
    void showLines();
    [[nodiscard]] ActionGroupCount groupOf(const QString& key) const;
    [[nodiscard]] QVariant headingCell(const LedgerLine& line, int column, int role) const;
    [[nodiscard]] QVariant actionCell(const ActionRow& row, Column column) const;
    [[nodiscard]] QVariant actionFact(const ActionRow& row, Role role) const;

    editing::Library& m_library;
    ActionListing m_listing;
    QDate m_today;
    QList<ActionRow> m_actions;
    QList<ActionGroupCount> m_groups;
    QStringList m_end;
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_complete = true;
    bool m_loading = false;
};

} // namespace afterword::items
