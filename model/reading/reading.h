// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/field_lines.h"
#include "model/domain/finding.h"
#include "model/domain/incident.h"
#include "model/domain/learned_name.h"

#include <QByteArray>

namespace afterword::reading {

/// Bytes that a document may have; what is larger is refused, never cut.
inline constexpr qint64 kLargestFile = 8 * 1024 * 1024;

/// Why a document that is larger is refused. `name` begins the sentence; `bytes` is its size, where
/// that is known without reading all of it.
[[nodiscard]] Error tooLarge(const QString& name, std::optional<qint64> bytes);

struct ReadOptions {
    QString name;                ///< of the file, for `origin`, for a title, and for messages
    QString zone{};              ///< overrides "none named"; IANA name or "+HH:MM"
    std::optional<int> year{};   ///< of dates without one
    std::optional<QDate> date{}; ///< of clocks, where the document names no day
    QList<LearnedName> names{};  ///< of sections, that a library has learned
    bool split = false;          ///< a file that holds several incidents is read as that many
};

struct Reading {
    Incident incident;
    QList<Finding> findings;
    bool isPostmortem = true; ///< false: nothing in it looks like one; all of it is in `sections`
    FieldLines lines{};       ///< of the document; what data in it brings has none
    Origin source{}; ///< what was read now: `origin` is older where data in the document names it
};

/// Reads a Markdown file of several incidents, each under a heading of its own; one that holds one
/// is read as `readMarkdown` does. What stands before the first is kept in it.
[[nodiscard]] QList<Reading> readIncidents(const QString& text, const ReadOptions& options);

/// Reads a Markdown postmortem. Pure; never fails: what is not understood is kept in `sections`.
[[nodiscard]] Reading readMarkdown(const QString& text, const ReadOptions& options);

/// Reads bytes as Markdown (in the encoding that `decoded` finds) or as our JSON, known by their
/// content. `Error::Kind::input` for binary, too large or broken input, with the reason.
/// `origin` is filled with the name and the SHA-256 of the bytes.
[[nodiscard]] Result<Reading> readDocument(const QByteArray& bytes, const ReadOptions& options);

/// The same for a file that may hold several incidents: one reading each with `options.split`,
/// else one for all. The hash in the source of one of several ends in "#" and its place.
[[nodiscard]] Result<QList<Reading>> readDocuments(const QByteArray& bytes,
                                                   const ReadOptions& options);

/// The text of a document as reading sees it, with LF line ends: findings count its lines.
/// `Error::Kind::input` for what `readDocument` refuses; `name` begins the sentence.
[[nodiscard]] Result<QString> documentText(const QByteArray& bytes, const QString& name);

} // namespace afterword::reading
