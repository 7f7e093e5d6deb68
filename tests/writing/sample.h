// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"
#include "model/writing/writing.h"

namespace afterword::test {

/// An incident with something in every part, of our own wording.
[[nodiscard]] Incident fullIncident();

/// The form of the seed document and nothing beyond it.
[[nodiscard]] Incident plainIncident();

[[nodiscard]] PartialTime at(const char* text, const char* iso);
[[nodiscard]] TimelineEvent event(const char* text, const char* time, const char* iso);

/// `text` as a template named "test".
[[nodiscard]] writing::Template templateOf(const char* text);

/// What `text` makes of `incident`, or "error: …".
[[nodiscard]] QString rendered(const char* text, const Incident& incident);

} // namespace afterword::test
