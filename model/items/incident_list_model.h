// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident_queries.h"
#include "model/items/keyed_table_model.h"

namespace afterword::editing {
class Library;
}

namespace afterword::items {

/// The incidents of a library as a table, fetched a page at a time as they are seen. Nothing is
/// shown in place of what is not there yet; new answers change rows, they never reset.
class IncidentListModel : public KeyedTableModel<IncidentRow> {
    Q_OBJECT

public:
    enum class Column { reference, title, severity, status, date, owner, services, actions };
    static constexpr int kColumns = 8;
    static constexpr int kPage = 100;

    enum class Role {
        id = Qt::UserRole + 1,
        reference,
        title,    ///< inline Markdown
        status,   ///< code
        severity, ///< code or empty
        date,     ///< QDate: given, else the day of the start; or invalid
        duration, ///< qint64 milliseconds from start to resolution; absent when unknown
        tags,
        services,
        owner,
        events,
        actions,
        actionsOpen,
        actionsOverdue,
        reviewDue,
        publishDue,
        updatedAt, ///< QDateTime in UTC
    };

    /// The library must outlive the model. Nothing is fetched before `refresh`, `setFilter`,
    /// `setOrder` or a view's `fetchMore`. The clock says what is overdue.
    IncidentListModel(editing::Library& library, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const IncidentFilter& filter() const { return m_filter; }
    void setFilter(const IncidentFilter& filter);
    [[nodiscard]] IncidentOrder order() const { return m_order; }
    void setOrder(IncidentOrder order);

    /// How many incidents the filter lets through; -1 while that is not known.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// Asks again for all that is shown: after incidents came or went.
    void refresh();

    /// Shows what was just saved, in its present place (a list that jumps while one types is of no
    /// use; `refresh` puts it where it belongs). Refreshes when the incident is not shown.
    void update(const Incident& saved);

Q_SIGNALS:
    /// An answer has come: `rowCount`, `total` and `isLoading` are up to date.
    void loaded();
    void failed(const afterword::Error& error);

protected:
    [[nodiscard]] QString keyOf(const IncidentRow& row) const override { return row.id; }

private:
    void request(Page page, bool replaces);
    void take(const QList<IncidentRow>& rows, Page page, bool replaces);
    void countAgain();

    editing::Library& m_library;
    Clock m_clock;
    IncidentFilter m_filter;
    IncidentOrder m_order = kNewestFirst;
    int m_total = -1;
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_complete = false;
    bool m_loading = false;
};

} // namespace afterword::items
