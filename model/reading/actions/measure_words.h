// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/time_reading.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace afterword::reading {

/// "None.": no measure, but a word to be kept.
[[nodiscard]] bool saysNothing(QStringView text);

/// A paragraph among measures that is none: such words, a link to where they are kept, or the line
/// that opens a box around some.
[[nodiscard]] bool isAside(QStringView text);

/// A heading of tasks, below which a short line is one: "Corrective actions" may be prose.
[[nodiscard]] bool namesTasks(QStringView heading);

/// "Corrective actions": of such a name prose tells as well as a list does.
[[nodiscard]] bool namesCorrections(QStringView heading);

/// "Who does what": names stand in front of what they do.
[[nodiscard]] bool asksWho(QStringView heading);

/// "Buy a seal. Owner: Ada.": somebody has to see to it, so it is an action.
[[nodiscard]] bool namesOwner(const QString& text);

/// What stands in front of "R1 – Buy a seal", "AI-3: Buy a seal", "Action 2. Buy a seal".
struct Reference {
    QStringView letters;
    int number = 0;
};

/// Nothing for prose.
[[nodiscard]] std::optional<Reference> referenceBefore(QStringView text);

/// "AI-3", and no more.
[[nodiscard]] bool isReference(const QString& text);

/// "Publish it on", "Buy the": the words go on behind them.
[[nodiscard]] bool endsInFunctionWord(QStringView text);

/// "What's next", which may be told of anything.
[[nodiscard]] bool asksWhatIsNext(QStringView heading);

/// "We recommend that", "Please keep the following in mind.": words above a list.
[[nodiscard]] bool announcesList(QStringView text);

/// A short line of its own is an entry of the list that it forgot to be.
[[nodiscard]] bool isShortEntry(QStringView text);

/// "…, by 1 June 2024", "… – Ada, bis 01.06.2024": the text ends with the day on which it is due.
[[nodiscard]] bool promisesDay(QStringView text, const TimeContext& context);

/// "… – Ada", "… – IT, ticket 12": a few words behind a dash that may be who does it.
[[nodiscard]] bool endsInName(const QString& text);

/// "… (Ada, done)", "… **Done 20 January**", "… - Ada - sprint 22": how far it is.
[[nodiscard]] bool endsInState(const QString& text);

} // namespace afterword::reading
