// SPDX-License-Identifier: MIT
#include "model/reading/labelled_text.h"

#include "model/base/scan.h"
#include "model/domain/text_parts.h"
#include "model/reading/fields.h"
#include "model/reading/label_rows.h"
#include "model/reading/labels.h"
#include "model/reading/list_items.h"

#include <QSet>

namespace afterword::reading {

namespace {

using markdown::Block;

class LabelledReader {
public:
    LabelledReader(Draft& draft, LabelScope scope) : m_draft(draft), m_scope(scope) {}

    QString read(const std::vector<Piece>& pieces) {
        bool isFirst = true;
        bool isBehindRule = false;
        for (const Piece& piece : pieces) {
            m_draft.take(piece);
            m_draft.lineMarks.part(m_draft.part, piece.firstLine);
            if (piece.kind == Block::Kind::rule) {
                isBehindRule = !isFirst && !m_prose.isEmpty();
                continue;
            }
            isFirst = false;
            if (std::exchange(isBehindRule, false) && m_scope != LabelScope::cause) {
                addLoose(QStringLiteral("---"));
            }
            if (piece.isHeading()) {
                addLoose(textOf(m_draft.tree, {piece}));
            } else if (piece.kind == Block::Kind::paragraph) {
                readParagraph(piece);
            } else if (!(isList(piece) && readList(piece)) &&
                       !(piece.kind == Block::Kind::table && readTable(piece))) {
                addLoose(textOf(m_draft.tree, piece.firstLine, piece.lastLine));
            }
        }
        close();
        return m_prose;
    }

private:
    struct Open {
        QString key;
        QString name;
        QString text;
        QString source; // the lines as they are, should no field take them
        int line = 0;
        bool bold = false;
    };

    void readParagraph(const Piece& piece) {
        m_areAllLabels = m_scope == LabelScope::header && piece.lastLine > piece.firstLine;
        for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
            m_areAllLabels = m_areAllLabels && isPlainLabel(m_draft.tree.line(number));
        }
        QString prose;
        bool inLabel = false;
        for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
            readLine(m_draft.tree.line(number), number, prose, inLabel);
        }
        addLoose(prose);
        if (m_scope != LabelScope::cause && inLabel && !(m_open && m_open->text.isEmpty())) {
            close();
        }
    }

    void readLine(QStringView text, int number, QString& prose, bool& inLabel) {
        for (const QStringView line : labelsInLine(text, m_scope)) {
            const std::optional<Label> whole = labelAllBold(line);
            const std::optional<Label> label = whole ? whole : splitLabel(line);
            const QString key = label ? labelKeyIn(m_scope, *label) : QString();
            const bool isField =
                label && key.isEmpty() && !label->value.isEmpty() &&
                (label->bold || m_areAllLabels || mayBeSubject(m_draft, label->name) ||
                 (inLabel && endsAtLabel() && isPlainLabel(line))) &&
                m_scope == LabelScope::header;
            if (!key.isEmpty() || isField) {
                addLoose(prose);
                prose.clear();
                open(key, *label, label->value.toString(), line.trimmed().toString(), number);
                inLabel = true;
            } else if (inLabel && m_open && !(endsAtLabel() && label && label->value.isEmpty())) {
                const QStringView joint = lineBreak(m_draft.tree.line(number - 1));
                m_open->text += joint + line.trimmed();
                m_open->source += joint + line.trimmed();
            } else {
                prose += (prose.isEmpty() ? u"" : u"\n") +
                         (m_scope == LabelScope::summary ? withoutSummaryName(line) : line);
                inLabel = false;
            }
        }
    }

    /// Whether the open label has a value of one line, as a day or a name has: what follows it with
    /// a name of its own is none of it.
    [[nodiscard]] bool endsAtLabel() const {
        if (!m_open || m_open->text.isEmpty()) {
            return false;
        }
        if (m_open->key.isEmpty()) {
            return !m_open->bold;
        }
        const TextPart* part = textPart(m_open->key);
        return !part || part->form == TextForm::plain;
    }

