// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class QMenu;

namespace afterword::editing {
class Spelling;
}

namespace afterword::views {

/// On top of a field's menu: better words for a misspelt one, which `take` writes in its place, and
/// to keep it as a word of one's own.
void addBetterWords(QMenu& menu, const QString& word, const QStringList& better,
                    editing::Spelling& spelling, const std::function<void(const QString&)>& take);

} // namespace afterword::views
