// SPDX-License-Identifier: MIT
#include "views/preview/preview_view.h"

#include "views/preview/check_mark.h"
#include "views/preview/preview_document.h"
#include "views/style/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>

namespace afterword::views {

namespace {

bool mayOpen(const QUrl& link) {
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    return schemes.contains(link.scheme().toLower());
}

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QTextBrowser(parent)
    , m_openLink([](const QUrl& link) { QDesktopServices::openUrl(link); }) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Rendered postmortem"));
    auto* marks = new CheckMark(this);
    document()->documentLayout()->registerHandler(CheckMark::kType, marks);
    m_preview = std::make_unique<PreviewDocument>(*document());
    recolour();
    fitColumn();
    connect(this, &QTextBrowser::anchorClicked, this, &PreviewView::follow);
}

PreviewView::~PreviewView() = default;

void PreviewView::showPreview(const editing::Preview& preview) {
    const bool atTop = verticalScrollBar()->value() == 0;
    const Anchor anchor = topOfView();
    setUpdatesEnabled(false);
    m_preview->show(preview.blocks);
    if (atTop) {
        moveCursor(QTextCursor::Start); // else writing has pushed it to the end, and a view that is
        verticalScrollBar()->setValue(0); // shown for the first time goes where its cursor is
    } else {
        restore(anchor);
    }
    setUpdatesEnabled(true);
}

void PreviewView::clearPreview() {
    m_preview->show({});
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

void PreviewView::fitColumn() {
    const int room = viewport()->width();
    const int side = qMax(space::xl, (room - kColumnWidth) / 2);
    QTextFrame* root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (qRound(format.leftMargin()) == side) {
        return;
    }
    format.setMargin(0);
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(space::xl);
    format.setBottomMargin(space::xxl);
    root->setFrameFormat(format);
}

void PreviewView::recolour() {
    const Tokens& tokens = tokensOf(palette());
    m_dark = tokens.dark;
    m_preview->setTokens(tokens);
    fitColumn(); // a cleared document has the margins of a new one
}

void PreviewView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && tokensOf(palette()).dark != m_dark) {
        const int place = verticalScrollBar()->value();
        recolour();
        verticalScrollBar()->setValue(place);
    }
}

void PreviewView::follow(const QUrl& link) {
    if (link.isRelative() && link.hasFragment()) {
        scrollToAnchor(link.fragment());
    } else if (mayOpen(link)) {
        m_openLink(link);
    }
}

} // namespace afterword::views
