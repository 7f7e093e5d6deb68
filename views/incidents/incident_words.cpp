// SPDX-License-Identifier: MIT
#include "views/incidents/incident_words.h"

#include "model/base/text.h"
#include "model/items/incident_list_model.h"
#include "views/editor/values.h"
#include "views/style/translate.h"

namespace afterword::views {

namespace {

using IncidentRole = items::IncidentListModel::Role;

QVariant dataOf(const QModelIndex& row, IncidentRole role) {
    return row.data(static_cast<int>(role));
}

QString counted(int count, const char* one, const char* many) {
    return count == 1 ? tr(one) : tr(many).arg(count);
}

} // namespace

QString plainTitle(const QString& title) {
    const QString plain = withoutMarks(title);
    return plain.isEmpty() ? tr("Untitled incident") : plain;
}

QString whenWords(const QModelIndex& row) {
    QStringList words;
    if (const QDate date = dataOf(row, IncidentRole::date).toDate(); date.isValid()) {
        words.append(shownDate(date));
    }
    if (const QVariant duration = dataOf(row, IncidentRole::duration); duration.isValid()) {
        const Duration length(duration.toLongLong());
        words.append(shownSpan({length, length, false}));
    }
    return words.join(QStringLiteral(" · "));
}

QString actionWords(const QModelIndex& row) {
    const int actions = dataOf(row, IncidentRole::actions).toInt();
    return actions == 0 ? QString() : counted(actions, "1 action", "%1 actions");
}

QString actionStateWords(const QModelIndex& row) {
    if (dataOf(row, IncidentRole::actions).toInt() == 0) {
        return {};
    }
    if (const int overdue = dataOf(row, IncidentRole::actionsOverdue).toInt(); overdue > 0) {
        return tr("%1 overdue").arg(overdue);
    }
    const int open = dataOf(row, IncidentRole::actionsOpen).toInt();
    return open > 0 ? tr("%1 open").arg(open) : tr("all settled");
}

QString dueWords(const QModelIndex& row, const QDate& today) {
    IncidentRow facts;
    facts.status = fromCode<IncidentStatus>(dataOf(row, IncidentRole::status).toString())
                       .value_or(IncidentStatus::closed);
    const auto dayOf = [&row](IncidentRole role) {
        const QDate day = dataOf(row, role).toDate();
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    facts.reviewDue = dayOf(IncidentRole::reviewDue);
    facts.publishDue = dayOf(IncidentRole::publishDue);
    return isReviewDue(facts, today)        ? tr("Review due")
           : isPublicationDue(facts, today) ? tr("Publication due")
                                            : QString();
}

} // namespace afterword::views
