// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/people_names.h"
#include "views/controls/completion.h"

#include <optional>

namespace afterword::views {

class ChipList;
class DocumentLink;
class LineField;

/// Known words that have what is typed anywhere in them, in their order; first the one that is
/// typed exactly. Those of `except` are not offered.
[[nodiscard]] QList<Suggestion> suggestionsFor(const QString& typed, const QList<KnownWord>& known,
                                               const QStringList& except = {});

/// People by any of their spellings, also behind a role ("owner: An"): the one name is taken.
[[nodiscard]] QList<Suggestion> peopleFor(const QString& typed, const QList<KnownPerson>& known,
                                          const QStringList& except = {});

/// Incidents by reference and title.
[[nodiscard]] QList<Suggestion> incidentsFor(const QString& typed, const QList<IncidentName>& known,
                                             const QStringList& except = {});

/// Chips that are completed from the words of the library.
void offerWords(ChipList& chips, DocumentLink& link, QList<KnownWord> LibraryWords::* words);
void offerPeople(ChipList& chips, DocumentLink& link);
void offerIncidents(ChipList& chips, DocumentLink& link);

/// The incident that is called so, among those that are known by now.
[[nodiscard]] std::optional<IncidentName> incidentNamed(const QString& reference,
                                                        const DocumentLink& link);

/// The owner of an action: one of the people of the library or of the incident.
void offerOwners(LineField& field, DocumentLink& link);

} // namespace afterword::views
