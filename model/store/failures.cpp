// SPDX-License-Identifier: MIT
#include "model/store/failures.h"

#include "model/store/connection.h"

#include <QSqlError>
#include <QSqlQuery>

namespace afterword::store {

tl::unexpected<Error> libraryFailure(const QString& what, const QString& path,
                                     const QString& detail) {
    const QString end = detail.isEmpty() ? QString(u'.') : QString(u": " + detail);
    return failure(Error::Kind::library, u"The library “" + path + u"” " + what + end);
}

tl::unexpected<Error> sqlFailure(const Connection& connection, const QSqlQuery& query) {
    const QSqlError error = query.lastError();
    const QString code = error.nativeErrorCode();
    if (code == QLatin1String("5") || code == QLatin1String("6")) { // SQLITE_BUSY, SQLITE_LOCKED
        return libraryFailure(QStringLiteral("is in use by another program; try again"),
                              connection.path());
    }
    return libraryFailure(QStringLiteral("refused a request"), connection.path(),
                          error.databaseText());
}

tl::unexpected<Error> readOnlyFailure(const QString& path) {
    return libraryFailure(QStringLiteral("is open for reading only: nothing can be changed in it. "
                                         "Make the file and its folder writable, or copy it"),
                          path);
}

} // namespace afterword::store
