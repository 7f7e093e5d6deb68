// SPDX-License-Identifier: MIT
#include "model/domain/comment_places.h"

#include "model/domain/field_words.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace afterword {

namespace {

/// In the order of the form. What has no section of its own stands in that of another part.
struct PlaceOfPart {
    const char* anchor;
    const char* section;
};
constexpr std::array<PlaceOfPart, 18> kParts{{
    {"start", "header"},
    {"title", "header"},
    {"header", "header"},
    {"summary", "summary"},
    {"duration", "summary"},
    {"impact", "summary"},
    {"rootCauseSummary", "summary"},
    {"timeline", "timeline"},
    {"detection", "detection"},
    {"trigger", "trigger"},
    {"factors", "factors"},
    {"rootCause", "rootCause"},
    {"resolution", "resolution"},
    {"improvements", "improvements"},
    {"actions", "actions"},
    {"lessons", "lessons"},
    {"sections", "sections"},
    {"closing", "closing"},
}};

struct Place {
    int part = static_cast<int>(kParts.size()); ///< index in the table; behind it: gone
    int position = -1;                          ///< of the row; -1: the part itself
    QString row;
};

class Places {
public:
    explicit Places(const Incident& incident) {
        for (int i = 0; i < static_cast<int>(kParts.size()); ++i) {
            m_places.insert(QString::fromLatin1(kParts.at(static_cast<size_t>(i)).anchor),
                            {i, -1, {}});
        }
        addRows("timeline", incident.timeline);
        addRows("factors", incident.factors);
        addRows("improvements", incident.improvements);
        addRows("actions", incident.actions);
    }

    [[nodiscard]] Place of(const QString& anchor) const { return m_places.value(anchor); }

private:
    template <class T>
    void addRows(const char* part, const QList<Row<T>>& rows) {
        const int at = m_places.value(QString::fromLatin1(part)).part;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            m_places.insert(rows.at(i)->id, {at, static_cast<int>(i), wordsOf(*rows.at(i))});
        }
    }

    static QString wordsOf(const TimelineEvent& event) {
        return QString(event.time.text + u' ' + event.text.section(u'\n', 0, 0)).trimmed();
    }
    static QString wordsOf(const auto& row) { return nameOf(row).section(u'\n', 0, 0); }

    QHash<QString, Place> m_places;
};

bool isOlder(const Comment& a, const Comment& b) {
    return a.at.value_or(Instant{}) < b.at.value_or(Instant{});
}

} // namespace

int CommentPlace::open() const {
    return static_cast<int>(std::count_if(comments.cbegin(), comments.cend(),
                                          [](const Comment& each) { return !each.resolved; }));
}

QString CommentPlace::formAnchor() const {
    return row.isEmpty() || section.isEmpty() ? section : QString(section + u'/' + anchor);
}

QList<CommentPlace> commentPlaces(const Incident& incident) {
    if (incident.comments.isEmpty()) {
        return {};
    }
    const Places places(incident);
    QList<std::pair<Place, CommentPlace>> found;
    QHash<QString, qsizetype> byAnchor;
    for (const Comment& comment : incident.comments) {
        qsizetype at = byAnchor.value(comment.anchor, -1);
        if (at < 0) {
            const Place place = places.of(comment.anchor);
            const bool isGone = place.part == static_cast<int>(kParts.size());
            const auto* section = isGone ? "" : kParts.at(static_cast<size_t>(place.part)).section;
            found.append({place, {comment.anchor, QString::fromLatin1(section), place.row, {}}});
            at = found.size() - 1;
            byAnchor.insert(comment.anchor, at);
        }
        found[at].second.comments.append(comment);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first.part, a.first.position) <
               std::pair(b.first.part, b.first.position);
    });
    QList<CommentPlace> sorted;
    for (auto& [place, entry] : found) {
        std::stable_sort(entry.comments.begin(), entry.comments.end(), isOlder);
        sorted.append(entry);
    }
    return sorted;
}

QString commentAnchorAt(const QStringList& formAnchors) {
    static const QStringList lists{QStringLiteral("timeline"), QStringLiteral("factors"),
                                   QStringLiteral("improvements"), QStringLiteral("actions")};
    for (const QString& anchor : formAnchors) {
        if (lists.contains(anchor.section(u'/', 0, 0)) && anchor.contains(u'/')) {
            return anchor.section(u'/', 1, 1);
        }
    }
    return formAnchors.isEmpty() ? QString() : formAnchors.constLast();
}

} // namespace afterword
