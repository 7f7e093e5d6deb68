// SPDX-License-Identifier: MIT
#include "tests/architecture/rules.h"

#include <QDir>
#include <QProcess>

#include <catch2/catch.hpp>

namespace afterword::tests::project_test {

using namespace afterword::architecture;

namespace {

const QString kRoot = QStringLiteral(AFTERWORD_SOURCE_DIR);
const QString kPrograms = QStringLiteral(AFTERWORD_BIN_DIR);

/// The shared libraries that a program asks for itself.
QString neededBy(const QString& program) {
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"),
                  {QStringLiteral("-d"), kPrograms + QLatin1Char('/') + program});
    readelf.waitForFinished();
    return QString::fromLocal8Bit(readelf.readAllStandardOutput());
}

bool isBuilt(const QString& program) {
    return QFileInfo::exists(kPrograms + QLatin1Char('/') + program);
}

} // namespace

TEST_CASE("every source keeps to the rules of ARCHITECTURE.md", "[architecture]") {
    const QList<SourceFile> rooms = sourcesBelow(
        kRoot, {QStringLiteral("app"), QStringLiteral("model"), QStringLiteral("views")});
    REQUIRE(rooms.size() > 100);
    for (const SourceFile& source : rooms) {
        const QStringList offences = offencesOf(source);
        INFO(offences.join(QLatin1Char('\n')).toStdString());
        CHECK(offences.isEmpty());
    }
    const QStringList shared = offencesBetween(rooms);
    INFO(shared.join(QLatin1Char('\n')).toStdString());
    CHECK(shared.isEmpty());
}

TEST_CASE("every test keeps its shape", "[architecture]") {
    for (const SourceFile& source : sourcesBelow(kRoot, {QStringLiteral("tests")})) {
        const QStringList offences = offencesOf(source);
        INFO(offences.join(QLatin1Char('\n')).toStdString());
        CHECK(offences.isEmpty());
    }
}

TEST_CASE("the top of the project holds what ARCHITECTURE.md names", "[architecture]") {
    const QStringList names =
        QDir(kRoot).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    CHECK(strayEntries(names) == QStringList());
}

TEST_CASE("the command line needs neither Qt Gui nor Qt Widgets", "[architecture]") {
    if (!isBuilt(QStringLiteral("afterword-cli"))) {
        WARN("skipped: afterword-cli is not built here");
        return;
    }
    const QString needed = neededBy(QStringLiteral("afterword-cli"));
    CHECK(needed.contains(QLatin1String("libQt6Core")));
    CHECK_FALSE(needed.contains(QLatin1String("libQt6Gui")));
    CHECK_FALSE(needed.contains(QLatin1String("libQt6Widgets")));
}

TEST_CASE("the list of needed libraries shows Qt Widgets where it is linked", "[architecture]") {
    if (!isBuilt(QStringLiteral("afterword"))) {
        WARN("skipped: afterword is not built here");
        return;
    }
    CHECK(neededBy(QStringLiteral("afterword")).contains(QLatin1String("libQt6Widgets")));
}

} // namespace afterword::tests::project_test
