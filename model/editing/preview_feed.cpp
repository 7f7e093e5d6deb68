// SPDX-License-Identifier: MIT
#include "model/editing/preview_feed.h"

#include "model/domain/starred.h"
#include "model/editing/answers.h"
#include "model/editing/incident_document.h"

#include <QCoreApplication>
#include <QFuture>
#include <QtConcurrentRun>

namespace afterword::editing {

namespace {

/// Under typing that never pauses, an older preview is better than none.
constexpr int kDropsInARow = 4;

} // namespace

PreviewFeed::PreviewFeed(const IncidentDocument& document, Renderer renderer, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_renderer(std::move(renderer)) {
    m_pool.setMaxThreadCount(1);
    connect(&m_document, &IncidentDocument::changed, this, &PreviewFeed::refresh);
}

PreviewFeed::~PreviewFeed() = default;

void PreviewFeed::setTemplateName(const QString& name) {
    if (name != m_templateName) {
        m_templateName = name;
        m_dropped = 0;
        refresh();
    }
}

void PreviewFeed::setStarredOnly(bool starredOnly) {
    if (starredOnly != m_starredOnly) {
        m_starredOnly = starredOnly;
        m_dropped = 0;
        refresh();
    }
}

void PreviewFeed::setActive(bool active) {
    m_active = active;
    refresh();
}

void PreviewFeed::refresh() {
    if (!m_active) {
        return;
    }
    if (m_running) {
        m_again = true;
        return;
    }
    start();
}

void PreviewFeed::start() {
    m_running = true;
    m_again = false;
    QtConcurrent::run(&m_pool, [renderer = m_renderer, value = m_document.value(),
                                name = m_templateName, starredOnly = m_starredOnly] {
        return renderer(starredOnly ? withStarredEventsOnly(value) : value, name);
    }).then(qApp, whileAlive(this, [this, name = m_templateName](const Result<Preview>& result) {
                take(result, name);
            }));
}

void PreviewFeed::take(const Result<Preview>& result, const QString& templateName) {
    m_running = false;
    const bool isStale = m_again;
    const bool isDropped = isStale && (templateName != m_templateName || m_dropped < kDropsInARow);
    m_dropped = isDropped ? m_dropped + 1 : 0;
    if (isStale) {
        start();
    }
    if (isDropped || !m_active) {
        return;
    }
    if (result) {
        Q_EMIT ready(*result);
    } else {
        Q_EMIT failed(result.error());
    }
}

} // namespace afterword::editing
