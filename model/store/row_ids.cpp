// SPDX-License-Identifier: MIT
#include "model/store/row_ids.h"

#include "model/base/ids.h"

#include <QSet>

#include <algorithm>

namespace afterword::store {

namespace {

const QString& idOf(const auto& row) {
    if constexpr (requires { row.id; }) {
        return row.id;
    } else {
        return row->id;
    }
}

void setId(auto& row, const QString& id) {
    if constexpr (requires { row.edit(); }) {
        row.edit().id = id;
    } else {
        row.id = id;
    }
}

void visitRows(auto& incident, auto&& visit) {
    visit(incident.factors);
    visit(incident.timeline);
    visit(incident.improvements);
    visit(incident.actions);
    visit(incident.attachments);
    visit(incident.comments);
}

bool hasOwnIds(const auto& rows) {
    QSet<QString> seen;
    seen.reserve(rows.size());
    return std::all_of(rows.cbegin(), rows.cend(), [&](const auto& row) {
        const qsizetype count = seen.size();
        seen.insert(idOf(row));
        return !idOf(row).isEmpty() && seen.size() > count;
    });
}

} // namespace

void giveMissingIds(Incident& incident) {
    if (incident.id.isEmpty()) {
        incident.id = newId();
    }
    visitRows(incident, [](auto& rows) {
        QSet<QString> seen;
        for (auto& row : rows) {
            if (idOf(row).isEmpty() || seen.contains(idOf(row))) {
                setId(row, newId());
            }
            seen.insert(idOf(row));
        }
    });
}

Result<void> checkRows(const Incident& incident) {
    bool fine = true;
    visitRows(incident, [&](const auto& rows) { fine = fine && hasOwnIds(rows); });
    if (!fine) {
        return failure(Error::Kind::library,
                       QStringLiteral("“%1” cannot be saved: two of its rows have the same id, or "
                                      "one has none.")
                           .arg(incident.title));
    }
    for (const Row<ActionItem>& action : incident.actions) {
        if (std::optional<Error> broken = ruleBrokenBy(*action)) {
            return failure(*std::move(broken));
        }
    }
    return {};
}

} // namespace afterword::store
