// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace afterword::views {

class FlowLayout;
class LineField;
class WordChip;

/// Words as chips with a line behind them that adds one: Enter or a comma ends a word, Backspace in
/// the empty line goes to the last chip, Delete takes the chip away that has the focus.
class ChipList : public QWidget {
    Q_OBJECT

public:
    /// `name` is what the words are ("Tags"); `invitation` stands in the line.
    ChipList(const QString& name, const QString& invitation, QWidget* parent = nullptr);

    /// Says nothing.
    void showWords(const QStringList& words);
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] LineField& line() { return *m_line; }

Q_SIGNALS:
    void wordsEdited(const QStringList& words);         ///< by the user
    void chipActivated(int index, const QPoint& below); ///< Enter or a click on a chip

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTyped();
    void removeAt(int index);
    void focusChip(int index);
    WordChip* makeChip(const QString& word);
    [[nodiscard]] int indexOf(const QObject* chip) const;
    bool lineKey(int key);
    bool chipKey(int index, int key);

    QString m_name;
    FlowLayout* m_flow;
    LineField* m_line;
    QList<WordChip*> m_chips;
    QStringList m_words;
};

} // namespace afterword::views
