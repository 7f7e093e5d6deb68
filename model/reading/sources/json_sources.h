// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/sources/emitter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// What tools export and send as JSON. A family is known by the keys that its records must have.
namespace afterword::reading {

/// Gathers the events of one document, so that what lists its newest first comes out in order.
class JsonEvents {
public:
    explicit JsonEvents(const QString& origin, const UserNames& users = {})
        : m_origin(origin)
        , m_users(users) {}

    /// `record` is the event's source line, `identity` what names it in its tool.
    void add(SourceEvent event, const QJsonValue& record, const QString& identity = {});
    void emitAll(Emitter& emitter);

    [[nodiscard]] const QString& origin() const { return m_origin; }
    [[nodiscard]] const UserNames& users() const { return m_users; }

private:
    struct Gathered {
        SourceEvent event;
        QString identity;
    };
    QString m_origin;
    UserNames m_users;
    QList<Gathered> m_events;
};

/// The records below one of the keys, an array itself, or one object alone.
[[nodiscard]] QJsonArray recordsOf(const QJsonValue& root,
                                   std::initializer_list<QLatin1String> keys);

/// The first of the keys that is a text with words in it; "a.b" is b of the object a.
[[nodiscard]] QString textAt(const QJsonObject& object, std::initializer_list<QLatin1String> keys);
/// The same for a time in any form.
[[nodiscard]] SourceTime timeAt(const QJsonObject& object,
                                std::initializer_list<QLatin1String> keys);
[[nodiscard]] std::optional<SourceTime> jsonTime(const QJsonValue& value);

// Each is none when the document is not of its family, and an error when it is one without events.
using JsonOutcome = std::optional<Result<JsonEvents>>;
[[nodiscard]] JsonOutcome slackEvents(const QJsonValue& root, const UserNames& users);
[[nodiscard]] JsonOutcome pagerDutyEvents(const QJsonValue& root);
[[nodiscard]] JsonOutcome opsgenieEvents(const QJsonValue& root);
[[nodiscard]] JsonOutcome alertEvents(const QJsonValue& root);
[[nodiscard]] JsonOutcome statuspageEvents(const QJsonValue& root);
/// Any list of objects with something like a time and something like a text.
[[nodiscard]] JsonOutcome recordEvents(const QJsonValue& root);

/// One record of such a list; none when it has neither time nor text.
[[nodiscard]] std::optional<SourceEvent> recordEvent(const QJsonObject& record);
/// "json", or "journald" for records of the journal.
[[nodiscard]] QString recordOrigin(const QJsonObject& record);

/// One of the families above, but for the last.
[[nodiscard]] JsonOutcome familyEvents(const QJsonValue& root, const UserNames& users);

/// Reads a whole document. `bytes` are UTF-8.
[[nodiscard]] Result<void> readJson(const QByteArray& bytes, const QString& name,
                                    const UserNames& users, Emitter& emitter);

} // namespace afterword::reading
