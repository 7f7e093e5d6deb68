// SPDX-License-Identifier: MIT
#include "model/domain/library_change.h"

#include "model/domain/merge.h"

namespace afterword {

namespace {

tl::unexpected<Error> changedMeanwhile(const Incident& incident, const Conflict& conflict) {
    return failure(Error::Kind::stale,
                   QStringLiteral("%1 was changed meanwhile: %2 is “%3” now. Nothing was done: "
                                  "look at it again, and decide anew.")
                       .arg(incident.reference, conflict.label, conflict.theirs));
}

Result<void> update(const LibraryChange::Update& step, IncidentStore& store) {
    const Result<Incident> now = store.load(step.before.id);
    if (!now) {
        return failure(now.error());
    }
    const Merged merged = merge(step.before, step.after, *now);
    if (!merged.conflicts.isEmpty()) {
        return changedMeanwhile(*now, merged.conflicts.constFirst());
    }
    return store.save(*now, merged.value).map([](const SaveReceipt&) {});
}

Result<void> takeExchange(const LibraryChange::Exchange& step, ExchangeStore& exchanges) {
    Result<void> done;
    for (auto old = step.before.cbegin(); done && old != step.before.cend(); ++old) {
        done = exchanges.setQuestions(step.incident, old->share, {});
    }
    for (auto state = step.states.cbegin(); done && state != step.states.cend(); ++state) {
        done = step.isKnown ? exchanges.note(step.incident, *state)
                            : exchanges.forget(step.incident, state->share);
    }
    for (auto open = step.after.cbegin(); done && open != step.after.cend(); ++open) {
        done = exchanges.setQuestions(step.incident, open->share, open->conflicts);
    }
    return done;
}

} // namespace

bool LibraryChange::isEmpty() const {
    return removed.isEmpty() && restored.isEmpty() && updated.isEmpty() && exchanged.isEmpty();
}

LibraryChange LibraryChange::reversed() const {
    LibraryChange back{restored, removed, {}};
    for (const Update& step : updated) {
        back.updated.prepend({step.after, step.before});
    }
    for (const Exchange& step : exchanged) {
        back.exchanged.prepend(
            {step.incident, step.states, step.after, step.before, !step.isKnown});
    }
    return back;
}

Result<void> apply(const LibraryChange& change, IncidentStore& store, ExchangeStore* exchanges) {
    Q_ASSERT(exchanges != nullptr || change.exchanged.isEmpty());
    return store.together([&]() -> Result<void> {
        // What goes is there until the end, and what comes from the beginning: both may change.
        Result<void> done = store.setDeleted(change.restored, false);
        for (auto step = change.updated.cbegin(); done && step != change.updated.cend(); ++step) {
            done = update(*step, store);
        }
        for (auto step = change.exchanged.cbegin(); done && step != change.exchanged.cend();
             ++step) {
            done = takeExchange(*step, *exchanges);
        }
        return done.and_then([&] { return store.setDeleted(change.removed, true); });
    });
}

} // namespace afterword
