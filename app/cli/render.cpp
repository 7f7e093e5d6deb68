// SPDX-License-Identifier: MIT
#include "app/cli/arguments.h"
#include "app/cli/library.h"
#include "app/cli/progress.h"
#include "app/cli/verbs.h"
#include "app/composition/documents.h"
#include "app/composition/rendering.h"

#include <QDir>
#include <QFileInfo>

namespace afterword::cli {

namespace {

constexpr int kPageRows = 500;

struct Options {
    std::vector<std::string> references;
    std::string templateName;
    std::string to = "markdown";
    std::string output;
    bool all = false;
    bool withData = false;
};

class Render {
public:
    Render(const Options& options, Session& session) : m_options(options), m_session(session) {}

    void run() {
        m_library = openForReading(m_session);
        if (!m_library) {
            return m_session.fail(m_library.error());
        }
        const Result<QStringList> references = wanted();
        if (!references) {
            return m_session.fail(references.error());
        }
        m_output = text(m_options.output);
        m_toFolder = !m_output.isEmpty() && QFileInfo(m_output).isDir();
        if (references->size() > 1 && !m_output.isEmpty() && !m_toFolder) {
            return m_session.fail(
                {Error::Kind::usage, QStringLiteral("%1 is no folder: several incidents need one, "
                                                    "make it first.")
                                         .arg(m_output)});
        }
        Progress progress(QStringLiteral("Rendering"), references->size());
        for (const QString& reference : *references) {
            if (const auto done = render(reference); !done) {
                m_session.fail(done.error());
            }
            progress.step();
        }
    }

private:
    Result<QStringList> wanted() {
        if (!m_options.all) {
            return texts(m_options.references);
        }
        QStringList references;
        for (Page page{0, kPageRows};; page.offset += kPageRows) {
            const auto rows = m_library->get()->queries().incidents({}, IncidentOrder::oldestFirst,
                                                                    page, m_session.today());
            if (!rows) {
                return failure(rows.error());
            }
            for (const IncidentRow& row : *rows) {
                references.append(row.reference);
            }
            if (rows->size() < kPageRows) {
                return references;
            }
        }
    }

    Result<void> render(const QString& reference) {
        const auto incident = m_library->get()->incident(reference);
        if (!incident) {
            return failure(incident.error());
        }
        if (m_options.all && incident->isPrivate) {
            m_session.say(incident->reference + QStringLiteral(" is private and was left out"));
            return {};
        }
        writing::RenderOptions options;
        options.withData = m_options.withData;
        options.today = m_session.today();
        const bool html = m_options.to == "html";
        const auto document = html ? app::renderedPage(*incident, text(m_options.templateName),
                                                       m_session.catalogue(), options)
                                   : app::renderedMarkdown(*incident, text(m_options.templateName),
                                                           m_session.catalogue(), options);
        if (!document) {
            return failure(document.error());
        }
        return put(*incident, document->toUtf8(),
                   html ? QStringLiteral(".html") : QStringLiteral(".md"));
    }

    Result<void> put(const Incident& incident, const QByteArray& document, const QString& suffix) {
        if (m_output.isEmpty()) {
            m_session.write(document);
            return {};
        }
        const QString path =
            m_toFolder ? QDir(m_output).filePath(app::fileNameOf(incident) + suffix) : m_output;
        if (m_toFolder) {
            m_session.print(path);
        }
        return app::writeFile(path, document);
    }

    const Options& m_options;
    Session& m_session;
    Result<std::unique_ptr<OpenLibrary>> m_library;
    QString m_output;
    bool m_toFolder = false;
};

} // namespace

void addRender(CLI::App& program, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* verb = program.add_subcommand("render", "Incidents as documents");
    CLI::Option* references = verb->add_option("REF", options->references, "INC-7 …");
    CLI::Option* all = verb->add_flag("--all", options->all, "the whole library, but private ones");
    all->excludes(references);
    verb->add_option("--template", options->templateName, "name of a template, or a file");
    verb->add_option("--to", options->to, "markdown or html")
        ->check(CLI::IsMember({"markdown", "html"}));
    verb->add_flag("--with-data", options->withData,
                   "add the whole incident in a comment at the end");
    verb->add_option("-o,--output", options->output, "file, or folder for several");
    verb->callback([options, &session] {
        if (options->references.empty() && !options->all) {
            throw CLI::RequiredError("REF or --all");
        }
        Render(*options, session).run();
    });
}

} // namespace afterword::cli
