// SPDX-License-Identifier: MIT
#pragma once

#include "model/reading/names/known_names.h"
#include "model/reading/names/name_table.h"

#include <QHash>

#include <initializer_list>
#include <span>

namespace afterword::reading {

/// Names in Hangul, whose spaces everybody sets elsewhere: "재발방지대책" is "재발 방지 대책".
class HangulNames {
public:
    explicit HangulNames(std::initializer_list<std::span<const Named>> tables);

    /// The row that has the name, with whatever spaces; null when none does.
    [[nodiscard]] const Named* find(QStringView name) const;

private:
    QHash<QString, const Named*> m_rows;
};

/// Nothing but Hangul and spaces.
[[nodiscard]] bool isHangulName(QStringView name);

} // namespace afterword::reading
