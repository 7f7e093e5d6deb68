// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"
#include "model/reading/sources/slack_text.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace afterword::reading {

namespace {

bool isSlackMessage(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    const QString ts = object.value(QLatin1String("ts")).toString();
    const bool isTs = ts.contains(u'.') && ts.size() >= 12;
    return isTs && (object.contains(QLatin1String("text")) ||
                    object.value(QLatin1String("type")).toString() == QLatin1String("message"));
}

bool isSlackUser(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1String("id")) && object.contains(QLatin1String("profile")) &&
           object.contains(QLatin1String("name")) && !object.contains(QLatin1String("ts"));
}

bool isSlackChannel(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    return object.contains(QLatin1String("id")) && object.contains(QLatin1String("name")) &&
           object.contains(QLatin1String("members")) && !object.contains(QLatin1String("ts"));
}

template <class Is>
bool areAll(const QJsonArray& array, Is is) {
    return !array.isEmpty() && std::all_of(array.begin(), array.end(), is);
}

QString nameInProfile(const QJsonObject& holder) {
    return textAt(holder,
                  {QLatin1String("profile.display_name"), QLatin1String("profile.real_name"),
                   QLatin1String("real_name"), QLatin1String("name")});
}

/// What Slack itself says about a channel's life: offered, not ticked.
bool isSlackFurniture(const QString& subtype) {
    static const QSet<QString> spoken{QString(),
                                      QStringLiteral("bot_message"),
                                      QStringLiteral("thread_broadcast"),
                                      QStringLiteral("file_share"),
                                      QStringLiteral("me_message"),
                                      QStringLiteral("file_comment"),
                                      QStringLiteral("reply_broadcast"),
                                      QStringLiteral("slackbot_response")};
    return !spoken.contains(subtype);
}

/// Bots often say nothing in `text` and all in attachments.
QString textOfMessage(const QJsonObject& message, const UserNames& users) {
    QStringList parts{markdownOfSlack(message.value(QLatin1String("text")).toString(), users)};
    const QJsonArray attachments = message.value(QLatin1String("attachments")).toArray();
    for (const auto& value : attachments) {
        const QJsonObject attachment = value.toObject();
        const QString title =
            textAt(attachment, {QLatin1String("title"), QLatin1String("pretext")});
        const QString text = textAt(attachment, {QLatin1String("text")});
        QString told = title.isEmpty() || text.isEmpty() ? QString(title + text)
                                                         : QString(title + u": " + text);
        told = told.isEmpty() ? textAt(attachment, {QLatin1String("fallback")}) : told;
        parts.append(markdownOfSlack(told, users));
    }
    const QJsonArray files = message.value(QLatin1String("files")).toArray();
    for (const auto& file : files) {
        const QString name =
            textAt(file.toObject(), {QLatin1String("title"), QLatin1String("name")});
        if (!name.isEmpty()) {
            parts.append(u'(' + escapedText(name) + u')');
        }
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'\n');
}

/// Who wrote is named in the message, or in the export's list of users.
QString authorOfMessage(const QJsonObject& message, const UserNames& users) {
    const QString user = message.value(QLatin1String("user")).toString();
    QString known = users.value(user);
    if (!known.isEmpty()) {
        return known;
    }
    const QString named = textAt(
        message, {QLatin1String("user_profile.display_name"),
                  QLatin1String("user_profile.real_name"), QLatin1String("user_profile.name"),
                  QLatin1String("username"), QLatin1String("bot_profile.name")});
    return named.isEmpty() ? user : named;
}

UserNames slackNamesIn(const QJsonArray& messages, UserNames users) {
    for (const auto& value : messages) {
        const QJsonObject message = value.toObject();
        const QString user = message.value(QLatin1String("user")).toString();
        const QString name = authorOfMessage(message, users);
        if (!user.isEmpty() && !users.contains(user) && name != user) {
            users.insert(user, name);
        }
    }
    return users;
}

void addSlackMessage(JsonEvents& events, const QJsonObject& message) {
    const QString ts = message.value(QLatin1String("ts")).toString();
    const QString thread = message.value(QLatin1String("thread_ts")).toString();
    SourceEvent event;
    event.time = jsonTime(QJsonValue(ts)).value_or(SourceTime{});
    event.author = escapedText(authorOfMessage(message, events.users()));
    event.text = textOfMessage(message, events.users());
    const bool isReply = !thread.isEmpty() && thread != ts;
    if (isReply) {
        event.text.prepend(QStringLiteral("↳ "));
    }
    event.isNoise = isSlackFurniture(message.value(QLatin1String("subtype")).toString());
    const bool isEmpty = textOfMessage(message, events.users()).isEmpty();
    if (!isEmpty) {
        const QString user = message.value(QLatin1String("user")).toString();
        events.add(std::move(event), message, ts + u' ' + user);
    }
}

} // namespace

std::optional<UserNames> slackUsers(const QByteArray& bytes) {
    const QJsonArray users = recordsOf(QJsonDocument::fromJson(bytes).array(), {});
    if (!areAll(users, isSlackUser)) {
        return std::nullopt;
    }
    UserNames names;
    for (const auto& user : users) {
        const QJsonObject object = user.toObject();
        names.insert(object.value(QLatin1String("id")).toString(), nameInProfile(object));
    }
    return names;
}

JsonOutcome slackEvents(const QJsonValue& root, const UserNames& users) {
    const QJsonArray records = recordsOf(root, {QLatin1String("messages")});
    if (areAll(records, isSlackUser)) {
        return failure(Error::Kind::input,
                       QStringLiteral("holds the users of a Slack workspace and no messages: give "
                                      "it together with the messages, and their names are known."));
    }
    if (areAll(records, isSlackChannel)) {
        return failure(Error::Kind::input,
                       QStringLiteral("holds the channels of a Slack workspace and no messages: "
                                      "give the files of the channel's folder."));
    }
    if (!areAll(records, isSlackMessage)) {
        return std::nullopt;
    }
    JsonEvents events(QStringLiteral("slack"), slackNamesIn(records, users));
    for (const auto& record : records) {
        addSlackMessage(events, record.toObject());
    }
    return events;
}

} // namespace afterword::reading
