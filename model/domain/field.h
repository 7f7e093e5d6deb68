// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace afterword {

/// A named value that Afterword itself has no place for: a user's own field, an unknown front
/// matter key, an unknown table column.
struct Field {
    QString name;
    QString value;
    bool operator==(const Field&) const = default;
};

} // namespace afterword
