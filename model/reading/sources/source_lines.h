// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/sources/emitter.h"
#include "model/reading/sources/line_feed.h"

namespace afterword::reading {

/// One event that lines are still being added to, as stack traces and long messages are.
class OpenEvent {
public:
    enum class More {
        prose, ///< further lines are of the message
        code,  ///< further lines are a stack trace or its like
    };

    OpenEvent(Emitter& emitter, More more) : m_emitter(emitter), m_more(more) {}

    /// Ends the one before. `event.text` is Markdown.
    void begin(SourceEvent event);
    /// A line that belongs to the event; `shown` is false for what only its source keeps.
    void add(const QString& line, bool shown = true);
    void end();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] SourceEvent& event() { return m_event; }

private:
    Emitter& m_emitter;
    More m_more;
    SourceEvent m_event;
    QString m_lines;
    int m_count = 0;
    bool m_isOpen = false;
};

/// A kind of source that is made of lines: given one after the other, it emits events.
class LineReader {
public:
    virtual ~LineReader() = default;
    virtual void take(const QString& line) = 0;
    virtual void end() = 0;
};

/// The one that knows these first lines; never none, as any line is an event of some kind.
[[nodiscard]] std::unique_ptr<LineReader> lineReaderFor(const QStringList& head, Emitter& emitter);

// Each looks at the first lines of a source and is none when they are not of its kind.
[[nodiscard]] std::unique_ptr<LineReader> gitReader(const QStringList& head, Emitter& emitter);
[[nodiscard]] std::unique_ptr<LineReader> lineChatReader(const QStringList& head, Emitter& emitter);
[[nodiscard]] std::unique_ptr<LineReader> tableReader(const QStringList& head, Emitter& emitter);
[[nodiscard]] std::unique_ptr<LineReader> logReader(const QStringList& head, Emitter& emitter);
[[nodiscard]] std::unique_ptr<LineReader> chatReader(const QStringList& head, Emitter& emitter);
[[nodiscard]] std::unique_ptr<LineReader> recordLinesReader(const QStringList& head,
                                                            Emitter& emitter);
/// Lines that begin with a time as a person writes it, or with none: for whatever is left.
[[nodiscard]] std::unique_ptr<LineReader> freeLineReader(const QStringList& head, Emitter& emitter);

} // namespace afterword::reading
