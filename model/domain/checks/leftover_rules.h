// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/written_text.h"

/// The rules about what a form or a draft has left behind: for the table in rules.cpp.
namespace afterword::checks {

Read toDoMarks;
Read placeholders;
Read fillerText;
QList<Found> sampleNames(const Incident& incident, const Options& options);

} // namespace afterword::checks
