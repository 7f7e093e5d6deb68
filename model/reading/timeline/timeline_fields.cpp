// SPDX-License-Identifier: MIT
#include "model/reading/timeline/timeline_fields.h"

#include "model/domain/vocabulary.h"
#include "model/reading/names/names.h"
#include "model/reading/timeline/several_events.h"
#include "model/reading/timeline/timed_line.h"
#include "model/reading/timeline/timeline_events.h"

#include <algorithm>

namespace afterword::reading {

void readTimelineFields(Draft& draft) {
    QList<Field>& fields = draft.incident.fields;
    if (!draft.incident.timeline.isEmpty()) {
        return;
    }
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&draft](const Field& field) {
        return kindNamedExactly(field.name) == Kind::timeline &&
               timedHead(field.value, draft.time) && eventsIn(field.value, draft.time).size() > 1;
    });
    if (found == fields.cend()) {
        return;
    }
    const qsizetype row = found - fields.cbegin();
    const int line = draft.lineMarks.removeRow(QStringLiteral("fields"), row);
    const Field field = fields.takeAt(row);
    draft.keepName(vocabularyKey(Kind::timeline), field.name);
    const std::optional<Timed> first = timedHead(field.value, draft.time);
    TimelineEvents events(draft);
    events.addAll(first->reading, first->text, line);
    events.settle(draft.time.date);
}

} // namespace afterword::reading
