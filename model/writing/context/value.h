// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace afterword::writing {

class Vocabulary;

/// What a template finds under a name. Points into the incident, or into `owner` when it was
/// computed for the purpose.
struct Value {
    enum class Shape { text, flag, object, list };

    Shape shape = Shape::text;
    bool flag = false;
    std::string text{}; ///< UTF-8
    const Vocabulary* inner = nullptr;
    std::vector<const void*> items{}; ///< an object has one, or none when it is absent
    std::shared_ptr<const void> owner{};

    [[nodiscard]] bool isEmpty() const {
        switch (shape) {
        case Shape::text:
            return text.empty();
        case Shape::flag:
            return !flag;
        case Shape::object:
        case Shape::list:
            break;
        }
        return items.empty();
    }
};

} // namespace afterword::writing
