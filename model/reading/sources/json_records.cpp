// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"
#include "model/reading/sources/record_keys.h"
#include "model/reading/sources/source_lines.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterword::reading {

namespace {

/// What a record says, at its top or one object further down ("commit.author.date").
struct FoundFields {
    int time = 0;
    int text = 0;
    int author = 0;
    SourceTime when;
    QString what;
    QString who;
    EventKind kind = EventKind::other;
};

constexpr int kDeepestRecord = 2;

/// journald gives what is no UTF-8 as a list of bytes.
QString textOfValue(const QJsonValue& value) {
    if (!value.isArray()) {
        return value.toString();
    }
    QByteArray bytes;
    const QJsonArray list = value.toArray();
    for (const auto& byte : list) {
        if (!byte.isDouble()) {
            return {};
        }
        bytes.append(char(byte.toInt()));
    }
    return QString::fromUtf8(bytes);
}

QString nameOfValue(const QJsonValue& value) {
    return value.isObject()
               ? textAt(value.toObject(), {QLatin1String("displayName"), QLatin1String("name"),
                                           QLatin1String("login"), QLatin1String("summary"),
                                           QLatin1String("username")})
               : value.toString();
}

void lookIn(const QJsonObject& record, int depth, FoundFields& found) {
    for (auto at = record.begin(); at != record.end(); ++at) {
        const RecordRoles roles = rolesOf(at.key());
        const QJsonValue value = at.value();
        const int nearness =
            (kDeepestRecord - depth) * 100; // the top of a record counts before its depth
        if (roles.time > 0 && roles.time + nearness > found.time) {
            if (const auto time = jsonTime(value)) {
                found.time = roles.time + nearness;
                found.when = *time;
            }
        }
        if (roles.text > 0 && roles.text + nearness > found.text) {
            const QString text = textOfValue(value).trimmed();
            if (!text.isEmpty()) {
                found.text = roles.text + nearness;
                found.what = text;
            }
        }
        if (roles.author > 0 && roles.author + nearness > found.author) {
            const QString name = nameOfValue(value).trimmed();
            if (!name.isEmpty() && name.size() < 100) {
                found.author = roles.author + nearness;
                found.who = name;
            }
        }
        if (roles.kind > 0 && depth == 0 && value.isString()) {
            found.kind = kindFromWord(value.toString()).value_or(found.kind);
        }
        if (value.isObject() && depth < kDeepestRecord) {
            lookIn(value.toObject(), depth + 1, found);
        }
    }
}

/// The list of objects that a document is about: itself, or the longest at the top or one below.
QJsonArray listIn(const QJsonValue& root, int depth) {
    if (root.isArray()) {
        return root.toArray();
    }
    QJsonArray longest;
    const QJsonObject object = root.toObject();
    for (const auto& value : object) {
        const bool mayHold = value.isArray() || (value.isObject() && depth < 1);
        const QJsonArray list = mayHold ? listIn(value, depth + 1) : QJsonArray();
        const bool areRecords = !list.isEmpty() && list.first().isObject();
        longest = areRecords && list.size() > longest.size() ? list : longest;
    }
    return longest;
}

/// Lines of JSON, an object each, streamed.
class RecordLinesReader : public LineReader {
public:
    explicit RecordLinesReader(Emitter& emitter) : m_emitter(emitter) {}

    void take(const QString& line) override {
        if (line.trimmed().isEmpty()) {
            return;
        }
        const QJsonObject record = QJsonDocument::fromJson(line.toUtf8()).object();
        if (record.isEmpty()) {
            return m_emitter.note("source.lines-left-out");
        }
        if (auto family = familyEvents(record, {}); family && *family) {
            m_emitter.setOrigin((*family)->origin());
            return (*family)->emitAll(m_emitter);
        }
        auto event = recordEvent(record);
        if (!event) {
            return m_emitter.note("source.lines-left-out");
        }
        event->line = line;
        m_emitter.emitEvent(*std::move(event));
    }
    void end() override {}

private:
    Emitter& m_emitter;
};

} // namespace

QString recordOrigin(const QJsonObject& record) {
    return record.contains(QLatin1String("__REALTIME_TIMESTAMP")) ? QStringLiteral("journald")
                                                                  : QStringLiteral("json");
}

std::optional<SourceEvent> recordEvent(const QJsonObject& record) {
    FoundFields found;
    lookIn(record, 0, found);
    if (found.what.isEmpty() || found.when.isEmpty()) {
        return std::nullopt;
    }
    SourceEvent event;
    event.time = found.when;
    event.author = found.who == found.what ? QString() : escapedText(found.who);
    event.text = escapedText(found.what);
    event.kind = found.kind;
    return event;
}

JsonOutcome recordEvents(const QJsonValue& root) {
    QJsonArray records = listIn(root, 0);
    if (records.isEmpty() && root.isObject() && recordEvent(root.toObject())) {
        records.append(root);
    }
    std::optional<JsonEvents> events;
    for (const auto& value : std::as_const(records)) {
        if (auto event = value.isObject() ? recordEvent(value.toObject()) : std::nullopt) {
            events = events ? *std::move(events) : JsonEvents(recordOrigin(value.toObject()));
            events->add(*std::move(event), value);
        }
    }
    if (!events) {
        return std::nullopt;
    }
    return *std::move(events);
}

/// Two lines that are an object each; one alone is a document.
std::unique_ptr<LineReader> recordLinesReader(const QStringList& head, Emitter& emitter) {
    QList<QJsonObject> records;
    for (const QString& line : head) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const bool mayBe = line.startsWith(u'{') && line.trimmed().endsWith(u'}');
        records.append(mayBe ? QJsonDocument::fromJson(line.toUtf8()).object() : QJsonObject());
        if (records.last().isEmpty() || records.size() == 2) {
            break;
        }
    }
    const bool areRecords = records.size() == 2 && !records.last().isEmpty();
    if (!areRecords || !(familyEvents(records.first(), {}) || recordEvent(records.first()))) {
        return nullptr;
    }
    emitter.setOrigin(recordOrigin(records.first()));
    return std::make_unique<RecordLinesReader>(emitter);
}

} // namespace afterword::reading
