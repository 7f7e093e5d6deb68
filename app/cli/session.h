// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/instant.h"
#include "model/base/result.h"
#include "model/domain/finding.h"
#include "model/writing/writing.h"

#include <QDate>
#include <QString>

namespace afterword::cli {

/// What every verb of one run shares: the global options, the two streams, the exit code.
class Session {
public:
    QString libraryPath; ///< as given or the default
    bool isStrict = false;

    Session();

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const writing::Catalogue& catalogue() const { return m_catalogue; }

    /// The highest code that anything asked for (formats.md section 5).
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    void raise(int code);

    void write(const QByteArray& bytes); ///< to stdout, as it is
    void print(const QString& line);     ///< to stdout
    void say(const QString& line);       ///< to stderr
    void fail(const Error& error);       ///< said, and its exit code raised
    /// "FILE:LINE: sentence" for each, to stderr; with --strict they raise 1.
    void report(const QList<Finding>& findings, const QString& document);

private:
    Instant m_now;
    QDate m_today;
    writing::Catalogue m_catalogue;
    int m_exitCode = 0;
};

} // namespace afterword::cli
