// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"
#include "model/editing/preview.h"

#include <QTextBrowser>

#include <memory>

namespace afterword::views {

class PreviewDocument;
class PreviewImages;

/// A rendered postmortem as the wiki will show it, read only. What is shown again keeps its place
/// on the screen; nothing is ever fetched.
class PreviewView : public QTextBrowser {
    Q_OBJECT

public:
    explicit PreviewView(QWidget* parent = nullptr);
    ~PreviewView() override;

    void showPreview(const editing::Preview& preview);
    void clearPreview();

    /// Scrolls as little as is needed to see a piece.
    void reveal(const editing::PreviewPiece& piece);
    /// Where images of the library and copies of its files come from.
    void setDesk(const editing::AttachmentDesk& desk);

    /// Paragraphs, items and rows that the last `showPreview` wrote.
    [[nodiscard]] int written() const;

    QVariant loadResource(int type, const QUrl& name) override;

    /// What opens a link: the desktop's services, unless a test asks to be told instead.
    void setLinkOpener(std::function<void(const QUrl&)> opener) { m_openLink = std::move(opener); }

Q_SIGNALS:
    /// A click that selects nothing and follows no link.
    void pieceClicked(qsizetype block, qsizetype part);
    void problem(const QString& message);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Anchor {
        QTextCursor cursor; ///< moves with the text
        int above = 0;      ///< pixels between it and the top of the view
    };
    [[nodiscard]] Anchor topOfView() const;
    void restore(const Anchor& anchor);
    void fitColumn();
    void recolour();
    void fitImages();
    void showLoaded();
    void follow(const QUrl& link);
    [[nodiscard]] bool openAttachment(const QUrl& link);

    editing::AttachmentDesk m_desk;
    PreviewImages* m_images;
    std::unique_ptr<PreviewDocument> m_preview;
    std::function<void(const QUrl&)> m_openLink;
    QPoint m_pressed;
    bool m_dark = false;
};

} // namespace afterword::views
