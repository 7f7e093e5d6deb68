// SPDX-License-Identifier: MIT
#include "model/reading/run_in_names.h"

#include "model/base/scan.h"
#include "model/base/text.h"
#include "model/reading/labels.h"
#include "model/reading/markup_lines.h"
#include "model/reading/names.h"
#include "model/reading/pieces.h"

#include <QHash>

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestRunIn = 44; // with what makes it bold

bool isBoldMark(QStringView line) {
    return line.size() > 4 && line.at(0) == u'*' && line.at(1) == u'*';
}

/// A look at the first signs: most paragraphs begin with no name.
bool mayRunIn(QStringView line) {
    if (line.isEmpty() || !(line.front().isLetter() || isBoldMark(line))) {
        return false;
    }
    const QStringView head = line.left(kLongestRunIn);
    const auto colon =
        std::find_if(head.begin(), head.end(), [](QChar c) { return c == u':' || c == u'：'; });
    return colon != head.end() && colon - line.begin() + 1 < line.size();
}

class RunIns {
public:
    explicit RunIns(const QString& text) : m_lines(MarkupSource(text).lines) { look(); }

    /// Empty when no name runs in.
    [[nodiscard]] QString text() const {
        MarkupLines out;
        bool any = false;
        qsizetype next = 0;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const bool isFound = next < m_found.size() && m_found.at(next).line == at;
            if (isFound && isSection(m_found.at(next))) {
                const qsizetype name = m_found.at(next).length;
                out.addAll({m_lines.at(at).left(name).trimmed().toString(),
                            m_lines.at(at).mid(name).trimmed().toString()});
                any = true;
            } else {
                out.addAll({m_lines.at(at).toString()});
            }
            next += isFound ? 1 : 0;
        }
        return any ? out.text() : QString();
    }

private:
    struct Found {
        qsizetype line;
        qsizetype length; // of the name with its colon
        Kind kind;
        QString name;
        bool bold;
    };

    void look() {
        bool inFence = false;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const QStringView line = m_lines.at(at);
            inFence = inFence != isFence(line);
            if (inFence || line.isEmpty()) {
                continue;
            }
            if (line.front() == u'#') {
                noteHeading(line.mid(line.lastIndexOf(u'#') + 1), at);
            } else if (at == 0 || trimmed(m_lines.at(at - 1)).isEmpty()) {
                noteParagraph(line, at);
            }
        }
    }

    void noteHeading(QStringView words, qsizetype at) {
        if (m_firstSection < 0 && kindNamed(words) != Kind::unknown) {
            m_firstSection = at;
        }
        ++m_uses[plainName(words)];
    }

    void noteParagraph(QStringView line, qsizetype at) {
        if (isBoldMark(line) && isOnlyBold(line)) {
            m_hasBoldNames = m_hasBoldNames || kindNamed(withoutBold(line)) != Kind::unknown;
            ++m_uses[plainName(withoutBold(line))];
            return;
        }
        const std::optional<Label> label = mayRunIn(line) ? splitLabel(line) : std::nullopt;
        const Kind kind =
            label && !label->value.isEmpty() ? kindNamedExactly(label->name) : Kind::unknown;
        if (kind == Kind::summary || kind == Kind::factors || isLesson(kind) || isMeasure(kind)) {
            const QString name = plainName(label->name);
            ++m_uses[name];
            m_found.append({at, label->value.begin() - line.begin(), kind, name, label->bold});
        }
    }

    /// What is said twice is a label of rows, as "Action:" may be one of events. Below headings of
    /// Markdown's own most labels belong to what stands there.
    [[nodiscard]] bool isSection(const Found& found) const {
        const bool hasHeadings = m_firstSection >= 0;
        if (m_uses.value(found.name) > 1 || (!found.bold && (hasHeadings || m_hasBoldNames))) {
            return false;
        }
        return !hasHeadings || isLesson(found.kind) ||
               (found.kind == Kind::summary && found.line < m_firstSection);
    }

    QList<QStringView> m_lines;
    QList<Found> m_found;
    QHash<QString, int> m_uses;    // of names, as headings too
    qsizetype m_firstSection = -1; // the line of its heading
    bool m_hasBoldNames = false;   // alone on their lines
};

bool mayHaveRunIns(const QString& text) {
    bool isBehindBlank = true;
    bool may = false;
    eachLine(text, [&](QStringView line) {
        may = may || (isBehindBlank && mayRunIn(line));
        isBehindBlank = line.isEmpty();
    });
    return may;
}

} // namespace

QString withRunInNames(const QString& text) {
    if (!mayHaveRunIns(text)) {
        return text;
    }
    const QString written = RunIns(text).text();
    return written.isEmpty() ? text : written;
}

} // namespace afterword::reading
