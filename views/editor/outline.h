// SPDX-License-Identifier: MIT
#pragma once

#include "views/editor/completeness.h"
#include "views/editor/review_marks.h"

#include <QListWidget>

namespace afterword::views {

/// The sections of the form with how complete each is. A click or Enter goes to a section.
class Outline : public QListWidget {
    Q_OBJECT

public:
    explicit Outline(QWidget* parent = nullptr);

    /// What has changed since it was published, and where comments are open.
    void showReview(const ReviewMarks& marks);
    void showEntries(const QList<OutlineEntry>& entries);
    /// Marks the section that is being read; says nothing.
    void markCurrent(const QString& key);

Q_SIGNALS:
    void sectionChosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QListWidgetItem* item);

    void showSpoken();

    QList<OutlineEntry> m_entries;
    ReviewMarks m_review;
};

} // namespace afterword::views
