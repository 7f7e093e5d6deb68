// SPDX-License-Identifier: MIT
#include "app/desktop/open_library.h"

#include "app/composition/documents.h"
#include "app/composition/paths.h"
#include "app/composition/rendering.h"
#include "app/desktop/preview_renderer.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPromise>
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

void note(const app::ImportedFile& file, views::ImportReport& report) {
    using Outcome = app::ImportedFile::Outcome;
    report.findings += static_cast<int>(file.findings.size());
    switch (file.outcome) {
    case Outcome::added:
        report.added.append(file.id);
        break;
    case Outcome::known:
        report.known.append(file.id);
        break;
    case Outcome::wouldAdd:
    case Outcome::refused:
        report.refused.append(
            {QFileInfo(file.path).fileName(), file.error ? file.error->message : QString()});
        break;
    }
}

/// One file at a time on the library's thread, so that what is typed meanwhile is saved in between.
Result<app::ImportedFile> importOne(store::StoreWorker& worker, const QString& path) {
    return worker
        .run([path](store::Library& library) -> Result<app::ImportedFile> {
            return app::importFile(path, {}, &library.store(), &library.queries(), now());
        })
        .result();
}

} // namespace

OpenLibrary::OpenLibrary(const QString& path, store::OpenMode mode)
    : m_catalogue(app::userTemplateFolder())
    , m_library(path, optionsFor(mode)) {}

OpenLibrary::~OpenLibrary() {
    *m_closing = true;
    m_pool.waitForDone();
}

views::LibraryServices OpenLibrary::services() {
    return {
        m_library,
        previewRenderer(m_catalogue),
        now,
        [this](const QStringList& paths, const views::StopFlag& stop) {
            return importFiles(paths, stop);
        },
        [this] {
            return importFiles({QStringLiteral(":/afterword/sample/the-silent-certificate.md")},
                               m_closing);
        },
        [this](const Incident& incident, const QString& templateName, const QString& path) {
            return exportTo(incident, templateName, path);
        },
        [this] { return templates(); },
        [](const Incident& incident) -> QString {
            return app::fileNameOf(incident) + QStringLiteral(".md");
        },
    };
}

QFuture<views::ImportReport> OpenLibrary::importFiles(const QStringList& paths,
                                                      const views::StopFlag& stop) {
    const auto work = [this, paths, stop](QPromise<views::ImportReport>& promise) {
        views::ImportReport report;
        const QStringList files = app::documentsBelow(paths);
        promise.setProgressRange(0, static_cast<int>(files.size()));
        int done = 0;
        for (const QString& file : files) {
            if (*stop || *m_closing) {
                report.stopped = true;
                break;
            }
            const Result<app::ImportedFile> imported = importOne(m_library.worker(), file);
            if (!imported) {
                report.refused.append({QFileInfo(file).fileName(), imported.error().message});
                break; // the library itself cannot take more
            }
            note(*imported, report);
            promise.setProgressValue(++done);
        }
        promise.addResult(report);
    };
    return QtConcurrent::run(&m_pool, work);
}

editing::Answer<void> OpenLibrary::exportTo(const Incident& incident, const QString& templateName,
                                            const QString& path) {
    return QtConcurrent::run(
        &m_pool, [catalogue = m_catalogue, incident, templateName, path]() -> Result<void> {
            writing::RenderOptions options;
            options.today = QDate::currentDate();
            const Result<QString> text =
                app::renderedMarkdown(incident, templateName, catalogue, options);
            return text ? app::writeFile(path, text->toUtf8()) : failure(text.error());
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
