// SPDX-License-Identifier: MIT
#include "app/desktop/open_library.h"

#include "app/composition/action_report.h"
#include "app/composition/assets.h"
#include "app/composition/checking.h"
#include "app/composition/documents.h"
#include "app/composition/paths.h"
#include "app/composition/rendering.h"
#include "app/desktop/drawing_file.h"
#include "app/desktop/library_importer.h"
#include "app/desktop/preview_renderer.h"
#include "app/desktop/record_desk.h"
#include "app/desktop/share_desk.h"
#include "app/desktop/source_desk.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtConcurrent>

namespace afterword::desktop {

namespace {

Instant now() {
    return toInstant(QDateTime::currentDateTimeUtc());
}

store::Library::Options optionsFor(store::OpenMode mode) {
    store::Library::Options options;
    options.mode = mode;
    options.makeFolder = true;
    options.clock = now;
    options.author = app::userName();
    return options;
}

QString localZone() {
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return zone.isEmpty() || zone == QLatin1String("Etc/UTC") ? QStringLiteral("UTC") : zone;
}

editing::Spelling::Sources spellingSources() {
    return {app::dictionaryFolders(), app::userDictionary(), QLocale::system().bcp47Name()};
}

} // namespace

OpenLibrary::OpenLibrary(const QString& path, store::OpenMode mode)
    : m_catalogue(app::userTemplateFolder())
    , m_library(path, optionsFor(mode))
    , m_spelling(std::make_unique<editing::Spelling>(spellingSources())) {}

OpenLibrary::~OpenLibrary() {
    *m_closing = true;
    m_pool.waitForDone();
}

views::LibraryServices OpenLibrary::services() {
    return {
        .library = m_library,
        .renderer = previewRenderer(m_catalogue, m_library.knownSettings()),
        .clock = now,
        .newImporter = [this]() -> std::unique_ptr<editing::Importer> {
            return std::make_unique<LibraryImporter>(m_library.worker(), m_pool, now, m_closing);
        },
        .samplePath = QStringLiteral(":/afterword/sample/the-silent-certificate.md"),
        .sources = sourceServices(m_library.worker()),
        .exportTo = [this](const Incident& incident, const QString& templateName,
                           const QString& path) { return exportTo(incident, templateName, path); },
        .templates = [this] { return templates(); },
        .fileName = [](const Incident& incident) -> QString {
            return app::fileNameOf(incident) + QStringLiteral(".md");
        },
        .fields = {m_spelling.get(),
                   attachmentDesk(m_library.worker(), m_pool, m_copies),
                   {},
                   recordDesk(m_pool, m_closing),
                   [catalogue = m_catalogue](const Incident& incident) {
                       return app::checkOptions(incident, catalogue, now());
                   }},
        .saveStrip =
            [this](const Incident& incident, const QString& path) {
                return QtConcurrent::run(&m_pool,
                                         [incident, path] { return saveStrip(incident, path); });
            },
        .saveCauses =
            [this](const Incident& incident, const QString& path) {
                return QtConcurrent::run(&m_pool,
                                         [incident, path] { return saveCauses(incident, path); });
            },
        .localZone = localZone(),
        .actionReport = [this](const QList<ActionRow>& rows) { return reportOf(rows); },
        .sharing = shareServices(m_library.worker(), m_pool, now),
    };
}

editing::Answer<void> OpenLibrary::exportTo(const Incident& incident, const QString& templateName,
                                            const QString& path) {
    return QtConcurrent::run(
        &m_pool,
        [catalogue = m_catalogue, &worker = m_library.worker(),
         settings = m_library.knownSettings(), incident, templateName, path]() -> Result<void> {
            writing::RenderOptions options;
            options.today = QDate::currentDate();
            options.settings = settings.value();
            const auto render = [&](const Incident& value) {
                return app::renderedMarkdown(value, templateName, catalogue, options)
                    .map([](const QString& text) { return text.toUtf8(); });
            };
            WorkerAttachments attachments(worker);
            return app::writeWithAssets(path, incident, render, attachments)
                .and_then([&](const QStringList& missing) -> Result<void> {
                    return missing.isEmpty() ? Result<void>()
                                             : failure(Error::Kind::notFound,
                                                       app::wordsForMissing(missing, path));
                });
        });
}

editing::Answer<QString> OpenLibrary::reportOf(const QList<ActionRow>& rows) {
    return QtConcurrent::run(
        &m_pool, [catalogue = m_catalogue, settings = m_library.knownSettings(), rows] {
            return app::actionReport(rows, {}, catalogue,
                                     {false, QDate::currentDate(), settings.value()});
        });
}

QFuture<QList<views::TemplateChoice>> OpenLibrary::templates() {
    return QtConcurrent::run(&m_pool, [catalogue = m_catalogue] {
        QList<views::TemplateChoice> choices;
        for (const writing::Template& known : catalogue.all()) {
            choices.append({known.name, known.title});
        }
        return choices;
    });
}

} // namespace afterword::desktop
