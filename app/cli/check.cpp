// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/progress.h"
#include "app/cli/verbs.h"
#include "app/composition/checking.h"
#include "app/composition/read_ahead.h"
#include "model/domain/checks/checks.h"
#include "model/domain/edits/row_edits.h"
#include "model/domain/incident_json.h"
#include "model/domain/own_texts.h"

#include <QFileInfo>

namespace afterword::cli {

namespace {

struct CheckOptions {
    std::vector<std::filesystem::path> names;
    QStringList rules;
    bool lists = false;
    bool asJson = false;
};

QString severityWord(Finding::Severity severity) {
    return severity == Finding::Severity::note      ? QStringLiteral("note")
           : severity == Finding::Severity::warning ? QStringLiteral("warning")
                                                    : QStringLiteral("error");
}

class Check {
public:
    Check(const CheckOptions& options, Session& session) : m_options(options), m_session(session) {}

    void run() {
        for (const QString& rule : m_options.rules) {
            if (checks::ruleOf(rule) == nullptr) {
                return m_session.fail(
                    {Error::Kind::usage,
                     QStringLiteral("There is no rule “%1”: --rules lists them.").arg(rule)});
            }
        }
        if (m_options.lists) {
            return listRules();
        }
        if (m_options.names.empty()) {
            return m_session.fail(
                {Error::Kind::usage, QStringLiteral("Name what to check: INC-7, or a file.")});
        }
        Progress progress(QStringLiteral("Checking"), qsizetype(m_options.names.size()));
        for (const std::filesystem::path& name : m_options.names) {
            checkOne(name);
            progress.step();
        }
        if (m_options.asJson) {
            m_session.write(indented(m_report));
        }
    }

private:
    void listRules() {
        QJsonArray all;
        for (const checks::Rule& rule : checks::rules()) {
            const QString id = QString::fromLatin1(rule.id);
            const QString why = QString::fromUtf8(rule.why);
            if (m_options.asJson) {
                all.append(
                    QJsonObject{{QStringLiteral("rule"), id},
                                {QStringLiteral("severity"), severityWord(rule.severity)},
                                {QStringLiteral("sentence"), QString::fromUtf8(rule.sentence)},
                                {QStringLiteral("why"), why}});
            } else {
                m_session.print(id + u'\t' + severityWord(rule.severity) + u'\t' + why);
            }
        }
        if (m_options.asJson) {
            m_session.write(indented(all));
        }
    }

    /// What is on the disk is a file; all else is a reference.
    void checkOne(const std::filesystem::path& name) {
        const QString words = QString::fromLocal8Bit(name.c_str());
        const bool isPath = words == u'-' || words.contains(u'/') || words.contains(u'.');
        if (isPath || QFileInfo::exists(words)) {
            checkFiles(name);
        } else {
            checkReference(words);
        }
    }

    void checkFiles(const std::filesystem::path& path) {
        const auto sources = app::sourcesBelow({path});
        if (sources.isEmpty()) {
            m_session.fail(
                {Error::Kind::notFound, QStringLiteral("There is no Markdown or JSON file in %1.")
                                            .arg(QString::fromLocal8Bit(path.c_str()))});
        }
        for (const app::DocumentSource& source : sources) {
            if (const auto done = checkFile(source); !done) {
                m_session.fail(done.error());
            }
        }
    }

    Result<void> checkFile(const app::DocumentSource& source) {
        const auto bytes = m_reader.bytesOf(source);
        if (!bytes) {
            return failure(bytes.error());
        }
        const auto readings = app::readBytes(source, *bytes, {});
        if (!readings) {
            return failure(readings.error());
        }
        const QString text = reading::documentText(*bytes, source.name).value_or(QString());
        for (const reading::Reading& reading : *readings) {
            tell(reading.incident, source.name,
                 app::placed(findings(reading.incident), reading, text));
        }
        return {};
    }

    void checkReference(const QString& reference) {
        if (!m_library) {
            m_library = openForReading(m_session);
        }
        if (!*m_library) {
            return m_session.fail(m_library->error());
        }
        const Result<Incident> incident = (**m_library)->incident(reference);
        if (!incident) {
            return m_session.fail(incident.error());
        }
        tell(*incident, incident->reference, findings(*incident));
    }

    [[nodiscard]] QList<Finding> findings(const Incident& incident) const {
        const checks::Options options =
            app::checkOptions(incident, m_session.catalogue(), m_session.now());
        return checks::findingsOf(incident, options, m_options.rules);
    }

    void tell(const Incident& incident, const QString& name, const QList<Finding>& findings) {
        if (!findings.isEmpty()) {
            m_session.raise(1);
        }
        QJsonArray all;
        for (const Finding& finding : findings) {
            if (m_options.asJson) {
                QJsonObject object = toJson(finding);
                object.insert(QStringLiteral("sentence"), sentence(finding));
                all.append(object);
            } else {
                m_session.print(QStringLiteral("%1: %2: %3 [%4]")
                                    .arg(placeOf(finding, incident, name),
                                         severityWord(finding.severity), sentence(finding),
                                         finding.rule));
            }
        }
        if (m_options.asJson) {
            m_report.append(
                QJsonObject{{QStringLiteral("document"), name}, {QStringLiteral("findings"), all}});
        }
    }

    /// "a.md:12", or "INC-7 actions/INC-7.3" where no line is known.
    static QString placeOf(const Finding& finding, const Incident& incident, const QString& name) {
        return finding.line > 0 ? name + u':' + QString::number(finding.line)
                                : name + u' ' + fieldWords(finding.anchor, incident);
    }

    /// The part, or the list in which the anchor is a row; an action by its reference.
    static QString fieldWords(const QString& anchor, const Incident& incident) {
        const QString field = fieldAnchor(incident, anchor);
        if (field == anchor) {
            return anchor;
        }
        const qsizetype action = edits::indexOfRow(incident.actions, anchor);
        const QString reference = action < 0 ? QString() : incident.actions.at(action)->reference;
        return reference.isEmpty() ? field.section(u'/', 0, 0) : reference;
    }

    const CheckOptions& m_options;
    Session& m_session;
    app::SourceReader m_reader;
    std::optional<Result<std::unique_ptr<OpenLibrary>>> m_library;
    QJsonArray m_report;
};

} // namespace

void addCheck(Verb& program, Session& session) {
    auto options = std::make_shared<CheckOptions>();
    program
        .verb("check", "What is missing, vague or left over; exit code 1 when there is something")
        .paths("REF", options->names,
               "INC-7, or Markdown or JSON files, folders, zips; - is standard input")
        .texts("--rule", options->rules, "only this rule; may be given several times")
        .flag("--rules", options->lists, "list the rules and why they matter")
        .flag("--json", options->asJson, "a list with one object a document")
        .run([options, &session] { Check(*options, session).run(); });
}

} // namespace afterword::cli
