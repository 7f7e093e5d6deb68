// SPDX-License-Identifier: MIT
#include "model/editing/preview_diff.h"

#include <catch2/catch.hpp>

#include <random>

namespace afterword::tests::preview_diff_test {

using namespace afterword::editing;
using Kind = PreviewStep::Kind;

namespace {

PreviewBlock block(const QString& html) {
    return {PreviewBlock::Kind::other, html, {}};
}

PreviewBlock list(const QStringList& items) {
    return {PreviewBlock::Kind::list, u"<ul>" + items.join(u'\n') + u"</ul>", items};
}

QList<PreviewBlock> blocks(const QString& letters) {
    QList<PreviewBlock> result;
    for (const QChar letter : letters) {
        result.append(block(letter));
    }
    return result;
}

QString replayed(const QString& before, const QString& after) {
    QString now = before;
    for (const PreviewStep& step : previewDiff(blocks(before), blocks(after))) {
        switch (step.kind) {
        case Kind::removed:
            now.remove(step.at, 1);
            break;
        case Kind::inserted:
            now.insert(step.at, after.at(step.row));
            break;
        case Kind::changed:
            now[step.at] = after.at(step.row);
            break;
        }
    }
    return now;
}

} // namespace

TEST_CASE("the same document has no steps, one changed block has one", "[editing]") {
    CHECK(previewDiff(blocks(QStringLiteral("abc")), blocks(QStringLiteral("abc"))).isEmpty());
    const auto steps = previewDiff(blocks(QStringLiteral("abc")), blocks(QStringLiteral("axc")));
    CHECK(steps == QList<PreviewStep>{{Kind::changed, 1, 1, {}}});
}

TEST_CASE("two blocks that came apart from each other leave those between alone", "[editing]") {
    const auto steps =
        previewDiff(blocks(QStringLiteral("abcd")), blocks(QStringLiteral("axbcyd")));
    CHECK(steps == QList<PreviewStep>{{Kind::inserted, 1, 1, {}}, {Kind::inserted, 4, 4, {}}});
}

TEST_CASE("a changed row of a list is found within the list", "[editing]") {
    const QStringList before{QStringLiteral("<li>a</li>"), QStringLiteral("<li>b</li>")};
    const QStringList after{QStringLiteral("<li>a</li>"), QStringLiteral("<li>B</li>"),
                            QStringLiteral("<li>c</li>")};
    const auto steps = previewDiff({block(QStringLiteral("p")), list(before)}, {list(after)});
    REQUIRE(steps.size() == 2);
    const PreviewStep& changed = steps.first().kind == Kind::changed ? steps.first() : steps.last();
    // The paragraph's place is taken by the list: it is another kind, and replaced as a whole.
    CHECK(changed.parts.isEmpty());

    const auto within = previewDiff({list(before)}, {list(after)});
    REQUIRE(within.size() == 1);
    CHECK(within.first().parts ==
          QList<PreviewStep>{{Kind::changed, 1, 1, {}}, {Kind::inserted, 2, 2, {}}});
}

TEST_CASE("a list whose frame changed is replaced as a whole", "[editing]") {
    PreviewBlock ordered = list({QStringLiteral("<li>a</li>"), QStringLiteral("<li>x</li>")});
    ordered.html = QStringLiteral("<ol><li>a</li>\n<li>x</li></ol>");
    const auto steps = previewDiff(
        {list({QStringLiteral("<li>a</li>"), QStringLiteral("<li>b</li>")})}, {ordered});
    REQUIRE(steps.size() == 1);
    CHECK(steps.first().parts.isEmpty());
}

TEST_CASE("replaying the steps always gives the new document", "[editing]") {
    std::mt19937 engine(7);
    const auto random = [&] {
        QString letters;
        for (int i = std::uniform_int_distribution<int>(0, 12)(engine); i > 0; --i) {
            letters += QChar(u'a' + std::uniform_int_distribution<int>(0, 5)(engine));
        }
        return letters;
    };
    for (int i = 0; i < 2'000; ++i) {
        const QString before = random();
        const QString after = random();
        REQUIRE(replayed(before, after) == after);
    }
}

} // namespace afterword::tests::preview_diff_test
