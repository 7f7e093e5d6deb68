// SPDX-License-Identifier: MIT
#include "views/shell/main_window.h"

#include "model/editing/answers.h"
#include "views/controls/page_stack.h"
#include "views/controls/return_key.h"
#include "views/incidents/empty_page.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/about_box.h"
#include "views/shell/navigation_rail.h"
#include "views/shell/status_line.h"
#include "views/shell/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>

namespace afterword::views {

namespace {

constexpr QSize kFirstSize(1280, 800);

} // namespace

MainWindow::MainWindow(FileQuestions questions, QWidget* parent)
    : QMainWindow(parent)
    , m_ask(std::move(questions))
    , m_actions(this)
    , m_rail(new NavigationRail)
    , m_body(new PageStack)
    , m_blank(new QWidget)
    , m_status(new StatusLine) {
    setWindowTitle(tr("Afterword"));
    resize(kFirstSize);
    m_actions.fill(menuBar());
    auto* middle = new QWidget;
    auto* layout = new QGridLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail, 0, 0);
    layout->addWidget(m_body, 0, 1);
    layout->addWidget(m_status, 1, 0, 1, 2);
    m_body->addWidget(m_blank);
    setCentralWidget(middle);
    m_rail->addEntry(m_actions.showIncidents);
    m_rail->addEntry(m_actions.showActions);
    m_rail->addFoot(m_actions.settings);
    connectActions();
    qApp->installEventFilter(new ReturnKey(this));
}

// The workspace speaks to the actions on its way out: it goes before they do.
MainWindow::~MainWindow() {
    closeLibrary();
}

void MainWindow::connectActions() {
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.openLibrary, &QAction::triggered, this, [this] {
        m_ask.libraryToOpen(this,
                            [this](const QStringList& p) { Q_EMIT libraryChosen(p.value(0)); });
    });
    connect(m_actions.newLibrary, &QAction::triggered, this, [this] {
        m_ask.libraryToCreate(this,
                              [this](const QStringList& p) { Q_EMIT libraryChosen(p.value(0)); });
    });
    connect(m_actions.theme, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT themeChosen(static_cast<Theme>(action->data().toInt()));
    });
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { zoom(1); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { zoom(-1); });
    connect(m_actions.zoomReset, &QAction::triggered, this, [this] { zoom(0); });
    connect(m_status, &StatusLine::retryAsked, this, [this] {
        if (m_workspace != nullptr && m_workspace->session() != nullptr) {
            m_workspace->session()->autosaver().retry();
        }
    });
}

void MainWindow::showLibrary(const LibraryServices& services) {
    closeLibrary();
    m_workspace = new Workspace(services, m_actions, m_ask);
    m_workspace->restoreLayout(m_layout);
    m_workspace->setPreferences(m_preferences);
    connect(m_workspace, &Workspace::preferencesChanged, this, &MainWindow::changePreferences);
    connect(m_workspace, &Workspace::savingChanged, m_status, &StatusLine::setSaving);
    connect(m_workspace, &Workspace::findingsChanged, m_status, &StatusLine::setFindings);
    connect(m_workspace, &Workspace::presentAsked, this, &MainWindow::present);
    connect(m_workspace, &Workspace::overdueCounted, this, [this](int count) {
        m_rail->showCount(m_actions.showActions, count, tr("%n overdue", nullptr, count));
    });
    m_workspace->countOverdue();
    m_body->addWidget(m_workspace);
    m_body->setCurrentWidget(m_workspace);
    m_workspace->list().focusList();
    const QString path = services.library.path();
    noteAccess(services.library.isReadOnly());
    setWindowTitle(tr("%1 – Afterword").arg(QFileInfo(path).completeBaseName()));
    setWindowFilePath(path);
}

void MainWindow::noteAccess(bool readOnly) {
    m_status->setLibrary(m_workspace->path(), readOnly);
    m_workspace->updateActions();
}

