// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <string>

namespace afterword::markdown {

/// `text` in UTF-8 without what is only inline: a letter stands for the words of a line, and for
/// inline marks where a block's own marks may follow. cmark finds the same blocks on the same lines
/// in it, and spends nothing on what is in them, most of its time.
[[nodiscard]] std::string blocksOnly(QStringView text);

} // namespace afterword::markdown
