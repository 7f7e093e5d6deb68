// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace afterword::app {

/// Before the first regular expression: none is compiled to machine code, unless the environment
/// asks for it. Ours meet a few short lines each, and compiling one costs more than a thousand
/// matches: half of the time of a program that reads a single document.
inline void interpretPatterns() {
    constexpr auto kVariable = "QT_ENABLE_REGEXP_JIT"; // of QRegularExpression
    if (!qEnvironmentVariableIsSet(kVariable)) {
        qputenv(kVariable, QByteArrayLiteral("0"));
    }
}

} // namespace afterword::app
