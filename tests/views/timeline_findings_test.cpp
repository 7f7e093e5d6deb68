// SPDX-License-Identifier: MIT
#include "tests/support/incidents.h"
#include "tests/views/timeline_fixture.h"
#include "views/editor/timeline_findings.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

namespace afterword::tests::timeline_findings_test {

using views::TimelineView;

namespace {

/// The incident with its second event put last.
Incident outOfOrder() {
    Incident incident = smallIncident();
    incident.timeline.move(1, 2);
    return incident;
}

bool isShown(Timeline& timeline) {
    return QTest::qWaitFor([&] { return timeline.section.findings().isVisible(); }, 5000);
}

void clickOn(Timeline& timeline, const char* button) {
    QTest::mouseClick(timeline.section.findings().findChild<QToolButton*>(QLatin1String(button)),
                      Qt::LeftButton);
}

QAction* menuAction(Timeline& timeline, int row, const QString& name) {
    const QPoint place =
        timeline.view().visualRect(timeline.view().model()->index(row, 0)).center();
    Q_EMIT timeline.view().customContextMenuRequested(place);
    return timeline.section.findChild<QAction*>(name);
}

} // namespace

TEST_CASE("A timeline in order has no line of findings", "[views]") {
    Timeline timeline(smallIncident());
    timeline.type(""); // what is due happens
    CHECK(timeline.section.findings().findings().isEmpty());
    CHECK_FALSE(timeline.section.findings().isVisible());
}

TEST_CASE("An event out of order is told, marked and moved by a click", "[views]") {
    Timeline timeline(outOfOrder());
    REQUIRE(isShown(timeline));
    CHECK(timeline.section.findings().accessibleName().contains(utf("is earlier")));
    CHECK(timeline.view().markOf(timeline.view().model()->index(2, 0)).isFinding);
    CHECK(timeline.view().markOf(timeline.view().model()->index(1, 0)).words.isEmpty());
    clickOn(timeline, "fix");
    CHECK(timeline.events().at(1)->id == utf("e2"));
    CHECK(QTest::qWaitFor([&] { return !timeline.section.findings().isVisible(); }, 5000));
    timeline.undoAll();
    CHECK(timeline.document.value() == outOfOrder());
}

TEST_CASE("A finding that is ignored asks for a reason, and stays away", "[views]") {
    Timeline timeline(outOfOrder());
    REQUIRE(isShown(timeline));
    Finding asked;
    QObject::connect(&timeline.section, &views::TimelineSection::ignoreAsked, &timeline.section,
                     [&asked](const Finding& finding) { asked = finding; });
    clickOn(timeline, "ignore");
    CHECK(asked.rule == utf("time.order"));
    CHECK(timeline.document.value().ignored.isEmpty());
    timeline.link.submitStep(checks::ignoreFinding(asked, utf("two clocks")));
    CHECK(QTest::qWaitFor([&] { return !timeline.section.findings().isVisible(); }, 5000));
}

TEST_CASE("A zone that was assumed is marked, and confirmed in the menu", "[views]") {
    Incident incident = smallIncident();
    incident.timeZone.clear();
    Timeline timeline(incident);
    REQUIRE(isShown(timeline));
    const TimelineView::Mark mark = timeline.view().markOf(timeline.view().model()->index(0, 0));
    CHECK_FALSE(mark.isFinding);
    CHECK(mark.words.contains(utf("zone")));
    QAction* confirm = menuAction(timeline, 0, utf("time.zone-assumed"));
    REQUIRE(confirm != nullptr);
    confirm->trigger();
    CHECK(timeline.document.value().timeZone == utf("UTC"));
}

TEST_CASE("Imported times are marked where something was assumed, and confirmed by row",
          "[views]") {
    Incident incident = smallIncident();
    incident.timeline[0].edit().assumed = Assumption::zone;
    incident.timeline[1].edit().assumed = Assumption::zone;
    Timeline timeline(incident);
    REQUIRE(isShown(timeline));
    const auto markAt = [&](int row) {
        return timeline.view().markOf(timeline.view().model()->index(row, 0));
    };
    CHECK(markAt(1).words.contains(utf("zone")));
    CHECK(markAt(2).words.isEmpty());
    QAction* here = menuAction(timeline, 1, utf("time.import-zone/here"));
    REQUIRE(here != nullptr);
    here->trigger();
    CHECK(timeline.events().at(1)->assumed == Assumption::nothing);
    REQUIRE(QTest::qWaitFor([&] { return markAt(1).words.isEmpty(); }, 5000));
    CHECK_FALSE(markAt(0).words.isEmpty());
    clickOn(timeline, "fix");
    CHECK(timeline.events().at(0)->assumed == Assumption::nothing);
    CHECK(QTest::qWaitFor([&] { return !timeline.section.findings().isVisible(); }, 5000));
    timeline.undoAll();
    CHECK(timeline.document.value() == incident);
}

TEST_CASE("Moments that contradict each other are marked at their events, and mended", "[views]") {
    Incident incident = smallIncident();
    const auto link = [&incident](std::optional<Moment>& moment, int row) {
        moment = Moment{incident.timeline.at(row)->time, incident.timeline.at(row)->id};
    };
    link(incident.moments.detected, 0);
    link(incident.moments.started, 1);
    link(incident.moments.mitigated, 2);
    link(incident.moments.resolved, 1);
    Timeline timeline(incident);
    REQUIRE(isShown(timeline));
    const auto markAt = [&](int row) {
        return timeline.view().markOf(timeline.view().model()->index(row, 0));
    };
    CHECK(markAt(0).words == utf("It was detected before it started."));
    CHECK(markAt(1).words == utf("It was resolved before it was mitigated."));
    CHECK(markAt(2).isFinding);
    QAction* mend = menuAction(timeline, 0, utf("time.before-start"));
    REQUIRE(mend != nullptr);
    mend->trigger();
    CHECK(timeline.document.value().moments.started->event == incident.timeline.at(0)->id);
    CHECK(QTest::qWaitFor([&] { return markAt(0).words.isEmpty(); }, 5000));
    CHECK(markAt(2).isFinding);
    timeline.undoAll();
    CHECK(timeline.document.value() == incident);
}

TEST_CASE("The next finding leads to its row", "[views]") {
    Incident incident = outOfOrder();
    incident.timeZone.clear();
    Timeline timeline(incident);
    REQUIRE(isShown(timeline));
    REQUIRE(timeline.section.findings().findings().size() == 2);
    clickOn(timeline, "next");
    CHECK(timeline.view().currentId() == utf("e2"));
}

} // namespace afterword::tests::timeline_findings_test
