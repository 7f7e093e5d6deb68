// SPDX-License-Identifier: MIT
#include "app/composition/teaching.h"

#include "model/reading/names/names.h"

#include <algorithm>

namespace afterword::app {

namespace {

bool isTeachable(Part part) {
    return part != Part::start && part != Part::title; // no section holds them
}

/// The heading as the library has it.
Result<std::optional<QString>> knownAs(NameStore& names, const QString& heading) {
    return names.names().map([&](const QList<LearnedName>& all) {
        const QString plain = reading::plainName(heading);
        const auto known = std::find_if(all.cbegin(), all.cend(), [&](const LearnedName& name) {
            return reading::plainName(name.heading) == plain;
        });
        return known == all.cend() ? std::nullopt : std::optional(known->heading);
    });
}

} // namespace

QStringList teachableParts() {
    QStringList parts;
    for (const auto& row : Codes<Part>::rows) {
        if (isTeachable(row.value)) {
            parts.append(QString::fromLatin1(row.code));
        }
    }
    return parts;
}

Result<void> teach(NameStore& names, const QString& heading, const QString& part) {
    if (reading::plainName(heading).isEmpty()) {
        return failure(Error::Kind::usage,
                       QStringLiteral("“%1” is no heading: it has no words.").arg(heading));
    }
    const std::optional<Part> code = fromCode<Part>(part);
    if (!code || !isTeachable(*code)) {
        return failure(Error::Kind::usage,
                       QStringLiteral("“%1” is no part that a heading can name. Parts are: %2.")
                           .arg(part, teachableParts().join(QStringLiteral(", "))));
    }
    return knownAs(names, heading).and_then([&](const std::optional<QString>& known) {
        return names.learn({known.value_or(heading.simplified()), *code});
    });
}

Result<void> forget(NameStore& names, const QString& heading) {
    return knownAs(names, heading).and_then([&](const std::optional<QString>& known) {
        return known
                   ? names.forget(*known)
                   : failure(
                         Error::Kind::notFound,
                         QStringLiteral("The library has not learned the name “%1”.").arg(heading));
    });
}

} // namespace afterword::app
