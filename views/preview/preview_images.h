// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"
#include "model/editing/preview.h"

#include <QHash>
#include <QObject>
#include <QTextImageFormat>

#include <optional>

class QTextDocument;

namespace afterword::views {

struct Tokens;

/// The images of a preview, from the library or drawn from the incident, and from nowhere else.
/// Each is decoded or painted on another thread, takes next to no room until then, and never more
/// than the column.
class PreviewImages : public QObject {
    Q_OBJECT

public:
    PreviewImages(QTextDocument& document, QObject* parent);

    void setDesk(const editing::AttachmentDesk& desk) { m_desk = desk; }
    /// Of the incident that is shown from now on.
    void setAttachments(const QList<Attachment>& attachments);
    /// Those that differ from what is shown are painted again, on another thread; until that is
    /// done the former ones stay.
    void setDrawings(const QList<editing::PreviewDrawing>& drawings);
    /// Colours of drawings: all are painted again.
    void setTokens(const Tokens& tokens);
    [[nodiscard]] const QList<Attachment>& attachments() const { return m_attachments; }

    /// How the image at a relative address is shown; none when it is no image of the incident.
    [[nodiscard]] std::optional<QTextImageFormat> formatFor(const QString& address);

    /// Fits all that the document shows into a column. Costs nothing when nothing has changed.
    void fit(int width);

Q_SIGNALS:
    void loaded(); ///< an image: `fit` shows it

private:
    struct Drawn {
        Drawing drawing;
        int turn = 0;         ///< in which it is painted just now; 0: it is not
        bool isStale = false; ///< what is painted is another one by now
    };
    void load(const Attachment& attachment);
    void paint(const QString& address);
    void take(const QString& key, const editing::Picture& picture);
    [[nodiscard]] std::optional<QString> keyFor(const QString& address);
    [[nodiscard]] QSize shownSize(const QString& key, int room) const;

    QTextDocument& m_document;
    editing::AttachmentDesk m_desk;
    QList<Attachment> m_attachments;
    QHash<QString, editing::Picture> m_pictures; ///< by key; null while they are loaded
    QHash<QString, Drawn> m_drawings;            ///< by address, which is their key
    const Tokens* m_tokens = nullptr;
    int m_turn = 0;
    int m_width = 0;
    bool m_isStale = false; ///< images were written or loaded since they were fitted
};

} // namespace afterword::views
