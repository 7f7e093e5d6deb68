// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/finding.h"
#include "model/domain/text_search.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace afterword::views {

class DocumentLink;
class FormSection;
class HeaderSection;
class ReviewMarks;
class TextField;
class TimelineSection;

/// Every part of an incident, in the document's order, in a column that reads like a document.
class EditorForm : public QScrollArea {
    Q_OBJECT

public:
    explicit EditorForm(DocumentLink& link, QWidget* parent = nullptr);

    /// Of what is in it, as far as that is not too much: the words of a form are not cut off.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Scrolls to a section; with `focus` the caret goes to its first field.
    void goTo(const QString& key, bool focus);
    /// The next section, or the one before; nothing happens at the ends.
    void goBeside(int by);
    /// Puts the caret into the field of an anchor, or into its section.
    void goToField(const QString& anchor);
    /// Opens the dialog over files of other tools, for the timeline.
    void importRecords(const QStringList& paths);
    /// Shows a place that was found in the texts; the focus stays where it is.
    void showMatch(const TextMatch& match, const TextQuery& query);
    void showNoMatch();
    /// Goes on writing where the last match is; false when none is shown.
    bool focusMatch();
    /// The section at the top of what is seen, or the one that has the focus.
    [[nodiscard]] QString currentSection() const;
    void focusTitle();
    /// Folds the section of the focus, or of what is read; or unfolds it.
    void toggleFold();
    void setAllFolded(bool folded);
    /// Keys of the sections that are folded.
    [[nodiscard]] QStringList folded() const;
    void setFolded(const QStringList& keys);
    /// Comments at sections and rows, and what has changed since it was published.
    void showReview(const ReviewMarks& marks);
    /// Key and heading of each section, in their order.
    [[nodiscard]] QList<std::pair<QString, QString>> sectionNames() const;

    /// Puts the caret to what a finding is about, and selects its words.
    void showFinding(const Finding& finding);

Q_SIGNALS:
    void ignoreAsked(const afterword::Finding& finding);
    void currentSectionChanged(const QString& key);
    /// The field at hand is another one: its anchors, the narrowest first.
    void fieldEntered(const QStringList& anchors);
    /// The caret has come to a line of that field.
    void lineEntered(int line);

private:
    void addSection(FormSection* section);
    void addTextSection(const char* key, const QString& heading);
    void addListSections();
    void addLessons();
    [[nodiscard]] FormSection* sectionAt(const QString& key) const;
    void unfold(FormSection& section);
    void showSummaries(const Incident& value);
    /// Gives what was folded or unfolded its place at once, so that one can scroll to it.
    void settle();
    void noteScroll();
    void noteFocus(const QWidget* widget);
    void noteTimeline();
    void followCaret(const TextField* field);
    void noteLine(int line);
    void announce(const QString& key);

    DocumentLink& m_link;
    QVBoxLayout* m_column;
    HeaderSection* m_header;
    TimelineSection* m_timeline = nullptr;
    QList<FormSection*> m_sections;
    QString m_current;
    QMetaObject::Connection m_caret; ///< of the field that has the focus
    int m_line = 0;                  ///< of that field, on which the caret is
    QPointer<QWidget> m_matched;     ///< has what was found selected
};

} // namespace afterword::views
