// SPDX-License-Identifier: MIT
#include "tests/reading/sources/source_reading.h"

namespace afterword::tests::logs_test {

TEST_CASE("lines of logs are events with the time that they say", "[reading][sources]") {
    const auto [line, origin, event] = GENERATE(table<const char*, const char*, const char*>({
        {"Mar  1 21:19:01 db1 postgres[12]: shutting down", "syslog",
         "03-01 21:19:01 |postgres| shutting down"},
        {"<13>Mar 21 21:19:01 db1 cron: done", "syslog", "03-21 21:19:01 |cron| done"},
        {"<34>1 2024-10-11T22:14:15.003Z host su - ID47 - su root failed", "syslog",
         "2024-10-11T22:14:15.003Z |su| su root failed"},
        {"<165>1 2024-10-11T22:14:15-07:00 h app 1 - [ex@1 a=\"x] y\"] it is time", "syslog",
         "2024-10-12T05:14:15Z |app| it is time"},
        {"2024-01-10T10:32:11+0100 db1 postgres[12]: shutting down", "journald",
         "2024-01-10T09:32:11Z |postgres| shutting down"},
        {"Wed 2024-01-10 10:32:11 UTC db1 systemd[1]: Stopped it.", "journald",
         "2024-01-10T10:32:11Z |systemd| Stopped it."},
        {"E0321 21:19:02.500000    1 server.go:13] failed to sync", "klog",
         "03-21 21:19:02 || failed to sync"},
        {"192.0.2.9 - - [10/Oct/2024:13:55:36 -0700] \"GET / HTTP/1.1\" 502 1", "access-log",
         "2024-10-10T20:55:36Z |192.0.2.9| \"GET / HTTP/1.1\" 502 1"},
        {"2024/01/10 10:32:11 [error] 12#12: refused", "log",
         "2024-01-10 10:32:11 || \\[error\\] 12#12: refused"},
        {"[Wed Oct 11 14:32:52.1 2023] [core:error] gone", "log",
         "2023-10-11 14:32:52 || \\[core:error\\] gone"},
        {"2024-01-10 10:32:11,123 WARN pool is full", "log",
         "2024-01-10 10:32:11 || WARN pool is full"},
        {"[2024-01-10 10:32:11] app.ERROR: pool is full", "log",
         "2024-01-10 10:32:11 || app.ERROR: pool is full"},
        {"2024-01-10T10:32:11.123456789Z stderr F pool is full", "log",
         "2024-01-10T10:32:11.123Z || pool is full"},
        {"web-1  | 2024-01-10T10:32:11Z started", "log", "2024-01-10T10:32:11Z |web-1| started"},
        {"[pod/web/app] 2024-01-10T10:32:11Z started", "log",
         "2024-01-10T10:32:11Z |pod/web/app| started"},
        {"time=\"2024-01-10T10:32:11Z\" level=info", "log", "2024-01-10T10:32:11Z || level=info"},
        {"1736478514.897 pool is full", "log", "2025-01-10T03:08:34.897Z || pool is full"},
    }));
    INFO(line);
    const ReadRecords read = readRecords(line);
    CHECK(read.origin == origin);
    REQUIRE(read.events.size() == 1);
    CHECK(read.events.front() == event);
    CHECK(read.values.front().line == QString::fromUtf8(line));
}

TEST_CASE("lines that go on with an event stay with it", "[reading][sources]") {
    const ReadRecords read = readRecords("2024-01-10 10:00:00,123 ERROR failed\n"
                                         "Traceback (most recent call last):\n"
                                         "  File \"x.py\", line 1\n"
                                         "\n"
                                         "2024-01-10 10:00:01,000 INFO fine\n");
    REQUIRE(read.events.size() == 2);
    CHECK(read.values.front().text.toStdString() ==
          "ERROR failed\n\n```\nTraceback (most recent call last):\n  File \"x.py\", line 1\n```");
    CHECK(read.values.front().line.endsWith(QLatin1String("line 1")));
}

TEST_CASE("the first line of a journal gives year and zone", "[reading][sources]") {
    const ReadRecords read = readRecords("-- Logs begin at Sun 2023-11-05 14:54:08 UTC. --\n"
                                         "Dec 31 23:59:59 db1 app[1]: last\n"
                                         "-- Reboot --\n"
                                         "Jan  1 00:00:02 db1 app[1]: first\n");
    CHECK(read.origin == "journald");
    CHECK(read.events ==
          Lines{"2023-12-31T23:59:59Z |app| last", "2024-01-01T00:00:02Z |app| first"});
    const auto report = reading::readSourceText("-- Logs begin at Sun 2023-11-05 14:54:08 UTC. --\n"
                                                "Dec 31 23:59:59 db1 app[1]: last\n",
                                                {})
                            .value()
                            .report;
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().rule == QLatin1String("source.year-of-header"));
}

