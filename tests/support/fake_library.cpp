// SPDX-License-Identifier: MIT
#include "tests/support/fake_library.h"

#include "model/base/ids.h"
#include "model/domain/incident_row.h"
#include "model/domain/merge.h"

#include <algorithm>
#include <utility>

namespace afterword::tests {

namespace {

bool matches(const Incident& incident, const IncidentFilter& filter) {
    const QString haystack = incident.title + u' ' + incident.reference + u' ' + incident.summary +
                             u' ' + incident.tags.join(u' ') + u' ' + incident.services.join(u' ');
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    const bool hasWords = std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        return haystack.contains(word, Qt::CaseInsensitive);
    });
    return hasWords && (!filter.status || incident.status == *filter.status) &&
           (!filter.severity || incident.severity == filter.severity) &&
           (filter.service.isEmpty() || incident.services.contains(filter.service)) &&
           (filter.tag.isEmpty() || incident.tags.contains(filter.tag)) &&
           (!filter.field || incident.fields.contains(*filter.field)) &&
           (!filter.dueOn || isDueBefore(incidentRow(incident, *filter.dueOn), *filter.dueOn));
}

bool comesBefore(const IncidentRow& a, const IncidentRow& b, IncidentOrder order) {
    const auto byTime = [](const IncidentRow& row) {
        return std::pair(row.started.value_or(Instant{}), row.reference);
    };
    const auto severity = [](const IncidentRow& row) {
        return row.severity ? static_cast<int>(*row.severity) : 9;
    };
    const auto isLess = [&](const IncidentRow& one, const IncidentRow& other) {
        switch (order.by) {
        case IncidentColumn::title:
            return one.title.localeAwareCompare(other.title) < 0;
        case IncidentColumn::severity:
            return severity(one) < severity(other);
        case IncidentColumn::status:
            return one.status < other.status;
        case IncidentColumn::reference:
            return one.reference.size() != other.reference.size()
                       ? one.reference.size() < other.reference.size()
                       : one.reference < other.reference;
        default:
            return byTime(one) < byTime(other);
        }
    };
    return order.descending ? isLess(b, a) : isLess(a, b);
}

void count(QList<KnownWord>& words, const QString& word) {
    const auto known = std::find_if(words.begin(), words.end(),
                                    [&word](const KnownWord& one) { return one.word == word; });
    if (known != words.end()) {
        ++known->uses;
    } else if (!word.isEmpty()) {
        words.append({word, 1});
    }
}

/// Gives actions without a reference the next one that was never used.
void numberActions(Incident& value, QHash<QString, int>& lastNumbers) {
    int& last = lastNumbers[value.id];
    for (Row<ActionItem>& action : value.actions) {
        if (std::as_const(action)->reference.isEmpty()) {
            action.edit().reference = QStringLiteral("%1.%2").arg(value.reference).arg(++last);
        }
    }
}

} // namespace

bool FakeLibrary::answerNext() {
    if (m_questions.empty()) {
        return false;
    }
    const auto question = m_questions.front();
    m_questions.pop_front();
    question();
    return true;
}

void FakeLibrary::release() {
    m_held = false;
    while (answerNext()) {
    }
}

void FakeLibrary::failNext(const Error& error, int count) {
    m_errors = QList<Error>(count, error);
}

std::optional<Error> FakeLibrary::nextError() {
    return m_errors.isEmpty() ? std::nullopt : std::optional(m_errors.takeFirst());
}

QList<IncidentRow> FakeLibrary::matching(const IncidentFilter& filter) const {
    QList<IncidentRow> rows;
    for (const auto& [id, incident] : m_values) {
        if (!m_deleted.value(id) && matches(incident, filter)) {
            rows.append(incidentRow(incident, today));
        }
    }
    return rows;
}

editing::Answer<QList<IncidentRow>> FakeLibrary::incidents(IncidentFilter filter,
                                                           IncidentOrder order, Page page) {
    pagesAsked.append(page);
    return ask<QList<IncidentRow>>([=, this]() -> Result<QList<IncidentRow>> {
        if (const auto error = std::exchange(m_queryError, std::nullopt)) {
            return failure(*error);
        }
        QList<IncidentRow> rows = matching(filter);
        std::stable_sort(rows.begin(), rows.end(), [order](const auto& a, const auto& b) {
            return comesBefore(a, b, order);
        });
        return rows.mid(page.offset, page.limit);
    });
}

editing::Answer<int> FakeLibrary::incidentCount(IncidentFilter filter) {
    return ask<int>(
        [=, this]() -> Result<int> { return static_cast<int>(matching(filter).size()); });
}

editing::Answer<LibraryWords> FakeLibrary::words() {
    ++wordsAsked;
    return ask<LibraryWords>([this]() -> Result<LibraryWords> {
        if (const auto error = std::exchange(m_queryError, std::nullopt)) {
            return failure(*error);
        }
        return known();
    });
}

editing::Answer<LibrarySettings> FakeLibrary::settings() {
    return ask<LibrarySettings>([this] { return Result<LibrarySettings>(ownSettings); });
}

