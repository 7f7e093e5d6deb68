// SPDX-License-Identifier: MIT
#include "model/domain/refresh.h"
#include "tests/support/incidents.h"

#include <catch2/catch.hpp>

namespace afterword::tests::refresh_test {

namespace {

/// The same document read again: other ids, the same words.
Incident readAgain() {
    Incident reading = tests::smallIncident();
    reading.id = QStringLiteral("reading");
    for (auto& row : reading.timeline) {
        row.edit().id.prepend(QStringLiteral("new-"));
    }
    for (auto& row : reading.actions) {
        row.edit().id.prepend(QStringLiteral("new-"));
    }
    for (auto& row : reading.improvements) {
        row.edit().id.prepend(QStringLiteral("new-"));
    }
    for (auto& row : reading.factors) {
        row.edit().id.prepend(QStringLiteral("new-"));
    }
    reading.moments.detected = Moment{reading.timeline.at(1)->time, QStringLiteral("new-e2")};
    return reading;
}

Incident asRead() {
    Incident read = tests::smallIncident();
    read.moments.detected = Moment{read.timeline.at(1)->time, QStringLiteral("e2")};
    read.reference = QStringLiteral("INC-4");
    read.revision = 1;
    return read;
}

} // namespace

TEST_CASE("a reading that finds the same changes nothing", "[domain]") {
    const Refresh refresh = refreshed(asRead(), asRead(), readAgain());
    CHECK(refresh.after == refresh.before);
    CHECK(refresh.changes.isEmpty());
    CHECK(refresh.kept.isEmpty());
}

TEST_CASE("what the user changed is kept, what reading finds is taken", "[domain]") {
    Incident now = asRead();
    now.revision = 5;
    now.impact = QStringLiteral("Nobody got a receipt.");
    now.actions.removeFirst();
    now.timeline[0].edit().text = QStringLiteral("The queue began to grow");
    Incident reading = readAgain();
    reading.impact = QStringLiteral("Receipts were late by hours.");
    reading.severity = Severity::sev2;
    reading.actions.append(tests::action(QStringLiteral("x"), QStringLiteral("Page the owner")));

    const Refresh refresh = refreshed(now, asRead(), reading);
    CHECK(refresh.after.impact == now.impact);
    CHECK(refresh.after.severity == Severity::sev2);
    CHECK(refresh.after.timeline == now.timeline);
    CHECK(refresh.after.revision == 5);
    REQUIRE(refresh.after.actions.size() == 2);
    CHECK(refresh.after.actions.at(0) == now.actions.at(0));
    CHECK(refresh.after.actions.at(1)->title == QStringLiteral("Page the owner"));
    REQUIRE(refresh.kept.size() == 1);
    CHECK(refresh.kept.at(0).anchor == QStringLiteral("impact"));
    CHECK(refresh.kept.at(0).theirs == reading.impact);
    REQUIRE(refresh.changes.size() == 2);
    CHECK(refresh.changes.at(0) ==
          FieldChange{
              QStringLiteral("severity"), QStringLiteral("severity"), {}, QStringLiteral("sev2")});
    CHECK(refresh.changes.at(1).after == QStringLiteral("Page the owner"));
}

TEST_CASE("a row that the user typed is not added again when reading finds it", "[domain]") {
    Incident now = asRead();
    now.actions.append(tests::action(QStringLiteral("own"), QStringLiteral("Page the owner")));
    Incident reading = readAgain();
    reading.actions.append(tests::action(QStringLiteral("x"), QStringLiteral("Page the owner")));
    const Refresh refresh = refreshed(now, asRead(), reading);
    CHECK(refresh.after.actions == now.actions);
}

TEST_CASE("without the last reading only gaps are filled", "[domain]") {
    Incident now = asRead();
    now.title = QStringLiteral("Mail stood still");
    now.summary.clear();
    Incident reading = readAgain();
    reading.summary = QStringLiteral("A queue was full.");
    const Refresh refresh = refreshed(now, std::nullopt, reading);
    CHECK(refresh.after.title == now.title);
    CHECK(refresh.after.summary == reading.summary);
    CHECK(refresh.after.timeline.size() == now.timeline.size());
}

} // namespace afterword::tests::refresh_test
