// SPDX-License-Identifier: MIT
#include "model/reading/sources/source_lines.h"

namespace afterword::reading {

namespace {

constexpr int kMostLines = 200; // of one event
constexpr qsizetype kMostText = 16 * 1024;

} // namespace

void OpenEvent::begin(SourceEvent event) {
    end();
    m_event = std::move(event);
    m_isOpen = true;
}

void OpenEvent::add(const QString& line, bool shown) {
    if (++m_count > kMostLines || m_lines.size() + line.size() > kMostText) {
        m_emitter.note("source.lines-left-out");
        return;
    }
    m_event.line += u'\n' + line;
    if (shown) {
        m_lines += (m_lines.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
}

void OpenEvent::end() {
    if (!m_isOpen) {
        return;
    }
    while (m_lines.endsWith(u'\n')) {
        m_lines.chop(1);
    }
    while (m_event.line.endsWith(u'\n')) {
        m_event.line.chop(1);
    }
    if (!m_lines.isEmpty()) {
        const QString more =
            m_more == More::code ? asCodeBlock(m_lines) : escapedText(m_lines.trimmed());
        const QString gap = m_event.text.isEmpty() ? QString()
                            : m_more == More::code ? QStringLiteral("\n\n")
                                                   : QStringLiteral("\n");
        m_event.text += gap + more;
    }
    m_lines.clear();
    m_count = 0;
    m_isOpen = false;
    m_emitter.emitEvent(std::exchange(m_event, {}));
}

std::unique_ptr<LineReader> lineReaderFor(const QStringList& head, Emitter& emitter) {
    using Maker = std::unique_ptr<LineReader> (*)(const QStringList&, Emitter&);
    for (const Maker maker :
         {&recordLinesReader, &gitReader, &lineChatReader, &tableReader, &logReader, &chatReader}) {
        if (auto reader = maker(head, emitter)) {
            return reader;
        }
    }
    return freeLineReader(head, emitter);
}

} // namespace afterword::reading
