// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace afterword::views {

class DocumentLink;
class FormSection;
class HeaderSection;

/// Every part of an incident, in the document's order, in a column that reads like a document.
class EditorForm : public QScrollArea {
    Q_OBJECT

public:
    explicit EditorForm(DocumentLink& link, QWidget* parent = nullptr);

    /// Scrolls to a section; with `focus` the caret goes to its first field.
    void goTo(const QString& key, bool focus);
    /// The section at the top of what is seen, or the one that has the focus.
    [[nodiscard]] QString currentSection() const;
    void focusTitle();

Q_SIGNALS:
    void currentSectionChanged(const QString& key);

private:
    void addSection(FormSection* section);
    void addTextSection(const char* key, const QString& heading);
    void addListSections();
    void addLessons();
    void noteScroll();
    void noteFocus(const QWidget* widget);
    void announce(const QString& key);

    DocumentLink& m_link;
    QVBoxLayout* m_column;
    HeaderSection* m_header;
    QList<FormSection*> m_sections;
    QString m_current;
};

} // namespace afterword::views
