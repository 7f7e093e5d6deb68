// SPDX-License-Identifier: MIT
#pragma once

#include "model/writing/context/shapes.h"

namespace afterword::writing {

/// Adds names to the vocabulary of T.
template <class T>
class Describe {
public:
    explicit Describe(const char* what) : m_vocabulary(what) {
        if constexpr (Described<T>) {
            Description<T>::visit(
                [this](const char* name, auto member) { this->field(name, member); });
        }
    }

    template <class Member>
    Describe& field(const char* name, Member T::* member) {
        if constexpr (!std::is_same_v<Member, QMap<QString, QString>>) {
            Name entry = shapeOf<T, Member>();
            entry.read = [member](const void* self, const Document&) {
                return valueOf(static_cast<const T*>(self)->*member);
            };
            m_vocabulary.add(name, std::move(entry));
        }
        return *this;
    }

    /// `compute(const T&, const Document&)` makes the value anew.
    template <class Function>
    Describe& computed(const char* name, Function compute) {
        using Result = std::invoke_result_t<Function, const T&, const Document&>;
        Name entry = shapeOf<T, Result>();
        entry.read = [compute](const void* self, const Document& document) {
            return ownedValueOf(compute(*static_cast<const T*>(self), document));
        };
        m_vocabulary.add(name, std::move(entry));
        return *this;
    }

    /// `find(const T&, const Document&)` returns a reference that the document keeps.
    template <class Function>
    Describe& kept(const char* name, Function find) {
        using Result = std::invoke_result_t<Function, const T&, const Document&>;
        static_assert(std::is_reference_v<Result>);
        Name entry = shapeOf<T, Result>();
        entry.read = [find](const void* self, const Document& document) {
            return valueOf(find(*static_cast<const T*>(self), document));
        };
        m_vocabulary.add(name, std::move(entry));
        return *this;
    }

    /// Where things of this kind stand in the incident: `anchor(const T&)` is a key of
    /// `FieldLines`.
    template <class Function>
    Describe& anchored(Function anchor) {
        m_vocabulary.setAnchor([anchor](const void* self) {
            return QString(anchor(*static_cast<const T*>(self))).toStdString();
        });
        return *this;
    }

    [[nodiscard]] Vocabulary take() { return std::move(m_vocabulary); }

private:
    Vocabulary m_vocabulary;
};

} // namespace afterword::writing
