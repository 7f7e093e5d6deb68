// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/library.h"
#include "app/cli/progress.h"
#include "app/cli/verbs.h"
#include "app/composition/assets.h"
#include "app/composition/rendering.h"

#include <QDir>
#include <QFileInfo>

namespace afterword::cli {

namespace {

constexpr int kRenderedRows = 500;
const QString kHtml = QStringLiteral("html");

struct RenderOptions {
    QStringList references;
    QString templateName;
    QString to;
    QString output;
    bool all = false;
    bool withData = false;
    bool starredOnly = false;
};

class Render {
public:
    Render(const RenderOptions& options, Session& session)
        : m_options(options)
        , m_session(session) {}

    void run() {
        m_library = openForReading(m_session);
        if (!m_library) {
            return m_session.fail(m_library.error());
        }
        const Result<LibrarySettings> settings = m_library->get()->settings().settings();
        if (!settings) {
            return m_session.fail(settings.error());
        }
        m_settings = *settings;
        const Result<QStringList> references = wanted();
        if (!references) {
            return m_session.fail(references.error());
        }
        m_output = m_options.output;
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
            return m_options.references;
        }
        QStringList references;
        for (Page page{0, kRenderedRows};; page.offset += kRenderedRows) {
            const auto rows =
                m_library->get()->queries().incidents({}, kOldestFirst, page, m_session.today());
            if (!rows) {
                return failure(rows.error());
            }
            for (const IncidentRow& row : *rows) {
                references.append(row.reference);
            }
            if (rows->size() < kRenderedRows) {
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
        return m_output.isEmpty() ? print(*incident) : save(*incident);
    }

    [[nodiscard]] bool isPage() const { return m_options.to == kHtml; }

    [[nodiscard]] Result<QByteArray> document(const Incident& incident) const {
        writing::RenderOptions options;
        options.withData = m_options.withData;
        options.starredOnly = m_options.starredOnly;
        options.today = m_session.today();
        options.settings = m_settings;
        const auto text = isPage() ? app::renderedPage(incident, m_options.templateName,
                                                       m_session.catalogue(), options)
                                   : app::renderedMarkdown(incident, m_options.templateName,
                                                           m_session.catalogue(), options);
        return text.map([](const QString& words) { return words.toUtf8(); });
    }

    Result<void> print(const Incident& incident) {
        return document(incident).map([this](const QByteArray& bytes) { m_session.write(bytes); });
    }

    Result<void> save(const Incident& incident) {
        const QString suffix = isPage() ? QStringLiteral(".html") : QStringLiteral(".md");
        const QString path =
            m_toFolder ? QDir(m_output).filePath(app::fileNameOf(incident) + suffix) : m_output;
        if (m_toFolder) {
            m_session.print(path);
        }
        return app::writeWithAssets(
                   path, incident, [this](const Incident& value) { return document(value); },
                   m_library->get()->attachments())
            .map([&](const QStringList& missing) {
                if (!missing.isEmpty()) {
                    m_session.say(app::wordsForMissing(missing, path));
                }
            });
    }

    const RenderOptions& m_options;
    Session& m_session;
    Result<std::unique_ptr<OpenLibrary>> m_library;
    LibrarySettings m_settings;
    QString m_output;
    bool m_toFolder = false;
};

} // namespace

void addRender(Verb& program, Session& session) {
    auto options = std::make_shared<RenderOptions>();
    program.verb("render", "Incidents as documents")
        .texts("REF", options->references, "INC-7 …")
        .flag("--all", options->all, "the whole library, but private ones")
        .excludes("REF")
        .text("--template", options->templateName, "name of a template, or a file")
        .choice("--to", options->to, {QStringLiteral("markdown"), kHtml}, "markdown or html")
        .flag("--with-data", options->withData, "add the whole incident in a comment at the end")
        .flag("--starred", options->starredOnly, "starred events only in the timeline")
        .text("-o,--output", options->output, "file, or folder for several")
        .run([options, &session] {
            if (options->references.isEmpty() && !options->all) {
                return session.fail(
                    {Error::Kind::usage, QStringLiteral("Name what to render: REF, or --all.")});
            }
            Render(*options, session).run();
        });
}

} // namespace afterword::cli