editing::Answer<void> FakeLibrary::keep(LibrarySettings, LibrarySettings after) {
    return ask<void>([=, this]() -> Result<void> {
        if (const auto error = nextError()) {
            return failure(*error);
        }
        ownSettings = after;
        return {};
    });
}

LibraryWords FakeLibrary::known() const {
    LibraryWords words;
    for (const auto& [id, incident] : m_values) {
        if (m_deleted.value(id)) {
            continue;
        }
        for (const Person& person : incident.people) {
            count(words.people, person.name);
            if (!person.aliases.isEmpty()) {
                words.aliases.append({person.name, person.aliases});
            }
        }
        for (const Row<ActionItem>& action : incident.actions) {
            count(words.people, action->owner);
        }
        for (const QString& service : incident.services) {
            count(words.services, service);
        }
        for (const QString& tag : incident.tags) {
            count(words.tags, tag);
        }
        words.incidents.append({id, incident.reference, incident.title});
    }
    for (QList<KnownWord>* list : {&words.people, &words.services, &words.tags}) {
        std::stable_sort(list->begin(), list->end(),
                         [](const KnownWord& a, const KnownWord& b) { return a.uses > b.uses; });
    }
    return words;
}

editing::Answer<Incident> FakeLibrary::load(QString id) {
    return ask<Incident>([=, this]() -> Result<Incident> {
        const auto found = m_values.find(id);
        if (found == m_values.end() || m_deleted.value(id)) {
            return failure(Error::Kind::notFound, QStringLiteral("There is no such incident."));
        }
        return found->second;
    });
}

Incident FakeLibrary::put(Incident incident) {
    if (incident.id.isEmpty()) {
        incident.id = newId();
    }
    incident.reference = QStringLiteral("INC-%1").arg(++m_lastReference);
    incident.revision = 1;
    incident.updatedAt = now;
    numberActions(incident, m_actionNumbers);
    m_values[incident.id] = incident;
    return incident;
}

editing::Answer<Incident> FakeLibrary::add(Incident incident) {
    return ask<Incident>([=, this]() -> Result<Incident> {
        if (const auto error = nextError()) {
            return failure(*error);
        }
        return put(incident);
    });
}

editing::Answer<SaveReceipt> FakeLibrary::save(Incident before, Incident after) {
    ++saves;
    mostSavesAtOnce = std::max(mostSavesAtOnce, ++savesUnderWay);
    return ask<SaveReceipt>([=, this]() -> Result<SaveReceipt> {
        --savesUnderWay;
        const auto error = nextError();
        return error ? Result<SaveReceipt>(failure(*error)) : store(before, after);
    });
}

Result<SaveReceipt> FakeLibrary::store(const Incident& before, const Incident& after) {
    const auto found = m_values.find(after.id);
    if (found == m_values.end()) {
        return failure(Error::Kind::notFound, QStringLiteral("There is no such incident."));
    }
    if (found->second.revision != before.revision) {
        return failure(Error::Kind::stale, QStringLiteral("Somebody else saved it."));
    }
    Incident kept = after;
    if (!(before == after)) {
        kept.revision = before.revision + 1;
        now += std::chrono::seconds(1);
        kept.updatedAt = now;
    }
    numberActions(kept, m_actionNumbers);
    found->second = kept;
    SaveReceipt receipt{kept.revision, kept.updatedAt.value_or(now), {}};
    for (const Row<ActionItem>& action : std::as_const(kept.actions)) {
        receipt.actionReferences.append(action->reference);
    }
    return receipt;
}

editing::Answer<void> FakeLibrary::apply(LibraryChange step) {
    return ask<void>([=, this]() -> Result<void> {
        const auto error = nextError();
        return error ? Result<void>(failure(*error)) : change(step);
    });
}

Result<void> FakeLibrary::change(const LibraryChange& step) {
    for (const QString& id : step.removed + step.restored) {
        if (m_values.find(id) == m_values.end()) {
            return failure(Error::Kind::notFound, QStringLiteral("There is no %1.").arg(id));
        }
        m_deleted[id] = step.removed.contains(id);
    }
    QList<std::pair<Incident, Incident>> updates; // all or none, as in a transaction
    for (const LibraryChange::Update& update : step.updated) {
        const Incident known = stored(update.before.id);
        const Merged merged = merge(update.before, update.after, known);
        if (!merged.conflicts.isEmpty()) {
            return failure(Error::Kind::stale, QStringLiteral("It was changed meanwhile."));
        }
        updates.append({known, merged.value});
    }
    for (const auto& [known, value] : std::as_const(updates)) {
        if (const auto saved = store(known, value); !saved) {
            return failure(saved.error());
        }
    }
    return {};
}

void FakeLibrary::changeBehind(const QString& id, const std::function<void(Incident&)>& change) {
    Incident& value = m_values.at(id);
    change(value);
    ++value.revision;
}

const Incident& FakeLibrary::stored(const QString& id) const {
    return m_values.at(id);
}

} // namespace afterword::tests
