// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace afterword {

/// The codes of an enum as formats.md section 2 writes them. Specialised beside each enum with
/// `static constexpr std::array<Code<E>, N> rows`, in the order a user is offered them.
template <class E>
struct Codes;

template <class E>
struct Code {
    E value;
    const char* code;
};

template <class E>
[[nodiscard]] QString toCode(E value) {
    for (const Code<E>& row : Codes<E>::rows) {
        if (row.value == value) {
            return QString::fromLatin1(row.code);
        }
    }
    return {};
}

/// An empty string for an absent value.
template <class E>
[[nodiscard]] QString toCode(const std::optional<E>& value) {
    return value ? toCode(*value) : QString();
}

template <class E>
[[nodiscard]] std::optional<E> fromCode(QStringView code) {
    for (const Code<E>& row : Codes<E>::rows) {
        if (code == QLatin1String(row.code)) {
            return row.value;
        }
    }
    return std::nullopt;
}

/// All of an enum, in the order a user is offered them.
template <class E>
[[nodiscard]] QStringList codes() {
    QStringList all;
    for (const Code<E>& row : Codes<E>::rows) {
        all.append(QString::fromLatin1(row.code));
    }
    return all;
}

} // namespace afterword
