// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/library.h"

#include <QJsonObject>

#include <filesystem>

namespace afterword::cli {

/// Takes a file that `share` has written into the library, and says what became of it. Fields that
/// both sides have changed stay as they are here, are listed, and make the exit code 1. Without a
/// library (a dry run) it says whether the file could be taken.
[[nodiscard]] QJsonObject importShare(const std::filesystem::path& path, OpenLibrary* library,
                                      Session& session);

} // namespace afterword::cli
