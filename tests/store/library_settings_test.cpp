// SPDX-License-Identifier: MIT
#include "model/store/library_setting_rows.h"
#include "tests/store/test_library.h"

namespace afterword::tests::library_settings_test {

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

LibrarySettings someSettings() {
    LibrarySettings settings;
    settings.people = {{utf("Benjamin Elder"), {utf("@ben")}}};
    settings.severities = {{utf("Catastrophe"), utf("#7a0019"), utf("All customers")}, {}};
    settings.fields = {{utf("Region"), FieldKind::choice, {utf("EU"), utf("US")}},
                       {utf("Ticket"), FieldKind::link, {}}};
    return settings;
}

Incident withAction(const char* owner, const QStringList& aliases = {}) {
    Incident incident;
    incident.title = utf(owner);
    ActionItem action;
    action.id = utf("a1");
    action.title = utf("Do it");
    action.owner = utf(owner);
    incident.actions.append(action);
    if (!aliases.isEmpty()) {
        incident.people = {{utf("Benjamin Elder"), PersonRole::owner, aliases}};
    }
    return incident;
}

} // namespace

TEST_CASE("a library keeps its settings, and what others changed besides", "[store]") {
    OpenConnection library;
    store::LibrarySettingRows rows(*library.connection);
    CHECK(valueOf(rows.settings()) == LibrarySettings());
    const LibrarySettings before = someSettings();
    valueOf(rows.keep({}, before));
    CHECK(valueOf(rows.settings()) == before);

    LibrarySettings mine = before;
    mine.fields.removeLast();
    LibrarySettings theirs = before;
    theirs.people.clear();
    valueOf(rows.keep(before, theirs));
    valueOf(rows.keep(before, mine));

    LibrarySettings both = mine;
    both.people.clear();
    CHECK(valueOf(rows.settings()) == both);
    CHECK(library.number("SELECT count(*) FROM setting") == 2);
}

TEST_CASE("actions are found by any spelling of their owner", "[store]") {
    OpenConnection library;
    (void)valueOf(library.writer.add(withAction("@ben")));
    (void)valueOf(library.writer.add(withAction("Benjamin Elder")));
    (void)valueOf(library.writer.add(withAction("Ana")));
    const auto owners = [&](const char* owner) {
        ActionFilter filter;
        filter.owner = utf(owner);
        QStringList found;
        for (const ActionRow& row : valueOf(library.lists.actions(filter, ActionOrder::due))) {
            found.append(row.action.owner);
        }
        return found;
    };
    CHECK(owners("@ben") == QStringList{utf("@ben")});

    valueOf(store::LibrarySettingRows(*library.connection).keep({}, someSettings()));
    const QStringList both{utf("@ben"), utf("Benjamin Elder")};
    CHECK(owners("@ben") == both);
    CHECK(owners("benjamin elder") == both);
    CHECK(owners("Ana") == QStringList{utf("Ana")});

    (void)valueOf(library.writer.add(withAction("benny", {utf("benny")})));
    CHECK(owners("Benjamin Elder") == both + QStringList{utf("benny")});
}

} // namespace afterword::tests::library_settings_test
