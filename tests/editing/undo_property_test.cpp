// SPDX-License-Identifier: MIT
#include "model/domain/edits/actions.h"
#include "model/domain/edits/factors.h"
#include "model/domain/edits/improvements.h"
#include "model/domain/edits/lessons.h"
#include "model/domain/edits/parts.h"
#include "model/domain/edits/sections.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/text_parts.h"
#include "model/editing/incident_document.h"
#include "tests/support/incidents.h"

#include <catch2/catch.hpp>

#include <malloc.h>
#include <random>

namespace afterword::tests::undo_property_test {

using editing::IncidentDocument;

namespace {

class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : m_engine(seed) {}

    Edit next(const Incident& incident) {
        switch (below(16)) {
        case 0:
            return edits::setText(key(), word());
        case 1:
            return edits::setSeverity(static_cast<Severity>(1 + below(5)));
        case 2:
            return edits::setTags({word(), word()});
        case 3:
            return edits::insertEvent(tests::event(QString(), QStringLiteral("11:00"), word()),
                                      below(9));
        case 4:
            return edits::removeEvents({idOf(incident.timeline)});
        case 5:
            return edits::moveEvents({idOf(incident.timeline)}, below(9));
        case 6:
            return edits::setEventText(idOf(incident.timeline), word());
        case 7:
            return edits::setEventStarred({idOf(incident.timeline)}, below(2) == 0);
        case 8:
            return edits::insertAction(tests::action(QString(), word()), below(5));
        case 9:
            return edits::removeActions({idOf(incident.actions)});
        case 10:
            return edits::addStep(idOf(incident.actions), word());
        case 11:
            return *edits::setActionStatus({idOf(incident.actions)}, ActionStatus::done, Instant{});
        case 12:
            return edits::moveActions({idOf(incident.actions)}, below(5));
        case 13:
            return edits::insertLesson(edits::LessonList::wentWell, below(4), word());
        case 14:
            return edits::setField(QStringLiteral("team"), word());
        default:
            return edits::insertSection({word(), 0, word(), Part::closing}, below(3));
        }
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_engine); }
    QString word() { return QStringLiteral("word%1").arg(below(1'000)); }
    QString key() { return QString::fromLatin1(textParts()[static_cast<size_t>(below(10))].key); }
    template <class T>
    QString idOf(const QList<Row<T>>& rows) {
        return rows.isEmpty() ? QString() : rows.at(below(static_cast<int>(rows.size())))->id;
    }

    std::mt19937 m_engine;
};

} // namespace

TEST_CASE("undoing 1,000 random edits gives the start, redoing them the end", "[editing]") {
    const unsigned seed = GENERATE(1U, 2U, 3U);
    Instant now = instantFromMs(0);
    IncidentDocument document(tests::smallIncident(), [&] { return now; });
    RandomEdits random(seed);
    for (int i = 0; i < 1'000; ++i) {
        now += std::chrono::milliseconds(900);
        document.submit(random.next(document.value()));
    }
    const Incident end = document.value();
    REQUIRE(document.undoStack()->count() > 500);
    while (document.undoStack()->canUndo()) {
        document.undoStack()->undo();
    }
    CHECK(document.value() == tests::smallIncident());
    while (document.undoStack()->canRedo()) {
        document.undoStack()->redo();
    }
    CHECK(document.value() == end);
}

TEST_CASE("1,000 edits of an incident with 2,000 events hold less than 64 MB", "[editing]") {
    IncidentDocument document(tests::bigIncident(2'000), [] { return Instant{}; });
    const auto held = [] {
        const struct mallinfo2 info = mallinfo2();
        return info.uordblks + info.hblkhd;
    };
    const size_t before = held();
    for (int i = 0; i < 1'000; ++i) {
        document.endTyping();
        document.submit(edits::setEventText(QStringLiteral("big%1").arg(i * 2),
                                            QStringLiteral("Edited line %1").arg(i)));
    }
    const size_t bytes = held() - before;
    CHECK(document.undoStack()->count() == 1'000);
    WARN("history of 1,000 edits: " << bytes / 1'048'576 << " MB");
#ifndef AFTERWORD_SANITIZED // the sanitizers count their own bookkeeping
    CHECK(bytes > 0);
    CHECK(bytes < size_t(64) * 1'048'576);
#endif
}

} // namespace afterword::tests::undo_property_test
