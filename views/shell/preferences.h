// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace afterword::views {

/// What a person wants of the program on this computer, in any library.
struct Preferences {
    static constexpr int kLeastZoom = 80;
    static constexpr int kMostZoom = 200;
    static constexpr int kZoomStep = 10;

    int zoom = 100; ///< size of the words, in percent of the platform's
    bool checkSpelling = true;
    QString spellingLanguage;                 ///< where an incident names none; empty: the system's
    std::chrono::milliseconds saveDelay{500}; ///< of quiet, before what was typed is saved
    QString templateName;                     ///< of new incidents; empty: the program's own
    QString timeZone;                         ///< of new incidents; empty: none is named
    QString author;                           ///< of new incidents; empty: none is named
    QString secondZone; ///< in which timelines tell their times as well; empty: in none

    bool operator==(const Preferences&) const = default;

    /// Larger (1), smaller (-1), or back to 100 % (0), as far as that can be read and used.
    void changeZoom(int step) {
        zoom = step == 0 ? 100 : qBound(kLeastZoom, zoom + step * kZoomStep, kMostZoom);
    }
};

} // namespace afterword::views
