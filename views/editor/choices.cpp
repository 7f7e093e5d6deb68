// SPDX-License-Identifier: MIT
#include "views/editor/choices.h"

#include "views/style/severity.h"

namespace afterword::views {

QList<ChoiceChip::Choice> severityChoices(const LibrarySettings& settings) {
    QList<ChoiceChip::Choice> choices;
    for (const auto& row : Codes<Severity>::rows) {
        choices.append({static_cast<int>(row.value), wordFor(row.value, settings),
                        describedWordFor(row.value, settings),
                        settings.level(row.value).description});
    }
    return choices;
}

void followSeverities(ChoiceChip& chip, editing::LibraryFacts* facts) {
    const auto show = [&chip, known = QPointer<editing::LibraryFacts>(facts)] {
        chip.setChoices(
            severityChoices(editing::settingsOf(known)), [known](int value, const Tokens& tokens) {
                return colourOf(static_cast<Severity>(value), editing::settingsOf(known), tokens);
            });
    };
    if (facts != nullptr) {
        QObject::connect(facts, &editing::LibraryFacts::settingsChanged, &chip, show);
    }
    show();
}

} // namespace afterword::views
