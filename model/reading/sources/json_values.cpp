// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"
#include "model/reading/sources/record_keys.h"
#include "model/reading/sources/stamps.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterword::reading {

namespace {

QJsonValue valueAt(const QJsonObject& object, QLatin1String path) {
    const QString whole(path);
    QJsonObject at = object;
    QString key = whole;
    for (qsizetype dot = key.indexOf(u'.'); dot > 0; dot = key.indexOf(u'.')) {
        at = at.value(QStringView(key).left(dot)).toObject();
        key = key.mid(dot + 1);
    }
    return at.value(key);
}

QString compact(const QJsonValue& record) {
    const QJsonDocument document =
        record.isArray() ? QJsonDocument(record.toArray()) : QJsonDocument(record.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

void JsonEvents::add(SourceEvent event, const QJsonValue& record, const QString& identity) {
    event.line = compact(record);
    m_events.append({std::move(event), identity});
}

void JsonEvents::emitAll(Emitter& emitter) {
    const auto timed = [](const Gathered& gathered) {
        return gathered.event.time.instant.has_value();
    };
    const auto first = std::find_if(m_events.cbegin(), m_events.cend(), timed);
    const auto last = std::find_if(m_events.crbegin(), m_events.crend(), timed);
    if (first != m_events.cend() && *first->event.time.instant > *last->event.time.instant) {
        std::reverse(m_events.begin(), m_events.end());
    }
    if (std::all_of(m_events.cbegin(), m_events.cend(), timed)) {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Gathered& a, const Gathered& b) {
                             return *a.event.time.instant < *b.event.time.instant;
                         });
    }
    for (Gathered& gathered : m_events) {
        emitter.emitEvent(std::move(gathered.event), gathered.identity);
    }
    m_events.clear();
}

QJsonArray recordsOf(const QJsonValue& root, std::initializer_list<QLatin1String> keys) {
    if (root.isArray()) {
        return root.toArray();
    }
    const QJsonObject object = root.toObject();
    for (const QLatin1String key : keys) {
        const QJsonValue value = valueAt(object, key);
        if (value.isArray()) {
            return value.toArray();
        }
        if (value.isObject()) {
            return {value};
        }
    }
    return {root};
}

QString textAt(const QJsonObject& object, std::initializer_list<QLatin1String> keys) {
    for (const QLatin1String key : keys) {
        const QString text = valueAt(object, key).toString().trimmed();
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

std::optional<SourceTime> jsonTime(const QJsonValue& value) {
    if (value.isDouble()) {
        const auto instant = epochInstant(value.toDouble());
        SourceTime time;
        time.instant = instant;
        return instant ? std::optional(time) : std::nullopt;
    }
    const QString text = value.toString();
    const auto time = text.isEmpty() ? std::nullopt : valueTime(text, {});
    return time ? std::optional(time->time) : std::nullopt;
}

SourceTime timeAt(const QJsonObject& object, std::initializer_list<QLatin1String> keys) {
    for (const QLatin1String key : keys) {
        if (auto time = jsonTime(valueAt(object, key))) {
            return *std::move(time);
        }
    }
    return {};
}

} // namespace afterword::reading
