// SPDX-License-Identifier: MIT
#pragma once

#include "views/controls/completion.h"

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
    /// What the line offers while somebody types; what is taken becomes a chip at once.
    Completion& setOffer(Completion::Offer offer);
    /// What a chip says of its word, where that is more than the word.
    void setCaption(std::function<QString(const QString& word)> caption);
    /// The captions are other ones now.
    void showCaptions();
    [[nodiscard]] LineField& line() { return *m_line; }

Q_SIGNALS:
    void wordsEdited(const QStringList& words);         ///< by the user
    void chipActivated(int index, const QPoint& below); ///< Enter or a click on a chip

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTyped();
    void add(const QStringList& typed);
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
    std::function<QString(const QString& word)> m_caption = [](const QString& word) {
        return word;
    };
};

} // namespace afterword::views
