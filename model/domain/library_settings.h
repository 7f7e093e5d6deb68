// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/description_parts.h"

namespace afterword {

/// One person, and the other ways in which documents write the name: "@ben", "B. Elder".
struct PersonNames {
    QString name;
    QStringList spellings;
    bool operator==(const PersonNames&) const = default;
};

/// What a library calls one of the five severities. What is empty is as the program has it.
struct SeverityLevel {
    QString name;
    QString colour; ///< "#b3261e"
    QString description;
    bool operator==(const SeverityLevel&) const = default;
};

enum class FieldKind { text, number, date, choice, link };

template <>
struct Codes<FieldKind> {
    static constexpr std::array<Code<FieldKind>, 5> rows{{{FieldKind::text, "text"},
                                                          {FieldKind::number, "number"},
                                                          {FieldKind::date, "date"},
                                                          {FieldKind::choice, "choice"},
                                                          {FieldKind::link, "link"}}};
};

/// A field of its own that a library wants each incident to have.
struct FieldDefinition {
    QString name;
    FieldKind kind = FieldKind::text;
    QStringList choices; ///< of a choice
    bool operator==(const FieldDefinition&) const = default;
};

/// What a library sets for all of its incidents.
struct LibrarySettings {
    QList<PersonNames> people;       ///< those with more than one spelling
    QList<SeverityLevel> severities; ///< SEV1 first; missing ones are the program's
    QList<FieldDefinition> fields;   ///< in the order in which they are shown
    bool operator==(const LibrarySettings&) const = default;

    [[nodiscard]] SeverityLevel level(Severity severity) const {
        return severities.value(static_cast<int>(severity) - 1);
    }
};

template <>
struct Description<PersonNames> {
    static void visit(auto&& visit) {
        visit("name", &PersonNames::name);
        visit("spellings", &PersonNames::spellings);
    }
};

template <>
struct Description<SeverityLevel> {
    static void visit(auto&& visit) {
        visit("name", &SeverityLevel::name);
        visit("colour", &SeverityLevel::colour);
        visit("description", &SeverityLevel::description);
    }
};

template <>
struct Description<FieldDefinition> {
    static void visit(auto&& visit) {
        visit("name", &FieldDefinition::name);
        visit("kind", &FieldDefinition::kind);
        visit("choices", &FieldDefinition::choices);
    }
};

template <>
struct Description<LibrarySettings> {
    static void visit(auto&& visit) {
        visit("people", &LibrarySettings::people);
        visit("severities", &LibrarySettings::severities);
        visit("fields", &LibrarySettings::fields);
    }
};

/// The settings of a library. Failures are `Error::Kind::library`.
class SettingsStore {
public:
    virtual ~SettingsStore() = default;

    virtual Result<LibrarySettings> settings() = 0;
    /// Writes what differs; what somebody else has changed besides stays.
    virtual Result<void> keep(const LibrarySettings& before, const LibrarySettings& after) = 0;
};

} // namespace afterword
