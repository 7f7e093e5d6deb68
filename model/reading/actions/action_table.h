// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/action_values.h"

#include <QByteArray>
#include <QList>

namespace afterword::reading {

/// What a line of a table says about an action.
struct ActionLine {
    int line = 0;      ///< of the file, where it begins
    QString reference; ///< "INC-7.3"
    QList<ActionValue> values;
};

/// Reads CSV with a heading that has `reference`, as `writing::actionTable` writes it and as
/// spreadsheets save it: separated by comma, semicolon or tab, with any line ends. Columns that
/// cannot be set are passed over.
[[nodiscard]] Result<QList<ActionLine>> readActionTable(const QByteArray& bytes);

} // namespace afterword::reading
