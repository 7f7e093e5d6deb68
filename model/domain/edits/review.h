// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

namespace afterword::edits {

/// Takes a step of the review, or goes back to one. Publishing what was not published says when.
[[nodiscard]] Edit takeStep(IncidentStatus step, Instant now);

/// What is published already, with the changes since: they count as published from now on.
[[nodiscard]] Edit publishAgain(Instant now);

} // namespace afterword::edits
