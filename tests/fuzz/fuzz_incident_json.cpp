// SPDX-License-Identifier: MIT
// Any JSON, as an incident that somebody else's program may have written.
#include "model/domain/incident_json.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/round_trips.h"

#include <QJsonDocument>

using namespace afterword;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QJsonDocument json = QJsonDocument::fromJson(fuzz::bytesOf(data, size));
    const Result<Incident> incident = incidentFromJson(json.object());
    if (!incident) {
        expect(incident.error().kind == Error::Kind::input, "a refusal is about the input");
        expect(!incident.error().message.isEmpty(), "a refusal says why");
        return 0;
    }
    fuzz::expectJsonKeeps(*incident);
    fuzz::expectClassicKeeps(*incident);
    return 0;
}
