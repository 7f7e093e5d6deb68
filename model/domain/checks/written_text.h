// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/checks/checks.h"
#include "model/domain/checks/word_set.h"
#include "model/domain/own_texts.h"
#include "model/domain/prose/prose.h"

#include <QSet>

namespace afterword::checks {

/// Who is a person in the texts of an incident.
class People {
public:
    explicit People(const Incident& incident);

    /// The word names somebody: of the incident's people, or by a common given name.
    [[nodiscard]] bool isNamed(const Prose& prose, qsizetype token) const;
    /// Or means somebody who could have acted: "we", "the engineer", "@ana".
    [[nodiscard]] bool isPerson(const Prose& prose, qsizetype token) const;

private:
    QSet<QString> m_names;
};

/// One text of an incident, as rules about words see it.
struct WrittenText {
    const TextAt& at;
    const QString& markdown;
    const Prose& prose;
    const People& people;
    bool isEnglish = true;        ///< or of no language that is known
    bool isSettledAction = false; ///< done, or not to be done
    bool hasDetails = false;      ///< the action says more than its title
    bool isBetweenRows = false; ///< what a document has between the rows of a list: their headings

    [[nodiscard]] bool isTitleOfAction() const;
    [[nodiscard]] bool isOf(QStringView list) const;
};

using Read = QList<FoundWords>(const WrittenText& text);

/// From the first to the last of these tokens.
[[nodiscard]] FoundWords wordsBetween(const Prose& prose, qsizetype first, qsizetype last);

} // namespace afterword::checks
