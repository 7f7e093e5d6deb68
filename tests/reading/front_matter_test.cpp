// SPDX-License-Identifier: MIT
#include "tests/reading/read.h"

#include <catch2/catch.hpp>

namespace afterword::tests::front_matter_test {

namespace {

Incident reportWith(const std::string& matter) {
    return readText((matter + "\n## Summary\n\nThe pump ran dry.\n").c_str()).incident;
}

QStringList namesOf(const Incident& incident, PersonRole role) {
    QStringList names;
    for (const Person& person : incident.people) {
        if (person.role == role) {
            names.append(person.name);
        }
    }
    return names;
}

std::string fieldsOf(const Incident& incident) {
    QStringList fields;
    for (const Field& field : incident.fields) {
        fields.append(field.name + u'=' + field.value);
    }
    return fields.join(u'|').toStdString();
}

} // namespace

TEST_CASE("Maps in front matter give their values to the fields they name", "[reading]") {
    const std::string matter = GENERATE(
        "---\ntitle: Pump dry\nincident:\n  severity: SEV-2\n  status: closed\n  region: north\n"
        "  services:\n    - pump\n    - valve\nowner:\n  name: Ada Roth\n  phone: 12\n---\n",
        "---\nincident:\n    title: \"Pump dry\"\n    severity: SEV-2\n    # later\n\n"
        "    status: closed\n    region: north\n    services: [pump, valve]\n"
        "owner: {name: Ada Roth, phone: 12}\n---\n",
        "---\ntitle: Pump dry\nincident.severity: SEV-2\nincident.status: closed\n"
        "incident.region: north\nincident.services: [pump, valve]\nowner.name: Ada Roth\n"
        "owner.phone: 12\n---\n",
        "+++\ntitle = 'Pump dry'\n[incident]\nseverity = \"SEV-2\"\nstatus = \"closed\"\n"
        "region = \"north\"\nservices = [\n  \"pump\",\n  \"valve\",\n]\n[owner]\n"
        "name = \"Ada Roth\"\nphone = 12\n+++\n");
    CAPTURE(matter);
    const Incident incident = reportWith(matter);
    CHECK(incident.title == u"Pump dry");
    CHECK(incident.severity == Severity::sev2);
    CHECK(incident.status == IncidentStatus::closed);
    CHECK(incident.services == QStringList{QStringLiteral("pump"), QStringLiteral("valve")});
    CHECK(namesOf(incident, PersonRole::owner) == QStringList{QStringLiteral("Ada Roth")});
    CHECK(fieldsOf(incident) == "incident.region=north|owner.phone=12");
}

TEST_CASE("Maps in a list are one field a name", "[reading]") {
    const std::string space = GENERATE("", "  ");
    const Incident incident =
        reportWith("---\ntitle: Pump dry\nauthors:\n" + space + "- name: Ada\n" + space +
                   "  role: Plumber\n" + space + "- name: Ben\n" + space + "  role: Driver\n---\n");
    CHECK(namesOf(incident, PersonRole::author) ==
          QStringList{QStringLiteral("Ada"), QStringLiteral("Ben")});
    CHECK(fieldsOf(incident) == "authors.role=Plumber, Driver");
}

TEST_CASE("Maps of something else keep their names", "[reading]") {
    const Incident incident =
        reportWith("---\ntitle: Pump dry\nreview:\n  date: 2024-05-09\n  notes: |\n    One: two.\n"
                   "    - three\n  place: here\nvendor:\n  owner: Acme\n---\n");
    CHECK_FALSE(incident.date.has_value());
    CHECK(incident.people.isEmpty());
    CHECK(fieldsOf(incident) == "review.date=2024-05-09|review.notes=One: two. - three|"
                                "review.place=here|vendor.owner=Acme");
}

TEST_CASE("Times and people of front matter may stand in maps of their own", "[reading]") {
    const Incident incident = reportWith(
        "---\ntitle: Pump dry\ntimes:\n  started: 2024-05-02 10:00 UTC\npeople:\n  commander: Ada\n"
        "  reviewers:\n  - Ben\n  - Cy\nvorfall:\n  schweregrad: SEV-3\n---\n");
    REQUIRE(incident.moments.started.has_value());
    CHECK(iso(incident.moments.started->time.start) == "2024-05-02T10:00:00Z");
    CHECK(namesOf(incident, PersonRole::commander) == QStringList{QStringLiteral("Ada")});
    CHECK(namesOf(incident, PersonRole::reviewer) ==
          QStringList{QStringLiteral("Ben"), QStringLiteral("Cy")});
    CHECK(incident.severity == Severity::sev3);
    CHECK(incident.fields.isEmpty());
}

} // namespace afterword::tests::front_matter_test
