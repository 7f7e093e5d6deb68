// SPDX-License-Identifier: MIT
#include "model/reading/days/told_zones.h"

#include "model/reading/fields.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

bool saysTimes(QStringView line) {
    static constexpr std::array<QStringView, 10> kWords{
        u"time", u"zeit", u"heure", u"hora", u"horár", u"時刻", u"時間", u"日時", u"시간", u"시각"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](QStringView word) { return line.contains(word, Qt::CaseInsensitive); });
}

namespace {

/// What an abbreviation of several meanings stands for where one of the signs is in the document.
struct ToldZone {
    QStringView name;
    QStringView zone;
    std::array<QStringView, 14> signs; ///< addresses, places, money, other times of there
};

constexpr std::array<ToldZone, 5> kToldZones{{
    {u"BST",
     u"+01:00",
     {u".gov.uk", u".co.uk", u".ac.uk", u".org.uk", u"£", u" UK ", u"GMT", u"London", u"NHS",
      u"GBP", u" Ltd", u"+01:00", u"+0100", u"UTC+1"}},
    {u"IST",
     u"+05:30",
     {u"₹", u"+05:30", u"+0530", u"UTC+5:30", u"Asia/Kolkata", u"India", u"Mumbai", u"Bengaluru",
      u"Bangalore", u"Delhi", u"Hyderabad", u"Chennai"}},
    {u"IST", u"+01:00", {u"Dublin", u"Ireland", u"Irish"}},
    {u"CST", u"+08:00", {u"+08:00", u"+0800", u"UTC+8", u"Asia/Shanghai", u"China", u"Beijing"}},
    {u"CST",
     u"-06:00",
     {u"CDT", u"-06:00", u"-0600", u"UTC-6", u"US/Central", u"America/Chicago", u"Central Time",
      u"Chicago", u"Texas", u"Austin", u"Dallas"}},
}};

/// The meaning that the document tells; empty where it tells none or several.
QString searchedZone(const Draft& draft, const ZoneReading& zone) {
    const QStringView text = draft.tree.text();
    const QList<Field>& fields = draft.incident.fields; // of front matter: "date: …+01:00"
    const auto isTold = [&](QStringView sign) {
        return !sign.isEmpty() &&
               (text.contains(sign) ||
                std::any_of(fields.begin(), fields.end(),
                            [&](const Field& field) { return field.value.contains(sign); }));
    };
    QString told;
    for (const ToldZone& row : kToldZones) {
        const bool is = zone.zone.isEmpty() && zone.text == row.name &&
                        std::any_of(row.signs.begin(), row.signs.end(), isTold);
        if (is && !told.isEmpty()) {
            return {};
        }
        told = is ? row.zone.toString() : told;
    }
    return told;
}

/// The same, looked for once.
QString toldZone(Draft& draft, const ZoneReading& zone) {
    if (!zone.zone.isEmpty()) {
        return {};
    }
    const auto known = draft.toldZones.constFind(zone.text);
    return known != draft.toldZones.cend()
               ? *known
               : *draft.toldZones.insert(zone.text, searchedZone(draft, zone));
}

} // namespace

bool takeZoneOf(Draft& draft, QStringView words, int line) {
    std::optional<ZoneReading> zone = findZone(words);
    if (!zone) {
        return false;
    }
    if (const QString told = toldZone(draft, *zone); !told.isEmpty()) {
        zone->zone = told;
        zone->doubts.clear();
    }
    if (!draft.isZoneAssumed || !zone->zone.isEmpty()) {
        noteDoubts(draft, zone->doubts, zone->text, line);
    }
    if (zone->zone.isEmpty()) {
        draft.isZoneAssumed = true; // one is named, and the finding says that it is not enough
        draft.ambiguousZone = zone->text;
        return false;
    }
    draft.time.zone = zone->zone;
    draft.incident.timeZone = zone->zone;
    return true;
}

} // namespace afterword::reading
