// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/finding.h"
#include "model/domain/incident.h"

#include <QJsonObject>

namespace afterword {

/// The incident in the format "afterword-incident", version 1 (formats.md section 2). An empty
/// value has no key. Unknown keys come back out of `extra`.
[[nodiscard]] QJsonObject toJson(const Incident& incident);
[[nodiscard]] QJsonObject toJson(const Finding& finding);
[[nodiscard]] QJsonObject toJson(const PartialTime& time);

/// Reads what `toJson` writes and later additions to version 1. Fails on another format or version
/// and on a value of the wrong type, naming its path ("actions[2].due").
[[nodiscard]] Result<Incident> incidentFromJson(const QJsonObject& object);

} // namespace afterword
