// SPDX-License-Identifier: MIT
#include "model/reading/actions/measures_reader.h"

#include "model/base/text.h"
#include "model/domain/action_words.h"
#include "model/reading/actions/action_columns.h"
#include "model/reading/actions/action_entries.h"
#include "model/reading/actions/action_groups.h"
#include "model/reading/actions/action_labels.h"
#include "model/reading/actions/action_owners.h"
#include "model/reading/actions/action_parts.h"
#include "model/reading/actions/measure_pieces.h"
#include "model/reading/actions/measure_rows.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

using markdown::Block;

template <class Rows, class Test>
bool isMostly(const Rows& rows, Test test) {
    const auto count = std::count_if(rows.begin(), rows.end(), test);
    return count > 0 && size_t(count) * 2 >= rows.size();
}

class MeasuresReader {
public:
    MeasuresReader(Draft& draft, bool areActions)
        : m_draft(draft)
        , m_rows(draft)
        , m_areActions(areActions) {}

    void read(const Chapter& chapter) {
        const qsizetype first = m_draft.incident.actions.size();
        if (first > 0 && onlyLooksAhead(chapter)) {
            return;
        }
        std::vector<Piece> named = withNamesOfLists(m_draft.tree, chapter.pieces);
        m_areActions = m_areActions || std::any_of(named.begin(), named.end(), namesState) ||
                       areBoxesInGroups(m_draft.tree, named);
        m_tellsInProse = chapter.isContinued || namesCorrections(chapter.heading.heading);
        m_areTasks = m_areActions && namesTasks(chapter.heading.heading);
        m_heading = isGroup(chapter) ? &chapter.heading : nullptr;
        m_counted = countedReferences(m_draft.tree, chapter.pieces);
        readPieces(m_areActions ? named : chapter.pieces);
        takeLeadingTickets(m_draft.incident.actions, first);
        const QStringList owners = takeBracketedOwners(m_draft, first, chapter.heading.heading);
        if (!owners.isEmpty()) {
            m_draft.note("actions.owners-assumed",
                         chapter.hasHeading() ? chapter.heading.firstLine
                                              : chapter.pieces.front().firstLine,
                         {owners.join(QStringLiteral(", "))});
        }
    }

private:
    /// "What's next: we will meet on Friday." behind the actions is none of them.
    [[nodiscard]] bool onlyLooksAhead(const Chapter& chapter) const {
        return m_areActions && asksWhatIsNext(chapter.heading.heading) && !chapter.pieces.empty() &&
               std::all_of(chapter.pieces.begin(), chapter.pieces.end(), [&](const Piece& piece) {
                   return piece.kind == Block::Kind::rule ||
                          (piece.kind == Block::Kind::paragraph && !piece.isHeading() &&
                           actionEntriesOf(m_draft.tree, piece, true).empty() &&
                           !isEntry(textOf(m_draft.tree, piece.firstLine, piece.lastLine)));
               });
    }

    /// "Done:" over a list of measures: only of actions it is said how far they are.
    [[nodiscard]] static bool namesState(const Piece& piece) {
        return piece.isHeading() && senseOfGroup(piece.heading).status.has_value();
    }

    /// The names of further lists of actions say which those are.
    [[nodiscard]] bool isGroup(const Chapter& chapter) const {
        const QString name = QStringLiteral("actions");
        const bool isFurther =
            !m_draft.incident.actions.isEmpty() || m_draft.incident.asWritten.contains(name);
        return m_areActions && chapter.hasHeading() &&
               (chapter.isContinued ||
                (isFurther && chapter.heading.heading != m_draft.wording(name)));
    }

