// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/action_query.h"
#include "model/editing/incident_document.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace afterword::editing {
class Library;
}

namespace afterword::views {

/// “We promised this before”: what earlier incidents with a factor or service of the open one have
/// done about it. Each can be promised again, with a link to the former one, or be looked at.
class PromisedBefore : public QObject {
    Q_OBJECT

public:
    /// The library must outlive it.
    explicit PromisedBefore(editing::Library& library, QObject* parent = nullptr);

    /// With a menu of the actions; seen only while there are some.
    [[nodiscard]] QAction* action() const { return m_action; }
    [[nodiscard]] const QList<ActionRow>& rows() const { return m_rows; }

    /// Asks for those of another incident; null for none.
    void setDocument(editing::IncidentDocument* document, bool readOnly);
    /// The library may have others by now.
    void refresh();

Q_SIGNALS:
    void openAsked(const afterword::ActionRow& row);

private:
    void showRows(const QList<ActionRow>& rows);
    void addRow(const ActionRow& row);
    [[nodiscard]] bool isReopened(const ActionRow& row) const;

    editing::Library& m_library;
    QPointer<editing::IncidentDocument> m_document;
    QList<ActionRow> m_rows;
    QAction* m_action;
    QMenu* m_menu;
    bool m_readOnly = false;
};

} // namespace afterword::views
