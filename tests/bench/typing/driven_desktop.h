// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/open_library.h"
#include "tests/bench/typing/gui_time.h"
#include "views/shell/main_window.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace afterword::views {
class PreviewView;
}

namespace afterword::bench {

/// What key strokes took, in milliseconds each.
struct Strokes {
    QList<double> worked{};   ///< by the GUI thread, until the next stroke
    QList<double> handled{};  ///< from the key until its events are handled, preview aside
    QList<double> rendered{}; ///< from the key until the new rendering comes
    QList<double> latency{};  ///< from the key to the painted preview
};

/// The main window with a library of its own, worked by keys.
class DrivenDesktop : public QObject {
public:
    explicit DrivenDesktop(GuiTime& application);
    ~DrivenDesktop() override;

    /// Opens an incident that is added to the library, until its preview is painted.
    [[nodiscard]] bool open(const Incident& incident);
    /// The same from a document.
    [[nodiscard]] bool openFile(const QString& path);

    /// Moves the focus to a field by its anchor.
    void goTo(const QString& anchor);
    /// Types into what has the focus, each letter when the preview has shown the one before.
    [[nodiscard]] bool type(const QString& text, Strokes& strokes);
    /// Scrolls the form from top to bottom by `step` pixels at a time; the work of each step.
    [[nodiscard]] QList<double> scroll(int step);

    /// The rendered document as one piece of HTML.
    [[nodiscard]] const QString& html() const { return m_html; }
    [[nodiscard]] const QString& markdown() const { return m_markdown; }
    [[nodiscard]] views::PreviewView& preview();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool waitFor(const std::function<bool()>& fact);
    [[nodiscard]] bool show(const QString& id);
    void noteShown();
    [[nodiscard]] double sinceKey() const;

    GuiTime& m_application;
    QTemporaryDir m_home;
    desktop::OpenLibrary m_library;
    views::MainWindow m_window;
    QString m_html;
    QString m_markdown;
    bool m_rendered = false; ///< since the last key
    bool m_painted = false;  ///< what was rendered
    QElapsedTimer m_clock;   ///< since the last key
    double m_renderedAt = 0;
    double m_latency = 0;
};

} // namespace afterword::bench
