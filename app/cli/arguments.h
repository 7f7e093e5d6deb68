// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace afterword::cli {

[[nodiscard]] inline QString text(const std::string& argument) {
    return QString::fromStdString(argument);
}

[[nodiscard]] inline QStringList texts(const std::vector<std::string>& arguments) {
    QStringList list;
    for (const std::string& argument : arguments) {
        list.append(text(argument));
    }
    return list;
}

} // namespace afterword::cli
