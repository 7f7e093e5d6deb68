// SPDX-License-Identifier: MIT
#include "app/composition/paths.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace afterword::app {

namespace {

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/afterword");
}

QStringList documentsIn(const QString& folder) {
    static const QStringList kDocuments{QStringLiteral("*.md"), QStringLiteral("*.markdown"),
                                        QStringLiteral("*.json")};
    QStringList files;
    QDirIterator entries(folder, kDocuments, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        files.append(entries.next());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

QString defaultLibraryPath() {
    return dataFolder() + QStringLiteral("/library.afterword");
}

QString userTemplateFolder() {
    return dataFolder() + QStringLiteral("/templates");
}

QString userName() {
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
}

QStringList documentsBelow(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            files.append(documentsIn(path));
        } else {
            files.append(path);
        }
    }
    return files;
}

} // namespace afterword::app
