// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"

namespace afterword::cli {

namespace {

constexpr int kPageRows = 500;

struct Options {
    std::vector<std::string> words;
    std::string status;
    std::string severity;
    std::string service;
    std::string tag;
    std::string order = "newest";
    bool asJson = false;
};

IncidentFilter filterOf(const Options& options) {
    IncidentFilter filter;
    filter.text = texts(options.words).join(u' ');
    filter.status = fromCode<IncidentStatus>(text(options.status));
    filter.severity = fromCode<Severity>(text(options.severity));
    filter.service = text(options.service);
    filter.tag = text(options.tag);
    return filter;
}

IncidentOrder orderOf(const std::string& name) {
    return name == "oldest"     ? IncidentOrder::oldestFirst
           : name == "title"    ? IncidentOrder::title
           : name == "severity" ? IncidentOrder::severity
           : name == "status"   ? IncidentOrder::status
                                : IncidentOrder::newestFirst;
}

QString dayOf(const IncidentRow& row) {
    if (row.date) {
        return row.date->toString(Qt::ISODate);
    }
    return row.started ? toDateTime(*row.started).date().toString(Qt::ISODate) : QString();
}

QString asLine(const IncidentRow& row) {
    const QStringList cells{row.reference, dayOf(row), toCode(row.severity).toUpper(),
                            toCode(row.status), row.title};
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

void run(const Options& options, Session& session) {
    auto library = openForReading(session);
    if (!library) {
        return session.fail(library.error());
    }
    QJsonArray all;
    for (Page page{0, kPageRows};; page.offset += kPageRows) {
        const auto rows = (*library)->queries().incidents(filterOf(options), orderOf(options.order),
                                                          page, session.today());
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

void addList(CLI::App& program, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("list", "The incidents of the library, newest first");
    verb->add_option("WORDS", options->words, "only incidents with these words");
    verb->add_option("--status", options->status, "draft, in_review, published or closed")
        ->check(CLI::IsMember({"draft", "in_review", "published", "closed"}));
    verb->add_option("--severity", options->severity, "sev1 to sev5")
        ->check(CLI::IsMember({"sev1", "sev2", "sev3", "sev4", "sev5"}));
    verb->add_option("--service", options->service, "only this service");
    verb->add_option("--tag", options->tag, "only this tag");
    verb->add_option("--order", options->order, "newest, oldest, title, severity or status")
        ->check(CLI::IsMember({"newest", "oldest", "title", "severity", "status"}));
    verb->add_flag("--json", options->asJson, "as a JSON list");
    verb->callback([options, &session] { run(*options, session); });
}

} // namespace afterword::cli
