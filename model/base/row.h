// SPDX-License-Identifier: MIT
#pragma once

#include <QSharedData>

#include <utility>

namespace afterword {

/// A value of a list that is shared until it is written to, so that a copy of the list costs a
/// pointer a row. Reads like a pointer to const; `edit()` detaches.
template <class T>
class Row {
public:
    Row() : m_data(new Data) {}
    Row(T value) : m_data(new Data(std::move(value))) {} // NOLINT: a row is made from its value

    const T& operator*() const { return m_data->value; }
    const T* operator->() const { return &m_data->value; }
    [[nodiscard]] T& edit() { return m_data->value; }
    [[nodiscard]] bool sharesWith(const Row& other) const {
        return m_data.constData() == other.m_data.constData();
    }

    friend bool operator==(const Row& a, const Row& b) { return a.sharesWith(b) || *a == *b; }

private:
    struct Data : QSharedData {
        Data() = default;
        explicit Data(T v) : value(std::move(v)) {}
        T value;
    };
    QSharedDataPointer<Data> m_data;
};

} // namespace afterword
