// SPDX-License-Identifier: MIT
#include "tests/store/test_library.h"

#include <QRandomGenerator>

namespace afterword::tests::saving_test {

TEST_CASE("a full incident comes back as it was added", "[store]") {
    OpenConnection library;
    const Incident added = valueOf(library.writer.add(fullIncident()));
    CHECK(added.reference == QStringLiteral("INC-1"));
    CHECK(added.revision == 1);
    CHECK(added.actions.at(1)->reference == QStringLiteral("INC-1.2"));
    CHECK(valueOf(library.writer.load(added.id)) == added);

    Incident expected =
        asSaved(fullIncident(),
                {1, someInstant(100), {QStringLiteral("INC-1.1"), QStringLiteral("INC-1.2")}});
    expected.reference = added.reference;
    CHECK(added == expected);
}

TEST_CASE("an incident comes back after every list was emptied and filled", "[store]") {
    OpenConnection library;
    const Incident full = valueOf(library.writer.add(fullIncident()));
    Incident empty;
    empty.id = full.id;
    empty.reference = full.reference;
    const Incident emptied = asSaved(empty, valueOf(library.writer.save(full, empty)));
    CHECK(valueOf(library.writer.load(full.id)) == emptied);
    const Incident filled = asSaved(full, valueOf(library.writer.save(emptied, full)));
    CHECK(valueOf(library.writer.load(full.id)) == filled);
    CHECK(filled.revision == 3);
}

TEST_CASE("a lone surrogate is replaced before it reaches the library", "[store]") {
    OpenConnection library;
    Incident incident;
    incident.title = QStringLiteral("a") + QChar(0xD800) + QStringLiteral("bc");
    const Incident added = valueOf(library.writer.add(incident));
    CHECK(valueOf(library.writer.load(added.id)).title == QStringLiteral("a\uFFFDbc"));
}

TEST_CASE("a save writes only the rows that changed", "[store]") {
    OpenConnection library;
    Incident start = fullIncident();
    for (int i = 0; i < 200; ++i) {
        start.timeline.append(someEvent(QStringLiteral("x%1").arg(i), QStringLiteral("t"), i));
    }
    const Incident read = valueOf(library.writer.add(start));
    Incident edited = read; // the first save keeps what was read, once
    edited.summary += QStringLiteral(" Edited.");
    const Incident before = asSaved(edited, valueOf(library.writer.save(read, edited)));
    Incident after = before;
    qint64 rows = 1; // of the incident itself, always

    SECTION("nothing") {
        rows = 0;
    }
    SECTION("a title") {
        after.title = QStringLiteral("Another");
    }
    SECTION("an event's text") {
        after.timeline[100].edit().text = QStringLiteral("changed");
        rows += 1;
    }
    SECTION("an event inserted at the front") {
        after.timeline.prepend(someEvent(QStringLiteral("n"), QStringLiteral("new")));
        rows += 1;
    }
    SECTION("an event inserted in the middle") {
        after.timeline.insert(77, someEvent(QStringLiteral("n"), QStringLiteral("new")));
        rows += 1;
    }
    SECTION("the first event moved to the end") {
        after.timeline.move(0, after.timeline.size() - 1);
        rows += 1;
    }
    SECTION("an event removed") {
        after.timeline.removeAt(5);
        rows += 1;
    }
    SECTION("an action's status, with its history") {
        after.actions[1].edit().status = ActionStatus::done;
        rows += 2;
    }
    SECTION("a tag put first") {
        after.tags.prepend(QStringLiteral("new"));
        rows += 1;
    }
    CHECK(library.rowsWritten(before, after) == rows);
    const Incident loaded = valueOf(library.writer.load(before.id));
    after.revision = loaded.revision;
    CHECK(loaded == after);
}

TEST_CASE("what changes of an action is kept with its time and author", "[store]") {
    OpenConnection library;
    Incident start;
    start.actions = {someAction(QStringLiteral("a"), QStringLiteral("Set a quota"))};
    const Incident before = valueOf(library.writer.add(start));
    Incident after = before;
    after.actions[0].edit().status = ActionStatus::inProgress;
    after.actions[0].edit().owner = QStringLiteral("@ada");
    after.actions[0].edit().details = QStringLiteral("long texts have no history here");
    valueOf(library.writer.save(before, after));

    store::Statement rows(*library.connection,
                          QStringLiteral("SELECT reference, at, author, field, old_value, "
                                         "new_value FROM action_history ORDER BY field"));
    valueOf(rows.execute());
    QStringList lines;
    while (valueOf(rows.next())) {
        QStringList cells;
        for (int i = 0; i < 6; ++i) {
            cells.append(rows.text(i));
        }
        lines.append(cells.join(QLatin1Char('|')));
    }
    const QString head = QStringLiteral("INC-1.1|%1|tester|").arg(toMs(someInstant(100)));
    CHECK(lines.join(QLatin1Char('\n')).toStdString() ==
          QStringLiteral("%1created||open\n%1owner||@ada\n%1status|open|in_progress")
              .arg(head)
              .toStdString());
}

TEST_CASE("a second save of the same value is stale and writes nothing", "[store]") {
    LibraryFolder folder;
    const auto first = valueOf(folder.open());
    const auto second = valueOf(folder.open());
    const Incident mine = valueOf(first->store().add(fullIncident()));
    const Incident theirs = valueOf(second->store().load(mine.id));
    Incident edited = theirs;
    edited.title = QStringLiteral("Theirs");
    const Incident saved = asSaved(edited, valueOf(second->store().save(theirs, edited)));

    Incident late = mine;
    late.timeline.clear();
    const auto refused = first->store().save(mine, late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::stale);
    CHECK(valueOf(first->store().load(mine.id)) == saved);
}

TEST_CASE("saving an incident that the library lacks is not found", "[store]") {
    OpenConnection library;
    Incident before = fullIncident();
    Incident after = before;
    after.title = QStringLiteral("b");
    CHECK(library.writer.save(before, after).error().kind == Error::Kind::notFound);
    CHECK(library.writer.load(QStringLiteral("none")).error().kind == Error::Kind::notFound);
}

TEST_CASE("an id that the library has is refused, and takes no number", "[store]") {
    OpenConnection library;
    const Incident added = valueOf(library.writer.add(fullIncident()));
    CHECK_FALSE(library.writer.add(added));
    Incident other;
    CHECK(valueOf(library.writer.add(other)).reference == QStringLiteral("INC-2"));
}

TEST_CASE("an action that breaks a rule is refused with the rule's sentence", "[store]") {
    OpenConnection library;
    const Incident before = valueOf(library.writer.add(fullIncident()));
    Incident after = before;
    after.actions[0].edit().reason.clear();
    const auto refused = library.writer.save(before, after);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == *ruleBrokenBy(*after.actions.at(0)));
    CHECK(valueOf(library.writer.load(before.id)) == before);
}

