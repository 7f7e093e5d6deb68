// SPDX-License-Identifier: MIT
#include "model/reading/told_zones.h"

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

/// British Summer Time where addresses, money or other times of the United Kingdom say so: of what
/// else "BST" may be.
bool isBritish(const Draft& draft, const ZoneReading& zone) {
    static constexpr std::array<QStringView, 9> kSigns{
        u".gov.uk", u".co.uk", u".ac.uk", u".org.uk", u"£", u" UK ", u"GMT", u"London", u"NHS"};
    const QStringView text = draft.tree.text();
    return zone.zone.isEmpty() && zone.text == u"BST" &&
           std::any_of(kSigns.begin(), kSigns.end(),
                       [text](QStringView sign) { return text.contains(sign); });
}

} // namespace

bool takeZoneOf(Draft& draft, QStringView words, int line) {
    std::optional<ZoneReading> zone = findZone(words);
    if (!zone) {
        return false;
    }
    if (isBritish(draft, *zone)) {
        zone->zone = QStringLiteral("+01:00");
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
