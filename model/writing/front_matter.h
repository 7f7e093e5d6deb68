// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace afterword::writing {

/// The block of `key: value` lines between two lines of "---" at the start of a template.
struct FrontMatter {
    QHash<QString, QString> values;
    QString rest;        ///< the text behind the block
    int lines = 0;       ///< how many lines the block takes
    int problemLine = 0; ///< of a line that is no `key: value`; 0 = none
    bool isClosed = true;
};

[[nodiscard]] FrontMatter readFrontMatter(const QString& text);

} // namespace afterword::writing
