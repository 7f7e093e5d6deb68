// SPDX-License-Identifier: MIT
#include "app/cli/session.h"

#include "app/composition/paths.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>

namespace afterword::cli {

namespace {

int exitCodeOf(Error::Kind kind) {
    switch (kind) {
    case Error::Kind::notFound:
        return 1;
    case Error::Kind::usage:
    case Error::Kind::cancelled:
        return 2;
    case Error::Kind::library:
    case Error::Kind::stale:
    case Error::Kind::closed:
        return 3;
    case Error::Kind::templating:
        return 4;
    case Error::Kind::input:
        break;
    }
    return 5;
}

void put(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

Session::Session()
    : libraryPath(app::defaultLibraryPath())
    , m_now(toInstant(QDateTime::currentDateTimeUtc()))
    , m_today(QDate::currentDate())
    , m_catalogue(app::userTemplateFolder()) {}

void Session::raise(int code) {
    m_exitCode = std::max(m_exitCode, code);
}

void Session::write(const QByteArray& bytes) {
    put(stdout, bytes);
}

void Session::print(const QString& line) {
    put(stdout, line.toUtf8() + '\n');
}

void Session::say(const QString& line) {
    put(stderr, line.toUtf8() + '\n');
}

void Session::fail(const Error& error) {
    say(QStringLiteral("afterword-cli: ") + error.message);
    raise(exitCodeOf(error.kind));
}

void Session::report(const QList<Finding>& findings, const QString& document) {
    for (const Finding& finding : findings) {
        const QString where =
            finding.line > 0 ? QStringLiteral("%1:%2").arg(document).arg(finding.line) : document;
        say(where + QStringLiteral(": ") + sentence(finding));
    }
    if (isStrict && !findings.isEmpty()) {
        raise(1);
    }
}

} // namespace afterword::cli
