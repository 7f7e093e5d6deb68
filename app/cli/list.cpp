// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"
#include "model/domain/incident_row.h"

namespace afterword::cli {

namespace {

constexpr int kPageRows = 500;

struct ListOptions {
    QStringList words;
    QString status;
    QString severity;
    QString service;
    QString tag;
    QString field;
    bool due = false;
    QString order;
    bool asJson = false;
};

IncidentFilter filterOf(const ListOptions& options, const QDate& today) {
    IncidentFilter filter;
    filter.text = options.words.join(u' ');
    filter.status = fromCode<IncidentStatus>(options.status);
    filter.severity = fromCode<Severity>(options.severity);
    filter.service = options.service;
    filter.tag = options.tag;
    if (!options.field.isEmpty()) {
        const qsizetype sign = options.field.indexOf(u'=');
        filter.field =
            Field{options.field.left(sign).trimmed(), options.field.mid(sign + 1).trimmed()};
    }
    if (options.due) {
        filter.dueOn = today;
    }
    return filter;
}

/// "newest" and "oldest", or a column; most of something comes first.
IncidentOrder orderOf(const QString& name) {
    if (name == QStringLiteral("oldest")) {
        return kOldestFirst;
    }
    const auto column = fromCode<IncidentColumn>(name);
    if (!column) {
        return kNewestFirst;
    }
    const bool isAmount = *column == IncidentColumn::date || *column == IncidentColumn::updated ||
                          *column == IncidentColumn::duration ||
                          *column == IncidentColumn::actionsOpen;
    return {*column, isAmount};
}

QStringList orderNames() {
    return QStringList{QStringLiteral("newest"), QStringLiteral("oldest")} +
           codes<IncidentColumn>();
}

QString asLine(const IncidentRow& row) {
    const QStringList cells{row.reference, dayOf(row).value_or(QDate()).toString(Qt::ISODate),
                            toCode(row.severity).toUpper(), toCode(row.status), row.title};
    return cells.join(u'\t');
}

QJsonObject asJson(const IncidentRow& row) {
    QJsonObject object{{QStringLiteral("id"), row.id},
                       {QStringLiteral("reference"), row.reference},
                       {QStringLiteral("revision"), row.revision},
                       {QStringLiteral("title"), row.title},
                       {QStringLiteral("status"), toCode(row.status)},
                       {QStringLiteral("updatedAt"), toIso(row.updatedAt)},
                       {QStringLiteral("events"), row.events},
                       {QStringLiteral("actions"), row.actions},
                       {QStringLiteral("actionsOpen"), row.actionsOpen},
                       {QStringLiteral("actionsOverdue"), row.actionsOverdue},
                       {QStringLiteral("tags"), QJsonArray::fromStringList(row.tags)},
                       {QStringLiteral("services"), QJsonArray::fromStringList(row.services)}};
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            object.insert(QLatin1String(key), value);
        }
    };
    put("severity", toCode(row.severity));
    put("owner", row.owner);
    put("date", row.date ? row.date->toString(Qt::ISODate) : QString());
    put("started", row.started ? toIso(*row.started) : QString());
    put("resolved", row.resolved ? toIso(*row.resolved) : QString());
    return object;
}

void runList(const ListOptions& options, Session& session) {
    if (!options.field.isEmpty() && options.field.indexOf(u'=') < 1) {
        return session.fail(
            {Error::Kind::usage,
             QStringLiteral("“%1” names no value of a field: write --field NAME=VALUE.")
                 .arg(options.field)});
    }
    auto library = openForReading(session);
    if (!library) {
        return session.fail(library.error());
    }
    QJsonArray all;
    for (Page page{0, kPageRows};; page.offset += kPageRows) {
        const auto rows = (*library)->queries().incidents(
            filterOf(options, session.today()), orderOf(options.order), page, session.today());
        if (!rows) {
            return session.fail(rows.error());
        }
        for (const IncidentRow& row : *rows) {
            if (options.asJson) {
                all.append(asJson(row));
            } else {
                session.print(asLine(row));
            }
        }
        if (rows->size() < kPageRows) {
            break;
        }
    }
    if (options.asJson) {
        session.write(indented(all));
    }
}

} // namespace

void addList(Verb& program, Session& session) {
    auto options = std::make_shared<ListOptions>();
    program.verb("list", "The incidents of the library, newest first")
        .texts("WORDS", options->words, "only incidents with these words")
        .choice("--status", options->status, codes<IncidentStatus>(),
                "draft, in_review, published or closed")
        .choice("--severity", options->severity, codes<Severity>(), "sev1 to sev5")
        .text("--service", options->service, "only this service")
        .text("--tag", options->tag, "only this tag")
        .text("--field", options->field, "only with this value of an own field: NAME=VALUE")
        .flag("--due", options->due, "only where review or publication is overdue")
        .choice("--order", options->order, orderNames(),
                "newest, oldest, or a column: title, severity, status, owner, …")
        .flag("--json", options->asJson, "as a JSON list")
        .run([options, &session] { runList(*options, session); });
}

} // namespace afterword::cli
