// SPDX-License-Identifier: MIT
#include "model/domain/checks/checks.h"
#include "model/domain/edits/causes.h"
#include "model/domain/edits/factors.h"
#include "tests/support/causes.h"

#include <catch2/catch.hpp>

namespace afterword::tests::cause_edits_test {

using tests::withCauses;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

/// "a b(c(d))": each factor with what stands below it.
QString shapeOf(const Incident& incident) {
    QString shape;
    int depth = 0;
    for (const CauseRow& row : causeRows(causeGraphOf(incident))) {
        for (; depth > row.depth; --depth) {
            shape += u')';
        }
        shape += row.depth > depth ? u'(' : u' ';
        depth = row.depth;
        shape += row.factor;
    }
    shape += QString(depth, u')');
    return shape.trimmed();
}

Incident changed(const Result<Edit>& edit, const Incident& incident) {
    REQUIRE(edit);
    return applied(*edit, incident);
}

ContributingFactor newFactor(const char* id) {
    ContributingFactor factor;
    factor.id = q(id);
    return factor;
}

} // namespace

TEST_CASE("a cause is added below its effect, behind the others", "[domain]") {
    Incident incident = withCauses({"a:b", "b", "c"});
    incident = applied(edits::addCause(q("a"), newFactor("n")), incident);
    CHECK(shapeOf(incident) == q("a(b n) c"));
    incident = applied(edits::addCause(q("n"), newFactor("m")), incident);
    CHECK(shapeOf(incident) == q("a(b n(m)) c"));
    incident = applied(edits::addCause({}, newFactor("z")), incident);
    CHECK(shapeOf(incident) == q("a(b n(m)) c z"));
}

TEST_CASE("a factor is added beside another one", "[domain]") {
    Incident incident = withCauses({"a:b,c", "b", "c"});
    incident = applied(edits::addBeside(q("b"), q("a"), newFactor("n")), incident);
    CHECK(shapeOf(incident) == q("a(b n c)"));
    incident = applied(edits::addBeside(q("a"), {}, newFactor("m")), incident);
    CHECK(shapeOf(incident) == q("a(b n c) m"));
}

TEST_CASE("a why stands below the last one, also on an empty page", "[domain]") {
    Incident incident;
    incident = applied(edits::addWhy(newFactor("a")), incident);
    incident = applied(edits::addWhy(newFactor("b")), incident);
    incident = applied(edits::addWhy(newFactor("c")), incident);
    CHECK(shapeOf(incident) == q("a(b(c))"));
}

TEST_CASE("a factor is indented below the one above it, and outdented again", "[domain]") {
    const Incident before = withCauses({"a", "b", "c"});
    Incident incident = changed(edits::indentCause(before, q("b"), {}), before);
    CHECK(shapeOf(incident) == q("a(b) c"));
    incident = changed(edits::indentCause(incident, q("c"), {}), incident);
    CHECK(shapeOf(incident) == q("a(b c)"));
    incident = changed(edits::indentCause(incident, q("c"), q("a")), incident);
    CHECK(shapeOf(incident) == q("a(b(c))"));
    incident = changed(edits::outdentCause(incident, q("c"), q("b")), incident);
    CHECK(shapeOf(incident) == q("a(b c)"));
    incident = changed(edits::outdentCause(incident, q("b"), q("a")), incident);
    CHECK(shapeOf(incident) == q("a(c) b"));
}

TEST_CASE("what cannot be indented or outdented is refused with a sentence", "[domain]") {
    const Incident incident = withCauses({"a", "b:a"});
    CHECK_FALSE(edits::outdentCause(incident, q("b"), {}));
    const auto first = edits::indentCause(incident, q("b"), {});
    REQUIRE_FALSE(first);
    CHECK(first.error().message.contains(q("above")));
}

TEST_CASE("a circle is refused with a sentence that names both", "[domain]") {
    const Incident incident = withCauses({"a:b", "b:c", "c"});
    const auto circle = edits::linkCause(incident, q("c"), q("a"));
    REQUIRE_FALSE(circle);
    CHECK(circle.error().message ==
          q("“Factor a” follows from “Factor c” already, so it cannot be its cause as well."));
    const auto self = edits::linkCause(incident, q("a"), q("a"));
    REQUIRE_FALSE(self);
    CHECK(self.error().message == q("A factor cannot be its own cause."));
}

TEST_CASE("a shared cause is linked, and removed from one effect only", "[domain]") {
    const Incident before = withCauses({"a:c", "b", "c"});
    const Incident shared = changed(edits::linkCause(before, q("b"), q("c")), before);
    CHECK(shapeOf(shared) == q("a(c) b(c)"));
    const Incident once = applied(edits::removeCauseRow(shared, q("c"), q("a")), shared);
    CHECK(shapeOf(once) == q("a b(c)"));
    const Incident none = applied(edits::removeCauseRow(once, q("c"), q("b")), once);
    CHECK(shapeOf(none) == q("a b"));
}

TEST_CASE("the causes of a factor that is removed stand where it has stood", "[domain]") {
    const Incident chain = withCauses({"a:b", "b:c,d", "c", "d"});
    CHECK(shapeOf(applied(edits::removeCauseRow(chain, q("b"), q("a")), chain)) == q("a(c d)"));
    CHECK(shapeOf(applied(edits::removeFactors({q("b"), q("c")}), chain)) == q("a(d)"));
    const Incident circle = withCauses({"a:b", "b:a"});
    CHECK(shapeOf(applied(edits::removeCauseRow(circle, q("a"), q("b")), circle)) == q("a(b)"));
}

TEST_CASE("a factor moves among those of its level", "[domain]") {
    const Incident before = withCauses({"a:b,c", "b", "x", "c"});
    const Incident down = changed(edits::moveCause(before, q("b"), q("a"), 1), before);
    CHECK(shapeOf(down) == q("a(c b) x"));
    CHECK(shapeOf(changed(edits::moveCause(down, q("b"), q("a"), -1), down)) == q("a(b c) x"));
    CHECK(shapeOf(changed(edits::moveCause(before, q("x"), {}, -1), before)) == q("x a(b c)"));
    CHECK_FALSE(edits::moveCause(before, q("b"), q("a"), -1));
}

TEST_CASE("a circle that a foreign file has brought is found, and opened", "[domain]") {
    const Incident circle = withCauses({"a:b", "b:c", "c:a", "d"});
    const QStringList only{q("causes.circle")};
    const QList<Finding> findings = checks::findingsOf(circle, {}, only);
    REQUIRE(findings.size() == 1);
    CHECK(findings.constFirst().anchor == q("c"));
    CHECK(findings.constFirst().args == QStringList{q("Factor c"), q("Factor a")});
    const auto fix = checks::fixFor(findings.constFirst(), circle);
    REQUIRE(fix);
    const Incident opened = applied(fix->edit, circle);
    CHECK(shapeOf(opened) == q("a(b(c)) d"));
    CHECK(checks::findingsOf(opened, {}, only).isEmpty());
    for (const Incident& good : {withCauses({"a:b", "b"}), withCauses({"a:c", "b:c", "c"}),
                                 withCauses({"a:b,c", "b:d", "c:d", "d"})}) {
        CHECK(checks::findingsOf(good, {}, only).isEmpty());
    }
    for (const Incident& bad : {withCauses({"a:a"}), withCauses({"a:b", "b:a"})}) {
        CHECK(checks::findingsOf(bad, {}, only).size() == 1);
    }
}

} // namespace afterword::tests::cause_edits_test
