// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library.h"

#include <QObject>
#include <QPointer>

namespace afterword::views {

class EditorPage;

/// Brings back tabs by the ids of their incidents. Nothing but their titles is asked for: an
/// incident is opened when its tab is chosen. One that the library does not have is left out.
class TabRestorer : public QObject {
    Q_OBJECT

public:
    /// The library must outlive it.
    explicit TabRestorer(editing::Library& library, QObject* parent = nullptr);

    void restore(const QStringList& ids);
    /// From now on the tabs stand in this page.
    void showIn(EditorPage& page);
    /// Those that stand in no page yet.
    [[nodiscard]] const QStringList& waiting() const { return m_waiting; }
    void forget(const QString& id);

private:
    void note(const QString& id, const Result<Incident>& loaded);
    void place(const IncidentName& name);

    editing::Library& m_library;
    QPointer<EditorPage> m_page;
    QStringList m_order;
    QStringList m_waiting;
    QList<IncidentName> m_named; ///< of those that wait, what is known
};

} // namespace afterword::views
