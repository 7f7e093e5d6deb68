// SPDX-License-Identifier: MIT
#include "views/shell/tab_restorer.h"

#include "model/editing/answers.h"
#include "views/editor/editor_page.h"
#include "views/editor/incident_tabs.h"

#include <algorithm>
#include <utility>

namespace afterword::views {

TabRestorer::TabRestorer(editing::Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library) {}

void TabRestorer::restore(const QStringList& ids) {
    m_order = ids;
    m_waiting = ids;
    for (const QString& id : ids) {
        editing::onAnswer(m_library.load(id), this,
                          [this, id](const Result<Incident>& loaded) { note(id, loaded); });
    }
}

void TabRestorer::showIn(EditorPage& page) {
    m_page = &page;
    for (const IncidentName& name : std::exchange(m_named, {})) {
        place(name);
    }
}

void TabRestorer::forget(const QString& id) {
    m_waiting.removeAll(id);
    m_named.removeIf([&id](const IncidentName& name) { return name.id == id; });
}

/// What could not be read may be read at the next start; what is gone is gone.
void TabRestorer::note(const QString& id, const Result<Incident>& loaded) {
    if (!loaded) {
        if (loaded.error().kind == Error::Kind::notFound) {
            forget(id);
        }
        return;
    }
    const IncidentName name{id, loaded->reference, loaded->title};
    if (m_page != nullptr) {
        place(name);
    } else {
        m_named.append(name);
    }
}

/// Behind those tabs that stood before it.
void TabRestorer::place(const IncidentName& name) {
    if (!m_waiting.contains(name.id)) { // it was closed or deleted meanwhile
        return;
    }
    m_waiting.removeAll(name.id);
    const auto before = m_order.first(m_order.indexOf(name.id));
    const auto shown = std::count_if(before.cbegin(), before.cend(), [this](const QString& id) {
        return m_page->tabs().indexOf(id) >= 0;
    });
    m_page->addTab(name, static_cast<int>(shown));
}

} // namespace afterword::views
