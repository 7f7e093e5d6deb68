// SPDX-License-Identifier: MIT
#include "model/store/store_worker.h"
#include "tests/store/test_library.h"

#include <QCoreApplication>
#include <QSemaphore>

namespace afterword::tests::store_worker_test {

using store::Library;
using store::StoreWorker;

namespace {

Result<int> count(Library& library) {
    return library.queries().incidentCount({});
}

} // namespace

TEST_CASE("the worker answers requests in their order, off the caller's thread", "[store]") {
    LibraryFolder folder;
    StoreWorker worker(folder.path, LibraryFolder::options(store::OpenMode::create));
    const auto added =
        worker.run([](Library& library) { return library.store().add(fullIncident()); });
    const auto counted = worker.run(count);
    const auto thread = worker.run(
        [](Library&) -> Result<bool> { return QThread::currentThread() != qApp->thread(); });
    CHECK(valueOf(counted.result()) == 1);
    CHECK(valueOf(added.result()).reference == QStringLiteral("INC-1"));
    CHECK(valueOf(thread.result()));
}

TEST_CASE("a library that does not open answers every request with the reason", "[store]") {
    LibraryFolder folder;
    StoreWorker worker(folder.path, LibraryFolder::options(store::OpenMode::readWrite));
    for (int i = 0; i < 2; ++i) {
        const auto answer = worker.run(count).result();
        REQUIRE_FALSE(answer);
        CHECK(answer.error().message.contains(QStringLiteral("does not exist")));
    }
}

TEST_CASE("at shutdown waiting and later requests are answered as closed", "[store]") {
    LibraryFolder folder;
    StoreWorker worker(folder.path, LibraryFolder::options(store::OpenMode::create));
    QSemaphore running;
    QSemaphore release;
    const auto current = worker.run([&](Library&) -> Result<bool> {
        running.release();
        release.acquire();
        return true;
    });
    running.acquire();
    // Answered within shutDown, before it waits for the request that runs.
    auto waiting = worker.run(count).then([&](Result<int> answer) {
        release.release();
        return answer;
    });
    worker.shutDown();
    CHECK(valueOf(current.result()));
    CHECK(waiting.result().error().kind == Error::Kind::closed);
    CHECK(worker.run(count).result().error().kind == Error::Kind::closed);
}

} // namespace afterword::tests::store_worker_test
