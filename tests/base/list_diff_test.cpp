// SPDX-License-Identifier: MIT
#include "model/base/list_diff.h"

#include <QString>

#include <catch2/catch.hpp>

#include <random>

namespace afterword::tests::list_diff_test {

namespace {

struct Entry {
    int key = 0;
    int value = 0;
    bool operator==(const Entry&) const = default;
};

int keyOf(const Entry& entry) {
    return entry.key;
}

/// What an item model would hold after the steps.
QList<Entry> replayed(QList<Entry> now, const QList<Entry>& after, const QList<ListStep>& steps) {
    for (const ListStep& step : steps) {
        switch (step.kind) {
        case ListStep::Kind::removed:
            now.removeAt(step.at);
            break;
        case ListStep::Kind::inserted:
            now.insert(step.at, after.at(step.to));
            break;
        case ListStep::Kind::moved:
            now.move(step.at, step.to);
            break;
        case ListStep::Kind::changed:
            now[step.at] = after.at(step.to);
            break;
        }
    }
    return now;
}

} // namespace

TEST_CASE("equal lists need no step", "[base]") {
    const QList<Entry> list{{1, 1}, {2, 2}};
    CHECK(listDiff(list, list, keyOf).isEmpty());
}

TEST_CASE("one changed row is one step", "[base]") {
    const auto steps = listDiff(QList<Entry>{{1, 1}, {2, 2}}, QList<Entry>{{1, 1}, {2, 5}}, keyOf);
    CHECK(steps == QList<ListStep>{{ListStep::Kind::changed, 1, 1}});
}

TEST_CASE("a row that goes to the front is one move", "[base]") {
    const auto steps =
        listDiff(QList<Entry>{{1, 1}, {2, 2}, {3, 3}}, QList<Entry>{{3, 3}, {1, 1}, {2, 2}}, keyOf);
    CHECK(steps == QList<ListStep>{{ListStep::Kind::moved, 2, 0}});
}

TEST_CASE("the steps turn any list into any other", "[base]") {
    std::mt19937 random(7);
    const auto some = [&] {
        QList<Entry> list;
        for (int key = 0; key < 12; ++key) {
            if (random() % 3 != 0) {
                list.append({key, static_cast<int>(random() % 2)});
            }
        }
        std::shuffle(list.begin(), list.end(), random);
        return list;
    };
    for (int round = 0; round < 500; ++round) {
        const QList<Entry> before = some();
        const QList<Entry> after = some();
        REQUIRE(replayed(before, after, listDiff(before, after, keyOf)) == after);
    }
}

} // namespace afterword::tests::list_diff_test
