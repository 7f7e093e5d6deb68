// SPDX-License-Identifier: MIT
#include "views/editor/people.h"

#include "model/items/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace afterword::views {

namespace {

std::optional<PersonRole> roleOf(const QString& word) {
    for (const auto& row : Codes<PersonRole>::rows) {
        const bool known = word.compare(QLatin1String(row.code), Qt::CaseInsensitive) == 0 ||
                           word.compare(items::wordFor(row.value), Qt::CaseInsensitive) == 0;
        if (known) {
            return row.value;
        }
    }
    return std::nullopt;
}

} // namespace

QString chipOf(const Person& person) {
    return person.name % QStringLiteral(" · ") % items::wordFor(person.role);
}

Person personFrom(const QString& typed) {
    static const QRegularExpression behind(QStringLiteral("^(.+?)\\s*\\(([^)]+)\\)$"));
    static const QRegularExpression before(QStringLiteral("^([^:]+):\\s*(.+)$"));
    const QRegularExpressionMatch roleBehind = behind.match(typed);
    if (const auto role = roleOf(roleBehind.captured(2).trimmed())) {
        return {roleBehind.captured(1), *role, {}};
    }
    const QRegularExpressionMatch roleBefore = before.match(typed);
    if (const auto role = roleOf(roleBefore.captured(1).trimmed())) {
        return {roleBefore.captured(2), *role, {}};
    }
    return {typed, PersonRole::responder, {}};
}

QList<Person> peopleFrom(const QStringList& chips, const QList<Person>& before) {
    QList<Person> people;
    for (const QString& chip : chips) {
        const auto known = std::find_if(before.cbegin(), before.cend(),
                                        [&chip](const Person& p) { return chipOf(p) == chip; });
        people.append(known == before.cend() ? personFrom(chip) : *known);
    }
    return people;
}

} // namespace afterword::views
