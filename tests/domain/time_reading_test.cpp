// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

namespace afterword::tests::time_reading_test {

namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

TimeContext dated(int year, int month, int day, const char* zone = "UTC") {
    TimeContext context;
    context.zone = utf8(zone);
    context.date = QDate(year, month, day);
    return context;
}

QString startOf(const char* written, const TimeContext& context) {
    const auto reading = parseTime(utf8(written), context);
    return reading && reading->time.start ? toIso(*reading->time.start) : QStringLiteral("none");
}

QList<TimeDoubt> doubtsOf(const char* written, const TimeContext& context) {
    const auto reading = parseTime(utf8(written), context);
    REQUIRE(reading);
    return reading->doubts;
}

} // namespace

TEST_CASE("the length of a leading time spans its wrapper and no separator", "[domain]") {
    struct Row {
        const char* line;
        const char* head; ///< what the length spans
        const char* text;
        const char* openMarkup = "";
    };
    const Row rows[] = {
        {"**2:00 PM:** Issue seen", "**2:00 PM:**", "2:00 PM"},
        {"**2:00 PM**: Issue seen", "**2:00 PM**", "2:00 PM"},
        {"`14:05` - text", "`14:05`", "14:05"},
        {"[14:05] text", "[14:05]", "14:05"},
        {"14:05 text", "14:05", "14:05"},
        {"14:05: text", "14:05", "14:05"},
        {"14:05 - text", "14:05", "14:05"},
        {"14:05 - 3 nodes were down", "14:05", "14:05"},
        {"14:05 - 2019 was a better year", "14:05", "14:05"},
        {"~14:05 UTC (approx): text", "~14:05 UTC (approx)", "~14:05 UTC (approx)"},
        {"14:00-14:10 text", "14:00-14:10", "14:00-14:10"},
        {"2022-05-?\? text", "2022-05-?\?", "2022-05-?\?"},
        {"2:00 PM (UTC) - text", "2:00 PM (UTC)", "2:00 PM (UTC)"},
        {"10:00 AM UTC: text", "10:00 AM UTC", "10:00 AM UTC"},
        {"10:00 AM\t\ttext", "10:00 AM", "10:00 AM"},
        {"14:05 (see below) text", "14:05", "14:05"},
        {"14:00 WEST region lost power", "14:00", "14:00"},
        {"14:05 CAT: text", "14:05 CAT", "14:05 CAT"},
        {"14:05 Response time went up", "14:05", "14:05"},
        {"14:05 May be related", "14:05", "14:05"},
        {"12:30:45.123 ERROR disk", "12:30:45.123", "12:30:45.123"},
        {"**01:38: alerts fired for the site**", "**01:38", "01:38", "**"},
        {"**22:48 UTC: Fix deployed**", "**22:48 UTC", "22:48 UTC", "**"},
        {"*14:56 PST* - Killed", "*14:56 PST*", "14:56 PST"},
        {"22:30 UTC (Oct 29) - reported", "22:30 UTC (Oct 29)", "22:30 UTC (Oct 29)"},
        {"January 10, 7:00 AM: text", "January 10, 7:00 AM", "January 10, 7:00 AM"},
        {"2018-08-22, 04:12pm: first check", "2018-08-22, 04:12pm", "2018-08-22, 04:12pm"},
        {"At 14:05 UTC, the alarm rang", "At 14:05 UTC", "At 14:05 UTC"},
        {"14:05 **Outage begins**", "14:05", "14:05"},
    };
    for (const Row& row : rows) {
        INFO(row.line);
        const QString line = utf8(row.line);
        const auto reading = parseLeadingTime(line, dated(2023, 3, 15));
        REQUIRE(reading);
        CHECK(line.left(reading->length).toStdString() == std::string(row.head));
        CHECK(reading->time.text.toStdString() == std::string(row.text));
        CHECK(reading->openMarkup.toStdString() == std::string(row.openMarkup));
    }
}

