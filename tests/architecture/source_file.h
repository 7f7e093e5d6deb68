// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace afterword::architecture {

/// A source as the rules look at it.
struct SourceFile {
    QString path; ///< from the root of the project, with slashes
    QString text;
};

struct Include {
    QString name;
    int line = 0;
    bool isOurs = false; ///< written with quotes: from the root of the project
};

/// "model/store", "views", "app", or empty outside the rooms.
[[nodiscard]] QString roomOf(const QString& path);

[[nodiscard]] QList<Include> includesOf(const QString& text);

/// `text` with comments and the insides of literals as blanks; lines keep their numbers.
[[nodiscard]] QString codeOf(const QString& text);

/// The C++ sources below these folders of the project.
[[nodiscard]] QList<SourceFile> sourcesBelow(const QString& root, const QStringList& folders);

} // namespace afterword::architecture