    [[nodiscard]] bool hasLabels(const std::vector<ListItem>& items) const {
        return std::any_of(items.begin(), items.end(), [this](const ListItem& item) {
            const std::optional<Label> label = splitLabel(item.head);
            return label && (isFieldItem(item, *label) || !labelKeyIn(m_scope, *label).isEmpty());
        });
    }

    [[nodiscard]] bool isFieldItem(const ListItem& item, const Label& label) const {
        const bool isShort =
            label.value.isEmpty() ? label.bold && isLineBelow(item.rest) : item.rest.isEmpty();
        return m_scope != LabelScope::cause && (label.bold || m_areAllLabels) && isShort &&
               !item.head.contains(u'\n');
    }

    /// A value that stands in a paragraph of its own, as "<@ada>" does behind a blank line.
    [[nodiscard]] static bool isLineBelow(QStringView rest) {
        const QStringView line = trimmed(rest);
        return !line.isEmpty() && !line.contains(u'\n') &&
               withoutMarker(line).size() == line.size();
    }

    bool readList(const Piece& piece) {
        const std::vector<ListItem> items = itemsOf(m_draft.tree, piece.block);
        m_areAllLabels = m_scope == LabelScope::header &&
                         std::all_of(items.begin(), items.end(), [](const ListItem& item) {
                             return isPlainLabel(item.head) && item.rest.isEmpty();
                         });
        if (!hasLabels(items)) {
            return false;
        }
        close();
        for (const ListItem& item : items) {
            const QString source = textOf(m_draft.tree, item.firstLine, item.lastLine);
            const std::optional<Label> label = splitLabel(item.head);
            const QString key = label ? labelKeyIn(m_scope, *label) : QString();
            if (key.isEmpty() && !(label && isFieldItem(item, *label))) {
                close();
                addListItem(source, item.firstLine);
                continue;
            }
            QString value = label->value.toString() + item.rest;
            const bool isScope = key == u"services" && !namesServices(value) &&
                                 kindNamed(label->name) == Kind::impact;
            open(isScope ? QStringLiteral("impact") : key, *label, value.trimmed(), source,
                 item.firstLine);
            close();
        }
        return true;
    }

