// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_source.h"

#include <QStringView>

#include <span>

namespace afterword::reading {

/// What a line of a log says.
struct LogLine {
    SourceTime time;
    QStringView author; ///< the program or unit that wrote it, if the line names one
    QStringView text;
};

struct LogFormat {
    const char* origin;
    bool (*read)(QStringView line, LogLine& into);
};

/// The clearest first.
[[nodiscard]] std::span<const LogFormat> logFormats();

} // namespace afterword::reading
