// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace afterword::views {

/// The files and folders among what is dragged.
[[nodiscard]] inline QStringList localPaths(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace afterword::views
