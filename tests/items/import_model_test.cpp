// SPDX-License-Identifier: MIT
#include "model/editing/import_session.h"
#include "model/editing/library_undo.h"
#include "model/items/import_filter.h"
#include "model/items/import_model.h"
#include "model/items/read_fields_model.h"
#include "tests/support/fake_imports.h"
#include "tests/support/settle.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace afterword::tests::import_model_test {

using namespace afterword::items;
using Column = ImportModel::Column;
using Role = ImportModel::Role;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

struct Fixture {
    tests::FakeLibrary library;
    tests::FakeImports imports{library};
    editing::LibraryUndo undo{library};
    editing::ImportSession session{imports.make(), undo};
    ImportModel model{session};
    QAbstractItemModelTester tester{&model, Mode::Fatal};

    void read(const QStringList& paths) {
        const auto before = model.rowCount();
        session.add(paths);
        REQUIRE(tests::waitFor([&] { return !session.isBusy() && model.rowCount() > before; }));
    }
    [[nodiscard]] QModelIndex at(int row, Column column) const {
        return model.index(row, static_cast<int>(column));
    }
    [[nodiscard]] QString said(int row, Column column) const {
        return at(row, column).data().toString();
    }
};

QString name(const char* text) {
    return QString::fromUtf8(text);
}

TimelineEvent event(const QString& id, const QString& text) {
    TimelineEvent made;
    made.id = id;
    made.text = text;
    return made;
}

Finding doubt(int line) {
    return {QStringLiteral("time.date-missing"),
            Finding::Severity::warning,
            line,
            {QStringLiteral("9:00")}};
}

} // namespace

TEST_CASE("The table of an import tells what was found in a document", "[items]") {
    Fixture f;
    auto& document = f.imports.put(name("a.md"), name("Queue stalled"));
    document.read.incident.severity = Severity::sev2;
    document.read.incident.date = QDate(2024, 3, 1);
    document.read.findings = {doubt(3)};
    f.read({name("a.md")});

    CHECK(f.said(0, Column::title) == name("Queue stalled"));
    CHECK(f.said(0, Column::severity) == name("SEV2"));
    CHECK(f.said(0, Column::date).contains(name("2024")));
    CHECK(f.said(0, Column::findings) == name("1"));
    CHECK(f.said(0, Column::events).isEmpty());
    CHECK(f.said(0, Column::state) == name("New"));
    CHECK(f.at(0, Column::title).data(Qt::CheckStateRole) == Qt::Checked);
    CHECK(f.at(0, Column::state).data(static_cast<int>(Role::needsLook)).toBool());
}

