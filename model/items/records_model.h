// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/record_session.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace afterword::items {

/// The events of records as they would become, with what is chosen of them. A tick in the first
/// column adds an event; one in the last merges it into the event that it resembles.
class RecordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { time, kind, text, note };
    enum class Role { kind = Qt::UserRole, isPresent, isDoubtful };
    static constexpr int kColumns = 4;

    explicit RecordsModel(editing::RecordSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// A tick, or the code of a kind.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void takeProposal();
    [[nodiscard]] QVariant display(const QModelIndex& index) const;
    [[nodiscard]] QVariant tick(const QModelIndex& index) const;
    [[nodiscard]] QString noteOf(const ProposedEvent& event) const;

    editing::RecordSession& m_session;
    int m_rows = 0;
};

/// Rows that have the words, in text, time or source line.
class RecordsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace afterword::items