TEST_CASE("prose does not begin with a time", "[domain]") {
    for (const char* line : {"3 nodes were down",
                             "10 users",
                             "200,000 users were affected",
                             "1. item",
                             "2023 was bad",
                             "5xx errors",
                             "v1.2.3",
                             "1.2.3 was released",
                             "80% of requests",
                             "May be a bug",
                             "March on",
                             "May 3 users complained",
                             "1.25 million rows",
                             "16:9 screens",
                             "3:1 ratio",
                             "10.0.0.1 was down",
                             "10:20:30:40 is an address",
                             "192.168.10.12:8080",
                             "12/5 of them",
                             "2h30 of downtime",
                             "16h 45m",
                             "About 5 users",
                             "at least",
                             "from here to there",
                             "after the deploy",
                             "noon traffic was low",
                             "Midnight jobs",
                             "Middle of the day",
                             "Sunday was quiet",
                             "Mon",
                             "UTC",
                             "",
                             "   ",
                             "**",
                             "`",
                             "[",
                             "(",
                             "[14:05 by hand",
                             "14:65",
                             "25:00",
                             "3 out of 5 nodes",
                             "set 3 replicas",
                             "T-shirt",
                             "+5 users",
                             "+1",
                             "?",
                             "?\?",
                             "2023-13-45",
                             "2023-02-30",
                             "30 February 2023",
                             "INC-2023",
                             "12:30%",
                             "10:30abc",
                             "2023/04",
                             "[14:05](https://example.org)",
                             "0800",
                             "7"}) {
        INFO(line);
        CHECK_FALSE(parseLeadingTime(utf8(line), dated(2023, 3, 15)));
    }
}

TEST_CASE("a time with text behind it is not one time", "[domain]") {
    CHECK_FALSE(parseTime(u"2024/05-?\?-14", {})); // no year comes before itself
    CHECK(parseTime(u"2021/22-?\?-?\?", {}));
    CHECK_FALSE(parseTime(u"14:05 text", {}));
    CHECK_FALSE(parseTime(u"**14:05: text**", {}));
    const QString far = QString(300, QLatin1Char(' ')) + QStringLiteral("14:05");
    CHECK_FALSE(parseTime(far, {}));
}

TEST_CASE("what was assumed is a doubt", "[domain]") {
    TimeContext noZone = dated(2023, 3, 15, "");
    CHECK(doubtsOf("14:00", noZone) == QList{TimeDoubt::zoneAssumed});
    CHECK(doubtsOf("14:00 UTC", noZone).isEmpty());
    CHECK(doubtsOf("14:00", dated(2023, 3, 15)).isEmpty());
    CHECK(doubtsOf("2023-07-15 14:00 PST", noZone) == QList{TimeDoubt::zoneOffSeason});
    CHECK(doubtsOf("2023-01-15 14:00 PST", noZone).isEmpty());
    CHECK(doubtsOf("04-12-2022 14:00 UTC", noZone) == QList{TimeDoubt::dateAmbiguous});
    CHECK(doubtsOf("04-13-2022 14:00 UTC", noZone).isEmpty());
    CHECK(doubtsOf("04-04-2022 14:00 UTC", noZone).isEmpty());
}

TEST_CASE("day first turns an ambiguous date round", "[domain]") {
    TimeContext context = dated(2023, 3, 15);
    CHECK(startOf("04-12-2022 14:00", context) == QLatin1String("2022-04-12T14:00:00Z"));
    context.dayFirst = true;
    CHECK(startOf("04-12-2022 14:00", context) == QLatin1String("2022-12-04T14:00:00Z"));
    CHECK(startOf("04-13-2022 14:00", context) == QLatin1String("2022-04-13T14:00:00Z"));
    CHECK(doubtsOf("04-12-2022 14:00", context).isEmpty());
}

TEST_CASE("an ambiguous abbreviation has no bounds until the context settles it", "[domain]") {
    for (const char* written : {"14:00 IST", "14:00 BST", "14:00 CST", "14:00 GST"}) {
        INFO(written);
        const auto reading = parseTime(utf8(written), dated(2023, 7, 15, ""));
        REQUIRE(reading);
        CHECK_FALSE(reading->time.isPlaced());
        CHECK(reading->time.clock == QLatin1String("14:00"));
        CHECK(reading->doubts == QList{TimeDoubt::zoneAmbiguous});
    }
    CHECK(startOf("14:00 BST", dated(2023, 7, 15, "Europe/London")) ==
          QLatin1String("2023-07-15T13:00:00Z"));
    CHECK(startOf("14:00 IST", dated(2023, 7, 15, "Asia/Kolkata")) ==
          QLatin1String("2023-07-15T08:30:00Z"));
    CHECK(startOf("14:00 CST", dated(2023, 1, 15, "America/Chicago")) ==
          QLatin1String("2023-01-15T20:00:00Z"));
    CHECK(startOf("14:00 IST", dated(2023, 7, 15, "America/Chicago")) == QLatin1String("none"));
    CHECK(doubtsOf("14:00", dated(2023, 7, 15, "IST")) == QList{TimeDoubt::zoneAmbiguous});
    CHECK(startOf("14:00 BST (UTC+1)", dated(2023, 7, 15, "")) ==
          QLatin1String("2023-07-15T13:00:00Z"));
}

