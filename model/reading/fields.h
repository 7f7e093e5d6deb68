// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"

namespace afterword::reading {

/// Gives a labelled value to the field that its key names (vocabulary.h). False when the value is
/// none for that field; nothing has changed then.
bool setLabelled(Draft& draft, const QString& key, const QString& name, const QString& value,
                 int line);

/// A value that no field of Afterword's takes.
void addField(Draft& draft, QStringView name, QStringView value);

/// The doubts of a time as findings of that line.
void noteDoubts(Draft& draft, const QList<TimeDoubt>& doubts, const QString& text, int line);

} // namespace afterword::reading