TEST_CASE("a message that begins with its time once more gives the year", "[reading][sources]") {
    const ReadRecords read =
        readRecords("Mar 21 21:19:01 node chain[7]: 2022-03-21 21:19:01 idle (16 peers)\n");
    CHECK(read.events == Lines{"2022-03-21 21:19:01 |chain| idle (16 peers)"});
}

TEST_CASE("git's logs are changes", "[reading][sources]") {
    const ReadRecords read = readRecords("commit 1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d\n"
                                         "Author: Jane Doe <jane@example.com>\n"
                                         "Date:   Fri Jan 10 10:32:11 2025 +0100\n"
                                         "\n"
                                         "    Raise the pool size\n"
                                         "\n"
                                         "    It was too small.\n"
                                         "\n"
                                         "commit 2a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d\n"
                                         "Merge: 111 222\n"
                                         "Author:     Bob <b@example.com>\n"
                                         "AuthorDate: 2025-01-09 10:00:00 +0000\n"
                                         "Commit:     Bob <b@example.com>\n"
                                         "CommitDate: 2025-01-10 08:00:00 +0000\n"
                                         "\n"
                                         "    Merge it\n");
    CHECK(read.origin == "git");
    CHECK(read.events == Lines{"2025-01-10T09:32:11Z |Jane Doe| Raise the pool size (`1a2b3c4d5e`)",
                               "2025-01-10T08:00:00Z |Bob| Merge it (`2a2b3c4d5e`) (noise)"});
    CHECK(read.values.front().kind == EventKind::change);
    CHECK(readRecords("1a2b3c4 2025-01-10 10:32:11 +0100 Raise it\n").events ==
          Lines{"2025-01-10T09:32:11Z || Raise it (`1a2b3c4`)"});
}

TEST_CASE("tables may have their columns in any order", "[reading][sources]") {
    const auto [text, events] = GENERATE(table<const char*, Lines>({
        {"Who,What,Date,Time (UTC)\nJane,\"failed, badly\",2025-01-10,10:32\n"
         "Bob,\"two\nlines \"\"q\"\"\",,10:35\n",
         {"2025-01-10 10:32:00 UTC |Jane| failed, badly",
          "2025-01-10 10:35:00 UTC |Bob| two\nlines \"q\""}},
        {"zeit;ereignis;art\n10.01.2025 10:32;Ausfall;detection\n",
         {"2025-01-10 10:32:00 || Ausfall"}},
        {"2025-01-10 10:32\tJane\tpayments fail\n2025-01-10 10:33\tBob\tlooking into it\n",
         {"2025-01-10 10:32:00 |Jane| payments fail", "2025-01-10 10:33:00 |Bob| looking into it"}},
        {"1736478514,disk full\n1736478515,disk cleaned\n",
         {"2025-01-10T03:08:34Z || disk full", "2025-01-10T03:08:35Z || disk cleaned"}},
        {"| no | Table |\n", {}},
    }));
    INFO(text);
    const ReadRecords read = readRecords(text);
    CHECK((read.origin == "csv") == !events.empty());
    if (!events.empty()) {
        CHECK(read.events == events);
    }
}

TEST_CASE("lines of a person have the times that they write", "[reading][sources]") {
    const ReadRecords read = readRecords("- 14:05 alerts fired\n"
                                         "- ~14:20: restarted the primary\n"
                                         "  which took long\n"
                                         "* 14:30-14:40 failover\n"
                                         "[14:50] all good\n");
    CHECK(read.origin == "text");
    CHECK(read.events == Lines{"14:05:00 || alerts fired",
                               "\"~14:20\" || restarted the primary\nwhich took long",
                               "\"14:30-14:40\" || failover", "14:50:00 || all good"});
    CHECK(readRecords("payments failed\nwe restarted it\n").events ==
          Lines{"|| payments failed", "|| we restarted it"});
}

} // namespace afterword::tests::logs_test
