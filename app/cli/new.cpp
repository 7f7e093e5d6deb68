// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"
#include "app/composition/documents.h"
#include "model/domain/fresh_copy.h"

#include <QFileInfo>

namespace afterword::cli {

namespace {

struct Options {
    std::string title;
    std::string from;
    std::string templateName;
};

/// The incident to begin with: an empty one, one of the library, or a file.
Result<Incident> beginning(const QString& from, OpenLibrary& library) {
    if (from.isEmpty()) {
        return Incident();
    }
    if (QFileInfo::exists(from)) {
        return app::readFile(from, {}).map(
            [](const reading::Reading& read) { return read.incident; });
    }
    return library.incident(from);
}

/// A new incident owes nothing to the life of the one that it was made from.
Incident asDraft(Incident incident) {
    incident = freshCopy(std::move(incident));
    incident.status = IncidentStatus::draft;
    incident.publishedAt.reset();
    incident.origin = {};
    incident.comments.clear();
    return incident;
}

void run(const Options& options, Session& session) {
    auto library = openForWriting(session);
    if (!library) {
        return session.fail(library.error());
    }
    const auto source = beginning(text(options.from), **library);
    if (!source) {
        return session.fail(source.error());
    }
    Incident incident = asDraft(*source);
    if (!options.title.empty()) {
        incident.title = text(options.title).simplified();
    }
    if (!options.templateName.empty()) {
        const auto tmpl = session.catalogue().find(text(options.templateName));
        if (!tmpl) {
            return session.fail(tmpl.error());
        }
        incident.templateName = tmpl->name;
    }
    const auto added = (*library)->store().add(incident);
    if (!added) {
        return session.fail(added.error());
    }
    session.print(added->reference);
}

} // namespace

void addNew(CLI::App& program, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("new", "Make an incident and print its reference");
    verb->add_option("--title", options->title, "its title");
    verb->add_option("--from", options->from, "begin with this incident (INC-7) or file");
    verb->add_option("--template", options->templateName, "the template of the document");
    verb->callback([options, &session] { run(*options, session); });
}

} // namespace afterword::cli
