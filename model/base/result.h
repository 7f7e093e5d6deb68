// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace afterword {

/// Why something that a user asked for could not be done.
struct Error {
    enum class Kind {
        notFound,   ///< nothing has that name, or the input is no postmortem
        usage,      ///< the request itself is wrong
        library,    ///< the library cannot be read or written
        templating, ///< a template is wrong
        input,      ///< an input file cannot be read
        stale,      ///< somebody else saved since this was loaded
        closed,     ///< the worker has shut down
        cancelled,  ///< the user stopped it
    };

    Kind kind = Kind::library;
    QString message; ///< what failed, on what, and what to do: a sentence for a person

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString message) {
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace afterword
