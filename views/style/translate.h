// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace afterword::views {

/// For free functions what QObject::tr is for members; `count` chooses the plural of "%n".
[[nodiscard]] inline QString tr(const char* text, int count = -1) {
    return QCoreApplication::translate("afterword::views", text, nullptr, count);
}

} // namespace afterword::views
