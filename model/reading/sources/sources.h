// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/finding.h"
#include "model/domain/timeline_source.h"

#include <QHash>

#include <functional>

class QIODevice;

/// Records of other tools (chats, alerts, logs, commits, tables) as events of a timeline. What a
/// source is, its content says, never its name alone.
namespace afterword::reading {

/// A JSON document is read as a whole, and refused beyond this; lines of any number are streamed.
inline constexpr qint64 kLargestJson = qint64(64) * 1024 * 1024;

/// What is longer on one line is left out of it.
inline constexpr qsizetype kLongestLine = 64 * 1024;

using UserNames = QHash<QString, QString>; ///< "U0123ABC" → "Jane Doe"

/// Where the events of a source go, one by one, in its order.
struct SourceSink {
    std::function<void(SourceEvent)> take;
    std::function<bool(qint64 bytes)> goOn; ///< asked now and then; false: the reading is cancelled
};

struct SourceReport {
    QString origin; ///< what was recognised: "slack", see `sourceName`
    qint64 events = 0;
    QList<Finding> findings;
};

/// Streams the events of one source. Memory is flat in its size for all that is made of lines.
/// `Error::Kind::input`: empty, binary, too large, broken, or of a kind that holds no events, and
/// then which; `cancelled`. `name` is for messages. Events that were taken before a failure count.
[[nodiscard]] Result<SourceReport> readSource(QIODevice& device, const QString& name,
                                              const UserNames& users, const SourceSink& sink);

/// The names of a Slack export's users.json; none when it is something else.
[[nodiscard]] std::optional<UserNames> slackUsers(const QByteArray& bytes);

/// All events of a text that is at hand.
struct SourceReading {
    QList<SourceEvent> events;
    SourceReport report;
};
[[nodiscard]] Result<SourceReading> readSourceText(const QByteArray& bytes, const QString& name,
                                                   const UserNames& users = {});

} // namespace afterword::reading
