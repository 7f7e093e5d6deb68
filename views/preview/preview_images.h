// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"

#include <QHash>
#include <QObject>
#include <QTextImageFormat>

#include <optional>

class QTextDocument;

namespace afterword::views {

/// The images of a preview, from the library and from nowhere else. Each is decoded on another
/// thread, takes next to no room until then, and never more than the column.
class PreviewImages : public QObject {
    Q_OBJECT

public:
    PreviewImages(QTextDocument& document, QObject* parent);

    void setDesk(const editing::AttachmentDesk& desk) { m_desk = desk; }
    /// Of the incident that is shown from now on.
    void setAttachments(const QList<Attachment>& attachments);
    [[nodiscard]] const QList<Attachment>& attachments() const { return m_attachments; }

    /// How the image at a relative address is shown; none when it is no image of the incident.
    [[nodiscard]] std::optional<QTextImageFormat> formatFor(const QString& address);

    /// Fits all that the document shows into a column. Costs nothing when nothing has changed.
    void fit(int width);

Q_SIGNALS:
    void loaded(); ///< an image: `fit` shows it

private:
    void load(const Attachment& attachment);
    [[nodiscard]] QSize shownSize(const QString& sha256, int room) const;

    QTextDocument& m_document;
    editing::AttachmentDesk m_desk;
    QList<Attachment> m_attachments;
    QHash<QString, editing::Picture> m_pictures; ///< by hash; null while they are loaded
    int m_width = 0;
    bool m_isStale = false; ///< images were written or loaded since they were fitted
};

} // namespace afterword::views
