// SPDX-License-Identifier: MIT
#include "model/reading/days/incident_day.h"

#include "model/base/text.h"
#include "model/domain/time/words.h"
#include "model/domain/vocabulary.h"
#include "model/reading/days/days_of_writing.h"
#include "model/reading/fields.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// "Mo.," beside a date says nothing that the date does not.
QString besidesWeekday(const QString& words) {
    times::Cursor cursor{words, 0};
    cursor.skipSpaces();
    if (times::weekdayAt(cursor)) {
        cursor.eat(u',');
    }
    return cursor.rest().trimmed().toString();
}

template <class Words>
bool holdsAny(QStringView plain, const Words& words) {
    return std::any_of(words.begin(), words.end(),
                       [plain](QStringView word) { return plain.contains(word); });
}

/// How much a label of that name counts: "Incident date", "Date of the outage" most, and "Date of
/// the incident report" least.
DayRank rankOf(const Draft& draft, QStringView name) {
    static constexpr std::array<QStringView, 12> kIncidents{
        u"incident",  u"outage",     u"event", u"vorfall", u"störung", u"ausfall",
        u"incidente", u"incidência", u"panne", u"発生",    u"障害",    u"장애"};
    static constexpr std::array<QStringView, 6> kTexts{u"report",  u"review",  u"bericht",
                                                       u"rapport", u"informe", u"relatório"};
    const PlainName plain(name);
    if (draft.inFrontMatter || namesWriting(name) || holdsAny(plain.view(), kTexts)) {
        return DayRank::file;
    }
    return holdsAny(plain.view(), kIncidents) ? DayRank::incident : DayRank::document;
}

/// The date that has to give way, as the label that it was.
void makeField(Draft& draft) {
    Incident& incident = draft.incident;
    const QString key = QStringLiteral("date");
    const QString words =
        incident.asWritten.value(dateWordsKey(), incident.date->toString(Qt::ISODate));
    addField(draft, incident.asWritten.value(key, draft.wording(key)), words);
    incident.asWritten.remove(key);
    incident.asWritten.remove(dateWordsKey());
    incident.date.reset();
}

} // namespace

bool setIncidentDay(Draft& draft, const QString& name, const QString& value) {
    const std::optional<DateReading> reading = findDate(value, draft.time);
    if (!reading || !reading->date) {
        return false;
    }
    const DayRank rank = rankOf(draft, name);
    if (!draft.isDaySure && rank > draft.dayRank) {
        draft.time.date = reading->date;
        draft.isDayOfFile = rank == DayRank::file;
        draft.dayRank = rank;
    }
    Incident& incident = draft.incident;
    const QString rest = besidesWeekday(QString(value).remove(reading->at, reading->length));
    if (!rest.isEmpty() || (incident.date && rank <= draft.dateRank)) {
        return false;
    }
    if (incident.date) {
        makeField(draft);
    }
    incident.date = reading->date;
    draft.dateRank = rank;
    const QString words = oneLine(value);
    const std::optional<DateReading> alone = findDate(words, {});
    if (words != reading->date->toString(Qt::ISODate) && alone && alone->date == reading->date) {
        incident.asWritten.insert(dateWordsKey(), words);
    }
    return true;
}

} // namespace afterword::reading
