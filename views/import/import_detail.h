// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/learned_name.h"
#include "model/editing/import_session.h"

#include <QWidget>

class QLabel;

namespace afterword::views {

class PageStack;
class ReadFieldList;
class SourceView;
class TeachLine;

/// A document of an import beside the fields that it became, each linked to its lines. One is
/// fetched at a time; while arrow keys run through the table, only where they stop is shown.
class ImportDetail : public QWidget {
    Q_OBJECT

public:
    explicit ImportDetail(QWidget* parent = nullptr);

    /// Null, or an empty key: nothing is shown. The session must be taken away before it ends.
    void setSession(editing::ImportSession* session);
    void showRow(const QString& key);
    /// Fetches the shown one again: it was read anew.
    void refresh();
    /// Into the list of fields.
    void focusFields();

    [[nodiscard]] const QString& shownKey() const { return m_shown; }
    [[nodiscard]] SourceView& source() { return *m_source; }
    [[nodiscard]] ReadFieldList& fields() { return *m_fields; }
    /// In place of a document: why there is none.
    [[nodiscard]] QString note() const;
    [[nodiscard]] TeachLine& teachLine() { return *m_teach; }

Q_SIGNALS:
    /// The document of this row is shown, as it was read last.
    void documentShown(const QString& key, const afterword::Incident& incident);
    void teachAsked(const afterword::LearnedName& name);

private:
    [[nodiscard]] QWidget* makePanes();
    void fetch();
    void show(const QString& key, const Result<editing::ImportedDocument>& document);
    [[nodiscard]] QString refusalOf(const QString& key) const;
    void say(const QString& words);
    void showField();

    editing::ImportSession* m_session = nullptr;
    QLabel* m_name;
    QLabel* m_note;
    PageStack* m_pages;
    SourceView* m_source;
    ReadFieldList* m_fields;
    TeachLine* m_teach;
    QString m_wanted;
    QString m_shown;
    int m_turn = 0; ///< answers to a session before are dropped
    bool m_running = false;
    bool m_again = false;
};

} // namespace afterword::views
