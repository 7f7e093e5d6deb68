// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_event.h"

#include <QStringView>

namespace afterword::reading {

/// What kind of event a text tells of, from its words; `other` when they do not say it clearly.
[[nodiscard]] EventKind eventKindOf(QStringView text);

} // namespace afterword::reading
