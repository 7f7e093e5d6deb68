// SPDX-License-Identifier: MIT
#pragma once

#include "views/editor/form_section.h"

class QButtonGroup;
class QLabel;

namespace afterword::views {

class CauseList;
class DocumentLink;
class GraphPane;

enum class CausesLook { tree, graph, whys };

/// The contributing factors: as an indented tree, as a graph, and as the straight line of the five
/// whys. All three show the same factors and links; one of them is seen.
class CausesSection : public FormSection {
    Q_OBJECT

public:
    explicit CausesSection(DocumentLink& link, QWidget* parent = nullptr);

    void showAs(CausesLook look);
    [[nodiscard]] CausesLook look() const { return m_look; }
    [[nodiscard]] CauseList& tree() { return *m_tree; }
    [[nodiscard]] GraphPane& graph() { return *m_graph; }
    [[nodiscard]] CauseList& whys() { return *m_whys; }

private:
    [[nodiscard]] QWidget* makeSwitch();
    void showDocument();

    DocumentLink& m_link;
    QButtonGroup* m_looks;
    QLabel* m_guidance;
    CauseList* m_tree;
    GraphPane* m_graph;
    CauseList* m_whys;
    CausesLook m_look = CausesLook::tree;
};

} // namespace afterword::views
