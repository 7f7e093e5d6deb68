// SPDX-License-Identifier: MIT
#include "model/reading/line_marks.h"

#include "model/domain/text_parts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace afterword::reading {

namespace {

template <class T>
QString rowAnchor(const QString& list, const QList<Row<T>>& rows, qsizetype index) {
    return index < rows.size() ? QString(list + u'/' + rows.at(index)->id) : list;
}

/// The sections that lines stand in, as sections are kept word for word. The lines come in the
/// order of the document, as the sections mostly do, so that the search goes on where the last line
/// was.
class SectionsInOrder {
public:
    explicit SectionsInOrder(const Incident& incident) : m_sections(incident.sections) {
        constexpr qsizetype kRounds = 16; // for what does not stand in order
        for (const Section& section : m_sections) {
            m_budget += kRounds * (section.text.size() + 1);
        }
    }

    QString anchorAt(QStringView line) {
        const QStringView words = line.trimmed();
        if (!goTo(words, m_section, m_sections.size()) && !goTo(words, 0, m_section + 1)) {
            return QStringLiteral("sections");
        }
        return QStringLiteral("sections/%1").arg(m_section);
    }

private:
    bool goTo(QStringView words, qsizetype from, qsizetype end) {
        for (qsizetype i = from; i < std::min(end, m_sections.size()) && m_budget > 0; ++i) {
            const Section& section = m_sections.at(i);
            const qsizetype start = i == m_section && from == m_section ? m_at : 0;
            if (!section.heading.isEmpty() && words.contains(section.heading)) {
                m_section = i;
                m_at = 0;
                return true;
            }
            const qsizetype found = section.text.indexOf(words, start);
            m_budget -= (found < 0 ? section.text.size() - start : found - start) + 1;
            if (found >= 0) {
                m_section = i;
                m_at = found;
                return true;
            }
        }
        return false;
    }

    const QList<Section>& m_sections;
    qsizetype m_section = 0; // in which the last line stood
    qsizetype m_at = 0;      // and where
    qsizetype m_budget = 0;  // characters that may be looked at
};

/// The lines from `first` to `last`, without blank ones at its ends; nothing when all are blank.
std::optional<LineRange> wordsWithin(const markdown::Tree& tree, int first, int last) {
    while (first <= last && tree.isBlank(first)) {
        ++first;
    }
    while (last > first && tree.isBlank(last)) {
        --last;
    }
    return first <= last ? std::optional(LineRange{first, last}) : std::nullopt;
}

void extend(LineRanges& ranges, const LineRange& range, bool goesOn) {
    if (ranges.isEmpty()) {
        ranges = {range}; // as most have one
    } else if (goesOn) {
        ranges.last().last = range.last;
    } else {
        ranges.append(range);
    }
}

/// With the lines of what stands in those of another field.
FieldLines withSharedLines(FieldLines lines, const Incident& incident) {
    // One text may be divided into two fields.
    const QString resolution = QStringLiteral("resolution");
    if (!incident.resolution.isEmpty() && !lines.contains(resolution)) {
        lines.insert(resolution, lines.value(QStringLiteral("rootCause")));
    }
    // A moment may be the time of an event.
    for (const MomentPart& part : momentParts()) {
        const std::optional<Moment>& moment = incident.moments.*part.member;
        if (!moment || moment->event.isEmpty()) {
            continue;
        }
        const QString anchor = QStringLiteral("moments/") + QLatin1String(part.key);
        const auto event = lines.constFind(QString(u"timeline/" + moment->event));
        if (event != lines.cend() && !lines.contains(anchor)) {
            lines.insert(anchor, LineRanges(*event));
        }
    }
    return lines;
}

} // namespace

void LineMarks::part(const QString& anchor, int line) {
    m_parts.push_back({line, -1, anchor});
}

void LineMarks::field(const QString& anchor, int line) {
    m_fields.push_back({line, -1, anchor});
}

void LineMarks::row(const QString& list, qsizetype index, int line) {
    m_fields.push_back({line, index, list});
}

void LineMarks::reverseRows(const QString& list, qsizetype first, qsizetype end) {
    for (Mark& mark : m_fields) {
        if (mark.anchor == list && mark.row >= first && mark.row < end) {
            mark.row = first + end - 1 - mark.row;
        }
    }
}

