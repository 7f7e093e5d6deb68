// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/figure_words.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/verbs.h"
#include "model/domain/incident_json.h"

namespace afterword::cli {

namespace {

class Overview {
public:
    Overview(const Incident& incident, Session& session)
        : m_incident(incident)
        , m_session(session) {}

    void print() {
        m_session.print(m_incident.reference + QStringLiteral("  ") + m_incident.title);
        fact("status", toCode(m_incident.status));
        fact("severity", toCode(m_incident.severity).toUpper());
        fact("date", m_incident.date ? m_incident.date->toString(Qt::ISODate) : QString());
        fact("duration", m_incident.duration);
        fact("time zone", m_incident.timeZone);
        fact("services", m_incident.services.join(QStringLiteral(", ")));
        fact("tags", m_incident.tags.join(QStringLiteral(", ")));
        fact("impact", oneLine(m_incident.impact));
        fact("root cause", oneLine(m_incident.rootCauseSummary));
        figures();
        timeline();
        actions();
    }

private:
    static QString oneLine(const QString& markdown) { return markdown.simplified(); }

    void fact(const char* name, const QString& value) {
        if (!value.isEmpty()) {
            m_session.print(QString::fromLatin1(name).leftJustified(12) + value);
        }
    }

    /// Nothing is said while no moment is known: five times "pending" would only be noise.
    void figures() {
        if (m_incident.moments == Moments()) {
            return;
        }
        const Figures known = figuresOf(m_incident);
        m_session.print(QStringLiteral("\nFrom the start"));
        figure("to detect", known.detect);
        figure("to acknowledge", known.acknowledge);
        figure("to mitigate", known.mitigate);
        figure("to resolve", known.resolve);
    }

    void figure(const char* name, const Figure& figure) {
        m_session.print(QStringLiteral("  ") + QString::fromLatin1(name).leftJustified(18) +
                        wordsOf(figure));
    }

    void timeline() {
        if (!m_incident.timeline.isEmpty()) {
            m_session.print(QStringLiteral("\nTimeline (%1)").arg(m_incident.timeline.size()));
        }
        for (const auto& event : m_incident.timeline) {
            m_session.print(QStringLiteral("  ") + event->time.text.leftJustified(18) +
                            oneLine(event->text));
        }
    }

    void actions() {
        if (!m_incident.actions.isEmpty()) {
            m_session.print(QStringLiteral("\nActions (%1)").arg(m_incident.actions.size()));
        }
        for (const auto& action : m_incident.actions) {
            const QString due = action->due
                                    ? QStringLiteral(", due ") + action->due->toString(Qt::ISODate)
                                    : QString();
            const QString owner =
                action->owner.isEmpty() ? QString() : QString(u", " + action->owner);
            m_session.print(
                QStringLiteral("  %1  %2 (%3%4%5)")
                    .arg(action->reference, action->title, toCode(action->status), owner, due));
        }
    }

    const Incident& m_incident;
    Session& m_session;
};

struct ShowOptions {
    QString reference;
    bool asJson = false;
    bool source = false;
};

void run(const ShowOptions& options, Session& session) {
    const auto opened = openIncident(session, options.reference, Access::reading);
    if (!opened) {
        return session.fail(opened.error());
    }
    const Incident& incident = opened->incident;
    if (options.source) {
        const auto bytes = opened->library->sources().source(incident.origin.sha256);
        return bytes ? session.write(*bytes)
                     : session.fail({bytes.error().kind,
                                     incident.reference + u": " + bytes.error().message});
    }
    if (options.asJson) {
        session.write(indented(toJson(incident)));
    } else {
        Overview(incident, session).print();
    }
}

} // namespace

void addShow(Verb& program, Session& session) {
    auto options = std::make_shared<ShowOptions>();
    program.verb("show", "One incident at a glance")
        .text("REF", options->reference, "INC-7")
        .required()
        .flag("--json", options->asJson, "all of it, as Afterword JSON")
        .flag("--source", options->source, "the document that it was read from, as it was")
        .excludes("--json")
        .run([options, &session] { run(*options, session); });
}

} // namespace afterword::cli
