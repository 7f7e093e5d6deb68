// SPDX-License-Identifier: MIT
#include "tests/store/test_library.h"

namespace afterword::tests::own_filters_test {

namespace {

QString utf(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("incidents are found by a whole value of an own field", "[store]") {
    OpenConnection library;
    Incident incident;
    incident.fields = {{utf("Region"), utf("EU \"west\" 100%")},
                       {utf("Note"), utf("[\"Region\",\"US\"]")}};
    (void)valueOf(library.writer.add(incident));
    const auto found = [&](const char* name, const char* value) {
        IncidentFilter filter;
        filter.field = Field{utf(name), utf(value)};
        return valueOf(library.lists.incidentCount(filter));
    };
    CHECK(found("Region", "EU \"west\" 100%") == 1);
    CHECK(found("Region", "EU") == 0);
    CHECK(found("Region", "US") == 0);
    CHECK(found("Note", "EU \"west\" 100%") == 0);
}

TEST_CASE("what is due is found until the status has come so far", "[store]") {
    OpenConnection library;
    const auto put = [&](IncidentStatus status, std::optional<QDate> review,
                         std::optional<QDate> publish) {
        Incident incident;
        incident.status = status;
        incident.reviewDue = review;
        incident.publishDue = publish;
        return valueOf(library.writer.add(incident)).id;
    };
    const QDate today(2024, 6, 3);
    const QDate before = today.addDays(-1);
    QStringList due{put(IncidentStatus::draft, before, {}),
                    put(IncidentStatus::inReview, before, before)};
    (void)put(IncidentStatus::draft, today, {});
    (void)put(IncidentStatus::inReview, before, {});
    (void)put(IncidentStatus::published, before, before);
    IncidentFilter filter;
    filter.dueOn = today;
    QStringList found;
    for (const IncidentRow& row :
         valueOf(library.lists.incidents(filter, {IncidentColumn::reference}, {}, today))) {
        found.append(row.id);
        CHECK(isDueBefore(row, today));
    }
    CHECK(found == due);
}

} // namespace afterword::tests::own_filters_test
