// SPDX-License-Identifier: MIT
#include "app/composition/document_source.h"

#include "app/composition/source_reader.h"
#include "model/base/text.h"
#include "model/reading/reading.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <set>
#include <sys/stat.h>

namespace afterword::app {

namespace {

namespace fs = std::filesystem;

QString shownName(const fs::path& path) {
    return printable(QFile::decodeName(path.c_str()));
}

bool hasSuffix(const QString& name, std::initializer_list<QLatin1String> suffixes) {
    return std::any_of(suffixes.begin(), suffixes.end(), [&name](QLatin1String suffix) {
        return name.endsWith(suffix, Qt::CaseInsensitive);
    });
}

bool isRecordName(const QString& name) {
    const QString file = name.section(u'/', -1);
    return !file.contains(u'.') ||
           hasSuffix(file,
                     {QLatin1String(".json"), QLatin1String(".jsonl"), QLatin1String(".ndjson"),
                      QLatin1String(".log"), QLatin1String(".txt"), QLatin1String(".csv"),
                      QLatin1String(".tsv"), QLatin1String(".out"), QLatin1String(".1")});
}

bool isNameOf(SourcesOf what, const QString& name) {
    return what == SourcesOf::records
               ? isRecordName(name)
               : hasSuffix(name, {QLatin1String(".md"), QLatin1String(".markdown"),
                                  QLatin1String(".json")});
}

bool isZipName(const QString& name) {
    return hasSuffix(name, {QLatin1String(".zip")});
}

bool isInHidden(const QString& entryName) {
    return entryName.startsWith(u'.') || entryName.contains(QLatin1String("/."));
}

DocumentSource refused(const QString& name, const fs::path& path, Error::Kind kind,
                       const QString& reason) {
    return {name, path, std::nullopt, Error{kind, name + u' ' + reason}};
}

/// A file that is a zip by what it begins with, or is meant to be one by its name.
bool isZip(const fs::path& path, QFile& file) {
    const QByteArray start = file.peek(4);
    return start == "PK\3\4" || start == "PK\5\6" || isZipName(shownName(path));
}

qint64 sizeOfDocuments(const QList<DocumentSource>& sources) {
    qint64 size = 0;
    for (const DocumentSource& source : sources) {
        // What is larger than a document is refused when its turn comes, and never unpacked.
        if (source.entry && source.entry->size <= reading::kLargestFile) {
            size += source.entry->size;
        }
    }
    return size;
}

std::optional<DocumentSource> sourceOf(const reading::ArchiveEntry& entry, const fs::path& path,
                                       const QString& archive, SourcesOf what) {
    const QString name = archive + u'/' + entry.name;
    if (isInHidden(entry.name)) {
        return std::nullopt;
    }
    if (isNameOf(what, entry.name)) {
        return DocumentSource{name, path, entry, std::nullopt};
    }
    if (isZipName(entry.name)) {
        return refused(name, path, Error::Kind::notFound,
                       QStringLiteral("is a zip within a zip, which is not opened: unpack the "
                                      "outer one and import the folder."));
    }
    return std::nullopt;
}

/// The documents of a zip; the zip itself with its refusal when it cannot be used.
QList<DocumentSource> sourcesInZip(const fs::path& path, std::unique_ptr<QFile> file,
                                   SourcesOf what) {
    const QString name = shownName(path);
    const auto archive = reading::Archive::open(std::move(file), name);
    if (!archive) {
        return {{name, path, std::nullopt, archive.error()}};
    }
    QList<DocumentSource> sources;
    for (const reading::ArchiveEntry& entry : archive->entries()) {
        if (const auto source = sourceOf(entry, path, name, what)) {
            sources.append(*source);
        }
    }
    std::stable_sort(
        sources.begin(), sources.end(),
        [](const DocumentSource& a, const DocumentSource& b) { return a.name < b.name; });
    constexpr qint64 kMegabyte = 1024 * 1024;
    if (sizeOfDocuments(sources) > kLargestArchive) {
        return {refused(name, path, Error::Kind::input,
                        QStringLiteral("would unpack to %1 MB of documents, and at most %2 MB of "
                                       "one archive are read. Make several of it.")
                            .arg(sizeOfDocuments(sources) / kMegabyte)
                            .arg(kLargestArchive / kMegabyte))};
    }
    return sources;
}

/// Gathers what lies below paths, each folder and file of the disk once.
class Walk {
public:
    explicit Walk(SourcesOf what) : m_what(what) {}

