// SPDX-License-Identifier: MIT
#include "model/domain/attachment_names.h"

#include "model/base/ids.h"
#include "model/domain/incident_json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace afterword {

namespace {

constexpr qsizetype kLongestName = 80;
constexpr qsizetype kLongestSuffix = 12;

/// Names that Windows keeps for devices, whatever their suffix.
bool isDevice(const QString& stem) {
    static const QRegularExpression device(
        QRegularExpression::anchoredPattern(QStringLiteral("(con|prn|aux|nul|com\\d|lpt\\d)")),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(stem).hasMatch();
}

/// "a.tar" and ".gz": the suffix with its dot.
qsizetype suffixAt(const QString& name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= kLongestSuffix ? dot : name.size();
}

bool isTaken(const QString& name, const QStringList& taken) {
    return taken.contains(name, Qt::CaseInsensitive);
}

const Attachment* withBytes(const QString& sha256, const QList<Attachment>& all) {
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const Attachment& each) { return each.sha256 == sha256; });
    return found != all.cend() ? &*found : nullptr;
}

/// The name as a text has it: no part of a longer path or name.
QRegularExpression mention(const QString& name) {
    return QRegularExpression(QStringLiteral(R"((?<![\w/-])(?<!\w\.)((?:\./)?%1)%2(?![\w-]|\.\w))")
                                  .arg(kAssetFolder, QRegularExpression::escape(name)),
                              QRegularExpression::UseUnicodePropertiesOption);
}

QJsonValue withName(const QJsonValue& value, const QRegularExpression& old, const QString& name) {
    if (value.isString()) {
        return value.toString().replace(old, QStringLiteral("\\1") + name);
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            array.replace(i, withName(array.at(i), old, name));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            each.value() = withName(each.value(), old, name);
        }
        return object;
    }
    return value;
}

} // namespace

QString safeFileName(const QString& name) {
    QString safe;
    const QString last = QString(name)
                             .replace(u'\\', u'/')
                             .section(u'/', -1)
                             .normalized(QString::NormalizationForm_C);
    for (const QChar c : last) {
        const bool fits = c.isLetterOrNumber() || c == u'.' || c == u'_';
        if (fits && !(c == u'.' && safe.isEmpty())) {
            safe.append(c);
        } else if (!safe.isEmpty() && !safe.endsWith(u'-')) {
            safe.append(u'-');
        }
    }
    const qsizetype dot = suffixAt(safe);
    QString stem = safe.left(dot).left(kLongestName);
    while (stem.endsWith(u'-') || stem.endsWith(u'.')) {
        stem.chop(1);
    }
    stem =
        stem.isEmpty() || isDevice(stem.section(u'.', 0, 0)) ? QStringLiteral("file") + stem : stem;
    QString suffix = safe.mid(dot);
    while (suffix.endsWith(u'-') || suffix.endsWith(u'.')) {
        suffix.chop(1);
    }
    return stem + suffix;
}

QString freeName(const QString& name, const QStringList& taken) {
    const qsizetype dot = suffixAt(name);
    QString free = name;
    for (int number = 2; isTaken(free, taken); ++number) {
        free = QStringLiteral("%1-%2%3").arg(name.left(dot)).arg(number).arg(name.mid(dot));
    }
    return free;
}

QList<Attachment> named(const QList<Attachment>& incoming, const QList<Attachment>& present) {
    QList<Attachment> result;
    QStringList taken;
    for (const Attachment& attachment : present) {
        taken.append(attachment.name);
    }
    for (Attachment attachment : incoming) {
        const Attachment* known = withBytes(attachment.sha256, present);
        known = known != nullptr ? known : withBytes(attachment.sha256, result);
        if (known != nullptr) {
            result.append(Attachment(*known));
            continue;
        }
        attachment.id = newId();
        attachment.name = freeName(safeFileName(attachment.name), taken);
        taken.append(attachment.name);
        result.append(attachment);
    }
    return result;
}

QString markdownOf(const Attachment& attachment) {
    const bool isImage = attachment.mediaType.startsWith(QLatin1String("image/"));
    const QString& name = attachment.name;
    const QString words = isImage ? name.left(suffixAt(name)) : name;
    return QLatin1String(isImage ? "![" : "[") + words + QStringLiteral("](") + kAssetFolder +
           name + u')';
}

const Attachment* attachmentAt(const QString& link, const QList<Attachment>& all) {
    QString path = QUrl::fromPercentEncoding(link.toUtf8());
    path = path.startsWith(QLatin1String("./")) ? path.mid(2) : path;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Attachment& each) {
        return path == kAssetFolder + each.name;
    });
    return found != all.cend() ? &*found : nullptr;
}

QList<Attachment> attachmentsNamedIn(const QString& text, const QList<Attachment>& all) {
    QList<Attachment> named;
    for (const Attachment& attachment : all) {
        if (!attachment.name.isEmpty() && text.contains(mention(attachment.name))) {
            named.append(attachment);
        }
    }
    return named;
}

Incident renamedAttachments(const Incident& incident, const QHash<QString, QString>& names) {
    QJsonValue json = toJson(incident);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        json = withName(json, mention(name.key()), name.value());
    }
    Incident result = incidentFromJson(json.toObject()).value_or(incident);
    for (Attachment& attachment : result.attachments) {
        attachment.name = names.value(attachment.name, attachment.name);
    }
    return result;
}

} // namespace afterword
