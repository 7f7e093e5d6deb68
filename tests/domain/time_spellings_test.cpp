// SPDX-License-Identifier: MIT
#include "model/domain/time_reading.h"

#include <catch2/catch.hpp>

#include <ostream>

namespace afterword::tests::time_spellings_test {

namespace {

using Open = PartialTime::Open;

/// One spelling. The context is 2023-03-15 in UTC unless the row names another zone or no day.
struct Spelling {
    const char* written;
    const char* text;  ///< null = as written
    const char* start; ///< ISO without seconds unless there are some; null = none
    const char* end = nullptr;
    const char* clock = "";
    const char* zone = "";
    bool approximate = false;
    Open open = Open::no;
};

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

QString iso(const std::optional<Instant>& instant) {
    if (!instant) {
        return {};
    }
    QString text = toIso(*instant);
    text.chop(1);
    if (text.endsWith(QLatin1String(":00"))) {
        text.chop(3);
    }
    return text;
}

TimeContext march15() {
    TimeContext context;
    context.zone = QStringLiteral("UTC");
    context.date = QDate(2023, 3, 15);
    return context;
}

void check(const Spelling& row, const TimeContext& context) {
    INFO(row.written);
    const auto reading = parseTime(utf8(row.written), context);
    REQUIRE(reading);
    const PartialTime& time = reading->time;
    CHECK(time.text == utf8(row.text ? row.text : row.written));
    CHECK(iso(time.start).toStdString() == std::string(row.start ? row.start : ""));
    CHECK(iso(time.end).toStdString() == std::string(row.end ? row.end : ""));
    CHECK(time.clock.toStdString() == row.clock);
    CHECK(time.zone.toStdString() == row.zone);
    CHECK(time.approximate == row.approximate);
    CHECK(time.open == row.open);
    const auto again = parseTime(time.text, context);
    REQUIRE(again);
    CHECK(again->time == time);
    CHECK(again->doubts == reading->doubts);
}

const Spelling kClocks[] = {
    {"14:00", nullptr, "2023-03-15T14:00"},
    {"9:05", nullptr, "2023-03-15T09:05"},
    {"00:00", nullptr, "2023-03-15T00:00"},
    {"24:00", nullptr, "2023-03-16T00:00"},
    {"14:05:30", nullptr, "2023-03-15T14:05:30"},
    {"14:05:30.250", nullptr, "2023-03-15T14:05:30.250"},
    {"14:05:30,250", nullptr, "2023-03-15T14:05:30.250"},
    {"2:00 PM", nullptr, "2023-03-15T14:00"},
    {"2:00 pm", nullptr, "2023-03-15T14:00"},
    {"2:00PM", nullptr, "2023-03-15T14:00"},
    {"2:00 p.m.", nullptr, "2023-03-15T14:00"},
    {"8:00pm", nullptr, "2023-03-15T20:00"},
    {"09:00 AM", nullptr, "2023-03-15T09:00"},
    {"12:00 AM", nullptr, "2023-03-15T00:00"},
    {"12:30 PM", nullptr, "2023-03-15T12:30"},
    {"14:00 PM", nullptr, "2023-03-15T14:00"},
    {"2 PM", nullptr, "2023-03-15T14:00"},
    {"2pm", nullptr, "2023-03-15T14:00"},
    {"11.30pm", nullptr, "2023-03-15T23:30"},
    {"14h05", nullptr, "2023-03-15T14:05"},
    {"14:05h", nullptr, "2023-03-15T14:05"},
    {"14 Uhr", nullptr, "2023-03-15T14:00"},
    {"14:05 Uhr", nullptr, "2023-03-15T14:05"},
    {"um 14:05 Uhr", nullptr, "2023-03-15T14:05"},
    {"14 h 05", nullptr, "2023-03-15T14:05"},
    {"à 14h05", nullptr, "2023-03-15T14:05"},
    {"14h05min", nullptr, "2023-03-15T14:05"},
    {"a las 14:05 horas", nullptr, "2023-03-15T14:05"},
    {"às 14h05", nullptr, "2023-03-15T14:05"},
    {"14.05 Uhr", nullptr, "2023-03-15T14:05"},
    {"1405 UTC", nullptr, "2023-03-15T14:05", nullptr, "", "UTC"},
    {"1405Z", nullptr, "2023-03-15T14:05", nullptr, "", "UTC"},
    {"14時05分", nullptr, "2023-03-15T14:05"},
    {"午後2時5分", nullptr, "2023-03-15T14:05"},
    {"오후 2시 5분", nullptr, "2023-03-15T14:05"},
    {"午後2時半", nullptr, "2023-03-15T14:30"},
    {"오후 2시 반", nullptr, "2023-03-15T14:30"},
    {"午後0時20分", nullptr, "2023-03-15T12:20"},
    {"14:?\?", nullptr, "2023-03-15T14:00", "2023-03-15T14:59:59"},
    {"?\?:?\?", nullptr, "2023-03-15T00:00", "2023-03-15T23:59:59"},
    {"at 14:05", nullptr, "2023-03-15T14:05"},
};

const Spelling kApproximate[] = {
    {"~14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"~ 14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"≈14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"about 2 PM", nullptr, "2023-03-15T14:00", nullptr, "", "", true},
    {"approx. 14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"approximately 14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"around 14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"circa 14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"ca. 14:05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"14:05 (approx)", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"~14:05 UTC (approx)", nullptr, "2023-03-15T14:05", nullptr, "", "UTC", true},
    {"2018-10-08 ~18:10", nullptr, "2018-10-08T18:10", nullptr, "", "", true},
    {"~2018-10-08 18:10", nullptr, "2018-10-08T18:10", nullptr, "", "", true},
    {"14:00 - ~14:30", nullptr, "2023-03-15T14:00", "2023-03-15T14:30", "", "", true},
    {"14:05頃", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
    {"午後2時ごろ", nullptr, "2023-03-15T14:00", nullptr, "", "", true},
    {"오후 2시경", nullptr, "2023-03-15T14:00", nullptr, "", "", true},
    {"vers 14h05", nullptr, "2023-03-15T14:05", nullptr, "", "", true},
};

const Spelling kDates[] = {
    {"2022-05-01", nullptr, "2022-05-01T00:00", "2022-05-01T23:59:59"},
    {"2022-05-01 14:05", nullptr, "2022-05-01T14:05"},
    {"2022-05-01 14.05", nullptr, "2022-05-01T14:05"},
    {"2022-05-01   14:05:06", nullptr, "2022-05-01T14:05:06"},
    {"2022-05-01, 14:05", nullptr, "2022-05-01T14:05"},
    {"2022-05-01, 04:24pm", nullptr, "2022-05-01T16:24"},
    {"2022-05-01T14:05", nullptr, "2022-05-01T14:05"},
    {"2022-05-01T14:05Z", nullptr, "2022-05-01T14:05", nullptr, "", "UTC"},
    {"2022-05-01T14:05:06.789Z", nullptr, "2022-05-01T14:05:06.789", nullptr, "", "UTC"},
    {"2022-05-01T14:05:00+02:00", nullptr, "2022-05-01T12:05", nullptr, "", "+02:00"},
    {"2022-05-01T14:05:00-07:00", nullptr, "2022-05-01T21:05", nullptr, "", "-07:00"},
    {"2022-05-01 14:05 +0530", nullptr, "2022-05-01T08:35", nullptr, "", "+05:30"},
    {"20220501T1405Z", nullptr, "2022-05-01T14:05", nullptr, "", "UTC"},
    {"20220501", nullptr, "2022-05-01T00:00", "2022-05-01T23:59:59"},
    {"2019-1-7", nullptr, "2019-01-07T00:00", "2019-01-07T23:59:59"},
    {"2019/01/07 08:00", nullptr, "2019-01-07T08:00"},
    {"2022-05-?\? 14:05", nullptr, "2022-05-01T00:00", "2022-05-31T23:59:59"},
    {"2022-05-?\?", nullptr, "2022-05-01T00:00", "2022-05-31T23:59:59"},
    {"2022-?\?-?\?", nullptr, "2022-01-01T00:00", "2022-12-31T23:59:59"},
    {"2021/22-?\?-?\?", nullptr, "2021-01-01T00:00", "2022-12-31T23:59:59"},
    {"2022-05", nullptr, "2022-05-01T00:00", "2022-05-31T23:59:59"},
    {"March 2022", nullptr, "2022-03-01T00:00", "2022-03-31T23:59:59"},
    {"March 15, 2022", nullptr, "2022-03-15T00:00", "2022-03-15T23:59:59"},
    {"March 15, 2022, 2:00 PM", nullptr, "2022-03-15T14:00"},
    {"March 15, 2022 at 2:00 PM", nullptr, "2022-03-15T14:00"},
    {"Mar 15 2022 14:05", nullptr, "2022-03-15T14:05"},
    {"Mar 15, 14:05", nullptr, "2023-03-15T14:05"},
    {"Sept. 5, 14:05", nullptr, "2023-09-05T14:05"},
    {"15 March 2022 14:05", nullptr, "2022-03-15T14:05"},
    {"15th of March 2022", nullptr, "2022-03-15T00:00", "2022-03-15T23:59:59"},
    {"6th Nov 2022", nullptr, "2022-11-06T00:00", "2022-11-06T23:59:59"},
    {"15:13 6th Nov 2022", nullptr, "2022-11-06T15:13"},
    {"14:05 on March 3, 2022", nullptr, "2022-03-03T14:05"},
    {"14:05, 2022-03-03", nullptr, "2022-03-03T14:05"},
    {"Sunday, May 14th, 2023, 10:20 pm", nullptr, "2023-05-14T22:20"},
    {"Wed 2022-03-02 14:05", nullptr, "2022-03-02T14:05"},
    {"Wed, 15 Mar 2023 14:00:00 +0000", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"Wed Mar 15 14:00:00 UTC 2023", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"15/Mar/2023:14:00:00 +0100", nullptr, "2023-03-15T13:00", nullptr, "", "+01:00"},
    {"15-Mar-2023 14:00", nullptr, "2023-03-15T14:00"},
    {"25/12/2022 14:00", nullptr, "2022-12-25T14:00"},
    {"12/25/2022 14:00", nullptr, "2022-12-25T14:00"},
    {"12/25/22 14:00", nullptr, "2022-12-25T14:00"},
    {"04-12-2022 7:23 AM GMT+1", nullptr, "2022-04-12T06:23", nullptr, "", "+01:00"},
    {"15.03.2022", nullptr, "2022-03-15T00:00", "2022-03-15T23:59:59"},
    {"04.12.2022 14:00", nullptr, "2022-12-04T14:00"},
    {"15. März 2022, 14:05 Uhr", nullptr, "2022-03-15T14:05"},
    {"3. Dezember 2022", nullptr, "2022-12-03T00:00", "2022-12-03T23:59:59"},
    {"1er août 2022 14h05", nullptr, "2022-08-01T14:05"},
    {"15 février 2022 à 14h05", nullptr, "2022-02-15T14:05"},
    {"15 de marzo de 2022, 14:05", nullptr, "2022-03-15T14:05"},
    {"3 de fevereiro de 2022", nullptr, "2022-02-03T00:00", "2022-02-03T23:59:59"},
    {"2024年3月15日", nullptr, "2024-03-15T00:00", "2024-03-15T23:59:59"},
    {"2024年3月15日 14時05分", nullptr, "2024-03-15T14:05"},
    {"2024年3月15日(金) 14:05", nullptr, "2024-03-15T14:05"},
    {"3月15日 14:05", nullptr, "2023-03-15T14:05"},
    {"2024년 3월 15일 오후 2:05", nullptr, "2024-03-15T14:05"},
    {"May 3", nullptr, "2023-05-03T00:00", "2023-05-03T23:59:59"},
    {"2022-Mar-15 14:05", nullptr, "2022-03-15T14:05"},
    {"2022 March 15", nullptr, "2022-03-15T00:00", "2022-03-15T23:59:59"},
    {"Mi., 15.03.2022, 14:05 Uhr", nullptr, "2022-03-15T14:05"},
    {"quarta-feira, 15 de março de 2022 às 14h05", nullptr, "2022-03-15T14:05"},
    {"2024년 3월 15일(금) 14:05", nullptr, "2024-03-15T14:05"},
    {"2022-03-15 (UTC)", nullptr, "2022-03-15T00:00", "2022-03-15T23:59:59", "", "UTC"},
    {"2022-03-15 (all times CET)", nullptr, "2022-03-14T23:00", "2022-03-15T22:59:59", "",
     "+01:00"},
    {"00:10 (next day)", nullptr, "2023-03-16T00:10"},
    {"00:10 (+1)", nullptr, "2023-03-16T00:10"},
    {"2022-02-28 24:00", nullptr, "2022-03-01T00:00"},
    {"22:30 UTC (Oct 29)", nullptr, "2023-10-29T22:30", nullptr, "", "UTC"},
    {"00:10 UTC (+1d)", nullptr, "2023-03-16T00:10", nullptr, "", "UTC"},
    {"Thursday 14:05", nullptr, "2023-03-16T14:05"},
};

const Spelling kZones[] = {
    {"14:00 UTC", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"14:00 (UTC)", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"14:00UTC", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"14:00 utc", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"UTC 14:00", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"14:00Z", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"14:00 GMT", nullptr, "2023-03-15T14:00", nullptr, "", "UTC"},
    {"14:00 GMT+1", nullptr, "2023-03-15T13:00", nullptr, "", "+01:00"},
    {"14:00 UTC+01:00", nullptr, "2023-03-15T13:00", nullptr, "", "+01:00"},
    {"14:00 UTC-7", nullptr, "2023-03-15T21:00", nullptr, "", "-07:00"},
    {"14:00+01:00", nullptr, "2023-03-15T13:00", nullptr, "", "+01:00"},
    {"14:00 CET", nullptr, "2023-03-15T13:00", nullptr, "", "+01:00"},
    {"14:00 CET (GMT+1)", nullptr, "2023-03-15T13:00", nullptr, "", "+01:00"},
    {"14:00 CEST", nullptr, "2023-03-15T12:00", nullptr, "", "+02:00"},
    {"02:00 PST", nullptr, "2023-03-15T10:00", nullptr, "", "-08:00"},
    {"2:00 PM PDT", nullptr, "2023-03-15T21:00", nullptr, "", "-07:00"},
    {"2pm pdt", nullptr, "2023-03-15T21:00", nullptr, "", "-07:00"},
    {"2:00 PM EST", nullptr, "2023-03-15T19:00", nullptr, "", "-05:00"},
    {"14:00 JST", nullptr, "2023-03-15T05:00", nullptr, "", "+09:00"},
    {"~09:40 AEST 2026-05-30", nullptr, "2026-05-29T23:40", nullptr, "", "+10:00", true},
    {"10:30 AM (EAT)", nullptr, "2023-03-15T07:30", nullptr, "", "+03:00"},
    {"2:00 PM Pacific Time", nullptr, "2023-03-15T21:00", nullptr, "", "America/Los_Angeles"},
    {"2:00 PM PT", nullptr, "2023-03-15T21:00", nullptr, "", "America/Los_Angeles"},
    {"2:00 PM Eastern Time", nullptr, "2023-03-15T18:00", nullptr, "", "America/New_York"},
    {"2:00 PM Pacific Standard Time", nullptr, "2023-03-15T22:00", nullptr, "", "-08:00"},
    {"14:00 Europe/Berlin", nullptr, "2023-03-15T13:00", nullptr, "", "Europe/Berlin"},
    {"2023-07-15 14:00 Europe/Berlin", nullptr, "2023-07-15T12:00", nullptr, "", "Europe/Berlin"},
    {"14:00 America/New_York", nullptr, "2023-03-15T18:00", nullptr, "", "America/New_York"},
    {"3:00 PM (Kigali time)", nullptr, "2023-03-15T13:00", nullptr, "", "Africa/Kigali"},
    {"14:00 Central European Time (CET)", nullptr, "2023-03-15T13:00", nullptr, "",
     "Europe/Berlin"},
};

const Spelling kRanges[] = {
    {"12:30-12:45", nullptr, "2023-03-15T12:30", "2023-03-15T12:45"},
    {"12:30 – 12:45", nullptr, "2023-03-15T12:30", "2023-03-15T12:45"},
    {"12:30~12:45", nullptr, "2023-03-15T12:30", "2023-03-15T12:45"},
    {"16:24–20:04 UTC", nullptr, "2023-03-15T16:24", "2023-03-15T20:04", "", "UTC"},
    {"16:15:51-16:16:02 UTC", nullptr, "2023-03-15T16:15:51", "2023-03-15T16:16:02", "", "UTC"},
    {"14:00 to 14:30", nullptr, "2023-03-15T14:00", "2023-03-15T14:30"},
    {"from 14:00 to 14:30", nullptr, "2023-03-15T14:00", "2023-03-15T14:30"},
    {"between 14:00 and 14:30 UTC", nullptr, "2023-03-15T14:00", "2023-03-15T14:30", "", "UTC"},
    {"2:00 - 4:30 PM", nullptr, "2023-03-15T14:00", "2023-03-15T16:30"},
    {"2-4 PM", nullptr, "2023-03-15T14:00", "2023-03-15T16:00"},
    {"11:00 - 1:30 PM", nullptr, "2023-03-15T11:00", "2023-03-15T13:30"},
    {"2:00 PM - 4:30", nullptr, "2023-03-15T14:00", "2023-03-15T16:30"},
    {"23:30 - 00:45", nullptr, "2023-03-15T23:30", "2023-03-16T00:45"},
    {"12:26-12:?\?", nullptr, "2023-03-15T12:26", "2023-03-15T12:59:59"},
    {"14:00 PST - 18:00 EST", nullptr, "2023-03-15T22:00", "2023-03-15T23:00", "", "-08:00"},
    {"March 15, 2023, 2:00 PM - 4:30 PM (UTC)", nullptr, "2023-03-15T14:00", "2023-03-15T16:30", "",
     "UTC"},
    {"January 10, 2024, 7:00 AM to January 15, 2024, 1:00 PM GMT", nullptr, "2024-01-10T07:00",
     "2024-01-15T13:00", "", "UTC"},
    {"January 10, 7:00 AM to January 15, 2024, 1:00 PM", nullptr, "2024-01-10T07:00",
     "2024-01-15T13:00"},
    {"22:30 UTC on October 29 to 05:39 UTC on October 30", nullptr, "2023-10-29T22:30",
     "2023-10-30T05:39", "", "UTC"},
    {"3:00 PM to 6:30 PM (Kigali Time) on November 15, 2023", nullptr, "2023-11-15T13:00",
     "2023-11-15T16:30", "", "Africa/Kigali"},
    {"On May 3, 2022, between 9:00 and 11:00 AM Pacific Time", nullptr, "2022-05-03T16:00",
     "2022-05-03T18:00", "", "America/Los_Angeles"},
    {"October 29-30:", "October 29-30", "2023-10-29T00:00", "2023-10-30T23:59:59"},
    {"2022-05-01 - 2022-05-03", nullptr, "2022-05-01T00:00", "2022-05-03T23:59:59"},
    {"3 & 4 February 2018", nullptr, "2018-02-03T00:00", "2018-02-04T23:59:59"},
    {"Tue 9 + Wed 10 Mar 2021", nullptr, "2021-03-09T00:00", "2021-03-10T23:59:59"},
    {"3rd and 4th February 2018", nullptr, "2018-02-03T00:00", "2018-02-04T23:59:59"},
    {"3./4. Februar 2018", nullptr, "2018-02-03T00:00", "2018-02-04T23:59:59"},
    {"February 3 & 4, 2018", nullptr, "2018-02-03T00:00", "2018-02-04T23:59:59"},
    {"March 15-17, 2022", nullptr, "2022-03-15T00:00", "2022-03-17T23:59:59"},
    {"2022-05-01 14:00 - 2022-05-02 09:00", nullptr, "2022-05-01T14:00", "2022-05-02T09:00"},
    {"before 3 PM", nullptr, nullptr, "2023-03-15T15:00", "", "", false, Open::start},
    {"after 14:00", nullptr, "2023-03-15T14:00", nullptr, "", "", false, Open::end},
    {"since 2022-05-01", nullptr, "2022-05-01T23:59:59", nullptr, "", "", false, Open::end},
};

const Spelling kWrapped[] = {
    {"**2:00 PM:**", "2:00 PM", "2023-03-15T14:00"},
    {"**2:00 PM**:", "2:00 PM", "2023-03-15T14:00"},
    {"__14:05__", "14:05", "2023-03-15T14:05"},
    {"*14:56 UTC*", "14:56 UTC", "2023-03-15T14:56", nullptr, "", "UTC"},
    {"`14:05`", "14:05", "2023-03-15T14:05"},
    {"**`14:05`**", "14:05", "2023-03-15T14:05"},
    {"[14:05]", "14:05", "2023-03-15T14:05"},
    {"(14:05)", "14:05", "2023-03-15T14:05"},
    {"**[14:05]**", "14:05", "2023-03-15T14:05"},
    {"**14:05** UTC", "14:05 UTC", "2023-03-15T14:05", nullptr, "", "UTC"},
    {"`14:05` - `14:10`", "14:05 - 14:10", "2023-03-15T14:05", "2023-03-15T14:10"},
    {"\\~14:05", "~14:05", "2023-03-15T14:05", nullptr, "", "", true},
    {"  14:05  ", "14:05", "2023-03-15T14:05"},
};

template <std::size_t N>
void checkAll(const Spelling (&rows)[N], const TimeContext& context = march15()) {
    for (const Spelling& row : rows) {
        check(row, context);
    }
}

} // namespace

TEST_CASE("clocks are read in every spelling", "[domain]") {
    checkAll(kClocks);
}
TEST_CASE("words and signs make a time approximate", "[domain]") {
    checkAll(kApproximate);
}
TEST_CASE("dates and clocks are read in both orders", "[domain]") {
    checkAll(kDates);
}
TEST_CASE("a zone that a time names wins", "[domain]") {
    checkAll(kZones);
}
TEST_CASE("ranges and open times have their bounds", "[domain]") {
    checkAll(kRanges);
}
TEST_CASE("wrappers are no part of a time's text", "[domain]") {
    checkAll(kWrapped);
}

TEST_CASE("without a day a clock keeps its reading and has no bounds", "[domain]") {
    const Spelling rows[] = {
        {"14:00", nullptr, nullptr, nullptr, "14:00"},
        {"14:00:30", nullptr, nullptr, nullptr, "14:00:30"},
        {"2:05 PM", nullptr, nullptr, nullptr, "14:05"},
        {"12:00 AM", nullptr, nullptr, nullptr, "00:00"},
        {"~14:05 CET", nullptr, nullptr, nullptr, "14:05", "+01:00", true},
        {"2:00 - 4:30 PM", nullptr, nullptr, nullptr, "14:00"},
        {"14:?\?", nullptr, nullptr},
        {"March 15, 14:00", nullptr, nullptr, nullptr, "14:00"},
        {"before 3 PM", nullptr, nullptr, nullptr, "15:00", "", false, Open::start},
    };
    checkAll(rows, TimeContext{});
    CHECK(parseTime(u"14:00", {})->doubts == QList{TimeDoubt::dateMissing});
    CHECK(parseTime(u"March 15, 14:00", {})->doubts == QList{TimeDoubt::yearMissing});
}

TEST_CASE("offsets count from the start of the incident", "[domain]") {
    TimeContext context = march15();
    context.started = instantInZone(QDate(2023, 3, 15), QTime(14, 0), {});
    const std::pair<const char*, int> rows[] = {
        {"T+5m", 5},      {"T-10m", -10}, {"+00:05", 5}, {"T+1h30m", 90}, {"T+00:05", 5},
        {"T + 5 min", 5}, {"+1h 5m", 65}, {"T0", 0},     {"T+2h", 120},   {"t+1:30:00", 90},
        {"T+5", 5},       {"T-15", -15},  {"T+0", 0}};
    for (const auto& [written, minutes] : rows) {
        INFO(written);
        const auto reading = parseTime(utf8(written), context);
        REQUIRE(reading);
        CHECK(reading->time.offset == Duration(std::chrono::minutes(minutes)));
        CHECK(reading->time.start == *context.started + std::chrono::minutes(minutes));
        const auto loose = parseTime(utf8(written), TimeContext{});
        REQUIRE(loose);
        CHECK_FALSE(loose->time.isPlaced());
    }
}

} // namespace afterword::tests::time_spellings_test
