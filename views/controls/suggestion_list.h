// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace afterword::views {

/// Something that a field offers to take.
struct Suggestion {
    QString text;   ///< what the field gets
    QString detail; ///< what tells it apart, at the right
    QString shown;  ///< what stands in the list; empty = the text
    bool operator==(const Suggestion&) const = default;
};

/// What a field offers, below it or, where there is no room, above. It never has the focus; it
/// stands in the window of its field.
class SuggestionList : public QListWidget {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget& field);

    void offer(const QList<Suggestion>& suggestions);
    [[nodiscard]] const QList<Suggestion>& suggestions() const { return m_suggestions; }
    /// To the next row or the one before, around the ends; from none to the first or the last.
    void step(int by);

private:
    void place();

    QWidget& m_field;
    QList<Suggestion> m_suggestions;
};

} // namespace afterword::views
