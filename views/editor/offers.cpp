// SPDX-License-Identifier: MIT
#include "views/editor/offers.h"

#include "model/editing/library_facts.h"
#include "views/controls/chip_list.h"
#include "views/controls/line_field.h"
#include "views/editor/document_link.h"
#include "views/editor/people.h"
#include "views/incidents/incident_words.h"

#include <algorithm>

namespace afterword::views {

namespace {

constexpr qsizetype kMostOffers = 8;

LibraryWords knownWords(const DocumentLink& link) {
    const editing::LibraryFacts* facts = link.services().facts;
    return facts != nullptr ? facts->words() : LibraryWords();
}

/// What is offered follows what is known, which is asked for when somebody comes to the field.
void keepFresh(Completion& completion, DocumentLink& link) {
    if (editing::LibraryFacts* facts = link.services().facts) {
        QObject::connect(&completion, &Completion::entered, facts, &editing::LibraryFacts::freshen);
        QObject::connect(facts, &editing::LibraryFacts::wordsChanged, &completion,
                         &Completion::refresh);
    }
}

/// The names of the incident itself count too: they may not have been saved yet.
QList<KnownPerson> knownPeopleOf(const DocumentLink& link) {
    const editing::LibraryFacts* facts = link.services().facts;
    QList<KnownPerson> known = facts != nullptr ? facts->people() : QList<KnownPerson>();
    for (const Person& person : link.value().people) {
        const bool isThere = std::any_of(known.cbegin(), known.cend(), [&](const KnownPerson& one) {
            return one.name == person.name || one.spellings.contains(person.name);
        });
        if (!isThere) {
            known.append({person.name, 1, person.aliases});
        }
    }
    return known;
}

QStringList namesOf(const QList<Person>& people) {
    QStringList names;
    for (const Person& person : people) {
        names.append(person.name);
    }
    return names;
}

} // namespace

QList<Suggestion> suggestionsFor(const QString& typed, const QList<KnownWord>& known,
                                 const QStringList& except) {
    const QString text = typed.trimmed();
    QList<Suggestion> found;
    for (const KnownWord& one : known) {
        const bool isExact = one.word.compare(text, Qt::CaseInsensitive) == 0;
        const bool fits = one.word.contains(text, Qt::CaseInsensitive) && one.word != text;
        if (!fits || except.contains(one.word)) {
            continue;
        }
        if (isExact) {
            found.prepend({one.word, {}, {}});
        } else if (found.size() < kMostOffers) {
            found.append({one.word, {}, {}});
        }
    }
    return found.mid(0, kMostOffers);
}

QList<Suggestion> peopleFor(const QString& typed, const QList<KnownPerson>& known,
                            const QStringList& except) {
    const qsizetype colon = typed.indexOf(u':');
    const QString role = colon >= 0 ? QString(typed.left(colon + 1) % u' ') : QString();
    const QString text = typed.mid(colon + 1).trimmed();
    QList<Suggestion> found;
    for (const KnownPerson& person : known) {
        const QStringList spellings = person.spellings.filter(text, Qt::CaseInsensitive);
        const bool fits = person.name.contains(text, Qt::CaseInsensitive) || !spellings.isEmpty();
        const bool isThere = person.name == text || except.contains(person.name);
        if (fits && !isThere && !text.isEmpty() && found.size() < kMostOffers) {
            found.append({role % person.name, spellings.value(0), person.name});
        }
    }
    return found;
}

QList<Suggestion> incidentsFor(const QString& typed, const QList<IncidentName>& known,
                               const QStringList& except) {
    const QString text = typed.trimmed();
    QList<Suggestion> found;
    for (const IncidentName& one : known) {
        const bool fits = one.reference.contains(text, Qt::CaseInsensitive) ||
                          one.title.contains(text, Qt::CaseInsensitive);
        if (fits && !except.contains(one.reference)) {
            found.append({one.reference, one.reference, plainTitle(one.title)});
        }
        if (found.size() == kMostOffers) {
            break;
        }
    }
    return found;
}

void offerWords(ChipList& chips, DocumentLink& link, QList<KnownWord> LibraryWords::* words) {
    keepFresh(chips.setOffer([&chips, &link, words](const QString& typed) {
        return suggestionsFor(typed, knownWords(link).*words, chips.words());
    }),
              link);
}

void offerPeople(ChipList& chips, DocumentLink& link) {
    keepFresh(chips.setOffer([&link](const QString& typed) {
        return peopleFor(typed, knownPeopleOf(link), namesOf(link.value().people));
    }),
              link);
}

void offerIncidents(ChipList& chips, DocumentLink& link) {
    const auto caption = [&link](const QString& reference) {
        const auto incident = incidentNamed(reference, link);
        return incident ? QString(incident->reference % u' ' % plainTitle(incident->title))
                        : reference;
    };
    chips.setCaption(caption);
    if (editing::LibraryFacts* facts = link.services().facts) {
        QObject::connect(facts, &editing::LibraryFacts::wordsChanged, &chips,
                         &ChipList::showCaptions);
        QObject::connect(&link, &DocumentLink::shown, facts, [facts](const Incident& value) {
            if (!value.related.isEmpty()) {
                facts->freshen(); // their titles stand on the chips
            }
        });
    }
    keepFresh(chips.setOffer([&chips, &link](const QString& typed) {
        return incidentsFor(typed, knownWords(link).incidents,
                            chips.words() + QStringList{link.value().reference});
    }),
              link);
}

std::optional<IncidentName> incidentNamed(const QString& reference, const DocumentLink& link) {
    const LibraryWords words = knownWords(link);
    const auto found = std::find_if(
        words.incidents.cbegin(), words.incidents.cend(), [&reference](const IncidentName& one) {
            return one.reference.compare(reference, Qt::CaseInsensitive) == 0;
        });
    return found == words.incidents.cend() ? std::nullopt : std::optional(*found);
}

void offerOwners(LineField& field, DocumentLink& link) {
    auto* completion = new Completion(
        field, [&link](const QString& typed) { return peopleFor(typed, knownPeopleOf(link)); });
    QObject::connect(completion, &Completion::taken, &field, [&field](const QString& owner) {
        field.selectAll();
        field.insert(owner);
    });
    keepFresh(*completion, link);
}

} // namespace afterword::views
