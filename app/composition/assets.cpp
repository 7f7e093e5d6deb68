// SPDX-License-Identifier: MIT
#include "app/composition/assets.h"

#include "app/composition/documents.h"
#include "model/domain/attachment_names.h"
#include "model/writing/causes_svg.h"
#include "model/writing/strip_svg.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace afterword::app {

namespace {

constexpr qsizetype kHashShown = 8;

bool holds(const QString& path, const Attachment& attachment) {
    QFile file(path);
    if (file.size() != attachment.size || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) && hash.result().toHex() == attachment.sha256.toLatin1();
}

/// The attachment's own name, else one that follows from its bytes, so that writing again writes
/// the same.
QString nameIn(const QDir& folder, const Attachment& attachment) {
    QString name = safeFileName(attachment.name);
    const QString path = folder.filePath(name);
    if (!QFileInfo::exists(path) || holds(path, attachment)) {
        return name;
    }
    const qsizetype dot = name.lastIndexOf(u'.') > 0 ? name.lastIndexOf(u'.') : name.size();
    return name.left(dot) + u'-' + attachment.sha256.left(kHashShown) + name.mid(dot);
}

class AssetWriter {
public:
    AssetWriter(const QString& path, AttachmentStore& store)
        : m_folder(QFileInfo(path).absoluteDir().filePath(QStringLiteral("assets")))
        , m_store(store) {}

    Result<void> write(const QList<Attachment>& attachments) {
        for (const Attachment& attachment : attachments) {
            const Result<QByteArray> bytes = m_store.bytes(attachment.sha256);
            if (!bytes && bytes.error().kind == Error::Kind::notFound) {
                m_missing.append(attachment.name);
            } else if (!bytes) {
                return failure(bytes.error());
            } else if (const auto written = write(attachment, *bytes); !written) {
                return written;
            }
        }
        return {};
    }

    /// The pictures that the document shows: the template had their names.
    Result<void> writeDrawings(const Incident& incident, const QByteArray& document) {
        const auto strip =
            writeDrawing(writing::stripFileName(incident), writing::stripSvg, incident, document);
        return strip ? writeDrawing(writing::causesFileName(incident), writing::causesSvg, incident,
                                    document)
                     : strip;
    }

    [[nodiscard]] const QHash<QString, QString>& renamed() const { return m_renamed; }
    [[nodiscard]] const QStringList& missing() const { return m_missing; }

private:
    Result<void> writeDrawing(const QString& name, QByteArray (*draw)(const Incident&),
                              const Incident& incident, const QByteArray& document) {
        if (!document.contains(QString(kAssetFolder + name).toUtf8())) {
            return {};
        }
        const QByteArray svg = draw(incident);
        m_folder.mkpath(QStringLiteral("."));
        return svg.isEmpty() ? Result<void>() : writeFile(m_folder.filePath(name), svg);
    }

    Result<void> write(const Attachment& attachment, const QByteArray& bytes) {
        const QString name = nameIn(m_folder, attachment);
        if (name != attachment.name) {
            m_renamed.insert(attachment.name, name);
        }
        const QString path = m_folder.filePath(name);
        if (holds(path, attachment)) {
            return {};
        }
        m_folder.mkpath(QStringLiteral("."));
        return writeFile(path, bytes);
    }

    QDir m_folder;
    AttachmentStore& m_store;
    QHash<QString, QString> m_renamed;
    QStringList m_missing;
};

} // namespace

Result<QStringList> writeWithAssets(const QString& path, const Incident& incident,
                                    const Rendering& render, AttachmentStore& store) {
    Result<QByteArray> document = render(incident);
    if (!document) {
        return failure(document.error());
    }
    AssetWriter assets(path, store);
    const auto used = attachmentsNamedIn(QString::fromUtf8(*document), incident.attachments);
    if (const auto written = assets.write(used); !written) {
        return failure(written.error());
    }
    if (!assets.renamed().isEmpty()) {
        document = render(renamedAttachments(incident, assets.renamed()));
    }
    if (const auto written = assets.writeDrawings(incident, *document); !written) {
        return failure(written.error());
    }
    return document.and_then([&](const QByteArray& bytes) { return writeFile(path, bytes); })
        .map([&] { return assets.missing(); });
}

QString wordsForMissing(const QStringList& names, const QString& path) {
    return QStringLiteral("%1 was written, but the library does not have what it names: %2.")
        .arg(path, names.join(QStringLiteral(", ")));
}

} // namespace afterword::app
