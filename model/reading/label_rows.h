// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/draft.h"
#include "model/reading/labels.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace afterword::reading {

/// The cells of a row as its pairs of a name and a value: one, or two where the table has four
/// columns. Empty when it has none.
[[nodiscard]] QList<QStringList> pairsOf(QStringList cells, bool isWide);

/// "Severity | Started | Owner" over one row of values: names with the values below them. Empty
/// where too few of the names are labels.
[[nodiscard]] QList<QStringList> pairsBelowNames(const QStringList& names, QStringList values);

/// "Property": the head of a column of names.
[[nodiscard]] bool namesColumns(const QString& cell);

/// "Sign-off: the board": a short name before a value that is no address.
[[nodiscard]] bool isPlainLabel(QStringView line);

/// "Date: 2021-03-04": a label whose value is a day, a name or another short one, and no text.
[[nodiscard]] std::optional<Label> shortLabel(QStringView line);

/// "**Date: 2021-03-04**": such a label that is bold, or italic, with its value.
[[nodiscard]] std::optional<Label> labelAllBold(QStringView line);

/// A line or an item that begins with a label that a field takes.
[[nodiscard]] bool isKnownLabel(QStringView line);

/// "subject" (in plain form): the label of what a document is about, as a whole.
[[nodiscard]] bool namesTitle(const QString& plain);

/// "**Summary:** No water" in a summary, without what it is called already; any other line as it
/// is.
[[nodiscard]] QStringView withoutSummaryName(QStringView line);

/// "All users with scheduled jobs", "4,212 homes, 38 business lines": who was affected, and no
/// mere number of them.
[[nodiscard]] bool tellsWho(const QString& value);

/// "Issue summary" or "Key facts" in the head of a table of labels, beside nothing.
bool takeNameOfTable(Draft& draft, QStringView name);

/// "Viewer, e-signing": names, and no sentence or list.
[[nodiscard]] bool namesServices(const QString& value);

/// The document has no title of its own yet, and the label has one.
[[nodiscard]] bool mayBeSubject(const Draft& draft, QStringView name);

/// "Subject: the relay was blocked" is the title of a document that has no other of its own; a
/// general one stays as a section.
bool takeSubject(Draft& draft, const QString& name, const QString& value);

} // namespace afterword::reading
