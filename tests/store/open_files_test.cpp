// SPDX-License-Identifier: MIT
#include "model/store/library_file.h"
#include "model/store/open_files.h"
#include "tests/store/test_library.h"

#include <QProcess>

namespace afterword::tests::open_files_test {

namespace {

constexpr auto kPathVariable = "AFTERWORD_TEST_LIBRARY";

/// Adds an incident in a process of its own: locks belong to processes.
void addElsewhere(const QString& path) {
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kPathVariable), path);
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::MergedChannels);
    other.start(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")),
                {QStringLiteral("[.another-process]")});
    REQUIRE(other.waitForFinished());
    INFO(other.readAll().toStdString());
    REQUIRE(other.exitCode() == 0);
}

} // namespace

TEST_CASE("adds to the library that another process names", "[.another-process]") {
    const QString path = qEnvironmentVariable(kPathVariable);
    const auto library =
        valueOf(store::Library::open(path, LibraryFolder::options(store::OpenMode::readWrite)));
    CHECK(library->store().add(Incident{}));
}

TEST_CASE("opening a library once more leaves the locks of the first on it", "[store]") {
    const LibraryFolder folder;
    const auto library = valueOf(folder.open());
    valueOf(library->store().add(Incident{}));
    SECTION("by its path") {
        CHECK(folder.open());
    }
    SECTION("by a link to it") {
        const QString link = folder.folder.filePath(QStringLiteral("link.afterword"));
        REQUIRE(QFile::link(folder.path, link));
        CHECK(store::Library::open(link, LibraryFolder::options(store::OpenMode::readWrite)));
    }
    addElsewhere(folder.path);
    // Without its lock the other would have removed the log on closing, and this goes into nothing.
    valueOf(library->store().add(Incident{}));
    addElsewhere(folder.path);
    CHECK(valueOf(library->queries().incidentCount({})) == 4);
    CHECK(valueOf(valueOf(folder.open())->queries().incidentCount({})) == 4);
}

TEST_CASE("a file counts as open while a library in it is", "[store]") {
    const LibraryFolder folder;
    CHECK_FALSE(store::isOpenHere(folder.path));
    auto library = valueOf(folder.open());
    CHECK(store::isOpenHere(folder.path));
    auto second = valueOf(folder.open());
    library.reset();
    CHECK(store::isOpenHere(folder.path));
    second.reset();
    CHECK_FALSE(store::isOpenHere(folder.path));
    CHECK(valueOf(store::inspect(folder.path)).version == quint32(store::kSchemaVersion));
}

} // namespace afterword::tests::open_files_test
