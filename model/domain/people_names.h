// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/library_settings.h"
#include "model/domain/library_words.h"

namespace afterword {

/// A person of a library under one name, however documents spell it.
struct KnownPerson {
    QString name;
    int uses = 0;
    QStringList spellings; ///< other than the name
    bool operator==(const KnownPerson&) const = default;
};

/// The name that stands for a spelling, in whatever case; the spelling itself when no other does.
[[nodiscard]] QString nameFor(const QString& spelling, const QList<PersonNames>& people);

/// All spellings of the person that one of them means, the name first.
[[nodiscard]] QStringList spellingsOf(const QString& spelling, const QList<PersonNames>& people);

/// What a library has joined, and then what its incidents carry as aliases, each spelling once.
[[nodiscard]] QList<PersonNames> allNames(QList<PersonNames> joined,
                                          const QList<PersonNames>& carried);

/// Each person once, most used first.
[[nodiscard]] QList<KnownPerson> knownPeople(const LibraryWords& words,
                                             const QList<PersonNames>& people);

/// `spelling`, and all that it stood for, means `name` from now on.
[[nodiscard]] QList<PersonNames> joined(QList<PersonNames> people, const QString& name,
                                        const QString& spelling);
/// `spelling` is a person of its own again.
[[nodiscard]] QList<PersonNames> parted(QList<PersonNames> people, const QString& spelling);

} // namespace afterword
