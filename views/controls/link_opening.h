// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <functional>
#include <optional>

namespace afterword::views {

class LineField;

/// The address that a field's text is, when it is one of the web or of mail and nothing else.
[[nodiscard]] std::optional<QUrl> linkIn(const QString& text);

void openInBrowser(const QUrl& link);

/// While the field holds an address it opens by a button at its end, by Ctrl+Enter, and by a click
/// with Ctrl.
void letOpen(LineField& field, std::function<void(const QUrl&)> opener = openInBrowser);

} // namespace afterword::views
