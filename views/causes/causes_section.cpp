// SPDX-License-Identifier: MIT
#include "views/causes/causes_section.h"

#include "views/causes/cause_graph_view.h"
#include "views/causes/cause_list.h"
#include "views/causes/graph_pane.h"
#include "views/controls/field.h"
#include "views/editor/document_link.h"
#include "views/editor/labels.h"
#include "views/editor/section_names.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace afterword::views {

namespace {

QString guidanceOf(CausesLook look) {
    switch (look) {
    case CausesLook::tree:
        return CausesSection::tr(
            "Begin with what went wrong; below it, indented by Alt+Right, what "
            "it follows from. A factor may be a cause of several.");
    case CausesLook::graph:
        return CausesSection::tr(
            "Begin with what went wrong. Each cause that you add to it is drawn "
            "beside it.");
    case CausesLook::whys:
        return CausesSection::tr(
            "Begin with what went wrong, then ask why, and why again. Where "
            "there are several answers, the tree and the graph hold them all.");
    }
    return {};
}

} // namespace

CausesSection::CausesSection(DocumentLink& link, QWidget* parent)
    : FormSection("factors", nameOf(Part::factors), parent)
    , m_link(link)
    , m_looks(new QButtonGroup(this))
    , m_guidance(makeCaption({}))
    , m_tree(new CauseList(CauseList::Kind::tree, link))
    , m_graph(new GraphPane(link))
    , m_whys(new CauseList(CauseList::Kind::whys, link)) {
    m_guidance->setWordWrap(true);
    m_guidance->setContentsMargins(kFieldPadding, 0, kFieldPadding, space::xs);
    add(makeSwitch());
    add(m_guidance);
    add(m_tree);
    add(m_graph);
    add(m_whys);
    m_tree->setObjectName(QStringLiteral("causeTree"));
    m_whys->setObjectName(QStringLiteral("fiveWhys"));
    connect(m_looks, &QButtonGroup::idClicked, this,
            [this](int look) { showAs(static_cast<CausesLook>(look)); });
    connect(&link, &DocumentLink::shown, this, &CausesSection::showDocument);
    connect(m_whys, &CauseList::factorMade, this, [this](const QString& factor) {
        showAs(CausesLook::tree); // a second answer is no part of the line
        m_tree->focusFactor(factor);
    });
    showAs(CausesLook::tree);
}

QWidget* CausesSection::makeSwitch() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(kFieldPadding - space::xs, 0, 0, space::xs);
    layout->setSpacing(space::xs);
    for (const auto& [look, name, code] :
         {std::tuple(CausesLook::tree, tr("Tree"), "asTree"),
          std::tuple(CausesLook::graph, tr("Graph"), "asGraph"),
          std::tuple(CausesLook::whys, tr("Five whys"), "asWhys")}) {
        auto* button = new QToolButton;
        button->setObjectName(QString::fromLatin1(code));
        button->setText(name);
        button->setAccessibleName(tr("Causes as: %1").arg(name.toLower()));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        keepHeight(*button, kCompactRowHeight);
        m_looks->addButton(button, static_cast<int>(look));
        layout->addWidget(button);
    }
    layout->addStretch();
    return line;
}

void CausesSection::showAs(CausesLook look) {
    m_look = look;
    m_looks->button(static_cast<int>(look))->setChecked(true);
    m_tree->setVisible(look == CausesLook::tree);
    m_graph->setVisible(look == CausesLook::graph);
    m_whys->setVisible(look == CausesLook::whys);
    if (look != CausesLook::tree) {
        m_tree->clear();
    }
    if (look != CausesLook::graph) {
        m_graph->clear();
    }
    if (look != CausesLook::whys) {
        m_whys->clear();
    }
    showDocument();
}

/// Only what is seen is laid out.
void CausesSection::showDocument() {
    const CauseGraph graph = causeGraphOf(m_link.value());
    m_guidance->setText(guidanceOf(m_look));
    m_guidance->setVisible(graph.isEmpty());
    switch (m_look) {
    case CausesLook::tree:
        return m_tree->showCauses(graph);
    case CausesLook::graph:
        return m_graph->showCauses(graph);
    case CausesLook::whys:
        return m_whys->showCauses(graph);
    }
}

} // namespace afterword::views
