// SPDX-License-Identifier: MIT
#include "model/store/library_file.h"
#include "tests/store/test_library.h"

#include <QtEndian>

#include <future>
#include <latch>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace afterword::tests::opening_test {

using store::OpenMode;

namespace {

/// The bytes of a library with one incident, all of them in the file.
QByteArray libraryBytes() {
    LibraryFolder folder;
    valueOf(valueOf(folder.open())->store().add(fullIncident()));
    return folder.bytes();
}

void checkRefused(const LibraryFolder& folder, OpenMode mode, const char* says) {
    const QByteArray bytes = folder.bytes();
    const QStringList names = folder.names();
    const auto refused = folder.open(mode);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::library);
    INFO(refused.error().message.toStdString());
    CHECK(refused.error().message.contains(QLatin1String(says)));
    CHECK(folder.bytes() == bytes);
    CHECK(folder.names() == names);
}

} // namespace

TEST_CASE("a new library marks its file and keeps what was added", "[store]") {
    LibraryFolder folder;
    const Incident added = valueOf(valueOf(folder.open())->store().add(fullIncident()));
    CHECK(folder.names().size() == 1);
    const auto file = valueOf(store::inspect(folder.path));
    CHECK(file.version == quint32(store::kSchemaVersion));
    CHECK(file.keepsLog);
    const auto again = valueOf(folder.open(OpenMode::readWrite));
    CHECK_FALSE(again->isReadOnly());
    CHECK(valueOf(again->store().load(added.id)) == added);
}

TEST_CASE("an empty file becomes a library", "[store]") {
    LibraryFolder folder;
    folder.write({});
    CHECK(valueOf(valueOf(folder.open())->store().add(Incident{})).reference ==
          QStringLiteral("INC-1"));
}

TEST_CASE("what is no library is refused and left alone", "[store]") {
    const auto mode = GENERATE(OpenMode::readWrite, OpenMode::readOnly, OpenMode::create);
    LibraryFolder folder;
    SECTION("text") {
        folder.write("# Not a library\n");
        checkRefused(folder, mode, "is not an Afterword library");
    }
    SECTION("another program's database") {
        QByteArray bytes = libraryBytes();
        bytes[68] = 'x';
        folder.write(bytes);
        checkRefused(folder, mode, "is not an Afterword library");
    }
    SECTION("a newer library") {
        QByteArray bytes = libraryBytes();
        qToBigEndian<quint32>(99, bytes.data() + 60);
        folder.write(bytes);
        checkRefused(folder, mode, "has version 99, and this Afterword knows versions up to");
    }
    SECTION("a folder") {
        REQUIRE(QDir().mkdir(folder.path));
        checkRefused(folder, mode, "folder");
    }
}

TEST_CASE("a file that is not there is made only when asked for", "[store]") {
    LibraryFolder folder;
    checkRefused(folder, OpenMode::readWrite, "does not exist");
    checkRefused(folder, OpenMode::readOnly, "does not exist");
}

TEST_CASE("a folder that is not there is made only when asked for", "[store]") {
    LibraryFolder folder;
    folder.path = folder.folder.filePath(QStringLiteral("new/deep/l.afterword"));
    checkRefused(folder, OpenMode::create, "Make the folder first");
    auto options = LibraryFolder::options(OpenMode::create);
    options.makeFolder = true;
    CHECK(store::Library::open(folder.path, options));
    CHECK(QFile::exists(folder.path));
}

TEST_CASE("a library opened for reading refuses to be written", "[store]") {
    LibraryFolder folder;
    const Incident added = valueOf(valueOf(folder.open())->store().add(fullIncident()));
    const auto library = valueOf(folder.open(OpenMode::readOnly));
    CHECK(library->isReadOnly());
    CHECK(valueOf(library->store().load(added.id)) == added);
    Incident after = added;
    after.title = QStringLiteral("x");
    const auto refused = library->store().save(added, after);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("reading only")));
}

TEST_CASE("without write permission a library opens for reading and leaves no trace", "[store]") {
    LibraryFolder folder;
    const Incident added = valueOf(valueOf(folder.open())->store().add(fullIncident()));
    ::chmod(QFile::encodeName(folder.path).constData(), 0444);
    ::chmod(QFile::encodeName(folder.folder.path()).constData(), 0555);
    const QByteArray bytes = folder.bytes();
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
            ::_exit(77);
        }
        const auto library = folder.open(OpenMode::readWrite);
        const bool reads = library && (*library)->isReadOnly() &&
                           (*library)->store().load(added.id) == Result<Incident>(added);
        const bool writes = library && (*library)->store().add(Incident{}).has_value();
        ::_exit(reads && !writes && folder.names().size() == 1 ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ::chmod(QFile::encodeName(folder.folder.path()).constData(), 0755);
    if (WEXITSTATUS(status) == 77) {
        WARN("skipped: root's rights cannot be dropped here");
        return;
    }
    CHECK(status == 0);
    CHECK(folder.bytes() == bytes);
    CHECK(folder.names().size() == 1);
}

TEST_CASE("a library that another program is writing says so", "[store]") {
    LibraryFolder folder;
    const auto library = valueOf(folder.open());
    const auto other = valueOf(store::Connection::open(folder.path, {}));
    valueOf(other->run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto refused = library->store().add(Incident{});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("in use")));
    valueOf(other->run(QStringLiteral("ROLLBACK")));
    CHECK(library->store().add(Incident{}));
}

TEST_CASE("programs that make the same library at the same time share one", "[store]") {
    const LibraryFolder folder;
    constexpr int kPrograms = 6;
    std::vector<std::future<bool>> programs;
    std::latch start(kPrograms);
    for (int i = 0; i < kPrograms; ++i) {
        programs.push_back(std::async(std::launch::async, [&folder, &start] {
            store::Library::Options patient = LibraryFolder::options(store::OpenMode::create);
            patient.busyTimeoutMs = 20'000;
            start.arrive_and_wait();
            const auto library = store::Library::open(folder.path, patient);
            return library && (*library)->store().add(Incident{});
        }));
    }
    for (std::future<bool>& program : programs) {
        CHECK(program.get());
    }
    const auto library = valueOf(folder.open());
    CHECK(valueOf(library->queries().incidentCount({})) == kPrograms);
}

} // namespace afterword::tests::opening_test
