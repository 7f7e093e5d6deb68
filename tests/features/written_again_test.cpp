// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"
#include "model/domain/incident_json.h"
#include "model/reading/reading.h"
#include "tests/features/written.h"

#include <catch2/catch.hpp>

namespace afterword::tests::written_again_test {

TEST_CASE("Contributing factors keep their numbers", "[features]") {
    const QString document = QStringLiteral(R"(# Queue stalled

## Contributing factors

1. The queue has no bound.
2. Nobody looks at it.

   Not even at night.
3. It is old.

So is the one beside it.
)");
    const Incident incident = reading::readMarkdown(document, {}).incident;
    REQUIRE(incident.factors.size() == 4);
    const QString whole = written(incident);
    CHECK(reading::readMarkdown(whole, {}).incident.asWritten == incident.asWritten);
    const std::string again = whole.toStdString();
    CHECK_THAT(again, Catch::Contains("\n1. The queue has no bound.\n2. Nobody looks at it.\n\n"
                                      "   Not even at night.\n3. It is old.\n- So is"));
}

TEST_CASE("What was done below a name of actions stays the resolution", "[features]") {
    const QString document = QStringLiteral(R"(# 검색 불가

## 개요

멈췄다.

## 장애 원인

디스크가 가득 참.

## 조치 사항

서버를 재시작함.

## 재발 방지 대책

- 알람 추가
- 점검표 갱신
)");
    const Incident incident = reading::readMarkdown(document, {}).incident;
    CHECK(incident.resolution == u"서버를 재시작함.");
    CHECK(reading::readMarkdown(written(incident), {}).incident.resolution == incident.resolution);
}

TEST_CASE("A title that is a sentence has no colon, and is read as it was", "[features]") {
    const QString document = QStringLiteral(R"(# Queue stalled

## Improvements

- **Separation.** Drills use a new account.

## Action items

1. **Queue first.** You will get a ticket at the front.
   - **Owner:** Ada
2. **No more countdowns!**
3. **Trust:** nobody
)");
    const Incident incident = reading::readMarkdown(document, {}).incident;
    const QString whole = written(incident);
    const std::string again = whole.toStdString();
    CHECK_THAT(again, Catch::Contains("- **Separation.** Drills use a new account.\n"));
    CHECK_THAT(again, Catch::Contains("1. **Queue first.** You will get a ticket at the front.\n"
                                      "   - **Owner:** Ada\n2. **No more countdowns!**\n"
                                      "3. **Trust:** nobody\n"));
    const Incident second = reading::readMarkdown(whole, {}).incident;
    CHECK(second.asWritten == incident.asWritten);
    CHECK(second.actions.first()->details == incident.actions.first()->details);
    CHECK(second.improvements.first()->title == u"Separation.");
}

TEST_CASE("Names with anchors and tags are read again as labels", "[features]") {
    const QString document = QStringLiteral(R"(# Restore {#restore}

## Summary {#summary}

It nearly went wrong.

## What would have been the impact {#what-would-have-been-the-impact}

All of it.

## <span class="mw-headline" id="Why_we_did_not_see_it">Why we did not see it</span>

Nobody looked.
)");
    const Incident incident = reading::readMarkdown(document, {}).incident;
    CHECK(incident.impact == u"All of it.");
    CHECK(incident.detection == u"Nobody looked.");
    const Incident again = reading::readMarkdown(written(incident), {}).incident;
    CHECK(again.impact == incident.impact);
    CHECK(again.detection == incident.detection);
    CHECK(again.asWritten == incident.asWritten);
}

TEST_CASE("The labels below actions are written again in their order", "[features]") {
    const QString document = QStringLiteral(R"(# Queue stalled

## Action items

1. **Alert on its depth**
   - **Due date:** 2024-04-03
   - **Status:** Open
   - **Owner:** Ada
2. **Bound it**
   - **Owner:** Ben
   - **Due:** 2024-04-05
3. **Tell them (owner: Ada, due 2024-04-07)**
)");
    const Incident incident = reading::readMarkdown(document, {}).incident;
    const QString again = written(incident);
    CHECK_THAT(again.toStdString(), Catch::Contains("   - **Due date**: 2024-04-03\n"
                                                    "   - **Status**: Open\n"
                                                    "   - **Owner**: Ada\n"));
    CHECK_THAT(again.toStdString(), Catch::Contains("   - **Owner**: Ben\n"
                                                    "   - **Due**: 2024-04-05\n"
                                                    "3. **Tell them:**\n"
                                                    "   - **owner**: Ada\n"
                                                    "   - **Due date**: 2024-04-07\n"));
    CHECK(reading::readMarkdown(again, {}).incident.asWritten == incident.asWritten);
}

TEST_CASE("Phases stand above their events again, and go with them", "[features]") {
    const QString document = QStringLiteral(R"(# Queue stalled

## Timeline

### Detection

- 2024-05-02 10:00 UTC: alarm
- 2024-05-02 10:02 UTC: paged

### Response

- 2024-05-02 10:20 UTC: restarted
)");
    Incident incident = reading::readMarkdown(document, {}).incident;
    const QString whole = written(incident);
    CHECK_THAT(whole.toStdString(),
               Catch::Contains("**Timeline:**\n\n#### Detection\n\n- **2024-05-02 10:00 UTC:** "
                               "alarm\n- **2024-05-02 10:02 UTC:** paged\n\n#### Response\n\n"
                               "- **2024-05-02 10:20 UTC:** restarted\n"));
    CHECK(written(reading::readMarkdown(whole, {}).incident) == whole);

    incident.timeline.removeAt(1);
    CHECK_THAT(written(incident).toStdString(),
               Catch::Contains("alarm\n\n#### Response\n\n- **2024-05-02 10:20"));
}

TEST_CASE("A due day and a status are written once, in the document's words", "[features]") {
    const QString document = QStringLiteral(R"(# Pumpe trocken am 02.05.2024

## Maßnahmen

| Nr. | Maßnahme | Zuständig | Frist | Stand |
|---|---|---|---|---|
| 1 | Dichtung kaufen | Ada | 15.06.2024 | erledigt |
| 2 | Testen | Ben (Werk) | 3. Juli 2024 | offen |
)");
    const Incident incident = reading::readMarkdown(document, {}).incident;
    const QString whole = written(incident);
    const std::string text = whole.toStdString();
    CHECK_THAT(text, Catch::Contains("- **Stand:** erledigt\n") &&
                         Catch::Contains("- **Zuständig:** Ada\n") &&
                         Catch::Contains("- **Frist:** 15.06.2024\n") &&
                         Catch::Contains("- **Frist:** 3. Juli 2024\n") &&
                         Catch::Contains("- **Stand:** offen\n"));
    CHECK_THAT(text, !Catch::Contains("Done") && !Catch::Contains("Due") &&
                         !Catch::Contains("2024-0") && !Catch::Contains("Owner"));
    const Incident again = reading::readMarkdown(whole, {}).incident;
    CHECK(again.asWritten == incident.asWritten);
    CHECK(normalise(again) == normalise(incident));
}

TEST_CASE("Words of a day or a status that was changed since are not written", "[features]") {
    Incident incident = reading::readMarkdown(QStringLiteral(R"(# Pump dry on 2024-05-02

## Action items

- Buy a seal
  - Deadline: 15 June 2024
  - State: underway
)"),
                                              {})
                            .incident;
    ActionItem& action = incident.actions.first().edit();
    action.due = QDate(2024, 6, 18);
    action.status = ActionStatus::done;
    const std::string text = written(incident).toStdString();
    CHECK_THAT(text, Catch::Contains("- **Deadline**: 2024-06-18\n") &&
                         Catch::Contains("- **State**: Done") && !Catch::Contains("underway") &&
                         !Catch::Contains("15 June"));
}

TEST_CASE("Groups, boxes and words of a status in front are read from what was written",
          "[features]") {
    const char* actions = GENERATE(
        "- **Detection**\n  - [ ] Buy a gauge\n  - [x] Watch it\n- **Later**\n  - Test it\n",
        "- **P1**\n  - Buy a gauge\n- **Done**\n  - Watch it\n    - at night\n",
        "☐ Buy a gauge\n☑ Watch it\n", "TODO: Buy a gauge\n\nDONE(ada): Watch it\n",
        "| Action | Type | Status | Prio |\n|---|---|---|---|\n| Buy a gauge | Detective | TODO | "
        "High |\n");
    const Incident incident =
        reading::readMarkdown(
            QStringLiteral("# Pump dry\n\n## Action items\n\n") + QString::fromUtf8(actions), {})
            .incident;
    const QString whole = written(incident);
    CAPTURE(whole.toStdString());
    const Incident again = reading::readMarkdown(whole, {}).incident;
    CHECK(again.asWritten == incident.asWritten);
    CHECK(normalise(again).actions == normalise(incident).actions);
}

TEST_CASE("The name of a group is not written where it would say what is no longer so",
          "[features]") {
    Incident incident =
        reading::readMarkdown(QStringLiteral("# Pump dry\n\n## Action items\n\n- **P1**\n"
                                             "  - Buy a gauge\n  - Watch it\n  - Test it\n"),
                              {})
            .incident;
    incident.actions[0].edit().priority = Priority::p2;
    incident.actions[1].edit().priority.reset();
    const Incident again = reading::readMarkdown(written(incident), {}).incident;
    CHECK(again.actions.at(0)->priority == Priority::p2);
    CHECK_FALSE(again.actions.at(1)->priority.has_value());
    CHECK(again.actions.at(2)->priority == Priority::p1);
}

TEST_CASE("The status of a document is written in its own word while it means it", "[features]") {
    const auto [line, status] = GENERATE(table<std::string, IncidentStatus>(
        {{"**Status:** Abgeschlossen", IncidentStatus::closed},
         {"Statut : En relecture", IncidentStatus::inReview},
         {"- **Estado**: Publicado", IncidentStatus::published},
         {"状态：已关闭", IncidentStatus::closed},
         {"| Field | Value |\n|---|---|\n| 状態 | 公開済み |\n| 日付 | 2024-05-02 |",
          IncidentStatus::published},
         {"Status: Entwurf", IncidentStatus::draft}}));
    CAPTURE(line);
    Incident incident =
        reading::readMarkdown(
            QString::fromStdString("# Pump dry\n\n" + line + "\n\n## Summary\n\nIt ran dry.\n"), {})
            .incident;
    CHECK(incident.status == status);
    CHECK(incident.fields.isEmpty());
    const QString word = incident.asWritten.value(QStringLiteral("status"));
    const QString whole = written(incident);
    CHECK(whole.count(word) == 1);
    CHECK(normalise(reading::readMarkdown(whole, {}).incident) == normalise(incident));
    incident.status = IncidentStatus::inReview;
    CHECK(written(incident).contains(word) == (status == IncidentStatus::inReview));
}

TEST_CASE("Mail addresses and fields of maps are the same when they are read again", "[features]") {
    const char* head =
        GENERATE("# Pump dry\n\nOwner: Ada Roth <ada@example.com>\nContact: <ops@example.com>\n",
                 "# Pump dry\n\n| Field | Value |\n|---|---|\n| Author | Ada <ada@example.com> |\n"
                 "| Contact | Ben (<ben@example.com>) |\n",
                 "# Pump dry\n\n**Reviewers:** Ada <ada@example.com>; Ben <ben@example.com>\n",
                 "---\ntitle: Pump dry\nmeta:\n  date: 2024-05-02\n  owner: Ada <ada@example.com>\n"
                 "review:\n  date: soon\n  by: <ben@example.com>\n---\n");
    CAPTURE(head);
    const Incident incident =
        reading::readMarkdown(
            QString::fromUtf8(head) +
                QStringLiteral("\n## Action items\n\n- Buy a seal\n  - Owner: Cy "
                               "<cy@example.com>\n- Test it — Di <di@example.com>\n"),
            {})
            .incident;
    CHECK(incident.actions.first()->owner == u"Cy <cy@example.com>");
    CHECK(normalise(reading::readMarkdown(written(incident), {}).incident) == normalise(incident));
}

TEST_CASE("Margins, marks of bold and names of signs read the same again", "[features]") {
    const char* report = GENERATE("# Pump dry\n\n## Improvements\n\nLook at the\n   graphs.\n\n"
                                  "## What went well\n\nThe spare\n  was there.\n",
                                  "# Pump dry\n\n**Severity**: High (no water\nanywhere)\n\n"
                                  "## **Timeline** (all UTC)\n\n- 10:00 Dry\n",
                                  "# Pump dry\n\n## Timeline\n\n### 10:00 :fire:\n\nDry.\n\n"
                                  "### 10:30 Wet\n\nAgain.\n",
                                  "# Pump dry\n\n## What went wrong\n\n1. No spare\n2. No key\n\n"
                                  "- No ladder\n\nNobody was there.\n",
                                  "# Pump dry\n\n## Summary\n\n- It ran dry.\n\n- Twice.\n\n"
                                  "- **Severity:** SEV2\n");
    CAPTURE(report);
    const Incident incident = reading::readMarkdown(QString::fromUtf8(report), {}).incident;
    const QString again = written(incident);
    CAPTURE(again.toStdString());
    CHECK_FALSE(again.contains(QStringLiteral("****")));
    CHECK(toJson(normalise(reading::readMarkdown(again, {}).incident)) ==
          toJson(normalise(incident)));
}

TEST_CASE("Words behind actions, quoted parts and wide spaces read the same again", "[features]") {
    const char* report = GENERATE("# Pump dry\n\n## Action items\n\n- Buy a seal\n\nThank you "
                                  "all.\n\n## Root cause\n\nSalt.\n",
                                  "# Pump dry\n\n## Action items\n\n- Buy a seal\n\nThank you "
                                  "all.\n\n## Lessons learned\n\nA.\n",
                                  "# Pump dry\n\n作成：整備　高橋\n\n## 根本原因\n\n塩。\n",
                                  "# Pump dry\n\n## Contributing factors\n\nNobody saw it.\n\n## "
                                  "Contributing factors, more\n\n"
                                  "- Salt\n\n## Root cause\n\nA seal.\n");
    CAPTURE(report);
    const Incident incident = reading::readMarkdown(QString::fromUtf8(report), {}).incident;
    CHECK(incident.improvements.isEmpty());
    CHECK(toJson(normalise(reading::readMarkdown(written(incident), {}).incident)) ==
          toJson(normalise(incident)));
}

TEST_CASE("Spaces that hold words together are kept", "[features]") {
    const QString report =
        QStringLiteral("# Pump dry\n\n**Duration:** 10:00\u00a0AM to 11:00\u00a0AM\n\n"
                       "## Notes\u00a0of ours\n\nNone.\n\n## Timeline\n\n"
                       "- 10:00\u00a0AM UTC - Dry\n\n## Action items\n\n"
                       "- Buy 2\u00a0seals\n\n| Action | Owner |\n|---|---|\n"
                       "| Wait 10\u00a0min | Ada |\n");
    const Incident incident = reading::readMarkdown(report, {}).incident;
    CHECK(incident.timeline.first()->time.clock == u"10:00");
    CHECK(incident.duration == u"10:00\u00a0AM to 11:00\u00a0AM");
    CHECK(toJson(normalise(reading::readMarkdown(written(incident), {}).incident)) ==
          toJson(normalise(incident)));
}

TEST_CASE("Questions with answers in a section of their own stay there", "[features]") {
    const QString report = QStringLiteral("# Pump dry\n\n## Timeline\n\n- 10:00 Dry\n\n"
                                          "## Improving our response\n\n"
                                          "**How was the event seen?** By an alarm.\n\n"
                                          "**How did you know how to mitigate?** By trial.\n");
    const Incident incident = reading::readMarkdown(report, {}).incident;
    CHECK(toJson(normalise(reading::readMarkdown(written(incident), {}).incident)) ==
          toJson(normalise(incident)));
}

TEST_CASE("Links in labels are written as links", "[features]") {
    const QString report = QStringLiteral(
        "# Pump dry\n\n**Related:** [RT 1](https://rt.example/1), INC*2\n"
        "**Bug:** see [1196324](https://bugs.example/show?id=1) and [this] (not)\n\n"
        "## Summary\n\nNo water.\n\n## Action items\n\n- Buy a seal\n"
        "  - Owner: [Ada](https://people.example/ada)\n  - Bug: [7](https://bugs.example/7)\n");
    const Incident incident = reading::readMarkdown(report, {}).incident;
    const QString again = written(incident);
    for (const char* link : {"[RT 1](https://rt.example/1), INC\\*2", "see [1196324](https://bugs.",
                             "[Ada](https://people.example/ada)", "[7](https://bugs.example/7)"}) {
        CHECK_THAT(again.toStdString(), Catch::Contains(link));
    }
    CHECK(toJson(normalise(reading::readMarkdown(again, {}).incident)) ==
          toJson(normalise(incident)));
}

TEST_CASE("Clocks of a duration do not stand for the days of a timeline", "[features]") {
    const QString report = QStringLiteral(
        "# 2022-09-21: pump dry\n\n**Duration:** 06:48 UTC - 08:10 UTC\n\n## Timeline\n\n"
        "**2022-09-20**\n\n- 16:20 - Salt\n\n**2022-09-21**\n\n- 06:48 - Dry\n- 08:10 - Wet\n");
    const Incident incident = reading::readMarkdown(report, {}).incident;
    const QString again = written(incident);
    CAPTURE(again.toStdString());
    const Incident second = reading::readMarkdown(again, {}).incident;
    REQUIRE(second.timeline.size() == 3);
    CHECK(second.timeline.last()->time.start == incident.timeline.last()->time.start);
    CHECK(toJson(normalise(second)) == toJson(normalise(incident)));
    REQUIRE(incident.moments.started);
    CHECK(toIso(*incident.moments.started->time.start).toStdString() == "2022-09-21T06:48:00Z");
}

} // namespace afterword::tests::written_again_test