TEST_CASE("a name and an offset that disagree are not guessed", "[domain]") {
    CHECK(doubtsOf("14:00 PST (UTC-7)", dated(2023, 7, 15, "")) ==
          QList{TimeDoubt::zoneContradicts});
    CHECK(startOf("14:00 PST (UTC-7)", dated(2023, 7, 15, "")) == QLatin1String("none"));
    CHECK(doubtsOf("14:00 CET (GMT+1)", dated(2023, 1, 15, "")).isEmpty());
}

TEST_CASE("a year-less date takes the year of its context", "[domain]") {
    TimeContext context;
    context.zone = QStringLiteral("UTC");
    CHECK(startOf("March 15, 14:00", context) == QLatin1String("none"));
    context.year = 2021;
    CHECK(startOf("March 15, 14:00", context) == QLatin1String("2021-03-15T14:00:00Z"));
    CHECK(startOf("Jan 1, 00:30", dated(2022, 12, 31)) == QLatin1String("2023-01-01T00:30:00Z"));
    CHECK(startOf("Dec 31, 23:30", dated(2023, 1, 1)) == QLatin1String("2022-12-31T23:30:00Z"));
}

TEST_CASE("a day that is known settles which number is the month", "[domain]") {
    CHECK(startOf("02/05/2024 10:00", dated(2024, 5, 1)) == QLatin1String("2024-05-02T10:00:00Z"));
    CHECK(startOf("05/02/2024 10:00", dated(2024, 5, 1)) == QLatin1String("2024-05-02T10:00:00Z"));
    CHECK(startOf("02/05 10:00", dated(2024, 5, 1)) == QLatin1String("2024-05-02T10:00:00Z"));
    CHECK(doubtsOf("02/05/2024 10:00", dated(2024, 5, 1)).isEmpty());
    CHECK(doubtsOf("02/05/2024 10:00", dated(2024, 9, 1)) == QList{TimeDoubt::dateAmbiguous});
    CHECK(doubtsOf("05/06/2024 10:00", dated(2024, 5, 20)) == QList{TimeDoubt::dateAmbiguous});
}

TEST_CASE("a day is the local day of its zone", "[domain]") {
    const auto reading = parseTime(u"2023-03-26", dated(2023, 1, 1, "Europe/Berlin"));
    REQUIRE(reading);
    CHECK(toIso(*reading->time.start) == QLatin1String("2023-03-25T23:00:00Z"));
    CHECK(toIso(*reading->time.end) == QLatin1String("2023-03-26T21:59:59Z"));
    CHECK(reading->doubts.isEmpty());
}

TEST_CASE("daylight saving skips and repeats local times", "[domain]") {
    const auto at = [](int month, int day, const char* zone) {
        return toIso(*instantInZone(QDate(2023, month, day), QTime(2, 30), utf8(zone)));
    };
    CHECK(at(3, 26, "Europe/Berlin") == QLatin1String("2023-03-26T01:30:00Z"));
    CHECK(at(10, 29, "Europe/Berlin") == QLatin1String("2023-10-29T00:30:00Z"));
    CHECK(at(3, 12, "America/New_York") == QLatin1String("2023-03-12T07:30:00Z"));
    CHECK(at(3, 12, "+01:00") == QLatin1String("2023-03-12T01:30:00Z"));
    CHECK(doubtsOf("02:30", dated(2023, 3, 26, "Europe/Berlin")) == QList{TimeDoubt::inGap});
    CHECK(doubtsOf("02:30", dated(2023, 10, 29, "Europe/Berlin")) == QList{TimeDoubt::inFold});
    CHECK(doubtsOf("01:59", dated(2023, 10, 29, "Europe/Berlin")).isEmpty());
    CHECK(doubtsOf("03:00", dated(2023, 3, 26, "Europe/Berlin")).isEmpty());
    CHECK_FALSE(instantInZone(QDate(2023, 3, 26), QTime(2, 30), utf8("Nowhere/City")));
    CHECK_FALSE(instantInZone(QDate(), QTime(2, 30), {}));
}

