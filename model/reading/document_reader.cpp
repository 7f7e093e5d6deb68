// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/incident_json.h"
#include "model/markdown/screen.h"
#include "model/reading/reading.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringDecoder>

namespace afterword::reading {

namespace {

constexpr qsizetype kLargestFile = 16 * 1024 * 1024; // 8 M characters in UTF-16

QString nameOf(const ReadOptions& options) {
    return options.name.isEmpty() ? QStringLiteral("The input")
                                  : QStringLiteral("“%1”").arg(options.name);
}

tl::unexpected<Error> refusal(const ReadOptions& options, const QString& reason) {
    return failure(Error::Kind::input, nameOf(options) + u' ' + reason);
}

bool hasUtf16Mark(const QByteArray& bytes) {
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

/// NULs, or many control characters, are in no text.
bool isBinary(const QByteArray& bytes) {
    const QByteArray head = bytes.left(64 * 1024);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
    return controls * 50 > head.size();
}

QString decoded(const QByteArray& bytes) {
    if (hasUtf16Mark(bytes)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder.decode(bytes);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
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
    return Reading{*std::move(incident), {}, true};
}

} // namespace

Result<Reading> readDocument(const QByteArray& bytes, const ReadOptions& options) {
    if (bytes.size() > kLargestFile) {
        return refusal(options,
                       QStringLiteral("is too large to be a postmortem: %1 MB, and at most 8 MB of "
                                      "text can be read. Split it, or take out what was pasted.")
                           .arg(bytes.size() / (1024 * 1024)));
    }
    if (!hasUtf16Mark(bytes) && isBinary(bytes)) {
        return refusal(
            options,
            QStringLiteral("is not text. Give a Markdown file, or JSON that Afterword wrote."));
    }
    const QString text = withUnixLines(decoded(bytes));
    if (text.size() > markdown::kLargestDocument) {
        return refusal(options, QStringLiteral("is too large to be a postmortem: more than 8 MB of "
                                               "text. Split it, or take out what was pasted."));
    }
    const QString trimmedStart = text.left(200).trimmed();
    if (isOurJson(trimmedStart.startsWith(u'{') ? text.trimmed() : QString())) {
        return readJson(text, options);
    }
    Reading reading = readMarkdown(text, options);
    if (reading.incident.origin != Origin()) {
        return reading; // its data comment knows where it came from first
    }
    reading.incident.origin.name = options.name;
    reading.incident.origin.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return reading;
}

} // namespace afterword::reading
