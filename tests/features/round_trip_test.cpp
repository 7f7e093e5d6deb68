// SPDX-License-Identifier: MIT
#include "model/domain/derived.h"
#include "model/domain/incident_json.h"
#include "model/reading/reading.h"
#include "tests/features/written.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

namespace afterword::tests::round_trip_test {

namespace {

constexpr int kIncidents = 300;

/// Writes incidents as people do: some parts filled, some not, texts of several shapes.
class Writer {
public:
    explicit Writer(quint32 seed) : m_random(seed) {}

    Incident incident() {
        Incident incident;
        incident.title = words(3, 6);
        incident.timeZone = QStringLiteral("UTC");
        incident.date = QDate(2024, 5, 2);
        fillHeader(incident);
        fillTexts(incident);
        fillLists(incident);
        fillActions(incident);
        if (chance(30) && !incident.timeline.isEmpty()) {
            incident.sections = {{QStringLiteral("Graphs and data"), 1, text(), Part::timeline,
                                  Section::Place::after}};
        }
        fillDerived(incident);
        return incident;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }

    template <class T>
    T oneOf(std::initializer_list<T> values) {
        return values.begin()[m_random.bounded(int(values.size()))];
    }

    QString words(int least, int most) {
        static const auto all =
            QStringLiteral("the queue stopped because a deploy filled disk while alerts stayed "
                           "quiet and engineers looked at another graph of checkout latency")
                .split(QLatin1Char(' '));
        QStringList chosen;
        for (int n = m_random.bounded(least, most + 1); n > 0; --n) {
            chosen.append(all.at(m_random.bounded(int(all.size()))));
        }
        QString sentence = chosen.join(QLatin1Char(' '));
        sentence[0] = sentence.at(0).toUpper();
        return sentence;
    }

    QString sentence() { return words(4, 12) + QLatin1Char('.'); }

    QString text() {
        switch (m_random.bounded(6)) {
        case 0:
            return sentence() + QStringLiteral("\n\n") + sentence();
        case 1:
            return sentence() + QStringLiteral("\n\n- ") + words(3, 6) + QStringLiteral("\n- ") +
                   words(3, 6);
        case 2:
            return sentence() + QStringLiteral("\n\n```\n$ df -h\n\n# not a heading\n```");
        case 3:
            return words(3, 5) + QStringLiteral(": `x` and **bold**, 50% of it.");
        default:
            return sentence();
        }
    }

    void fillHeader(Incident& incident) {
        if (chance(50)) {
            incident.severity = oneOf({Severity::sev1, Severity::sev3, Severity::sev5});
        }
        if (chance(30)) {
            incident.status = IncidentStatus::inReview;
        }
        if (chance(50)) {
            incident.tags = {QStringLiteral("mail"), QStringLiteral("queue")};
        }
        if (chance(50)) {
            incident.services = {QStringLiteral("smtp-out"), QStringLiteral("checkout")};
        }
        if (chance(50)) {
            incident.people = {{QStringLiteral("Ada Roth"), PersonRole::owner, {}},
                               {QStringLiteral("Ben Ito"), PersonRole::commander, {}}};
        }
    }

