// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"
#include "model/editing/library_facts.h"
#include "model/items/words.h"
#include "views/controls/choice_chip.h"

namespace afterword::views {

/// The values of a coded field as the choices of a chip.
template <class E>
[[nodiscard]] QList<ChoiceChip::Choice> choicesOf() {
    QList<ChoiceChip::Choice> choices;
    for (const auto& row : Codes<E>::rows) {
        choices.append({static_cast<int>(row.value), items::wordFor(row.value), {}});
    }
    return choices;
}

/// The severities as a library has them.
[[nodiscard]] QList<ChoiceChip::Choice> severityChoices(const LibrarySettings& settings);

/// A chip of severities goes with what the library says of them. `facts` may be null.
void followSeverities(ChoiceChip& chip, editing::LibraryFacts* facts);

template <class E>
[[nodiscard]] std::optional<int> asChoice(const std::optional<E>& value) {
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

template <class E>
[[nodiscard]] std::optional<E> fromChoice(std::optional<int> value) {
    return value ? std::optional<E>(static_cast<E>(*value)) : std::nullopt;
}

} // namespace afterword::views
