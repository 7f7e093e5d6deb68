// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"

#include "app/composition/paths.h"
#include "app/desktop/open_library.h"
#include "app/desktop/start_probe.h"
#include "model/editing/answers.h"
#include "views/incidents/incident_list_page.h"
#include "views/shell/main_window.h"
#include "views/shell/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QListView>
#include <QStandardPaths>

namespace afterword::desktop {

namespace {

QString runtimeFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::TempLocation)
                            : folder;
}

/// What was named, else the last one if it is still there, else the user's own.
QString libraryToShow(const Arguments& arguments, const app::Settings& settings) {
    if (!arguments.library.isEmpty()) {
        return arguments.library;
    }
    const bool lastIsThere = !settings.library.isEmpty() && QFileInfo::exists(settings.library);
    return lastIsThere ? settings.library : app::defaultLibraryPath();
}

} // namespace

Desktop::Desktop(Arguments arguments, app::Settings settings)
    : m_arguments(std::move(arguments))
    , m_settings(std::move(settings))
    , m_instance(runtimeFolder()) {}

Desktop::~Desktop() = default;

bool Desktop::start() {
    const QString path = libraryToShow(m_arguments, m_settings);
    if (!m_arguments.measuresStart &&
        m_instance.claim(path, {m_arguments.documents, m_arguments.captures}) ==
            SingleInstance::Claim::handedOver) {
        return false;
    }
    // The library opens on its own thread while the window is made.
    m_library = std::make_unique<OpenLibrary>(path, store::OpenMode::create);
    applyTheme(m_settings.theme);
    views::applyZoom(*qApp, m_settings.preferences.zoom);
    m_window = std::make_unique<views::MainWindow>();
    m_window->setTheme(m_settings.theme);
    m_window->setPreferences(m_settings.preferences);
    m_window->setRecent(m_settings.recent);
    m_window->restoreLayout(m_settings.layout);
    connect(m_window.get(), &views::MainWindow::libraryChosen, this,
            [this](const QString& chosen) { choose(chosen, Access::full); });
    connect(m_window.get(), &views::MainWindow::readOnlyChosen, this,
            [this](const QString& chosen) { choose(chosen, Access::readOnly); });
    connect(m_window.get(), &views::MainWindow::themeChosen, this, &Desktop::applyTheme);
    connect(m_window.get(), &views::MainWindow::preferencesChanged, this, &Desktop::prefer);
    connect(m_window.get(), &views::MainWindow::closed, this, &Desktop::remember);
    connect(&m_instance, &SingleInstance::called, this, &Desktop::hear);
    m_window->showLibrary(m_library->services());
    if (m_arguments.measuresStart) {
        endAfterFirstRows(m_window->workspace()->list().list());
    }
    if (!m_arguments.captures) {
        m_window->show();
    }
    // Last: a library that is open by now answers at once, and what was asked for is done then.
    editing::onAnswer(m_library->library().opened(), m_window.get(),
                      [this](const Result<bool>& readOnly) { noteOpened(readOnly); });
    return true;
}

void Desktop::hear(const Call& call) {
    m_arguments.documents.append(call.documents);
    m_arguments.captures = m_arguments.captures || call.captures;
    if (!call.captures) {
        m_window->present();
    }
    doWaiting();
}

void Desktop::choose(const QString& path, Access access) {
    if (path.isEmpty()) {
        return;
    }
    if (m_window->workspace() != nullptr &&
        QFileInfo(path).canonicalFilePath() == QFileInfo(m_settings.library).canonicalFilePath()) {
        return;
    }
    if (m_window->workspace() == nullptr) {
        leaveFor(path, access);
        return;
    }
    // What is unsaved belongs into the library that is left, and holds it open where it cannot be.
    editing::onAnswer(m_window->workspace()->flush(), m_window->workspace(),
                      [=, this](const Result<void>& saved) {
                          views::Workspace& workspace = *m_window->workspace();
                          if (!saved) {
                              workspace.showError(saved.error().message);
                          } else if (!workspace.showUndecided(tr("Decide this first."))) {
                              QMetaObject::invokeMethod(
                                  m_window.get(), [=, this] { leaveFor(path, access); },
                                  Qt::QueuedConnection);
                          }
                      });
}

void Desktop::leaveFor(const QString& path, Access access) {
    if (m_instance.claim(path, {}) == SingleInstance::Claim::handedOver) {
        return; // its own window has come to the front
    }
    show(path, access);
}

void Desktop::show(const QString& path, Access access) {
    keepTabs();
    m_open = false;
    m_window->closeLibrary();
    m_library.reset();
    m_library = std::make_unique<OpenLibrary>(
        path, access == Access::readOnly ? store::OpenMode::readOnly : store::OpenMode::create);
    m_window->showLibrary(m_library->services());
    editing::onAnswer(m_library->library().opened(), m_window.get(),
                      [this](const Result<bool>& readOnly) { noteOpened(readOnly); });
}

void Desktop::noteOpened(const Result<bool>& isReadOnly) {
    const QString path = m_library->library().path();
    if (!isReadOnly) {
        m_window->present(); // it may be that only capturing was asked for
        m_window->showProblem(path, isReadOnly.error());
        return;
    }
    m_open = true;
    m_library->library().setReadOnly(*isReadOnly);
    m_window->noteAccess(*isReadOnly);
    m_settings.note(path);
    m_window->setRecent(m_settings.recent);
    restoreTabs();
    doWaiting();
}

/// Whoever brings documents wants to see those.
void Desktop::restoreTabs() {
    if (m_arguments.measuresStart) {
        return;
    }
    views::OpenTabs tabs = m_settings.tabs.value(m_library->library().path());
    if (!m_arguments.documents.isEmpty()) {
        tabs.current.clear();
    }
    m_window->workspace()->restoreTabs(tabs);
}

void Desktop::keepTabs() {
    if (m_open && m_window->workspace() != nullptr) {
        m_settings.tabs.insert(m_library->library().path(), m_window->workspace()->openTabs());
    }
}

void Desktop::doWaiting() {
    if (!m_open) {
        return;
    }
    if (std::exchange(m_arguments.captures, false)) {
        m_window->workspace()->showCapture();
    }
    if (!m_arguments.documents.isEmpty()) {
        m_window->present();
        m_window->workspace()->importFiles(std::exchange(m_arguments.documents, {}));
    }
}

void Desktop::applyTheme(views::Theme theme) {
    m_settings.theme = theme;
    views::applyTheme(*qApp, theme);
}

void Desktop::prefer(const views::Preferences& preferences) {
    if (std::exchange(m_settings.preferences, preferences).zoom != preferences.zoom) {
        views::applyZoom(*qApp, preferences.zoom);
    }
}

void Desktop::remember() {
    if (!m_arguments.measuresStart) {
        m_settings.layout = m_window->layoutState();
        keepTabs();
        app::saveSettings(m_settings);
    }
}

} // namespace afterword::desktop
