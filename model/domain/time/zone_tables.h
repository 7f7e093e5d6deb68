// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>

namespace afterword::times {

/// How sure an abbreviation is: one that needs a clock in front or an end behind it, and one that
/// is a word as well and needs both ("14:00 WEST region" names none).
enum Use : int { plain, behindClock, wordLike };

struct Abbreviation {
    QStringView name;
    int minutes;
    const char* family; ///< the IANA zone that uses it; empty = has no daylight saving
    Use use = plain;
};

inline constexpr std::array<Abbreviation, 51> kAbbreviations{{
    {u"UTC", 0, ""},
    {u"GMT", 0, ""},
    {u"WET", 0, "Europe/Lisbon", wordLike},
    {u"WEST", 60, "Europe/Lisbon", wordLike},
    {u"CET", 60, "Europe/Berlin"},
    {u"CEST", 120, "Europe/Berlin"},
    {u"MEZ", 60, "Europe/Berlin"},
    {u"MESZ", 120, "Europe/Berlin"},
    {u"EET", 120, "Europe/Helsinki"},
    {u"EEST", 180, "Europe/Helsinki"},
    {u"MSK", 180, ""},
    {u"TRT", 180, ""},
    {u"WAT", 60, "", behindClock},
    {u"CAT", 120, "", wordLike},
    {u"SAST", 120, ""},
    {u"EAT", 180, "", behindClock},
    {u"PKT", 300, ""},
    {u"NPT", 345, ""},
    {u"ICT", 420, "", wordLike},
    {u"WIB", 420, ""},
    {u"SGT", 480, ""},
    {u"HKT", 480, ""},
    {u"PHT", 480, ""},
    {u"AWST", 480, ""},
    {u"JST", 540, ""},
    {u"KST", 540, ""},
    {u"ACST", 570, "Australia/Adelaide"},
    {u"ACDT", 630, "Australia/Adelaide"},
    {u"AEST", 600, "Australia/Sydney"},
    {u"AEDT", 660, "Australia/Sydney"},
    {u"NZST", 720, "Pacific/Auckland"},
    {u"NZDT", 780, "Pacific/Auckland"},
    {u"BRT", -180, ""},
    {u"ART", -180, "", wordLike},
    {u"COT", -300, "", wordLike},
    {u"PET", -300, "", wordLike},
    {u"CLT", -240, "America/Santiago"},
    {u"CLST", -180, "America/Santiago"},
    {u"NST", -210, "America/St_Johns"},
    {u"NDT", -150, "America/St_Johns"},
    {u"ADT", -180, "America/Halifax"},
    {u"EST", -300, "America/New_York"},
    {u"EDT", -240, "America/New_York"},
    {u"CDT", -300, "America/Chicago"},
    {u"MST", -420, "America/Denver"},
    {u"MDT", -360, "America/Denver"},
    {u"PST", -480, "America/Los_Angeles"},
    {u"PDT", -420, "America/Los_Angeles"},
    {u"AKST", -540, "America/Anchorage"},
    {u"AKDT", -480, "America/Anchorage"},
    {u"HST", -600, ""},
}};

struct Ambiguous {
    QStringView name;
    std::array<int, 3> minutes; ///< ahead of UTC
};
inline constexpr int kNone = 10000;
inline constexpr std::array<Ambiguous, 5> kAmbiguous{{
    {u"IST", {330, 60, 120}},
    {u"BST", {60, 360, kNone}},
    {u"CST", {-360, 480, -300}},
    {u"GST", {240, -120, kNone}},
    {u"AST", {-240, 180, kNone}},
}};

struct Named {
    QStringView name; ///< what stands before "time"; longest first
    const char* zone;
};
inline constexpr std::array<Named, 43> kNamed{{
    {u"coordinated universal", "UTC"},
    {u"universal", "UTC"},
    {u"greenwich mean", "UTC"},
    {u"us pacific", "America/Los_Angeles"},
    {u"us mountain", "America/Denver"},
    {u"us central", "America/Chicago"},
    {u"us eastern", "America/New_York"},
    {u"pacific standard", "-08:00"},
    {u"pacific daylight", "-07:00"},
    {u"pacific", "America/Los_Angeles"},
    {u"mountain standard", "-07:00"},
    {u"mountain daylight", "-06:00"},
    {u"mountain", "America/Denver"},
    {u"central standard", "-06:00"},
    {u"central daylight", "-05:00"},
    {u"central european summer", "+02:00"},
    {u"central european standard", "+01:00"},
    {u"central european", "Europe/Berlin"},
    {u"central africa", "+02:00"},
    {u"central", "America/Chicago"},
    {u"eastern standard", "-05:00"},
    {u"eastern daylight", "-04:00"},
    {u"eastern european summer", "+03:00"},
    {u"eastern european", "Europe/Helsinki"},
    {u"eastern", "America/New_York"},
    {u"western european", "Europe/Lisbon"},
    {u"east africa", "+03:00"},
    {u"west africa", "+01:00"},
    {u"south africa standard", "+02:00"},
    {u"south african", "+02:00"},
    {u"british summer", "+01:00"},
    {u"british", "Europe/London"},
    {u"uk", "Europe/London"},
    {u"irish", "Europe/Dublin"},
    {u"india standard", "+05:30"},
    {u"indian standard", "+05:30"},
    {u"indian", "+05:30"},
    {u"japan standard", "+09:00"},
    {u"japan", "Asia/Tokyo"},
    {u"korea standard", "+09:00"},
    {u"singapore standard", "+08:00"},
    {u"china standard", "+08:00"},
    {u"moscow", "Europe/Moscow"},
}};

/// Whole phrases of other languages; longest first.
inline constexpr std::array<Named, 23> kPhrases{{
    {u"mitteleuropäische Sommerzeit", "+02:00"},
    {u"mitteleuropäischer Sommerzeit", "+02:00"},
    {u"mitteleuropäische Zeit", "Europe/Berlin"},
    {u"mitteleuropäischer Zeit", "Europe/Berlin"},
    {u"deutscher Zeit", "Europe/Berlin"},
    {u"Berliner Zeit", "Europe/Berlin"},
    {u"Wiener Zeit", "Europe/Vienna"},
    {u"Schweizer Zeit", "Europe/Zurich"},
    {u"Zürcher Zeit", "Europe/Zurich"},
    {u"hora peninsular", "Europe/Madrid"},
    {u"hora canaria", "Atlantic/Canary"},
    {u"svensk tid", "Europe/Stockholm"},
    {u"czasu polskiego", "Europe/Warsaw"},
    {u"московское время", "Europe/Moscow"},
    {u"московскому времени", "Europe/Moscow"},
    {u"日本標準時", "+09:00"},
    {u"日本時間", "Asia/Tokyo"},
    {u"協定世界時", "UTC"},
    {u"北京时间", "Asia/Shanghai"},
    {u"中国标准时间", "Asia/Shanghai"},
    {u"한국 표준시", "+09:00"},
    {u"한국 시간", "Asia/Seoul"},
    {u"한국시간", "Asia/Seoul"},
}};

} // namespace afterword::times
