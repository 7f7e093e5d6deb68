// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace afterword::reading {

/// The lines of a device, one at a time, in a buffer that does not grow with it: UTF-8, or by the
/// line Windows-1252. Line ends of all systems; no byte order mark.
class LineFeed {
public:
    explicit LineFeed(QIODevice& device) : m_device(device) {}

    /// False at the end.
    bool next(QString& line);

    /// The first bytes, without taking them: 64 kB, or all that there is.
    [[nodiscard]] QByteArray head();
    /// All the rest, if it is no larger than `most`; else what is known to be too large.
    [[nodiscard]] QByteArray rest(qint64 most);

    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< taken from the device
    [[nodiscard]] bool hasCutLines() const { return m_hasCut; }

private:
    bool fill();
    void dropUntilLineEnd();

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_bytes = 0;
    bool m_hasCut = false;
    bool m_begun = false;
};

} // namespace afterword::reading
