// SPDX-License-Identifier: MIT
#include "model/domain/vocabulary.h"
#include "model/reading/names/names.h"

#include <catch2/catch.hpp>

namespace afterword::tests::names_test {

using namespace afterword::reading;

TEST_CASE("A name is known with other words around it", "[reading]") {
    const auto [heading, kind] = GENERATE(table<const char*, Kind>({
        {"Root cause and resolution must contain:", Kind::rootCauseAndResolution},
        {"Impact on customers in Europe", Kind::impact},
        {"Details of the recovery", Kind::resolution},
        {"Proactive measures", Kind::measures},
        {"Resulting Action", Kind::actions},
        {"Timeline of the outage", Kind::timeline},
        {"Engineering lessons learned", Kind::lessons},
        {"Process improvements", Kind::improvements},
        {"Short-term fix", Kind::resolution},
        {"Permanent fix", Kind::measures},
        {"The API", Kind::unknown},
        {"Background", Kind::unknown},
        {"What the dashboards showed us", Kind::unknown},
        {"No impact", Kind::unknown},
    }));
    INFO(heading);
    CHECK(kindNamed(QString::fromUtf8(heading)) == kind);
}

TEST_CASE("Two names under one heading are read as what they are together", "[reading]") {
    const auto [heading, kind] = GENERATE(table<const char*, Kind>({
        {"Events/Timeline", Kind::timeline},
        {"Prevention and follow-ups", Kind::actions},
        {"Corrective measures and prevention", Kind::measures},
        {"Cause and recovery", Kind::rootCauseAndResolution},
        {"Trigger & root cause", Kind::rootCause},
        {"Background and impact", Kind::impact},
        {"Monitoring and dashboards", Kind::unknown},
    }));
    INFO(heading);
    CHECK(kindNamed(QString::fromUtf8(heading)) == kind);
}

TEST_CASE("Names are known in seven languages", "[reading]") {
    const auto [heading, kind] = GENERATE(table<const char*, Kind>({
        {"Zeitlicher Ablauf des Vorfalls", Kind::timeline},
        {"Auswirkungen auf Kunden", Kind::impact},
        {"Ursache und Behebung", Kind::rootCauseAndResolution},
        {"Chronologie de l'incident", Kind::timeline},
        {"Axes d’amélioration", Kind::improvements},
        {"¿Qué pasó?", Kind::summary},
        {"Análisis de la causa raíz", Kind::rootCause},
        {"Linha do tempo", Kind::timeline},
        {"Ações corretivas e preventivas", Kind::actions},
        {"Medidas corretivas e preventivas", Kind::measures},
        {"障害の原因", Kind::rootCause},
        {"再発防止のためのアクション", Kind::actions},
        {"영향 범위", Kind::impact},
        {"장애 원인", Kind::rootCause},
    }));
    INFO(heading);
    CHECK(kindNamed(QString::fromUtf8(heading)) == kind);
}

TEST_CASE("A line of plain text is a heading only when it says nothing else", "[reading]") {
    CHECK(kindNamedExactly(u"Root cause:") == Kind::rootCause);
    CHECK(kindNamedExactly(u"Root cause and resolution must contain") == Kind::unknown);
    CHECK(kindNamedExactly(u"Impact on customers") == Kind::impact);
    CHECK(kindNamedExactly(u"Impact on the network") == Kind::unknown);
}

TEST_CASE("Labels are known by the part that they name", "[reading]") {
    CHECK(labelKey(u"Duration of the outage") == u"duration");
    CHECK(labelKey(u"Root cause of the incident") == u"rootCauseSummary");
    CHECK(labelKey(u"Incident commander") == u"people.commander");
    CHECK(labelKey(u"Schweregrad") == u"severity");
    CHECK(labelKey(u"Weather").isEmpty());
    CHECK(actionKey(u"Assignee") == u"owner");
    CHECK(actionKey(u"期限") == u"due");
}

TEST_CASE("What Afterword itself writes above sections and beside values is known", "[reading]") {
    for (int number = 0; number <= int(Kind::closing); ++number) {
        const Kind kind = Kind(number);
        const QString own = written(vocabularyKey(kind));
        INFO(own.toStdString());
        CHECK((own.isEmpty() || kindNamedExactly(own) == kind));
    }
    for (const QStringView key : {u"duration",
                                  u"impact",
                                  u"rootCauseSummary",
                                  u"detection",
                                  u"trigger",
                                  u"resolution",
                                  u"date",
                                  u"status",
                                  u"severity",
                                  u"timeZone",
                                  u"impactUsers",
                                  u"impactPercent",
                                  u"moments.started",
                                  u"moments.detected",
                                  u"moments.acknowledged",
                                  u"moments.mitigated",
                                  u"moments.resolved",
                                  u"tags",
                                  u"services",
                                  u"related",
                                  u"people.owner",
                                  u"people.author",
                                  u"people.reviewer",
                                  u"people.commander",
                                  u"people.responder",
                                  u"publishedAt",
                                  u"reviewDue",
                                  u"publishDue",
                                  u"language"}) {
        INFO(key.toString().toStdString());
        CHECK((written(key).isEmpty() || labelKey(written(key)) == key));
    }
}

TEST_CASE("A timeline of what happened is a timeline", "[reading]") {
    CHECK(reading::kindNamed(u"Timeline of what happened") == reading::Kind::timeline);
    CHECK(reading::kindNamed(u"Timeline of the impact") == reading::Kind::timeline);
    CHECK(reading::kindNamed(u"What happened") != reading::Kind::timeline);
}

} // namespace afterword::tests::names_test
