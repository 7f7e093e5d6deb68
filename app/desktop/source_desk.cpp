// SPDX-License-Identifier: MIT
#include "app/desktop/source_desk.h"

#include "app/composition/rereading.h"

namespace afterword::desktop {

namespace {

reading::ReadOptions optionsOf(store::Library& library) {
    reading::ReadOptions options;
    options.names = library.names().names().value_or(QList<LearnedName>());
    return options;
}

Result<editing::ImportedDocument> documentOf(const QString& id, store::Library& library) {
    const Result<Incident> incident = library.store().load(id);
    const Result<QByteArray> bytes = incident.and_then(
        [&](const Incident& value) { return library.sources().source(value.origin.sha256); });
    if (!bytes) {
        return failure(bytes.error());
    }
    const Result<QString> text = reading::documentText(*bytes, incident->origin.name);
    const auto reading = app::readAgain(*incident, library.sources(), optionsOf(library));
    if (!text || !reading) {
        return failure(text ? reading.error() : text.error());
    }
    const Incident read = aligned(reading->incident, *incident);
    return editing::ImportedDocument{*text, read, reading->findings,
                                     renamed(reading->lines, reading->incident, read)};
}

} // namespace

views::SourceServices sourceServices(store::StoreWorker& worker) {
    using store::Library;
    return {
        [&worker](const QString& id) {
            return worker.run([id](Library& library) { return documentOf(id, library); });
        },
        [&worker](const QString& id) {
            return worker.run([id](Library& library) {
                return app::rereading(id, library.store(), library.sources(), optionsOf(library));
            });
        },
        [&worker] { return worker.run([](Library& library) { return library.names().names(); }); },
        [&worker](const LearnedName& name) {
            return worker.run([name](Library& library) { return library.names().learn(name); });
        },
        [&worker](const QString& heading) {
            return worker.run(
                [heading](Library& library) { return library.names().forget(heading); });
        },
    };
}

} // namespace afterword::desktop
