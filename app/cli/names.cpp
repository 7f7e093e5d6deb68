// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"
#include "app/composition/teaching.h"

namespace afterword::cli {

namespace {

struct NameOptions {
    QString heading;
    QString part;
    bool asJson = false;
};

void listNames(const NameOptions& options, Session& session) {
    const auto library = openIfThere(session);
    if (!library) {
        return session.fail(library.error());
    }
    const auto names = *library ? (*library)->names().names() : QList<LearnedName>();
    if (!names) {
        return session.fail(names.error());
    }
    QJsonArray all;
    for (const LearnedName& name : *names) {
        all.append(QJsonObject{{QStringLiteral("heading"), name.heading},
                               {QStringLiteral("part"), toCode(name.part)}});
        if (!options.asJson) {
            session.print(name.heading + u'\t' + toCode(name.part));
        }
    }
    if (options.asJson) {
        session.write(indented(all));
    }
}

void changeNames(Session& session, const std::function<Result<void>(NameStore& names)>& change) {
    const auto library = openForWriting(session);
    if (!library) {
        return session.fail(library.error());
    }
    if (const Result<void> done = change((*library)->names()); !done) {
        session.fail(done.error());
    }
}

} // namespace

void addNames(Verb& program, Session& session) {
    auto options = std::make_shared<NameOptions>();
    const auto list = [options, &session] { listNames(*options, session); };
    Verb verb = program.verb("names", "The headings that reading has learned");
    verb.flag("--json", options->asJson, "a list of objects").run(list);
    verb.verb("list", "All of them (also without a word)")
        .flag("--json", options->asJson, "a list of objects")
        .run(list);
    verb.verb("add", "Teach a heading")
        .text("HEADING", options->heading, "as documents have it: “Auswirkungen auf Kunden”")
        .required()
        .text("PART", options->part, "the part of a postmortem that it names: impact")
        .required()
        .run([options, &session] {
            changeNames(session, [options](NameStore& names) {
                return app::teach(names, options->heading, options->part);
            });
        });
    verb.verb("remove", "Forget a heading")
        .text("HEADING", options->heading, "one of the list")
        .required()
        .run([options, &session] {
            changeNames(session, [options](NameStore& names) {
                return app::forget(names, options->heading);
            });
        });
}

} // namespace afterword::cli
