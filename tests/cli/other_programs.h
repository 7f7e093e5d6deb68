// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace afterword::tests {

/// What another program prints of `input`; nothing when it is not there or fails.
inline QByteArray printedBy(const QString& program, const QStringList& arguments,
                            const QByteArray& input) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    const bool done = process.error() != QProcess::FailedToStart && process.exitCode() == 0;
    return done ? process.readAllStandardOutput() : QByteArray();
}

/// The system's python3, which Debian's modules are for.
inline QByteArray python(const QByteArray& program, const QByteArray& input) {
    return printedBy(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"), QString::fromUtf8(program)}, input);
}

inline bool hasModule(const char* name) {
    return !python(QByteArray("import ") + name + "; print('yes')", {}).isEmpty();
}

} // namespace afterword::tests
