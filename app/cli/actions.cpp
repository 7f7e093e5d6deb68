// SPDX-License-Identifier: MIT
#include "app/cli/actions_verbs.h"
#include "app/cli/command_line.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"
#include "app/composition/action_report.h"
#include "model/domain/json/to_json.h"
#include "model/writing/action_table.h"

namespace afterword::cli {

namespace {

struct ActionsOptions {
    bool open = false;
    bool overdue = false;
    std::optional<int> dueSoon;
    bool withoutOwner = false;
    bool withoutDue = false;
    std::optional<int> stale;
    bool toVerify = false;
    QStringList statuses;
    QStringList priorities;
    QString kind;
    QString owner;
    QString service;
    QString tag;
    QString text;
    QString incident;
    QString promisedBefore;
    QString order;
    bool fail = false;
    bool asJson = false;
    bool asCsv = false;
    bool asIcs = false;
    bool asMarkdown = false;
    QString templateName;
};

/// The values behind words; a word that is none is said.
template <class E>
Result<QList<E>> valuesOf(const QStringList& words, const char* option) {
    QList<E> values;
    for (const QString& word : words) {
        const auto value = fromCode<E>(word);
        if (!value) {
            return failure(Error::Kind::usage, QStringLiteral("%1: “%2” is none of %3.")
                                                   .arg(QLatin1String(option), word,
                                                        codes<E>().join(QStringLiteral(", "))));
        }
        values.append(*value);
    }
    return values;
}

void addDays(const ActionsOptions& options, const Session& session, ActionFilter& filter) {
    const QDate today = session.today();
    if (options.overdue) {
        filter.overdueOn = today;
    }
    if (options.dueSoon) {
        filter.dueFrom = today;
        filter.dueUntil = today.addDays(*options.dueSoon);
    }
    if (options.stale) {
        filter.unchangedSince = session.now() - std::chrono::hours(24 * *options.stale);
    }
}

Result<ActionFilter> filterOf(const ActionsOptions& options, const Session& session) {
    const auto statuses = valuesOf<ActionStatus>(options.statuses, "--status");
    const auto priorities = valuesOf<Priority>(options.priorities, "--priority");
    if (!statuses || !priorities) {
        return failure(statuses ? priorities.error() : statuses.error());
    }
    ActionFilter filter;
    filter.open = options.open;
    filter.owner = options.owner;
    filter.statuses = *statuses;
    filter.priorities = *priorities;
    filter.kind = fromCode<ActionKind>(options.kind);
    filter.withoutOwner = options.withoutOwner;
    filter.withoutDue = options.withoutDue;
    filter.toVerify = options.toVerify;
    filter.service = options.service;
    filter.tag = options.tag;
    filter.text = options.text;
    filter.incident = options.incident;
    filter.promisedBefore = options.promisedBefore;
    addDays(options, session, filter);
    return filter;
}

QJsonObject asJson(const ActionRow& row, const QDate& today) {
    QJsonObject object = json::object(row.action);
    object.insert(QStringLiteral("incident"), row.incidentReference);
    object.insert(QStringLiteral("incidentTitle"), row.incidentTitle);
    object.insert(QStringLiteral("overdue"), row.action.isOverdue(today));
    object.insert(QStringLiteral("toVerify"), row.action.awaitsVerification());
    object.insert(QStringLiteral("changes"), row.changes);
    if (row.changedAt) {
        object.insert(QStringLiteral("changedAt"), toIso(*row.changedAt));
    }
    return object;
}

QString asLine(const ActionRow& row, const QDate& today) {
    const ActionItem& action = row.action;
    const QString due = action.due ? action.due->toString(Qt::ISODate) : QStringLiteral("-");
    const QStringList cells{action.reference, toCode(action.status),
                            action.isOverdue(today) ? QString(due + u'!') : due,
                            action.owner.isEmpty() ? QStringLiteral("-") : action.owner,
                            action.title};
    return cells.join(u'\t');
}

void write(const QList<ActionRow>& rows, const ActionsOptions& options, Session& session) {
    if (options.asCsv) {
        return session.write(writing::actionTable(rows));
    }
    if (options.asIcs) {
        return session.write(writing::actionCalendar(rows));
    }
    if (options.asMarkdown) {
        const auto report = app::actionReport(rows, options.templateName, session.catalogue(),
                                              {false, session.today(), {}});
        return report ? session.write(report->toUtf8()) : session.fail(report.error());
    }
    QJsonArray all;
    for (const ActionRow& row : rows) {
        if (options.asJson) {
            all.append(asJson(row, session.today()));
        } else {
            session.print(asLine(row, session.today()));
        }
    }
    if (options.asJson) {
        session.write(indented(all));
    }
}

void runActions(const ActionsOptions& options, Session& session) {
    const Result<ActionFilter> filter = filterOf(options, session);
    if (!filter) {
        return session.fail(filter.error());
    }
    auto library = openForReading(session);
    if (!library) {
        return session.fail(library.error());
    }
    const ActionOrder order = fromCode<ActionOrder>(options.order).value_or(ActionOrder::due);
    const auto rows = (*library)->queries().actions(*filter, order);
    if (!rows) {
        return session.fail(rows.error());
    }
    write(*rows, options, session);
    if (options.fail && !rows->isEmpty()) {
        session.raise(1);
    }
}

void addFilters(Verb& verb, ActionsOptions& options) {
    verb.flag("--open", options.open, "only those neither done nor given up")
        .flag("--overdue", options.overdue, "only open ones whose due date has passed")
        .number("--due-soon", options.dueSoon, 0, 3660, "only open ones due in so many days")
        .flag("--no-owner", options.withoutOwner, "only open ones that are nobody's")
        .flag("--no-due", options.withoutDue, "only open ones without a due date")
        .number("--stale", options.stale, 1, 3660, "only open ones unchanged for so many days")
        .flag("--to-verify", options.toVerify, "only done ones that nothing shows to work yet")
        .texts("--status", options.statuses, "open, in_progress, blocked, done, not_doing")
        .texts("--priority", options.priorities, "p0 to p4, one or several")
        .choice("--kind", options.kind, codes<ActionKind>(), "prevent, detect, mitigate, process")
        .text("--owner", options.owner, "only this person's")
        .text("--service", options.service, "only of incidents of this service")
        .text("--tag", options.tag, "only of incidents with this tag")
        .text("--text", options.text, "only those with these words")
        .text("--incident", options.incident, "only of this incident: INC-7")
        .text("--promised-before", options.promisedBefore,
              "done ones of earlier incidents with a factor or service of this one: INC-9");
}

} // namespace

void addActions(Verb& program, Session& session) {
    auto options = std::make_shared<ActionsOptions>();
    Verb verb = program.verb("actions", "The corrective actions of all incidents, by due date");
    addFilters(verb, *options);
    verb.choice("--order", options->order, codes<ActionOrder>(),
                "due, priority, owner, incident or status")
        .flag("--fail", options->fail, "exit with 1 when there are any")
        .flag("--json", options->asJson, "as a JSON list")
        .flag("--csv", options->asCsv, "as a table for spreadsheets, which “import” takes back")
        .excludes("--json")
        .flag("--ics", options->asIcs, "as tasks for calendars")
        .excludes("--json")
        .excludes("--csv")
        .flag("--markdown", options->asMarkdown, "as a report through a template")
        .excludes("--json")
        .excludes("--csv")
        .excludes("--ics")
        .text("--template", options->templateName,
              "with --markdown: a name of the catalogue or a file, else actions-report")
        .run([options, &session] { runActions(*options, session); });
    addActionsChanges(verb, session);
}

} // namespace afterword::cli
