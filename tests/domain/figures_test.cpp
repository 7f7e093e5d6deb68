// SPDX-License-Identifier: MIT
#include "model/domain/figures.h"
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::figures_test {

using namespace std::chrono_literals;

namespace {

using Status = Figure::Status;
using Flaw = Figure::Flaw;

std::optional<Moment> at(const char* written, bool dated = true) {
    TimeContext context;
    context.zone = QStringLiteral("UTC");
    if (dated) {
        context.date = QDate(2023, 3, 15);
    }
    const auto reading = parseTime(QString::fromUtf8(written), context);
    REQUIRE(reading);
    return Moment{reading->time, {}};
}

Figure detection(const std::optional<Moment>& started, const std::optional<Moment>& detected) {
    Incident incident;
    incident.moments.started = started;
    incident.moments.detected = detected;
    return figuresOf(incident).detect;
}

Figure recorded(Duration shortest, Duration longest, bool approximate = false) {
    return {Status::recorded, Flaw::none, TimeSpan{shortest, longest, approximate}};
}

Figure invalid(Flaw flaw) {
    return {Status::invalid, flaw, std::nullopt};
}

} // namespace

TEST_CASE("a figure is recorded when both of its moments are", "[domain]") {
    CHECK(detection(at("14:00"), at("14:05")) == recorded(5min, 5min));
    CHECK(detection(at("14:00"), at("14:00")) == recorded(0min, 0min));
    CHECK(detection(at("14:00"), at("~14:05")) == recorded(5min, 5min, true));
}

TEST_CASE("a figure is an interval when an end is not exact, and never less than nothing",
          "[domain]") {
    CHECK(detection(at("14:00"), at("15:?\?")) == recorded(60min, 119min + 59s));
    CHECK(detection(at("14:?\?"), at("14:05")) == recorded(0min, 5min));
}

TEST_CASE("an unknown figure is pending and has no length", "[domain]") {
    CHECK(detection(std::nullopt, at("14:05")) == Figure{});
    CHECK(detection(at("14:00"), std::nullopt) == Figure{});
    const Figures figures = figuresOf(Incident());
    for (const Figure& figure :
         {figures.detect, figures.acknowledge, figures.mitigate, figures.resolve, figures.total}) {
        CHECK(figure == Figure{Status::pending, Flaw::none, std::nullopt});
    }
}

TEST_CASE("a figure that cannot be measured says why", "[domain]") {
    CHECK(detection(at("14:00"), at("13:55")) == invalid(Flaw::beforeStart));
    CHECK(detection(at("14:00"), at("before 15:00")) == invalid(Flaw::open));
    CHECK(detection(at("after 14:00"), at("15:00")) == invalid(Flaw::openStart));
    CHECK(detection(at("14:00"), at("14:05", false)) == invalid(Flaw::noPlace));
    CHECK(detection(at("14:00", false), at("14:05")) == invalid(Flaw::noStart));
}

TEST_CASE("what a published incident never had is not applicable", "[domain]") {
    Incident incident;
    incident.moments.started = at("14:00");
    incident.moments.resolved = at("16:30");
    CHECK(figuresOf(incident).acknowledge.status == Status::pending);
    for (const IncidentStatus status : {IncidentStatus::published, IncidentStatus::closed}) {
        incident.status = status;
        const Figures figures = figuresOf(incident);
        CHECK(figures.acknowledge == Figure{Status::notApplicable, Flaw::none, std::nullopt});
        CHECK(figures.mitigate.status == Status::notApplicable);
        CHECK(figures.detect.status == Status::pending); // somebody noticed it, nobody wrote when
        CHECK(figures.total == recorded(150min, 150min));
        CHECK(figures.resolve == figures.total);
    }
    incident.moments.acknowledged = at("14:10");
    CHECK(figuresOf(incident).acknowledge == recorded(10min, 10min));
}

} // namespace afterword::tests::figures_test
