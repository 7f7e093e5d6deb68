// SPDX-License-Identifier: MIT
#include "model/reading/front_matter.h"

#include "model/base/text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

constexpr int kMostLines = 200;

QString unquoted(QStringView value) {
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
                        value.back() == value.front();
    return (quoted ? value.mid(1).chopped(1) : value).toString();
}

/// Whether it stands within these, as a list and a map on one line do.
bool isWithin(QStringView value, QChar open, QChar close) {
    return value.size() >= 2 && value.front() == open && value.back() == close;
}

QString valueOf(QStringView value) {
    value = value.trimmed();
    if (!isWithin(value, u'[', u']')) {
        return unquoted(value);
    }
    QStringList items;
    for (const QStringView item : value.mid(1).chopped(1).tokenize(u',')) {
        if (!item.trimmed().isEmpty()) {
            items.append(unquoted(item));
        }
    }
    return items.join(QStringLiteral(", "));
}

bool isName(QStringView name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u' ';
    });
}

/// "description: >-" has its text in the lines below.
bool opensBlock(QStringView value) {
    value = value.trimmed();
    return !value.isEmpty() && value.size() <= 2 && QStringView(u"|>").contains(value.front()) &&
           (value.size() == 1 || QStringView(u"+-").contains(value.back()));
}

qsizetype indentOf(QStringView line) {
    return std::find_if_not(line.begin(), line.end(), [](QChar c) { return c.isSpace(); }) -
           line.begin();
}

/// Puts the lines of a block together, one after the other.
class FrontMatterLines {
public:
    explicit FrontMatterLines(QChar separator) : m_separator(separator) {}

    void add(QStringView line) {
        const qsizetype indent = indentOf(line);
        const QStringView words = line.trimmed();
        if (words.isEmpty()) {
            return;
        }
        m_block = indent > m_blockIndent ? m_block : false;
        if (m_block) {
            addText(words, u" ");
        } else if (m_list) {
            addListLine(words);
        } else if (words.startsWith(u'#')) {
            return;
        } else if (m_separator == u'=' && isWithin(words, u'[', u']') && !words.contains(u'=')) {
            openTable(words);
        } else if (words.startsWith(u"- ")) {
            addItem(words, indent);
        } else if (!addNamed(words, indent)) {
            addText(unquoted(words), u", ");
        }
    }

    [[nodiscard]] QList<Field> take() { return std::move(m_fields); }

private:
    struct Level {
        qsizetype indent;
        QString name; ///< with those of the levels above it, "incident.times"
    };

    /// "[incident.times]", "[[actions]]"
    void openTable(QStringView words) {
        while (isWithin(words, u'[', u']')) {
            words = words.mid(1).chopped(1).trimmed();
        }
        m_levels = {{-1, unquoted(words)}};
    }

    /// A line of a list in brackets that goes on over several.
    void addListLine(QStringView words) {
        m_list = !words.endsWith(u']');
        while (!words.isEmpty() && isOneOf(words.back(), u",] ")) {
            words.chop(1);
        }
        if (!words.isEmpty()) {
            addText(unquoted(words), u", ");
        }
    }

    /// "- Ada", or "- name: Ada", which is of a map in a list.
    void addItem(QStringView words, qsizetype indent) {
        const QStringView item = words.mid(2).trimmed();
        const qsizetype at = item.indexOf(u':');
        const bool isMap = at > 0 && (at + 1 == item.size() || item.at(at + 1) == u' ') &&
                           !item.startsWith(u'"') && !item.startsWith(u'\'');
        while (!m_levels.isEmpty() && m_levels.last().indent > indent) {
            m_levels.removeLast();
        }
        // A list may stand as far left as the name above it.
        if (!isMap || m_levels.isEmpty() ||
            !addNamed(item, std::max(indent, m_levels.last().indent) + 2)) {
            addText(unquoted(item), u", ");
        }
    }

    /// "name: value" in the map that its indentation tells. False when it is none.
    bool addNamed(QStringView words, qsizetype indent) {
        const qsizetype at = words.indexOf(m_separator);
        const QStringView name = at > 0 ? words.left(at).trimmed() : QStringView();
        if (!isName(name) || (indent > 0 && m_levels.isEmpty())) {
            return false;
        }
        while (!m_levels.isEmpty() && m_levels.last().indent >= indent) {
            m_levels.removeLast();
        }
        const QString whole =
            m_levels.isEmpty() ? name.toString() : m_levels.last().name + u'.' + name;
        const QStringView value = words.mid(at + 1).trimmed();
        if (!m_levels.isEmpty()) {
            closeMap(m_levels.last().name);
        }
        m_levels.append({indent, whole});
        if (m_separator == u'=') {
            m_levels.removeLast();
        }
        m_block = opensBlock(value);
        m_blockIndent = indent;
        if (isWithin(value, u'{', u'}')) {
            addMap(whole, value.mid(1).chopped(1));
        } else {
            m_list = value == u"[";
            put(whole, m_block || m_list ? QString() : valueOf(value));
        }
        return true;
    }

    /// "{name: Ada, team: Pumps}"
    void addMap(const QString& name, QStringView map) {
        eachPart(map, u',', [this, &name](QStringView part) {
            const qsizetype at = part.indexOf(m_separator);
            if (at > 0) {
                put(name + u'.' + unquoted(part.left(at)), unquoted(part.mid(at + 1)));
            } else if (!part.trimmed().isEmpty()) {
                put(name, unquoted(part));
            }
        });
    }

    /// The name of a map has no value of its own.
    void closeMap(const QString& name) {
        if (!m_fields.isEmpty() && m_fields.last().name == name &&
            m_fields.last().value.isEmpty()) {
            m_fields.removeLast();
        }
    }

    /// Maps in a list have the same names: one field for all.
    void put(const QString& name, const QString& value) {
        const auto same = std::find_if(m_fields.begin(), m_fields.end(),
                                       [&name](const Field& field) { return field.name == name; });
        if (same == m_fields.end() || !name.contains(u'.')) {
            m_fields.append({name, value});
        } else if (!value.isEmpty()) {
            same->value += (same->value.isEmpty() ? u"" : u", ") + value;
        }
    }

    void addText(QStringView words, QStringView joint) {
        if (m_fields.isEmpty()) {
            m_fields.append({QStringLiteral("front matter"), {}});
        }
        QString& value = m_fields.last().value;
        value += value.isEmpty() ? QStringView() : joint;
        value += words;
    }

    void addText(const QString& words, QStringView joint) { addText(QStringView(words), joint); }

    QChar m_separator;
    QList<Field> m_fields;
    QList<Level> m_levels;
    bool m_block = false; ///< the lines go on with the words of a text, and are no items
    bool m_list = false;  ///< a bracket of a list is open
    qsizetype m_blockIndent = 0;
};

} // namespace

FrontMatter frontMatterOf(const QString& document) {
    const QStringView text(document);
    const QStringView fence = text.startsWith(u"---\n")   ? u"---"
                              : text.startsWith(u"+++\n") ? u"+++"
                                                          : u"";
    if (fence.isEmpty()) {
        return {};
    }
    FrontMatterLines lines(fence == u"---" ? u':' : u'=');
    int number = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (++number == 1) {
            continue;
        }
        if (line.trimmed() == fence) {
            FrontMatter matter{lines.take(), 0};
            matter.lines = matter.fields.isEmpty() ? 0 : number;
            return matter;
        }
        if (number > kMostLines || (number == 2 && line.trimmed().isEmpty())) {
            break; // a rule
        }
        lines.add(line);
    }
    return {};
}

} // namespace afterword::reading
