// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"
#include "app/composition/documents.h"
#include "model/domain/fresh_copy.h"

#include <QFileInfo>

namespace afterword::cli {

namespace {

struct NewOptions {
    QString title;
    QString from;
    QString templateName;
};

/// The incident to begin with: an empty one, one of the library, or a file.
Result<Incident> beginning(const QString& from, OpenLibrary& library) {
    if (from.isEmpty()) {
        return Incident();
    }
    if (QFileInfo::exists(from)) {
        app::SourceReader reader;
        return app::readSource(app::fileSource(from.toStdString()), reader, {})
            .map([](const QList<reading::Reading>& read) { return read.first().incident; });
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

void runNew(const NewOptions& options, Session& session) {
    auto library = openForWriting(session);
    if (!library) {
        return session.fail(library.error());
    }
    const auto source = beginning(options.from, **library);
    if (!source) {
        return session.fail(source.error());
    }
    Incident incident = asDraft(*source);
    if (!options.title.isEmpty()) {
        incident.title = options.title.simplified();
    }
    if (!options.templateName.isEmpty()) {
        const auto tmpl = session.catalogue().find(options.templateName);
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

void addNew(Verb& program, Session& session) {
    auto options = std::make_shared<NewOptions>();
    program.verb("new", "Make an incident and print its reference")
        .text("--title", options->title, "its title")
        .text("--from", options->from, "begin with this incident (INC-7) or file")
        .text("--template", options->templateName, "the template of the document")
        .run([options, &session] { runNew(*options, session); });
}

} // namespace afterword::cli
