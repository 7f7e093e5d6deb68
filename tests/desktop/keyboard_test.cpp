// SPDX-License-Identifier: MIT
// A postmortem is written by the keyboard alone.
#include "tests/desktop/hands.h"
#include "tests/support/settle.h"

#include <QFile>
#include <QTextBoundaryFinder>

#include <catch2/catch.hpp>

#include <algorithm>

namespace afterword::tests::keyboard_test {

using tests::Hands;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

QString sample() {
    QFile file(q(AFTERWORD_SOURCE_DIR "/resources/sample/the-silent-certificate.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

int wordsIn(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) ? 1 : 0;
    }
    return words;
}

/// What stands in the sample between two words.
QString between(const QString& from, const QString& to) {
    const QString text = sample();
    const qsizetype at = text.indexOf(from);
    REQUIRE(at >= 0);
    return text.mid(at + from.size(), text.indexOf(to, at + from.size()) - at - from.size())
        .trimmed();
}

/// "1. **Title:** text" and "1. **Title:**" with a line "  - text" below it.
struct Entry {
    QString title;
    QString text;
};

QList<Entry> entries(const QString& list) {
    QList<Entry> result;
    for (const QString& line : list.split(u'\n')) {
        const qsizetype title = line.indexOf(q("**"));
        const qsizetype end = line.indexOf(q(":**"));
        if (title >= 0) {
            result.append({line.mid(title + 2, end - title - 2), line.mid(end + 3).trimmed()});
        } else if (line.startsWith(q("  - "))) {
            result.last().text = line.mid(4);
        }
    }
    return result;
}

} // namespace

TEST_CASE("The sample is written from nothing with key strokes only", "[desktop]") {
    Hands hands;
    hands.begin();
    hands.type(between(q("### "), q("\n")));

    hands.tabTo(q("Duration"));
    hands.type(between(q("**Duration of the outage:**"), q("\n")));
    hands.tabTo(q("Impact"));
    hands.type(between(q("- **Impact:**"), q("\n")));
    hands.tabTo(q("Root cause, in short"));
    hands.type(between(q("- **Root Cause:**"), q("\n")));

    hands.tabTo(q("Add an event"));
    for (const QString& line : between(q("**Timeline:**"), q("---")).split(u'\n')) {
        hands.typeLine(QString(line).remove(q("- **")).replace(q(":** "), q(" ")));
    }
    CHECK(hands.at() == q("Add an event"));

    hands.goTo(q("Root cause"));
    hands.type(between(q("**Root Cause and Resolution:**\n\n**Root Cause:**"), q("\n")));
    hands.tabTo(q("Resolution"));
    hands.type(between(q("**Resolution:**"), q("\n")));

    hands.tabTo(q("Add an improvement"));
    for (const Entry& entry : entries(between(q("**Improvements and Fixes:**"), q("**TODO")))) {
        hands.typeLine(entry.title);
        hands.tabBackTo(q("Improvement"));
        hands.type(entry.text);
        hands.tabTo(q("Add an improvement"));
    }
    hands.tabTo(q("Add an action"));
    for (const Entry& entry : entries(between(q("**TODO List:**"), q("---")))) {
        hands.typeLine(entry.title);
        hands.tabBackTo(q("Add a step"));
        hands.typeLine(entry.text);
        hands.tabTo(q("Add an action"));
    }
    hands.goTo(q("Closing"));
    hands.type(between(q("every on-call engineer of the platform team perform it once this "
                         "quarter."),
                       q("\n\n\n"))
                   .remove(q("---"))
                   .trimmed());

    // The steps of the sample are indented by two spaces; under "1. " they take three.
    const QString wanted = sample().replace(q("\n  - "), q("\n   - "));
    CHECK(hands.markdown().toStdString() == wanted.toStdString());
    const QString words = q("%L1 words").arg(wordsIn(wanted));
    CHECK(tests::waitFor([&] { return hands.shows(words); }));
}

TEST_CASE("What is no text of a postmortem is set with key strokes only", "[desktop]") {
    Hands hands;
    hands.begin();
    hands.typeLine(q("Queue stalled"));
    REQUIRE(hands.at() == q("Severity"));
    hands.choose(q("SEV2"));
    hands.tabTo(q("Status: Draft"));
    hands.choose(q("In review"));
    hands.tabTo(q("Date"));
    hands.typeLine(q("10 Sep 2024"));
    hands.tabTo(q("Time zone"));
    hands.typeLine(q("UTC"));
    hands.tabTo(q("Add to People"));
    hands.typeLine(q("Ana Silva (owner)"));
    hands.typeLine(q("Ben Ito"));
    hands.tabTo(q("Add to Services"));
    hands.typeLine(q("payments"));
    hands.tabTo(q("Review due"));
    hands.typeLine(q("2024-09-20"));
    hands.tabTo(q("Add an event"));
    hands.typeLine(q("6:00 the pager rang"));
    hands.tabBackTo(q("Timeline"));
    hands.type(q("d")); // detection

    hands.tabTo(q("Add an action"));
    hands.typeLine(q("Limit retries"));
    hands.tabBackTo(q("Add a step"));
    hands.typeLine(q("Ask the clients"));
    hands.tabBackTo(q("Due"));
    hands.typeLine(q("2024-10-01"));
    hands.tabBackTo(q("Owner"));
    hands.type(q("Cleo Park"));
    hands.tabBackTo(q("Priority"));
    hands.choose(q("P1"));
    hands.tabBackTo(q("Status of the action: Open"));
    hands.choose(q("In progress"));

    const Incident& incident = hands.incident();
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.status == IncidentStatus::inReview);
    CHECK(incident.date == QDate(2024, 9, 10));
    CHECK(incident.timeZone == q("UTC"));
    REQUIRE(incident.people.size() == 2);
    CHECK(incident.people.at(0).role == PersonRole::owner);
    CHECK(incident.services == QStringList{q("payments")});
    CHECK(incident.reviewDue == QDate(2024, 9, 20));
    REQUIRE(incident.timeline.size() == 1);
    CHECK(incident.timeline.at(0)->kind == EventKind::detection);
    REQUIRE(incident.actions.size() == 1);
    const ActionItem& action = *incident.actions.at(0);
    CHECK(action.details.contains(q("Ask the clients")));
    CHECK(action.owner == q("Cleo Park"));
    CHECK(action.due == QDate(2024, 10, 1));
    CHECK(action.priority == Priority::p1);
    CHECK(action.status == ActionStatus::inProgress);
}

