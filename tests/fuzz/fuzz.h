// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace afterword::fuzz {

/// Ends the program when `holds` is false: libFuzzer then keeps the input. `sentence` says what
/// should have been.
inline void expect(bool holds, const char* sentence) {
    if (!holds) {
        std::fprintf(stderr, "fuzz: it should hold that %s\n", sentence);
        std::abort();
    }
}

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

} // namespace afterword::fuzz

/// What each target defines once: libFuzzer calls it with one input after the other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
