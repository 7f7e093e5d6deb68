// SPDX-License-Identifier: MIT
#include "model/domain/incident_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace afterword::tests::incident_json_test {

namespace {

QJsonObject parsed(const char* text) {
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

Incident sample() {
    Incident incident;
    incident.id = QStringLiteral("0f6e2f0a-0000-5000-8000-000000000001");
    incident.title = QStringLiteral("Queue stalled");
    incident.status = IncidentStatus::inReview;
    incident.severity = Severity::sev2;
    incident.date = QDate(2024, 2, 29);
    incident.createdAt = instantFromMs(1709200000123);
    incident.tags = {QStringLiteral("queue"), QStringLiteral("")};
    incident.people = {{QStringLiteral("Ada"), PersonRole::commander, {QStringLiteral("@ada")}}};
    incident.impactUsers = 9007199254740992;
    incident.impactPercent = 12.5;
    PartialTime time;
    time.text = QStringLiteral("T+5m");
    time.offset = std::chrono::minutes(5);
    time.open = PartialTime::Open::end;
    time.approximate = true;
    incident.moments.detected = Moment{time, QStringLiteral("e1")};
    TimelineEvent event;
    event.id = QStringLiteral("e1");
    event.time = time;
    event.kind = EventKind::detection;
    event.fields = {{QStringLiteral("Phase"), QStringLiteral("")}};
    event.extra = QJsonObject{{QStringLiteral("later"), 1}};
    incident.timeline = {event};
    ActionItem action;
    action.title = QStringLiteral("Alert on depth");
    action.status = ActionStatus::notDoing;
    action.reason = QStringLiteral("replaced");
    action.due = QDate(2024, 3, 1);
    action.priority = Priority::p1;
    incident.actions = {action};
    incident.sections = {{QStringLiteral("Notes"), 1, QStringLiteral("kept"), Part::timeline,
                          Section::Place::insideEnd}};
    incident.asWritten.insert(QStringLiteral("timeline"), QStringLiteral("Zeitlicher Ablauf"));
    incident.extra = QJsonObject{{QStringLiteral("fromVersion2"), QJsonArray{1, 2}}};
    return incident;
}

} // namespace

TEST_CASE("an incident comes back from its JSON", "[domain]") {
    const auto back = incidentFromJson(toJson(sample()));
    REQUIRE(back);
    CHECK(*back == sample());
}

TEST_CASE("an empty value has no key", "[domain]") {
    const QJsonObject object = toJson(Incident());
    CHECK(object.keys() == QStringList{QStringLiteral("format"), QStringLiteral("status"),
                                       QStringLiteral("version")});
}

TEST_CASE("what is there and says nothing comes back as well", "[domain]") {
    Incident incident;
    incident.moments.detected = Moment{};
    incident.people = {Person()};
    incident.factors = {ContributingFactor()};
    incident.timeline = {TimelineEvent()};
    incident.improvements = {Improvement()};
    incident.fields = {Field()};
    incident.attachments = {Attachment()};
    incident.ignored = {IgnoredFinding()};
    const auto back = incidentFromJson(toJson(incident));
    REQUIRE(back);
    CHECK(*back == incident);
}

TEST_CASE("null and absent mean empty, unknown keys are kept", "[domain]") {
    const auto read = incidentFromJson(
        parsed(R"({"format":"afterword-incident","version":1,"severity":null,"later":{"a":1}})"));
    REQUIRE(read);
    CHECK_FALSE(read->severity);
    CHECK(toJson(*read)
              .value(QStringLiteral("later"))
              .toObject()
              .value(QStringLiteral("a"))
              .toInt() == 1);
}

TEST_CASE("findings of a reading are not part of the incident", "[domain]") {
    const auto read = incidentFromJson(
        parsed(R"({"format":"afterword-incident","version":1,"findings":[{"rule":"x"}]})"));
    REQUIRE(read);
    CHECK(read->extra.isEmpty());
}

TEST_CASE("a wrong JSON is refused with the path of what is wrong", "[domain]") {
    const auto [text, said] = GENERATE(table<const char*, const char*>({
        {R"({"version":1})", "format"},
        {R"({"format":"afterword-incident","version":2})", "version 2"},
        {R"({"format":"afterword-incident","version":1,"title":7})", "“title” should be a text"},
        {R"({"format":"afterword-incident","version":1,"status":"new"})", "draft, in_review"},
        {R"({"format":"afterword-incident","version":1,"actions":[{},{"due":"soon"}]})",
         "actions[1].due"},
        {R"({"format":"afterword-incident","version":1,"actions":{}})",
         "“actions” should be a list"},
        {R"({"format":"afterword-incident","version":1,"impactUsers":1.5})", "whole number"},
        {R"({"format":"afterword-incident","version":1,"revision":1e30})", "whole number"},
        {R"({"format":"afterword-incident","version":1,"moments":{"started":{"time":{"start":"2023-03-15T14:00"}}}})",
         "moments.started.time.start"},
    }));
    const auto read = incidentFromJson(parsed(text));
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::input);
    CHECK(read.error().message.contains(QString::fromUtf8(said)));
}

TEST_CASE("lone surrogates in JSON are replaced, not kept", "[domain]") {
    const auto read = incidentFromJson(
        parsed(R"({"format":"afterword-incident","version":1,"title":"a\ud800b"})"));
    REQUIRE(read);
    CHECK(read->title == QStringLiteral("a\uFFFDb"));
}

TEST_CASE("texts of a JSON have LF line ends, as those of a document have", "[domain]") {
    const auto read = incidentFromJson(
        parsed(R"({"format":"afterword-incident","version":1,"impact":"a\r\nb\rc\n"})"));
    REQUIRE(read);
    CHECK(read->impact == QStringLiteral("a\nb\nc\n"));
}

} // namespace afterword::tests::incident_json_test
