// SPDX-License-Identifier: MIT
// The floor of a command: a process with Qt Core and Qt Sql that reads a file.
#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc != 2 || !QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        return 2;
    }
    QFile file(QFile::decodeName(argv[1]));
    return file.open(QIODevice::ReadOnly) && !file.readAll().isEmpty() ? 0 : 1;
}
