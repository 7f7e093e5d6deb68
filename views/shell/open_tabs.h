// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace afterword::views {

/// The tabs of a library that are to be there again at the next start.
struct OpenTabs {
    QStringList ids; ///< of incidents, in the order of the tabs
    QString current; ///< empty when the list of incidents was seen
    bool operator==(const OpenTabs&) const = default;
};

} // namespace afterword::views
