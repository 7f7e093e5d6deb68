// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace afterword {

/// The incident of a library that a document is already, or seems to be.
struct Duplicate {
    enum class By {
        source,      ///< it was read from the same bytes
        titleAndDay, ///< it has the same title and began on the same day
    };

    By by = By::source;
    QString id;
    QString reference;
    bool operator==(const Duplicate&) const = default;
};

/// What an import does with a document. One that the library does not have is added unless skipped.
enum class ImportChoice {
    skip,
    update, ///< the incident that it is already takes what has changed in the document
    add,    ///< a new incident, whatever the library has
};

} // namespace afterword
