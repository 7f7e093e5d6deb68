// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/row.h"
#include "model/domain/codes.h"
#include "model/domain/description.h"
#include "model/writing/context/vocabulary.h"

#include <type_traits>

namespace afterword::writing {

/// The vocabulary of a type; specialised in the file that tells its names.
template <class T>
const Vocabulary& vocabularyOf();

/// A list or an object that was computed: it lives as long as its value.
template <class T>
using Computed = std::shared_ptr<const T>;

template <class T>
concept Coded = requires { Codes<T>::rows; };

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
struct ElementOf {
    using Type = T;
};
template <class T>
struct ElementOf<Row<T>> {
    using Type = T;
};

template <class T>
struct ListOf : std::false_type {};
template <class T>
struct ListOf<QList<T>> : std::true_type {
    using Element = typename ElementOf<T>::Type;
};

// How a value of each type looks to a template: its shape, its inner vocabulary, and itself.

[[nodiscard]] inline Value asValue(const QString& text) {
    return {.text = text.toStdString()};
}
[[nodiscard]] inline Value asValue(bool flag) {
    return {.shape = Value::Shape::flag, .flag = flag};
}
[[nodiscard]] Value asValue(qint64 number);
[[nodiscard]] inline Value asValue(int number) {
    return asValue(qint64(number));
}
[[nodiscard]] Value asValue(double number);
[[nodiscard]] Value asValue(QDate date);
[[nodiscard]] Value asValue(Instant instant);
[[nodiscard]] Value asValue(Duration duration); ///< in seconds
template <Coded E>
[[nodiscard]] Value asValue(E value) {
    return asValue(toCode(value));
}

template <class T>
concept Textual =
    std::is_same_v<T, QString> || std::is_same_v<T, int> || std::is_same_v<T, qint64> ||
    std::is_same_v<T, double> || std::is_same_v<T, QDate> || std::is_same_v<T, Instant> ||
    std::is_same_v<T, Duration> || Coded<T>;

/// False for what a template takes as absent.
template <class T>
[[nodiscard]] bool isPresent(const T& value) {
    if constexpr (requires { value.isEmpty(); }) {
        return !value.isEmpty();
    } else {
        return true;
    }
}
[[nodiscard]] inline bool isPresent(const Lessons& lessons) {
    return lessons != Lessons();
}
[[nodiscard]] inline bool isPresent(const Origin& origin) {
    return origin != Origin();
}
[[nodiscard]] inline bool isPresent(const Moments& moments) {
    return moments != Moments();
}

template <class T>
[[nodiscard]] const void* addressOf(const T& value) {
    return &value;
}
template <class T>
[[nodiscard]] const void* addressOf(const Row<T>& row) {
    return &*row;
}

template <class T>
[[nodiscard]] Value listValue(const QList<T>& list, const std::shared_ptr<const void>& owner = {}) {
    Value value{.shape = Value::Shape::list,
                .inner = &vocabularyOf<typename ElementOf<T>::Type>(),
                .owner = owner};
    value.items.reserve(static_cast<std::size_t>(list.size()));
    for (const T& item : list) {
        value.items.push_back(addressOf(item));
    }
    return value;
}

template <class T>
[[nodiscard]] Value objectValue(const T& object, const std::shared_ptr<const void>& owner = {}) {
    Value value{.shape = Value::Shape::object, .inner = &vocabularyOf<T>(), .owner = owner};
    if (isPresent(object)) {
        value.items.push_back(&object);
    }
    return value;
}

/// `Name` for what a callable of (object, document) or a member pointer yields; `T` is the object.
template <class T, class Result>
[[nodiscard]] Name shapeOf() {
    Name name;
    using Bare = std::remove_cvref_t<Result>;
    if constexpr (Textual<Bare>) {
        name.shape = Value::Shape::text;
    } else if constexpr (std::is_same_v<Bare, bool>) {
        name.shape = Value::Shape::flag;
    } else if constexpr (IsOptional<Bare>::value) {
        name = shapeOf<T, typename Bare::value_type>();
    } else if constexpr (ListOf<Bare>::value) {
        name.shape = Value::Shape::list;
        name.inner = &vocabularyOf<typename ListOf<Bare>::Element>;
    } else {
        name.shape = Value::Shape::object;
        name.inner = &vocabularyOf<Bare>;
    }
    return name;
}

/// The value of something that outlives the rendering.
template <class Member>
[[nodiscard]] Value valueOf(const Member& member) {
    if constexpr (Textual<Member> || std::is_same_v<Member, bool>) {
        return asValue(member);
    } else if constexpr (IsOptional<Member>::value) {
        if (member) {
            return valueOf(*member);
        }
        Value absent;
        absent.shape = shapeOf<void, typename Member::value_type>().shape;
        return absent;
    } else if constexpr (ListOf<Member>::value) {
        return listValue(member);
    } else {
        return objectValue(member);
    }
}

/// The value of something computed, which it therefore owns.
template <class Computed>
[[nodiscard]] Value ownedValueOf(const Computed& computed) {
    if constexpr (Textual<Computed> || std::is_same_v<Computed, bool>) {
        return asValue(computed);
    } else {
        const auto owner = std::make_shared<const Computed>(computed);
        Value value = valueOf(*owner);
        value.owner = owner;
        return value;
    }
}

} // namespace afterword::writing
