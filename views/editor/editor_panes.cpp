// SPDX-License-Identifier: MIT
#include "views/editor/editor_panes.h"

#include "views/style/scaled_size.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace afterword::views {

namespace {

// At 100 %. The first widths; the outline need not grow as much as its words.
constexpr int kOutlineShare = 224;
constexpr int kFormShare = 632;
constexpr int kBesideShare = 424;

// What each needs to be of use.
constexpr int kLeastOutline = 152;
constexpr int kLeastForm = 312;
constexpr int kLeastBeside = 240;

int roomFor(const QWidget& pane, int least) {
    return std::max(scaled(least), pane.minimumSizeHint().width());
}

} // namespace

EditorPanes::EditorPanes(QWidget* outline, QWidget* form)
    : m_outline(outline)
    , m_form(form)
    , m_beside(new QWidget) {
    auto* layout = new QHBoxLayout(m_beside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addWidget(outline);
    addWidget(form);
    addWidget(m_beside);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
    setChildrenCollapsible(false);
    setSizes({(kOutlineShare + scaled(kOutlineShare)) / 2, kFormShare, kBesideShare});
    m_beside->hide();
}

void EditorPanes::addBeside(QWidget* pane) {
    m_beside->layout()->addWidget(pane);
    if (!pane->testAttribute(Qt::WA_WState_ExplicitShowHide)) {
        pane->show(); // else it is shown later, with its parent, as if somebody had asked for it
    }
    pane->installEventFilter(this);
    fit();
}

bool EditorPanes::isOutlineShown() const {
    return !m_outline->isHidden();
}

bool EditorPanes::isAnyWanted() const {
    const QList<QWidget*> panes = m_beside->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    return std::any_of(panes.begin(), panes.end(),
                       [](const QWidget* pane) { return !pane->isHidden(); });
}

void EditorPanes::fit() {
    const bool isWanted = isAnyWanted();
    m_isAskedFor = m_isAskedFor && isWanted;
    const int form = roomFor(*m_form, kLeastForm);
    const int beside = isWanted ? roomFor(*m_beside, kLeastBeside) : 0;
    const bool isShown = isWanted && (m_isAskedFor || width() >= form + beside);
    m_beside->setVisible(isShown);
    m_outline->setVisible(width() >=
                          roomFor(*m_outline, kLeastOutline) + form + (isShown ? beside : 0));
}

QSize EditorPanes::minimumSizeHint() const {
    return {roomFor(*m_form, kLeastForm), HairlineSplitter::minimumSizeHint().height()};
}

void EditorPanes::resizeEvent(QResizeEvent* event) {
    if (event->size().width() > event->oldSize().width()) {
        m_isAskedFor = false; // there may be room for it by now
    }
    fit();
    HairlineSplitter::resizeEvent(event);
}

void EditorPanes::changeEvent(QEvent* event) {
    HairlineSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

// Sent to a pane that is shown or hidden by whoever it belongs to, wherever it stands.
bool EditorPanes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        m_isAskedFor = m_isAskedFor || (event->type() == QEvent::ShowToParent && isVisible());
        fit();
    }
    return HairlineSplitter::eventFilter(watched, event);
}

} // namespace afterword::views