TEST_CASE("Alt and the page keys go from section to section", "[desktop]") {
    Hands hands;
    hands.begin();
    hands.press(Qt::Key_PageUp, Qt::AltModifier);
    CHECK(hands.at() == q("Title"));
    const QStringList sections{q("Issue Summary"), q("Add an event"), q("Detection"), q("Trigger")};
    for (const QString& section : sections) {
        hands.press(Qt::Key_PageDown, Qt::AltModifier);
        CHECK(hands.at().toStdString() == section.toStdString());
    }
    hands.press(Qt::Key_PageUp, Qt::AltModifier);
    CHECK(hands.at() == q("Detection"));
}

TEST_CASE("Tab goes around the whole window without a trap, and the same way back", "[desktop]") {
    Hands hands;
    hands.begin();
    hands.tabTo(q("Add an improvement"));
    hands.typeLine(q("Watch queues"));
    hands.typeLine(q("Limit retries"));
    hands.tabTo(q("Add an action"));
    hands.typeLine(q("Set a limit"));
    QList<QWidget*> forward = hands.round(Qt::Key_Tab);
    QList<QWidget*> back = hands.round(Qt::Key_Backtab);
    REQUIRE(forward.size() > 40);
    const auto start = forward.takeLast();
    CHECK(back.takeLast() == start);
    std::reverse(back.begin(), back.end());
    CHECK(forward == back);
}

} // namespace afterword::tests::keyboard_test
