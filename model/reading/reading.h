// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/finding.h"
#include "model/domain/incident.h"

#include <QByteArray>

namespace afterword::reading {

struct ReadOptions {
    QString name;            ///< of the file, for `origin`, for a title, and for messages
    QString zone;            ///< overrides "none named"; IANA name or "+HH:MM"
    std::optional<int> year; ///< of dates without one
};

struct Reading {
    Incident incident;
    QList<Finding> findings;
    bool isPostmortem = true; ///< false: nothing in it looks like one; all of it is in `sections`
};

/// Reads a Markdown postmortem. Pure; never fails: what is not understood is kept in `sections`.
[[nodiscard]] Reading readMarkdown(const QString& text, const ReadOptions& options);

/// Reads bytes as Markdown (UTF-8, UTF-16 with a mark, else Latin-1) or as our JSON, known by
/// their content. `Error::Kind::input` for binary, too large or broken input, with the reason.
/// `origin` is filled with the name and the SHA-256 of the bytes.
[[nodiscard]] Result<Reading> readDocument(const QByteArray& bytes, const ReadOptions& options);

} // namespace afterword::reading
