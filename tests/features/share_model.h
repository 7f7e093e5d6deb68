// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace afterword::tests {

/// What must be in a library after edits and exchanges, told by causes and not by a common base:
/// every value is a version that knows which ones it was written over. A version that knows another
/// one wins; two that do not know each other are a conflict.
class ShareModel {
public:
    using Versions = QSet<int>;

    /// The value of one field of one row; the incident's own fields are a row called "". A decision
    /// between two values is a version as well.
    struct Cell {
        int value = 0;
        int version = 0;
        Versions over;
        [[nodiscard]] bool knows(int other) const {
            return version == other || over.contains(other);
        }
    };
    struct Row {
        QHash<QString, Cell> cells;
        Versions revivals; ///< deletions after which it was kept
    };
    struct Deletion {
        int token = 0;
        Versions seen; ///< versions of the row that were deleted knowingly
    };

    void write(const QString& row, const QString& field, int version);
    void remove(const QString& row, int token);

    /// Takes what another one has; gives the places where both are right: "row/field", or "row".
    [[nodiscard]] QSet<QString> take(const ShareModel& theirs);
    /// Answers one of these: the other side's value was taken, or the own one was kept.
    void answer(const QString& place, bool takeTheirs, const ShareModel& theirs, int version);

    [[nodiscard]] const QHash<QString, Row>& rows() const { return m_rows; }

private:
    void takeCells(const QString& name, const Row& theirs, QSet<QString>& conflicts);
    void takeRow(const QString& name, const Row& theirs, QSet<QString>& conflicts);
    void takeDeletion(const QString& name, const Deletion& theirs, QSet<QString>& conflicts);

    QHash<QString, Row> m_rows;
    QHash<QString, Deletion> m_deleted;
};

} // namespace afterword::tests
