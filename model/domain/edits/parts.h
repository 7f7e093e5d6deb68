// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/edit.h"

/// Edits of what an incident has once: texts, codes, dates, numbers, lists of words.
namespace afterword::edits {

/// One of `textParts()`, by its key ("impact"). "timeZone" is `setTimeZone`. Merges while typing.
[[nodiscard]] Edit setText(const QString& key, const QString& text);

/// The word that the document had for a code goes when the code changes.
[[nodiscard]] Edit setSeverity(std::optional<Severity> severity);
[[nodiscard]] Edit setStatus(IncidentStatus status);

[[nodiscard]] Edit setDate(std::optional<QDate> date);
[[nodiscard]] Edit setReviewDue(std::optional<QDate> date);
[[nodiscard]] Edit setPublishDue(std::optional<QDate> date);
[[nodiscard]] Edit setTemplate(const QString& name);
[[nodiscard]] Edit setPrivate(bool isPrivate);

[[nodiscard]] Edit setImpactUsers(std::optional<qint64> users);
[[nodiscard]] Edit setImpactPercent(std::optional<double> percent);

/// Empty and repeated entries are left out, the order is kept.
[[nodiscard]] Edit setTags(const QStringList& tags);
[[nodiscard]] Edit setServices(const QStringList& services);
/// These come behind those that are there, and those go: for several incidents at once.
[[nodiscard]] Edit changeTags(const QStringList& added, const QStringList& removed);
[[nodiscard]] Edit changeServices(const QStringList& added, const QStringList& removed);
[[nodiscard]] Edit setRelated(const QStringList& references);

[[nodiscard]] Edit setPeople(const QList<Person>& people);
/// The people of one role, by name; those of other roles and known aliases stay.
[[nodiscard]] Edit setPeopleOf(PersonRole role, const QStringList& names);

} // namespace afterword::edits
