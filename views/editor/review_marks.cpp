// SPDX-License-Identifier: MIT
#include "views/editor/review_marks.h"

#include "model/domain/comment_places.h"
#include "views/style/translate.h"

namespace afterword::views {

ReviewMarks::ReviewMarks(const Incident& value, const std::optional<Incident>& published) {
    const QList<CommentPlace> places = commentPlaces(value);
    for (const CommentPlace& place : places) {
        if (const int open = place.open(); open > 0) {
            m_sections[place.section] += open;
            m_rows[place.anchor] += open;
        }
    }
    if (published) {
        m_changed = placesOf(changesForReaders(*published, value));
    }
}

ReviewMark ReviewMarks::ofSection(const QString& key) const {
    return {m_sections.value(key), m_changed.sections.contains(key)};
}

ReviewMark ReviewMarks::ofRow(const QString& id) const {
    return {m_rows.value(id), m_changed.rows.contains(id)};
}

QString wordsFor(const ReviewMark& mark) {
    QStringList words;
    if (mark.comments > 0) {
        words.append(mark.comments == 1 ? tr("1 open comment")
                                        : tr("%1 open comments").arg(mark.comments));
    }
    if (mark.changed) {
        words.append(tr("changed since it was published"));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace afterword::views