    void fillTexts(Incident& incident) {
        for (QString Incident::* part :
             {&Incident::summary, &Incident::impact, &Incident::trigger, &Incident::detection,
              &Incident::rootCause, &Incident::resolution}) {
            if (chance(60)) {
                incident.*part = text();
            }
        }
        if (chance(40)) {
            incident.rootCauseSummary = sentence();
        }
        if (chance(40)) {
            incident.closing = sentence();
        }
        if (chance(40)) {
            incident.duration = QStringLiteral("about two hours");
        }
        if (chance(30)) {
            incident.impactUsers = m_random.bounded(10, 100'000);
        }
    }

    void fillLists(Incident& incident) {
        int minute = 0;
        for (int n = m_random.bounded(6); n > 0; --n) {
            minute += m_random.bounded(1, 40);
            TimelineEvent event;
            const QTime at = QTime(9, 0).addSecs(minute * 60);
            event.time.text = at.toString(QStringLiteral("HH:mm"));
            event.time.start =
                instantFromMs(QDateTime(*incident.date, at, Qt::UTC).toMSecsSinceEpoch());
            event.text = sentence();
            incident.timeline.append(Row<TimelineEvent>(event));
        }
        for (int n = m_random.bounded(3); n > 0; --n) {
            ContributingFactor factor;
            factor.text = sentence();
            incident.factors.append(Row<ContributingFactor>(factor));
        }
        for (int n = m_random.bounded(4); n > 0; --n) {
            Improvement improvement;
            improvement.title = words(2, 4);
            improvement.text = chance(50) ? sentence() : QString();
            incident.improvements.append(Row<Improvement>(improvement));
        }
        for (QStringList Lessons::* list :
             {&Lessons::wentWell, &Lessons::wentPoorly, &Lessons::gotLucky}) {
            for (int n = m_random.bounded(3); n > 0; --n) {
                (incident.lessons.*list).append(sentence());
            }
        }
    }

    void fillActions(Incident& incident) {
        for (int n = m_random.bounded(5); n > 0; --n) {
            ActionItem action;
            action.title = words(2, 5);
            if (chance(40)) {
                action.details = QStringLiteral("- %1\n- %2").arg(words(3, 5), words(3, 5));
            }
            if (chance(40)) {
                action.owner = oneOf({QStringLiteral("@ada"), QStringLiteral("Ben Ito")});
            }
            if (chance(40)) {
                action.due = QDate(2024, 6, m_random.bounded(1, 29));
            }
            action.status = oneOf({ActionStatus::open, ActionStatus::open, ActionStatus::done,
                                   ActionStatus::inProgress, ActionStatus::blocked});
            if (chance(30)) {
                action.priority = oneOf({Priority::p0, Priority::p2});
            }
            if (chance(30)) {
                action.tracker = QStringLiteral("OPS-%1").arg(m_random.bounded(1, 99));
            }
            incident.actions.append(Row<ActionItem>(action));
        }
    }

    QRandomGenerator m_random;
};

/// What two readings share, one value a line, so that a difference is easy to see.
std::string shared(const Incident& incident) {
    Incident value = normalise(incident);
    value.asWritten.clear();
    return QJsonDocument(toJson(value)).toJson().toStdString();
}

} // namespace

TEST_CASE("Whatever is written through the classic template reads as the same incident",
          "[features]") {
    for (quint32 seed = 0; seed < kIncidents; ++seed) {
        const Incident incident = Writer(seed).incident();
        const QString document = written(incident);
        CAPTURE(seed, document.toStdString());
        const Incident again = reading::readMarkdown(document, {}).incident;
        REQUIRE(shared(again) == shared(incident));
        REQUIRE(written(again) == document);
    }
}

TEST_CASE("The numbers of a list are kept and written again", "[features]") {
    const QString document = QStringLiteral(R"(# Queue stalled

**Timeline:**

1. **09:00 UTC:** The queue stopped
2. **09:20 UTC:** It ran again

**Lessons Learned:**

**What went well:**

- One bullet

**What went wrong:**

1. The alert was late

   and nobody saw it
2. The runbook was old

**Corrective and Preventative Measures:**

**Improvements and Fixes:**

- **Alerts:** page somebody

  who is awake
)");
    const Incident incident = reading::readMarkdown(document, {}).incident;
    CHECK(incident.asWritten.value(QStringLiteral("timeline.list")).toStdString() == "1. 2.");
    CHECK(incident.asWritten.value(QStringLiteral("lessons.wentPoorly.list")).toStdString() ==
          "1. 2.");
    CHECK_FALSE(incident.asWritten.contains(QStringLiteral("lessons.wentWell.list")));
    const std::string again = written(incident).toStdString();
    CHECK_THAT(again, Catch::Contains("\n2. **09:20 UTC:** It ran again\n"));
    CHECK_THAT(again, Catch::Contains("\n1. The alert was late\n\n   and nobody saw it\n2. The"));
    CHECK_THAT(again, Catch::Contains("\n- **Alerts:** page somebody\n\n  who is awake\n"));
}

TEST_CASE("A due day is written in the document's words, as long as they mean it", "[features]") {
    const QString document = QStringLiteral(R"(# Queue stalled

## Action items

1. **Alert on its depth**
   - **Effort:** small
   - **Due**: 3 Apr 2024
   - **Checked:** 5 Apr 2024
)");
    Incident incident = reading::readMarkdown(document, {}).incident;
    REQUIRE(incident.actions.size() == 1);
    CHECK(incident.actions.first()->due == QDate(2024, 4, 3));
    const QString again = written(incident);
    CHECK(again.count(QStringLiteral("**Due**:")) == 1);
    CHECK(again.contains(QStringLiteral("**Due**: 3 Apr 2024\n")));
    CHECK(normalise(reading::readMarkdown(again, {}).incident) == normalise(incident));

    incident.actions.first().edit().due = QDate(2024, 4, 9);
    const QString moved = written(incident);
    CHECK(moved.count(QStringLiteral("**Due**:")) == 1);
    CHECK(moved.contains(QStringLiteral("**Due**: 2024-04-09\n")));
    CHECK(moved.contains(QStringLiteral("**Checked:** 5 Apr 2024\n")));
}

TEST_CASE("The days of a timeline stay above their events when nobody knows its zone",
          "[features]") {
    const auto clocksOf = [](const QString& document) {
        QStringList clocks;
        for (const Row<TimelineEvent>& event :
             reading::readMarkdown(document, {}).incident.timeline) {
            clocks.append(event->time.clock);
        }
        return clocks;
    };
    const QStringList expected{QStringLiteral("2024-03-05 23:10"),
                               QStringLiteral("2024-03-06 00:20"),
                               QStringLiteral("2024-03-08 10:00")};
    for (const char* days : {"Times are CST.\n\n**March 5, 2024**\n\n- 23:10 - Dry\n- 00:20 - Wet\n"
                             "\n**March 8, 2024**\n\n- 10:00 - Reviewed\n",
                             "Times are CST.\n\n- March 5, 2024\n  - 23:10 - Dry\n  - 00:20 - "
                             "Wet\n- March 8, 2024\n  - 10:00 - Reviewed\n",
                             "| Time (CST) | Event |\n|---|---|\n| 2024-03-05 23:10 | Dry |\n| "
                             "00:20 | Wet |\n\n### 2024-03-08\n\n- 10:00 - Reviewed\n"}) {
        const QString document =
            QStringLiteral("# Dry pump\n\n## Timeline\n\n") + QString::fromUtf8(days);
        CAPTURE(document.toStdString());
        const QString again = written(reading::readMarkdown(document, {}).incident);
        CAPTURE(again.toStdString());
        CHECK(clocksOf(document) == expected);
        CHECK(clocksOf(again) == expected);
        CHECK(written(reading::readMarkdown(again, {}).incident) == again);
    }
}

TEST_CASE("What was understood of unusual forms is understood again", "[features]") {
    for (const char* parts :
         {"## What happened?\n\nA pump ran dry.\n\n## What went wrong and why?\n\nA seal.\n\n## "
          "How did we respond?\n\nAda closed the "
          "valve.\n",
          "| Severity | Commander | Start |\n|---|---|---|\n| SEV2 | Ada | 2024-03-01 10:05 UTC "
          "|\n\n"
          "## Root cause\n\nA seal.\n",
          "1. Summary\n   It ran dry.\n\n2. Impact\n   Hall B was cold.\n\n3. Root cause\n   A "
          "seal.\n",
          "**Severity:** hoch\n\n**Date:** 2024-03-01\n\n## Root cause\n\nA seal.\n\n## "
          "Remediation\n\nA new one.\n\n## Action items\n\na) Buy seals (@ada, P1)\nb) Test "
          "them\n",
          "## Impact\n\nNo water,  \nand no tea\\.\n\n## Timeline\n\n- 2024-03-01 10:00 UTC: "
          "dry,  \n  and cold\n",
          "# **Detection** {#detection}\n\nAn alarm.\n\n# **Cause** {#cause}\n\nA seal.\n",
          "## ROOT CAUSE\n\nA seal.\n\n## ACTION ITEMS\n\n- Buy seals\n",
          "## [Root cause](#rc)\n\nA seal.\n\n## Resolution {.unnumbered}\n\nA new one.\n",
          "## Lessons\n\n- Went well\n  - the alarm\n- **Went wrong:** no spares\n",
          "!!! danger \"Impact\"\n\n    No water.\n\n!!! bug \"Root cause\"\n\n    A seal.\n",
          "**Date: 2024-03-01**\n**Summary:** It ran dry.\n\n**Impact.** No water.\n\n"
          "**Cause.** A seal.\n\n**Lessons learned.** Keep spares.\n",
          "IMPACT\n\nNo water.\n\nCAUSE OF FAULT\n\nA seal.\n\nRESOLUTION\n\nA new one.\n",
          "## Preventive actions\n\n### Spare seals\n\nOwner: Ada\nDue: 2024-03-01\n\nTwo in each "
          "hall.\n\n### Alarm\n\nBelow two bar.\n\nOwner: Ben\nStatus: Done\n"}) {
        const QString document = QStringLiteral("# Dry pump\n\n") + QString::fromUtf8(parts);
        const Incident incident = reading::readMarkdown(document, {}).incident;
        CHECK(incident.sections.isEmpty());
        const QString again = written(incident);
        CAPTURE(again.toStdString());
        CHECK(shared(reading::readMarkdown(again, {}).incident) == shared(incident));
        CHECK(written(reading::readMarkdown(again, {}).incident) == again);
    }
}

} // namespace afterword::tests::round_trip_test
