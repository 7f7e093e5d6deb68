// SPDX-License-Identifier: MIT
#include "app/cli/share.h"

#include "app/cli/verbs.h"
#include "app/composition/paths.h"
#include "app/composition/sharing.h"

#include <QFile>
#include <QJsonArray>

namespace afterword::cli {

namespace {

struct ShareOptions {
    QString reference;
    QString output;
    QString by;
};

void runShare(const ShareOptions& options, Session& session) {
    const auto library = openForWriting(session); // it notes what was sent
    if (!library) {
        return session.fail(library.error());
    }
    const app::Sharing sharing{options.by.isEmpty() ? app::userName() : options.by, session.now()};
    const Result<QString> id = (*library)->queries().resolve(options.reference);
    const Result<Share> share = id.and_then([&](const QString& incident) {
        return app::shared(incident, sharing, (*library)->sharing());
    });
    if (!share) {
        return session.fail(share.error());
    }
    const QString path = options.output.isEmpty()
                             ? QString(share->incident.reference + kShareSuffix)
                             : options.output;
    const Result<void> written = app::writeShare(path, *share);
    written ? session.print(path) : session.fail(written.error());
}

QString codeOf(TakenShare::Outcome outcome) {
    switch (outcome) {
    case TakenShare::Outcome::added:
        return QStringLiteral("added");
    case TakenShare::Outcome::merged:
        return QStringLiteral("merged");
    case TakenShare::Outcome::known:
        break;
    }
    return QStringLiteral("known");
}

QString lineOf(const TakenShare& taken, const QString& name) {
    switch (taken.outcome) {
    case TakenShare::Outcome::added:
        return QStringLiteral("%1\t%2").arg(taken.reference, taken.title);
    case TakenShare::Outcome::merged:
        return QStringLiteral("%1\tmerged with %2").arg(taken.reference, name);
    case TakenShare::Outcome::known:
        break;
    }
    return QStringLiteral("%1\t%2 says nothing new").arg(taken.reference, name);
}

QJsonArray tellConflicts(const TakenShare& taken, Session& session) {
    QJsonArray conflicts;
    for (const Conflict& conflict : taken.conflicts) {
        session.say(QStringLiteral("%1: %2 was changed on both sides. Kept: “%3”. %4 has: “%5”.")
                        .arg(taken.reference, conflict.label, conflict.mine,
                             taken.sender.isEmpty() ? QStringLiteral("The file") : taken.sender,
                             conflict.theirs));
        conflicts.append(QJsonObject{{QStringLiteral("field"), conflict.anchor},
                                     {QStringLiteral("mine"), conflict.mine},
                                     {QStringLiteral("theirs"), conflict.theirs}});
        session.raise(1);
    }
    return conflicts;
}

} // namespace

QJsonObject importShare(const std::filesystem::path& path, OpenLibrary* library, Session& session) {
    const QString file = QFile::decodeName(path.c_str());
    const Result<Share> share = app::readShare(file);
    QJsonObject report{{QStringLiteral("file"), file}};
    const Result<TakenShare> taken = share.and_then([&](const Share& read) {
        TakenShare would;
        would.title = read.incident.title;
        return library ? app::take(read, library->sharing()) : Result<TakenShare>(would);
    });
    if (!taken) {
        session.fail(taken.error());
        report.insert(QStringLiteral("outcome"), QStringLiteral("refused"));
        report.insert(QStringLiteral("error"), taken.error().message);
        return report;
    }
    report.insert(QStringLiteral("outcome"),
                  library ? codeOf(taken->outcome) : QStringLiteral("would-take"));
    report.insert(QStringLiteral("title"), taken->title);
    if (library) {
        report.insert(QStringLiteral("reference"), taken->reference);
        report.insert(QStringLiteral("conflicts"), tellConflicts(*taken, session));
    }
    report.insert(QStringLiteral("line"),
                  library ? lineOf(*taken, file) : QStringLiteral("would take\t") + taken->title);
    return report;
}

void addShare(Verb& program, Session& session) {
    auto options = std::make_shared<ShareOptions>();
    program.verb("share", "Write one incident to a file that a colleague opens and sends back")
        .text("REF", options->reference, "INC-7")
        .required()
        .text("-o,--output", options->output,
              "the file; its name should end in "
              ".afterword-incident")
        .text("--by", options->by, "who shares it")
        .run([options, &session] { runShare(*options, session); });
}

} // namespace afterword::cli
