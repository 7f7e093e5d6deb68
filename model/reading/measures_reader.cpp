// SPDX-License-Identifier: MIT
#include "model/reading/measures_reader.h"

#include "model/reading/action_marks.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"
#include "model/reading/table.h"

namespace afterword::reading {

namespace {

using markdown::Block;

/// A title in front of the words behind it: "**Title:** words".
struct Titled {
    QString title;
    QString text;
};

Titled titleOf(const ListItem& item, bool plainLabels) {
    const std::optional<Label> label = splitLabel(item.head);
    if (label && (label->bold || plainLabels)) {
        return {label->name.toString(), QString(label->value + item.rest).trimmed()};
    }
    return {{}, item.text()};
}

QString withoutBlankEnds(QString text) {
    while (text.startsWith(u'\n')) {
        text.remove(0, 1);
    }
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

class MeasuresReader {
public:
    MeasuresReader(Draft& draft, bool areActions) : m_draft(draft), m_areActions(areActions) {}

    void read(const Chapter& chapter) {
        const std::vector<Piece>& pieces = chapter.pieces;
        for (size_t i = 0; i < pieces.size(); ++i) {
            const Piece& piece = pieces[i];
            if (isList(piece)) {
                readList(piece, i > 0 ? &pieces[i - 1] : nullptr,
                         i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
            } else if (piece.kind == Block::Kind::table) {
                readTable(piece);
            } else if (piece.kind == Block::Kind::paragraph) {
                readParagraph(pieces, i);
            } else if (piece.isHeading()) {
                i = readHeading(pieces, i);
            }
        }
    }

private:
    void readList(const Piece& piece, const Piece* above, const Piece* below) {
        if (isSteps(piece, above, below)) {
            m_draft.take(piece);
            addSteps(piece);
            return;
        }
        m_draft.take(piece);
        for (const ListItem& item : itemsOf(m_draft.tree, piece.block)) {
            if (m_areActions || item.task) {
                addAction(item);
            } else {
                addImprovement(item);
            }
        }
    }

    /// Bullets below a list of one number, indented by less than Markdown asks for: the steps of
    /// that item, which the writer meant to stand inside it.
    [[nodiscard]] bool isSteps(const Piece& piece, const Piece* above, const Piece* below) const {
        if (piece.kind != Block::Kind::bulletList || !above || !isList(*above) ||
            above->kind != Block::Kind::orderedList || piece.firstLine != above->lastLine + 1) {
            return false;
        }
        const bool indented = m_draft.tree.line(piece.firstLine).front().isSpace();
        return indented || (below && below->kind == Block::Kind::orderedList);
    }

    void addSteps(const Piece& piece) {
        const QStringView first = m_draft.tree.line(piece.firstLine);
        qsizetype columns = 0;
        while (columns < first.size() && first.at(columns).isSpace()) {
            ++columns;
        }
        const QString steps = dedented(m_draft.tree, piece.firstLine, piece.lastLine, int(columns));
        Incident& incident = m_draft.incident;
        if (m_lastIsAction) {
            ActionItem& action = incident.actions.last().edit();
            QString text = steps;
            takeActionLabels(action, text);
            action.details += (action.details.isEmpty() || text.isEmpty() ? u"" : u"\n") + text;
        } else {
            Improvement& improvement = incident.improvements.last().edit();
            improvement.text += (improvement.text.isEmpty() ? u"" : u"\n") + steps;
        }
    }

    void addAction(const ListItem& item) {
        ActionItem action;
        Titled titled = titleOf(item, false);
        if (titled.title.isEmpty()) {
            titled = {item.head, withoutBlankEnds(item.rest)};
        }
        action.title = withoutBold(titled.title.simplified()).toString();
        action.details = titled.text;
        if (item.task && *item.task) {
            action.status = ActionStatus::done;
        }
        if (item.numbered) { // what the document calls it, until a library gives it a reference
            action.reference = QString::number(m_draft.incident.actions.size() + 1);
        }
        takeActionLabels(action, action.details);
        takeActionMarks(action);
        m_draft.incident.actions.append(std::move(action));
        m_lastIsAction = true;
    }

    void addImprovement(const ListItem& item) {
        Improvement improvement;
        const Titled titled = titleOf(item, true);
        improvement.title = withoutBold(titled.title.simplified()).toString();
        improvement.text = titled.text;
        if (!item.rest.isEmpty()) {
            improvement.fields = takeFields(improvement.text);
        }
        m_draft.incident.improvements.append(std::move(improvement));
        m_lastIsAction = false;
    }

    /// Prose, unless it only leads to the list below it.
    void readParagraph(const std::vector<Piece>& pieces, size_t at) {
        const Piece& piece = pieces[at];
        const bool leads = m_draft.tree.line(piece.lastLine).trimmed().endsWith(u':');
        const bool listBelow =
            at + 1 < pieces.size() &&
            (isList(pieces[at + 1]) || pieces[at + 1].kind == Block::Kind::table);
        if ((listBelow && (leads || m_areActions)) || (leads && at + 1 == pieces.size())) {
            return;
        }
        m_draft.take(piece);
        const bool lines = piece.lastLine > piece.firstLine && areSentences(piece);
        for (int line = piece.firstLine; line <= piece.lastLine;) {
            const int last = lines ? line : piece.lastLine;
            ListItem item;
            item.head = textOf(m_draft.tree, line, last);
            if (lines && m_areActions) {
                addAction(item);
            } else {
                addImprovement(item);
            }
            line = last + 1;
        }
    }

    /// Every line of the paragraph is a measure of its own: all but the last end as sentences do.
    [[nodiscard]] bool areSentences(const Piece& piece) const {
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            const QStringView text = m_draft.tree.line(line).trimmed();
            if (!text.endsWith(u'.') || text.size() < 20) {
                return false;
            }
        }
        return true;
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
        const bool rows = std::any_of(
            pieces.begin() + qsizetype(at) + 1, pieces.begin() + qsizetype(end),
            [](const Piece& piece) { return isList(piece) || piece.kind == Block::Kind::table; });
        if (rows || !prose) {
            return at;
        }
        const std::vector<Piece> below(pieces.begin() + qsizetype(at) + 1,
                                       pieces.begin() + qsizetype(end));
        const QString text = textOf(m_draft.tree, below);
        for (size_t i = at; i < end; ++i) {
            m_draft.take(pieces[i]);
        }
        addTitled(pieces[at].heading, text);
        return end - 1;
    }

    void addTitled(const QString& title, const QString& text) {
        if (m_areActions) {
            ActionItem action;
            action.title = title;
            action.details = text;
            takeActionLabels(action, action.details);
            takeActionMarks(action);
            m_draft.incident.actions.append(std::move(action));
        } else {
            m_draft.incident.improvements.append(Improvement{{}, title, text, {}, {}});
        }
        m_lastIsAction = m_areActions;
    }

    void readTable(const Piece& piece) {
        const Table table = tableOf(m_draft, piece);
        QStringList keys;
        for (const QString& name : table.names) {
            const QString key = actionKey(name);
            keys.append(keys.contains(key) ? QString() : key);
        }
        qsizetype title = keys.indexOf(QStringLiteral("title"));
        if (title < 0) {
            title = widestColumn(table, keys);
        }
        if (title < 0) {
            return;
        }
        m_draft.take(piece);
        for (const Table::Line& row : table.rows) {
            addRow(table, row, keys, title);
        }
    }

    /// The column of no known name with most to say.
    static qsizetype widestColumn(const Table& table, const QStringList& keys) {
        qsizetype widest = -1;
        qsizetype most = 0;
        for (qsizetype i = 0; i < table.names.size(); ++i) {
            qsizetype length = 0;
            for (const Table::Line& row : table.rows) {
                length += row.cells.at(i).size();
            }
            if (keys.at(i).isEmpty() && length > most) {
                widest = i;
                most = length;
            }
        }
        return widest;
    }

    void addRow(const Table& table, const Table::Line& row, const QStringList& keys,
                qsizetype title) {
        ActionItem action;
        action.title = withoutBold(row.cells.at(title)).toString();
        QList<qsizetype> taken{title};
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QString value = row.cells.at(i);
            if (i == title || keys.at(i).isEmpty() || value.isEmpty()) {
                continue;
            }
            if (setActionField(action, keys.at(i), value)) {
                taken.append(i);
            }
        }
        action.fields = fieldsOf(table, row, taken);
        takeActionMarks(action);
        if (!action.title.isEmpty() || !action.fields.isEmpty()) {
            m_draft.incident.actions.append(std::move(action));
            m_lastIsAction = true;
        }
    }

    Draft& m_draft;
    bool m_areActions;
    bool m_lastIsAction = false;
};

} // namespace

void readActions(Draft& draft, const Chapter& chapter) {
    MeasuresReader(draft, true).read(chapter);
}

void readImprovements(Draft& draft, const Chapter& chapter) {
    MeasuresReader(draft, false).read(chapter);
}

} // namespace afterword::reading
