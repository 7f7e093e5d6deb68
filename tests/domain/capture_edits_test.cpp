// SPDX-License-Identifier: MIT
#include "model/domain/edits/capture.h"
#include "model/domain/edits/timeline.h"

#include <catch2/catch.hpp>

namespace afterword::tests::capture_edits_test {

using namespace afterword::edits;

namespace {

Instant at(const char* iso) {
    return *instantFromIso(QString::fromLatin1(iso));
}

QString text(const char* words) {
    return QString::fromLatin1(words);
}

Incident inZone(const char* zone) {
    Incident incident;
    incident.timeZone = text(zone);
    return capturedIncident(incident, at("2026-03-10T22:59:00Z"));
}

Incident with(const Incident& incident, const char* line, Instant now) {
    const CapturedLine captured = capturedLine(text(line));
    return applied(capture(captured, capturedEvent(captured, incident, now)), incident);
}

} // namespace

TEST_CASE("a slash and a letter before a space mark a moment", "[domain]") {
    CHECK(capturedLine(text("/d alert fired")) ==
          CapturedLine{text("detected"), text("alert fired")});
    CHECK(capturedLine(text(" /A  on it ")) == CapturedLine{text("acknowledged"), text("on it")});
    CHECK(capturedLine(text("/m")) == CapturedLine{text("mitigated"), text("Mitigated")});
    CHECK(capturedLine(text("/r")).moment == text("resolved"));
    CHECK(capturedLine(text("/s")).moment == text("started"));
}

TEST_CASE("paths and other slashes are text", "[domain]") {
    for (const char* line : {"/data is full", "/dev/sda1 full", "/", "/x what", "a /d b", "//d"}) {
        INFO(line);
        CHECK(capturedLine(text(line)) == CapturedLine{{}, text(line)});
    }
}

TEST_CASE("an event is stamped to the second in the incident's zone", "[domain]") {
    const Incident incident = inZone("Europe/Berlin");
    CHECK(incident.title == text("Incident of 2026-03-10"));
    const TimelineEvent event =
        capturedEvent(capturedLine(text("ping")), incident, at("2026-03-10T22:59:31.250Z"));
    CHECK(event.time.text == text("23:59:31"));
    CHECK(event.time.start == at("2026-03-10T22:59:31Z"));
    CHECK_FALSE(event.time.end);
    CHECK_FALSE(event.id.isEmpty());
}

TEST_CASE("past midnight the day is written once", "[domain]") {
    Incident incident = with(inZone("Europe/Berlin"), "before", at("2026-03-10T22:59:31Z"));
    incident = with(incident, "after", at("2026-03-10T23:00:10Z"));
    incident = with(incident, "later", at("2026-03-10T23:01:00Z"));
    CHECK(incident.timeline.at(1)->time.text == text("2026-03-11 00:00:10"));
    CHECK(incident.timeline.at(2)->time.text == text("00:01"));
}

TEST_CASE("a clock that happens twice, and an incident without a zone, are written in UTC",
          "[domain]") {
    const TimelineEvent folded =
        capturedEvent(capturedLine(text("x")), inZone("Europe/Berlin"), at("2026-10-25T01:30:00Z"));
    CHECK(folded.time.text == text("2026-10-25 01:30 UTC"));
    const TimelineEvent bare =
        capturedEvent(capturedLine(text("x")), inZone(""), at("2026-03-10T23:10:00Z"));
    CHECK(bare.time.text == text("23:10 UTC"));
    CHECK(bare.time.zone == text("UTC"));
}

TEST_CASE("a marked line is the moment, and follows its event", "[domain]") {
    Incident incident = with(inZone("UTC"), "errors rise", at("2026-03-10T23:00:00Z"));
    incident = with(incident, "/d paged", at("2026-03-10T23:04:00Z"));
    REQUIRE(incident.timeline.size() == 2);
    REQUIRE(incident.moments.detected);
    CHECK(incident.timeline.at(1)->kind == EventKind::detection);
    CHECK(incident.moments.detected->event == incident.timeline.at(1)->id);
    CHECK(incident.moments.detected->time == incident.timeline.at(1)->time);

    const Incident moved =
        applied(setEventTime(incident.timeline.at(1)->id, text("23:02")), incident);
    CHECK(moved.moments.detected->time.start == at("2026-03-10T23:02:00Z"));
}

} // namespace afterword::tests::capture_edits_test