    /// "Property | Value", one property a row or two.
    bool readTable(const Piece& piece) {
        const Block& table = m_draft.tree.blocks()[size_t(piece.block)];
        if (m_scope != LabelScope::cause) {
            const int row = table.headerLine + 2;
            const QList<QStringList> pairs =
                row == piece.lastLine
                    ? pairsBelowNames(markdown::cellsOf(m_draft.tree.line(table.headerLine)),
                                      markdown::cellsOf(m_draft.tree.line(row)))
                    : QList<QStringList>();
            if (!pairs.isEmpty()) {
                takePairs(pairs, piece);
                return true;
            }
        }
        const bool isWide = markdown::cellsOf(m_draft.tree.line(table.headerLine)).size() == 4;
        QList<QStringList> rows;
        int known = 0;
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (line == table.headerLine + 1) {
                continue;
            }
            const QList<QStringList> pairs =
                pairsOf(markdown::cellsOf(m_draft.tree.line(line)), isWide);
            if (pairs.isEmpty()) {
                return false;
            }
            if (line == table.headerLine && namesColumns(pairs.first().first())) {
                continue;
            }
            for (const QStringList& pair : pairs) {
                // What heads four columns may be what the rows below are.
                const bool counts = !isWide || line > table.headerLine;
                known += counts && !labelKey(withoutBold(pair.first())).isEmpty() ? 1 : 0;
            }
            rows.append(pairs);
        }
        if (known < (isWide ? 2 : 1) || m_scope == LabelScope::cause) {
            return false;
        }
        takePairs(rows, piece);
        return true;
    }

    void takePairs(QList<QStringList> rows, const Piece& piece) {
        close();
        rows.removeIf([](const QStringList& pair) { return pair.join(QString()).isEmpty(); });
        for (const QStringList& cells : rows) {
            const Label label{withoutBold(cells.at(0)), cells.at(1), true};
            if (label.value.isEmpty() && takeNameOfTable(m_draft, label.name)) {
                continue;
            }
            open(labelKey(label.name), label, cells.at(1), cells.join(QStringLiteral(": ")),
                 piece.firstLine);
            close();
        }
    }

    void open(const QString& key, const Label& label, const QString& value, const QString& source,
              int line) {
        close();
        m_open = Open{key, label.name.toString(), value, source, line, label.bold};
    }

    void close() {
        if (!m_open) {
            return;
        }
        const Open entry = *std::exchange(m_open, std::nullopt);
        if (!entry.key.isEmpty() &&
            setLabelled(m_draft, entry.key, entry.name, entry.text.trimmed(), entry.line)) {
            return;
        }
        if (isNameOfNothing(entry)) {
            m_draft.lineMarks.section(entry.line);
            m_draft.incident.sections.append(
                {entry.name, 1, {}, Part::title, Section::Place::after});
            return;
        }
        if (entry.text.isEmpty() || entry.text.contains(u'\n') || m_scope == LabelScope::cause) {
            if (m_scope != LabelScope::cause && entry.source.startsWith(u"- ")) {
                addListItem(entry.source, entry.line);
            } else {
                appendText(m_prose, entry.source);
            }
            return;
        }
        if (m_scope == LabelScope::header &&
            takeSubject(m_draft, entry.name, entry.text.trimmed())) {
            m_draft.lineMarks.field(QStringLiteral("title"), entry.line);
            return;
        }
        if (m_scope == LabelScope::header && takeSummary(entry)) {
            return;
        }
        m_draft.lineMarks.row(QStringLiteral("fields"), m_draft.incident.fields.size(), entry.line);
        addField(m_draft, entry.name, entry.text.trimmed());
        if (entry.key == u"severity" || entry.key == u"date" ||
            entry.key.startsWith(QLatin1String("moments."))) {
            m_draft.note("label.unread", entry.line, {entry.name, entry.text.trimmed()});
        }
    }

    /// "**Duration:**" over "Start: 10:00" and "End: 11:00", which are read for themselves.
    [[nodiscard]] bool isNameOfNothing(const Open& entry) const {
        return entry.text.isEmpty() && entry.bold && m_scope != LabelScope::cause &&
               !entry.source.startsWith(u"- ");
    }

    /// "Summary: the relay was blocked" among labels of one line each.
    bool takeSummary(const Open& entry) {
        if (!entry.key.isEmpty() || !m_draft.incident.summary.isEmpty() ||
            kindNamedExactly(entry.name) != Kind::summary) {
            return false;
        }
        m_draft.incident.summary = entry.text.trimmed();
        m_draft.keepName(QStringLiteral("summary"), entry.name);
        m_draft.lineMarks.field(QStringLiteral("summary"), entry.line);
        return true;
    }

    /// Markdown without a label of its own: of the open label, where that holds on.
    void addLoose(const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        const std::optional<Label> label = splitLabel(text);
        const bool isNext = m_scope != LabelScope::cause && label && label->value.isEmpty();
        if (m_open && !isNext && (m_scope == LabelScope::cause || m_open->text.isEmpty())) {
            appendText(m_open->text, text);
            appendText(m_open->source, text);
            if (m_scope != LabelScope::cause) {
                close();
            }
            return;
        }
        close();
        appendText(m_prose, text);
        m_inList = false;
    }

    void addListItem(const QString& source, int line) {
        if (m_inList && !m_prose.isEmpty()) {
            for (int above = line - 1; m_draft.tree.isBlank(above); --above) {
                m_prose += u'\n';
            }
            m_prose += u'\n' + source;
        } else {
            appendText(m_prose, source);
        }
        m_inList = true;
    }

    Draft& m_draft;
    LabelScope m_scope;
    std::optional<Open> m_open;
    QString m_prose;
    bool m_inList = false;
    bool m_areAllLabels = false; // of the paragraph or list that is read
};

} // namespace

QString readLabelled(Draft& draft, const std::vector<Piece>& pieces, LabelScope scope) {
    return LabelledReader(draft, scope).read(pieces);
}

} // namespace afterword::reading
