// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/preview.h"

#include <QObject>
#include <QThreadPool>

namespace afterword::editing {

class IncidentDocument;

/// Renders a document after each change, off the GUI thread: one rendering at a time, the newest
/// value next. A result that is already out of date is dropped.
class PreviewFeed : public QObject {
    Q_OBJECT

public:
    /// The document must outlive the feed. Renders for the first time when `refresh` is called.
    PreviewFeed(const IncidentDocument& document, Renderer renderer, QObject* parent = nullptr);
    ~PreviewFeed() override;

    [[nodiscard]] const QString& templateName() const { return m_templateName; }
    /// Empty: the incident's own.
    void setTemplateName(const QString& name);

    /// The timeline's other events are left out.
    void setStarredOnly(bool starredOnly);

    /// Nothing is rendered while it is off (the preview is hidden); turning it on refreshes.
    void setActive(bool active);

    void refresh();

Q_SIGNALS:
    void ready(const afterword::editing::Preview& preview);
    void failed(const afterword::Error& error);

private:
    void start();
    void take(const Result<Preview>& result, const QString& templateName);

    const IncidentDocument& m_document;
    Renderer m_renderer;
    QString m_templateName;
    bool m_starredOnly = false;
    QThreadPool m_pool;
    bool m_active = true;
    bool m_running = false;
    bool m_again = false;
    int m_dropped = 0;
};

} // namespace afterword::editing
