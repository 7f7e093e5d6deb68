// SPDX-License-Identifier: MIT
#include "app/composition/rereading.h"

namespace afterword::app {

namespace {

/// What reading made of it the last time. An incident that was read and never changed is that.
Result<std::optional<Incident>> lastReading(const Incident& now, SourceStore& sources) {
    const bool unchanged = now.revision == 1 && !now.origin.sha256.isEmpty();
    return unchanged ? Result<std::optional<Incident>>(now) : sources.asRead(now.id);
}

std::optional<int> yearOf(const Incident& incident) {
    if (incident.date) {
        return incident.date->year();
    }
    const std::optional<Instant> began =
        incident.moments.started ? incident.moments.started->time.earliest() : std::nullopt;
    return began ? std::optional(toDateTime(*began).date().year()) : std::nullopt;
}

} // namespace

Result<Refresh> refreshOf(const QString& id, const Incident& reading, IncidentStore& store,
                          SourceStore& sources) {
    const Result<Incident> now = store.load(id);
    const Result<std::optional<Incident>> last =
        now.and_then([&](const Incident& incident) { return lastReading(incident, sources); });
    if (!last) {
        return failure(last.error());
    }
    Incident read = reading;
    if (read.origin.sha256 == now->origin.sha256) { // the same document: imported when it was
        read.origin = now->origin;
    }
    return refreshed(*now, *last, std::move(read));
}

Result<void> saveRefresh(const Refresh& refresh, IncidentStore& store, SourceStore& sources) {
    return store.together([&] {
        return store.save(refresh.before, refresh.after)
            .map([](const SaveReceipt&) {})
            .and_then([&] { return sources.setAsRead(refresh.reading); });
    });
}

Result<reading::Reading> readAgain(const Incident& incident, SourceStore& sources,
                                   const reading::ReadOptions& options) {
    const Result<QByteArray> bytes = sources.source(incident.origin.sha256);
    if (!bytes) {
        return failure(bytes.error().kind, incident.reference + u": " + bytes.error().message);
    }
    const qsizetype part = incident.origin.sha256.section(u'#', 1).toInt(); // 0: the only one
    reading::ReadOptions again = options;
    again.name = incident.origin.name;
    again.split = part > 0;
    // What the user said at the import is in the incident, and still holds.
    again.zone = options.zone.isEmpty() ? incident.timeZone : options.zone;
    again.year = options.year ? options.year : yearOf(incident);
    again.date = options.date ? options.date : incident.date;
    Result<QList<reading::Reading>> readings = reading::readDocuments(*bytes, again);
    if (!readings) {
        return failure(readings.error());
    }
    const qsizetype at = std::max<qsizetype>(part, 1) - 1;
    if (at >= readings->size()) {
        return failure(Error::Kind::input,
                       QStringLiteral("%1: its document no longer divides into %2 incidents.")
                           .arg(incident.reference)
                           .arg(part));
    }
    reading::Reading reading = std::move((*readings)[at]);
    reading.incident.origin = incident.origin;
    return reading;
}

Result<Refresh> rereading(const QString& id, IncidentStore& store, SourceStore& sources,
                          const reading::ReadOptions& options) {
    const Result<reading::Reading> reading = store.load(id).and_then(
        [&](const Incident& incident) { return readAgain(incident, sources, options); });
    return reading.and_then(
        [&](const reading::Reading& read) { return refreshOf(id, read.incident, store, sources); });
}

} // namespace afterword::app
