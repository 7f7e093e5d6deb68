// SPDX-License-Identifier: MIT
#include "views/preview/preview_view.h"

#include "model/domain/attachment_names.h"
#include "model/editing/answers.h"
#include "views/preview/check_mark.h"
#include "views/preview/preview_document.h"
#include "views/preview/preview_images.h"
#include "views/style/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QMouseEvent>
#include <QScrollBar>

namespace afterword::views {

namespace {

/// What is revealed stands a third below the top, and never in the lowest sixth.
constexpr int kRoomAbove = 3;
constexpr int kRoomBelow = 6;

bool mayOpen(const QUrl& link) {
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    return schemes.contains(link.scheme().toLower());
}

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QTextBrowser(parent)
    , m_images(new PreviewImages(*document(), this))
    , m_openLink([](const QUrl& link) { QDesktopServices::openUrl(link); }) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Rendered postmortem"));
    auto* marks = new CheckMark(this);
    document()->documentLayout()->registerHandler(CheckMark::kType, marks);
    m_preview = std::make_unique<PreviewDocument>(*document(), m_images);
    recolour();
    fitColumn();
    connect(this, &QTextBrowser::anchorClicked, this, &PreviewView::follow);
    connect(m_images, &PreviewImages::loaded, this, &PreviewView::showLoaded);
}

PreviewView::~PreviewView() = default;

void PreviewView::showPreview(const editing::Preview& preview) {
    const bool atTop = verticalScrollBar()->value() == 0;
    const Anchor anchor = topOfView();
    m_images->setAttachments(preview.attachments);
    m_images->setDrawings(preview.drawings);
    m_preview->show(preview.blocks);
    fitImages();
    if (atTop) {
        moveCursor(QTextCursor::Start); // else writing has pushed it to the end, and a view that is
        verticalScrollBar()->setValue(0); // shown for the first time goes where its cursor is
    } else {
        restore(anchor);
    }
}

void PreviewView::reveal(const editing::PreviewPiece& piece) {
    const QTextCursor from = m_preview->cursorOf({piece.block, piece.part});
    const int top = cursorRect(from).top();
    const int lowest = viewport()->height() - viewport()->height() / kRoomBelow;
    if (top < 0 || top > lowest) {
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(bar->value() + top - viewport()->height() / kRoomAbove);
    }
}

void PreviewView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void PreviewView::mouseReleaseEvent(QMouseEvent* event) {
    QTextBrowser::mouseReleaseEvent(event);
    const bool moved =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || moved || textCursor().hasSelection() ||
        !anchorAt(event->pos()).isEmpty()) {
        return;
    }
    if (const auto piece = m_preview->pieceAt(cursorForPosition(event->pos()).position())) {
        Q_EMIT pieceClicked(piece->block, piece->part);
    }
}

void PreviewView::clearPreview() {
    m_preview->show({});
    m_images->setDrawings({});
}

int PreviewView::written() const {
    return m_preview->written();
}

QVariant PreviewView::loadResource(int type, const QUrl& name) {
    if (name.scheme() != QStringLiteral("qrc")) {
        return {};
    }
    return QTextBrowser::loadResource(type, name);
}

PreviewView::Anchor PreviewView::topOfView() const {
    const QTextCursor cursor = cursorForPosition({0, 0});
    return {cursor, cursorRect(cursor).top()};
}

void PreviewView::restore(const Anchor& anchor) {
    const int moved = cursorRect(anchor.cursor).top() - anchor.above;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void PreviewView::resizeEvent(QResizeEvent* event) {
    fitColumn();
    QTextBrowser::resizeEvent(event);
}

void PreviewView::setDesk(const editing::AttachmentDesk& desk) {
    m_desk = desk;
    m_images->setDesk(desk);
}

void PreviewView::fitImages() {
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    m_images->fit(viewport()->width() - qRound(frame.leftMargin() + frame.rightMargin()));
}

// What is read stays where it is when an image above it takes its room.
void PreviewView::showLoaded() {
    const Anchor anchor = topOfView();
    const bool atTop = verticalScrollBar()->value() == 0;
    fitImages();
    if (!atTop) {
        restore(anchor);
    }
    viewport()->update();
}

void PreviewView::fitColumn() {
    const int room = viewport()->width();
    const int side = qMax(space::xl, (room - kColumnWidth) / 2);
    QTextFrame* root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (qRound(format.leftMargin()) == side) {
        fitImages();
        return;
    }
    format.setMargin(0);
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(space::xl);
    format.setBottomMargin(space::xxl);
    root->setFrameFormat(format);
    fitImages();
}

void PreviewView::recolour() {
    const Tokens& tokens = tokensOf(palette());
    m_dark = tokens.dark;
    m_images->setTokens(tokens);
    m_preview->setTokens(tokens);
    fitColumn(); // a cleared document has the margins of a new one
}

void PreviewView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    const bool isOtherTheme =
        event->type() == QEvent::PaletteChange && tokensOf(palette()).dark != m_dark;
    if (isOtherTheme || event->type() == QEvent::FontChange) {
        const int place = verticalScrollBar()->value();
        recolour();
        verticalScrollBar()->setValue(place);
    }
}

bool PreviewView::openAttachment(const QUrl& link) {
    const Attachment* attachment =
        link.isRelative() ? attachmentAt(link.path(), m_images->attachments()) : nullptr;
    if (attachment == nullptr || !m_desk.copyOf) {
        return false;
    }
    editing::onAnswer(m_desk.copyOf(*attachment), this, [this](const Result<QString>& path) {
        path ? m_openLink(QUrl::fromLocalFile(*path)) : Q_EMIT problem(path.error().message);
    });
    return true;
}

void PreviewView::follow(const QUrl& link) {
    if (link.isRelative() && link.hasFragment()) {
        scrollToAnchor(link.fragment());
    } else if (openAttachment(link)) {
        return;
    } else if (mayOpen(link)) {
        m_openLink(link);
    }
}

} // namespace afterword::views
