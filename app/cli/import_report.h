// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/intake.h"

#include <QJsonObject>

namespace afterword::cli {

/// What became of a document: one line, and one object of `import --json`.
[[nodiscard]] QString reportLine(const app::ImportedFile& file);
[[nodiscard]] QJsonObject reportJson(const app::ImportedFile& file);

} // namespace afterword::cli
