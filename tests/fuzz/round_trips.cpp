// SPDX-License-Identifier: MIT
#include "tests/fuzz/round_trips.h"

#include "model/domain/incident_json.h"
#include "model/reading/reading.h"
#include "model/writing/writing.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

#include <algorithm>

namespace afterword::fuzz {

namespace {

struct Classic {
    writing::Catalogue catalogue;
    writing::Template form = catalogue.find(QStringLiteral("classic")).value();

    [[nodiscard]] Result<QString> operator()(const Incident& incident, bool withData) const {
        const writing::RenderOptions options{withData, QDate(2026, 3, 1)};
        return writing::render(incident, form, catalogue, options);
    }
};

/// Ends the program when the two differ, with the lines of their JSON that do.
void expectSame(const Incident& is, const Incident& should, const char* sentence) {
    if (is == should) {
        return;
    }
    const QByteArrayList was = QJsonDocument(toJson(should)).toJson().split('\n');
    const QByteArrayList now = QJsonDocument(toJson(is)).toJson().split('\n');
    for (qsizetype line = 0; line < std::min(was.size(), now.size()); ++line) {
        if (was.at(line) != now.at(line)) {
            std::fprintf(stderr, "was: %s\nis:  %s\n", was.at(line).constData(),
                         now.at(line).constData());
            break;
        }
    }
    expect(false, sentence);
}

} // namespace

void expectJsonKeeps(const Incident& incident) {
    const QJsonObject object = toJson(incident);
    const QByteArray text = QJsonDocument(object).toJson();
    const Result<Incident> again = incidentFromJson(QJsonDocument::fromJson(text).object());
    expect(again.has_value(), "the JSON of an incident can be read");
    expectSame(*again, incident, "the JSON of an incident is the same incident");
    expect(QJsonDocument(toJson(*again)).toJson() == text, "its JSON is the same text");
}

void expectClassicKeeps(const Incident& incident) {
    static const Classic classic;
    const Result<QString> plain = classic(incident, false);
    const Result<QString> carrying = classic(incident, true);
    expect(plain.has_value() == carrying.has_value(), "the data comment does not decide");
    if (!plain) {
        expect(!plain.error().message.isEmpty(), "a failed rendering says why");
        return;
    }
    const Result<reading::Reading> read = reading::readDocument(plain->toUtf8(), {});
    if (!read) { // full of control characters, or too large
        expect(!read.error().message.isEmpty(), "a refusal says why");
        return;
    }
    Result<reading::Reading> same = reading::readDocument(carrying->toUtf8(), {});
    expect(same.has_value(), "what was written with its data can be read");
    if (incident.origin == Origin()) {
        same->incident.origin = {}; // of the document that was written here
    }
    expectSame(same->incident, incident, "what was written with its data is the same incident");
}

} // namespace afterword::fuzz
