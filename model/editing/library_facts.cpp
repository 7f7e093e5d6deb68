// SPDX-License-Identifier: MIT
#include "model/editing/library_facts.h"

#include "model/editing/answers.h"

namespace afterword::editing {

namespace {

/// Everything of an incident that stands in `LibraryWords`.
QStringList wordsOf(const Incident& incident) {
    QStringList words{incident.reference, incident.title};
    words += incident.services + QStringList{QString()} + incident.tags + QStringList{QString()};
    for (const Person& person : incident.people) {
        words.append(person.name);
    }
    for (const Row<ActionItem>& action : incident.actions) {
        words.append(action->owner);
    }
    return words;
}

} // namespace

LibraryFacts::LibraryFacts(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library) {}

void LibraryFacts::freshen() {
    if (m_isFresh || m_isAsking) {
        return;
    }
    m_isFresh = true; // what is saved from now on is not in the answer
    m_isAsking = true;
    onAnswer(m_library.words(), this, [this](const Result<LibraryWords>& words) { take(words); });
}

/// A failure leaves what was known: nothing is lost but a suggestion, and the next visit asks
/// again.
void LibraryFacts::take(const Result<LibraryWords>& words) {
    m_isAsking = false;
    m_isFresh = m_isFresh && words;
    if (words && *words != m_words) {
        m_words = *words;
        Q_EMIT wordsChanged();
    }
}

QList<KnownPerson> LibraryFacts::people() const {
    return knownPeople(m_words, allNames(m_settings.people, m_words.aliases));
}

void LibraryFacts::askForSettings() {
    onAnswer(m_library.settings(), this, [this](const Result<LibrarySettings>& settings) {
        settings ? show(*settings) : Q_EMIT failed(settings.error());
    });
}

void LibraryFacts::show(const LibrarySettings& settings) {
    if (settings != m_settings) {
        m_settings = settings;
        Q_EMIT settingsChanged();
    }
}

void LibraryFacts::change(const std::function<void(LibrarySettings&)>& change) {
    const LibrarySettings before = m_settings;
    LibrarySettings after = before;
    change(after);
    if (after == before) {
        return;
    }
    show(after);
    onAnswer(m_library.keep(before, after), this, [this](const Result<void>& kept) {
        if (!kept) {
            askForSettings();
            Q_EMIT failed(kept.error());
        }
    });
}

void LibraryFacts::noteSaved(const Incident& value) {
    const QStringList words = wordsOf(value);
    QStringList& known = m_saved[value.id];
    if (words != known) {
        known = words;
        expire();
    }
}

const LibrarySettings& settingsOf(const LibraryFacts* facts) {
    static const LibrarySettings none;
    return facts != nullptr ? facts->settings() : none;
}

} // namespace afterword::editing
