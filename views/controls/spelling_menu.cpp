// SPDX-License-Identifier: MIT
#include "views/controls/spelling_menu.h"

#include "model/editing/spelling.h"
#include "views/style/translate.h"

#include <QMenu>

namespace afterword::views {

namespace {

constexpr qsizetype kMostSuggestions = 6;

} // namespace

void addBetterWords(QMenu& menu, const QString& word, const QStringList& better,
                    editing::Spelling& spelling, const std::function<void(const QString&)>& take) {
    for (const QString& one : better.first(std::min(better.size(), kMostSuggestions))) {
        QObject::connect(menu.addAction(one), &QAction::triggered, &menu,
                         [take, one] { take(one); });
    }
    if (better.isEmpty()) {
        menu.addAction(tr("No better word is known"))->setEnabled(false);
    }
    QObject::connect(menu.addAction(tr("Add “%1” to the Dictionary").arg(word)),
                     &QAction::triggered, &spelling, [&spelling, word] { spelling.add(word); });
    menu.addSeparator();
}

} // namespace afterword::views
