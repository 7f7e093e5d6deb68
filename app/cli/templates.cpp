// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
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

void addTemplates(CLI::App& program, Session& session) {
    CLI::App* verb = program.add_subcommand("templates", "The catalogue of templates");
    auto name = std::make_shared<std::string>();
    verb->add_subcommand("list", "Their names (also without a word)");
    CLI::App* shown = verb->add_subcommand("show", "The text of one");
    shown->add_option("NAME", *name, "name of a template")->required();
    CLI::App* checked = verb->add_subcommand("check", "What is wrong in a template");
    checked->add_option("FILE", *name, "file, or name of a template")->required();
    verb->require_subcommand(0, 1);
    verb->callback([=, &session] {
        if (shown->parsed()) {
            show(session, text(*name));
        } else if (checked->parsed()) {
            check(session, text(*name));
        } else {
            list(session);
        }
    });
}

} // namespace afterword::cli
