// SPDX-License-Identifier: MIT
// The findings of the open incident: their pane, their keys and their number.
#include "views/editor/editor_page.h"
#include "views/editor/finding_words.h"
#include "views/shell/shell_actions.h"
#include "views/shell/workspace.h"

#include <QAction>

namespace afterword::views {

void Workspace::makeChecks() {
    m_editor->addTool(m_actions.checks);
    m_editor->setChecksVisible(m_actions.checks->isChecked());
    connect(m_actions.checks, &QAction::toggled, m_editor, &EditorPage::setChecksVisible);
    connect(m_editor, &EditorPage::checksAsked, this,
            [this] { m_actions.checks->setChecked(true); });
    connect(m_editor, &EditorPage::findingsCounted, this, [this](int count) {
        if (m_session != nullptr) { // an editor without an incident is looked at, too
            Q_EMIT findingsChanged(findingCountWords(count));
        }
    });
    const auto stepBy = [this](int by) {
        return [this, by] {
            m_actions.checks->setChecked(true);
            m_editor->stepFinding(by);
        };
    };
    connect(m_actions.nextFinding, &QAction::triggered, m_editor, stepBy(1));
    connect(m_actions.previousFinding, &QAction::triggered, m_editor, stepBy(-1));
}

} // namespace afterword::views
