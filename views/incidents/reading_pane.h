// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/attachments.h"
#include "model/editing/library.h"
#include "model/editing/preview.h"

#include <QStackedWidget>

class QLabel;

namespace afterword::views {

class PreviewView;

/// Shows the selected incident as a wiki would. One is fetched and rendered at a time, off the GUI
/// thread; while arrow keys run through the list, only where they stop is shown. While nobody sees
/// the pane it fetches nothing: an incident that is being edited is saved every few seconds.
class ReadingPane : public QStackedWidget {
    Q_OBJECT

public:
    /// The library must outlive the pane.
    ReadingPane(editing::Library& library, editing::Renderer renderer, QWidget* parent = nullptr);

    /// Empty: nothing is selected.
    void showIncident(const QString& id);
    /// Fetches the shown one again.
    void refresh();

    /// Where images come from.
    void setDesk(const editing::AttachmentDesk& desk) { m_desk = desk; }

    [[nodiscard]] const QString& shownId() const { return m_shown; }
    [[nodiscard]] PreviewView& view();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fetch();
    void render(const QString& id, const Incident& incident);
    void finish(const QString& id, const Result<editing::Preview>& result);
    void say(const QString& text);

    editing::Library& m_library;
    editing::Renderer m_renderer;
    editing::AttachmentDesk m_desk;
    PreviewView* m_view = nullptr; ///< made when it is first needed: start-up shows the list first
    QLabel* m_note;
    QString m_wanted;
    QString m_shown;
    bool m_running = false;
    bool m_again = false;
};

} // namespace afterword::views
