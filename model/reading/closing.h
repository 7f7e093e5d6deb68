// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/outline.h"

namespace afterword::reading {

/// Prose behind the last rule closes the document; only sections that nobody knows follow it. So
/// does prose behind the list of measures that ends it.
void cutClosingOff(const markdown::Tree& tree, Outline& outline);

/// Whether a text behind the last measures closes the document: paragraphs, none of them a label.
[[nodiscard]] bool isClosing(const QString& text);

} // namespace afterword::reading
