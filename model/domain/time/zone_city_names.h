// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>

namespace afterword::times {

/// Cities that the zone database lacks, or has under another spelling.
struct NamedCity {
    QStringView name; ///< lower case
    const char* zone;
};
inline constexpr std::array<NamedCity, 54> kCities{{
    {u"brasília", "America/Sao_Paulo"},
    {u"são paulo", "America/Sao_Paulo"},
    {u"lisboa", "Europe/Lisbon"},
    {u"ciudad de méxico", "America/Mexico_City"},
    {u"bogotá", "America/Bogota"},
    {u"bruxelles", "Europe/Brussels"},
    {u"genève", "Europe/Zurich"},
    {u"montréal", "America/Toronto"},
    {u"san francisco", "America/Los_Angeles"},
    {u"seattle", "America/Los_Angeles"},
    {u"portland", "America/Los_Angeles"},
    {u"boston", "America/New_York"},
    {u"atlanta", "America/New_York"},
    {u"austin", "America/Chicago"},
    {u"dallas", "America/Chicago"},
    {u"montreal", "America/Toronto"},
    {u"ottawa", "America/Toronto"},
    {u"rio de janeiro", "America/Sao_Paulo"},
    {u"münchen", "Europe/Berlin"},
    {u"munich", "Europe/Berlin"},
    {u"hamburg", "Europe/Berlin"},
    {u"frankfurt", "Europe/Berlin"},
    {u"köln", "Europe/Berlin"},
    {u"cologne", "Europe/Berlin"},
    {u"wien", "Europe/Vienna"},
    {u"zürich", "Europe/Zurich"},
    {u"geneva", "Europe/Zurich"},
    {u"genf", "Europe/Zurich"},
    {u"basel", "Europe/Zurich"},
    {u"bern", "Europe/Zurich"},
    {u"rotterdam", "Europe/Amsterdam"},
    {u"den haag", "Europe/Amsterdam"},
    {u"brussel", "Europe/Brussels"},
    {u"lyon", "Europe/Paris"},
    {u"barcelona", "Europe/Madrid"},
    {u"roma", "Europe/Rome"},
    {u"milano", "Europe/Rome"},
    {u"milan", "Europe/Rome"},
    {u"warszawa", "Europe/Warsaw"},
    {u"kraków", "Europe/Warsaw"},
    {u"praha", "Europe/Prague"},
    {u"københavn", "Europe/Copenhagen"},
    {u"göteborg", "Europe/Stockholm"},
    {u"gothenburg", "Europe/Stockholm"},
    {u"edinburgh", "Europe/London"},
    {u"manchester", "Europe/London"},
    {u"tel aviv", "Asia/Jerusalem"},
    {u"bangalore", "Asia/Kolkata"},
    {u"bengaluru", "Asia/Kolkata"},
    {u"mumbai", "Asia/Kolkata"},
    {u"delhi", "Asia/Kolkata"},
    {u"beijing", "Asia/Shanghai"},
    {u"osaka", "Asia/Tokyo"},
}};

} // namespace afterword::times
