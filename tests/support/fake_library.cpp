// SPDX-License-Identifier: MIT
#include "tests/support/fake_library.h"

#include "model/base/ids.h"
#include "model/domain/incident_row.h"

#include <QPromise>

#include <algorithm>
#include <memory>

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
           (filter.tag.isEmpty() || incident.tags.contains(filter.tag));
}

bool comesBefore(const IncidentRow& a, const IncidentRow& b, IncidentOrder order) {
    const auto byTime = [](const IncidentRow& row) {
        return std::pair(row.started.value_or(Instant{}), row.reference);
    };
    const auto severity = [](const IncidentRow& row) {
        return row.severity ? static_cast<int>(*row.severity) : 9;
    };
    switch (order) {
    case IncidentOrder::newestFirst:
        return byTime(b) < byTime(a);
    case IncidentOrder::oldestFirst:
        return byTime(a) < byTime(b);
    case IncidentOrder::title:
        return a.title.localeAwareCompare(b.title) < 0;
    case IncidentOrder::severity:
        return severity(a) < severity(b);
    case IncidentOrder::status:
        return a.status < b.status;
    case IncidentOrder::reference:
        return a.reference.size() != b.reference.size() ? a.reference.size() < b.reference.size()
                                                        : a.reference < b.reference;
    }
    return false;
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

template <class T>
editing::Answer<T> FakeLibrary::ask(const std::function<Result<T>()>& question) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise, question] {
        promise->addResult(question());
        promise->finish();
    };
    if (m_held) {
        m_questions.push_back(answer);
    } else {
        answer();
    }
    return promise->future();
}

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

editing::Answer<Incident> FakeLibrary::load(QString id) {
    return ask<Incident>([=, this]() -> Result<Incident> {
        const auto found = m_values.find(id);
        if (found == m_values.end()) {
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

editing::Answer<void> FakeLibrary::setDeleted(QStringList ids, bool isDeletion) {
    return ask<void>([=, this]() -> Result<void> {
        if (const auto error = nextError()) {
            return failure(*error);
        }
        for (const QString& id : ids) {
            if (m_values.find(id) == m_values.end()) {
                return failure(Error::Kind::notFound, QStringLiteral("There is no %1.").arg(id));
            }
        }
        for (const QString& id : ids) {
            m_deleted[id] = isDeletion;
        }
        return {};
    });
}

editing::Answer<QString> FakeLibrary::importedFrom(QString sha256) {
    return ask<QString>([=, this]() -> Result<QString> {
        for (const auto& [id, incident] : m_values) {
            if (!sha256.isEmpty() && incident.origin.sha256 == sha256) {
                return id;
            }
        }
        return QString();
    });
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
