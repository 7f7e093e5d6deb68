// SPDX-License-Identifier: MIT
#include "model/domain/edits/many_actions.h"
#include "model/editing/library_undo.h"
#include "tests/support/fake_library.h"
#include "tests/support/settle.h"

#include <catch2/catch.hpp>

namespace afterword::tests::action_changes_test {

using namespace afterword::editing;

namespace {

const QString kOwner = QStringLiteral("owner");

/// Two incidents with an action each, as a list shows them.
struct Ledger {
    tests::FakeLibrary library;
    LibraryUndo undo{library};
    QStringList ids{put("one"), put("two")};
    QList<ActionRow> seen = library.actions({}, 100, {}).result()->rows;
    QString error;

    Ledger() {
        QObject::connect(&undo, &LibraryUndo::failed, &undo,
                         [this](const Error& told) { error = told.message; });
    }

    QString put(const char* title) {
        ActionItem action;
        action.id = QStringLiteral("a"); // the same in both: ids are an incident's own
        action.title = QString::fromLatin1(title);
        action.owner = QStringLiteral("ben");
        Incident incident;
        incident.title = action.title;
        incident.actions = {Row<ActionItem>(action)};
        return library.put(incident).id;
    }

    Result<Edit> change(const QList<ActionRow>& rows, const QList<ActionValue>& changes) {
        Result<Edit> edit = edits::changeActions(rows, changes, library.now);
        if (edit) {
            QStringList incidents;
            for (const ActionRow& row : rows) {
                incidents.append(row.incidentId);
            }
            undo.change(incidents, *edit, [=](const Incident& incident) {
                return edits::changedSince(rows, changes, incident);
            });
            tests::settle();
        }
        return edit;
    }

    QString owners() const {
        QStringList all;
        for (const QString& id : ids) {
            all.append(library.stored(id).actions.constFirst()->owner);
        }
        return all.join(u' ');
    }
};

} // namespace

TEST_CASE("actions of several incidents are changed as one step", "[editing]") {
    Ledger ledger;
    REQUIRE(ledger.change(ledger.seen, {{kOwner, QStringLiteral("ada")}}));
    CHECK(ledger.owners() == QStringLiteral("ada ada"));
    REQUIRE(ledger.undo.stack()->count() == 1);
    ledger.undo.stack()->undo();
    tests::settle();
    CHECK(ledger.owners() == QStringLiteral("ben ben"));
    ledger.undo.stack()->redo();
    tests::settle();
    CHECK(ledger.owners() == QStringLiteral("ada ada"));
}

TEST_CASE("an action of one incident is not one of another with its id", "[editing]") {
    Ledger ledger;
    REQUIRE(ledger.change(ledger.seen.first(1), {{kOwner, QStringLiteral("ada")}}));
    CHECK(ledger.owners().count(QStringLiteral("ada")) == 1);
}

TEST_CASE("not doing asks for its reason", "[editing]") {
    Ledger ledger;
    const ActionValue given{QStringLiteral("status"), QStringLiteral("not_doing")};
    CHECK_FALSE(ledger.change(ledger.seen, {given}));
    CHECK(ledger.change(ledger.seen, {given, {QStringLiteral("reason"), QStringLiteral("rare")}}));
    CHECK(ledger.library.stored(ledger.ids.first()).actions.constFirst()->reason ==
          QStringLiteral("rare"));
}

TEST_CASE("what another window has changed since is never lost", "[editing]") {
    Ledger ledger;
    ledger.library.changeBehind(ledger.ids.first(), [](Incident& incident) {
        incident.actions[0].edit().owner = QStringLiteral("eve");
    });
    REQUIRE(ledger.change(ledger.seen, {{kOwner, QStringLiteral("ada")}}));
    CHECK(ledger.owners() == QStringLiteral("eve ben"));
    CHECK(ledger.error.contains(QStringLiteral("eve")));
    CHECK(ledger.undo.stack()->count() == 0);

    // Another value of the same action is no matter.
    REQUIRE(ledger.change(ledger.seen, {{QStringLiteral("due"), QStringLiteral("2024-06-03")}}));
    CHECK(ledger.owners() == QStringLiteral("eve ben"));
    CHECK(ledger.library.stored(ledger.ids.first()).actions.constFirst()->due == QDate(2024, 6, 3));
}

TEST_CASE("undo does not take back what another window has made of it", "[editing]") {
    Ledger ledger;
    REQUIRE(ledger.change(ledger.seen, {{kOwner, QStringLiteral("ada")}}));
    ledger.library.changeBehind(ledger.ids.first(), [](Incident& incident) {
        incident.actions[0].edit().owner = QStringLiteral("eve");
    });
    ledger.undo.stack()->undo();
    tests::settle();
    CHECK(ledger.owners().toStdString() == "eve ada");
    CHECK(!ledger.error.isEmpty());
    CHECK(ledger.undo.stack()->canUndo());
}

TEST_CASE("an action that is gone is said to be", "[editing]") {
    Ledger ledger;
    ledger.library.changeBehind(ledger.ids.first(),
                                [](Incident& incident) { incident.actions.clear(); });
    REQUIRE(ledger.change(ledger.seen, {{kOwner, QStringLiteral("ada")}}));
    CHECK(ledger.error.contains(QStringLiteral("INC-1.1")));
    CHECK(ledger.library.stored(ledger.ids.last()).actions.constFirst()->owner ==
          QStringLiteral("ben"));
}

} // namespace afterword::tests::action_changes_test
