// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace afterword::markdown {

/// Puts a letter in the place of what only opens or closes inline marks in UTF-8 text: cmark finds
/// the same blocks on the same lines, and spends nothing on what is in them, about half of its
/// time. Whatever could be part of a block's own marks stays.
void blankInlines(QByteArray& text);

} // namespace afterword::markdown
