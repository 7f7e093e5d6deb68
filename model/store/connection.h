// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/store/open_files.h"

#include <QHash>
#include <QString>

#include <memory>

class QSqlQuery;
class QThread;

namespace afterword::store {

/// One connection to a library file, with its prepared statements. Belongs to the thread that
/// made it.
class Connection {
public:
    struct Options {
        bool readOnly = false;
        /// Nobody writes the file, so neither lock nor log is made beside it.
        bool immutable = false;
        int busyTimeoutMs = 5000;
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path,
                                                                  const Options& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isOfThisThread() const;
    [[nodiscard]] bool isInTransaction() const { return m_level > 0; }

    /// Runs SQL that has neither parameters nor rows of interest.
    [[nodiscard]] Result<void> run(const QString& sql);

private:
    friend class Statement;
    friend class Transaction;
    Connection(QString path, QString name, bool readOnly);

    /// A prepared query that no other statement uses; give it back when done.
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> take(const QString& sql);
    void giveBack(const QString& sql, const std::shared_ptr<QSqlQuery>& query);

    QString m_path;
    OpenFile m_file;
    QString m_name; ///< of the QSqlDatabase
    QThread* m_thread;
    bool m_readOnly;
    int m_level = 0; ///< of transactions within each other
    QHash<QString, std::shared_ptr<QSqlQuery>> m_unused;
};

} // namespace afterword::store
