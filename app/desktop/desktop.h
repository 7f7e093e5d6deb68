// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/arguments.h"
#include "app/desktop/single_instance.h"
#include "app/settings.h"
#include "model/base/result.h"

#include <QObject>

#include <memory>

namespace afterword::views {
class MainWindow;
}

namespace afterword::desktop {

class OpenLibrary;

/// The running program: its window, the library in it, and what is remembered of both.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop(Arguments arguments, app::Settings settings);
    ~Desktop() override;

    /// False when a window that is already there has taken over: the program ends.
    [[nodiscard]] bool start();

private:
    enum class Access { full, readOnly };

    void show(const QString& path, Access access);
    void choose(const QString& path, Access access);
    void leaveFor(const QString& path, Access access);
    void noteOpened(const Result<bool>& isReadOnly);
    /// What this start and later ones asked for, as soon as the library is open.
    void doWaiting();
    void hear(const Call& call);
    void restoreTabs();
    void keepTabs();
    void applyTheme(views::Theme theme);
    void prefer(const views::Preferences& preferences);
    void remember();

    Arguments m_arguments;
    app::Settings m_settings;
    SingleInstance m_instance;
    std::unique_ptr<OpenLibrary> m_library;
    std::unique_ptr<views::MainWindow> m_window; ///< goes before the library that it shows
    bool m_open = false;
};

} // namespace afterword::desktop
