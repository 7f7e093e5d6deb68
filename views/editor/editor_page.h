// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_session.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSplitter;

namespace afterword::views {

class DocumentLink;
class EditorForm;
class MessageBar;
class Outline;

/// An open incident: outline, form, and beside it the preview that it is given.
class EditorPage : public QWidget {
    Q_OBJECT

public:
    explicit EditorPage(Clock clock, QWidget* parent = nullptr);

    /// Shows what is open, says how it is being saved, asks about conflicts. Null closes it. The
    /// session must be closed here before it ends.
    void setSession(editing::IncidentSession* session);
    /// A document without saving around it.
    void setDocument(editing::IncidentDocument* document);

    /// Takes the widget that stands right of the form.
    void setPreview(QWidget* preview);
    void setPreviewVisible(bool visible);
    /// Puts a button into the page's line of tools.
    void addTool(QAction* action);

    [[nodiscard]] EditorForm& form() { return *m_form; }

    /// Gives what is typed in a field that waits for Enter, and ends the step of typing: before a
    /// save, and before the page is left.
    void commitPending();

    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray& state);

    void showMessage(const QString& text);
    void showError(const QString& text);

Q_SIGNALS:
    void backAsked();
    /// The section of the form where the reader is, by the key of its part ("timeline").
    void sectionShown(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeToolLine();
    void showSaveState(const editing::SaveState& state);
    void tellHeldBack(const QList<Conflict>& conflicts);
    void showConflict();
    void answerConflict(int answer);
    void showTitle(const Incident& value);

    DocumentLink* m_link;
    Outline* m_outline;
    EditorForm* m_form;
    MessageBar* m_messages;
    MessageBar* m_saving;
    MessageBar* m_conflict;
    QLabel* m_title;
    QLabel* m_state;
    QHBoxLayout* m_tools;
    QSplitter* m_splitter;
    QWidget* m_preview = nullptr;
    QPointer<editing::IncidentSession> m_session;
};

} // namespace afterword::views
