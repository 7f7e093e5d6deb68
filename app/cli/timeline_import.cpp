// SPDX-License-Identifier: MIT
#include "app/cli/timeline_import.h"

#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/composition/record_gathering.h"
#include "model/domain/edits/import_events.h"
#include "model/domain/incident_json.h"
#include "model/domain/json/to_json.h"
#include "model/domain/time_reading.h"

#include <cstdio>
#include <unistd.h>

namespace afterword::cli {

namespace {

using Standing = ProposedEvent::Standing;

/// What one event came to, by the word that the JSON has for it.
enum class Outcome { added, merged, present, similar, noise };

const char* codeOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::added:
        return "added";
    case Outcome::merged:
        return "merged";
    case Outcome::present:
        return "present";
    case Outcome::similar:
        return "similar";
    case Outcome::noise:
        break;
    }
    return "noise";
}

/// "Reading 12 of 80 MB" on a terminal.
class ReadProgress {
public:
    ~ReadProgress() {
        if (m_isShown) {
            std::fputs("\r\033[K", stderr);
        }
    }
    bool operator()(qint64 bytes, qint64 of) {
        constexpr qint64 kMegabyte = 1024 * 1024;
        if (isatty(STDERR_FILENO) == 1 && of > 8 * kMegabyte && bytes - m_at > kMegabyte) {
            m_at = bytes;
            m_isShown = true;
            const QString line =
                QStringLiteral("\rReading %1 of %2 MB\033[K")
                    .arg(QString::number(bytes / kMegabyte), QString::number(of / kMegabyte));
            std::fputs(line.toUtf8().constData(), stderr);
        }
        return true;
    }

private:
    qint64 m_at = 0;
    bool m_isShown = false;
};

SourceOptions sourceOptions(const Assumptions& assumed) {
    SourceOptions options;
    options.zone = assumed.zone;
    options.date = assumed.date;
    options.year = assumed.year;
    return options;
}

class TimelineImport {
public:
    TimelineImport(const TimelineImportOptions& options, Session& session)
        : m_options(options)
        , m_session(session) {}

    void run() {
        const Result<Assumptions> told = m_options.assumptions.checked();
        if (!told) {
            return m_session.fail(told.error());
        }
        const auto opened = openIncident(m_session, m_options.reference,
                                         m_options.dryRun ? Access::reading : Access::writing);
        if (!opened) {
            return m_session.fail(opened.error());
        }
        const Incident& incident = opened->incident;
        ReadProgress progress;
        m_gathered = app::gatherRecords(m_options.paths, std::ref(progress));
        for (const Error& error : std::as_const(m_gathered.errors)) {
            m_session.fail(error);
        }
        if (m_gathered.files.isEmpty()) {
            return m_gathered.errors.isEmpty() ? sayNothing() : void();
        }
        const SourceOptions options = sourceOptions(*told);
        m_proposal = proposalFor(m_gathered.events, incident, options);
        decide();
        m_import.zone = zoneAfterImport(m_gathered.events, incident, options);
        if (save(*opened->library, incident)) {
            report(incident);
        }
    }

private:
    void sayNothing() {
        m_session.fail({Error::Kind::notFound, QStringLiteral("There is nothing to import.")});
    }

    [[nodiscard]] Outcome outcomeOf(const ProposedEvent& event) const {
        if (event.standing == Standing::present) {
            return Outcome::present;
        }
        if (event.isNoise && !m_options.noise) {
            return Outcome::noise;
        }
        if (event.standing == Standing::similar && m_options.similar != QLatin1String("add")) {
            return m_options.similar == QLatin1String("merge") ? Outcome::merged : Outcome::similar;
        }
        return Outcome::added;
    }

    void decide() {
        for (const ProposedEvent& event : std::as_const(m_proposal.events)) {
            const Outcome outcome = outcomeOf(event);
            m_outcomes.append(outcome);
            if (outcome == Outcome::added) {
                m_import.added.append(event.event);
            } else if (outcome == Outcome::merged) {
                m_import.merged.append(event);
            }
        }
    }

    bool save(OpenLibrary& library, const Incident& before) {
        if (m_options.dryRun || m_import.isEmpty()) {
            return true;
        }
        const auto saved =
            library.store().save(before, applied(edits::importEvents(m_import), before));
        if (!saved) {
            m_session.fail(saved.error());
        }
        return saved.has_value();
    }

