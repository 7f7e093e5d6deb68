// SPDX-License-Identifier: MIT
#include "model/store/connection.h"

#include "model/base/ids.h"
#include "model/store/failures.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>

namespace afterword::store {

namespace {

constexpr qsizetype kMostStatements = 200;

QString uriOf(const QString& path, bool immutable) {
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return u"file:" + encoded + (immutable ? u"?immutable=1" : u"");
}

} // namespace

Connection::Connection(QString path, QString name, bool readOnly)
    : m_path(std::move(path))
    , m_file(m_path)
    , m_name(std::move(name))
    , m_thread(QThread::currentThread())
    , m_readOnly(readOnly) {}

Connection::~Connection() {
    Q_ASSERT(isOfThisThread());
    m_unused.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::isOfThisThread() const {
    return QThread::currentThread() == m_thread;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const Options& options) {
    const QString name = newId();
    QString problem;
    auto held = holdOpenFiles(); // until the file that was opened is entered
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(uriOf(path, options.immutable));
        database.setConnectOptions(
            QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1%2")
                .arg(QString::number(options.busyTimeoutMs),
                     options.immutable ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
        if (!database.open()) {
            problem = database.lastError().text();
        }
    }
    if (!problem.isEmpty()) {
        QSqlDatabase::removeDatabase(name);
        return libraryFailure(QStringLiteral("could not be opened"), path, problem);
    }
    std::unique_ptr<Connection> connection(new Connection(path, name, options.readOnly));
    held.unlock();
    QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"),
                         QStringLiteral("PRAGMA synchronous = FULL"),
                         QStringLiteral("PRAGMA cache_size = -16384")}; // kB
    if (options.readOnly) {
        settings.append(QStringLiteral("PRAGMA query_only = ON"));
    }
    for (const QString& setting : settings) {
        if (const Result<void> done = connection->run(setting); !done) {
            return failure(done.error());
        }
    }
    return connection;
}

Result<void> Connection::run(const QString& sql) {
    Q_ASSERT(isOfThisThread());
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql)) {
        return sqlFailure(*this, query);
    }
    return {};
}

Result<std::shared_ptr<QSqlQuery>> Connection::take(const QString& sql) {
    Q_ASSERT(isOfThisThread());
    if (std::shared_ptr<QSqlQuery> known = m_unused.take(sql)) {
        return known;
    }
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        return sqlFailure(*this, *query);
    }
    return query;
}

void Connection::giveBack(const QString& sql, const std::shared_ptr<QSqlQuery>& query) {
    Q_ASSERT(isOfThisThread());
    query->finish();
    if (m_unused.size() >= kMostStatements) {
        m_unused.clear();
    }
    m_unused.insert(sql, query);
}

} // namespace afterword::store
