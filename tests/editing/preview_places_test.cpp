// SPDX-License-Identifier: MIT
#include "model/editing/preview.h"

#include <catch2/catch.hpp>

namespace afterword::tests::preview_places_test {

using editing::Preview;

namespace {

/// A heading, a paragraph of two lines, a heading, and a list of two items.
Preview somePreview() {
    Preview preview;
    preview.pieces = {{0, -1, 1}, {1, -1, 3}, {2, -1, 6}, {3, 0, 8}, {3, 1, 9}};
    preview.lines = {{QStringLiteral("title"), {{1, 1}}},
                     {QStringLiteral("summary"), {{3, 4}}},
                     {QStringLiteral("timeline"), {{6, 6}}},
                     {QStringLiteral("timeline/a"), {{8, 8}}},
                     {QStringLiteral("timeline/b"), {{9, 9}}}};
    return preview;
}

std::string field(qsizetype block, qsizetype part) {
    return somePreview().fieldAt(block, part).toStdString();
}

} // namespace

TEST_CASE("A piece of a preview leads to the field that it shows", "[editing]") {
    CHECK(field(0, -1) == "title");
    CHECK(field(1, -1) == "summary");
    CHECK(field(2, -1) == "timeline");
    CHECK(field(3, 0) == "timeline/a");
    CHECK(field(3, 1) == "timeline/b");
    CHECK(field(7, -1).empty());
    CHECK(somePreview().fieldOnLines({4, 4}).toStdString() == "summary");
}

TEST_CASE("A piece that shows no field leads to the next one below", "[editing]") {
    Preview preview = somePreview();
    preview.lines.remove(QStringLiteral("timeline"));
    CHECK(preview.fieldAt(2, -1).toStdString() == "timeline/a");
    preview.lines.clear();
    CHECK(preview.fieldAt(2, -1).isEmpty());
}

TEST_CASE("A field leads to its piece, or to that of its section", "[editing]") {
    const Preview preview = somePreview();
    const auto row = preview.pieceOf({QStringLiteral("timeline/b"), QStringLiteral("timeline")});
    REQUIRE(row);
    CHECK(row->block == 3);
    CHECK(row->part == 1);
    const auto section =
        preview.pieceOf({QStringLiteral("timeline/unwritten"), QStringLiteral("timeline")});
    REQUIRE(section);
    CHECK(section->block == 2);
    CHECK_FALSE(preview.pieceOf({QStringLiteral("closing")}));
}

TEST_CASE("A line of a field leads to the piece on it, and never beyond the field", "[editing]") {
    Preview preview = somePreview();
    preview.lines.insert(QStringLiteral("all"), {{3, 8}});
    const auto at = [&](int below) {
        return preview.pieceOf({QStringLiteral("all")}, below)->line;
    };
    CHECK(at(0) == 3);
    CHECK(at(3) == 6);
    CHECK(at(100) == 8);
}

} // namespace afterword::tests::preview_places_test
