// SPDX-License-Identifier: MIT
#include "model/domain/people_names.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace afterword {

namespace {

bool isSame(const QString& a, const QString& b) {
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isSpelt(const PersonNames& person, const QString& spelling) {
    return isSame(person.name, spelling) ||
           person.spellings.contains(spelling, Qt::CaseInsensitive);
}

const PersonNames* personOf(const QString& spelling, const QList<PersonNames>& people) {
    const auto found = std::find_if(people.cbegin(), people.cend(), [&](const PersonNames& person) {
        return isSpelt(person, spelling);
    });
    return found == people.cend() ? nullptr : &*found;
}

void addSpelling(PersonNames& person, const QString& spelling) {
    if (!spelling.isEmpty() && !isSpelt(person, spelling)) {
        person.spellings.append(spelling);
    }
}

} // namespace

QString nameFor(const QString& spelling, const QList<PersonNames>& people) {
    const PersonNames* person = personOf(spelling.trimmed(), people);
    return person != nullptr ? person->name : spelling;
}

QStringList spellingsOf(const QString& spelling, const QList<PersonNames>& people) {
    const PersonNames* person = personOf(spelling.trimmed(), people);
    return person != nullptr ? QStringList{person->name} + person->spellings
                             : QStringList{spelling};
}

QList<PersonNames> allNames(QList<PersonNames> joined, const QList<PersonNames>& carried) {
    for (const PersonNames& one : carried) {
        const QString name = nameFor(one.name, joined);
        auto person = std::find_if(joined.begin(), joined.end(),
                                   [&](const PersonNames& known) { return known.name == name; });
        if (person == joined.end()) {
            joined.append({one.name, {}});
            person = std::prev(joined.end());
        }
        for (const QString& spelling : one.spellings) {
            if (personOf(spelling, joined) == nullptr) { // what the library says counts first
                addSpelling(*person, spelling);
            }
        }
    }
    return joined;
}

QList<KnownPerson> knownPeople(const LibraryWords& words, const QList<PersonNames>& people) {
    QList<KnownPerson> known;
    QHash<QString, qsizetype> places;
    for (const KnownWord& one : words.people) {
        const QString name = nameFor(one.word, people);
        if (!places.contains(name)) {
            places.insert(name, known.size());
            known.append({name, 0, spellingsOf(name, people).mid(1)});
        }
        known[places.value(name)].uses += one.uses;
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const KnownPerson& a, const KnownPerson& b) { return a.uses > b.uses; });
    return known;
}

QList<PersonNames> joined(QList<PersonNames> people, const QString& name, const QString& spelling) {
    const QStringList moved = spellingsOf(spelling, people);
    people.removeIf([&](const PersonNames& person) {
        return isSpelt(person, spelling) && !isSpelt(person, name);
    });
    auto person = std::find_if(people.begin(), people.end(),
                               [&](const PersonNames& known) { return isSpelt(known, name); });
    if (person == people.end()) {
        people.append({name, {}});
        person = std::prev(people.end());
    }
    for (const QString& one : moved) {
        addSpelling(*person, one);
    }
    people.removeIf([](const PersonNames& one) { return one.spellings.isEmpty(); });
    return people;
}

QList<PersonNames> parted(QList<PersonNames> people, const QString& spelling) {
    for (PersonNames& person : people) {
        person.spellings.removeIf([&](const QString& one) { return isSame(one, spelling); });
    }
    people.removeIf([](const PersonNames& person) { return person.spellings.isEmpty(); });
    return people;
}

} // namespace afterword
