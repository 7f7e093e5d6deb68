// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"
#include "model/domain/merge.h"

/// Edits of further sections (by their index), of own fields, and of what a merge left open.
namespace afterword::edits {

[[nodiscard]] Edit insertSection(const Section& section, qsizetype index);
[[nodiscard]] Edit removeSection(qsizetype index);
[[nodiscard]] Edit moveSection(qsizetype from, qsizetype to);
[[nodiscard]] Edit setSectionHeading(qsizetype index, const QString& heading);
[[nodiscard]] Edit setSectionText(qsizetype index, const QString& text);

/// Adds the field when there is none of that name; an empty value stays a field.
[[nodiscard]] Edit setField(const QString& name, const QString& value);
[[nodiscard]] Edit removeField(const QString& name);

/// The other side's value for one conflict of a merge.
[[nodiscard]] Edit takeTheirsFor(const Conflict& conflict, const Incident& theirs);

} // namespace afterword::edits
