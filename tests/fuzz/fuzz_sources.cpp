// SPDX-License-Identifier: MIT
// Any bytes, as records that somebody brings into a timeline.
#include "model/domain/derived.h"
#include "model/domain/edits/import_events.h"
#include "model/domain/edits/times.h"
#include "model/domain/timeline_proposal.h"
#include "model/reading/sources/sources.h"
#include "tests/fuzz/fuzz.h"

using namespace afterword;
using fuzz::expect;

namespace {

Incident incidentOf() {
    Incident incident;
    incident.timeZone = QStringLiteral("Europe/Berlin");
    incident.date = QDate(2024, 5, 1);
    return incident;
}

void checkEvents(const QList<SourceEvent>& events) {
    for (const SourceEvent& event : events) {
        expect(!event.hash.isEmpty(), "each event has a hash");
        expect(QString::fromUtf8(event.text.toUtf8()) == event.text, "a text is well formed");
        expect(QString::fromUtf8(event.line.toUtf8()) == event.line, "a line is well formed");
    }
}

void checkImport(const QList<SourceEvent>& events) {
    const Incident before = incidentOf();
    const Proposal proposal = proposalFor(events, before, {});
    edits::EventImport import;
    for (const ProposedEvent& event : proposal.events) {
        import.added.append(event.event);
    }
    const Incident after = applied(edits::importEvents(import), before);
    expect(after.timeline.size() == events.size(), "each event is added once");
    expect(timelineOrder(after.timeline) == after.timeline, "what was added is in order");
    const Proposal again = proposalFor(events, after, {});
    expect(again.count(ProposedEvent::Standing::present) == events.size(),
           "a source that was imported adds nothing");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto read = reading::readSourceText(bytes, QStringLiteral("Input"));
    const auto again = reading::readSourceText(bytes, QStringLiteral("Input"));
    expect(read.has_value() == again.has_value(), "two readings of the same bytes agree");
    if (!read) {
        expect(read.error().kind == Error::Kind::input, "a refusal is about the input");
        return 0;
    }
    expect(read->events == again->events, "two readings of the same bytes agree");
    checkEvents(read->events);
    checkImport(read->events);
    return 0;
}
