// SPDX-License-Identifier: MIT
#include "model/domain/timeline_source.h"

#include "model/base/text.h"

#include <array>

namespace afterword {

namespace {

struct SourceCode {
    const char* code;
    const char* name;
};

constexpr std::array kSourceNames{
    SourceCode{"slack", "Slack"},
    SourceCode{"teams", "Microsoft Teams"},
    SourceCode{"discord", "Discord"},
    SourceCode{"google-chat", "Google Chat"},
    SourceCode{"whatsapp", "WhatsApp"},
    SourceCode{"irc", "IRC"},
    SourceCode{"chat", "Chat"},
    SourceCode{"pagerduty", "PagerDuty"},
    SourceCode{"opsgenie", "Opsgenie"},
    SourceCode{"alertmanager", "Alertmanager"},
    SourceCode{"prometheus", "Prometheus"},
    SourceCode{"grafana", "Grafana"},
    SourceCode{"statuspage", "Statuspage"},
    SourceCode{"journald", "journald"},
    SourceCode{"syslog", "syslog"},
    SourceCode{"klog", "klog"},
    SourceCode{"access-log", "Access log"},
    SourceCode{"log", "Log"},
    SourceCode{"git", "git log"},
    SourceCode{"csv", "Table"},
    SourceCode{"json", "JSON records"},
    SourceCode{"text", "Text"},
};

} // namespace

QString sourceName(const QString& origin) {
    for (const SourceCode& source : kSourceNames) {
        if (origin == QLatin1String(source.code)) {
            return QString::fromLatin1(source.name);
        }
    }
    return origin;
}

bool isMadeOf(const TimelineEvent& event, const QString& hash) {
    bool found = false;
    eachPart(event.sourceHash, u' ',
             [&](QStringView part) { found = found || (!part.isEmpty() && part == hash); });
    return found;
}

} // namespace afterword
