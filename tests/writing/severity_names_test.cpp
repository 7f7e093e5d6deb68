// SPDX-License-Identifier: MIT
#include "tests/writing/sample.h"

#include <catch2/catch.hpp>

namespace afterword::tests::severity_names_test {

namespace {

QString withLevels(const char* text, const Incident& incident, const char* name) {
    writing::RenderOptions options{false, QDate(2024, 7, 1)};
    options.settings.severities = {{QString::fromUtf8(name), {}, {}}};
    const writing::Template tmpl = QLatin1String(text) == QLatin1String("classic")
                                       ? *writing::Catalogue().find(QStringLiteral("classic"))
                                       : test::templateOf(text);
    return *writing::render(incident, tmpl, writing::Catalogue(), options);
}

} // namespace

TEST_CASE("Templates write what the library calls a severity", "[writing]") {
    Incident incident;
    incident.severity = Severity::sev1;
    CHECK(withLevels("{{severityName}} {{severity}}", incident, "Catastrophe") ==
          QStringLiteral("Catastrophe sev1"));
    incident.severity = Severity::sev2;
    CHECK(withLevels("{{severityName}}", incident, "Catastrophe") == QStringLiteral("SEV2"));
}

TEST_CASE("Classic says the level with the name, so that it can be read again", "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("T");
    incident.severity = Severity::sev1;
    CHECK(withLevels("classic", incident, "Catastrophe")
              .contains(QStringLiteral("Catastrophe (SEV1)")));
    CHECK(withLevels("classic", incident, "P1").contains(QStringLiteral(" P1")));
    incident.asWritten.insert(QStringLiteral("severity"), QStringLiteral("Stufe 1"));
    CHECK(withLevels("classic", incident, "Catastrophe").contains(QStringLiteral("Stufe 1")));
}

TEST_CASE("A word of severity is written as long as it means the level", "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("T");
    incident.severity = Severity::sev1;
    incident.asWritten.insert(QStringLiteral("severity"), QStringLiteral("kritisch"));
    CHECK(withLevels("classic", incident, "").contains(QStringLiteral("kritisch")));
    incident.severity = Severity::sev3;
    CHECK_FALSE(withLevels("classic", incident, "").contains(QStringLiteral("kritisch")));
}

} // namespace afterword::tests::severity_names_test