    [[nodiscard]] qsizetype count(Outcome outcome) const { return m_outcomes.count(outcome); }

    void report(const Incident& incident) {
        for (const app::RecordFile& file : std::as_const(m_gathered.files)) {
            m_session.report(file.report.findings, file.name);
        }
        m_session.report(m_proposal.findings, incident.reference);
        m_options.asJson ? m_session.write(indented(asJson(incident))) : print(incident);
    }

    void print(const Incident& incident) {
        for (const app::RecordFile& file : std::as_const(m_gathered.files)) {
            m_session.print(file.name + u'\t' + sourceName(file.report.origin) + u'\t' +
                            events(file.report.events));
        }
        if (m_options.dryRun) {
            printEvents();
        }
        if (!m_proposal.zoneTaken.isEmpty()) {
            m_session.print(QStringLiteral("clocks without a zone\t") + m_proposal.zoneTaken);
        }
        QStringList counts{
            (m_options.dryRun ? QStringLiteral("would add ") : QStringLiteral("added ")) +
            QString::number(count(Outcome::added))};
        addCount(counts, Outcome::merged, QStringLiteral("merged %1"));
        addCount(counts, Outcome::present, QStringLiteral("%1 already there"));
        addCount(counts, Outcome::similar, QStringLiteral("%1 left out as similar (--similar)"));
        addCount(counts, Outcome::noise, QStringLiteral("%1 left out as noise (--noise)"));
        m_session.print(incident.reference + u'\t' + counts.join(QStringLiteral(", ")));
    }

    static QString events(qint64 count) {
        return QString::number(count) +
               (count == 1 ? QStringLiteral(" event") : QStringLiteral(" events"));
    }

    void addCount(QStringList& counts, Outcome outcome, const QString& words) const {
        if (count(outcome) > 0) {
            counts.append(words.arg(count(outcome)));
        }
    }

    void printEvents() {
        for (qsizetype at = 0; at < m_outcomes.size(); ++at) {
            const TimelineEvent& event = m_proposal.events.at(at).event;
            const QStringList cells{QString::fromLatin1(codeOf(m_outcomes.at(at))), event.time.text,
                                    toCode(event.kind), event.text.simplified()};
            m_session.print(QStringLiteral("  ") + cells.join(u'\t'));
        }
    }

    [[nodiscard]] QJsonObject asJson(const Incident& incident) const {
        QJsonArray files;
        QJsonArray findings;
        for (const app::RecordFile& file : m_gathered.files) {
            files.append(QJsonObject{{QStringLiteral("file"), file.name},
                                     {QStringLiteral("origin"), file.report.origin},
                                     {QStringLiteral("events"), file.report.events}});
            for (const Finding& finding : file.report.findings) {
                findings.append(toJson(finding));
            }
        }
        for (const Finding& finding : m_proposal.findings) {
            findings.append(toJson(finding));
        }
        QJsonArray events;
        for (qsizetype at = 0; at < m_outcomes.size(); ++at) {
            QJsonObject event = json::object(m_proposal.events.at(at).event);
            event.insert(QStringLiteral("outcome"), QString::fromLatin1(codeOf(m_outcomes.at(at))));
            if (!m_proposal.events.at(at).resembled.isEmpty()) {
                event.insert(QStringLiteral("resembles"), m_proposal.events.at(at).resembled);
            }
            events.append(event);
        }
        QJsonObject counts;
        for (const Outcome outcome : {Outcome::added, Outcome::merged, Outcome::present,
                                      Outcome::similar, Outcome::noise}) {
            counts.insert(QString::fromLatin1(codeOf(outcome)), count(outcome));
        }
        return {{QStringLiteral("reference"), incident.reference},
                {QStringLiteral("dryRun"), m_options.dryRun},
                {QStringLiteral("files"), files},
                {QStringLiteral("zone"), m_proposal.zoneTaken},
                {QStringLiteral("counts"), counts},
                {QStringLiteral("events"), events},
                {QStringLiteral("findings"), findings}};
    }

    const TimelineImportOptions& m_options;
    Session& m_session;
    app::GatheredRecords m_gathered;
    Proposal m_proposal;
    QList<Outcome> m_outcomes;
    edits::EventImport m_import;
};

} // namespace

void importTimeline(const TimelineImportOptions& options, Session& session) {
    TimelineImport(options, session).run();
}

} // namespace afterword::cli
