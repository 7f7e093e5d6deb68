// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace afterword::reading {

/// "None.": no measure, but a word to be kept.
[[nodiscard]] bool saysNothing(QStringView text);

/// A paragraph below a list of measures that is none: such words, or a link to where they are kept.
[[nodiscard]] bool isAside(QStringView text);

/// A heading of tasks, below which a short line is one: "Corrective actions" may be prose.
[[nodiscard]] bool namesTasks(QStringView heading);

/// "Buy a seal. Owner: Ada.": somebody has to see to it, so it is an action.
[[nodiscard]] bool namesOwner(const QString& text);

} // namespace afterword::reading
