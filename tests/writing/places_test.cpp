// SPDX-License-Identifier: MIT
#include "tests/writing/sample.h"

#include <catch2/catch.hpp>

namespace afterword::tests::places_test {

using namespace afterword::test;

namespace {

writing::PlacedText placed(const writing::Template& tmpl, const Incident& incident) {
    const writing::Catalogue catalogue;
    const auto text = writing::renderPlaced(incident, tmpl, catalogue, {false, QDate(2024, 7, 1)});
    INFO((text ? std::string() : text.error().message.toStdString()));
    REQUIRE(text);
    return *text;
}

/// The lines of a field, joined.
std::string textAt(const writing::PlacedText& text, const QString& anchor) {
    const QStringList lines = text.markdown.split(u'\n');
    QStringList found;
    for (const LineRange& range : text.lines.value(anchor)) {
        found += lines.mid(range.first - 1, range.last - range.first + 1);
    }
    return found.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("To ask where the fields stand changes nothing of what is written", "[writing]") {
    const writing::Catalogue catalogue;
    for (const writing::Template& tmpl : catalogue.all()) {
        for (const Incident& incident : {plainIncident(), fullIncident(), Incident()}) {
            INFO(tmpl.name.toStdString());
            const auto text =
                writing::render(incident, tmpl, catalogue, {false, QDate(2024, 7, 1)});
            REQUIRE(text);
            CHECK(placed(tmpl, incident).markdown.toStdString() == text->toStdString());
        }
    }
}

TEST_CASE("Each row and part stands where the built-in templates wrote it", "[writing]") {
    const Incident incident = fullIncident();
    const auto name = GENERATE("classic", "sre");
    const writing::PlacedText text =
        placed(*writing::Catalogue().find(QString::fromLatin1(name)), incident);
    INFO(name << "\n" << text.markdown.toStdString());
    for (const Row<TimelineEvent>& event : incident.timeline) {
        const std::string line = textAt(text, QStringLiteral("timeline/") + event->id);
        CHECK(line.find(event->text.section(u'\n', 0, 0).left(12).toStdString()) !=
              std::string::npos);
    }
    for (const Row<ActionItem>& action : incident.actions) {
        const std::string line = textAt(text, QStringLiteral("actions/") + action->id);
        CHECK(line.find(action->title.left(12).toStdString()) != std::string::npos);
    }
    CHECK(textAt(text, QStringLiteral("title")).find(incident.title.toStdString()) !=
          std::string::npos);
    const QString cause = incident.rootCause.section(u'\n', 0, 0);
    CHECK(textAt(text, QStringLiteral("rootCause")).find(cause.toStdString()) != std::string::npos);
}

TEST_CASE("A value's lines are all its own, through lambdas and nested names", "[writing]") {
    Incident incident;
    incident.rootCause = QStringLiteral("one\ntwo\n\nthree");
    incident.lessons.learned = QStringLiteral("Look");
    incident.moments.started = Moment{at("14:00", "2024-05-01T14:00:00Z"), {}};
    SECTION("a text of several lines") {
        const auto text = placed(templateOf("A\n\n{{{rootCause}}}\n\nB\n"), incident);
        CHECK(text.lines.value(QStringLiteral("rootCause")) == LineRanges{{3, 6}});
    }
    SECTION("the same on one line") {
        const auto text =
            placed(templateOf("A\n\n{{#oneLine}}{{{rootCause}}}{{/oneLine}}\n"), incident);
        CHECK(text.lines.value(QStringLiteral("rootCause")) == LineRanges{{3, 3}});
    }
    SECTION("inside an object and its section") {
        const auto text = placed(
            templateOf(
                "{{lessons.learned}}\n\n{{#moments.started}}{{time.text}}{{/moments.started}}\n"),
            incident);
        CHECK(text.lines.value(QStringLiteral("lessons/learned")) == LineRanges{{1, 1}});
        CHECK(text.lines.value(QStringLiteral("moments/started")) == LineRanges{{3, 3}});
    }
    SECTION("a heading belongs to its part") {
        const auto text = placed(templateOf("{{{headings.timeline}}}\n"), incident);
        CHECK(text.lines.value(QStringLiteral("timeline")) == LineRanges{{1, 1}});
    }
}

TEST_CASE("Characters like the marks in the text itself stay", "[writing]") {
    Incident incident;
    const char32_t like[] = {0xFDD0, 0x100000, U'x', 0xFDD0, 0x10FFFD, 0xFDD0};
    incident.rootCause = QString::fromUcs4(like, 6);
    const writing::Template tmpl = templateOf("{{{title}}}{{{rootCause}}}\n");
    const auto plain = writing::render(incident, tmpl, writing::Catalogue(), {});
    CHECK(placed(tmpl, incident).markdown.contains(u'x'));
    CHECK(plain->contains(u'x'));
}

TEST_CASE("A title that begins like HTML is a heading all the same", "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("<html> tag missing");
    const auto text = placed(*writing::Catalogue().find(QStringLiteral("classic")), incident);
    CHECK(text.markdown.startsWith(QStringLiteral("### <html> tag missing")));
}

} // namespace afterword::tests::places_test
