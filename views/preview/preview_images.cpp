// SPDX-License-Identifier: MIT
#include "views/preview/preview_images.h"

#include "model/domain/attachment_names.h"
#include "model/editing/answers.h"
#include "views/style/metrics.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace afterword::views {

namespace {

const QString kScheme = QStringLiteral("attachment:");
constexpr int kDensest = 2; ///< pixels for one on the densest screens

QImage nothing() {
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QString hashOf(const QTextCharFormat& format) {
    const QString name = format.isImageFormat() ? format.toImageFormat().name() : QString();
    return name.startsWith(kScheme) ? name.mid(kScheme.size()) : QString();
}

void setSize(QTextImageFormat& format, QSize size) {
    format.setWidth(size.width());
    format.setHeight(size.height());
}

/// What a column has for a paragraph: less in a list, and a share of it in a table.
int roomIn(const QTextBlock& block, int width) {
    const int inside = width - qRound(block.blockFormat().leftMargin());
    const QTextTable* table = QTextCursor(block).currentTable();
    return table != nullptr ? inside / std::max(1, table->columns()) - 2 * space::m : inside;
}

} // namespace

PreviewImages::PreviewImages(QTextDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {}

// Pictures of another incident are let go.
void PreviewImages::setAttachments(const QList<Attachment>& attachments) {
    m_attachments = attachments;
    m_pictures.removeIf([&](const auto& picture) {
        const bool isUsed =
            std::any_of(attachments.cbegin(), attachments.cend(),
                        [&](const Attachment& each) { return each.sha256 == picture.key(); });
        if (!isUsed) {
            m_document.addResource(QTextDocument::ImageResource, QUrl(kScheme + picture.key()), {});
        }
        return !isUsed;
    });
}

std::optional<QTextImageFormat> PreviewImages::formatFor(const QString& address) {
    const Attachment* attachment = attachmentAt(address, m_attachments);
    if (attachment == nullptr || !attachment->mediaType.startsWith(QLatin1String("image/")) ||
        !m_desk.picture) {
        return std::nullopt;
    }
    const QString hash = attachment->sha256;
    if (!m_pictures.contains(hash)) {
        m_pictures.insert(hash, {});
        load(*attachment);
    }
    const QImage image = m_pictures.value(hash).image;
    m_document.addResource(QTextDocument::ImageResource, QUrl(kScheme + hash),
                           image.isNull() ? nothing() : image);
    m_isStale = true;
    QTextImageFormat format;
    format.setName(kScheme + hash);
    setSize(format, shownSize(hash, m_width));
    return format;
}

void PreviewImages::load(const Attachment& attachment) {
    const auto show = [this, hash = attachment.sha256](const Result<editing::Picture>& picture) {
        if (picture && m_pictures.contains(hash)) {
            m_pictures.insert(hash, *picture);
            m_document.addResource(QTextDocument::ImageResource, QUrl(kScheme + hash),
                                   picture->image);
            m_isStale = true;
            Q_EMIT loaded();
        }
    };
    editing::onAnswer(m_desk.picture(attachment, kDensest * kColumnWidth), this, show);
}

QSize PreviewImages::shownSize(const QString& sha256, int room) const {
    const QSize natural = m_pictures.value(sha256).natural;
    if (natural.isEmpty()) {
        return {1, 1};
    }
    return natural.width() <= room || room <= 0
               ? natural
               : QSize(room, std::max(1, natural.height() * room / natural.width()));
}

void PreviewImages::fit(int width) {
    const bool isFitted = width == m_width && !m_isStale;
    m_width = width;
    m_isStale = false;
    if (isFitted || m_pictures.isEmpty()) {
        return;
    }
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString hash = hashOf(fragment.charFormat());
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QSize size = shownSize(hash, roomIn(block, width));
            if (hash.isEmpty() || QSizeF(format.width(), format.height()) == QSizeF(size)) {
                continue;
            }
            setSize(format, size);
            QTextCursor cursor(&m_document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            it = block.begin(); // the old fragments are gone
        }
    }
}

} // namespace afterword::views
