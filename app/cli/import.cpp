// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
#include "app/cli/json_output.h"
#include "app/cli/library.h"
#include "app/cli/progress.h"
#include "app/cli/verbs.h"
#include "app/composition/documents.h"
#include "app/composition/paths.h"
#include "model/domain/incident_json.h"

namespace afterword::cli {

namespace {

struct Options {
    std::vector<std::string> paths;
    std::string zone;
    int year = 0;
    bool dryRun = false;
    bool asJson = false;
};

QString outcomeCode(app::ImportedFile::Outcome outcome) {
    switch (outcome) {
    case app::ImportedFile::Outcome::added:
        return QStringLiteral("added");
    case app::ImportedFile::Outcome::known:
        return QStringLiteral("known");
    case app::ImportedFile::Outcome::wouldAdd:
        return QStringLiteral("would-add");
    case app::ImportedFile::Outcome::refused:
        break;
    }
    return QStringLiteral("refused");
}

class Import {
public:
    Import(const Options& options, Session& session) : m_options(options), m_session(session) {}

    void run() {
        const QStringList files = app::documentsBelow(texts(m_options.paths));
        if (files.isEmpty()) {
            return m_session.fail({Error::Kind::notFound,
                                   QStringLiteral("There is no Markdown or JSON file to import.")});
        }
        if (m_options.dryRun) {
            m_library = openIfThere(m_session);
        } else {
            m_library = openForWriting(m_session);
        }
        if (!m_library) {
            return m_session.fail(m_library.error());
        }
        Progress progress(QStringLiteral("Importing"), files.size());
        for (const QString& file : files) {
            importOne(file);
            progress.step();
        }
        if (m_options.asJson) {
            m_session.write(indented(m_report));
        }
    }

private:
    void importOne(const QString& path) {
        reading::ReadOptions options;
        options.zone = text(m_options.zone);
        if (m_options.year != 0) {
            options.year = m_options.year;
        }
        OpenLibrary* library = m_library->get();
        const auto file = app::importFile(
            path, options, m_options.dryRun || !library ? nullptr : &library->store(),
            library ? &library->queries() : nullptr, m_session.now());
        if (file.error) {
            m_session.fail(*file.error);
        }
        m_session.report(file.findings, path);
        if (m_options.asJson) {
            m_report.append(asJson(file));
        } else if (!file.error) {
            m_session.print(asLine(file));
        }
    }

    QString referenceOf(const app::ImportedFile& file) const {
        if (file.id.isEmpty()) {
            return {};
        }
        const auto incident = m_library->get()->store().load(file.id);
        return incident ? incident->reference : QString();
    }

    QString asLine(const app::ImportedFile& file) const {
        switch (file.outcome) {
        case app::ImportedFile::Outcome::added:
            return referenceOf(file) + u'\t' + file.title;
        case app::ImportedFile::Outcome::known:
            return QStringLiteral("%1\t%2 is in the library already")
                .arg(referenceOf(file), file.path);
        case app::ImportedFile::Outcome::wouldAdd:
            return QStringLiteral("would add\t") + file.title;
        case app::ImportedFile::Outcome::refused:
            break;
        }
        return {};
    }

    QJsonObject asJson(const app::ImportedFile& file) const {
        QJsonObject object{{QStringLiteral("file"), file.path},
                           {QStringLiteral("outcome"), outcomeCode(file.outcome)},
                           {QStringLiteral("title"), file.title}};
        const QString reference = referenceOf(file);
        if (!reference.isEmpty()) {
            object.insert(QStringLiteral("reference"), reference);
        }
        if (file.error) {
            object.insert(QStringLiteral("error"), file.error->message);
        }
        QJsonArray findings;
        for (const Finding& finding : file.findings) {
            findings.append(toJson(finding));
        }
        object.insert(QStringLiteral("findings"), findings);
        return object;
    }

    const Options& m_options;
    Session& m_session;
    Result<std::unique_ptr<OpenLibrary>> m_library;
    QJsonArray m_report;
};

} // namespace

void addImport(CLI::App& program, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("import", "Take postmortems into the library");
    verb->add_option("PATH", options->paths, "files, and folders at any depth")->required();
    verb->add_option("--zone", options->zone, "time zone of documents that name none");
    verb->add_option("--year", options->year, "year of dates that have none")
        ->check(CLI::Range(1970, 2999));
    verb->add_flag("--dry-run", options->dryRun, "only say what would happen");
    verb->add_flag("--json", options->asJson, "one object a file");
    verb->callback([options, &session] { Import(*options, session).run(); });
}

} // namespace afterword::cli
