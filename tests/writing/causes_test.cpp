// SPDX-License-Identifier: MIT
#include "model/writing/causes_svg.h"
#include "tests/support/causes.h"
#include "tests/writing/sample.h"

#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace afterword::tests::causes_test {

using namespace afterword::test;
using tests::withCauses;

TEST_CASE("The causes are an SVG file with their words escaped", "[writing]") {
    Incident incident = withCauses({"a:b,c", "b", "c"});
    incident.factors[1].edit().text = QStringLiteral("Disk <full> & slow");
    QXmlStreamReader svg(writing::causesSvg(incident));
    QString words;
    int lines = 0;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::StartElement) {
            lines += svg.name() == u"polyline" ? 1 : 0;
            words += svg.name() == u"text" ? svg.readElementText() : QString();
        }
    }
    CHECK_FALSE(svg.hasError());
    CHECK(lines == 2);
    CHECK(words.contains(QStringLiteral("Disk <full> & slow")));
    CHECK(words.contains(QStringLiteral("No action")));
    CHECK(writing::causesSvg({}).isEmpty());
}

TEST_CASE("A template that wants the causes names their file", "[writing]") {
    Incident incident = withCauses({"a"});
    incident.reference = QStringLiteral("INC-7");
    CHECK(rendered("{{{causes}}}", incident) ==
          QStringLiteral("![Causes](assets/INC-7-causes.svg)"));
    CHECK(rendered("{{#causes}}drawn{{/causes}}", {}).isEmpty());
}

TEST_CASE("A template writes the causes as a nested list", "[writing]") {
    const QString text = rendered("{{#causeTree}}{{{margin}}}- {{{factor.text}}}"
                                  "{{#repeated}} (see above){{/repeated}}\n{{/causeTree}}",
                                  withCauses({"a:c", "b:c", "c:d", "d"}));
    CHECK(text.trimmed() == QStringLiteral("- Factor a\n  - Factor c\n    - Factor d\n- Factor b\n"
                                           "  - Factor c (see above)"));
}

TEST_CASE("A template has the whys in a line, and what links each factor", "[writing]") {
    Incident incident = tests::withAction(withCauses({"a:b", "b"}), "b", ActionStatus::open);
    CHECK(rendered("{{#whys}}{{number}} {{{text}}}; {{/whys}}", incident).trimmed() ==
          QStringLiteral("1 Factor a; 2 Factor b;"));
    CHECK(
        rendered("{{#factors}}{{id}}<{{#causedBy}}{{id}}{{/causedBy}}>"
                 "{{#leadsTo}}{{id}}{{/leadsTo}}[{{#actions}}{{{title}}}{{/actions}}]{{/factors}}",
                 incident) == QStringLiteral("a<b>[]b<>a[Mend b]"));
    CHECK(rendered("{{#factors}}{{^addressed}}{{id}}{{/addressed}}{{/factors}}",
                   withCauses({"x"})) == QStringLiteral("x"));
}

} // namespace afterword::tests::causes_test
