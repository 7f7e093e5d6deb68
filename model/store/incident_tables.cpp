// SPDX-License-Identifier: MIT
#include "model/store/incident_tables.h"

namespace afterword::store {

namespace {

/// Each list of an incident and its table.
void visitTables(auto&& visit) {
    visit("person", &Incident::people);
    visit("tag", &Incident::tags);
    visit("service", &Incident::services);
    visit("related", &Incident::related);
    visit("factor", &Incident::factors);
    visit("timeline_event", &Incident::timeline);
    visit("improvement", &Incident::improvements);
    visit("action", &Incident::actions);
    visit("section", &Incident::sections);
    visit("attachment", &Incident::attachments);
    visit("comment", &Incident::comments);
    visit("ignored_finding", &Incident::ignored);
}

template <class List>
const List& asRows(const List& list) {
    return list;
}

QList<Word> asRows(const QStringList& words) {
    QList<Word> rows;
    for (const QString& word : words) {
        rows.append({word});
    }
    return rows;
}

template <class List>
void fromRows(List rows, List& list) {
    list = std::move(rows);
}

void fromRows(const QList<Word>& rows, QStringList& words) {
    words.clear();
    for (const Word& row : rows) {
        words.append(row.name);
    }
}

} // namespace

Result<void> IncidentTables::load(Incident& incident) {
    Result<void> result;
    visitTables([&]<class List>(const char* table, List Incident::* list) {
        using Rows = std::decay_t<decltype(asRows(incident.*list))>;
        if (!result) {
            return;
        }
        Result<Rows> rows = RowTable<Rows>(m_connection, table).load(incident.id);
        if (rows) {
            fromRows(std::move(*rows), incident.*list);
        } else {
            result = failure(rows.error());
        }
    });
    return result;
}

Result<void> IncidentTables::save(const Incident& before, const Incident& after) {
    Result<void> result;
    visitTables([&]<class List>(const char* table, List Incident::* list) {
        using Rows = std::decay_t<decltype(asRows(after.*list))>;
        if (result && !(before.*list == after.*list)) {
            result = RowTable<Rows>(m_connection, table)
                         .save(after.id, asRows(before.*list), asRows(after.*list));
        }
    });
    return result;
}

} // namespace afterword::store
