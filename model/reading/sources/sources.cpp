// SPDX-License-Identifier: MIT
#include "model/reading/sources/sources.h"

#include "model/reading/archive/encoding.h"
#include "model/reading/sources/json_sources.h"
#include "model/reading/sources/source_lines.h"

#include <QBuffer>

#include <array>

namespace afterword::reading {

namespace {

tl::unexpected<Error> sourceRefusal(const QString& name, const QString& reason) {
    return failure(Error::Kind::input, name + u' ' + reason);
}

struct Magic {
    QByteArrayView begin;
    const char* what;
};

constexpr std::array kMagics{
    Magic{"\x89PNG", "a picture (PNG)"},
    Magic{"\xFF\xD8\xFF", "a picture (JPEG)"},
    Magic{"GIF8", "a picture (GIF)"},
    Magic{"%PDF", "a PDF"},
    Magic{"\x1F\x8B", "compressed with gzip"},
    Magic{"PK\3\4", "a zip"},
    Magic{"BZh", "compressed with bzip2"},
    Magic{"\xFD"
          "7zXZ",
          "compressed with xz"},
    Magic{"\x28\xB5\x2F\xFD", "compressed with zstd"},
    Magic{"SQLite format 3", "a database (SQLite)"},
    Magic{"\x7F"
          "ELF",
          "a program"},
    Magic{"LPKSHHRH", "a journal in systemd's own form "
                      "(journalctl --file writes its text)"},
};

QString binaryReason(const QByteArray& head) {
    for (const Magic& magic : kMagics) {
        if (head.startsWith(magic.begin)) {
            return QStringLiteral("is %1: no events can be read from it.")
                .arg(QString::fromLatin1(magic.what));
        }
    }
    return QStringLiteral("is no text: no events can be read from it.");
}

bool hasMagic(const QByteArray& head) {
    return std::any_of(kMagics.begin(), kMagics.end(),
                       [&](const Magic& magic) { return head.startsWith(magic.begin); });
}

/// Text in UTF-16 or UTF-32, which must be turned as a whole.
bool isWide(const QByteArray& head) {
    const auto mark = QStringConverter::encodingForData(head);
    return mark && *mark != QStringConverter::Utf8;
}

/// "[14:05] text" and "{…} text" are lines; JSON goes on with what a document may.
bool looksLikeJson(const QByteArray& head) {
    const QByteArrayView text = QByteArrayView(head).trimmed();
    if (text.isEmpty() || (text.front() != '{' && text.front() != '[')) {
        return false;
    }
    const QByteArrayView rest = text.sliced(1).trimmed();
    const bool isObject = text.front() == '{';
    return !rest.isEmpty() &&
           (isObject ? rest.front() == '"' || rest.front() == '}'
                     : rest.front() == '{' || rest.front() == ']' || rest.front() == '[');
}

QStringList linesOf(const QByteArray& head) {
    constexpr int kMostLooked = 200;
    QByteArray copy = head;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    LineFeed feed(buffer);
    QStringList lines;
    QString line;
    while (lines.size() < kMostLooked && feed.next(line)) {
        lines.append(line);
    }
    if (lines.size() > 1 && lines.size() < kMostLooked && !head.endsWith('\n') &&
        head.size() >= 64 * 1024) {
        lines.removeLast(); // cut by the end of the head
    }
    return lines;
}

Result<void> readLines(LineFeed& feed, LineReader& reader, Emitter& emitter) {
    constexpr int kAskEvery = 256; // lines
    QString line;
    for (int count = 0; feed.next(line); ++count) {
        if (count % kAskEvery == 0 && !emitter.goesOn(feed.bytes())) {
            return failure(Error::Kind::cancelled, QStringLiteral("The import was cancelled."));
        }
        reader.take(line);
    }
    reader.end();
    if (feed.hasCutLines()) {
        emitter.note("source.line-cut");
    }
    return {};
}

Result<SourceReport> readFeed(LineFeed& feed, const QString& name, const UserNames& users,
                              const SourceSink& sink);

Result<SourceReport> readWide(LineFeed& feed, const QString& name, const UserNames& users,
                              const SourceSink& sink) {
    const QByteArray bytes = feed.rest(kLargestJson);
    if (bytes.size() > kLargestJson) {
        return sourceRefusal(name, QStringLiteral("is UTF-16 of more than %1 MB: save it as UTF-8.")
                                       .arg(kLargestJson / (1024 * 1024)));
    }
    QByteArray utf8 = decoded(bytes).toUtf8();
    QBuffer buffer(&utf8);
    buffer.open(QIODevice::ReadOnly);
    LineFeed narrow(buffer);
    return readFeed(narrow, name, users, sink);
}

Result<SourceReport> finished(const Emitter& emitter, const QString& name) {
    if (emitter.count() == 0) {
        return sourceRefusal(
            name, QStringLiteral("(%1) has no events in it.").arg(sourceName(emitter.origin())));
    }
    return emitter.report();
}

Result<SourceReport> readFeed(LineFeed& feed, const QString& name, const UserNames& users,
                              const SourceSink& sink) {
    const QByteArray head = feed.head();
    Emitter emitter(sink, {});
    if (head.trimmed().isEmpty()) {
        return sourceRefusal(name, QStringLiteral("is empty."));
    }
    if (hasMagic(head) || !isText(head)) {
        return sourceRefusal(name, binaryReason(head));
    }
    const QStringList lines = linesOf(head);
    if (looksLikeJson(head) && !recordLinesReader(lines, emitter)) {
        const Result<void> read = readJson(feed.rest(kLargestJson), name, users, emitter);
        return read ? finished(emitter, name) : failure(read.error());
    }
    const auto reader = lineReaderFor(lines, emitter);
    const Result<void> read = readLines(feed, *reader, emitter);
    return read ? finished(emitter, name) : failure(read.error());
}

} // namespace

Result<SourceReport> readSource(QIODevice& device, const QString& name, const UserNames& users,
                                const SourceSink& sink) {
    LineFeed feed(device);
    return isWide(feed.head()) ? readWide(feed, name, users, sink)
                               : readFeed(feed, name, users, sink);
}

Result<SourceReading> readSourceText(const QByteArray& bytes, const QString& name,
                                     const UserNames& users) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    SourceReading reading;
    const SourceSink sink{[&](SourceEvent event) { reading.events.append(std::move(event)); }, {}};
    return readSource(buffer, name, users, sink).map([&](const SourceReport& report) {
        reading.report = report;
        return std::move(reading);
    });
}

} // namespace afterword::reading
