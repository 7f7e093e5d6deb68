// SPDX-License-Identifier: MIT
#include "app/composition/documents.h"

#include "model/domain/fresh_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace afterword::app {

namespace {

/// One byte past what a document may have (reading refuses it and says so).
constexpr qint64 kMostBytes = 8 * 1024 * 1024 + 1;

Result<QByteArray> contentOf(QFile& file, const QString& name) {
    QByteArray bytes;
    while (bytes.size() < kMostBytes) {
        const QByteArray chunk = file.read(kMostBytes - bytes.size());
        if (chunk.isEmpty()) {
            break;
        }
        bytes.append(chunk);
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(Error::Kind::input,
                       QStringLiteral("%1 cannot be read: %2.").arg(name, file.errorString()));
    }
    return bytes;
}

ImportedFile refused(ImportedFile file, Error error) {
    file.outcome = ImportedFile::Outcome::refused;
    file.error = std::move(error);
    return file;
}

} // namespace

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (path == QLatin1String("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly)) {
            return failure(Error::Kind::input, QStringLiteral("Standard input cannot be read."));
        }
        return contentOf(file, QStringLiteral("Standard input"));
    }
    if (QFileInfo(path).isDir()) {
        return failure(
            Error::Kind::input,
            QStringLiteral("%1 is a folder: name the files in it, or import it.").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::input,
                       QStringLiteral("%1 cannot be opened: %2.").arg(path, file.errorString()));
    }
    return contentOf(file, path);
}

Result<reading::Reading> readFile(const QString& path, const reading::ReadOptions& options) {
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        return failure(bytes.error());
    }
    reading::ReadOptions named = options;
    named.name = path == QLatin1String("-") ? QString() : QFileInfo(path).fileName();
    Result<reading::Reading> reading = reading::readDocument(*bytes, named);
    if (!reading) {
        return failure(reading.error().kind, path + u": " + reading.error().message);
    }
    return reading;
}

ImportedFile importFile(const QString& path, const reading::ReadOptions& options,
                        IncidentStore* store, IncidentQueries* queries, Instant now) {
    ImportedFile file;
    file.path = path;
    Result<reading::Reading> reading = readFile(path, options);
    if (!reading) {
        return refused(file, reading.error());
    }
    Incident& incident = reading->incident;
    file.title = incident.title;
    file.findings = reading->findings;
    if (!reading->isPostmortem) {
        return refused(file,
                       {Error::Kind::notFound,
                        QStringLiteral("%1 is not a postmortem: none of its headings or labels "
                                       "names a part of one.")
                            .arg(path)});
    }
    const Result<QString> known =
        queries ? queries->importedFrom(incident.origin.sha256) : QString();
    if (!known) {
        return refused(file, known.error());
    }
    if (!known->isEmpty()) {
        file.outcome = ImportedFile::Outcome::known;
        file.id = *known;
        return file;
    }
    if (!store) {
        file.outcome = ImportedFile::Outcome::wouldAdd;
        return file;
    }
    incident = freshCopy(std::move(incident));
    incident.origin.importedAt = now;
    const Result<Incident> added = store->add(incident);
    if (!added) {
        return refused(file, added.error());
    }
    file.outcome = ImportedFile::Outcome::added;
    file.id = added->id;
    return file;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Kind::usage,
                       QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

} // namespace afterword::app
