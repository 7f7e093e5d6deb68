// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition/rendering.h"

#include <catch2/catch.hpp>

namespace afterword::tests {

/// The incident through the classic template.
inline QString written(const Incident& incident) {
    const auto markdown =
        app::renderedMarkdown(incident, QStringLiteral("classic"), writing::Catalogue(), {});
    REQUIRE(markdown.has_value());
    return *markdown;
}

} // namespace afterword::tests