    void addPath(const fs::path& path) {
        struct stat status{};
        const bool exists = ::stat(path.c_str(), &status) == 0;
        if (exists && S_ISDIR(status.st_mode)) {
            return addFolder(path);
        }
        if (exists && S_ISREG(status.st_mode)) {
            isFirst(status);
            return addFile(path);
        }
        m_sources.append(fileSource(path));
    }

    [[nodiscard]] QList<DocumentSource> sources() const { return m_sources; }

private:
    /// Whether this folder or file has not been met yet.
    bool isFirst(const struct stat& status) {
        return m_met.emplace(status.st_dev, status.st_ino).second;
    }

    void addFile(const fs::path& path) {
        auto file = openFile(path, shownName(path));
        if (!file || !isZip(path, **file)) {
            return m_sources.append(fileSource(path));
        }
        const QList<DocumentSource> inZip = sourcesInZip(path, *std::move(file), m_what);
        if (inZip.isEmpty()) {
            m_sources.append(refused(shownName(path), path, Error::Kind::notFound,
                                     m_what == SourcesOf::records
                                         ? QStringLiteral("has no records in it.")
                                         : QStringLiteral("has no Markdown or JSON file in it.")));
        }
        m_sources += inZip;
    }

    void addFolder(const fs::path& root) {
        m_pending = {root};
        while (!m_pending.empty() || !m_links.empty()) {
            // Links come last, so that what they lead to is found under its own name if it is here.
            std::deque<fs::path>& next = m_pending.empty() ? m_links : m_pending;
            const fs::path path = next.front();
            next.pop_front();
            visit(path);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const DocumentSource& a, const DocumentSource& b) {
                             return a.path.native() < b.path.native();
                         });
        m_sources += std::exchange(m_found, {});
    }

    void visit(const fs::path& path) {
        struct stat status{};
        const QString name = shownName(path);
        if (::stat(path.c_str(), &status) != 0) {
            if (isNameOf(m_what, name) || isZipName(name)) {
                refuse(path, QString::fromLocal8Bit(std::strerror(errno)));
            }
        } else if (S_ISDIR(status.st_mode)) {
            if (isFirst(status)) {
                list(path);
            }
        } else if ((isNameOf(m_what, name) || isZipName(name)) && isFirst(status)) {
            take(path, name, status);
        }
    }

    void take(const fs::path& path, const QString& name, const struct stat& status) {
        if (!isZipName(name) || !S_ISREG(status.st_mode)) {
            m_found.append(fileSource(path)); // a pipe is refused when it is read
            return;
        }
        if (auto file = openFile(path, name)) {
            m_found += sourcesInZip(path, *std::move(file), m_what);
        } else {
            m_found.append({name, path, std::nullopt, file.error()});
        }
    }

    void list(const fs::path& folder) {
        std::error_code error;
        std::vector<fs::path> links;
        std::vector<fs::path> others;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            std::error_code unknown;
            if (!entry->path().filename().native().starts_with('.')) {
                (entry->is_symlink(unknown) ? links : others).push_back(entry->path());
            }
        }
        if (error) {
            refuse(folder, QString::fromStdString(error.message()));
        }
        std::sort(links.begin(), links.end());
        std::sort(others.begin(), others.end());
        m_links.insert(m_links.end(), links.begin(), links.end());
        m_pending.insert(m_pending.end(), others.begin(), others.end());
    }

    void refuse(const fs::path& path, const QString& reason) {
        m_found.append(refused(shownName(path), path, Error::Kind::input,
                               QStringLiteral("cannot be opened: %1.").arg(reason)));
    }

    SourcesOf m_what;
    std::set<std::pair<dev_t, ino_t>> m_met;
    std::deque<fs::path> m_pending;
    std::deque<fs::path> m_links;
    QList<DocumentSource> m_found; // below the folder that is walked
    QList<DocumentSource> m_sources;
};

} // namespace

QString DocumentSource::fileName() const {
    return isStandardInput() ? QString() : name.section(u'/', -1);
}

DocumentSource fileSource(const fs::path& path) {
    return {path == "-" ? QStringLiteral("(standard input)") : shownName(path), path, {}, {}};
}

std::vector<fs::path> nativePaths(const QStringList& paths) {
    std::vector<fs::path> native;
    for (const QString& path : paths) {
        native.emplace_back(QFile::encodeName(path).toStdString());
    }
    return native;
}

QList<DocumentSource> sourcesBelow(const std::vector<fs::path>& paths, SourcesOf what) {
    Walk walk(what);
    for (const fs::path& path : paths) {
        walk.addPath(path);
    }
    return walk.sources();
}

} // namespace afterword::app
