// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/capture_session.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace afterword::views {

class CaptureList;
class ChoiceChip;
class LineField;
class MessageBar;

/// A small window on top of all others in which a running incident is noted: each Enter is an
/// event.
class CaptureWindow : public QWidget {
    Q_OBJECT

public:
    explicit CaptureWindow(editing::CaptureSession::Services services, QWidget* parent = nullptr);

    [[nodiscard]] editing::CaptureSession& session() { return m_session; }
    [[nodiscard]] LineField& line() { return *m_line; }
    [[nodiscard]] CaptureList& list() { return *m_list; }
    [[nodiscard]] ChoiceChip& target() { return *m_target; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

    /// To the front, ready to type; asks which incidents are open.
    void present();
    /// What stands in the line is entered, then all of it saved: nothing that was typed is lost.
    editing::Answer<void> flush();

Q_SIGNALS:
    /// The incident is to be seen in the editor.
    void openAsked(const QString& id);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void enter();
    void askForIncidents();
    void offer(const QList<IncidentRow>& rows);
    void choose(std::optional<int> choice);
    void show(const Incident& value);
    void refresh();
    void showProblem(const Error& error);

    editing::Library& m_library;
    editing::CaptureSession m_session;
    ChoiceChip* m_target;
    MessageBar* m_messages;
    CaptureList* m_list;
    LineField* m_line;
    QLabel* m_state;
    QList<IncidentRow> m_open; ///< what can be written into, beside a new one
    Incident m_shown;
    qsizetype m_shownUnsaved = 0;
    bool m_closing = false; ///< all is saved, or the person chose to go without
};

} // namespace afterword::views
