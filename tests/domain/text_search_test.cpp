// SPDX-License-Identifier: MIT
#include "model/domain/text_search.h"

#include <catch2/catch.hpp>

namespace afterword::tests::text_search_test {

namespace {

Incident someIncident() {
    Incident incident;
    incident.title = QStringLiteral("Queue stalled");
    incident.impact = QStringLiteral("The queue grew. No queue, no orders.");
    TimelineEvent event;
    event.id = QStringLiteral("e");
    event.text = QStringLiteral("Queues restarted");
    incident.timeline.append(event);
    ActionItem action;
    action.id = QStringLiteral("a");
    action.title = QStringLiteral("Watch the queue");
    action.details = QStringLiteral("- alert on queue length");
    incident.actions.append(action);
    incident.lessons.wentWell = {QStringLiteral("calm"), QStringLiteral("the queue was known")};
    incident.sections.append({QStringLiteral("Queue notes"), 1, QStringLiteral("none"), {}, {}});
    return incident;
}

std::string places(const TextQuery& query) {
    std::string all;
    for (const TextMatch& match : findText(someIncident(), query)) {
        all += match.anchor.toStdString() + ':' + std::to_string(match.ordinal) + ' ';
    }
    return all;
}

} // namespace

TEST_CASE("Words are found in every text, in the order of the form", "[domain]") {
    CHECK(places({QStringLiteral("queue")}) ==
          "title:0 impact:0 impact:1 timeline/e:0 actions/a:0 actions/a:1 lessons/wentWell:0 "
          "sections/0:0 ");
    CHECK(places({QStringLiteral("queue"), true}) ==
          "impact:0 impact:1 actions/a:0 actions/a:1 lessons/wentWell:0 ");
    CHECK(places({QStringLiteral("queue"), false, true}).find("timeline/e") == std::string::npos);
    CHECK(places({QStringLiteral("no.")}).empty()); // words, not a pattern
    CHECK(places({QString()}).empty());
}

TEST_CASE("One match is replaced, or every one", "[domain]") {
    const TextQuery query{QStringLiteral("queue")};
    SECTION("the second of a part") {
        const Incident after = applied(
            edits::replaceText(query, {QStringLiteral("impact"), 1}, QStringLiteral("topic")),
            someIncident());
        CHECK(after.impact.toStdString() == "The queue grew. No topic, no orders.");
        CHECK(after.title == someIncident().title);
    }
    SECTION("the one of a row's second text") {
        const Incident after = applied(
            edits::replaceText(query, {QStringLiteral("actions/a"), 1}, QStringLiteral("\\1$&")),
            someIncident());
        CHECK(after.actions.first()->title.toStdString() == "Watch the queue");
        CHECK(after.actions.first()->details.toStdString() == "- alert on \\1$& length");
    }
    SECTION("every one") {
        const Incident after =
            applied(edits::replaceEveryText(query, QStringLiteral("topic")), someIncident());
        CHECK(findText(after, query).isEmpty());
        CHECK(after.impact.toStdString() == "The topic grew. No topic, no orders.");
        CHECK(after.sections.first().heading.toStdString() == "topic notes");
        CHECK(after.lessons.wentWell.at(1).toStdString() == "the topic was known");
    }
    SECTION("one that is gone") {
        const Incident after =
            applied(edits::replaceText(query, {QStringLiteral("closing"), 0}, QStringLiteral("x")),
                    someIncident());
        CHECK(after == someIncident());
    }
}

} // namespace afterword::tests::text_search_test
