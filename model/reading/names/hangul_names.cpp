// SPDX-License-Identifier: MIT
#include "model/reading/names/hangul_names.h"

#include "model/base/text.h"
#include "model/reading/names/section_names.h"

#include <algorithm>

namespace afterword::reading {

namespace {

bool isHangul(QChar c) {
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

QString withoutSpaces(QStringView name) {
    return name.toString().remove(u' ');
}

} // namespace

HangulNames::HangulNames(std::initializer_list<std::span<const Named>> tables) {
    for (const std::span<const Named> rows : tables) {
        for (const Named& row : rows) {
            eachPart(row.names, u'|', [&](QStringView name) {
                if (!name.isEmpty() && isHangul(name.front())) {
                    const QString key = withoutSpaces(name);
                    m_rows.insert(key, m_rows.value(key, &row)); // the first row counts
                }
            });
        }
    }
}

const Named* HangulNames::find(QStringView name) const {
    return m_rows.value(withoutSpaces(name), nullptr);
}

bool isHangulName(QStringView name) {
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return isHangul(c) || c == u' '; });
}

Kind hangulSection(QStringView name) {
    if (!isHangulName(name)) {
        return Kind::unknown;
    }
    static const HangulNames kNames{incidentNames(), followUpNames()};
    const Named* row = kNames.find(name);
    return row ? row->kind : Kind::unknown;
}

} // namespace afterword::reading