TEST_CASE("A tick takes a document, updates what the library has, and goes", "[items]") {
    Fixture f;
    f.imports.put(name("a.md"), name("New one"));
    f.imports.put(name("b.md"), name("Old one")).duplicate =
        Duplicate{Duplicate::By::source, name("id"), name("INC-4")};
    f.read({name("a.md"), name("b.md")});
    CHECK(f.said(1, Column::state) == name("Is INC-4"));
    CHECK(f.at(1, Column::title).data(Qt::CheckStateRole) == Qt::Unchecked);

    REQUIRE(f.model.setData(f.at(1, Column::title), Qt::Checked, Qt::CheckStateRole));
    CHECK(f.session.entries().at(1)->choice == ImportChoice::update);
    CHECK(f.said(1, Column::state) == name("Updates INC-4"));
    REQUIRE(f.model.setData(f.at(0, Column::title), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(f.said(0, Column::state) == name("Skipped"));
    CHECK(f.session.chosen() == 1);
}

TEST_CASE("A refused document has no tick and tells its reason", "[items]") {
    Fixture f;
    f.imports.put(name("photo.md"), name("x")).refusal =
        Error{Error::Kind::input, name("photo.md is no text.")};
    f.read({name("photo.md")});

    CHECK_FALSE(f.at(0, Column::title).data(Qt::CheckStateRole).isValid());
    CHECK_FALSE(f.model.setData(f.at(0, Column::title), Qt::Checked, Qt::CheckStateRole));
    CHECK(f.said(0, Column::title) == name("photo.md"));
    CHECK(f.said(0, Column::state) == name("Refused"));
    CHECK(f.at(0, Column::state).data(Qt::ToolTipRole).toString() == name("photo.md is no text."));
}

TEST_CASE("Rows keep their places while documents are read again", "[items]") {
    Fixture f;
    f.imports.put(name("a.md"), name("One"));
    f.imports.put(name("b.md"), name("Two"));
    f.read({name("a.md"), name("b.md")});
    const QPersistentModelIndex second = f.at(1, Column::title);
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&f.model, &QAbstractItemModel::rowsRemoved);

    f.session.setZone({name("1")}, name("Europe/Berlin"));
    REQUIRE(tests::waitFor([&] { return !f.session.isBusy(); }));

    CHECK(second.isValid());
    CHECK(second.row() == 1);
    CHECK(resets.isEmpty());
    CHECK(removals.isEmpty());
    CHECK(f.imports.readAgain.size() == 1);
}

TEST_CASE("An import can be narrowed to what is to be looked at, and sorted", "[items]") {
    Fixture f;
    f.imports.put(name("a.md"), name("b"));
    f.imports.put(name("b.md"), name("C")).read.findings = {doubt(1)};
    f.imports.put(name("c.md"), name("a")).read.findings = {doubt(1), doubt(2)};
    f.read({name("a.md"), name("b.md"), name("c.md")});
    ImportFilter filter;
    filter.setSourceModel(&f.model);
    QAbstractItemModelTester tester(&filter, Mode::Fatal);
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row) {
            all.append(filter.index(row, 0).data().toString());
        }
        return all;
    };

    CHECK(titles() == QStringList{name("b"), name("C"), name("a")});
    filter.sort(static_cast<int>(Column::title));
    CHECK(titles() == QStringList{name("a"), name("b"), name("C")});
    filter.sort(static_cast<int>(Column::findings), Qt::DescendingOrder);
    CHECK(titles().constFirst() == name("a"));
    filter.setOnlyToLookAt(true);
    CHECK(titles() == QStringList{name("a"), name("C")});
}

TEST_CASE("The fields of a document know their lines, and lines their field", "[items]") {
    editing::ImportedDocument document;
    document.incident.title = name("Queue stalled");
    document.incident.impact = name("Orders were late.");
    document.incident.timeline = {event(name("e1"), name("Alert")),
                                  event(name("e2"), name("Restart"))};
    document.incident.sections = {{name("Anhang"), 2, name("Words"), Part::impact, {}}};
    document.findings = {doubt(7)};
    document.lines = {{name("title"), {{1, 1}}},       {name("impact"), {{3, 5}}},
                      {name("timeline"), {{6, 9}}},    {name("timeline/e1"), {{7, 7}}},
                      {name("timeline/e2"), {{8, 9}}}, {name("sections/0"), {{11, 13}}}};
    ReadFieldsModel model;
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.showDocument(document);
    const auto labelAt = [&](int line) {
        const int row = model.rowAtLine(line);
        return row < 0 ? QString() : model.rowAt(row).text;
    };

    CHECK(model.rowAt(0).kind == ReadField::Kind::finding);
    CHECK(model.rowAt(0).lines == LineRanges{{7, 7}});
    CHECK(labelAt(1) == name("Queue stalled"));
    CHECK(labelAt(4) == name("Orders were late."));
    CHECK(labelAt(7) == name("Alert"));
    CHECK(labelAt(9) == name("Restart"));
    CHECK(labelAt(12).contains(name("Words")));
    CHECK(labelAt(20).isEmpty());
    CHECK(model.rowAt(model.rowAtLine(12)).heading == name("Anhang"));
    CHECK(lineWords({{3, 5}, {8, 8}}) == name("3–5, 8"));
}

} // namespace afterword::tests::import_model_test
