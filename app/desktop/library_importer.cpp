// SPDX-License-Identifier: MIT
#include "app/desktop/library_importer.h"

#include "app/desktop/import_rows.h"
#include "model/store/store_worker.h"

#include <QMutex>
#include <QPromise>
#include <QtConcurrent>

namespace afterword::desktop {

using namespace editing;

namespace {

/// As many incidents as one transaction takes: what is typed meanwhile is saved in between.
constexpr qsizetype kBatch = 100;
constexpr qsizetype kBatchBytes = 4 * 1024 * 1024;

/// The orders for one document, which is read once for them.
struct DocumentOrders {
    ImportRequest request;
    QHash<QString, ImportChoice> choices;
};

QList<DocumentOrders> byDocument(const QList<ImportOrder>& orders) {
    QList<DocumentOrders> documents;
    for (const ImportOrder& order : orders) {
        if (documents.isEmpty() || documents.constLast().request.source != order.source) {
            documents.append(DocumentOrders{{order.source, 0, order.settings}, {}});
        }
        documents.last().choices.insert(order.key, order.choice);
    }
    return documents;
}

ImportOutcome refused(const QString& key, const Error& error) {
    return {key, ImportOutcome::Kind::refused, {}, {}, {}, error};
}

/// Candidates with their keys.
struct Batch {
    QStringList keys;
    QList<app::Candidate> candidates;
    qsizetype bytes = 0;

    [[nodiscard]] bool isFull() const {
        return candidates.size() >= kBatch || bytes >= kBatchBytes;
    }
};

} // namespace

/// What the importer and its running work have in common.
class LibraryImporter::Shared {
public:
    Shared(store::StoreWorker& worker, Clock clock, StopFlag closing)
        : m_worker(worker)
        , m_clock(std::move(clock))
        , m_closing(std::move(closing)) {}

    [[nodiscard]] QList<ImportRequest> append(const QList<app::DocumentSource>& sources,
                                              const ImportSettings& settings) {
        const QMutexLocker lock(&m_mutex);
        QList<ImportRequest> requests;
        for (const app::DocumentSource& source : sources) {
            requests.append({static_cast<int>(m_sources.size()), 0, settings});
            m_sources.append(source);
        }
        return requests;
    }

    void read(QPromise<ImportedSource>& promise, const QList<ImportRequest>& requests) {
        app::ReadAhead documents = reading(requests);
        promise.setProgressRange(0, static_cast<int>(requests.size()));
        for (int i = 0; !documents.atEnd() && !isOver(promise); ++i) {
            promise.addResult(rowsOf(documents.next(), requests.at(i)));
            promise.setProgressValue(i + 1);
        }
    }

    [[nodiscard]] Result<ImportedDocument> document(const QString& key,
                                                    const ImportRequest& request) {
        return importedDocument(reading({request}).next(), key, request.source, request.settings);
    }

    void write(QPromise<ImportOutcome>& promise, const QList<DocumentOrders>& orders) {
        QList<ImportRequest> requests;
        for (const DocumentOrders& order : orders) {
            requests.append(order.request);
        }
        app::ReadAhead documents = reading(requests);
        promise.setProgressRange(0, static_cast<int>(orders.size()));
        for (int done = 0; !documents.atEnd() && !isOver(promise);) {
            Batch batch;
            while (!documents.atEnd() && !batch.isFull()) {
                put(batch, documents.next(), orders.at(done++), promise);
            }
            write(batch, promise);
            promise.setProgressValue(done);
        }
    }

private:
    template <class T>
    [[nodiscard]] bool isOver(const QPromise<T>& promise) const {
        return promise.isCanceled() || *m_closing;
    }

    [[nodiscard]] app::ReadAhead reading(const QList<ImportRequest>& requests) {
        const QList<LearnedName> names =
            m_worker.run([](store::Library& library) { return library.names().names(); })
                .result()
                .value_or(QList<LearnedName>());
        const QMutexLocker lock(&m_mutex);
        QList<app::ReadAhead::Request> wanted;
        for (const ImportRequest& request : requests) {
            reading::ReadOptions options = readOptions(request.settings);
            options.names = names;
            wanted.append({m_sources.at(request.source), options});
        }
        return app::ReadAhead(std::move(wanted));
    }

    ImportedSource rowsOf(const app::ReadDocument& document, const ImportRequest& request) {
        ImportedSource result{request.source, request.turn, {}};
        const QString& name = document.source.name;
        if (!document.readings) {
            result.rows = {refusedRow(name, document.readings.error())};
        } else {
            QList<reading::Reading> readings =
                edited(*document.readings, request.source, request.settings);
            for (reading::Reading& reading : readings) {
                result.rows.append(importRow(name, reading));
            }
            findDuplicates(readings, result.rows);
        }
        for (qsizetype i = 0; i < result.rows.size(); ++i) {
            result.rows[i].source = request.source;
            result.rows[i].key = importKey(request.source, i, result.rows.size());
            if (document.readings) {
                noteHash(result.rows[i], document.readings->at(i).source.sha256);
            }
        }
        return result;
    }

