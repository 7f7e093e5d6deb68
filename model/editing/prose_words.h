// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/prose/markdown_spans.h"

namespace afterword::editing {

struct ProseWord {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// The words of a line whose spelling can be right or wrong: none of code, of addresses, with
/// figures, in capitals or camelCase, and no @name.
[[nodiscard]] QList<ProseWord> proseWords(QStringView line, const QList<MarkdownTraits>& traits);

} // namespace afterword::editing
