// SPDX-License-Identifier: MIT
// What holds for any time and any order of events, tried on many that are made by chance from a
// fixed seed.
#include "model/domain/derived.h"
#include "model/domain/time_reading.h"

#include <QLocale>

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace afterword::tests::time_properties_test {

namespace {

class TimeMaker {
public:
    explicit TimeMaker(unsigned seed) : m_random(seed) {}

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    QString oneOf(const QStringList& words) { return words.at(below(int(words.size()))); }

    /// A time as somebody could write it, from days to seconds, with and without date and zone.
    QString written() {
        switch (below(8)) {
        case 0:
            return date();
        case 1:
            return QStringLiteral("T%1%2m").arg(oneOf({s("+"), s("-")})).arg(below(600));
        case 2:
            return oneOf({s("before "), s("after ")}) + clock() + zone();
        case 3:
            return clock24() + oneOf({s("-"), s(" - "), s(" – ")}) + clock24() + zone();
        case 4:
            return date() + u' ' + clock24() + zone();
        case 5:
            return padded(below(24)) + QStringLiteral(":?\?");
        case 6:
            return s("~") + clock() + zone();
        default:
            return clock() + zone();
        }
    }

    TimeContext context() {
        TimeContext context;
        context.zone = oneOf({QString(), s("UTC"), s("Europe/Vienna"), s("America/New_York"),
                              s("+05:30"), s("IST")});
        if (below(4) != 0) {
            context.date = QDate(2023, 1, 1).addDays(below(365));
            context.year = 2023;
            context.started = instantInZone(*context.date, QTime(below(24), 0), {});
        }
        context.dayFirst = below(2) == 0;
        return context;
    }

    PartialTime time(const TimeContext& context) {
        const auto reading = parseTime(written(), context);
        return reading ? reading->time : PartialTime{};
    }

    template <class List>
    void shuffle(List& list) {
        std::shuffle(list.begin(), list.end(), m_random);
    }

private:
    static QString s(const char* text) { return QString::fromUtf8(text); }
    static QString padded(int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    }

    QString clock24() { return padded(below(24)) + u':' + padded(below(60)); }

    QString clock() {
        switch (below(3)) {
        case 0:
            return clock24() + u':' + padded(below(60));
        case 1:
            return QString::number(1 + below(12)) + u':' + padded(below(60)) +
                   oneOf({s(" AM"), s(" PM"), s("pm")});
        default:
            return clock24();
        }
    }

    QString date() {
        const QDate day = QDate(2022, 1, 1).addDays(below(900));
        switch (below(4)) {
        case 0:
            return day.toString(QStringLiteral("yyyy-MM-?\?"));
        case 1:
            return day.toString(QStringLiteral("dd-MM-yyyy"));
        case 2:
            return QLocale::c().toString(day, QStringLiteral("MMMM d, yyyy"));
        default:
            return day.toString(Qt::ISODate);
        }
    }

    QString zone() {
        return oneOf({QString(), QString(), s(" UTC"), s(" PST"), s(" CET"), s(" IST"), s(" GMT+1"),
                      s(" +02:00"), s(" Pacific Time")});
    }

    std::mt19937 m_random;
};

QList<Row<TimelineEvent>> someTimeline(TimeMaker& maker) {
    const TimeContext context = maker.context();
    QList<Row<TimelineEvent>> timeline;
    for (int i = 0, size = maker.below(40); i < size; ++i) {
        TimelineEvent event;
        event.id = QString::number(i);
        event.time = maker.time(context);
        timeline.append(event);
    }
    return timeline;
}

QStringList idsIn(const QList<Row<TimelineEvent>>& timeline) {
    QStringList ids;
    for (const auto& event : timeline) {
        ids.append(event->id);
    }
    return ids;
}

QList<Row<TimelineEvent>> placedOf(const QList<Row<TimelineEvent>>& timeline) {
    QList<Row<TimelineEvent>> placed;
    std::copy_if(timeline.begin(), timeline.end(), std::back_inserter(placed),
                 [](const auto& event) { return event->time.isPlaced(); });
    return placed;
}

} // namespace

TEST_CASE("a time that is written and read again is the same time", "[domain]") {
    TimeMaker maker(5);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString written = maker.written();
        const TimeContext context = maker.context();
        INFO(written.toStdString() << " in " << context.zone.toStdString());
        const auto reading = parseTime(written, context);
        if (!reading) {
            continue;
        }
        ++read;
        const auto again = parseTime(reading->time.text, context);
        REQUIRE(again);
        REQUIRE(again->time == reading->time);
        REQUIRE(again->doubts == reading->doubts);
    }
    CHECK(read > 19'000);
}

TEST_CASE("any timeline is ordered by bounds, as a whole, and stays so", "[domain]") {
    TimeMaker maker(7);
    for (int i = 0; i < 500; ++i) {
        const auto timeline = someTimeline(maker);
        const auto ordered = timelineOrder(timeline);
        REQUIRE(timelineOrder(ordered) == ordered);
        QStringList before = idsIn(timeline);
        QStringList after = idsIn(ordered);
        before.sort();
        after.sort();
        REQUIRE(before == after);
        const auto placed = placedOf(ordered);
        for (qsizetype a = 0; a < placed.size(); ++a) {
            for (qsizetype b = a + 1; b < placed.size(); ++b) {
                const auto order = compareByBounds(placed.at(a)->time, placed.at(b)->time);
                REQUIRE((order <= 0));
                REQUIRE(
                    (order != 0 || placed.at(a)->id.toInt() < placed.at(b)->id.toInt())); // stable
            }
        }
    }
}

TEST_CASE("the order of times does not depend on how they were shuffled", "[domain]") {
    TimeMaker maker(11);
    for (int i = 0; i < 200; ++i) {
        auto timeline = placedOf(someTimeline(maker));
        const auto ordered = timelineOrder(timeline);
        maker.shuffle(timeline);
        const auto again = timelineOrder(timeline);
        REQUIRE(ordered.size() == again.size());
        for (qsizetype row = 0; row < ordered.size(); ++row) {
            REQUIRE((compareByBounds(ordered.at(row)->time, again.at(row)->time) == 0));
        }
    }
}

} // namespace afterword::tests::time_properties_test
