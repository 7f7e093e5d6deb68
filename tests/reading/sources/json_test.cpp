// SPDX-License-Identifier: MIT
#include "tests/reading/sources/source_reading.h"

namespace afterword::tests::json_test {

TEST_CASE("messages of Slack become Markdown with names", "[reading][sources]") {
    const char* text = R"([
      {"type":"message","user":"U1","ts":"1736478514.897649","user_profile":{"real_name":"Jane Doe"},
       "text":"*Down* <@U2> see <https:\/\/x.y\/z|graph> &amp; `a*b` &lt;3 snake_case_x"},
      {"type":"message","user":"U2","ts":"1736478520.000000","thread_ts":"1736478514.897649",
       "text":"_looking_ <!here> <#C1|ops>\n&gt; a quote\n```x &lt; y```"},
      {"type":"message","subtype":"channel_join","user":"U2","ts":"1736478530.000000","text":"joined"},
      {"type":"message","subtype":"bot_message","username":"Alerts","ts":"1736478540.000000","text":"",
       "attachments":[{"title":"Errors","text":"rate at 9%","fallback":"f"}]}])";
    const auto read =
        reading::readSourceText(text, {}, {{QStringLiteral("U2"), QStringLiteral("Bob")}});
    REQUIRE(read);
    CHECK(read->report.origin == QLatin1String("slack"));
    Lines events;
    for (const SourceEvent& event : read->events) {
        events.push_back(told(event));
    }
    CHECK(events ==
          Lines{"2025-01-10T03:08:34.898Z |Jane Doe| **Down** @Bob see "
                "[graph](https://x.y/z) & `a*b` <3 snake_case_x",
                "2025-01-10T03:08:40Z |Bob| ↳ *looking* @here #ops\n> a quote\n\n```\nx < "
                "y\n```",
                "2025-01-10T03:08:50Z |Bob| joined (noise)",
                "2025-01-10T03:09:00Z |Alerts| Errors: rate at 9%"});
}

TEST_CASE("a message of Slack is the same event when reactions were added", "[reading][sources]") {
    const auto hash = [](const char* more) {
        return readRecords(QByteArray(R"({"messages":[{"type":"message","user":"U1","text":"x",)") +
                           more + R"("ts":"1736478514.897649"}]})")
            .values.value(0)
            .hash;
    };
    CHECK(hash("") == hash(R"("reactions":[{"name":"eyes","count":2}],)"));
    CHECK_FALSE(hash("").isEmpty());
}

TEST_CASE("records of alerting tools are events of the right kind", "[reading][sources]") {
    using Kinds = std::vector<EventKind>;
    const auto [text, origin, events,
                kinds] = GENERATE(table<const char*, const char*, Lines, Kinds>({
        {R"({"log_entries":[
            {"id":"B","type":"resolve_log_entry","summary":"Resolved by Jane","note":"Fixed","created_at":"2024-05-01T10:20:00Z"},
            {"id":"N","type":"notify_log_entry","summary":"Notified Bob by SMS","created_at":"2024-05-01T10:01:00Z"},
            {"id":"A","type":"trigger_log_entry","summary":"Triggered through the API","incident":{"summary":"db1 is down"},"created_at":"2024-05-01T10:00:00Z"}]})",
         "pagerduty",
         {"2024-05-01T10:00:00Z || Triggered through the API: db1 is down",
          "2024-05-01T10:01:00Z || Notified Bob by SMS (noise)",
          "2024-05-01T10:20:00Z || Resolved by Jane: Fixed"},
         {EventKind::detection, EventKind::communication, EventKind::resolution}},
        {R"({"event":{"id":"E","event_type":"incident.acknowledged","occurred_at":"2024-05-01T10:00:00Z","agent":{"summary":"Jane"},"data":{"title":"db1 is down"}}})",
         "pagerduty",
         {"2024-05-01T10:00:00Z || Acknowledged by Jane: db1 is down"},
         {EventKind::investigation}},
        {R"({"incident":{"id":"P","incident_number":7,"title":"db1","status":"resolved","created_at":"2024-05-01T10:00:00Z","last_status_change_at":"2024-05-01T11:00:00Z","acknowledgements":[{"at":"2024-05-01T10:05:00Z","acknowledger":{"summary":"Jane"}}]}})",
         "pagerduty",
         {"2024-05-01T10:00:00Z || Triggered: db1", "2024-05-01T10:05:00Z || Acknowledged by Jane",
          "2024-05-01T11:00:00Z || Resolved: db1"},
         {EventKind::detection, EventKind::investigation, EventKind::resolution}},
        {R"([{"action":"Create","alert":{"alertId":"1","message":"CPU high","createdAt":1714557600000}},
             {"action":"Acknowledge","alert":{"alertId":"1"},"source":{"name":"Jane"}}])",
         "opsgenie",
         {"2024-05-01T10:00:00Z || Alert created: CPU high", "|Jane| Alert acknowledged"},
         {EventKind::detection, EventKind::investigation}},
        {R"({"data":[{"log":"Alert acknowledged via web","owner":"jane","createdAt":"2024-05-01T10:00:00Z","offset":"1"}]})",
         "opsgenie",
         {"2024-05-01T10:00:00Z |jane| Alert acknowledged via web"},
         {EventKind::investigation}},
        {R"({"receiver":"r","groupKey":"g","alerts":[{"status":"resolved","labels":{"alertname":"Errors","instance":"a:1"},"annotations":{"summary":"too many"},"startsAt":"2024-05-01T10:00:00Z","endsAt":"2024-05-01T10:10:00Z","fingerprint":"f"}]})",
         "alertmanager",
         {"2024-05-01T10:00:00Z || Alert fired: Errors: too many (a:1)",
          "2024-05-01T10:10:00Z || Alert resolved: Errors: too many (a:1)"},
         {EventKind::detection, EventKind::resolution}},
        {R"({"status":"success","data":{"alerts":[{"labels":{"alertname":"Errors"},"annotations":{},"state":"firing","activeAt":"2024-05-01T10:00:00.5Z"}]}})",
         "prometheus",
         {"2024-05-01T10:00:00.500Z || Alert fired: Errors"},
         {EventKind::detection}},
        {R"([{"id":1,"time":1714557600000,"timeEnd":1714558200000,"text":"deployed 4.2","tags":["x"]}])",
         "grafana",
         {"2024-05-01T10:00:00Z || deployed 4.2", "2024-05-01T10:10:00Z || End of: deployed 4.2"},
         {EventKind::change, EventKind::change}},
        {R"({"page":{"id":"p"},"incidents":[{"name":"Cards fail","incident_updates":[
            {"id":"2","status":"resolved","body":"It is over.","display_at":"2024-05-01T12:30:00.123+02:00"},
            {"id":"1","status":"investigating","body":"We look.","created_at":"2024-05-01T12:00:00+02:00"}]}]})",
         "statuspage",
         {"2024-05-01T10:00:00Z |Status page| Investigating: We look.",
          "2024-05-01T10:30:00.123Z |Status page| Resolved: It is over."},
         {EventKind::investigation, EventKind::resolution}},
    }));
    INFO(text);
    const ReadRecords read = readRecords(text);
    CHECK(read.origin == origin);
    CHECK(read.events == events);
    Kinds found;
    for (const SourceEvent& event : read.values) {
        found.push_back(event.kind);
    }
    CHECK(found == kinds);
}

