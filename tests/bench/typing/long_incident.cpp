// SPDX-License-Identifier: MIT
#include "tests/bench/typing/long_incident.h"

#include <random>

namespace afterword::bench {

namespace {

/// Words of an engineer, the same in each run.
class Prose {
public:
    QString sentence(int words) {
        static const QStringList kWords =
            QStringLiteral("the queue stopped after a deploy and `worker-3` saw no lease while "
                           "replicas of **orders** were behind by minutes because retries came "
                           "from every client at once so that the pool was full until somebody "
                           "drained it by hand")
                .split(u' ');
        QString text;
        for (int i = 0; i < words; ++i) {
            const int at = std::uniform_int_distribution<int>(0, static_cast<int>(kWords.size()) -
                                                                     1)(m_random);
            text += (i > 0 ? QStringLiteral(" ") : QString()) + kWords.at(at);
        }
        return text + u'.';
    }
    QString paragraphs(int count) {
        QStringList result;
        for (int i = 0; i < count; ++i) {
            result.append(sentence(30) + u' ' + sentence(30));
        }
        return result.join(QStringLiteral("\n\n"));
    }

private:
    std::mt19937 m_random{7};
};

QString idOf(const char* kind, int at) {
    return QString::fromLatin1(kind) + QString::number(at);
}

void addEvents(Incident& incident, int events, Prose& prose) {
    for (int at = 0; at < events; ++at) {
        TimelineEvent event;
        event.id = idOf("event", at);
        event.kind = Codes<EventKind>::rows.at(static_cast<size_t>(at) % 9).value;
        event.time.start = instantFromMs(1'718'100'000'000 + at * 60'000LL);
        const int minute = at % 1440;
        event.time.text = QStringLiteral("%1:%2")
                              .arg(minute / 60, 2, 10, QLatin1Char('0'))
                              .arg(minute % 60, 2, 10, QLatin1Char('0'));
        event.text = prose.sentence(17);
        incident.timeline.append(Row(event));
    }
}

void addPlans(Incident& incident, Prose& prose) {
    for (int at = 0; at < 12; ++at) {
        Improvement improvement;
        improvement.id = idOf("improvement", at);
        improvement.title = QStringLiteral("Improvement %1").arg(at + 1);
        improvement.text = prose.sentence(30);
        incident.improvements.append(Row(improvement));
    }
    for (int at = 0; at < 20; ++at) {
        ActionItem action;
        action.id = idOf("action", at);
        action.title = QStringLiteral("Action %1").arg(at + 1);
        action.details = QStringLiteral("- ") + prose.sentence(20);
        action.owner = QStringLiteral("Ana Silva");
        incident.actions.append(Row(action));
    }
}

} // namespace

Incident longIncident(int events) {
    Prose prose;
    Incident incident;
    incident.title = QStringLiteral("The queue stopped");
    incident.timeZone = QStringLiteral("UTC");
    incident.date = QDate(2024, 6, 11);
    incident.duration = QStringLiteral("June 11, 2024, 10:00 to 13:20 (UTC)");
    incident.impact = prose.paragraphs(2);
    incident.rootCauseSummary = prose.sentence(20);
    addEvents(incident, events, prose);
    incident.rootCause = prose.paragraphs(35);
    incident.resolution = prose.paragraphs(21);
    addPlans(incident, prose);
    incident.closing = prose.paragraphs(1);
    return incident;
}

} // namespace afterword::bench
