// SPDX-License-Identifier: MIT
#include "tests/features/share_model.h"

#include <algorithm>

namespace afterword::tests {

namespace {

/// Whether everything in the row was known to who deleted it.
bool isCoveredBy(const ShareModel::Row& row, const ShareModel::Versions& seen) {
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [&](const ShareModel::Cell& cell) { return seen.contains(cell.version); });
}

ShareModel::Versions versionsOf(const ShareModel::Row& row) {
    ShareModel::Versions all;
    for (const ShareModel::Cell& cell : row.cells) {
        all.insert(cell.version);
        all.unite(cell.over);
    }
    return all;
}

/// A row that was kept when the other side deleted it has been decided about.
const QString kKept = QStringLiteral("!");

ShareModel::Cell decided(const ShareModel::Cell& chosen, const ShareModel::Cell& other,
                         int version) {
    ShareModel::Cell cell{chosen.value, version, chosen.over};
    cell.over.unite(other.over);
    cell.over.insert(chosen.version);
    cell.over.insert(other.version);
    return cell;
}

} // namespace

void ShareModel::write(const QString& row, const QString& field, int version) {
    Cell& cell = m_rows[row].cells[field];
    if (cell.version != 0) {
        cell.over.insert(cell.version);
    }
    cell.value = version;
    cell.version = version;
}

void ShareModel::remove(const QString& row, int token) {
    m_deleted.insert(row, {token, versionsOf(m_rows.value(row))});
    m_rows.remove(row);
}

QSet<QString> ShareModel::take(const ShareModel& theirs) {
    QSet<QString> conflicts;
    for (auto it = theirs.m_rows.cbegin(); it != theirs.m_rows.cend(); ++it) {
        m_rows.contains(it.key()) ? takeCells(it.key(), *it, conflicts)
                                  : takeRow(it.key(), *it, conflicts);
    }
    for (auto it = theirs.m_deleted.cbegin(); it != theirs.m_deleted.cend(); ++it) {
        takeDeletion(it.key(), *it, conflicts);
    }
    return conflicts;
}

void ShareModel::takeCells(const QString& name, const Row& theirs, QSet<QString>& conflicts) {
    Row& mine = m_rows[name];
    mine.revivals.unite(theirs.revivals);
    for (auto it = theirs.cells.cbegin(); it != theirs.cells.cend(); ++it) {
        Cell& cell = mine.cells[it.key()];
        if (cell.version == 0) {
            cell = *it;
        } else if (cell.value == it->value || it.key() == kKept) { // the same, however it came
            cell = decided(cell, *it, std::max(cell.version, it->version));
        } else if (it->knows(cell.version) && !cell.knows(it->version)) {
            cell = *it;
        } else if (it->knows(cell.version) || !cell.knows(it->version)) {
            conflicts.insert(name + u'/' + it.key());
        }
    }
}

void ShareModel::takeRow(const QString& name, const Row& theirs, QSet<QString>& conflicts) {
    const auto deletion = m_deleted.constFind(name);
    if (deletion == m_deleted.cend()) {
        m_rows.insert(name, theirs);
    } else if (theirs.revivals.contains(deletion->token)) {
        m_rows.insert(name, theirs);
        m_deleted.remove(name);
    } else if (!isCoveredBy(theirs, deletion->seen)) {
        m_rows.insert(name, theirs);
        conflicts.insert(name);
    }
}

void ShareModel::takeDeletion(const QString& name, const Deletion& theirs,
                              QSet<QString>& conflicts) {
    const auto mine = m_rows.constFind(name);
    if (mine == m_rows.cend()) {
        if (!m_deleted.contains(name)) {
            m_deleted.insert(name, theirs);
        }
        m_deleted[name].seen.unite(theirs.seen);
    } else if (!mine->revivals.contains(theirs.token) && !m_deleted.contains(name)) {
        if (isCoveredBy(*mine, theirs.seen)) {
            m_rows.remove(name);
            m_deleted.insert(name, theirs);
        } else {
            conflicts.insert(name);
        }
    }
}

void ShareModel::answer(const QString& place, bool takeTheirs, const ShareModel& theirs,
                        int version) {
    const QString name = place.section(u'/', 0, 0);
    if (place.contains(u'/')) {
        Cell& mine = m_rows[name].cells[place.section(u'/', 1)];
        const Cell other = theirs.m_rows.value(name).cells.value(place.section(u'/', 1));
        mine = takeTheirs ? decided(other, mine, version) : decided(mine, other, version);
        return;
    }
    const auto deletion = theirs.m_deleted.constFind(name);
    const bool wasDeletedHere = deletion == theirs.m_deleted.cend();
    if (!wasDeletedHere && takeTheirs) {
        Deletion known{version, deletion->seen};
        known.seen.unite(versionsOf(m_rows.take(name)));
        m_deleted.insert(name, known);
        return;
    }
    Row& row = m_rows[name]; // it stays
    row.revivals.insert(wasDeletedHere ? m_deleted.take(name).token : deletion->token);
    row.cells[kKept] = decided({0, version, {}}, row.cells.value(kKept), version);
}

} // namespace afterword::tests
