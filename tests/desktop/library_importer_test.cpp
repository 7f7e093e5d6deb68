// SPDX-License-Identifier: MIT
#include "app/desktop/library_importer.h"
#include "app/desktop/worker_library.h"
#include "model/domain/edits/parts.h"
#include "tests/cli/cli_run.h"
#include "tests/support/settle.h"

#include <catch2/catch.hpp>

namespace afterword::tests::library_importer_test {

using namespace afterword::editing;

namespace {

struct Fixture {
    QTemporaryDir folder;
    desktop::LibraryImporter::StopFlag closing = std::make_shared<std::atomic_bool>(false);
    desktop::WorkerLibrary library{folder.filePath(QStringLiteral("team.afterword")), options()};
    QThreadPool pool;
    std::unique_ptr<Importer> importer = make();

    ~Fixture() {
        *closing = true;
        pool.waitForDone();
    }

    static store::Library::Options options() {
        store::Library::Options made;
        made.mode = store::OpenMode::create;
        made.clock = [] { return instantFromMs(1'700'000'000'000); };
        return made;
    }
    [[nodiscard]] std::unique_ptr<Importer> make() {
        return std::make_unique<desktop::LibraryImporter>(library.worker(), pool, options().clock,
                                                          closing);
    }
    QString file(const char* name, const QByteArray& content) const {
        QFile written(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
        return written.fileName();
    }
    [[nodiscard]] QList<ImportRow> read(const QStringList& paths) const {
        QList<ImportRow> rows;
        for (const ImportedSource& source : importer->read(paths, {}).results()) {
            rows.append(source.rows);
        }
        return rows;
    }
    [[nodiscard]] Incident stored(const QString& id) { return library.load(id).result().value(); }
};

QByteArray titled(const char* title) {
    return QByteArray("# ") + title +
           "\n\n## Impact\n\nNobody could pay.\n\n"
           "## Timeline\n\n- 10:00: Down\n\n";
}

} // namespace

TEST_CASE("a row has the day of its first event where nothing else gives one", "[desktop]") {
    const Fixture f;
    const QList<ImportRow> rows =
        f.read({f.file("a.md", "# Dry pump\n\n## Impact\n\nNo water.\n\n## Timeline\n\n"
                               "- 2024-06-03 23:30 Pacific/Auckland: dry\n")});
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().events == 1);
    CHECK(rows.first().date == QDate(2024, 6, 3));
}

TEST_CASE("documents are read into rows, in their order, whatever each is", "[desktop]") {
    const Fixture f;
    const QString good = f.file("a.md", kPostmortem);
    const QString notes = f.file("b.md", "# Shopping\n\nMilk.\n");
    const QString binary = f.file("c.md", QByteArray("\0\1\2\3", 4).repeated(100));
    const QString copy = f.file("d.md", kPostmortem);
    const QList<ImportRow> rows = f.read({good, notes, binary, copy});
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(0).key == QStringLiteral("0"));
    CHECK(rows.at(0).title == QStringLiteral("Postmortem: Checkout queue stalled"));
    CHECK(rows.at(0).date == QDate(2024, 6, 3));
    CHECK(rows.at(0).events == 3);
    CHECK(rows.at(0).actions == 2);
    CHECK_FALSE(rows.at(0).duplicate);
    CHECK(rows.at(1).refusal->kind == Error::Kind::notFound);
    CHECK(rows.at(2).refusal->kind == Error::Kind::input);
    REQUIRE(rows.at(3).duplicate); // of the first row
    CHECK(rows.at(3).duplicate->id.isEmpty());
}

TEST_CASE("what the user sets is read again and written, in one transaction", "[desktop]") {
    Fixture f;
    const QString several = f.file("a.md", titled("Queue stalled") + titled("Disk full"));
    REQUIRE(f.read({several}).size() == 1);
    ImportSettings settings;
    settings.split = true;
    settings.edits[QStringLiteral("0#2")] = {edits::setSeverity(Severity::sev1)};
    const auto again = f.importer->readAgain({{0, 7, settings}}).result();
    REQUIRE(again.rows.size() == 2);
    CHECK(again.turn == 7);
    CHECK(again.rows.at(1).severity == Severity::sev1);
    CHECK_FALSE(again.rows.at(0).severity);

    const auto document = f.importer->document(QStringLiteral("0#2"), 0, settings).result();
    REQUIRE(document);
    CHECK(document->incident.title == QStringLiteral("Disk full"));
    CHECK(document->text.startsWith(QStringLiteral("# Queue stalled")));

    const auto outcomes =
        f.importer->write({{QStringLiteral("0#2"), 0, ImportChoice::add, settings}}).results();
    REQUIRE(outcomes.size() == 1);
    CHECK(outcomes.at(0).kind == ImportOutcome::Kind::added);
    CHECK(f.stored(outcomes.at(0).id).severity == Severity::sev1);
    CHECK(f.stored(outcomes.at(0).id).title == QStringLiteral("Disk full"));
}

TEST_CASE("a document that changed on disk is not written unseen", "[desktop]") {
    const Fixture f;
    const QString file = f.file("a.md", kPostmortem);
    REQUIRE(f.read({file}).size() == 1);
    f.file("a.md", titled("Another"));
    const auto outcomes =
        f.importer->write({{QStringLiteral("0"), 0, ImportChoice::add, {}}}).results();
    REQUIRE(outcomes.size() == 1);
    CHECK(outcomes.at(0).kind == ImportOutcome::Kind::refused);
    CHECK(outcomes.at(0).error->message.contains(QStringLiteral("has changed")));
}

TEST_CASE("an update says what it changed, for undo", "[desktop]") {
    Fixture f;
    const QString file = f.file("a.md", kPostmortem);
    REQUIRE(f.read({file}).size() == 1);
    const auto added =
        f.importer->write({{QStringLiteral("0"), 0, ImportChoice::add, {}}}).result();
    f.file("a.md", QByteArray(kPostmortem).replace("was stuck", "stuck") + "\nMore to come.\n");
    f.importer = f.make();
    const QList<ImportRow> rows = f.read({file});
    REQUIRE(rows.size() == 1);
    CHECK(rows.at(0).duplicate ==
          Duplicate{Duplicate::By::titleAndDay, added.id, QStringLiteral("INC-1")});
    const auto updated =
        f.importer->write({{QStringLiteral("0"), 0, ImportChoice::update, {}}}).result();
    CHECK(updated.kind == ImportOutcome::Kind::updated);
    REQUIRE(updated.update);
    CHECK(updated.update->before.revision == 1);
    CHECK(f.stored(added.id).closing.contains(QStringLiteral("More to come.")));
    CHECK(f.library.apply(LibraryChange{{}, {}, {*updated.update}}.reversed()).result());
    CHECK_FALSE(f.stored(added.id).closing.contains(QStringLiteral("More to come.")));
}

TEST_CASE("a library that closes ends an import", "[desktop]") {
    Fixture f;
    QStringList files;
    for (int i = 0; i < 50; ++i) {
        files.append(f.file(qPrintable(QStringLiteral("%1.md").arg(i)), kPostmortem));
    }
    *f.closing = true;
    QFuture<ImportedSource> reading = f.importer->read(files, {});
    reading.waitForFinished();
    CHECK(reading.resultCount() == 0);
}

} // namespace afterword::tests::library_importer_test
