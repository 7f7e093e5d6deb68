// SPDX-License-Identifier: MIT
#include "tests/bench/typing/driven_desktop.h"

#include "model/editing/incident_session.h"
#include "views/editor/editor_form.h"
#include "views/editor/editor_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/preview/preview_pane.h"
#include "views/preview/preview_view.h"
#include "views/shell/workspace.h"
#include "views/style/theme.h"

#include <QDeadlineTimer>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace afterword::bench {

DrivenDesktop::DrivenDesktop(GuiTime& application)
    : m_application(application)
    , m_library(m_home.filePath(QStringLiteral("bench.afterword")), store::OpenMode::create) {
    views::applyTheme(application, views::Theme::light);
    m_window.resize(1600, 1000);
    m_window.showLibrary(m_library.services());
    m_window.show();
    QApplication::setActiveWindow(&m_window);
}

DrivenDesktop::~DrivenDesktop() {
    m_window.closeLibrary();
}

bool DrivenDesktop::waitFor(const std::function<bool()>& fact) {
    const QDeadlineTimer limit(20'000);
    QTimer look; // what another thread makes true wakes no event loop
    look.start(50);
    while (!fact() && !limit.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return fact();
}

bool DrivenDesktop::open(const Incident& incident) {
    const auto added = m_library.library().add(incident);
    return waitFor([&] { return added.isFinished(); }) && added.result().has_value() &&
           show(added.result()->id);
}

bool DrivenDesktop::openFile(const QString& path) {
    views::Workspace& workspace = *m_window.workspace();
    const auto opened = m_library.library().opened();
    if (!waitFor([&] { return opened.isFinished(); })) {
        return false;
    }
    workspace.importFiles({path});
    return waitFor([&] { return workspace.list().list().model()->rowCount() > 0; }) &&
           show(workspace.list().selectedIds().value(0));
}

bool DrivenDesktop::show(const QString& id) {
    views::Workspace& workspace = *m_window.workspace();
    workspace.openIncident(id);
    if (!waitFor([&] { return workspace.isEditing(); })) {
        return false;
    }
    preview().viewport()->installEventFilter(this);
    connect(&workspace.session()->preview(), &editing::PreviewFeed::ready, this,
            [this](const editing::Preview& shown) {
                m_renderedAt = sinceKey();
                noteShown();
                m_html.clear();
                for (const editing::PreviewBlock& block : shown.blocks) {
                    m_html += block.html;
                }
                m_markdown = shown.markdown;
                m_rendered = true;
            });
    workspace.session()->preview().refresh();
    return waitFor([&] { return m_painted; });
}

views::PreviewView& DrivenDesktop::preview() {
    return m_window.workspace()->preview()->view();
}

void DrivenDesktop::goTo(const QString& anchor) {
    m_window.workspace()->editor()->form().goToField(anchor);
    if (auto* table = qobject_cast<QTableView*>(QApplication::focusWidget())) {
        QTest::keyClick(table, Qt::Key_Return); // into the text of the row
    }
    QTest::qWait(300); // what begins with a new place is none of the first letter's
}

bool DrivenDesktop::type(const QString& text, Strokes& strokes) {
    for (const QChar letter : text) {
        QWidget* field = QApplication::focusWidget();
        (void)m_application.take();
        m_rendered = false;
        m_painted = false;
        m_clock.start();
        m_application.count([&] { QTest::keyClick(field, letter.toLatin1()); });
        strokes.handled.append(sinceKey());
        if (!waitFor([this] { return m_painted; })) {
            return false;
        }
        QCoreApplication::processEvents(); // and what it leaves to be done
        strokes.worked.append(m_application.take());
        strokes.rendered.append(m_renderedAt);
        strokes.latency.append(m_latency);
    }
    return true;
}

// A space at the end of a paragraph changes nothing that is seen, and paints nothing.
void DrivenDesktop::noteShown() {
    if (preview().written() == 0) {
        m_painted = true;
        m_latency = m_renderedAt;
    }
}

double DrivenDesktop::sinceKey() const {
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

QList<double> DrivenDesktop::scroll(int step) {
    QScrollBar* bar = m_window.workspace()->editor()->form().verticalScrollBar();
    QList<double> steps;
    bar->setValue(0);
    QTest::qWait(300);
    while (bar->value() < bar->maximum()) {
        (void)m_application.take();
        m_application.count([&] { bar->setValue(bar->value() + step); });
        QCoreApplication::processEvents();
        steps.append(m_application.take());
    }
    return steps;
}

bool DrivenDesktop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && m_rendered && !m_painted) {
        m_painted = true;
        m_latency = sinceKey();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace afterword::bench
