// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/attachment_names.h"
#include "model/domain/incident_json.h"
#include "model/domain/share.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace afterword {

namespace {

constexpr int kShareVersion = 1;
const QLatin1String kShareFormat("afterword-share");
constexpr qsizetype kLongestId = 200;
constexpr qsizetype kMostKnown = 10'000;

tl::unexpected<Error> wrongShare(const QString& reason) {
    return failure(Error::Kind::input, reason);
}

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto entry : array) {
        texts.append(wellFormed(entry.toString()));
    }
    return texts;
}

bool isId(const QString& id) {
    return !id.isEmpty() && id.size() <= kLongestId;
}

const QString& idIn(const auto& row) {
    if constexpr (requires { row.id; }) {
        return row.id;
    } else {
        return row->id;
    }
}

bool haveOwnIds(const auto& rows) {
    QSet<QString> seen;
    return std::all_of(rows.cbegin(), rows.cend(), [&](const auto& row) {
        const bool isNew = isId(idIn(row)) && !seen.contains(idIn(row));
        seen.insert(idIn(row));
        return isNew;
    });
}

Result<Incident> checked(const Incident& incident) {
    const bool fine = isId(incident.id) && haveOwnIds(incident.factors) &&
                      haveOwnIds(incident.timeline) && haveOwnIds(incident.improvements) &&
                      haveOwnIds(incident.actions) && haveOwnIds(incident.attachments) &&
                      haveOwnIds(incident.comments);
    if (!fine) {
        return wrongShare(QStringLiteral("two of its rows have the same id, or one has none"));
    }
    for (const Attachment& attachment : incident.attachments) {
        if (attachment.name.isEmpty() || safeFileName(attachment.name) != attachment.name) {
            return wrongShare(QStringLiteral("the attachment “%1” has a name that is no plain "
                                             "file name")
                                  .arg(attachment.name));
        }
    }
    return incident;
}

Result<Incident> incidentAt(const QJsonObject& object, const char* key) {
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isObject()) {
        return wrongShare(QStringLiteral("its “%1” is missing").arg(QLatin1String(key)));
    }
    return incidentFromJson(value.toObject()).and_then(checked);
}

Result<std::optional<Incident>> incidentIfAt(const QJsonObject& object, const char* key) {
    if (!object.contains(QLatin1String(key))) {
        return std::nullopt;
    }
    return incidentAt(object, key).map([](const Incident& value) { return std::optional(value); });
}

/// The bytes of the attachments that the incident has; the file may have others, which are left.
Result<QHash<QString, QByteArray>> bytesIn(const QJsonObject& object, const Incident& incident) {
    QHash<QString, QByteArray> bytes;
    const QJsonObject all = object.value(QLatin1String("attachments")).toObject();
    for (const Attachment& attachment : incident.attachments) {
        const QJsonValue written = all.value(attachment.sha256);
        if (written.isUndefined()) {
            continue; // the sender's library did not have it either
        }
        const auto decoded = QByteArray::fromBase64Encoding(
            written.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || sha256Of(*decoded) != attachment.sha256) {
            return wrongShare(QStringLiteral("the attachment “%1” is not what its hash says")
                                  .arg(attachment.name));
        }
        bytes.insert(attachment.sha256, *decoded);
    }
    return bytes;
}

Result<QJsonObject> objectIn(const QByteArray& bytes) {
    if (bytes.size() > kLargestShare) {
        return wrongShare(
            QStringLiteral("it is larger than %1 MB").arg(kLargestShare / 1024 / 1024));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return wrongShare(QStringLiteral("it is no shared incident, or only half of one (at byte "
                                         "%1)")
                              .arg(problem.offset));
    }
    QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != kShareFormat) {
        return wrongShare(QStringLiteral("it is no shared incident"));
    }
    const int version = object.value(QLatin1String("version")).toInt();
    if (version != kShareVersion) {
        return wrongShare(QStringLiteral("it has version %1, and this Afterword reads version %2: "
                                         "open it with a newer Afterword")
                              .arg(version)
                              .arg(kShareVersion));
    }
    return object;
}

Result<Share> shareIn(const QJsonObject& object) {
    Share share;
    share.id = object.value(QLatin1String("share")).toString();
    share.by = wellFormed(object.value(QLatin1String("sharedBy")).toString());
    const auto at = instantFromIso(object.value(QLatin1String("sharedAt")).toString());
    if (!isId(share.id) || !at) {
        return wrongShare(QStringLiteral("it does not say when it was shared, or as what"));
    }
    share.at = *at;
    share.known = textsOf(object.value(QLatin1String("known")));
    share.open = textsOf(object.value(QLatin1String("open")));
    share.baseId = object.value(QLatin1String("baseShare")).toString();
    if (share.known.size() > kMostKnown ||
        !std::all_of(share.known.cbegin(), share.known.cend(), isId)) {
        return wrongShare(QStringLiteral("its history is wrong"));
    }
    const Result<Incident> incident = incidentAt(object, "incident");
    const auto base = incidentIfAt(object, "base");
    const auto published = incidentIfAt(object, "published");
    if (!incident || !base || !published) {
        return failure(!incident ? incident.error() : !base ? base.error() : published.error());
    }
    const bool isOne = (!*base || (*base)->id == incident->id) &&
                       (!*published || (*published)->id == incident->id);
    if (!isOne) {
        return wrongShare(QStringLiteral("it is about more than one incident"));
    }
    share.incident = *incident;
    share.base = *base;
    share.published = *published;
    return bytesIn(object, *incident).map([&](const QHash<QString, QByteArray>& bytes) {
        share.attachments = bytes;
        return share;
    });
}

} // namespace

QByteArray toBytes(const Share& share) {
    QJsonObject object{{QStringLiteral("format"), kShareFormat},
                       {QStringLiteral("version"), kShareVersion},
                       {QStringLiteral("share"), share.id},
                       {QStringLiteral("sharedBy"), share.by},
                       {QStringLiteral("sharedAt"), toIso(share.at)},
                       {QStringLiteral("incident"), toJson(share.incident)},
                       {QStringLiteral("known"), QJsonArray::fromStringList(share.known)}};
    if (!share.open.isEmpty()) {
        object.insert(QStringLiteral("open"), QJsonArray::fromStringList(share.open));
    }
    if (share.base) {
        object.insert(QStringLiteral("baseShare"), share.baseId);
        object.insert(QStringLiteral("base"), toJson(*share.base));
    }
    if (share.published) {
        object.insert(QStringLiteral("published"), toJson(*share.published));
    }
    QJsonObject attachments;
    for (auto it = share.attachments.cbegin(); it != share.attachments.cend(); ++it) {
        attachments.insert(it.key(), QString::fromLatin1(it->toBase64()));
    }
    if (!attachments.isEmpty()) {
        object.insert(QStringLiteral("attachments"), attachments);
    }
    return QJsonDocument(object).toJson();
}

Result<Share> shareFrom(const QByteArray& bytes) {
    return objectIn(bytes).and_then(shareIn).map_error([](Error error) {
        if (!error.message.endsWith(u'.')) {
            error.message += u'.';
        }
        return error;
    });
}

} // namespace afterword
