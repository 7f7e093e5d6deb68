// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace afterword::reading {

/// A stretch of a text: a paragraph, or a sentence.
struct Stretch {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// The sentences of prose; what stands in brackets, code or emphasis is not divided.
[[nodiscard]] QList<Stretch> sentencesOf(const QString& text);

} // namespace afterword::reading
