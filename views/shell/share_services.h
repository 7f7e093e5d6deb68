// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/exchange_store.h"
#include "model/domain/share.h"
#include "model/editing/library.h"

#include <functional>

namespace afterword::views {

/// Incidents that go to colleagues and come back, and what was published of them.
struct ShareServices {
    /// Writes the incident, as the library has it, to a file.
    std::function<editing::Answer<void>(QString id, QString by, QString path)> share = {};
    /// Takes such a file into the library.
    std::function<editing::Answer<TakenShare>(QString path)> take = {};
    /// What is undecided about states that were taken.
    std::function<editing::Answer<QList<OpenQuestions>>(QString id)> questions = {};
    std::function<editing::Answer<void>(QString id, QString anchor)> settle = {};
    /// The publication that counted at that time; none when the library has not seen one.
    std::function<editing::Answer<std::optional<Incident>>(QString id, Instant at)> published = {};
    QString userName = {}; ///< of the account: whoever has no name in the settings
};

} // namespace afterword::views
