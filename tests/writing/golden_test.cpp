// SPDX-License-Identifier: MIT
#include "tests/writing/sample.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

namespace afterword::tests::golden_test {

using namespace afterword::test;

namespace {

QString goldenPath(const QString& name) {
    return QString::fromLatin1(AFTERWORD_SOURCE_DIR) + QStringLiteral("/tests/data/golden/") + name;
}

/// Written anew only on demand: AFTERWORD_UPDATE_GOLDEN=1.
QString golden(const QString& name, const QString& actual) {
    QFile file(goldenPath(name));
    if (qEnvironmentVariableIsSet("AFTERWORD_UPDATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return actual;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString written(const QString& name, const Incident& incident) {
    const writing::Catalogue catalogue;
    const auto tmpl = catalogue.find(name);
    REQUIRE(tmpl);
    const auto text = writing::render(incident, *tmpl, catalogue, {false, QDate(2024, 7, 1)});
    INFO((text ? std::string() : text.error().message.toStdString()));
    REQUIRE(text);
    return *text;
}

} // namespace

TEST_CASE("Each built-in template writes what its golden files say", "[writing]") {
    const QString name = GENERATE(QStringLiteral("classic"), QStringLiteral("sre"),
                                  QStringLiteral("brief"), QStringLiteral("actions-report"));
    const auto [kind, incident] = GENERATE(table<const char*, Incident>(
        {{"plain", plainIncident()}, {"full", fullIncident()}, {"empty", Incident()}}));
    const QString text = written(name, incident);
    CHECK(text.toStdString() ==
          golden(name + u'-' + QString::fromLatin1(kind) + QStringLiteral(".md"), text)
              .toStdString());
}

TEST_CASE("The catalogue has golden files for all that is built in", "[writing]") {
    for (const writing::Template& tmpl : writing::Catalogue().all()) {
        INFO(tmpl.name.toStdString());
        CHECK(QFile::exists(goldenPath(tmpl.name + QStringLiteral("-full.md"))));
        CHECK_FALSE(tmpl.title.isEmpty());
        CHECK_FALSE(tmpl.description.isEmpty());
        CHECK(writing::check(tmpl, writing::Catalogue()).isEmpty());
    }
}

TEST_CASE("Classic writes nothing at all of an empty incident", "[writing]") {
    CHECK(written(QStringLiteral("classic"), Incident()).isEmpty());
}

TEST_CASE("Classic separates a closing paragraph from a bare title", "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("T");
    incident.closing = QStringLiteral("The end.");
    CHECK(written(QStringLiteral("classic"), incident) ==
          QStringLiteral("### T\n\n---\n\nThe end.\n"));
}

TEST_CASE("Classic does not write a number that the impact says", "[writing]") {
    Incident incident = plainIncident();
    incident.impactPercent = 40;
    CHECK_FALSE(
        written(QStringLiteral("classic"), incident).contains(QStringLiteral("Share affected")));
    incident.impactPercent = 41.5;
    CHECK(written(QStringLiteral("classic"), incident)
              .contains(QStringLiteral("- **Share affected:** 41.5%\n")));
}

TEST_CASE("Classic keeps the headings and words that the document had", "[writing]") {
    Incident incident = plainIncident();
    incident.severity = Severity::sev2;
    incident.asWritten = {{QStringLiteral("timeline"), QStringLiteral("Zeitlicher Ablauf")},
                          {QStringLiteral("severity"), QStringLiteral("SEV-2 (hoch)")}};
    const QString text = written(QStringLiteral("classic"), incident);
    CHECK(text.contains(QStringLiteral("\n**Zeitlicher Ablauf:**\n")));
    CHECK(text.contains(QStringLiteral("- **Severity:** SEV-2 (hoch)\n")));
    incident.severity = Severity::sev1;
    CHECK(written(QStringLiteral("classic"), incident)
              .contains(QStringLiteral("- **Severity:** SEV1\n")));
}

TEST_CASE("Steps stand inside their items however long the number is", "[writing]") {
    Incident incident;
    ActionItem action;
    action.title = QStringLiteral("Do");
    action.details = QStringLiteral("- step");
    for (int i = 0; i < 10; ++i) {
        incident.actions.append(action);
    }
    const QString text = written(QStringLiteral("classic"), incident);
    CHECK(text.contains(QStringLiteral("\n9. **Do:**\n   - step\n10. **Do:**\n    - step\n")));
}

TEST_CASE("A document with sections below sections is written with hashes", "[writing]") {
    Incident incident = plainIncident();
    incident.sections = {{QStringLiteral("Graphs"), 2, QStringLiteral("None."), Part::timeline,
                          Section::Place::insideEnd}};
    const QString text = written(QStringLiteral("classic"), incident);
    CHECK(text.startsWith(QStringLiteral("# Postmortem: Mail queue stopped\n")));
    CHECK(text.contains(QStringLiteral("\n## Timeline\n")));
    CHECK(text.contains(QStringLiteral("\n### Graphs\n\nNone.\n")));
}

TEST_CASE("Every free section is written wherever it stood", "[writing]") {
    Incident incident = plainIncident();
    for (const auto& part : Codes<Part>::rows) {
        for (const auto& place : Codes<Section::Place>::rows) {
            incident.sections.append(
                {QString(), 0,
                 QStringLiteral("word-%1-%2")
                     .arg(QString::fromLatin1(part.code), QString::fromLatin1(place.code)),
                 part.value, place.value});
        }
    }
    for (const Incident& one : {incident, [&] {
                                    Incident bare;
                                    bare.sections = incident.sections;
                                    return bare;
                                }()}) {
        const QString text = written(QStringLiteral("classic"), one);
        for (const Section& section : one.sections) {
            INFO(section.text.toStdString());
            CHECK(text.count(section.text + u'\n') == 1);
        }
    }
}

TEST_CASE("Hostile texts are written without failing", "[writing]") {
    Incident incident = fullIncident();
    const QString hostile =
        QStringLiteral("{{title}} {{{x}}} \\ ` *_[<!-- -->](\n\n\t\u0001") + QChar(0xD800);
    incident.title = hostile;
    incident.duration = hostile;
    incident.closing = hostile;
    incident.actions.first().edit().owner = hostile;
    incident.timeline.first().edit().time.text = hostile;
    const QString text = written(QStringLiteral("classic"), incident);
    CHECK(text.contains(QStringLiteral("{{title}} {{{x}}}")));
    CHECK_FALSE(text.contains(QChar(0xD800)));
}

TEST_CASE("With data, the document ends in the incident itself", "[writing]") {
    const writing::Catalogue catalogue;
    const auto text = writing::render(fullIncident(), *catalogue.find(QStringLiteral("classic")),
                                      catalogue, {true, QDate()});
    REQUIRE(text);
    CHECK(text->contains(QStringLiteral("<!-- afterword-incident sha256=")));
    CHECK(text->endsWith(QStringLiteral(" -->\n")));
}

TEST_CASE("A moment that an event tells too is written where the document labels it", "[writing]") {
    Incident incident;
    TimelineEvent event;
    event.time = at("10:40", "2024-05-27T10:40:00Z");
    event.text = QStringLiteral("Mitigated.");
    incident.timeline.append(event);
    incident.moments.mitigated = Moment{event.time, {}};
    CHECK_FALSE(written(QStringLiteral("classic"), incident).contains(u"Mitigated:"));
    incident.asWritten.insert(QStringLiteral("moments.mitigated"), QStringLiteral("Eased at"));
    CHECK(written(QStringLiteral("classic"), incident).contains(u"- **Eased at:** 10:40"));
}

} // namespace afterword::tests::golden_test