TEST_CASE("zones are known by IANA name and offset", "[domain]") {
    for (const char* zone : {"UTC", "+05:30", "-08:00", "Europe/Berlin", "America/New_York"}) {
        INFO(zone);
        CHECK(isKnownZone(utf8(zone)));
    }
    for (const char* zone : {"", "IST", "Berlin", "+25:00", "+5", "CET-1CEST", "../etc/passwd"}) {
        INFO(zone);
        CHECK_FALSE(isKnownZone(utf8(zone)));
    }
    const Instant july = *instantFromIso(QStringLiteral("2023-07-01T00:00:00Z"));
    CHECK(utcOffset(QStringLiteral("Europe/Berlin"), july) == 7200);
    CHECK(utcOffset(QStringLiteral("-03:30"), july) == -12600);
    CHECK(utcOffset({}, july) == 0);
    CHECK_FALSE(utcOffset(QStringLiteral("IST"), july));
}

TEST_CASE("a phrase names its zone", "[domain]") {
    struct Row {
        const char* phrase;
        const char* zone;
        const char* text;
    };
    const Row rows[] = {
        {"Timeline (all times UTC)", "UTC", "UTC"},
        {"All times in UTC.", "UTC", "UTC"},
        {"Time (UTC)", "UTC", "UTC"},
        {"All times in Pacific Time", "America/Los_Angeles", "Pacific Time"},
        {"(all times in PST/PDT)", "America/Los_Angeles", "PST/PDT"},
        {"Date and Time in CET", "+01:00", "CET"},
        {"CET (GMT+1)", "+01:00", "CET (GMT+1)"},
        {"UTC+1 (Zurich time)", "+01:00", "UTC+1 (Zurich time)"},
        {"2:00 PM - 4:30 PM (UTC)", "UTC", "UTC"},
        {"14:00Z", "UTC", "Z"},
        {"Timeline (All in Greenwich Mean Time)", "UTC", "Greenwich Mean Time"},
        {"Timeline(in Kigali Time):", "Africa/Kigali", "Kigali Time"},
        {"Timeline (Eastern Time)", "America/New_York", "Eastern Time"},
        {"zone: Europe/Berlin", "Europe/Berlin", "Europe/Berlin"},
        {"from 10:30 AM to 12:45 PM (EAT)", "+03:00", "EAT"},
        {"times (PT)", "America/Los_Angeles", "PT"},
        {"Time (+02:00)", "+02:00", "+02:00"},
        {"from 9:15 AM to 11:00 AM WAT the shop was down", "+01:00", "WAT"},
        {"EAT", "+03:00", "EAT"},
        {"Alle Zeiten in mitteleuropäischer Zeit", "Europe/Berlin", "mitteleuropäischer Zeit"},
        {"Heures : heure de Paris", "Europe/Paris", "heure de Paris"},
        {"Horários em horário de Brasília", "America/Sao_Paulo", "horário de Brasília"},
        {"LINHA DO TEMPO (HORÁRIO DE BRASÍLIA)", "America/Sao_Paulo", "HORÁRIO DE BRASÍLIA"},
        {"Timeline (all times Eastern)", "America/New_York", "Eastern"},
        {"TIMELINE (ALL TIMES EASTERN)", "America/New_York", "EASTERN"},
        {"時刻はすべてJSTです", "+09:00", "JST"},
        {"時刻は日本時間", "Asia/Tokyo", "日本時間"},
        {"Berlin local time", "Europe/Berlin", "Berlin local time"},
    };
    for (const Row& row : rows) {
        INFO(row.phrase);
        const auto reading = findZone(utf8(row.phrase));
        REQUIRE(reading);
        CHECK(reading->zone.toStdString() == std::string(row.zone));
        CHECK(reading->text.toStdString() == std::string(row.text));
        CHECK(utf8(row.phrase).mid(reading->at, reading->length) == reading->text);
        CHECK(reading->doubts.isEmpty());
    }
    CHECK(findZone(u"All times in IST")->zone.isEmpty());
    CHECK(findZone(u"All times in IST")->doubts == QList{TimeDoubt::zoneAmbiguous});
    CHECK(findZone(u"PST (UTC-7)")->doubts == QList{TimeDoubt::zoneContradicts});
}

