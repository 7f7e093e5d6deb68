// SPDX-License-Identifier: MIT
#include "model/domain/cause_graph.h"
#include "tests/support/causes.h"

#include <catch2/catch.hpp>

namespace afterword::tests::cause_graph_test {

using tests::withAction;
using tests::withCauses;

namespace {

/// "a", " b" below it: the rows as one would write them down.
QStringList drawnRows(const Incident& incident) {
    QStringList lines;
    for (const CauseRow& row : causeRows(causeGraphOf(incident))) {
        QString line = QString(row.depth, u' ') + row.factor;
        line += row.repeated ? QStringLiteral("^") : QString();
        line += row.circular ? QStringLiteral("!") : QString();
        lines.append(line);
    }
    return lines;
}

QString chainOf(const Incident& incident) {
    const CauseGraph graph = causeGraphOf(incident);
    QString chain;
    for (const qsizetype at : whyChain(graph)) {
        chain += graph.nodes.at(at).id;
    }
    return chain;
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u'|');
}

} // namespace

TEST_CASE("a chain of causes is a tree of one branch and a straight line", "[domain]") {
    const Incident chain = withCauses({"a:b", "b:c", "c"});
    CHECK(drawnRows(chain) == words("a| b|  c"));
    CHECK(chainOf(chain) == QStringLiteral("abc"));
    CHECK(causeGraphOf(chain).roots == QList<qsizetype>{0});
}

TEST_CASE("a shared cause stands below each of its effects, its own causes once", "[domain]") {
    const Incident shared = withCauses({"a:c", "b:c", "c:d", "d"});
    CHECK(drawnRows(shared) == words("a| c|  d|b| c^"));
    const QList<CauseRow> rows = causeRows(causeGraphOf(shared));
    CHECK(rows.at(1).shared);
    CHECK(rows.at(4).shared);
    CHECK_FALSE(rows.at(2).shared);
    CHECK(rows.at(4).effect == QStringLiteral("b"));
}

TEST_CASE("several effects stand beside each other, causes in the document's order", "[domain]") {
    const Incident several = withCauses({"a:d,b", "b", "c", "d"});
    CHECK(drawnRows(several) == words("a| b| d|c"));
    CHECK(causeGraphOf(several).roots == QList<qsizetype>{0, 2});
    CHECK(chainOf(several) == QStringLiteral("ab"));
}

TEST_CASE("the straight line is the longest one, else the first", "[domain]") {
    CHECK(chainOf(withCauses({"x", "a:b,c", "b", "c:d", "d"})) == QStringLiteral("acd"));
    CHECK(chainOf(withCauses({"x", "y"})) == QStringLiteral("x"));
    CHECK(chainOf(Incident()).isEmpty());
}

TEST_CASE("a circle in a foreign file ends, and the link that closes it is told", "[domain]") {
    const Incident circle = withCauses({"a:b", "b:c", "c:a"});
    const CauseGraph graph = causeGraphOf(circle);
    CHECK(graph.circular == QList<CauseLink>{{2, 0}});
    CHECK(drawnRows(circle) == words("a| b|  c|   a^!"));
    CHECK(chainOf(circle) == QStringLiteral("abc"));
    CHECK(causeGraphOf(withCauses({"a:a"})).circular == QList<CauseLink>{{0, 0}});
}

TEST_CASE("links to nothing and second links are left out", "[domain]") {
    const CauseGraph graph = causeGraphOf(withCauses({"a:b,b,gone", "b"}));
    CHECK(graph.nodes.at(0).causes == QList<qsizetype>{1});
    CHECK(graph.circular.isEmpty());
}

TEST_CASE("links of ten thousand factors in a line and in layers are followed", "[domain]") {
    Incident deep;
    for (int i = 0; i < 10'000; ++i) {
        ContributingFactor factor;
        factor.id = QString::number(i);
        factor.parents = {QString::number(i + 1)};
        deep.factors.append(Row(factor));
    }
    CHECK(whyChain(causeGraphOf(deep)).size() == 10'000);
    Incident layers; // each of a layer follows from all of the next one: 10^20 ways down
    for (int i = 0; i < 200; ++i) {
        ContributingFactor factor;
        factor.id = QString::number(i);
        for (int cause = 0; cause < 10 && i < 190; ++cause) {
            factor.parents.append(QString::number((i / 10 + 1) * 10 + cause));
        }
        layers.factors.append(Row(factor));
    }
    CHECK(causeRows(causeGraphOf(layers)).size() == 10 + 190 * 10);
}

TEST_CASE("a factor is addressed by an action that was not given up", "[domain]") {
    const Incident incident = withCauses({"a", "b", "c", "d"});
    CHECK_FALSE(isAddressed(incident, QStringLiteral("a")));
    CHECK(isAddressed(withAction(incident, "a", ActionStatus::open), QStringLiteral("a")));
    CHECK(isAddressed(withAction(incident, "b", ActionStatus::done), QStringLiteral("b")));
    CHECK_FALSE(
        isAddressed(withAction(incident, "c", ActionStatus::notDoing), QStringLiteral("c")));
    CHECK_FALSE(isAddressed(incident, QStringLiteral("gone")));
}

TEST_CASE("an effect is addressed when all of its causes are", "[domain]") {
    Incident incident = withCauses({"a:b,c", "b", "c"});
    incident = withAction(incident, "b", ActionStatus::open);
    CHECK_FALSE(isAddressed(incident, QStringLiteral("a")));
    incident = withAction(incident, "c", ActionStatus::done);
    CHECK(isAddressed(incident, QStringLiteral("a")));
    const CauseGraph graph = causeGraphOf(incident);
    CHECK(graph.nodes.at(1).openActions.size() == 1);
    CHECK(graph.nodes.at(2).doneActions.size() == 1);
}

} // namespace afterword::tests::cause_graph_test