    void readPieces(const std::vector<Piece>& pieces) {
        for (size_t i = 0; i < pieces.size(); ++i) {
            const Piece& piece = pieces[i];
            const qsizetype first = m_rows.next();
            m_isBelowNamed = m_isBelowNamed && piece.kind == Block::Kind::paragraph;
            if (piece.kind == Block::Kind::html) {
                i = behindFolded(m_draft.tree, pieces, i);
            } else if (i > 0 && isList(piece) && declines(m_draft.tree, pieces[i - 1])) {
                continue;
            } else if (isList(piece) && !m_draft.ledger.isTaken(piece.firstLine)) {
                readList(piece, i > 0 ? &pieces[i - 1] : nullptr,
                         i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
            } else if (piece.kind == Block::Kind::table) {
                m_rows.lastIsAction =
                    readActionTable(m_draft, piece) ? std::optional(true) : m_rows.lastIsAction;
                m_isBehindList = true;
            } else if (piece.kind == Block::Kind::paragraph) {
                readParagraph(pieces, i);
            } else if (piece.isHeading()) {
                m_isBelowEntry = false;
                m_isBehindList = false;
                const size_t last = readHeading(pieces, i);
                const bool stands = last == i && i + 1 < pieces.size() && isRows(pieces[i + 1]);
                m_heading = stands && m_areActions ? &piece : nullptr; // right above its rows
                beginGroup(pieces, i, last);
                i = last;
            }
            if (const Piece* group = m_heading ? m_heading : m_group) {
                takeGroupAbove(m_draft, *group, first);
            }
        }
    }

    /// "### Network" right over smaller headings that name the actions.
    void beginGroup(const std::vector<Piece>& pieces, size_t at, size_t last) {
        const bool ends = m_group && pieces[at].level <= m_group->level;
        m_group = ends ? nullptr : m_group;
        const bool begins = m_areActions && last == at && at + 1 < pieces.size() &&
                            pieces[at + 1].isHeading() && pieces[at + 1].level > pieces[at].level;
        m_group = begins ? &pieces[at] : m_group;
    }

    void readList(const Piece& piece, const Piece* above, const Piece* below) {
        m_isBehindList = false;
        if (m_rows.lastIsAction && areSteps(m_draft.tree, piece, above, below)) {
            m_draft.take(piece);
            m_rows.addSteps(piece);
            return;
        }
        std::vector<ListItem> items = itemsOf(m_draft.tree, piece.block);
        std::for_each(items.begin(), items.end(), takeBox);
        if (std::all_of(items.begin(), items.end(),
                        [](const ListItem& item) { return saysNothing(item.text()); })) {
            m_rows.lastIsAction.reset();
            return;
        }
        m_draft.take(piece);
        const bool outer = m_areActions;
        m_areActions =
            m_areActions ||
            isMostly(items, [this](const ListItem& item) { return saysWhoOrWhen(item); }) ||
            (items.size() > 2 && std::all_of(items.begin(), items.end(), [](const ListItem& item) {
                 return endsInName(item.head);
             }));
        addItems(items);
        m_areActions = outer;
        m_isBehindList = items.size() > 1;
    }

    [[nodiscard]] bool saysWhoOrWhen(const ListItem& item) const {
        const Brackets brackets = bracketsBehind(item.head);
        const QStringList parts = partsOf(brackets.words);
        const bool isPlan = parts.size() > 1 && // "(Ada, 28 June)"
                            std::any_of(parts.begin(), parts.end(), [this](const QString& part) {
                                return isDay(part, m_draft.time) || bareDayIn(part, m_draft.time);
                            });
        return isPlan || namesOwner(item.text()) || promisesDay(item.head, m_draft.time) ||
               endsInState(item.head) ||
               (!item.rest.isEmpty() && labelsAction(withoutBlankEnds(item.rest)));
    }

    void addItems(const std::vector<ListItem>& items) {
        const bool areGroups = m_rows.group.isEmpty() && areActionGroups(m_draft.tree, items);
        for (const ListItem& item : items) {
            if (readPart(item) || (areGroups && readGroup(item))) {
                continue;
            }
            if (m_areActions || item.task) {
                m_rows.addAction(item);
            } else {
                m_rows.addImprovement(item);
            }
        }
    }

    /// "**Tasks:**" or "Tasks" over a list of them.
    bool readPart(const ListItem& item) {
        constexpr qsizetype kLongestName = 60;
        const QStringView name = withoutBold(item.head);
        if (item.rest.isEmpty() || item.head.size() > kLongestName || item.head.contains(u'\n')) {
            return false;
        }
        const Kind kind = kindNamedExactly(withoutColon(name));
        const int list = nestedList(m_draft.tree, item.block);
        if (list < 0 || !(kind == Kind::actions || kind == Kind::improvements)) {
            return false;
        }
        m_draft.keepName(vocabularyKey(kind), name);
        const bool outer = std::exchange(m_areActions, kind == Kind::actions);
        addItems(itemsOf(m_draft.tree, list));
        m_areActions = outer;
        return true;
    }

    /// "**Prevent**" over a list of actions, which are of that kind.
    bool readGroup(const ListItem& item) {
        m_rows.group = actionGroupOf(m_draft.tree, item);
        if (m_rows.group.isEmpty()) {
            return false;
        }
        const bool outer = std::exchange(m_areActions, true);
        std::vector<ListItem> items = itemsOf(m_draft.tree, nestedList(m_draft.tree, item.block));
        std::for_each(items.begin(), items.end(), takeBox);
        addItems(items);
        m_areActions = outer;
        m_rows.group.clear();
        return true;
    }

    [[nodiscard]] bool isRows(const Piece& piece) const {
        return isList(piece) || piece.kind == Block::Kind::table ||
               (m_areActions && piece.kind == Block::Kind::paragraph && !piece.isHeading() &&
                !actionEntriesOf(m_draft.tree, piece, true).empty());
    }

    /// "Ada wrote:" stays above what she said.
    [[nodiscard]] static bool staysBelow(const Piece& piece) {
        return piece.kind == Block::Kind::rule || piece.kind == Block::Kind::quote;
    }

    /// "We are taking the following actions. More in April." above groups of them.
    [[nodiscard]] bool announces(const std::vector<Piece>& pieces, size_t at) const {
        return m_areActions && at == 0 && pieces.size() > 2 && pieces[1].isHeading() &&
               isRows(pieces[2]);
    }

    /// Prose, unless it only leads to the list below it.
    void readParagraph(const std::vector<Piece>& pieces, size_t at) {
        const Piece& piece = pieces[at];
        const QStringView last = m_draft.tree.line(piece.lastLine).trimmed();
        const std::vector<ListItem> entries = actionEntriesOf(m_draft.tree, piece, m_areActions);
        const bool leads = last.endsWith(u':') || announcesList(last);
        const bool listBelow = at + 1 < pieces.size() && entries.empty() && isRows(pieces[at + 1]);
        const bool labelsBelow =
            listBelow && m_areActions && haveLabels(m_draft.tree, {pieces[at + 1]});
        if ((listBelow && !labelsBelow && (leads || m_areActions)) ||
            (leads && (at + 1 == pieces.size() || pieces[at + 1].isHeading() ||
                       staysBelow(pieces[at + 1]) || declines(m_draft.tree, pieces[at + 1]))) ||
            announces(pieces, at) ||
            isAside(textOf(m_draft.tree, piece.firstLine, piece.lastLine))) {
            return;
        }
        const bool isBelowEntry = std::exchange(m_isBelowEntry, false);
        const std::optional<ListItem> labelled = entryWithLabels(m_draft.tree, piece);
        if (!labelled && entries.empty() && isBehindRows(pieces, at) &&
            !isEntry(textOf(m_draft.tree, piece.firstLine, piece.lastLine))) {
            return;
        }
        const bool lines = areLines(piece);
        const bool isProse = !labelled && entries.empty() && !labelsBelow && !isBelowEntry;
        if (isProse && m_areActions && !m_tellsInProse && !lines && !isNamedEntry(piece)) {
            return;
        }
        m_draft.take(piece);
        if (labelled) {
            m_rows.addAction(*labelled);
            m_isBelowEntry = true;
            return;
        }
        if (labelsBelow) {
            addAboveLabels(piece, pieces[at + 1]);
            return;
        }
        std::for_each(entries.begin(), entries.end(),
                      [this](const ListItem& entry) { m_rows.addAction(entry); });
        if (entries.empty()) {
            addProse(piece, isBelowEntry, lines);
        }
    }

    /// A paragraph that is a list without its marks.
    [[nodiscard]] bool areLines(const Piece& piece) const {
        return piece.lastLine > piece.firstLine &&
               (areSentences(m_draft.tree, piece) ||
                (m_areActions && areShortLines(m_draft.tree, piece)));
    }

    /// One that goes on with those that begin with bold names, or an action by its words.
    [[nodiscard]] bool isNamedEntry(const Piece& piece) const {
        const QString text = textOf(m_draft.tree, piece.firstLine, piece.lastLine);
        return (m_isBelowNamed && text.startsWith(u"**")) || isEntry(text);
    }

    /// Each of the `lines` of a paragraph, or all of it.
    void addProse(const Piece& piece, bool isBelowEntry, bool lines) {
        for (int line = piece.firstLine; line <= piece.lastLine;) {
            const int last = lines ? line : piece.lastLine;
            ListItem item;
            item.head = dedented(m_draft.tree, line, last, kAnyMargin);
            item.firstLine = line;
            const bool isNamed = item.head.startsWith(u"**");
            if (isBelowEntry && !lines && !isCounted(item.head)) {
                appendText(m_draft.incident.actions.last().edit().details, item.head);
            } else if ((m_areActions && lines) || (m_isBelowNamed && isNamed) ||
                       isEntry(item.head)) {
                m_rows.addAction(item);
                m_isBelowNamed = isNamed;
            } else {
                m_rows.addImprovement(item);
            }
            line = last + 1;
        }
    }

    /// "Action 1: Fix it" over a list of nothing but labels.
    void addAboveLabels(const Piece& title, const Piece& labels) {
        m_draft.take(labels);
        ListItem item;
        item.head = textOf(m_draft.tree, title.firstLine, title.lastLine);
        item.rest = u'\n' + textOf(m_draft.tree, labels.firstLine, labels.lastLine);
        item.firstLine = title.firstLine;
        m_rows.addAction(item);
    }

    /// A paragraph that is an action, though no list has it.
    [[nodiscard]] bool isEntry(const QString& text) const {
        return (m_areTasks && !m_isBehindList && isShortEntry(text)) ||
               (m_areActions && (isCounted(text) || namesOwner(text)));
    }

    [[nodiscard]] bool isCounted(const QString& text) const {
        const auto reference = m_counted.isEmpty() ? std::nullopt : referenceBefore(text);
        return reference && m_counted.contains(reference->letters);
    }

    /// A heading over prose names one measure, over a list it divides them. Returns the last piece
    /// read.
    size_t readHeading(const std::vector<Piece>& pieces, size_t at) {
        size_t end = at + 1;
        bool prose = false;
        while (end < pieces.size() && !pieces[end].isHeading()) {
            prose = prose || pieces[end].kind == Block::Kind::paragraph;
            ++end;
        }
        const bool rows =
            std::any_of(pieces.begin() + qsizetype(at) + 1, pieces.begin() + qsizetype(end),
                        [this](const Piece& piece) { return isRows(piece); });
        const std::vector<Piece> below(pieces.begin() + qsizetype(at) + 1,
                                       pieces.begin() + qsizetype(end));
        if ((rows || !prose) && !haveLabels(m_draft.tree, below)) {
            return at;
        }
        const QString text = textOf(m_draft.tree, below);
        if (saysNothing(text) || isHeadingOfNote(m_draft.tree, pieces, at)) {
            return end - 1;
        }
        for (size_t i = at; i < end; ++i) {
            m_draft.take(pieces[i]);
        }
        if (m_areActions || labelsAction(text)) {
            m_rows.addTitledAction(pieces[at], text);
        } else {
            m_rows.addTitledImprovement(pieces[at], text);
        }
        return end - 1;
    }

    Draft& m_draft;
    MeasureRows m_rows;
    bool m_areActions;
    bool m_areTasks = false;          // by their heading: "Corrective actions" may be prose
    bool m_tellsInProse = false;      ///< its paragraphs are measures
    QStringList m_counted;            ///< letters of the references in front of paragraphs
    const Piece* m_heading = nullptr; ///< that divides them
    const Piece* m_group = nullptr;   ///< over smaller headings
    bool m_isBelowNamed = false;      ///< an action in prose that begins with its bold name
    bool m_isBehindList = false; ///< or a table of tasks, which a paragraph does not go on with
    bool m_isBelowEntry = false; ///< a paragraph with labels, of which the next may say more
};

} // namespace

void readActions(Draft& draft, const Chapter& chapter) {
    MeasuresReader(draft, true).read(chapter);
}

void readImprovements(Draft& draft, const Chapter& chapter) {
    MeasuresReader(draft, false).read(chapter);
}

} // namespace afterword::reading
