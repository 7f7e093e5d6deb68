// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/library.h"

#include <QPromise>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace afterword::tests {

/// A library in memory whose answers a test controls: at once, one by one, or failing.
class FakeLibrary : public editing::Library {
public:
    QString path() const override { return QStringLiteral("/fake/library.afterword"); }
    bool isReadOnly() const override { return readOnly; }

    editing::Answer<QList<IncidentRow>> incidents(IncidentFilter filter, IncidentOrder order,
                                                  Page page) override;
    editing::Answer<int> incidentCount(IncidentFilter filter) override;
    editing::Answer<ActionSlice> actions(ActionListing listing, int limit,
                                         QStringList after) override;
    editing::Answer<QList<ActionGroupCount>> actionGroups(ActionListing listing) override;
    editing::Answer<ActionTally> actionTally(ActionFilter filter, ActionDays days) override;
    editing::Answer<ActionFigures> actionFigures(ActionFilter filter, FigureGroup by,
                                                 QDate today) override;
    editing::Answer<LibraryWords> words() override;
    editing::Answer<LibrarySettings> settings() override;
    editing::Answer<void> keep(LibrarySettings before, LibrarySettings after) override;
    editing::Answer<Incident> load(QString id) override;
    editing::Answer<Incident> add(Incident incident) override;
    editing::Answer<SaveReceipt> save(Incident before, Incident after) override;
    editing::Answer<void> apply(LibraryChange change) override;

    /// From now on questions wait until `answerNext` or `release`; each is worked out when it is
    /// answered, in the order of asking.
    void hold() { m_held = true; }
    /// The oldest waiting question; false when there is none.
    bool answerNext();
    /// All that waits, and from now on at once.
    void release();
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_questions.size()); }

    /// The next `count` saves and deletions fail so.
    void failNext(const Error& error, int count = 1);
    /// The next question for a page of the list fails so.
    void failNextQuery(Error error) { m_queryError = std::move(error); }

    /// As another window would: the stored value is changed and its revision grows.
    void changeBehind(const QString& id, const std::function<void(Incident&)>& change);
    void removeBehind(const QString& id) { m_deleted.insert(id, true); }

    /// Adds without a future; returns it as stored.
    Incident put(Incident incident);
    [[nodiscard]] const Incident& stored(const QString& id) const;
    [[nodiscard]] bool isDeleted(const QString& id) const { return m_deleted.value(id); }

    LibrarySettings ownSettings; ///< the library's settings
    bool readOnly = false;
    QDate today{2024, 3, 1};
    Instant now = instantFromMs(1'700'000'000'000);
    QList<Page> pagesAsked;
    QList<ActionListing> listingsAsked;
    int wordsAsked = 0;
    int saves = 0;         ///< that were asked for
    int savesUnderWay = 0; ///< asked and not answered
    int mostSavesAtOnce = 0;

private:
    /// Answers at once, or when its turn comes.
    template <class T>
    editing::Answer<T> ask(const std::function<Result<T>()>& question) {
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
    [[nodiscard]] LibraryWords known() const;
    [[nodiscard]] QList<IncidentRow> matching(const IncidentFilter& filter) const;
    [[nodiscard]] QList<ActionRow> matching(const ActionListing& listing) const;
    Result<SaveReceipt> store(const Incident& before, const Incident& after);
    Result<void> change(const LibraryChange& change);
    std::optional<Error> nextError();

    std::map<QString, Incident> m_values;
    QHash<QString, bool> m_deleted;
    std::deque<std::function<void()>> m_questions;
    QList<Error> m_errors;
    std::optional<Error> m_queryError;
    bool m_held = false;
    int m_lastReference = 0;
    QHash<QString, int> m_actionNumbers; ///< the last that an incident has given
};

} // namespace afterword::tests
