// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/shared_settings.h"
#include "model/editing/preview.h"
#include "model/writing/writing.h"

namespace afterword::desktop {

/// The one renderer of export and command line, and its Markdown as blocks of HTML.
[[nodiscard]] editing::Renderer previewRenderer(const writing::Catalogue& catalogue,
                                                const SharedSettings& settings);

} // namespace afterword::desktop
