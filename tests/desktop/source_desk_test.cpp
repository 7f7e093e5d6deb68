// SPDX-License-Identifier: MIT
#include "app/desktop/source_desk.h"
#include "model/reading/reading.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::source_desk_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

constexpr const char* kDocument = "# Dry pump\n\n## Wen es traf\n\nThe upper town.\n\n"
                                  "## Root cause\n\nA worn seal.\n";

struct Fixture {
    QTemporaryDir folder;
    store::StoreWorker worker{folder.filePath(q("team.afterword")), options()};
    views::SourceServices desk = desktop::sourceServices(worker);

    static store::Library::Options options() {
        store::Library::Options made;
        made.mode = store::OpenMode::create;
        made.clock = [] { return instantFromMs(1'700'000'000'000); };
        return made;
    }
    /// The incident as it is stored, with its document or without.
    [[nodiscard]] QString stored(bool withDocument) {
        Incident incident = reading::readDocument(kDocument, {}).value().incident;
        return worker
            .run([incident, withDocument](store::Library& library) -> Result<QString> {
                Result<void> kept = withDocument
                                        ? library.sources().keep(incident.origin.sha256, kDocument)
                                        : Result<void>();
                return kept.and_then([&] { return library.store().add(incident); })
                    .transform([](const Incident& added) { return added.id; });
            })
            .result()
            .value();
    }
};

} // namespace

TEST_CASE("The document of an incident comes with what reading makes of it now", "[desktop]") {
    Fixture f;
    const QString id = f.stored(true);
    const auto document = f.desk.document(id).result();
    REQUIRE(document);
    CHECK(document->text == QString::fromUtf8(kDocument));
    CHECK(document->incident.id == id);
    CHECK(document->incident.impact.isEmpty());
}

TEST_CASE("A heading that is taught is read from then on, until it is forgotten", "[desktop]") {
    Fixture f;
    const QString id = f.stored(true);
    REQUIRE(f.desk.learn({q("Wen es traf"), Part::impact}).result());
    REQUIRE(f.desk.names().result().value().size() == 1);
    CHECK(f.desk.document(id).result()->incident.impact == q("The upper town."));
    const auto refresh = f.desk.rereading(id).result();
    REQUIRE(refresh);
    CHECK(refresh->after.impact == q("The upper town."));
    REQUIRE(f.desk.forget(q("Wen es traf")).result());
    CHECK(f.desk.names().result().value().isEmpty());
    CHECK(f.desk.document(id).result()->incident.impact.isEmpty());
}

TEST_CASE("An incident without a document says so", "[desktop]") {
    Fixture f;
    const QString id = f.stored(false);
    const auto document = f.desk.document(id).result();
    REQUIRE_FALSE(document);
    CHECK_FALSE(document.error().message.isEmpty());
    CHECK_FALSE(f.desk.document(q("no such id")).result());
}

} // namespace afterword::tests::source_desk_test
