// SPDX-License-Identifier: MIT
#include "model/reading/names/known_names.h"

#include "model/reading/names/section_names.h"

#include <QHash>

namespace afterword::reading {

Kind knownSection(QStringView name) {
    const Named* row = incidentName(name);
    row = row ? row : followUpName(name);
    return row ? row->kind : Kind::unknown;
}

bool mayBeWordOfSection(QStringView word) {
    return mayBeWordOfIncident(word) || mayBeWordOfFollowUp(word);
}

QString vocabularyKey(Kind kind) {
    static const QHash<Kind, QString> keys = [] {
        QHash<Kind, QString> all;
        for (const std::span<const Named> rows : {incidentNames(), followUpNames()}) {
            for (const Named& row : rows) {
                all.insert(row.kind, keyOf(row));
            }
        }
        return all;
    }();
    return keys.value(kind);
}

} // namespace afterword::reading