int LineMarks::removeRow(const QString& list, qsizetype index) {
    int line = 0;
    std::erase_if(m_fields, [&](Mark& mark) {
        const bool isIt = mark.anchor == list && mark.row == index;
        line = isIt ? mark.line : line;
        mark.row -= mark.anchor == list && mark.row > index ? 1 : 0;
        return isIt;
    });
    return line;
}

template <class Sections>
QString LineMarks::anchorOf(const Mark& mark, QStringView line, const Incident& incident,
                            Sections& sections) {
    const QString& anchor = mark.anchor;
    const auto is = [name = QStringView(anchor)](QStringView other) {
        return std::equal(name.begin(), name.end(), other.begin(), other.end());
    };
    if (mark.row < 0) {
        return is(u"sections") ? sections.anchorAt(line) : anchor;
    }
    return is(u"timeline")       ? rowAnchor(anchor, incident.timeline, mark.row)
           : is(u"actions")      ? rowAnchor(anchor, incident.actions, mark.row)
           : is(u"improvements") ? rowAnchor(anchor, incident.improvements, mark.row)
           : is(u"factors")      ? rowAnchor(anchor, incident.factors, mark.row)
                                 : QString(anchor + u'/' + QString::number(mark.row));
}

/// Of each line its fields, or the part where no field begins.
std::vector<const LineMarks::Mark*> LineMarks::inOrder() const {
    const auto byLine = [](const Mark* a, const Mark* b) { return a->line < b->line; };
    const auto sorted = [byLine](const std::vector<Mark>& marks) {
        std::vector<const Mark*> order;
        order.reserve(marks.size());
        for (const Mark& mark : marks) {
            order.push_back(&mark);
        }
        if (!std::is_sorted(order.begin(), order.end(), byLine)) {
            std::stable_sort(order.begin(), order.end(), byLine);
        }
        return order;
    };
    const std::vector<const Mark*> fields = sorted(m_fields);
    const std::vector<const Mark*> parts = sorted(m_parts);
    std::vector<const Mark*> marks;
    marks.reserve(fields.size() + parts.size());
    auto field = fields.begin();
    for (size_t i = 0; i < parts.size(); ++i) {
        const int line = parts[i]->line;
        for (; field != fields.end() && (*field)->line < line; ++field) {
            marks.push_back(*field);
        }
        const bool isTaken = field != fields.end() && (*field)->line == line;
        // Of a line that two parts claim it is the later one's.
        const bool isClaimedAgain = i + 1 < parts.size() && parts[i + 1]->line == line;
        if (!isTaken && !isClaimedAgain) {
            marks.push_back(parts[i]);
        }
    }
    marks.insert(marks.end(), field, fields.end());
    return marks;
}

FieldLines LineMarks::lines(const markdown::Tree& tree, const Incident& incident) const {
    const std::vector<const Mark*> marks = inOrder();
    SectionsInOrder sections(incident);
    std::map<QString, LineRanges> lines;
    std::vector<LineRanges*> before; // of the last lines with words
    std::vector<LineRanges*> here;
    const auto end = marks.end();
    for (auto at = marks.begin(), next = at; at != end; at = next) {
        const int first = (*at)->line;
        next = std::find_if(at, end, [first](const Mark* mark) { return mark->line != first; });
        const int last = next == end ? tree.lineCount() : (*next)->line - 1;
        const auto range =
            first < 1 ? std::nullopt : wordsWithin(tree, first, std::min(last, tree.lineCount()));
        if (!range) {
            continue;
        }
        here.clear();
        for (auto mark = at; mark != next; ++mark) {
            const auto isSame = [mark](const Mark* other) { return *other == **mark; };
            if (std::any_of(at, mark, isSame)) {
                continue; // said once already
            }
            LineRanges* ranges = &lines[anchorOf(**mark, tree.line(first), incident, sections)];
            extend(*ranges, *range,
                   std::find(before.begin(), before.end(), ranges) != before.end());
            here.push_back(ranges);
        }
        std::swap(before, here);
    }
    return withSharedLines(FieldLines(std::move(lines)), incident);
}

} // namespace afterword::reading
