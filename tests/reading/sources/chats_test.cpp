// SPDX-License-Identifier: MIT
#include "tests/reading/sources/source_reading.h"

namespace afterword::tests::chats_test {

TEST_CASE("chats that were copied are messages with their authors", "[reading][sources]") {
    const auto [text, origin, events] = GENERATE(table<const char*, const char*, Lines>({
        {"Jane Doe\n  10:32 AM\npayments fail\nlooks like the pool\n:eyes:\n2\n\n"
         "Bob Roe  10:35 PM\nrestarting the primary\n10:36\ndone\n3 replies\n"
         "Last reply today at 10:40 AM\nAlerts APP  10:41 AM\nrate is fine\n",
         "slack",
         {"10:32:00 |Jane Doe| payments fail\nlooks like the pool",
          "22:35:00 |Bob Roe| restarting the primary", "10:36:00 |Bob Roe| done",
          "10:41:00 |Alerts| rate is fine"}},
        {"Friday, January 10th\nJane  11:58 PM\nit is down\nSaturday, January 11th\n"
         "Bob  12:03 AM\nlooking\n",
         "slack",
         {"01-10 23:58:00 |Jane| it is down", "01-11 00:03:00 |Bob| looking"}},
        {"[10:32 AM] Doe, Jane\npayments fail\n[10:35 AM] Roe, Bob: restarting\n",
         "teams",
         {"10:32:00 |Doe, Jane| payments fail", "10:35:00 |Roe, Bob| restarting"}},
        {"[1/13/2025 10:32 AM] Jane Doe\npayments fail\n",
         "teams",
         {"2025-01-13 10:32:00 |Jane Doe| payments fail"}},
        {"jane — Today at 10:32 AM\npayments fail\nbob — Yesterday at 11:59 PM\nhm\n"
         "jane — 01/13/2025 10:35 AM\nrestarted\n",
         "discord",
         {"10:32:00 |jane| payments fail", "23:59:00 -1d |bob| hm",
          "2025-01-13 10:35:00 |jane| restarted"}},
        {"Jane Doe, 10:32 AM\npayments fail\n\nBob Roe, Fri 10:35 AM\nok\n",
         "google-chat",
         {"10:32:00 |Jane Doe| payments fail", "10:35:00 |Bob Roe| ok"}},
        {"[10/01/2025, 10:32:11] Jane: payments fail\n[10/01/2025, 10:33:00] Bob joined\n"
         "[13/01/2025, 10:35:00] Bob: ok\nsecond line\n",
         "whatsapp",
         {"2025-01-10 10:32:11 |Jane| payments fail", "2025-01-10 10:33:00 || Bob joined (noise)",
          "2025-01-13 10:35:00 |Bob| ok\nsecond line"}},
        {"1/10/25, 10:32\u202fAM - Jane: payments fail\n1/13/25, 10:33\u202fPM - Bob: ok\n",
         "whatsapp",
         {"2025-01-10 10:32:00 |Jane| payments fail", "2025-01-13 22:33:00 |Bob| ok"}},
        {"--- Log opened Fri Jan 10 10:00:00 2025\n10:32 <jane> payments fail\n"
         "10:33 -!- bob [b@x] has joined #ops\n10:35  * bob restarts\n"
         "--- Day changed Sat Jan 11 2025\n00:01 <@jane> fine\n",
         "irc",
         {"2025-01-10 10:32:00 |jane| payments fail",
          "2025-01-10 10:33:00 || bob \\[b@x\\] has joined #ops (noise)",
          "2025-01-10 10:35:00 |bob| restarts", "2025-01-11 00:01:00 |jane| fine"}},
        {"2025-01-10 10:32:11\tjane\tpayments fail\n2025-01-10 10:33:00\t-->\tbob joined\n",
         "irc",
         {"2025-01-10 10:32:11 |jane| payments fail", "2025-01-10 10:33:00 || bob joined (noise)"}},
    }));
    INFO(text);
    const ReadRecords read = readRecords(text);
    CHECK(read.origin == origin);
    CHECK(read.events == events);
}

TEST_CASE("what ends in a clock is not yet a chat", "[reading][sources]") {
    CHECK(readRecords("[14:05] alert fired\n[14:20] restarted\n").origin == "text");
    CHECK(readRecords("we saw the first errors at 10:32\nand the last at 10:40\n").origin ==
          "text");
}

TEST_CASE("days and months that could change places are a finding", "[reading][sources]") {
    const auto said = [](const char* text) {
        const auto reading = reading::readSourceText(text, {});
        return reading && !reading->report.findings.isEmpty()
                   ? reading->report.findings.front().rule.toStdString()
                   : std::string();
    };
    CHECK(said("[01/10/2025 10:32] Jane Doe\nit is down\n") == "time.date-ambiguous");
    CHECK(said("[13/10/2025 10:32] Jane Doe\nit is down\n").empty());
}

} // namespace afterword::tests::chats_test
