// SPDX-License-Identifier: MIT
#include "views/incidents/reading_pane.h"

#include "model/editing/answers.h"
#include "views/preview/preview_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollBar>
#include <QtConcurrent>

namespace afterword::views {

ReadingPane::ReadingPane(editing::Library& library, editing::Renderer renderer, QWidget* parent)
    : QStackedWidget(parent)
    , m_library(library)
    , m_renderer(std::move(renderer))
    , m_note(new QLabel) {
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setEnabled(false);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    addWidget(m_note);
}

PreviewView& ReadingPane::view() {
    if (m_view == nullptr) {
        m_view = new PreviewView;
        m_view->setDesk(m_desk);
        addWidget(m_view);
    }
    return *m_view;
}

void ReadingPane::say(const QString& text) {
    m_shown.clear();
    m_note->setText(text);
    setCurrentWidget(m_note);
}

void ReadingPane::showIncident(const QString& id) {
    if (id == m_wanted) {
        return;
    }
    m_wanted = id;
    if (id.isEmpty()) {
        say(tr("Select an incident to read it here."));
    } else {
        fetch();
    }
}

void ReadingPane::refresh() {
    if (!m_wanted.isEmpty()) {
        fetch();
    }
}

void ReadingPane::fetch() {
    if (m_running || !isVisible()) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    const QString id = m_wanted;
    editing::onAnswer(m_library.load(id), this, [this, id](const Result<Incident>& loaded) {
        loaded ? render(id, *loaded) : finish(id, failure(loaded.error()));
    });
}

void ReadingPane::render(const QString& id, const Incident& incident) {
    QtConcurrent::run([renderer = m_renderer, incident] {
        return renderer(incident, QString());
    }).then(qApp, editing::whileAlive(this, [this, id](const Result<editing::Preview>& result) {
                finish(id, result);
            }));
}

void ReadingPane::showEvent(QShowEvent* event) {
    QStackedWidget::showEvent(event);
    if (m_again && !m_running) {
        refresh();
    }
}

void ReadingPane::finish(const QString& id, const Result<editing::Preview>& result) {
    m_running = false;
    m_again = m_again || !isVisible();
    if (!isVisible()) {
        return;
    }
    if (id == m_wanted && result) {
        if (id != m_shown) {
            view().clearPreview();
            view().verticalScrollBar()->setValue(0);
        }
        view().showPreview(*result);
        m_shown = id;
        setCurrentWidget(m_view);
    } else if (id == m_wanted) {
        say(result.error().message);
    }
    if ((m_again || id != m_wanted) && !m_wanted.isEmpty()) {
        fetch();
    }
}

} // namespace afterword::views
