// SPDX-License-Identifier: MIT
#include "model/store/known_words.h"
#include "tests/store/test_library.h"

namespace afterword::tests::known_words_test {

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

Incident naming(const char* title, const QStringList& people, const QStringList& tags) {
    Incident incident;
    incident.title = utf(title);
    incident.tags = tags;
    incident.services = {utf("api")};
    for (const QString& name : people) {
        incident.people.append({name, PersonRole::responder, {}});
    }
    return incident;
}

} // namespace

TEST_CASE("the words of a library come with the most used first", "[store]") {
    OpenConnection library;
    Incident first = naming("Mail is late", {utf("Ana"), utf("Ben")}, {utf("mail"), utf("disk")});
    ActionItem action;
    action.id = utf("a1");
    action.title = utf("Watch the queue");
    action.owner = utf("Ben");
    first.actions.append(action);
    (void)valueOf(library.writer.add(first));
    const Incident second =
        valueOf(library.writer.add(naming("Disk full", {utf("Zoë")}, {utf("disk")})));
    store::KnownWords queries(*library.connection);

    const LibraryWords words = valueOf(queries.words());

    CHECK(words.people == QList<KnownWord>{{utf("Ben"), 2}, {utf("Ana"), 1}, {utf("Zoë"), 1}});
    CHECK(words.tags == QList<KnownWord>{{utf("disk"), 2}, {utf("mail"), 1}});
    CHECK(words.services == QList<KnownWord>{{utf("api"), 2}});
    CHECK(words.incidents.size() == 2);
    CHECK(words.incidents.contains({second.id, second.reference, utf("Disk full")}));
}

TEST_CASE("a deleted incident names nothing", "[store]") {
    OpenConnection library;
    const Incident gone =
        valueOf(library.writer.add(naming("Disk full", {utf("Zoë")}, {utf("disk")})));
    valueOf(library.writer.setDeleted({gone.id}, true));

    CHECK(valueOf(store::KnownWords(*library.connection).words()) == LibraryWords());
}

} // namespace afterword::tests::known_words_test
