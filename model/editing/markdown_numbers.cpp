// SPDX-License-Identifier: MIT
#include "model/editing/markdown_numbers.h"

#include <optional>

namespace afterword::editing {

namespace {

qsizetype digitsOf(int number) {
    return QString::number(number).size();
}

/// What a line behind an item is to its list.
enum class Role { sibling, inside, end };

/// Walks over the lines behind an item, of which the first is the item's own.
class ListWalk {
public:
    ListWalk(const QString& rest, const LineStart& item)
        : m_lines(rest.split(u'\n'))
        , m_item(item) {}

    /// False at the end of the text.
    bool next() {
        if (++m_at >= m_lines.size()) {
            return false;
        }
        m_start = lineStart(line());
        m_role = role();
        m_behindBlank = line().trimmed().isEmpty();
        return true;
    }

    [[nodiscard]] const QString& line() const { return m_lines.at(m_at); }
    [[nodiscard]] qsizetype index() const { return m_at; }
    [[nodiscard]] const LineStart& start() const { return m_start; }
    [[nodiscard]] Role lineRole() const { return m_role; }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    [[nodiscard]] bool isIndented() const {
        return m_start.indent.size() > m_item.indent.size() && !line().trimmed().isEmpty();
    }

private:
    [[nodiscard]] Role role() const {
        if (line().trimmed().isEmpty() || isIndented()) {
            return Role::inside;
        }
        if (m_start.quote.trimmed() != m_item.quote.trimmed()) {
            return Role::end;
        }
        if (!m_start.isItem()) { // words that go on with a paragraph
            return m_behindBlank ? Role::end : Role::inside;
        }
        const bool isOfList = m_start.indent.size() == m_item.indent.size() &&
                              m_start.number >= 0 &&
                              m_start.after.trimmed() == m_item.after.trimmed();
        return isOfList ? Role::sibling : Role::end;
    }

    QStringList m_lines;
    LineStart m_item;
    LineStart m_start;
    Role m_role = Role::end;
    qsizetype m_at = 0;
    bool m_behindBlank = false;
};

} // namespace

ListTail renumbered(const QString& rest, const LineStart& item) {
    ListWalk walk(rest, item);
    QStringList lines = walk.lines();
    int expected = item.number;
    qsizetype wider = digitsOf(item.number) - digitsOf(item.number - 1);
    qsizetype changed = 0; // lines up to the last that is another one now
    while (walk.next() && walk.lineRole() != Role::end) {
        QString& line = lines[walk.index()];
        if (walk.lineRole() == Role::sibling) {
            LineStart start = walk.start();
            if (start.number != expected) {
                break; // it counts in its own way
            }
            const QString words = line.mid(start.length);
            start.number = ++expected;
            line = start.text() % words;
            wider = digitsOf(expected) - digitsOf(expected - 1);
        } else if (wider > 0 && walk.isIndented()) {
            line.insert(walk.start().quote.size(), QString(wider, u' '));
        } else {
            continue;
        }
        changed = walk.index() + 1;
    }
    return {walk.lines().mid(0, changed).join(u'\n').size(), lines.mid(0, changed).join(u'\n')};
}

bool repeatsNumber(const QString& rest, const LineStart& item) {
    ListWalk walk(rest, item);
    while (walk.next() && walk.lineRole() != Role::end) {
        if (walk.lineRole() == Role::sibling) {
            return walk.start().number == item.number;
        }
    }
    return false;
}

} // namespace afterword::editing
