// SPDX-License-Identifier: MIT
#include "model/reading/markup/definition_lists.h"

#include "model/base/lined_text.h"
#include "model/base/scan.h"
#include "model/reading/markup/fence.h"

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestTerm = 80;

/// ":   text", which tells of the term above it.
bool isDefinition(QStringView line) {
    return line.size() > 2 && line.front() == u':' && line.at(1).isSpace() &&
           !trimmed(line.mid(2)).isEmpty();
}

/// Words alone at the margin: no item, heading, row or quotation.
bool isTerm(QStringView line) {
    return !line.isEmpty() && line.size() <= kLongestTerm &&
           !isOneOf(line.front(), u" \t#>|-+:`~") && !line.startsWith(u"* ");
}

class Definitions {
public:
    explicit Definitions(const LinedText& source) : m_lines(source.lines) {
        m_out.reserve(source.text.size() + source.text.size() / 8);
    }

    QString text() {
        for (; m_at < m_lines.size(); ++m_at) {
            const qsizetype definition = m_fence.take(m_lines.at(m_at)) ? -1 : definitionOf(m_at);
            if (definition < 0) {
                add(m_lines.at(m_at));
                m_isFree = trimmed(m_lines.at(m_at)).isEmpty() || m_lines.at(m_at).startsWith(u'#');
            } else {
                addDefinition(definition);
            }
        }
        m_out.chop(1);
        return m_out;
    }

private:
    /// The line that defines the term at `at`, below it or a blank line; -1 when there is none.
    [[nodiscard]] qsizetype definitionOf(qsizetype at) const {
        if (!m_isFree || !isTerm(m_lines.at(at))) {
            return -1;
        }
        const auto defines = [this](qsizetype i) {
            return i < m_lines.size() && isDefinition(m_lines.at(i));
        };
        const bool apart = at + 1 < m_lines.size() && trimmed(m_lines.at(at + 1)).isEmpty();
        return defines(at + 1) ? at + 1 : apart && defines(at + 2) ? at + 2 : -1;
    }

    /// The name goes down to its text, so that each line stays where it was.
    void addDefinition(qsizetype definition) {
        QString name = m_lines.at(m_at).trimmed().toString();
        name.remove(QStringLiteral("**"));
        name += name.endsWith(u':') ? QStringView() : QStringView(u":");
        for (; m_at < definition; ++m_at) {
            add({});
        }
        add(QString(u"**" + name + u"** " + m_lines.at(m_at).mid(1).trimmed()));
        while (m_at + 1 < m_lines.size() && goesOn(m_lines.at(m_at + 1))) {
            ++m_at;
            add(inner(m_lines.at(m_at)));
        }
        m_isFree = true;
    }

    [[nodiscard]] static bool goesOn(QStringView line) {
        return line.isEmpty() || line.front().isSpace() || isDefinition(line);
    }

    /// More of a definition, without what indents it.
    [[nodiscard]] static QStringView inner(QStringView line) {
        constexpr qsizetype kDeepest = 4;
        if (isDefinition(line)) {
            return line.mid(1).trimmed();
        }
        qsizetype at = 0;
        while (at < line.size() && at < kDeepest && line.at(at) == u' ') {
            ++at;
        }
        return line.mid(at);
    }

    void add(QStringView line) {
        m_out += line;
        m_out += u'\n';
    }

    const QList<QStringView>& m_lines;
    QString m_out;
    qsizetype m_at = 0;
    bool m_isFree = true; // a term may stand here
    Fence m_fence;
};

} // namespace

QString withNamedDefinitions(const LinedText& source) {
    return source.anyLine(&isDefinition) ? Definitions(source).text() : QString();
}

} // namespace afterword::reading
