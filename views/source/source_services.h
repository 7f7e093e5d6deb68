// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/learned_name.h"
#include "model/domain/refresh.h"
#include "model/editing/import.h"

#include <functional>

namespace afterword::views {

/// The documents that a library keeps, and the names of sections that it was taught.
struct SourceServices {
    /// The document of an incident beside what reading makes of it now, under the incident's ids.
    std::function<editing::Answer<editing::ImportedDocument>(QString id)> document;
    std::function<editing::Answer<Refresh>(QString id)> rereading;
    std::function<editing::Answer<QList<LearnedName>>()> names;
    std::function<editing::Answer<void>(LearnedName name)> learn;
    std::function<editing::Answer<void>(QString heading)> forget;
};

} // namespace afterword::views
