// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace afterword::desktop {

/// What the program was started with.
struct Arguments {
    QString library;       ///< absolute; empty: the one that was open last
    QStringList documents; ///< absolute paths to import
    bool captures = false; ///< only the window in which a running incident is noted
    /// For the benchmark: says "first-rows" when the list's first rows are painted, and ends. No
    /// other window is asked, nothing is remembered.
    bool measuresStart = false;
};

/// None when the program has nothing more to do (`--help`, `--version`, a wrong option): the exit
/// code is in `exitCode` then.
[[nodiscard]] std::optional<Arguments> parseArguments(int argc, char** argv, int& exitCode);

} // namespace afterword::desktop
