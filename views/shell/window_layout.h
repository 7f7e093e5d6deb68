// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace afterword::views {

/// What a window remembers from one start to the next.
struct WindowLayout {
    QByteArray geometry;
    QByteArray list;   ///< splitter of the incident list
    QByteArray editor; ///< splitters of the editor
    bool previewShown = true;
    bool operator==(const WindowLayout&) const = default;
};

} // namespace afterword::views