void MainWindow::closeLibrary() {
    if (m_workspace != nullptr) {
        m_workspace->keepLayout(m_layout);
        m_body->setCurrentWidget(m_blank);
        delete std::exchange(m_workspace, nullptr);
    }
    delete std::exchange(m_problem, nullptr);
    m_rail->showCount(m_actions.showActions, 0, {});
    m_status->clear();
    setWindowTitle(tr("Afterword"));
}

void MainWindow::showProblem(const QString& path, const Error& error) {
    closeLibrary();
    auto* page = new EmptyPage(QStringLiteral("dialog-warning"), error.message);
    QStringList others{tr("New library…")};
    if (QFileInfo::exists(path)) {
        others << tr("Open it for reading only") << tr("Try again");
    }
    page->setChoices(tr("Open another library…"), others);
    connect(page, &EmptyPage::chosen, this,
            [this, path](int choice) { followProblem(choice, path); });
    m_problem = page;
    m_body->addWidget(page);
    m_body->setCurrentWidget(page);
}

void MainWindow::followProblem(int choice, const QString& path) {
    switch (choice) {
    case 0:
        m_actions.openLibrary->trigger();
        break;
    case 1:
        m_actions.newLibrary->trigger();
        break;
    case 2:
        Q_EMIT readOnlyChosen(path);
        break;
    default:
        Q_EMIT libraryChosen(path);
        break;
    }
}

void MainWindow::setTheme(Theme theme) {
    const auto actions = m_actions.theme->actions();
    for (QAction* action : actions) {
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
    }
}

void MainWindow::setPreferences(const Preferences& preferences) {
    m_preferences = preferences;
    if (m_workspace != nullptr) {
        m_workspace->setPreferences(preferences);
    }
}

void MainWindow::changePreferences(const Preferences& preferences) {
    setPreferences(preferences);
    Q_EMIT preferencesChanged(preferences);
}

void MainWindow::zoom(int step) {
    Preferences preferences = m_preferences;
    preferences.changeZoom(step);
    changePreferences(preferences);
}

void MainWindow::setRecent(const QStringList& paths) {
    m_actions.recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        QAction* action = m_actions.recent->addAction(
            QString(file.completeBaseName() % QStringLiteral(" – ") % file.path())
                .replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT libraryChosen(path); });
    }
    m_actions.recent->setEnabled(!paths.isEmpty());
}

WindowLayout MainWindow::layoutState() const {
    WindowLayout layout = m_layout;
    layout.geometry = saveGeometry();
    if (m_workspace != nullptr) {
        m_workspace->keepLayout(layout);
    }
    return layout;
}

void MainWindow::restoreLayout(const WindowLayout& layout) {
    m_layout = layout;
    if (!layout.geometry.isEmpty()) {
        restoreGeometry(layout.geometry);
    }
    m_actions.preview->setChecked(layout.previewShown);
    if (m_workspace != nullptr) {
        m_workspace->restoreLayout(layout);
    }
}

void MainWindow::present() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showAbout() {
    openAboutBox(this);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_closing || m_workspace == nullptr) {
        event->accept();
        if (m_workspace != nullptr) {
            m_workspace->hideCapture();
        }
        Q_EMIT closed();
        return;
    }
    // What is unsaved is saved first, without stopping the window; then it closes.
    event->ignore();
    editing::onAnswer(m_workspace->flush(), this,
                      [this](const Result<void>& result) { noteClosingFlush(result); });
}

/// Once: who closes the window a second time leaves what the library has.
bool MainWindow::asksBeforeClosing() {
    const bool asked = std::exchange(m_asked, false);
    m_asked = !asked && m_workspace->showUndecided(
                            tr("Decide this first, or close the window again to keep yours."));
    return m_asked;
}

void MainWindow::noteClosingFlush(const Result<void>& result) {
    if (result && asksBeforeClosing()) {
        return;
    }
    m_closing = true;
    if (result) {
        // Not now: an answer may come while the window is still in the event that asked.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        return;
    }
    m_workspace->showError(
        tr("%1 Close the window again to leave without saving.").arg(result.error().message));
}

} // namespace afterword::views
