// SPDX-License-Identifier: MIT
#include "model/reading/fields.h"

#include "model/base/text.h"
#include "model/domain/severity_words.h"
#include "model/domain/status_words.h"
#include "model/domain/text_parts.h"
#include "model/domain/vocabulary.h"
#include "model/reading/days/incident_day.h"
#include "model/reading/label_rows.h"
#include "model/reading/list_items.h"

#include <QLocale>

#include <array>

namespace afterword::reading {

namespace {

std::optional<QDate> isoDate(const QString& value) {
    const QDate date = QDate::fromString(value.trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool setIsoDay(std::optional<QDate>& field, const QString& value) {
    const std::optional<QDate> date = isoDate(value);
    if (!date || field) {
        return false;
    }
    field = date;
    return true;
}

bool setStatus(Incident& incident, const QString& value) {
    const QString code = plainName(value).replace(u' ', u'_');
    const std::optional<IncidentStatus> status = fromCode<IncidentStatus>(code);
    if (status && code.size() == value.trimmed().size()) {
        incident.status = *status;
        return true;
    }
    const QString key = QStringLiteral("status");
    const std::optional<IncidentStatus> named = incidentStatusIn(value);
    if (!named || incident.asWritten.contains(key)) {
        return false;
    }
    incident.status = *named;
    incident.asWritten.insert(key, value.trimmed());
    return true;
}

/// "SEV-2", "Sev 2 (major)", "S2", "P1", "2", "high".
std::optional<Severity> severityOf(const QString& value) {
    const QString name = value.trimmed().toLower();
    qsizetype at = name.startsWith(u"severity") ? 8 : name.startsWith(u"sev") ? 3 : 0;
    at += at == 0 && (name.startsWith(u's') || name.startsWith(u'p')) ? 1 : 0;
    while (at < name.size() && (name.at(at) == u'-' || name.at(at) == u' ')) {
        ++at;
    }
    const int level = at < name.size() ? name.at(at).digitValue() : 0;
    const bool alone = at + 1 >= name.size() || !name.at(at + 1).isLetterOrNumber();
    if (level >= 1 && level <= 5 && alone && !name.contains(u'\n')) {
        return static_cast<Severity>(level);
    }
    return severityNamed(value);
}

bool setSeverity(Incident& incident, const QString& value) {
    if (incident.severity) { // the same once more is no news
        return value.trimmed() == incident.asWritten.value(QStringLiteral("severity"),
                                                           toCode(*incident.severity).toUpper());
    }
    const qsizetype open = value.indexOf(u'(');
    const bool hasBrackets = open > 0 && value.trimmed().endsWith(u')');
    const QString inner = hasBrackets ? value.mid(open + 1).trimmed().chopped(1) : QString();
    const QString outer = hasBrackets ? value.left(open) : value;
    const std::optional<Severity> inBrackets = severityOf(inner); // "Majeure (P1)"
    const bool isNumbered = !severityNamed(outer) && severityOf(outer);
    incident.severity = inBrackets && !isNumbered ? inBrackets : severityOf(outer);
    if (!incident.severity) {
        return false;
    }
    if (value.trimmed() != toCode(*incident.severity).toUpper()) {
        incident.asWritten.insert(QStringLiteral("severity"), oneLine(value));
    }
    return true;
}

bool setZone(Draft& draft, const QString& value) {
    const std::optional<ZoneReading> zone = findZone(value);
    if (isKnownZone(value.trimmed())) {
        draft.incident.timeZone = value.trimmed();
    } else if (zone && !zone->zone.isEmpty() && zone->length == value.trimmed().size()) {
        draft.incident.timeZone = zone->zone;
    } else {
        return false;
    }
    draft.time.zone = draft.incident.timeZone;
    return true;
}

bool setUsers(Incident& incident, const QString& value) {
    bool ok = false;
    const qint64 users =
        QLocale(QLocale::English, QLocale::UnitedStates).toLongLong(value.trimmed(), &ok);
    if (ok && !incident.impactUsers) {
        incident.impactUsers = users;
        return true;
    }
    return false;
}

bool setPercent(Incident& incident, const QString& value) {
    QString number = value.trimmed();
    if (!number.endsWith(u'%') || incident.impactPercent) {
        return false;
    }
    bool ok = false;
    const double percent = number.chopped(1).trimmed().toDouble(&ok);
    if (ok) {
        incident.impactPercent = percent;
    }
    return ok;
}

bool setMoment(Draft& draft, QStringView key, const QString& value, int line) {
    for (const MomentPart& part : momentParts()) {
        if (key != QLatin1String(part.key)) {
            continue;
        }
        std::optional<Moment>& moment = draft.incident.moments.*part.member;
        const std::optional<TimeReading> reading = parseTime(value.trimmed(), draft.time);
        if (moment || !reading) {
            return false;
        }
        noteDoubts(draft, reading->doubts, value, line);
        if (reading->time.start && !draft.time.date) {
            draft.time.date = findDate(value, draft.time).value_or(DateReading()).date;
        }
        moment = Moment{reading->time, {}};
        return true;
    }
    return false;
}

QStringList listOf(const QString& value) {
    QStringList items;
    QString commas = QString(value).replace(u'、', u',').replace(u'，', u',');
    if (!commas.contains(u'(')) { // "Ada (Werk; Nacht)"
        commas.replace(u';', u',').replace(u'；', u',');
    }
    const QStringList parts = commas.split(u',');
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) {
            items.append(oneLine(part));
        }
    }
    return items;
}

bool setList(QStringList& field, const QString& value) {
    if (!field.isEmpty() || value.contains(u'\n')) {
        return false;
    }
    field = listOf(value);
    return !field.isEmpty();
}

bool addPeople(Incident& incident, QStringView role, const QString& value) {
    const std::optional<PersonRole> known = fromCode<PersonRole>(role);
    const QStringList names = listOf(value);
    if (!known || names.isEmpty() || value.contains(u'\n')) {
        return false;
    }
    for (const QString& name : names) {
        incident.people.append({name, *known, {}});
    }
    return true;
}

bool setText(Draft& draft, const QString& key, const QString& name, const QString& value) {
    const TextPart* part = textPart(key);
    if (!part) {
        return false;
    }
    QString& text = draft.incident.*part->member;
    if (part->form == TextForm::plain) {
        if (!text.isEmpty() || value.contains(u'\n')) {
            return false;
        }
        text = unescaped(QString(value).remove(QStringLiteral("**"))); // "From **14:00** on"
    } else { // one name can be kept beside it
        const bool isNamed = !text.isEmpty() || draft.incident.asWritten.contains(key);
        appendText(text, isNamed && name != draft.wording(key) ? name + u": " + value : value);
        if (isNamed) {
            return true;
        }
    }
    draft.keepName(key, name);
    return true;
}

bool setDuration(Draft& draft, const QString& name, const QString& value) {
    if (!setText(draft, QStringLiteral("duration"), name, value)) {
        return false;
    }
    const std::optional<DateReading> date = findDate(value, draft.time);
    if (date && date->date && (date->at == 0 || !draft.time.date)) {
        draft.time.date = date->date;
        draft.isDaySure = date->at == 0;
    }
    const std::optional<ZoneReading> zone = findZone(value);
    if (zone && !zone->zone.isEmpty() && draft.time.zone.isEmpty()) {
        draft.time.zone = zone->zone;
        draft.incident.timeZone = zone->zone;
    }
    return true;
}

bool setInstant(std::optional<Instant>& field, const QString& value) {
    const std::optional<Instant> instant = instantFromIso(value.trimmed());
    if (!instant || field) {
        return false;
    }
    field = instant;
    return true;
}

bool setPlain(Draft& draft, const QString& key, const QString& name, const QString& value,
              int line) {
    Incident& incident = draft.incident;
    if (key == u"date") {
        return setIncidentDay(draft, name, value);
    }
    if (key == u"status") {
        return setStatus(incident, value);
    }
    if (key == u"severity") {
        return setSeverity(incident, value);
    }
    if (key == u"timeZone") {
        return setZone(draft, value);
    }
    if (key == u"impactUsers") {
        return setUsers(incident, value);
    }
    if (key == u"impactPercent") {
        return setPercent(incident, value);
    }
    if (key == u"tags") {
        return setList(incident.tags, value);
    }
    if (key == u"services") {
        return setList(incident.services, value);
    }
    if (key == u"related") {
        return setList(incident.related, value);
    }
    if (key == u"publishedAt") {
        return setInstant(incident.publishedAt, value);
    }
    if (key == u"reviewDue") {
        return setIsoDay(incident.reviewDue, value);
    }
    if (key == u"publishDue") {
        return setIsoDay(incident.publishDue, value);
    }
    if (key.startsWith(QLatin1String("moments."))) {
        return setMoment(draft, QStringView(key).mid(8), value, line);
    }
    return key.startsWith(QLatin1String("people.")) &&
           addPeople(incident, QStringView(key).mid(7), value);
}

const char* ruleOf(TimeDoubt doubt) {
    switch (doubt) {
    case TimeDoubt::zoneAssumed:
        return "time.zone-assumed";
    case TimeDoubt::zoneAmbiguous:
        return "time.zone-ambiguous";
    case TimeDoubt::zoneContradicts:
        return "time.zone-contradicts";
    case TimeDoubt::zoneOffSeason:
        return "time.zone-off-season";
    case TimeDoubt::dateAmbiguous:
        return "time.date-ambiguous";
    case TimeDoubt::dateMissing:
        return "time.date-missing";
    case TimeDoubt::yearMissing:
        return "time.year-missing";
    case TimeDoubt::inGap:
        return "time.in-gap";
    case TimeDoubt::inFold:
        return "time.in-fold";
    }
    return "";
}

bool setValue(Draft& draft, const QString& key, const QString& name, const QString& value,
              int line) {
    if (value.isEmpty()) {
        return false;
    }
    if (key == u"duration") {
        return setDuration(draft, name, value);
    }
    static const std::array<QStringView, 7> kTexts{u"impact",  u"rootCauseSummary", u"detection",
                                                   u"trigger", u"rootCause",        u"resolution",
                                                   u"language"};
    if (std::find(kTexts.begin(), kTexts.end(), key) != kTexts.end()) {
        return setText(draft, key, name, value);
    }
    if (key == u"impactUsers" && !draft.hasImpact && draft.incident.impact.isEmpty() &&
        tellsWho(value)) {
        return setText(draft, QStringLiteral("impact"), name, value);
    }
    if (!setPlain(draft, key, name, unescaped(value), line)) {
        return false;
    }
    if (key == u"timeZone" || key == u"date") { // classic says these also where no label did
        draft.keepName(key, name);
    } else {
        draft.keepLabel(key == u"severity" || key == u"status" ? labelNameKey(key) : key, name);
    }
    return true;
}

} // namespace

bool setLabelled(Draft& draft, const QString& key, const QString& name, const QString& value,
                 int line) {
    const bool set = setValue(draft, key, name, value, line);
    if (set) {
        const bool isPerson = key.startsWith(u"people.");
        draft.lineMarks.field(
            isPerson ? QStringLiteral("people") : QString(key).replace(u'.', u'/'), line);
    }
    return set;
}

void addField(Draft& draft, QStringView name, QStringView value) {
    draft.incident.fields.append({unescaped(name), unescaped(value).simplified()});
}

void noteDoubts(Draft& draft, const QList<TimeDoubt>& doubts, const QString& text, int line) {
    for (const TimeDoubt doubt : doubts) {
        if (doubt == TimeDoubt::zoneAssumed) { // once for the whole document
            if (draft.isZoneAssumed) {
                continue;
            }
            draft.isZoneAssumed = true;
        }
        if (doubt == TimeDoubt::zoneAmbiguous && !draft.ambiguousZone.isEmpty() &&
            text != draft.ambiguousZone) { // as well
            continue;
        }
        draft.note(ruleOf(doubt), line, {text},
                   doubt == TimeDoubt::inFold || doubt == TimeDoubt::zoneOffSeason
                       ? Finding::Severity::note
                       : Finding::Severity::warning);
    }
}

} // namespace afterword::reading
