// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/text_search.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace afterword::views {

class DocumentLink;

/// Finds words in the open incident, and writes others in their place.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// The link must outlive it.
    explicit FindBar(DocumentLink& link, QWidget* parent = nullptr);

    /// Opens with these words, or with the last ones when there are none.
    void open(bool replacing, const QString& words);
    void close();

    [[nodiscard]] TextQuery query() const;

Q_SIGNALS:
    /// Is to be shown; the focus stays in the bar.
    void matchChosen(const afterword::TextMatch& match, const afterword::TextQuery& query);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFind();
    void buildReplace();
    QToolButton* addTool(const char* iconName, const QString& name, int row, int column);
    QToolButton* addChoice(const QString& text, const QString& name, int column);
    void search();
    void step(int by);
    void choose();
    void showCount();
    void replaceOne();
    void replaceAll();

    DocumentLink& m_link;
    QLineEdit* m_words;
    QLineEdit* m_by;
    QLabel* m_count;
    QToolButton* m_case = nullptr;
    QToolButton* m_whole = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_replaceAll = nullptr;
    QList<TextMatch> m_matches;
    int m_current = 0;
    std::optional<TextMatch> m_chosen; ///< that was shown last, while it is where it was
};

} // namespace afterword::views
