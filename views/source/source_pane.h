// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_document.h"
#include "views/source/source_services.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace afterword::views {

class ChangeList;
class SourceView;

/// The document that the open incident was read from, with the lines that the field at hand came
/// from; it can be read again, and what that would change be taken.
class SourcePane : public QWidget {
    Q_OBJECT

public:
    explicit SourcePane(SourceServices services, QWidget* parent = nullptr);

    /// Null closes it. Its document is fetched when the pane is seen.
    void setDocument(editing::IncidentDocument* document);
    /// Nothing can be changed: it is not read again.
    void setReadOnly(bool readOnly);
    /// The field at hand, by its anchors, the narrowest first.
    void markField(const QStringList& anchors);

    [[nodiscard]] SourceView& source() { return *m_source; }
    [[nodiscard]] ChangeList& changes() { return *m_changes; }
    [[nodiscard]] QPushButton& readAgainButton() { return *m_again; }
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void applied(int changes);
    void unchanged(); ///< reading it again found nothing else
    void failed(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeToolLine();
    [[nodiscard]] QWidget* makeBody();
    void fetch();
    void show(const Result<editing::ImportedDocument>& document);
    void say(const QString& words);
    void readAgain();
    void showRefresh(const Refresh& refresh);
    void apply(const QList<FieldChange>& changes);
    void closeChanges();

    SourceServices m_services;
    QPointer<editing::IncidentDocument> m_document;
    QLabel* m_name;
    QPushButton* m_again;
    QLabel* m_note;
    QStackedWidget* m_pages;
    SourceView* m_source;
    ChangeList* m_changes;
    FieldLines m_lines;
    QStringList m_anchors;
    Incident m_reading;     ///< whose values the changes offer
    bool m_fetched = false; ///< or asked for
    bool m_readOnly = false;
    bool m_isReading = false; ///< again
    int m_turn = 0;           ///< answers about another incident are dropped
};

} // namespace afterword::views
