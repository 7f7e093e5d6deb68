// SPDX-License-Identifier: MIT
#include "model/domain/edits/timeline.h"

#include "app/cli/command_line.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/timeline_import.h"
#include "app/cli/verbs.h"
#include "model/domain/json/to_json.h"
#include "model/reading/timeline/event_kind.h"

namespace afterword::cli {

namespace {

struct TimelineOptions {
    QString reference;
    QStringList words;
    bool asJson = false;
    TimelineImportOptions import;
};

QString asLine(const TimelineEvent& event) {
    QStringList cells{event.time.text, toCode(event.kind), event.text.simplified()};
    if (event.assumed != Assumption::nothing) {
        cells.append(QStringLiteral("assumed: ") + toCode(event.assumed).replace(u'_', u' '));
    }
    return cells.join(u'\t');
}

void listTimeline(const TimelineOptions& options, Session& session) {
    const auto opened = openIncident(session, options.reference, Access::reading);
    if (!opened) {
        return session.fail(opened.error());
    }
    const Incident& incident = opened->incident;
    QJsonArray all;
    for (const Row<TimelineEvent>& event : incident.timeline) {
        options.asJson ? all.append(json::object(*event)) : session.print(asLine(*event));
    }
    if (options.asJson) {
        session.write(indented(all));
    }
}

void addToTimeline(const TimelineOptions& options, Session& session) {
    const auto opened = openIncident(session, options.reference, Access::writing);
    if (!opened) {
        return session.fail(opened.error());
    }
    const Incident& incident = opened->incident;
    TimelineEvent event = edits::eventFromLine(options.words.join(u' '), incident,
                                               incident.timeline.size() - 1, session.now());
    if (event.text.isEmpty()) {
        return session.fail({Error::Kind::usage, QStringLiteral("An event needs some words.")});
    }
    event.kind = reading::eventKindOf(event.text);
    const auto saved =
        opened->library->store().save(incident, applied(edits::addEvent(event), incident));
    saved ? session.print(asLine(event)) : session.fail(saved.error());
}

} // namespace

void addTimeline(Verb& program, Session& session) {
    auto options = std::make_shared<TimelineOptions>();
    Verb verb = program.verb("timeline", "The timeline of an incident");
    verb.text("REF", options->reference, "INC-7")
        .required()
        .flag("--json", options->asJson, "a list of objects")
        .run([options, &session] { listTimeline(*options, session); });
    verb.verb("add", "Add an event: “14:20 restarted the primary”; without a time it is now")
        .texts("TEXT", options->words, "when and what")
        .required()
        .run([options, &session] { addToTimeline(*options, session); });
    TimelineImportOptions& import = options->import;
    Verb importing =
        verb.verb("import", "Add what other tools recorded: chats, alerts, logs, commits, tables");
    importing.paths("FILE", import.paths, "files, folders, zips; - is standard input").required();
    import.assumptions.offer(importing);
    importing
        .choice("--similar", import.similar,
                {QStringLiteral("skip"), QStringLiteral("merge"), QStringLiteral("add")},
                "an event of the same minute that tells the same: leave it out, give the one that "
                "is there its source, or add it all the same")
        .flag("--noise", import.noise, "take joins, notifications and their like too")
        .flag("--dry-run", import.dryRun, "only show what would be added")
        .flag("--json", import.asJson, "one object with all events")
        .run([options, &session] {
            options->import.reference = options->reference;
            importTimeline(options->import, session);
        });
}

} // namespace afterword::cli