    /// A library that cannot be asked knows nothing; writing will say why.
    void findDuplicates(QList<reading::Reading>& readings, QList<ImportRow>& rows) {
        const auto known = m_worker.run([&](store::Library& library) {
            app::Intake intake({&library.queries(), nullptr, nullptr}, m_clock());
            QList<std::optional<Duplicate>> found;
            for (reading::Reading& reading : readings) {
                found.append(intake.find(reading).value_or(std::nullopt));
            }
            return Result<QList<std::optional<Duplicate>>>(found);
        });
        const auto found = known.result().value_or(QList<std::optional<Duplicate>>());
        for (qsizetype i = 0; i < found.size(); ++i) {
            rows[i].duplicate = rows.at(i).refusal ? std::nullopt : found.at(i);
        }
    }

    void noteHash(ImportRow& row, const QString& hash) {
        const QMutexLocker lock(&m_mutex);
        m_hashes.insert(row.key, hash);
        const auto first = m_firsts.constFind(hash);
        if (first == m_firsts.cend()) {
            m_firsts.insert(hash, row.key);
        } else if (*first != row.key && !row.duplicate && !row.refusal) {
            row.duplicate = Duplicate{};
        }
    }

    [[nodiscard]] bool isAsRead(const QString& key, const QString& hash) {
        const QMutexLocker lock(&m_mutex);
        return m_hashes.value(key) == hash;
    }

    void put(Batch& batch, const app::ReadDocument& document, const DocumentOrders& orders,
             QPromise<ImportOutcome>& promise) {
        const int source = orders.request.source;
        QHash<QString, ImportChoice> open = orders.choices;
        QList<reading::Reading> readings;
        if (document.readings) {
            readings = edited(*document.readings, source, orders.request.settings);
        }
        for (qsizetype i = 0; i < readings.size(); ++i) {
            const QString key = importKey(source, i, readings.size());
            if (open.contains(key) && isAsRead(key, readings.at(i).source.sha256)) {
                batch.keys.append(key);
                batch.candidates.append(
                    {document.source.name, std::move(readings[i]), document.bytes, open.take(key)});
            }
        }
        batch.bytes += document.bytes.size();
        const Error changed{Error::Kind::input,
                            QStringLiteral("%1 has changed since it was read: import it again.")
                                .arg(document.source.name)};
        for (auto left = open.keyBegin(); left != open.keyEnd(); ++left) {
            promise.addResult(
                refused(*left, document.readings ? changed : document.readings.error()));
        }
    }

    void write(const Batch& batch, QPromise<ImportOutcome>& promise) {
        const auto written =
            m_worker
                .run([&](store::Library& library) {
                    app::Intake intake({&library.queries(), &library.store(), &library.sources()},
                                       m_clock());
                    return intake.takeAll(batch.candidates);
                })
                .result();
        for (qsizetype i = 0; i < batch.keys.size(); ++i) {
            promise.addResult(written ? importOutcome(batch.keys.at(i), written->at(i))
                                      : refused(batch.keys.at(i), written.error()));
        }
    }

    store::StoreWorker& m_worker;
    Clock m_clock;
    StopFlag m_closing;
    QMutex m_mutex;
    QList<app::DocumentSource> m_sources;
    QHash<QString, QString> m_hashes; ///< by key: what was read
    QHash<QString, QString> m_firsts; ///< by hash: the first key
};

LibraryImporter::LibraryImporter(store::StoreWorker& worker, QThreadPool& pool, Clock clock,
                                 StopFlag closing)
    : m_shared(std::make_shared<Shared>(worker, std::move(clock), std::move(closing)))
    , m_pool(pool) {}

LibraryImporter::~LibraryImporter() = default;

QFuture<ImportedSource> LibraryImporter::read(QStringList paths, ImportSettings settings) {
    return QtConcurrent::run(&m_pool, [shared = m_shared, paths,
                                       settings](QPromise<ImportedSource>& promise) {
        shared->read(promise, shared->append(app::sourcesBelow(app::nativePaths(paths)), settings));
    });
}

QFuture<ImportedSource> LibraryImporter::readAgain(QList<ImportRequest> requests) {
    return QtConcurrent::run(&m_pool,
                             [shared = m_shared, requests](QPromise<ImportedSource>& promise) {
                                 shared->read(promise, requests);
                             });
}

Answer<ImportedDocument> LibraryImporter::document(QString key, int source,
                                                   ImportSettings settings) {
    return QtConcurrent::run(&m_pool, [shared = m_shared, key, source, settings] {
        return shared->document(key, {source, 0, settings});
    });
}

QFuture<ImportOutcome> LibraryImporter::write(QList<ImportOrder> orders) {
    return QtConcurrent::run(&m_pool,
                             [shared = m_shared, orders](QPromise<ImportOutcome>& promise) {
                                 shared->write(promise, byDocument(orders));
                             });
}

} // namespace afterword::desktop
