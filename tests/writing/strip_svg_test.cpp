// SPDX-License-Identifier: MIT
#include "model/writing/strip_svg.h"
#include "tests/writing/sample.h"

#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace afterword::tests::strip_svg_test {

using namespace afterword::test;

TEST_CASE("The strip is an SVG file with its words escaped", "[writing]") {
    Incident incident = fullIncident();
    incident.title = QStringLiteral("Disk <full> & slow");
    QXmlStreamReader svg(writing::stripSvg(incident));
    int shapes = 0;
    QString title;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::StartElement) {
            shapes += svg.name() == u"polygon" ? 1 : 0;
            if (svg.name() == u"title") {
                title = svg.readElementText();
            }
        }
    }
    INFO(svg.errorString().toStdString());
    CHECK_FALSE(svg.hasError());
    CHECK(shapes >= incident.timeline.size());
    CHECK(title == QStringLiteral("Timeline of Disk <full> & slow"));
    CHECK(writing::stripSvg({}).isEmpty());
}

TEST_CASE("A template that wants the strip names its file", "[writing]") {
    Incident incident = fullIncident();
    incident.reference = QStringLiteral("INC-7");
    CHECK(rendered("{{{strip}}}", incident) ==
          QStringLiteral("![Timeline](assets/INC-7-timeline.svg)"));
    CHECK(rendered("{{#strip}}drawn{{/strip}}", {}).isEmpty());
}

} // namespace afterword::tests::strip_svg_test