TEST_CASE("references are never given twice, and a removed action gets its own back", "[store]") {
    OpenConnection library;
    const Incident before = valueOf(library.writer.add(fullIncident()));
    Incident without = before;
    without.actions.removeLast();
    without = asSaved(without, valueOf(library.writer.save(before, without)));
    Incident with = without;
    with.actions.append(someAction(QStringLiteral("a3"), QStringLiteral("Other")));
    with = asSaved(with, valueOf(library.writer.save(without, with)));
    CHECK(with.actions.last()->reference == QStringLiteral("INC-1.3"));
    Incident undone = with;
    undone.actions.append(someAction(QStringLiteral("a2"), QStringLiteral("Add an alert")));
    undone = asSaved(undone, valueOf(library.writer.save(with, undone)));
    CHECK(undone.actions.last()->reference == QStringLiteral("INC-1.2"));

    valueOf(library.writer.setDeleted({before.id}, true));
    CHECK(valueOf(library.writer.add(Incident{})).reference == QStringLiteral("INC-2"));
}

TEST_CASE("positions that run out are given anew and the order stays", "[store]") {
    OpenConnection library;
    Incident value = valueOf(library.writer.add(fullIncident()));
    for (int i = 0; i < 80; ++i) { // always behind the first event: the gap halves each time
        Incident next = value;
        next.timeline.insert(1, someEvent(QStringLiteral("n%1").arg(i), QStringLiteral("new")));
        value = asSaved(next, valueOf(library.writer.save(value, next)));
    }
    CHECK(valueOf(library.writer.load(value.id)) == value);
}

TEST_CASE("a thousand random edits, saved one by one, load as the last value", "[store]") {
    OpenConnection library;
    QRandomGenerator random(20260301);
    const auto below = [&](qsizetype n) { return qsizetype(random.bounded(int(n))); };
    Incident value = valueOf(library.writer.add(fullIncident()));
    for (int i = 0; i < 1000; ++i) {
        Incident next = value;
        const QString name = QStringLiteral("r%1").arg(i);
        auto& events = next.timeline;
        switch (random.bounded(8)) {
        case 0:
            events.insert(below(events.size() + 1), someEvent(name, name));
            break;
        case 1:
            if (!events.isEmpty()) {
                events.removeAt(below(events.size()));
            }
            break;
        case 2:
            if (!events.isEmpty()) {
                events.move(below(events.size()), below(events.size()));
            }
            break;
        case 3:
            std::reverse(next.actions.begin(), next.actions.end());
            next.actions.append(someAction(name, name));
            break;
        case 4:
            next.tags.insert(below(next.tags.size() + 1), QStringLiteral("t%1").arg(i % 5));
            break;
        case 5:
            if (!next.tags.isEmpty()) {
                next.tags.removeAt(below(next.tags.size()));
            }
            break;
        case 6:
            std::rotate(next.sections.begin(), next.sections.begin() + 1, next.sections.end());
            next.sections.last().text = name;
            break;
        default:
            next.moments.acknowledged.emplace().time.text = name;
            next.lessons.gotLucky.append(name);
        }
        value = asSaved(next, valueOf(library.writer.save(value, next)));
    }
    CHECK(valueOf(library.writer.load(value.id)) == value);
}

} // namespace afterword::tests::saving_test
