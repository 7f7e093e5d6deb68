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

} // namespace

bool LibraryChange::isEmpty() const {
    return removed.isEmpty() && restored.isEmpty() && updated.isEmpty();
}

LibraryChange LibraryChange::reversed() const {
    LibraryChange back{restored, removed, {}};
    for (const Update& step : updated) {
        back.updated.prepend({step.after, step.before});
    }
    return back;
}

Result<void> apply(const LibraryChange& change, IncidentStore& store) {
    return store.together([&]() -> Result<void> {
        Result<void> done = store.setDeleted(change.removed, true).and_then([&] {
            return store.setDeleted(change.restored, false);
        });
        for (auto step = change.updated.cbegin(); done && step != change.updated.cend(); ++step) {
            done = update(*step, store);
        }
        return done;
    });
}

} // namespace afterword
