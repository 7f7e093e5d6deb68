// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/context/value.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace afterword::writing {

class Document;
class Vocabulary;

/// One name that a template may use.
struct Name {
    Value::Shape shape = Value::Shape::text;
    const Vocabulary& (*inner)() = nullptr; ///< of the object, or of each item of the list
    std::function<Value(const void* self, const Document& document)> read;
};

/// The names that one kind of thing offers to a template.
class Vocabulary {
public:
    explicit Vocabulary(std::string what) : m_what(std::move(what)) {}

    [[nodiscard]] const std::string& what() const { return m_what; } ///< "an action", for messages
    [[nodiscard]] const Name* find(std::string_view name) const;
    [[nodiscard]] const std::map<std::string, Name, std::less<>>& names() const { return m_names; }

    void add(const char* name, Name entry) { m_names.insert_or_assign(name, std::move(entry)); }

    /// Which field of the incident a thing of this kind is: a key of `FieldLines`, or empty.
    using Anchor = std::function<std::string(const void* self)>;
    [[nodiscard]] std::string anchorOf(const void* self) const {
        return m_anchor ? m_anchor(self) : std::string();
    }
    void setAnchor(Anchor anchor) { m_anchor = std::move(anchor); }

    /// The value of the item that has this name in a list of such items: {{fields.Tier}}. A kind of
    /// thing whose items have no names of their own has no such function.
    using ByName = std::function<Value(std::span<const void* const> items, std::string_view name)>;
    [[nodiscard]] bool hasNamedItems() const { return m_byName != nullptr; }
    [[nodiscard]] Value itemNamed(std::span<const void* const> items, std::string_view name) const {
        return m_byName(items, name);
    }
    void setByName(ByName byName) { m_byName = std::move(byName); }

private:
    std::string m_what;
    std::map<std::string, Name, std::less<>> m_names;
    Anchor m_anchor;
    ByName m_byName;
};

/// Of the incident itself, from which all others can be reached.
[[nodiscard]] const Vocabulary& rootVocabulary();

/// Every kind of thing that a template can reach, the incident first.
[[nodiscard]] std::span<const Vocabulary* const> allVocabularies();

/// Names that hold everywhere: what every list item has, and the lambdas.
[[nodiscard]] bool isItemName(std::string_view name);   ///< number, first, last
[[nodiscard]] bool isLambdaName(std::string_view name); ///< indent, cell, oneLine, quote, upper
[[nodiscard]] std::span<const std::string_view> itemNames();
[[nodiscard]] std::span<const std::string_view> lambdaNames();

/// The way out of a list item: `{{incident.title}}`.
inline constexpr std::string_view kOuterName = "incident";

} // namespace afterword::writing
