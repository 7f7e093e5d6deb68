// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/reading/known_names.h"

#include <QHash>

#include <algorithm>

namespace afterword::reading {

namespace {

bool isHangul(QChar c) {
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

QString withoutSpaces(QStringView name) {
    return name.toString().remove(u' ');
}

void addNames(QHash<QString, Kind>& kinds, std::span<const Named> rows) {
    for (const Named& row : rows) {
        eachPart(row.names, u'|', [&](QStringView name) {
            if (!name.isEmpty() && isHangul(name.front()) && !kinds.contains(withoutSpaces(name))) {
                kinds.insert(withoutSpaces(name), row.kind);
            }
        });
    }
}

} // namespace

Kind hangulSection(QStringView name) {
    if (name.isEmpty() ||
        !std::all_of(name.begin(), name.end(), [](QChar c) { return isHangul(c) || c == u' '; })) {
        return Kind::unknown;
    }
    static const QHash<QString, Kind> kinds = [] {
        QHash<QString, Kind> all;
        addNames(all, knownSections());
        addNames(all, furtherSections());
        return all;
    }();
    return kinds.value(withoutSpaces(name), Kind::unknown);
}

} // namespace afterword::reading
