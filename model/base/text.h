// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace afterword {

/// `text` with each lone surrogate and each NUL replaced by U+FFFD: SQLite and JSON corrupt them.
[[nodiscard]] QString wellFormed(QString text);

/// `text` with LF line ends only and without a byte order mark.
[[nodiscard]] QString withUnixLines(QString text);

/// `c` in lower case. Most text is ASCII, for which Qt's own looks into its tables all the same.
[[nodiscard]] inline QChar lowered(QChar c) {
    if (c.unicode() < 0x80) {
        return c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 0x20)) : c;
    }
    return c.toLower();
}

/// `text` with runs of white space (line ends too) as one space, and none at its ends.
[[nodiscard]] inline QString oneLine(const QString& text) {
    return text.simplified();
}

} // namespace afterword
