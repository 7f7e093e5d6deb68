// SPDX-License-Identifier: MIT
#include "model/domain/timeline_strip.h"

#include <catch2/catch.hpp>

namespace afterword::tests::timeline_strip_test {

using namespace std::chrono_literals;

namespace {

const Instant kStart = instantFromMs(1'718'100'000'000); // 2024-06-11 10:00 UTC

PartialTime at(Duration from, std::optional<Duration> to = {}) {
    PartialTime time;
    time.text = QStringLiteral("a time");
    time.start = kStart + from;
    if (to) {
        time.end = kStart + *to;
    }
    return time;
}

void add(Incident& incident, const char* id, const PartialTime& time) {
    TimelineEvent event;
    event.id = QString::fromLatin1(id);
    event.time = time;
    incident.timeline.append(Row(event));
}

} // namespace

TEST_CASE("Events are marks by time; those without bounds are none", "[domain]") {
    Incident incident;
    add(incident, "late", at(20min));
    add(incident, "early", at(0min));
    add(incident, "nowhere", {});
    const TimelineStrip strip = stripOf(incident);
    REQUIRE(strip.marks.size() == 2);
    CHECK(strip.marks.at(0).event == QStringLiteral("early"));
    CHECK(strip.silent.isEmpty());
    CHECK(strip.whole.from < kStart);
    CHECK(strip.whole.to > kStart + 20min);
    CHECK(stripOf(Incident{}).isEmpty());
}

TEST_CASE("A range lasts, an uncertain time is somewhere within", "[domain]") {
    Incident incident;
    add(incident, "range", at(0min, 10min));
    PartialTime unsure = at(0min, 59min);
    unsure.text = QStringLiteral("10:??");
    add(incident, "unsure", unsure);
    const TimelineStrip strip = stripOf(incident);
    CHECK_FALSE(strip.marks.at(0).uncertain);
    CHECK(strip.marks.at(0).to - strip.marks.at(0).from == 10min);
    CHECK(strip.marks.at(1).uncertain);
}

TEST_CASE("Silence is counted from the end of a range", "[domain]") {
    Incident incident;
    add(incident, "a", at(0min, 50min));
    add(incident, "b", at(70min));
    add(incident, "c", at(120min));
    const TimelineStrip strip = stripOf(incident);
    REQUIRE(strip.silent.size() == 1);
    CHECK(strip.silent.at(0) == StripWindow{kStart + 70min, kStart + 120min});
}

TEST_CASE("Silence ends where any event before has ended", "[domain]") {
    Incident incident;
    add(incident, "long", at(0min, 100min));
    add(incident, "within", at(10min));
    add(incident, "after", at(110min));
    CHECK(stripOf(incident).silent.isEmpty());
}

TEST_CASE("Phases lie between the known moments, and the last of a running one goes on",
          "[domain]") {
    Incident incident;
    add(incident, "a", at(0min));
    incident.moments.started = Moment{at(0min), {}};
    incident.moments.detected = Moment{at(10min), {}};
    incident.moments.mitigated = Moment{at(30min), {}};
    const TimelineStrip open = stripOf(incident);
    REQUIRE(open.phases.size() == 2);
    CHECK(open.phases.at(1).phase == StripPhase::unacknowledged);
    CHECK(open.phases.at(1).window.to == kStart + 30min);
    const TimelineStrip running = stripOf(incident, kStart + 45min);
    REQUIRE(running.phases.size() == 3);
    CHECK(running.phases.at(2).running);
    CHECK(running.now == kStart + 45min);
    incident.moments.resolved = Moment{at(40min), {}};
    CHECK_FALSE(stripOf(incident, kStart + 45min).now.has_value());
}

TEST_CASE("A place of the drawing finds its mark", "[domain]") {
    Incident incident;
    add(incident, "a", at(0min));
    add(incident, "b", at(60min));
    const TimelineStrip strip = stripOf(incident);
    const QSizeF size(800, kStripHeight);
    const QPointF middle = middleOf(strip.marks.at(1), strip.whole, size.width());
    CHECK(markAt(middle + QPointF(2, 1), strip, strip.whole, size) == 1);
    CHECK(markAt(middle + QPointF(-40, 0), strip, strip.whole, size) == -1);
    CHECK(instantAt(xOf(kStart, strip.whole, 800), strip.whole, 800) - kStart < 10s);
}

} // namespace afterword::tests::timeline_strip_test
