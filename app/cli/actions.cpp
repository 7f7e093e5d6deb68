// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"
#include "model/domain/json/to_json.h"

namespace afterword::cli {

namespace {

struct Options {
    std::string owner;
    bool open = false;
    bool overdue = false;
    bool fail = false;
    bool asJson = false;
};

QJsonObject asJson(const ActionRow& row, const QDate& today) {
    QJsonObject object = json::object(row.action);
    object.insert(QStringLiteral("incident"), row.incidentReference);
    object.insert(QStringLiteral("incidentTitle"), row.incidentTitle);
    object.insert(QStringLiteral("overdue"), row.action.isOverdue(today));
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

void run(const Options& options, Session& session) {
    auto library = openForReading(session);
    if (!library) {
        return session.fail(library.error());
    }
    ActionFilter filter;
    filter.open = options.open;
    filter.owner = text(options.owner);
    if (options.overdue) {
        filter.overdueOn = session.today();
    }
    const auto rows = (*library)->queries().actions(filter);
    if (!rows) {
        return session.fail(rows.error());
    }
    QJsonArray all;
    for (const ActionRow& row : *rows) {
        if (options.asJson) {
            all.append(asJson(row, session.today()));
        } else {
            session.print(asLine(row, session.today()));
        }
    }
    if (options.asJson) {
        session.write(indented(all));
    }
    if (options.fail && !rows->isEmpty()) {
        session.raise(1);
    }
}

} // namespace

void addActions(CLI::App& program, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb =
        program.add_subcommand("actions", "The corrective actions of all incidents, by due date");
    verb->add_flag("--open", options->open, "only those neither done nor given up");
    verb->add_flag("--overdue", options->overdue, "only open ones whose due date has passed");
    verb->add_option("--owner", options->owner, "only this person's");
    verb->add_flag("--fail", options->fail, "exit with 1 when there are any");
    verb->add_flag("--json", options->asJson, "as a JSON list");
    verb->callback([options, &session] { run(*options, session); });
}

} // namespace afterword::cli
