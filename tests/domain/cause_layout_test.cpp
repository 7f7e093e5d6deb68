// SPDX-License-Identifier: MIT
#include "model/domain/cause_drawing.h"
#include "tests/support/causes.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

namespace afterword::tests::cause_layout_test {

using tests::withCauses;

namespace {

double sevenALetter(const QString& text) {
    return 7.0 * static_cast<double>(text.size());
}

const CauseWords kWords{QStringLiteral("%1 open"), QStringLiteral("%1 done"),
                        QStringLiteral("by its causes"), QStringLiteral("no action")};

Incident randomCauses(quint32 seed, int count) {
    QRandomGenerator random(seed);
    Incident incident;
    for (int i = 0; i < count; ++i) {
        ContributingFactor factor;
        factor.id = QString::number(i);
        factor.text = QStringLiteral("word ").repeated(random.bounded(40));
        for (int link = random.bounded(3); link > 0; --link) {
            factor.parents.append(QString::number(random.bounded(count)));
        }
        incident.factors.append(Row(factor));
    }
    return incident;
}

bool areApart(const CauseLayout& layout) {
    for (qsizetype a = 0; a < layout.boxes.size(); ++a) {
        for (qsizetype b = a + 1; b < layout.boxes.size(); ++b) {
            if (layout.boxes.at(a).room.intersects(layout.boxes.at(b).room)) {
                return false;
            }
        }
    }
    return true;
}

int crossingsIn(const CauseLayout& layout) {
    int crossings = 0;
    for (const CauseLine& a : layout.lines) {
        for (const CauseLine& b : layout.lines) {
            const double left = a.points.constFirst().y() - b.points.constFirst().y();
            const double right = a.points.constLast().y() - b.points.constLast().y();
            crossings += left < 0 && right > 0 ? 1 : 0;
        }
    }
    return crossings;
}

} // namespace

TEST_CASE("an effect stands left of all of its causes", "[domain]") {
    const CauseGraph graph = causeGraphOf(withCauses({"a:b,c", "b:c", "c", "d:c"}));
    const CauseLayout layout = layOut(graph, sevenALetter);
    REQUIRE(layout.lines.size() == 4);
    for (const CauseLine& line : layout.lines) {
        CHECK(layout.boxes.at(line.link.effect).room.right() <
              layout.boxes.at(line.link.cause).room.left());
    }
    CHECK(layout.boxes.at(2).column == 2);
}

TEST_CASE("boxes never overlap, and all of the drawing lies in its size", "[domain]") {
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const CauseGraph graph = causeGraphOf(randomCauses(seed, 40));
        const CauseLayout layout = layOut(graph, sevenALetter);
        INFO(seed);
        CHECK(areApart(layout));
        const QRectF whole(QPointF(-9, -1), layout.size + QSizeF(20, 20));
        for (const DrawnShape& shape : drawCauses(graph, layout, kWords).shapes) {
            for (const QPointF& point : shape.points) {
                REQUIRE(whole.contains(point));
            }
        }
    }
}

TEST_CASE("links that need not cross do not", "[domain]") {
    const CauseLayout layout =
        layOut(causeGraphOf(withCauses({"a:f", "b:e", "c:d", "d:g", "e:h", "f:i", "g", "h", "i"})),
               sevenALetter);
    CHECK(crossingsIn(layout) == 0);
}

TEST_CASE("a link that closes a circle is drawn apart from the others", "[domain]") {
    const CauseGraph graph = causeGraphOf(withCauses({"a:b", "b:a"}));
    const Drawing drawing = drawCauses(graph, layOut(graph, sevenALetter), kWords);
    const auto dashed = std::count_if(drawing.shapes.cbegin(), drawing.shapes.cend(),
                                      [](const DrawnShape& shape) { return shape.dashed; });
    CHECK(dashed == 1);
}

TEST_CASE("a text is wrapped into its box, and shortened when it is long", "[domain]") {
    Incident incident = withCauses({"a"});
    incident.factors[0].edit().text =
        QStringLiteral("**Bold** [link](https://example.org) %1 end").arg(QString(300, u'x'));
    const CauseLayout layout = layOut(causeGraphOf(incident), sevenALetter);
    const QStringList& lines = layout.boxes.constFirst().lines;
    REQUIRE(lines.size() == 4);
    CHECK(lines.constFirst() == QStringLiteral("Bold link"));
    CHECK(lines.constLast().endsWith(u'…'));
    for (const QString& line : lines) {
        CHECK(sevenALetter(line) <= layout.boxes.constFirst().room.width());
    }
}

TEST_CASE("what is done about a factor is said in its box", "[domain]") {
    Incident incident = withCauses({"a:b", "b", "c"});
    incident = tests::withAction(incident, "b", ActionStatus::open);
    incident = tests::withAction(incident, "b", ActionStatus::done);
    const CauseGraph graph = causeGraphOf(incident);
    CHECK(actionWords(graph.nodes.at(0), kWords) == QStringLiteral("by its causes"));
    CHECK(actionWords(graph.nodes.at(1), kWords) == QStringLiteral("1 open · 1 done"));
    CHECK(actionWords(graph.nodes.at(2), kWords) == QStringLiteral("no action"));
}

TEST_CASE("arrows lead along the links, else to what stands there", "[domain]") {
    const CauseGraph graph = causeGraphOf(withCauses({"a:c", "b:d", "c", "d"}));
    const CauseLayout layout = layOut(graph, sevenALetter);
    CHECK(nodeBeside(0, CauseSide::right, graph, layout) == 2);
    CHECK(nodeBeside(2, CauseSide::left, graph, layout) == 0);
    CHECK(nodeBeside(0, CauseSide::down, graph, layout) == 1);
    CHECK(nodeBeside(0, CauseSide::left, graph, layout) == 0);
    CHECK(nodeAt(layout.boxes.at(3).room.center(), layout) == 3);
    CHECK(nodeAt({-5, -5}, layout) == -1);
}

} // namespace afterword::tests::cause_layout_test