TEST_CASE("a phrase without a zone has none", "[domain]") {
    for (const char* phrase : {"Response Time", "the WEST region", "we EAT lunch", "Timeline",
                               "Time zone", "a CT scan", "Wait Time", "cet incident est clos",
                               "CI/CD broke", "best effort", "14:00 - 15:00", ""}) {
        INFO(phrase);
        CHECK_FALSE(findZone(utf8(phrase)));
    }
}

TEST_CASE("a phrase holds its first date", "[domain]") {
    struct Row {
        const char* phrase;
        QDate date;
        const char* text;
    };
    const Row rows[] = {
        {"Outage on 2023-03-15, evening", QDate(2023, 3, 15), "2023-03-15"},
        {"The outage of March 15, 2023", QDate(2023, 3, 15), "March 15, 2023"},
        {"15 Mar 2023: down", QDate(2023, 3, 15), "15 Mar 2023"},
        {"on 15/03/2023", QDate(2023, 3, 15), "15/03/2023"},
        {"6th Nov 2023", QDate(2023, 11, 6), "6th Nov 2023"},
        {"Ausfall am 15. März 2023", QDate(2023, 3, 15), "15. März 2023"},
        {"le 15 février 2023", QDate(2023, 2, 15), "15 février 2023"},
        {"el 15 de marzo de 2023", QDate(2023, 3, 15), "15 de marzo de 2023"},
        {"em 3 de setembro de 2023", QDate(2023, 9, 3), "3 de setembro de 2023"},
        {"障害 2024年3月15日", QDate(2024, 3, 15), "2024年3月15日"},
        {"2024년 3월 15일 장애", QDate(2024, 3, 15), "2024년 3월 15일"},
        {"postmortem-2023-03-15.md", QDate(2023, 3, 15), "2023-03-15"},
        {"2023-03-15T14:00:00Z", QDate(2023, 3, 15), "2023-03-15"},
    };
    for (const Row& row : rows) {
        INFO(row.phrase);
        const QString phrase = utf8(row.phrase);
        const auto reading = findDate(phrase, {});
        REQUIRE(reading);
        CHECK(reading->date == row.date);
        CHECK(phrase.mid(reading->at, reading->length).toStdString() == std::string(row.text));
    }
    const auto yearless = findDate(u"down on March 15 at noon", {});
    REQUIRE(yearless);
    CHECK_FALSE(yearless->date);
    CHECK(yearless->month == 3);
    CHECK(yearless->day == 15);
    CHECK(yearless->doubts == QList{TimeDoubt::yearMissing});
    CHECK(findDate(u"04-12-2022", {})->doubts == QList{TimeDoubt::dateAmbiguous});
    for (const char* phrase : {"version 1.2.3", "3 out of 5", "10.0.0.12", "in 2023",
                               "call 555-12-34", "set 3 replicas", "1/2 of them", "2023-02-30"}) {
        INFO(phrase);
        CHECK_FALSE(findDate(utf8(phrase), {}));
    }
}

TEST_CASE("no text breaks the readers of time", "[domain]") {
    const QString alphabet =
        utf8("0123456789:-/.,?~+ ()[]*`_\\TZampmUTCJanMarch年月日時시오후–→\n\t") + QChar(0xD800) +
        QChar(0xDC00) + QChar(0);
    quint32 seed = 12345;
    const auto next = [&] { return (seed = seed * 1664525U + 1013904223U) >> 8U; };
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (quint32 k = next() % 40; k > 0; --k) {
            text.append(alphabet.at(static_cast<qsizetype>(next() % quint32(alphabet.size()))));
        }
        const TimeContext context = dated(2023, 3, 15);
        if (const auto reading = parseLeadingTime(text, context)) {
            REQUIRE(reading->length > 0);
            REQUIRE(reading->length <= text.size());
            const auto again = parseTime(reading->time.text, context);
            INFO(text.toStdString() << " | " << reading->time.text.toStdString());
            REQUIRE(again);
            CHECK(again->time == reading->time);
        }
        (void)findZone(text);
        (void)findDate(text, context);
    }
    const QString huge = QStringLiteral("14:05 ") + QString(10'000'000, QLatin1Char('*'));
    CHECK(parseLeadingTime(huge, {})->length == 5);
    CHECK_FALSE(findZone(QString(10'000'000, QLatin1Char('A'))));
    CHECK_FALSE(findDate(QString(10'000'000, QLatin1Char('1')), {}));
}

} // namespace afterword::tests::time_reading_test
