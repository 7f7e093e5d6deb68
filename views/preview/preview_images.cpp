// SPDX-License-Identifier: MIT
#include "views/preview/preview_images.h"

#include "model/domain/attachment_names.h"
#include "model/editing/answers.h"
#include "views/style/drawing_painter.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace afterword::views {

namespace {

const QString kScheme = QStringLiteral("attachment:");
constexpr int kDensest = 2; ///< pixels for one on the densest screens

QImage nothing() {
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QString keyOf(const QTextCharFormat& format) {
    const QString name = format.isImageFormat() ? format.toImageFormat().name() : QString();
    return name.startsWith(kScheme) ? name.mid(kScheme.size()) : QString();
}

/// As dense as a picture of the library, in the size that words have at this zoom.
editing::Picture painted(const Drawing& drawing, const Tokens& tokens, const QFont& font,
                         double zoom) {
    const QSizeF natural = drawing.size * zoom;
    const double most = kDensest * kColumnWidth;
    const double scale = zoom * std::min<double>(kDensest, most / natural.width());
    QImage image((drawing.size * scale).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDrawing(painter, drawing, tokens, font);
    return {image, natural.toSize()};
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
            m_drawings.contains(picture.key()) ||
            std::any_of(attachments.cbegin(), attachments.cend(),
                        [&](const Attachment& each) { return each.sha256 == picture.key(); });
        if (!isUsed) {
            m_document.addResource(QTextDocument::ImageResource, QUrl(kScheme + picture.key()), {});
        }
        return !isUsed;
    });
}

std::optional<QString> PreviewImages::keyFor(const QString& address) {
    if (m_drawings.contains(address)) {
        return address;
    }
    const Attachment* attachment = attachmentAt(address, m_attachments);
    if (attachment == nullptr || !attachment->mediaType.startsWith(QLatin1String("image/")) ||
        !m_desk.picture) {
        return std::nullopt;
    }
    if (!m_pictures.contains(attachment->sha256)) {
        m_pictures.insert(attachment->sha256, {});
        load(*attachment);
    }
    return attachment->sha256;
}

std::optional<QTextImageFormat> PreviewImages::formatFor(const QString& address) {
    const std::optional<QString> key = keyFor(address);
    if (!key) {
        return std::nullopt;
    }
    const QImage image = m_pictures.value(*key).image;
    m_document.addResource(QTextDocument::ImageResource, QUrl(kScheme + *key),
                           image.isNull() ? nothing() : image);
    m_isStale = true;
    QTextImageFormat format;
    format.setName(kScheme + *key);
    setSize(format, shownSize(*key, m_width));
    return format;
}

void PreviewImages::take(const QString& key, const editing::Picture& picture) {
    m_pictures.insert(key, picture);
    m_document.addResource(QTextDocument::ImageResource, QUrl(kScheme + key), picture.image);
    m_isStale = true;
    Q_EMIT loaded();
}

void PreviewImages::load(const Attachment& attachment) {
    const auto show = [this, hash = attachment.sha256](const Result<editing::Picture>& picture) {
        if (picture && m_pictures.contains(hash)) {
            take(hash, *picture);
        }
    };
    editing::onAnswer(m_desk.picture(attachment, kDensest * kColumnWidth), this, show);
}

void PreviewImages::setDrawings(const QList<editing::PreviewDrawing>& drawings) {
    QHash<QString, Drawn> before = std::exchange(m_drawings, {});
    for (const editing::PreviewDrawing& each : drawings) {
        const Drawn known = before.take(each.address);
        const bool isNew = !(known.drawing == each.drawing);
        m_drawings.insert(each.address, {each.drawing, known.turn, known.isStale || isNew});
        if (isNew) {
            paint(each.address);
        }
    }
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone) {
        m_pictures.remove(gone.key());
    }
}

void PreviewImages::setTokens(const Tokens& tokens) {
    m_tokens = &tokens;
    for (auto each = m_drawings.begin(); each != m_drawings.end(); ++each) {
        each->isStale = true;
        paint(each.key());
    }
}

/// One at a time of each: under typing that never pauses those between are not painted.
void PreviewImages::paint(const QString& address) {
    const auto found = m_drawings.find(address);
    if (found == m_drawings.end() || found->turn > 0 || m_tokens == nullptr) {
        return;
    }
    found->turn = ++m_turn;
    found->isStale = false;
    QtConcurrent::run(painted, found->drawing, *m_tokens, drawingFont(), fontScale())
        .then(qApp, editing::whileAlive(
                        this, [this, address, turn = m_turn](const editing::Picture& picture) {
                            const auto now = m_drawings.find(address);
                            if (now == m_drawings.end() || now->turn != turn) {
                                return;
                            }
                            now->turn = 0;
                            const bool isStale = now->isStale;
                            take(address, picture);
                            if (isStale) {
                                paint(address);
                            }
                        }));
}

QSize PreviewImages::shownSize(const QString& key, int room) const {
    const QSize natural = m_pictures.value(key).natural;
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
            const QString key = keyOf(fragment.charFormat());
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QSize size = shownSize(key, roomIn(block, width));
            if (key.isEmpty() || QSizeF(format.width(), format.height()) == QSizeF(size)) {
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
