// SPDX-License-Identifier: MIT
#include "app/cli/action_changes.h"
#include "app/cli/actions_verbs.h"
#include "app/cli/library.h"
#include "model/domain/edits/actions.h"
#include "model/reading/actions/action_table.h"

#include <QFile>

#include <cstdio>

namespace afterword::cli {

namespace {

/// An option that was not given, as an empty one takes a value away.
const QString kNotGiven = QString(QChar(0));

struct SetOptions {
    QStringList references;
    QString status = kNotGiven;
    QString owner = kNotGiven;
    QString due = kNotGiven;
    QString priority = kNotGiven;
    QString kind = kNotGiven;
    QString reason = kNotGiven;
    QString blockedBy = kNotGiven;
    QString evidence = kNotGiven;
    QString verifyBy = kNotGiven;
    QString tracker = kNotGiven;
    bool dryRun = false;
    bool asJson = false;
};

/// The reason comes before the status that it is for.
QList<ActionValue> givenValues(const SetOptions& options) {
    QList<ActionValue> values;
    const auto take = [&](const char* name, const QString& text) {
        if (text != kNotGiven) {
            values.append({QString::fromLatin1(name), text});
        }
    };
    take("reason", options.reason);
    take("status", options.status);
    take("owner", options.owner);
    take("due", options.due);
    take("priority", options.priority);
    take("kind", options.kind);
    take("blockedBy", options.blockedBy);
    take("evidence", options.evidence);
    take("verifyBy", options.verifyBy);
    take("tracker", options.tracker);
    return values;
}

void runSet(const SetOptions& options, Session& session) {
    const QList<ActionValue> values = givenValues(options);
    if (values.isEmpty()) {
        return session.fail(
            {Error::Kind::usage, QStringLiteral("There is nothing to set: say what, for example "
                                                "“--status done”.")});
    }
    QList<ActionRequest> requests;
    for (const QString& reference : options.references) {
        requests.append({reference, values});
    }
    ActionChanges(session, options.dryRun, options.asJson).make(requests);
}

struct ImportFileOptions {
    std::vector<std::filesystem::path> files;
    bool dryRun = false;
    bool asJson = false;
};

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    const bool open = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                 : file.open(QIODevice::ReadOnly);
    if (!open) {
        return failure(Error::Kind::input,
                       QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    return file.readAll();
}

void runImport(const ImportFileOptions& options, Session& session) {
    QList<ActionRequest> requests;
    for (const std::filesystem::path& file : options.files) {
        const QString path = QFile::decodeName(file.c_str());
        const auto lines = bytesOf(path).and_then(reading::readActionTable);
        if (!lines) {
            return session.fail({lines.error().kind, path + u": " + lines.error().message});
        }
        for (const reading::ActionLine& line : *lines) {
            requests.append({line.reference, line.values});
        }
    }
    ActionChanges(session, options.dryRun, options.asJson).make(requests);
}

struct ReopenOptions {
    QString reference;
    QString incident;
};

Result<QString> reopened(const ReopenOptions& options, OpenLibrary& library) {
    const Result<Incident> old = library.incident(options.reference.section(u'.', 0, -2));
    const Result<Incident> before = library.incident(options.incident);
    if (!old || !before) {
        return failure(old ? before.error() : old.error());
    }
    for (const Row<ActionItem>& action : old->actions) {
        if (action->reference.compare(options.reference, Qt::CaseInsensitive) == 0) {
            const Incident after = applied(edits::reopenAction(*action), *before);
            return library.store().save(*before, after).map([](const SaveReceipt& receipt) {
                return receipt.actionReferences.last();
            });
        }
    }
    return failure(Error::Kind::notFound,
                   QStringLiteral("%1 has no action %2: see “actions --incident %1”.")
                       .arg(old->reference, options.reference));
}

void runReopen(const ReopenOptions& options, Session& session) {
    auto library = openForWriting(session);
    if (!library) {
        return session.fail(library.error());
    }
    const Result<QString> reference = reopened(options, **library);
    return reference ? session.print(*reference) : session.fail(reference.error());
}

void addActionsSet(Verb& actions, Session& session) {
    auto options = std::make_shared<SetOptions>();
    actions.verb("set", "Change actions; an empty value takes one away")
        .texts("REF", options->references, "INC-7.3, or several")
        .required()
        .text("--status", options->status, "open, in_progress, blocked, done or not_doing")
        .text("--owner", options->owner, "who does it")
        .text("--due", options->due, "a day such as 2024-06-03")
        .text("--priority", options->priority, "p0 to p4")
        .text("--kind", options->kind, "prevent, detect, mitigate or process")
        .text("--reason", options->reason, "why it is not done: needed for not_doing")
        .text("--blocked-by", options->blockedBy, "what it waits for")
        .text("--evidence", options->evidence, "what shows that it worked")
        .text("--verify-by", options->verifyBy, "the day to look whether it worked")
        .text("--tracker", options->tracker, "its ticket")
        .flag("--dry-run", options->dryRun, "only say what would change")
        .flag("--json", options->asJson, "what changes as a JSON list")
        .run([options, &session] { runSet(*options, session); });
}

void addActionsImport(Verb& actions, Session& session) {
    auto options = std::make_shared<ImportFileOptions>();
    actions.verb("import", "Update actions by their references from CSV, all or none")
        .paths("FILE", options->files, "as “actions --csv” writes them; - is standard input")
        .required()
        .flag("--dry-run", options->dryRun, "only say what would change")
        .flag("--json", options->asJson, "what changes as a JSON list")
        .run([options, &session] { runImport(*options, session); });
}

} // namespace

void addActionsChanges(Verb& actions, Session& session) {
    addActionsSet(actions, session);
    addActionsImport(actions, session);
    auto options = std::make_shared<ReopenOptions>();
    actions.verb("reopen", "Promise a former action again in a later incident, with a link")
        .text("REF", options->reference, "the former action: INC-3.2")
        .required()
        .text("--in", options->incident, "the incident that promises it again: INC-9")
        .required()
        .run([options, &session] { runReopen(*options, session); });
}

} // namespace afterword::cli
