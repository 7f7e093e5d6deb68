// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"

#include <QList>
#include <QString>

namespace afterword {

/// A word that stands in incidents of a library, and in how many places.
struct KnownWord {
    QString word;
    int uses = 0;
    bool operator==(const KnownWord&) const = default;
};

/// What people call an incident.
struct IncidentName {
    QString id;
    QString reference;
    QString title; ///< inline Markdown
    bool operator==(const IncidentName&) const = default;
};

/// What the incidents of a library name: what a new one is likely to name too.
struct LibraryWords {
    QList<KnownWord> people; ///< most used first, and so the others; owners of actions are people
    QList<KnownWord> services;
    QList<KnownWord> tags;
    QList<IncidentName> incidents; ///< newest first
    QList<PersonNames> aliases;    ///< that people of incidents carry
    bool operator==(const LibraryWords&) const = default;
};

/// Reads the words of a library; deleted incidents have none. Failures are `Error::Kind::library`.
class WordQueries {
public:
    virtual ~WordQueries() = default;

    virtual Result<LibraryWords> words() = 0;
};

} // namespace afterword
