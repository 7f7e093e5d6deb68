// SPDX-License-Identifier: MIT
#include "model/domain/comment_places.h"
#include "model/domain/edits/comments.h"
#include "model/domain/edits/review.h"
#include "model/domain/review_steps.h"

#include <catch2/catch.hpp>

namespace afterword::tests::review_test {

namespace {

const QDate kToday(2026, 3, 10);

QString q(const char* text) {
    return QString::fromUtf8(text);
}

Instant at(int second) {
    return instantFromMs(second * 1000LL);
}

Comment comment(const char* id, const char* anchor, int second) {
    return {q(id), q(anchor), q("Ann"), at(second), q("Why?"), false};
}

Incident reviewed() {
    Incident incident;
    incident.summary = q("s");
    incident.impact = q("i");
    incident.rootCause = q("r");
    incident.resolution = q("r");
    TimelineEvent event;
    event.id = q("e1");
    event.text = q("Queue stalled");
    event.time.text = q("14:00");
    incident.timeline = {event};
    ActionItem action;
    action.id = q("a1");
    action.title = q("Alert on depth");
    incident.actions = {action};
    incident.people = {{q("Ben"), PersonRole::reviewer, {}}};
    incident.reviewDue = kToday;
    return incident;
}

QStringList anchorsOf(const QList<OpenPoint>& points) {
    QStringList anchors;
    for (const OpenPoint& point : points) {
        CHECK_FALSE(point.text.isEmpty());
        anchors.append(point.anchor);
    }
    return anchors;
}

} // namespace

TEST_CASE("review asks for reviewers, their day, and no empty main part", "[domain]") {
    const auto open = [](const Incident& value) {
        return anchorsOf(openFor(IncidentStatus::inReview, value, kToday));
    };
    CHECK(open(reviewed()).isEmpty());
    CHECK(open({}) == QStringList{q("people"), q("reviewDue"), q("summary"), q("impact"),
                                  q("timeline"), q("rootCause"), q("resolution"), q("actions")});
    Incident value = reviewed();
    value.people[0].role = PersonRole::owner;
    value.impact = q(" \n");
    CHECK(open(value) == QStringList{q("people"), q("impact")});
}

TEST_CASE("publishing asks for resolved comments and for the reviewers' time", "[domain]") {
    const auto open = [](const Incident& value) {
        return anchorsOf(openFor(IncidentStatus::published, value, kToday));
    };
    Incident value = reviewed();
    CHECK(open(value).isEmpty());
    value.comments = {comment("c", "impact", 1)};
    value.reviewDue = kToday.addDays(1);
    CHECK(open(value) == QStringList{q("comments"), q("reviewDue")});
    value.comments[0].resolved = true;
    value.reviewDue = kToday;
    CHECK(open(value).isEmpty());
}

TEST_CASE("closing asks for actions that are done and verified, or will not be done", "[domain]") {
    const auto open = [](const Incident& value) {
        return anchorsOf(openFor(IncidentStatus::closed, value, kToday));
    };
    Incident value = reviewed();
    CHECK(open(value) == QStringList{q("actions/a1")});
    value.actions[0].edit().status = ActionStatus::done;
    CHECK(open(value).isEmpty());
    value.actions[0].edit().verifyBy = kToday.addDays(20);
    CHECK(open(value) == QStringList{q("actions/a1")});
    value.actions[0].edit().status = ActionStatus::notDoing;
    CHECK(open(value).isEmpty());
}

TEST_CASE("publishing says when, once; closing and coming back from it does not", "[domain]") {
    Incident value = applied(edits::takeStep(IncidentStatus::inReview, at(1)), reviewed());
    CHECK(value.status == IncidentStatus::inReview);
    CHECK_FALSE(value.publishedAt);
    value = applied(edits::takeStep(IncidentStatus::published, at(2)), value);
    CHECK(value.publishedAt == at(2));
    value = applied(edits::takeStep(IncidentStatus::closed, at(3)), value);
    value = applied(edits::takeStep(IncidentStatus::published, at(4)), value);
    CHECK(value.publishedAt == at(2));
    value = applied(edits::publishAgain(at(5)), value);
    CHECK(value.publishedAt == at(5));
    value = applied(edits::takeStep(IncidentStatus::draft, at(6)), value);
    value = applied(edits::takeStep(IncidentStatus::published, at(7)), value);
    CHECK(value.publishedAt == at(7));
}

TEST_CASE("comments are added, changed, resolved by their anchor, and deleted", "[domain]") {
    Incident value = reviewed();
    const Edit adding = edits::addComment(comment("", "impact", 1));
    value = applied(adding, value);
    REQUIRE(value.comments.size() == 1);
    CHECK_FALSE(value.comments.at(0).id.isEmpty());
    CHECK(applied(adding, reviewed()).comments == value.comments); // redo gives the same
    Comment empty = comment("", "impact", 1);
    empty.text = q("  ");
    CHECK(applied(edits::addComment(empty), reviewed()).comments.isEmpty());
    value = applied(edits::addComment(comment("c2", "impact", 2)), value);
    value = applied(edits::addComment(comment("c3", "a1", 2)), value);
    value = applied(edits::setResolved(q("impact"), true), value);
    CHECK(value.comments.at(0).resolved);
    CHECK(value.comments.at(1).resolved);
    CHECK_FALSE(value.comments.at(2).resolved);
    value = applied(edits::setCommentText(q("c2"), q("Because.")), value);
    CHECK(value.comments.at(1).text == q("Because."));
    value = applied(edits::removeComment(q("c2")), value);
    CHECK(value.comments.size() == 2);
}

TEST_CASE("conversations stand in the document's order, those without a place last", "[domain]") {
    Incident value = reviewed();
    value.comments = {comment("c1", "gone-row", 1), comment("c2", "a1", 5),
                      comment("c3", "closing", 1),  comment("c4", "a1", 2),
                      comment("c5", "timeline", 1), comment("c6", "e1", 1),
                      comment("c7", "title", 1)};
    const QList<CommentPlace> places = commentPlaces(value);
    QStringList anchors;
    for (const CommentPlace& place : places) {
        anchors.append(place.formAnchor());
    }
    CHECK(anchors == QStringList{q("header"), q("timeline"), q("timeline/e1"), q("actions/a1"),
                                 q("closing"), QString()});
    CHECK(places.at(2).row == q("14:00 Queue stalled"));
    CHECK(places.at(3).comments.at(0).id == q("c4"));
    CHECK(places.at(3).open() == 2);
    CHECK(places.at(5).anchor == q("gone-row"));
}

TEST_CASE("a comment is anchored to the row at hand, else to the section", "[domain]") {
    CHECK(commentAnchorAt({q("actions/a1/title"), q("actions/a1"), q("actions")}) == q("a1"));
    CHECK(commentAnchorAt({q("timeline/e1"), q("timeline")}) == q("e1"));
    CHECK(commentAnchorAt({q("impact"), q("summary")}) == q("summary"));
    CHECK(commentAnchorAt({q("lessons/learned"), q("lessons")}) == q("lessons"));
    CHECK(commentAnchorAt({}).isEmpty());
}

} // namespace afterword::tests::review_test
