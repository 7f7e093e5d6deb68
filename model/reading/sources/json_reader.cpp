// SPDX-License-Identifier: MIT
#include "model/reading/sources/json_sources.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterword::reading {

namespace {

tl::unexpected<Error> jsonRefusal(const QString& name, const QString& reason) {
    return failure(Error::Kind::input, name + u' ' + reason);
}

/// One document, or several one behind the other as a list.
Result<QJsonValue> parsed(const QByteArray& bytes, const QString& name) {
    QJsonArray documents;
    QByteArrayView rest(bytes);
    while (!rest.trimmed().isEmpty()) {
        QJsonParseError error;
        const QByteArray raw = QByteArray::fromRawData(rest.data(), rest.size());
        QJsonDocument document = QJsonDocument::fromJson(raw, &error);
        const bool hasMore = error.error == QJsonParseError::GarbageAtEnd && error.offset > 1;
        const qsizetype end = error.offset - (hasMore ? 1 : 0);
        if (hasMore) {
            document = QJsonDocument::fromJson(rest.first(end).toByteArray(), &error);
        }
        if (document.isNull()) {
            const auto line = bytes.left(bytes.size() - rest.size() + error.offset).count('\n') + 1;
            return jsonRefusal(name,
                               QStringLiteral("is JSON that breaks off in line %1: %2. Export "
                                              "it again.")
                                   .arg(QString::number(line), error.errorString()));
        }
        documents.append(document.isArray() ? QJsonValue(document.array())
                                            : QJsonValue(document.object()));
        rest = hasMore ? rest.sliced(end) : QByteArrayView();
    }
    return documents.size() == 1 ? documents.first() : QJsonValue(documents);
}

} // namespace

JsonOutcome familyEvents(const QJsonValue& root, const UserNames& users) {
    if (auto slack = slackEvents(root, users)) {
        return slack;
    }
    for (const auto family : {&pagerDutyEvents, &opsgenieEvents, &alertEvents, &statuspageEvents}) {
        if (auto events = family(root)) {
            return events;
        }
    }
    return std::nullopt;
}

Result<void> readJson(const QByteArray& bytes, const QString& name, const UserNames& users,
                      Emitter& emitter) {
    if (bytes.size() > kLargestJson) {
        return jsonRefusal(name,
                           QStringLiteral("is JSON of more than %1 MB, and only as a whole can it "
                                          "be read: export a shorter time, or one record a line.")
                               .arg(kLargestJson / (1024 * 1024)));
    }
    const auto root = parsed(bytes, name);
    if (!root) {
        return failure(root.error());
    }
    const bool isEmptyList = root->isArray() && root->toArray().isEmpty();
    if (isEmptyList || (root->isObject() && root->toObject().isEmpty())) {
        return jsonRefusal(name, QStringLiteral("is JSON with nothing in it."));
    }
    auto events = familyEvents(*root, users);
    events = events ? std::move(events) : recordEvents(*root);
    if (!events) {
        return jsonRefusal(name, QStringLiteral("is JSON in which no record has both a time and a "
                                                "text: there is no event to be made of it."));
    }
    if (!*events) {
        return jsonRefusal(name, events->error().message);
    }
    emitter.setOrigin((*events)->origin());
    (*events)->emitAll(emitter);
    return {};
}

} // namespace afterword::reading
