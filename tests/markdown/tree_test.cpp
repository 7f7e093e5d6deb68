// SPDX-License-Identifier: MIT
#include "model/markdown/tree.h"

#include <catch2/catch.hpp>

namespace afterword::tests::tree_test {

using namespace afterword::markdown;
using Kind = Block::Kind;

namespace {

Tree treeOf(const char* text) {
    return Tree(QString::fromUtf8(text));
}

std::string linesOf(const Block& block) {
    return std::to_string(block.firstLine) + "-" + std::to_string(block.lastLine);
}

} // namespace

TEST_CASE("Blocks know their source lines", "[markdown]") {
    const Tree tree = treeOf("# Title\n\ntext\nmore\n\n- a\n  - b\n- c\n\n---\n\n```\nx\n\n");
    std::string found;
    for (const Block& block : tree.blocks()) {
        found += linesOf(block) + " ";
    }
    CHECK(found == "1-1 3-4 6-8 6-7 6-6 7-7 7-7 7-7 8-8 8-8 10-10 12-13 ");
}

TEST_CASE("A table behind lines of a paragraph begins where its names of columns stand",
          "[markdown]") {
    const Tree tree = treeOf("intro one\nintro two\n| a | b |\n|---|---|\n| c | d |\n");
    REQUIRE(tree.blocks().size() == 2);
    CHECK(tree.blocks()[0].kind == Kind::paragraph);
    CHECK(linesOf(tree.blocks()[0]) == "1-2");
    CHECK(tree.blocks()[1].kind == Kind::table);
    CHECK(tree.blocks()[1].headerLine == 3);
    CHECK(linesOf(tree.blocks()[1]) == "3-5");
}

TEST_CASE("Lists say where they count from and which boxes are ticked", "[markdown]") {
    const Tree tree = treeOf("4. four\n\n- [x] done\n- [ ] open\n- none\n");
    CHECK(tree.blocks()[0].kind == Kind::orderedList);
    CHECK(tree.blocks()[0].level == 4);
    std::vector<std::optional<bool>> ticks;
    for (const Block& block : tree.blocks()) {
        if (block.kind == Kind::item) {
            ticks.push_back(block.task);
        }
    }
    CHECK(ticks == std::vector<std::optional<bool>>{std::nullopt, true, false, std::nullopt});
}

TEST_CASE("Definitions, which the tree of cmark does not have, are blocks", "[markdown]") {
    const Tree tree =
        treeOf("text [a]\n\n[a]: https://example.org\n[b]: https://example.org\n\nmore\n");
    REQUIRE(tree.blocks().size() == 3);
    CHECK(tree.blocks()[1].kind == Kind::definitions);
    CHECK(linesOf(tree.blocks()[1]) == "3-4");
    CHECK(tree.blocks()[2].next == 3);
}

TEST_CASE("Cells are split at pipes that are not escaped", "[markdown]") {
    CHECK(cellsOf(u"| a \\| b | c |").join(QStringLiteral("/")).toStdString() == "a | b/c");
    CHECK(cellsOf(u"a|b").size() == 2);
    CHECK(cellsOf(u"| a | |").size() == 2);
}

} // namespace afterword::tests::tree_test
