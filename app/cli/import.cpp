// SPDX-License-Identifier: MIT
#include "app/cli/assumptions.h"
#include "app/cli/command_line.h"
#include "app/cli/import_report.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/progress.h"
#include "app/cli/share.h"
#include "app/cli/verbs.h"
#include "app/composition/intake.h"
#include "app/composition/read_ahead.h"
#include "app/composition/sharing.h"

#include <QFile>

#include <algorithm>

namespace afterword::cli {

namespace {

struct ImportOptions {
    std::vector<std::filesystem::path> paths;
    AssumptionOptions assumptions;
    QString onDuplicate = QStringLiteral("skip");
    bool split = false;
    bool dryRun = false;
    bool asJson = false;
};

const QStringList kChoices{QStringLiteral("skip"), QStringLiteral("update"), QStringLiteral("add")};

/// As many documents as one transaction takes. More would not be faster.
constexpr qsizetype kBatch = 250;
constexpr qsizetype kBatchBytes = 4 * 1024 * 1024;

class Import {
public:
    Import(const ImportOptions& options, Session& session)
        : m_options(options)
        , m_session(session) {}

    void run() {
        std::vector<std::filesystem::path> shares = m_options.paths;
        const auto firstOther = std::stable_partition(shares.begin(), shares.end(), isShare);
        const std::vector<std::filesystem::path> others(firstOther, shares.end());
        shares.erase(firstOther, shares.end());
        const auto sources =
            others.empty() ? QList<app::DocumentSource>() : app::sourcesBelow(others);
        if (sources.isEmpty() && shares.empty()) {
            return m_session.fail({Error::Kind::notFound,
                                   QStringLiteral("There is no Markdown or JSON file to import.")});
        }
        const Result<Assumptions> assumed = m_options.assumptions.checked();
        if (!assumed) {
            return m_session.fail(assumed.error());
        }
        m_library = m_options.dryRun ? openIfThere(m_session) : openForWriting(m_session);
        if (!m_library) {
            return m_session.fail(m_library.error());
        }
        for (const std::filesystem::path& share : shares) {
            takeShare(share);
        }
        if (!sources.isEmpty()) {
            importAll(sources, *assumed);
        }
        if (m_options.asJson) {
            m_session.write(indented(m_report));
        }
    }

private:
    static bool isShare(const std::filesystem::path& path) {
        return isShareFile(QFile::decodeName(path.c_str()));
    }

    void takeShare(const std::filesystem::path& path) {
        QJsonObject report =
            importShare(path, m_options.dryRun ? nullptr : m_library->get(), m_session);
        const QString line = report.take(QStringLiteral("line")).toString();
        if (m_options.asJson) {
            m_report.append(report);
        } else if (!line.isEmpty()) {
            m_session.print(line);
        }
    }

    void importAll(const QList<app::DocumentSource>& sources, const Assumptions& assumed) {
        app::Intake intake(ports(), m_session.now());
        app::ReadAhead documents(sources, readOptions(assumed));
        Progress progress(QStringLiteral("Importing"), sources.size());
        while (!documents.atEnd()) {
            const auto files = intake.takeAll(nextBatch(documents, progress));
            if (!files) {
                return m_session.fail(files.error()); // the library takes nothing
            }
            std::for_each(files->cbegin(), files->cend(),
                          [this](const app::ImportedFile& file) { report(file); });
        }
    }

    [[nodiscard]] reading::ReadOptions readOptions(const Assumptions& assumed) const {
        reading::ReadOptions options;
        options.zone = assumed.zone;
        options.date = assumed.date;
        options.year = assumed.year;
        options.split = m_options.split;
        if (*m_library) {
            options.names = (*m_library)->names().names().value_or(QList<LearnedName>());
        }
        return options;
    }

    [[nodiscard]] app::Intake::Ports ports() const {
        OpenLibrary* library = m_library->get();
        app::Intake::Ports ports;
        if (library) {
            ports.queries = &library->queries();
        }
        if (library && !m_options.dryRun) {
            ports.store = &library->store();
            ports.sources = &library->sources();
        }
        return ports;
    }

    /// What cannot be read is reported at once.
    QList<app::Candidate> nextBatch(app::ReadAhead& documents, Progress& progress) {
        const auto choice = static_cast<ImportChoice>(kChoices.indexOf(m_options.onDuplicate));
        QList<app::Candidate> batch;
        qsizetype bytes = 0;
        while (!documents.atEnd() && batch.size() < kBatch && bytes < kBatchBytes) {
            app::ReadDocument document = documents.next();
            progress.step();
            if (!document.readings) {
                app::ImportedFile refused;
                refused.name = document.source.name;
                refused.error = document.readings.error();
                report(refused);
                continue;
            }
            for (reading::Reading& reading : *document.readings) {
                batch.append({document.source.name, std::move(reading), document.bytes, choice});
            }
            bytes += document.bytes.size();
        }
        return batch;
    }

    void report(const app::ImportedFile& file) {
        if (file.error) {
            m_session.fail(*file.error);
        }
        m_session.report(file.findings, file.name);
        if (m_options.asJson) {
            m_report.append(reportJson(file));
        } else if (!file.error) {
            m_session.print(reportLine(file));
        }
    }

    const ImportOptions& m_options;
    Session& m_session;
    Result<std::unique_ptr<OpenLibrary>> m_library;
    QJsonArray m_report;
};

} // namespace

void addImport(Verb& program, Session& session) {
    auto options = std::make_shared<ImportOptions>();
    Verb verb = program.verb("import", "Take postmortems into the library");
    verb.paths("PATH", options->paths, "files, folders at any depth, zips, and shared incidents")
        .required();
    options->assumptions.offer(verb);
    verb.flag("--split", options->split, "take a file that holds several incidents as that many")
        .choice("--on-duplicate", options->onDuplicate, kChoices,
                "what the library has already: skip it, update it, or add it once more")
        .flag("--dry-run", options->dryRun, "only say what would happen")
        .flag("--json", options->asJson, "one object a file")
        .run([options, &session] { Import(*options, session).run(); });
}

} // namespace afterword::cli
