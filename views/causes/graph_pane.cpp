// SPDX-License-Identifier: MIT
#include "views/causes/graph_pane.h"

#include "views/causes/cause_graph_view.h"
#include "views/causes/cause_list.h"
#include "views/editor/document_link.h"
#include "views/editor/labels.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr double kToolZoom = 1.25;

QToolButton* makeTool(const QString& iconName, const QString& name) {
    auto* tool = new QToolButton;
    tool->setIcon(icon(iconName));
    tool->setAccessibleName(name);
    tool->setToolTip(name);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    keepSize(*tool, {kCompactRowHeight, kCompactRowHeight});
    return tool;
}

} // namespace

GraphPane::GraphPane(DocumentLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_view(new CauseGraphView)
    , m_chosen(new CauseList(CauseList::Kind::one, link)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(makeTools());
    layout->addWidget(m_view);
    layout->addWidget(m_chosen);
    connect(m_view, &CauseGraphView::currentChanged, this,
            [this](const QString& factor) { m_chosen->showFactor(factor, m_view->graph()); });
    connect(m_view, &CauseGraphView::editAsked, this, &GraphPane::edit);
    connect(m_view, &CauseGraphView::fileAsked, &link, &DocumentLink::causesFileAsked);
    connect(m_chosen, &CauseList::factorMade, this, &GraphPane::edit);
}

QWidget* GraphPane::makeTools() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    QLabel* legend = makeCaption(tr("Left: what happened. Right: what it follows from."));
    legend->setWordWrap(true); // beside large tools it has little room
    layout->addWidget(legend, 1);
    auto* out = makeTool(QStringLiteral("zoom-out"), tr("Zoom out (-)"));
    auto* in = makeTool(QStringLiteral("zoom-in"), tr("Zoom in (+)"));
    auto* all = makeTool(QStringLiteral("zoom-fit-best"), tr("Show all (0)"));
    auto* save = makeTool(QStringLiteral("document-save"), tr("Save as SVG or PNG…"));
    save->setObjectName(QStringLiteral("saveGraph"));
    connect(out, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / kToolZoom); });
    connect(in, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(kToolZoom); });
    connect(all, &QToolButton::clicked, m_view, &CauseGraphView::showAll);
    connect(save, &QToolButton::clicked, &m_link, &DocumentLink::causesFileAsked);
    for (QToolButton* tool : {out, in, all, save}) {
        layout->addWidget(tool);
    }
    return line;
}

void GraphPane::showCauses(const CauseGraph& graph) {
    m_view->showGraph(graph);
    m_view->setVisible(!graph.isEmpty());
    m_chosen->showFactor(m_view->current(), m_view->graph());
}

void GraphPane::clear() {
    m_chosen->clear();
}

void GraphPane::edit(const QString& factor) {
    m_view->choose(factor);
    m_chosen->focusFactor(factor);
}

/// From the words of a factor back to the graph.
void GraphPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_view->hasFocus() && m_view->isVisible()) {
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
