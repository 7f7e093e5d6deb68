// SPDX-License-Identifier: MIT
#include "model/reading/labelled_text.h"

#include "model/reading/fields.h"
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
        for (size_t i = 0; i < pieces.size(); ++i) {
            const Piece& piece = pieces[i];
            m_draft.take(piece);
            if (piece.kind == Block::Kind::rule) {
                if (i > 0 && i + 1 < pieces.size()) {
                    addLoose(QStringLiteral("---"));
                }
            } else if (piece.isHeading()) {
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

    /// The key that a label stands for here; empty when it is none.
    [[nodiscard]] QString keyOf(const Label& label) const {
        QString key = labelKey(label.name);
        if (m_scope != LabelScope::cause) {
            return key;
        }
        if (key == u"rootCauseSummary") {
            return QStringLiteral("rootCause");
        }
        return key == u"resolution" || key == u"trigger" || key == u"detection" ? key : QString();
    }

    void readParagraph(const Piece& piece) {
        QString prose;
        bool inLabel = false;
        for (int number = piece.firstLine; number <= piece.lastLine; ++number) {
            const QStringView line = m_draft.tree.line(number);
            const std::optional<Label> label = splitLabel(line);
            const QString key = label ? keyOf(*label) : QString();
            const bool isField = label && key.isEmpty() && label->bold && !label->value.isEmpty() &&
                                 m_scope == LabelScope::header;
            if (!key.isEmpty() || isField) {
                addLoose(prose);
                prose.clear();
                open(key, *label, label->value.toString(), line.trimmed().toString(), number);
                inLabel = true;
            } else if (inLabel && m_open) {
                m_open->text += u'\n' + line.trimmed();
                m_open->source += u'\n' + line.trimmed();
            } else {
                prose += (prose.isEmpty() ? u"" : u"\n") + line.toString();
            }
        }
        addLoose(prose);
        if (m_scope != LabelScope::cause && inLabel && !(m_open && m_open->text.isEmpty())) {
            close();
        }
    }

    [[nodiscard]] bool hasLabels(const std::vector<ListItem>& items) const {
        return std::any_of(items.begin(), items.end(), [this](const ListItem& item) {
            const std::optional<Label> label = splitLabel(item.head);
            return label && (isFieldItem(item, *label) || !keyOf(*label).isEmpty());
        });
    }

    [[nodiscard]] bool isFieldItem(const ListItem& item, const Label& label) const {
        return m_scope != LabelScope::cause && label.bold && !label.value.isEmpty() &&
               item.rest.isEmpty() && !item.head.contains(u'\n');
    }

    bool readList(const Piece& piece) {
        const std::vector<ListItem> items = itemsOf(m_draft.tree, piece.block);
        if (!hasLabels(items)) {
            return false;
        }
        close();
        for (const ListItem& item : items) {
            const QString source = textOf(m_draft.tree, item.firstLine, item.lastLine);
            const std::optional<Label> label = splitLabel(item.head);
            const QString key = label ? keyOf(*label) : QString();
            if (key.isEmpty() && !(label && isFieldItem(item, *label))) {
                close();
                addListItem(source);
                continue;
            }
            QString value = label->value.toString() + item.rest;
            open(key, *label, value.trimmed(), source, item.firstLine);
            close();
        }
        return true;
    }

    /// "Property | Value", one property a row.
    bool readTable(const Piece& piece) {
        const Block& table = m_draft.tree.blocks()[size_t(piece.block)];
        QList<QStringList> rows;
        bool known = false;
        for (int line = piece.firstLine; line <= piece.lastLine; ++line) {
            if (line == table.headerLine + 1) {
                continue;
            }
            QStringList cells = markdown::cellsOf(m_draft.tree.line(line));
            while (cells.size() > 2 && cells.last().isEmpty()) {
                cells.removeLast();
            }
            if (cells.size() != 2) {
                return false;
            }
            known = known || !labelKey(withoutBold(cells.first())).isEmpty();
            rows.append(cells);
        }
        if (!known || m_scope == LabelScope::cause) {
            return false;
        }
        close();
        static const QSet<QString> headers{QString(),
                                           QStringLiteral("property"),
                                           QStringLiteral("field"),
                                           QStringLiteral("item"),
                                           QStringLiteral("metric"),
                                           QStringLiteral("key"),
                                           QStringLiteral("attribute")};
        if (headers.contains(plainName(rows.first().first()))) {
            rows.removeFirst();
        }
        for (const QStringList& cells : rows) {
            const Label label{withoutBold(cells.at(0)), cells.at(1), true};
            open(labelKey(label.name), label, cells.at(1), cells.join(QStringLiteral(": ")),
                 piece.firstLine);
            close();
        }
        return true;
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
        if (entry.text.isEmpty() || entry.text.contains(u'\n') || m_scope == LabelScope::cause) {
            if (m_scope != LabelScope::cause && entry.source.startsWith(u"- ")) {
                addListItem(entry.source);
            } else {
                appendText(m_prose, entry.source);
            }
            return;
        }
        addField(m_draft, entry.name, entry.text.trimmed());
    }

    /// Markdown without a label of its own: of the open label, where that holds on.
    void addLoose(const QString& text) {
        if (text.isEmpty()) {
            return;
        }
        if (m_open && (m_scope == LabelScope::cause || m_open->text.isEmpty())) {
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

    void addListItem(const QString& source) {
        if (m_inList && !m_prose.isEmpty()) {
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
};

} // namespace

QString readLabelled(Draft& draft, const std::vector<Piece>& pieces, LabelScope scope) {
    return LabelledReader(draft, scope).read(pieces);
}

} // namespace afterword::reading
