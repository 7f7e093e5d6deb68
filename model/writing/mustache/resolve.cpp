// SPDX-License-Identifier: MIT
#include "model/writing/mustache/resolve.h"

#include <algorithm>

namespace afterword::writing {

namespace {

QString text(const std::string& name) {
    return QString::fromStdString(name);
}

bool isKnownAnywhere(const std::string& name) {
    const auto all = allVocabularies();
    return std::any_of(all.begin(), all.end(),
                       [&](const Vocabulary* one) { return one->find(name) != nullptr; });
}

const Name kItemByName; ///< a text

} // namespace

Resolver::Finding Resolver::resolve(const std::vector<std::string>& path, Tag::Type type) {
    const std::string& first = path.front();
    const bool isSection = type == Tag::Type::section || type == Tag::Type::inverted;
    if (path.size() == 1 && (first == "." || isItemName(first))) {
        if (isSection) {
            m_frames.push_back({});
        }
        return {};
    }
    if (path.size() == 1 && isLambdaName(first)) {
        if (isSection) {
            m_frames.push_back({});
            return {};
        }
        return {QStringLiteral("“%1” needs a text: {{#%1}}…{{/%1}}").arg(text(first)), true};
    }
    const Name* name = nullptr;
    const Vocabulary* where = nullptr;
    std::size_t next = 1;
    if (first == kOuterName) {
        where = &rootVocabulary();
        if (path.size() == 1) {
            if (isSection) {
                m_frames.push_back({where, false});
            }
            return {};
        }
        name = where->find(path[next++]);
    } else {
        for (auto frame = m_frames.rbegin(); frame != m_frames.rend() && !name; ++frame) {
            where = frame->names ? frame->names : where;
            name = frame->names ? frame->names->find(first) : nullptr;
            if (frame->isItem) {
                break;
            }
        }
    }
    for (; name && next < path.size(); ++next) {
        if (name->shape == Value::Shape::list && name->inner().hasNamedItems()) {
            name = &kItemByName; // which ones there are only the incident knows
            next = path.size();
            break;
        }
        where = name->shape == Value::Shape::object ? &name->inner() : nullptr;
        name = where ? where->find(path[next]) : nullptr;
    }
    if (isSection) {
        enter(name, type);
    }
    if (name) {
        return {};
    }
    const std::string& missing = path[next - 1];
    if (next == 1 && isKnownAnywhere(missing)) {
        const QString hint =
            rootVocabulary().find(missing)
                ? QStringLiteral("; the incident's is {{incident.%1}}").arg(text(missing))
                : QString();
        return {QStringLiteral("%1 has no “%2”, so that nothing is written here%3")
                    .arg(where ? text(where->what()) : QString(), text(missing), hint),
                false};
    }
    return {QStringLiteral("there is no name “%1”").arg(text(missing)), true};
}

void Resolver::enter(const Name* name, Tag::Type type) {
    const bool opens = name && type == Tag::Type::section;
    const bool isList = opens && name->shape == Value::Shape::list;
    const bool isObject = opens && name->shape == Value::Shape::object;
    m_frames.push_back({isList || isObject ? &name->inner() : nullptr, isList});
}

} // namespace afterword::writing
