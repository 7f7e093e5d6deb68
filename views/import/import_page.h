// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/learned_name.h"
#include "model/editing/import_session.h"
#include "views/controls/message_bar.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace afterword::views {

class EmptyPage;
class HairlineSplitter;
class ImportDetail;
class ImportOptions;
class ImportTable;
class PageStack;
class TaskLine;

/// The documents of an import: what was found in each, the one at hand beside the fields that it
/// became, what a person says about them, and the button that takes them into the library.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(QWidget* parent = nullptr);

    /// Null shows the empty page. The session must be taken away before it ends.
    void setSession(editing::ImportSession* session);
    [[nodiscard]] editing::ImportSession* session() { return m_session; }

    /// Leaves at once, or asks in a bar when documents are still being read.
    void leave();

    [[nodiscard]] ImportTable& table() { return *m_table; }
    [[nodiscard]] ImportDetail& detail() { return *m_detail; }
    [[nodiscard]] ImportOptions& options() { return *m_options; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] QPushButton& importButton() { return *m_import; }

Q_SIGNALS:
    void filesAsked();
    void folderAsked();
    void filesDropped(const QStringList& paths);
    void backAsked();
    void clearAsked(); ///< nothing that is shown is wanted any more
    void teachAsked(const afterword::LearnedName& name);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeToolLine();
    [[nodiscard]] QWidget* makeBody();
    void fitTable();
    void connectParts();
    void connectOptions();
    void showState();
    void showSelection();
    void showProgress(int done, int total);
    void follow(const QString& work);
    void showIdle();
    void write();
    void answer(int choice);
    [[nodiscard]] QString summary() const;

    QPointer<editing::ImportSession> m_session;
    QLabel* m_summary;
    QToolButton* m_clear;
    QCheckBox* m_onlyToLookAt;
    QPushButton* m_import;
    QWidgetList m_buttons; ///< at the right of the tool line
    MessageBar* m_messages;
    TaskLine* m_task;
    PageStack* m_pages;
    EmptyPage* m_empty;
    ImportTable* m_table;
    ImportOptions* m_options;
    ImportDetail* m_detail;
    HairlineSplitter* m_body = nullptr;
    bool m_isFollowed = false;  ///< the task line tells how far it is
    bool m_asksToLeave = false; ///< the message is that question
    bool m_isDividedByHand = false;
};

} // namespace afterword::views
