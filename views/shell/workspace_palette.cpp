// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_words.h"
#include "views/shell/command_palette.h"
#include "views/shell/workspace.h"
#include "views/style/icons.h"

#include <QAction>

namespace afterword::views {

namespace {

constexpr int kMostIncidents = 20;

QString withoutMnemonic(QString text) {
    return text.remove(QLatin1Char('&'));
}

/// Everything that the menus offer and that can be done now.
CommandPalette::Entries entriesOf(const QList<QAction*>& actions) {
    CommandPalette::Entries entries;
    for (QAction* action : actions) {
        if (action->isEnabled() && !action->text().isEmpty()) {
            entries.append({withoutMnemonic(action->text()),
                            action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                            [action] { action->trigger(); }});
        }
    }
    return entries;
}

} // namespace

void Workspace::showPalette() {
    CommandPalette::Entries entries;
    if (isEditing()) {
        for (const auto& [key, heading] : m_editor->form().sectionNames()) {
            entries.append({heading, tr("Section"), icon(QStringLiteral("go-jump")),
                            [this, key = key] { m_editor->form().goTo(key, true); }});
        }
    }
    entries += entriesOf(window()->actions());
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(window());
    }
    m_palette->open(entries, [this](const QString& words, const auto& give) {
        IncidentFilter filter;
        filter.text = words;
        editing::onAnswer(m_services.library.incidents(filter, kNewestFirst, {0, kMostIncidents}),
                          this, [this, give](const Result<QList<IncidentRow>>& rows) {
                              rows ? give(entriesFor(*rows)) : showError(rows.error().message);
                          });
    });
}

CommandPalette::Entries Workspace::entriesFor(const QList<IncidentRow>& rows) {
    CommandPalette::Entries entries;
    for (const IncidentRow& row : rows) {
        entries.append({plainTitle(row.title), row.reference,
                        icon(QStringLiteral("view-list-details")),
                        [this, id = row.id] { openIncident(id); }});
    }
    return entries;
}

} // namespace afterword::views
