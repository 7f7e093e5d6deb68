// SPDX-License-Identifier: MIT
#pragma once

namespace afterword::views {

/// Steps of space, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

inline constexpr int kRowHeight = 32;
inline constexpr int kCompactRowHeight = 26;
inline constexpr int kControlHeight = 32;
inline constexpr int kRadius = 6;
inline constexpr int kFocusRing = 2;
inline constexpr int kColumnWidth = 760; ///< of a document
inline constexpr int kRailWidth = 64;
inline constexpr int kIconSize = 16;
inline constexpr double kLineHeight = 1.45; ///< of documents

} // namespace afterword::views
