// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/prose/markdown_spans.h"

#include <QSet>

namespace afterword {

/// Finds emphasis, code, links and addresses in one line, from left to right.
class InlineScan {
public:
    InlineScan(QStringView line, QList<MarkdownTraits>& traits) : m_line(line), m_traits(traits) {}

    void run(qsizetype from);

private:
    struct Opener {
        QChar mark;
        qsizetype at = 0;
        qsizetype length = 0;
    };

    /// Each is at its character, and returns where to go on.
    qsizetype code(qsizetype at);
    qsizetype angle(qsizetype at);
    qsizetype bareAddress(qsizetype at);
    qsizetype closeBracket(qsizetype at);
    qsizetype emphasis(qsizetype at);

    void close(Opener& closer);
    void set(qsizetype from, qsizetype to, MarkdownTraits traits);
    [[nodiscard]] qsizetype runLength(qsizetype at) const;
    [[nodiscard]] QChar charAt(qsizetype at) const;

    QStringView m_line;
    QList<MarkdownTraits>& m_traits;
    QList<Opener> m_openers;
    QList<qsizetype> m_brackets;
    QSet<qsizetype> m_unclosed; ///< lengths of runs of backticks that nothing closes
};

} // namespace afterword
