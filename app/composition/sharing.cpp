// SPDX-License-Identifier: MIT
#include "app/composition/sharing.h"

#include "app/composition/documents.h"
#include "model/base/ids.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace afterword::app {

namespace {

/// The bytes of its attachments; those that the library does not have stay behind.
Result<QHash<QString, QByteArray>> bytesOf(const Incident& incident, AttachmentStore& store) {
    QHash<QString, QByteArray> all;
    for (const Attachment& attachment : incident.attachments) {
        const Result<QByteArray> bytes = store.bytes(attachment.sha256);
        if (bytes) {
            all.insert(attachment.sha256, *bytes);
        } else if (bytes.error().kind != Error::Kind::notFound) {
            return failure(bytes.error());
        }
    }
    return all;
}

Result<void> fill(Share& share, const SharePorts& ports) {
    const QString id = share.incident.id;
    return ports.exchanges.shares(id)
        .and_then([&](const QList<KnownShare>& known) {
            for (const KnownShare& each : known) {
                share.known.append(each.share);
            }
            return ports.exchanges.newest(id);
        })
        .and_then([&](const std::optional<ExchangedState>& newest) {
            if (newest) {
                share.baseId = newest->share;
                share.base = newest->value;
            }
            return openQuestions(share.incident, ports.exchanges);
        })
        .and_then([&](const QList<OpenQuestions>& questions) {
            for (const OpenQuestions& each : questions) {
                for (const Conflict& conflict : each.conflicts) {
                    share.open.append(conflict.anchor);
                }
            }
            return share.incident.publishedAt
                       ? ports.publications.published(id, *share.incident.publishedAt)
                       : Result<std::optional<Incident>>(std::nullopt);
        })
        .and_then([&](const std::optional<Incident>& published) {
            share.published = published;
            return bytesOf(share.incident, ports.attachments);
        })
        .map([&](const QHash<QString, QByteArray>& bytes) { share.attachments = bytes; });
}

} // namespace

Result<Share> shared(const QString& id, const Sharing& sharing, const SharePorts& ports) {
    Share share;
    share.id = newId();
    share.by = sharing.by;
    share.at = sharing.at;
    const Result<void> done = ports.store.together([&]() -> Result<void> {
        const Result<Incident> incident = ports.store.load(id);
        if (!incident) {
            return failure(incident.error());
        }
        share.incident = *incident;
        return fill(share, ports).and_then([&] {
            return ports.exchanges.note(id, {share.id, share.by, share.at, share.incident, true});
        });
    });
    return done.map([&] { return share; });
}

Result<void> writeShare(const QString& path, const Share& share) {
    return writeFile(path, toBytes(share));
}

Result<Share> readShare(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const Result<std::unique_ptr<QFile>> file =
        openFile(std::filesystem::path(QFile::encodeName(path).toStdString()), name);
    if (!file) {
        return failure(file.error());
    }
    const QByteArray bytes = (*file)->read(kLargestShare + 1);
    if ((*file)->error() != QFileDevice::NoError) {
        return failure(Error::Kind::input,
                       QStringLiteral("%1 cannot be read: %2.").arg(name, (*file)->errorString()));
    }
    return shareFrom(bytes).map_error([&](const Error& error) {
        return Error{error.kind, QStringLiteral("%1 was not taken: %2").arg(name, error.message)};
    });
}

} // namespace afterword::app
