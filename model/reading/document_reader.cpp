// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/incident_json.h"
#include "model/reading/archive/encoding.h"
#include "model/reading/reading.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cmath>

namespace afterword::reading {

namespace {

QString nameOf(const ReadOptions& options) {
    return options.name.isEmpty() ? QStringLiteral("The input")
                                  : QStringLiteral("“%1”").arg(options.name);
}

tl::unexpected<Error> refusal(const ReadOptions& options, const QString& reason) {
    return failure(Error::Kind::input, nameOf(options) + u' ' + reason);
}

bool isOurJson(const QString& text) {
    return text.startsWith(u'{') && QStringView(text).contains(u"\"afterword-incident\"");
}

Result<Reading> readJson(const QString& text, const ReadOptions& options) {
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!json.isObject()) {
        return refusal(options, QStringLiteral("is broken JSON at character %1: %2.")
                                    .arg(error.offset)
                                    .arg(error.errorString()));
    }
    Result<Incident> incident = incidentFromJson(json.object());
    if (!incident) {
        return refusal(options, QStringLiteral("is no incident that Afterword can read: ") +
                                    incident.error().message);
    }
    return Reading{*std::move(incident), {}, true, {}, {}};
}

void nameSource(QList<Reading>& readings, const QByteArray& bytes, const QString& name) {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    for (qsizetype i = 0; i < readings.size(); ++i) {
        Reading& reading = readings[i];
        reading.source.name = name;
        reading.source.sha256 = QString::fromLatin1(hash);
        if (readings.size() > 1) { // one of several is known by its place in the file
            reading.source.sha256 += u'#' + QString::number(i + 1);
        }
    }
}

} // namespace

Error tooLarge(const QString& name, std::optional<qint64> bytes) {
    constexpr double kMegabyte = 1024 * 1024;
    const QString size = bytes ? QStringLiteral("it has %1 MB, and ")
                                     .arg(std::ceil(double(*bytes) / kMegabyte * 10) / 10)
                               : QString();
    return {Error::Kind::input,
            name + QStringLiteral(" is too large to be a postmortem: %1at most %2 MB can be read. "
                                  "Split it, or take out what was pasted.")
                       .arg(size)
                       .arg(double(kLargestFile) / kMegabyte)};
}

Result<QString> documentText(const QByteArray& bytes, const QString& name) {
    if (bytes.size() > kLargestFile) {
        return failure(tooLarge(name, bytes.size()));
    }
    if (!isText(bytes)) {
        return failure(Error::Kind::input,
                       name + QStringLiteral(" is not text. Give a Markdown file, or JSON that "
                                             "Afterword wrote."));
    }
    return withUnixLines(decoded(bytes));
}

Result<Reading> readDocument(const QByteArray& bytes, const ReadOptions& options) {
    ReadOptions whole = options;
    whole.split = false;
    Result<QList<Reading>> readings = readDocuments(bytes, whole);
    if (!readings) {
        return failure(readings.error());
    }
    return std::move(readings->first());
}

Result<QList<Reading>> readDocuments(const QByteArray& bytes, const ReadOptions& options) {
    const Result<QString> text = documentText(bytes, nameOf(options));
    if (!text) {
        return failure(text.error());
    }
    const QString trimmedStart = text->left(200).trimmed();
    QList<Reading> readings;
    bool isMarkdown = false;
    if (isOurJson(trimmedStart.startsWith(u'{') ? text->trimmed() : QString())) {
        Result<Reading> reading = readJson(*text, options);
        if (!reading) {
            return failure(reading.error());
        }
        readings = {std::move(*reading)};
    } else {
        readings = options.split ? readIncidents(*text, options)
                                 : QList<Reading>{readMarkdown(*text, options)};
        isMarkdown = true;
    }
    nameSource(readings, bytes, options.name);
    for (Reading& reading : readings) {
        if (isMarkdown && reading.incident.origin == Origin()) { // else its data names the first
            reading.incident.origin = reading.source;
        }
    }
    return readings;
}

} // namespace afterword::reading
