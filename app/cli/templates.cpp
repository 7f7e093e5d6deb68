// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/verbs.h"
#include "app/composition/documents.h"

namespace afterword::cli {

namespace {

void list(Session& session) {
    for (const writing::Template& tmpl : session.catalogue().all()) {
        const QString origin = tmpl.path.isEmpty() ? QString() : QString(u"  (" + tmpl.path + u')');
        session.print(tmpl.name.leftJustified(16) + tmpl.description + origin);
    }
}

void show(Session& session, const QString& name) {
    const auto tmpl = session.catalogue().findOrRead(name);
    if (tmpl) {
        session.write(tmpl->text.toUtf8());
    } else {
        session.fail(tmpl.error());
    }
}

void check(Session& session, const QString& file) {
    const auto tmpl = session.catalogue().findOrRead(file);
    if (!tmpl) {
        return session.fail(tmpl.error());
    }
    const auto problems = writing::check(*tmpl, session.catalogue());
    for (const writing::TemplateProblem& problem : problems) {
        session.say(QStringLiteral("%1:%2:%3: %4")
                        .arg(file, QString::number(problem.line), QString::number(problem.column),
                             problem.message));
    }
    if (!problems.isEmpty()) {
        session.raise(4);
    }
}

} // namespace

void addTemplates(Verb& program, Session& session) {
    auto name = std::make_shared<QString>();
    Verb verb = program.verb("templates", "The catalogue of templates");
    verb.run([&session] { list(session); });
    verb.verb("list", "Their names (also without a word)").run([&session] { list(session); });
    verb.verb("show", "The text of one")
        .text("NAME", *name, "name of a template")
        .required()
        .run([name, &session] { show(session, *name); });
    verb.verb("check", "What is wrong in a template")
        .text("FILE", *name, "file, or name of a template")
        .required()
        .run([name, &session] { check(session, *name); });
}

} // namespace afterword::cli
