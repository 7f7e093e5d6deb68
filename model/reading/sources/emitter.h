// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/sources/sources.h"

#include <QHash>

namespace afterword::reading {

/// Finishes events on their way to the sink: hashes them, tells their kind where the source does
/// not, and makes text safe. It counts them and keeps what was unsure, each once.
class Emitter {
public:
    Emitter(const SourceSink& sink, QString origin) : m_sink(sink), m_origin(std::move(origin)) {}

    /// `event.origin` and `event.hash` are filled here; a kind of `other` is looked for in its
    /// text. `identity` is what names the record in its tool, where something does: it is hashed in
    /// place of the line, which may be told differently tomorrow.
    void emitEvent(SourceEvent event, const QString& identity = {});
    void note(const char* rule, const QStringList& args = {});

    /// False when the user has cancelled.
    [[nodiscard]] bool goesOn(qint64 bytes);

    [[nodiscard]] const QString& origin() const { return m_origin; }
    void setOrigin(const QString& origin) { m_origin = origin; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] SourceReport report() const { return {m_origin, m_count, m_findings}; }

private:
    [[nodiscard]] qsizetype occurrence(const QString& line);

    const SourceSink& m_sink;
    QString m_origin;
    QHash<size_t, int> m_recent; ///< equal lines stand close together: two generations are kept
    QHash<size_t, int> m_older;
    qint64 m_count = 0;
    bool m_isCancelled = false;
    QList<Finding> m_findings;
};

/// Plain text as Markdown, quickly where nothing in it could be taken for any.
[[nodiscard]] QString escapedText(const QString& plain);
[[nodiscard]] QString escapedText(QStringView plain);

/// Text as it is in a fenced block, for stack traces and their like.
[[nodiscard]] QString asCodeBlock(const QString& plain);

} // namespace afterword::reading
