// SPDX-License-Identifier: MIT
#include "model/reading/names/learned.h"

namespace afterword::reading {

namespace {

Kind kindOf(Part part) {
    switch (part) {
    case Part::start:
    case Part::title:
        return Kind::unknown; // no section holds them
    case Part::summary:
        return Kind::summary;
    case Part::impact:
        return Kind::impact;
    case Part::detection:
        return Kind::detection;
    case Part::trigger:
        return Kind::trigger;
    case Part::factors:
        return Kind::factors;
    case Part::rootCause:
        return Kind::rootCause;
    case Part::resolution:
        return Kind::resolution;
    case Part::timeline:
        return Kind::timeline;
    case Part::improvements:
        return Kind::improvements;
    case Part::actions:
        return Kind::actions;
    case Part::lessons:
        return Kind::lessons;
    case Part::closing:
        return Kind::closing;
    }
    return Kind::unknown;
}

/// Of Japanese words no space marks the end.
bool beginsName(const QString& heading, const QString& name) {
    if (name.isEmpty() || !heading.startsWith(name)) {
        return false;
    }
    const char16_t last = name.back().unicode();
    const bool spaced = last < 0x3040 || (last >= 0xac00 && last <= 0xd7a3);
    return heading.size() == name.size() || !spaced || heading.at(name.size()) == u' ';
}

} // namespace

LearnedKinds learnedKinds(const QList<LearnedName>& names) {
    LearnedKinds kinds;
    for (const LearnedName& name : names) {
        kinds.insert(plainName(name.heading), kindOf(name.part));
    }
    return kinds;
}

std::optional<Kind> learnedKind(const LearnedKinds& learned, const QString& plain) {
    if (learned.isEmpty()) {
        return std::nullopt;
    }
    if (const auto whole = learned.constFind(plain); whole != learned.cend()) {
        return *whole;
    }
    if (kindNamedExactly(plain) != Kind::unknown) {
        return std::nullopt;
    }
    auto longest = learned.cend();
    for (auto name = learned.cbegin(); name != learned.cend(); ++name) {
        const bool longer = longest == learned.cend() || name.key().size() > longest.key().size();
        longest = longer && beginsName(plain, name.key()) ? name : longest;
    }
    return longest == learned.cend() ? std::nullopt : std::optional(*longest);
}

} // namespace afterword::reading
