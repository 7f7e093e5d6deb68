// SPDX-License-Identifier: MIT
#include "model/domain/edits/rereading.h"

#include "model/domain/edits/labels.h"
#include "model/domain/edits/times.h"
#include "model/domain/merge.h"

namespace afterword::edits {

Edit takeReading(const QList<FieldChange>& changes, const Incident& reading) {
    const auto take = [changes, reading](Incident& value) {
        for (const FieldChange& change : changes) {
            value = takeTheirs(std::move(value), {change.anchor, {}, {}, {}}, reading);
        }
        followEvents(value);
        followStart(value);
    };
    return {Labels::tr("Read again"), QString(), take};
}

} // namespace afterword::edits
