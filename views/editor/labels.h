// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;

namespace afterword::views {

/// A section's heading, in line with the text of the fields below it.
[[nodiscard]] QLabel* makeHeading(const QString& text);
/// A small muted label.
[[nodiscard]] QLabel* makeCaption(const QString& text);

} // namespace afterword::views
