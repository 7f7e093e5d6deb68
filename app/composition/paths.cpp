// SPDX-License-Identifier: MIT
#include "app/composition/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace afterword::app {

namespace {

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/afterword");
}

} // namespace

QString defaultLibraryPath() {
    return dataFolder() + QStringLiteral("/library.afterword");
}

QString userTemplateFolder() {
    return dataFolder() + QStringLiteral("/templates");
}

QString userDictionary() {
    return dataFolder() + QStringLiteral("/words.txt");
}

QStringList dictionaryFolders() {
    QStringList folders =
        qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString& folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders.append({folder + QStringLiteral("/hunspell"), folder + QStringLiteral("/myspell"),
                        folder + QStringLiteral("/myspell/dicts")});
    }
    return folders;
}

QString userName() {
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
}

} // namespace afterword::app
