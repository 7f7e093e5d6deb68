// SPDX-License-Identifier: MIT
#include "tests/writing/sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::catalogue_test {

using namespace afterword::test;
using writing::Catalogue;

namespace {

void save(const QString& path, const char* text) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("Front matter is taken off a template and counted", "[writing]") {
    const auto tmpl = writing::parseTemplate(
        QStringLiteral("n"),
        QStringLiteral("---\ntitle: \"My: title\"\nrequires: [impact, actions]\n# note\n---\n{{x"));
    REQUIRE(tmpl);
    CHECK(tmpl->title == QStringLiteral("My: title"));
    CHECK(tmpl->requires_ == QStringList{QStringLiteral("impact"), QStringLiteral("actions")});
    CHECK(tmpl->text == QStringLiteral("{{x"));
    const auto problems = writing::check(*tmpl, Catalogue());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().line == 6);
}

TEST_CASE("Broken front matter is told with its line", "[writing]") {
    CHECK(writing::parseTemplate(QStringLiteral("n"), QStringLiteral("---\ntitle: x\n"))
              .error()
              .message.contains(QStringLiteral("not closed")));
    CHECK(writing::parseTemplate(QStringLiteral("n"),
                                 QStringLiteral("---\ntitle: x\nnonsense\n---\n"))
              .error()
              .message.contains(QStringLiteral("line 3")));
}

TEST_CASE("The user's template wins by name, and a file is found by its path", "[writing]") {
    const QTemporaryDir folder;
    save(folder.filePath(QStringLiteral("classic.md.mustache")), "mine");
    save(folder.filePath(QStringLiteral("other.md.mustache")), "{{>bit}}");
    save(folder.filePath(QStringLiteral("partials/bit.mustache")), "bit of {{title}}");
    const Catalogue catalogue(folder.path());
    CHECK(catalogue.find(QStringLiteral("classic"))->text == QStringLiteral("mine"));
    CHECK(catalogue.all().size() == 5);
    const auto other = catalogue.findOrRead(folder.filePath(QStringLiteral("other.md.mustache")));
    REQUIRE(other);
    CHECK(other->name == QStringLiteral("other"));
    Incident incident;
    incident.title = QStringLiteral("T");
    CHECK(*writing::render(incident, *other, catalogue, {}) == QStringLiteral("bit of T"));
}

TEST_CASE("A partial that includes itself is refused", "[writing]") {
    const QTemporaryDir folder;
    save(folder.filePath(QStringLiteral("partials/a.mustache")), "x\n{{>b}}");
    save(folder.filePath(QStringLiteral("partials/b.mustache")), "{{>a}}");
    const auto problems = writing::check(templateOf("{{>a}}"), Catalogue(folder.path()));
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().message ==
          QStringLiteral("in the partial “b”: the partial “a” includes itself"));
}

TEST_CASE("Partials that double at each step are refused for their size", "[writing]") {
    const QTemporaryDir folder;
    for (int i = 0; i < 40; ++i) {
        const QByteArray next = i == 39 ? QByteArray("{{title}}")
                                        : "{{>p" + QByteArray::number(i + 1) + "}} {{>p" +
                                              QByteArray::number(i + 1) + "}}";
        save(folder.filePath(QStringLiteral("partials/p%1.mustache").arg(i)), next.constData());
    }
    const auto problems = writing::check(templateOf("{{>p0}}"), Catalogue(folder.path()));
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().message.contains(QStringLiteral("larger than 1 MB")));
}

TEST_CASE("A template that is not there is named with those that are", "[writing]") {
    const auto missing = Catalogue().find(QStringLiteral("nope"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::notFound);
    CHECK(missing.error().message.contains(QStringLiteral("actions-report, brief, classic, sre")));
    CHECK_FALSE(Catalogue().find(QStringLiteral("../templates/classic")));
}

TEST_CASE("A user's partial counts from the moment that it is there, and as it is now",
          "[writing]") {
    const QTemporaryDir folder;
    const Catalogue catalogue(folder.path());
    Incident incident;
    incident.sections = {{QString(), 0, QStringLiteral("x"), Part::start, Section::Place::after}};
    const auto tmpl = templateOf("{{#sectionsAfter.start}}{{>section}}{{/sectionsAfter.start}}");
    const QString path = folder.filePath(QStringLiteral("partials/section.mustache"));
    CHECK(*writing::render(incident, tmpl, catalogue, {}) == QStringLiteral("x\n"));
    save(path, "mine");
    CHECK(*writing::render(incident, tmpl, catalogue, {}) == QStringLiteral("mine"));
    save(path, "mine anew");
    CHECK(*writing::render(incident, tmpl, catalogue, {}) == QStringLiteral("mine anew"));
    QFile::remove(path);
    CHECK(*writing::render(incident, tmpl, catalogue, {}) == QStringLiteral("x\n"));
}

} // namespace afterword::tests::catalogue_test
