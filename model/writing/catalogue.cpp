// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/writing/front_matter.h"
#include "model/writing/programs.h"
#include "model/writing/writing.h"

#include <QDir>
#include <QFile>
#include <QMap>

// A static library's resources are linked only when somebody asks for them, outside any namespace.
static void loadBuiltInTemplates() {
    Q_INIT_RESOURCE(templates);
}

namespace afterword::writing {

namespace {

const QLatin1String kBuiltIn(":/afterword/templates/");
const QLatin1String kSuffix(".md.mustache");
const QLatin1String kPartialFolder("partials/");
const QLatin1String kPartialSuffix(".mustache");

/// A name of a template is a file name and nothing more: no path leads out of the folder.
bool isName(const QString& name) {
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') &&
           !name.contains(u'\\');
}

Result<QString> textOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Kind::templating,
            QStringLiteral("The template %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    // A template's limit is told with its name by whoever uses it; here only memory is at stake.
    const QByteArray bytes = file.read(4 * kLargestTemplate);
    return withUnixLines(wellFormed(QString::fromUtf8(bytes)));
}

Result<Template> readTemplate(const QString& name, const QString& path) {
    return textOf(path).and_then([&](const QString& text) {
        return parseTemplate(name, text).map([&](Template parsed) {
            parsed.path = path.startsWith(kBuiltIn) ? QString() : path;
            return parsed;
        });
    });
}

} // namespace

Catalogue::Catalogue(QString userFolder)
    : m_userFolder(std::move(userFolder))
    , m_programs(std::make_shared<Programs>()) {
    loadBuiltInTemplates();
}

QList<Template> Catalogue::all() const {
    QMap<QString, Template> byName;
    for (const QString& folder : {QString(kBuiltIn), m_userFolder}) {
        if (folder.isEmpty()) {
            continue;
        }
        const QStringList files =
            QDir(folder).entryList({QLatin1Char('*') + kSuffix}, QDir::Files, QDir::Name);
        for (const QString& file : files) {
            const QString name = file.chopped(kSuffix.size());
            if (const Result<Template> found = readTemplate(name, QDir(folder).filePath(file))) {
                byName.insert(name, *found);
            }
        }
    }
    return byName.values();
}

Result<Template> Catalogue::find(const QString& name) const {
    if (isName(name)) {
        for (const QString& folder : {m_userFolder, QString(kBuiltIn)}) {
            const QString path = QDir(folder).filePath(name + kSuffix);
            if (!folder.isEmpty() && QFile::exists(path)) {
                return readTemplate(name, path);
            }
        }
    }
    QStringList names;
    for (const Template& one : all()) {
        names.append(one.name);
    }
    return failure(Error::Kind::notFound,
                   QStringLiteral("There is no template “%1”. There are: %2.")
                       .arg(name, names.join(QStringLiteral(", "))));
}

Result<Template> Catalogue::findOrRead(const QString& nameOrPath) const {
    Result<Template> found = find(nameOrPath);
    if (found || !QFile::exists(nameOrPath)) {
        return found;
    }
    QString name = QFileInfo(nameOrPath).fileName();
    if (name.endsWith(kSuffix)) {
        name.chop(kSuffix.size());
    }
    return readTemplate(name, nameOrPath);
}

bool Catalogue::isOverridden(const QString& partialName) const {
    const QString path = QDir(m_userFolder).filePath(kPartialFolder + partialName + kPartialSuffix);
    return !m_userFolder.isEmpty() && QFile::exists(path);
}

Result<Template> Catalogue::partial(const QString& name) const {
    if (isName(name)) {
        for (const QString& folder : {m_userFolder, QString(kBuiltIn)}) {
            const QString path = QDir(folder).filePath(kPartialFolder + name + kPartialSuffix);
            if (!folder.isEmpty() && QFile::exists(path)) {
                return readTemplate(name, path);
            }
        }
    }
    return find(name);
}

} // namespace afterword::writing
