// SPDX-License-Identifier: MIT
#include "app/composition/record_gathering.h"

#include "app/composition/source_reader.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>
#include <cstdio>

namespace afterword::app {

namespace {

/// What lies beside the messages in an export of a Slack workspace.
bool isBesideMessages(const DocumentSource& source) {
    static const QSet<QString> names{QStringLiteral("channels.json"),
                                     QStringLiteral("groups.json"),
                                     QStringLiteral("dms.json"),
                                     QStringLiteral("mpims.json"),
                                     QStringLiteral("integration_logs.json"),
                                     QStringLiteral("canvases.json"),
                                     QStringLiteral("huddle_transcripts.json")};
    return names.contains(source.fileName());
}

class Gathering {
public:
    Gathering(QList<DocumentSource> sources, const GatherProgress& progress)
        : m_sources(std::move(sources))
        , m_progress(progress) {
        for (const DocumentSource& source : std::as_const(m_sources)) {
            std::error_code unknown;
            const auto size = source.entry ? std::uintmax_t(source.entry->size)
                                           : std::filesystem::file_size(source.path, unknown);
            m_total += unknown ? 0 : qint64(size);
        }
    }

    GatheredRecords run() {
        takeUsers();
        for (const DocumentSource& source : std::as_const(m_sources)) {
            if (m_result.isCancelled) {
                break;
            }
            read(source);
        }
        return std::move(m_result);
    }

    void readDevice(QIODevice& device, const QString& name) {
        const reading::SourceSink sink{
            [this](SourceEvent event) { m_result.events.append(std::move(event)); },
            [this](qint64 bytes) { return !m_progress || m_progress(m_done + bytes, m_total); }};
        const qsizetype before = m_result.events.size();
        const auto report = reading::readSource(device, name, m_users, sink);
        if (report) {
            m_result.files.append({name, *report});
            return;
        }
        m_result.events.resize(before);
        m_result.isCancelled = report.error().kind == Error::Kind::cancelled;
        m_result.errors.append(report.error());
    }

private:
    /// Lists of users are looked for by their name, and known by their content.
    void takeUsers() {
        const bool isOnly = m_sources.size() == 1;
        m_sources.removeIf([&](const DocumentSource& source) {
            if (isOnly) {
                return false;
            }
            if (isBesideMessages(source)) {
                return true;
            }
            if (!source.fileName().contains(QLatin1String("users")) || source.isStandardInput()) {
                return false;
            }
            const auto bytes = m_reader.bytesOf(source);
            const auto users = bytes ? reading::slackUsers(*bytes) : std::nullopt;
            if (users) {
                m_users.insert(*users);
            }
            return users.has_value();
        });
    }

    void read(const DocumentSource& source) {
        if (source.refusal) {
            m_result.errors.append(*source.refusal);
        } else if (source.isStandardInput()) {
            QFile file;
            if (file.open(stdin, QIODevice::ReadOnly)) {
                readDevice(file, source.name);
            }
        } else if (source.entry) {
            readEntry(source);
        } else if (auto file = openFile(source.path, source.name)) {
            readDevice(**file, source.name);
            m_done += (*file)->size();
        } else {
            m_result.errors.append(file.error());
        }
    }

    void readEntry(const DocumentSource& source) {
        auto bytes = m_reader.bytesOf(source);
        if (!bytes) {
            m_result.errors.append(bytes.error());
            return;
        }
        QBuffer buffer(&*bytes);
        buffer.open(QIODevice::ReadOnly);
        readDevice(buffer, source.name);
        m_done += bytes->size();
    }

    QList<DocumentSource> m_sources;
    const GatherProgress& m_progress;
    SourceReader m_reader;
    reading::UserNames m_users;
    GatheredRecords m_result;
    qint64 m_done = 0; ///< bytes of the files before
    qint64 m_total = 0;
};

} // namespace

GatheredRecords gatherRecords(const std::vector<std::filesystem::path>& paths,
                              const GatherProgress& progress) {
    return Gathering(sourcesBelow(paths, SourcesOf::records), progress).run();
}

GatheredRecords gatherRecords(const QByteArray& text, const QString& name,
                              const GatherProgress& progress) {
    Gathering gathering({}, progress);
    QByteArray copy = text;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    gathering.readDevice(buffer, name);
    return gathering.run();
}

} // namespace afterword::app
