// SPDX-License-Identifier: MIT
#include "model/reading/value_reader.h"

#include "model/reading/actions/action_entries.h"
#include "model/reading/fields.h"
#include "model/reading/label_rows.h"
#include "model/reading/labelled_text.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/names/known_names.h"
#include "model/reading/table.h"

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestValue = 120;

bool isListOfNames(const QString& key) {
    return key.startsWith(QLatin1String("people.")) || key == u"services" || key == u"tags" ||
           key == u"related";
}

/// Short items without a comma, which would divide them.
QString joinedItems(const Draft& draft, const Piece& list) {
    QStringList names;
    for (const ListItem& item : itemsOf(draft.tree, list.block)) {
        const bool isName = item.rest.isEmpty() && !item.task && !item.head.contains(u',') &&
                            !item.head.contains(u'\n') && item.head.size() <= kLongestValue / 2;
        if (!isName) {
            return {};
        }
        names.append(item.head);
    }
    return names.join(QStringLiteral(", "));
}

/// "- [x] SEV-2" of the severities that there are: the only one that is ticked.
QString tickedItem(const Draft& draft, const Piece& list) {
    QString ticked;
    for (ListItem& item : itemsOf(draft.tree, list.block)) {
        takeBox(item);
        const bool is = item.task.value_or(false);
        if (!item.task || (is && !ticked.isEmpty())) {
            return {};
        }
        ticked = is ? item.head : ticked;
    }
    return ticked;
}

QString valueOf(const Draft& draft, const QString& key, const Piece& piece) {
    if (isList(piece)) {
        return isListOfNames(key) ? joinedItems(draft, piece) : QString();
    }
    const QString line =
        piece.isLine() ? draft.tree.line(piece.firstLine).trimmed().toString() : QString();
    return line.size() <= kLongestValue ? line : QString();
}

/// Nearly every row of a table of two columns, below its head, begins with one that is known.
bool isLabelTable(const Draft& draft, const Piece& piece) {
    const Table table = tableOf(draft, piece);
    const auto known =
        std::count_if(table.rows.begin(), table.rows.end(), [](const Table::Line& row) {
            return !labelKey(withoutBold(row.cells.constFirst())).isEmpty();
        });
    return table.names.size() == 2 && known > 1 && size_t(known) * 2 > table.rows.size();
}

/// Every line begins with a label that is known.
bool areLabels(const Draft& draft, const Piece& piece) {
    if (piece.kind == markdown::Block::Kind::table) {
        return isLabelTable(draft, piece);
    }
    for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
        const std::optional<Label> label = splitLabel(withoutMarker(draft.tree.line(line)));
        if (!label || label->value.isEmpty() || labelKey(label->name).isEmpty()) {
            return false;
        }
    }
    return true;
}

void takeChapter(Draft& draft, const Chapter& chapter) {
    draft.take(chapter.heading);
    for (const Piece& piece : chapter.pieces) {
        if (!draft.ledger.isTaken(piece.firstLine)) {
            draft.take(piece);
        }
    }
}

/// "## Date: 4 March 2021" is its label, and what stands below goes on without it.
bool readLabelHeading(Draft& draft, const Chapter& chapter) {
    const std::optional<Label> label = shortLabel(chapter.heading.heading);
    if (!label) {
        return false;
    }
    if (!setLabelled(draft, labelKey(label->name), label->name.toString(), label->value.toString(),
                     chapter.heading.firstLine)) {
        addField(draft, label->name, label->value);
    }
    const QString prose = readLabelled(draft, chapter.pieces, LabelScope::header);
    if (!prose.isEmpty()) {
        draft.incident.sections.append({{}, 0, prose, Part::title, Section::Place::after});
    }
    takeChapter(draft, chapter);
    return true;
}

} // namespace

void readValue(Draft& draft, const Chapter& chapter) {
    if (readLabelHeading(draft, chapter)) {
        return;
    }
    const QString& name = chapter.heading.heading;
    const QString key = knownLabel(plainName(name));
    std::vector<Piece> pieces = chapter.pieces;
    std::erase_if(pieces,
                  [](const Piece& piece) { return piece.kind == markdown::Block::Kind::rule; });
    const bool isTable = pieces.size() == 1 && pieces.front().kind == markdown::Block::Kind::table;
    if (pieces.size() != 1 ||
        (key.isEmpty() && !(isTable && isLabelTable(draft, pieces.front())))) {
        return;
    }
    const bool mayBeTicked = key == u"severity" && isList(pieces.front());
    const QString ticked = mayBeTicked ? tickedItem(draft, pieces.front()) : QString();
    if (!ticked.isEmpty()) { // the choice that it was stays as it is, with its name
        setLabelled(draft, key, draft.wording(key), ticked, chapter.heading.firstLine);
        return;
    }
    const QString value = valueOf(draft, key, pieces.front());
    if (!key.isEmpty() && !value.isEmpty() &&
        setLabelled(draft, key, name, value, chapter.heading.firstLine)) {
        takeChapter(draft, chapter);
    } else if (value.isEmpty() && areLabels(draft, pieces.front())) {
        const QString prose = readLabelled(draft, pieces, LabelScope::header);
        draft.incident.sections.append({name, 1, prose, Part::title, Section::Place::after});
        takeChapter(draft, chapter);
    }
}

} // namespace afterword::reading