TEST_CASE("any records with a time and a text are events", "[reading][sources]") {
    const auto [text, origin, events] = GENERATE(table<const char*, const char*, Lines>({
        {R"({"ts":1736478514.897,"msg":"pool full","logger":"db"})"
         "\n"
         R"({"ts":1736478515,"msg":"fine"})"
         "\n",
         "json",
         {"2025-01-10T03:08:34.897Z |db| pool full", "2025-01-10T03:08:35Z || fine"}},
        {R"({"__REALTIME_TIMESTAMP":"1736478514897649","MESSAGE":"Stopped","SYSLOG_IDENTIFIER":"systemd"})"
         "\n"
         R"({"__REALTIME_TIMESTAMP":"1736478514897650","MESSAGE":[65,66],"SYSLOG_IDENTIFIER":"x"})"
         "\n",
         "journald",
         {"2025-01-10T03:08:34.898Z |systemd| Stopped", "2025-01-10T03:08:34.898Z |x| AB"}},
        {"{\n\"time\":\"2025-01-10T10:00:00Z\",\n\"message\":\"a\"\n}\n{\n\"time\":"
         "1736503260000000000,\n\"message\":\"b\"\n}\n",
         "json",
         {"2025-01-10T10:00:00Z || a", "2025-01-10T10:01:00Z || b"}},
        {R"([{"sha":"abc","commit":{"author":{"name":"Jane","date":"2025-01-10T10:00:00+01:00"},"message":"Fix it"}}])",
         "json",
         {"2025-01-10T09:00:00Z |Jane| Fix it"}},
        {R"({"items":[{"lastTimestamp":"2025-01-10T10:00:00Z","message":"Back-off"}],"kind":"List"})",
         "json",
         {"2025-01-10T10:00:00Z || Back-off"}},
    }));
    INFO(text);
    const ReadRecords read = readRecords(text);
    CHECK(read.origin == origin);
    CHECK(read.events == events);
}

TEST_CASE("what holds no events is refused by its name", "[reading][sources]") {
    const auto [text, words] = GENERATE(table<QByteArray, const char*>({
        {"  \n", "is empty"},
        {QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "a picture (PNG)"},
        {QByteArray("\0\1\2\3\4\5\6\7", 8).repeated(16), "is no text"},
        {R"([{"id":"U1","name":"jane","profile":{"real_name":"Jane"}}])", "users of a Slack"},
        {R"([{"id":"C1","name":"ops","members":["U1"]}])", "channels of a Slack"},
        {R"({"alerts":[{"labels":)", "breaks off in line 1"},
        {R"([{"a":1},{"b":2}])", "no record has both a time and a text"},
        {"[]", "nothing in it"},
    }));
    const ReadRecords read = readRecords(text);
    INFO(read.refusal);
    CHECK(read.refusal.find("It ") == 0);
    CHECK(read.refusal.find(words) != std::string::npos);
}

TEST_CASE("users of a Slack export are known by their ids", "[reading][sources]") {
    const auto users = reading::slackUsers(
        R"([{"id":"U1","name":"jd","profile":{"display_name":"","real_name":"Jane Doe"}}])");
    REQUIRE(users);
    CHECK(users->value(QStringLiteral("U1")) == QLatin1String("Jane Doe"));
    CHECK_FALSE(reading::slackUsers("[1, 2]"));
    CHECK_FALSE(reading::slackUsers("no json"));
}

} // namespace afterword::tests::json_test
