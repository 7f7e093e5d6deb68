// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/scan.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <algorithm>

namespace afterword {

/// A text and its lines, which is looked at many times and cut once. Copies share both. LF line
/// ends; the last line is the empty one behind a last line end.
struct LinedText {
    explicit LinedText(const QString& whole) : text(whole) {
        constexpr qsizetype kShortLine = 40; // so that the list rarely grows
        lines.reserve(text.size() / kShortLine + 1);
        eachLine(text, [this](QStringView line) { lines.append(line); });
    }

    /// Whether `is` holds of any line.
    template <class Is>
    [[nodiscard]] bool anyLine(Is is) const {
        return std::any_of(lines.begin(), lines.end(), is);
    }

    QString text;
    QList<QStringView> lines; ///< of `text`, without their ends
};

} // namespace afterword
