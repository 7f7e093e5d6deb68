// SPDX-License-Identifier: MIT
#include "app/desktop/attachment_desk.h"

#include "app/composition/documents.h"
#include "model/domain/attachment_names.h"
#include "model/store/open_files.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QtConcurrent>

namespace afterword::desktop {

namespace {

using editing::IncomingFile;
using editing::Picture;

struct Content {
    QString name;
    QByteArray bytes;
};

Result<Content> checked(Content content) {
    if (content.bytes.size() > kLargestAttachment) {
        return failure(Error::Kind::input,
                       QCoreApplication::translate("afterword::desktop",
                                                   "“%1” is larger than 20 MB. Put it where it can "
                                                   "be linked to, or make it smaller.")
                           .arg(content.name));
    }
    return content;
}

Result<Content> fileContent(const QString& path) {
    const QFileInfo info(path);
    if (store::isOpenHere(path)) {
        return failure(Error::Kind::input,
                       QCoreApplication::translate("afterword::desktop",
                                                   "“%1” is the library itself: it cannot be "
                                                   "attached to an incident in it.")
                           .arg(info.fileName()));
    }
    if (!info.isFile()) { // a folder, a device, or gone
        return failure(Error::Kind::input,
                       QCoreApplication::translate(
                           "afterword::desktop", "“%1” is not a file: only files can be attached.")
                           .arg(info.fileName()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::input,
                       QCoreApplication::translate("afterword::desktop", "“%1” cannot be read: %2.")
                           .arg(info.fileName(), file.errorString()));
    }
    return checked({info.fileName(), file.read(kLargestAttachment + 1)});
}

Result<Content> imageContent(const QImage& image) {
    Content content{QStringLiteral("image-1.png"), {}};
    QBuffer buffer(&content.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return failure(Error::Kind::input,
                       QCoreApplication::translate(
                           "afterword::desktop", "What was pasted is no image that can be kept."));
    }
    return checked(std::move(content));
}

Result<QList<Attachment>> kept(store::StoreWorker& worker, const QList<IncomingFile>& files) {
    QList<Content> contents;
    for (const IncomingFile& file : files) {
        const auto content =
            file.path.isEmpty() ? imageContent(file.image) : fileContent(file.path);
        if (!content) {
            return failure(content.error());
        }
        contents.append(*content);
    }
    QList<Attachment> attachments;
    for (const Content& content : contents) {
        const Result<QString> hash = WorkerAttachments(worker).put(content.bytes);
        if (!hash) {
            return failure(hash.error());
        }
        const QString type =
            QMimeDatabase().mimeTypeForFileNameAndData(content.name, content.bytes).name();
        attachments.append({{}, content.name, type, *hash, content.bytes.size()});
    }
    return attachments;
}

Result<QByteArray> bytesOf(store::StoreWorker& worker, const QString& sha256) {
    return WorkerAttachments(worker).bytes(sha256);
}

Result<Picture> decoded(QByteArray bytes, int mostWidth) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize natural = reader.size();
    if (natural.width() > mostWidth) {
        reader.setScaledSize(natural.scaled(mostWidth, natural.height(), Qt::KeepAspectRatio));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return failure(Error::Kind::input, reader.errorString());
    }
    return Picture{image, natural.isValid() ? natural : image.size()};
}

} // namespace

Result<QString> WorkerAttachments::put(const QByteArray& bytes) {
    return m_worker
        .run([bytes](store::Library& library) { return library.attachments().put(bytes); })
        .result();
}

Result<QByteArray> WorkerAttachments::bytes(const QString& sha256) {
    return m_worker
        .run([sha256](store::Library& library) { return library.attachments().bytes(sha256); })
        .result();
}

Result<QString> AttachmentCopies::write(const QByteArray& bytes, const Attachment& attachment) {
    QDir folder;
    {
        const std::scoped_lock lock(m_making);
        if (!m_folder) {
            m_folder.emplace();
        }
        if (!m_folder->isValid()) {
            return failure(Error::Kind::input,
                           QStringLiteral("There is no room for a copy of “%1”: %2")
                               .arg(attachment.name, m_folder->errorString()));
        }
        folder.setPath(m_folder->filePath(attachment.sha256));
    }
    folder.mkpath(QStringLiteral("."));
    QString path = folder.filePath(safeFileName(attachment.name));
    const Result<void> written = app::writeFile(path, bytes);
    return written ? Result<QString>(path) : failure(written.error());
}

editing::AttachmentDesk attachmentDesk(store::StoreWorker& worker, QThreadPool& pool,
                                       AttachmentCopies& copies) {
    return {
        [&worker, &pool](const QList<IncomingFile>& files) {
            return QtConcurrent::run(&pool, [&worker, files] { return kept(worker, files); });
        },
        [&worker, &pool](const Attachment& attachment, int mostWidth) {
            return QtConcurrent::run(&pool, [&worker, attachment, mostWidth] {
                return bytesOf(worker, attachment.sha256).and_then([&](const QByteArray& bytes) {
                    return decoded(bytes, mostWidth);
                });
            });
        },
        [&worker, &pool, &copies](const Attachment& attachment) {
            return QtConcurrent::run(&pool, [&worker, attachment, &copies] {
                return bytesOf(worker, attachment.sha256).and_then([&](const QByteArray& bytes) {
                    return copies.write(bytes, attachment);
                });
            });
        },
    };
}

} // namespace afterword::desktop
