// SPDX-License-Identifier: MIT
#include "app/desktop/single_instance.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::single_instance_test {

using namespace afterword::desktop;
using Claim = SingleInstance::Claim;

namespace {

const QString kLibrary = QStringLiteral("/libraries/team.afterword");

/// A second start, as it would be in a process of its own: it waits for the answer.
Claim claimElsewhere(const QString& folder, const QString& library, const Call& call) {
    QFuture<Claim> second = QtConcurrent::run([=] {
        SingleInstance instance(folder);
        return instance.claim(library, call);
    });
    (void)QTest::qWaitFor([&second] { return second.isFinished(); }, 10'000);
    return second.result();
}

} // namespace

TEST_CASE("A second start hands its documents to the first", "[desktop]") {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    REQUIRE(first.claim(kLibrary, {}) == Claim::first);
    Call heard;
    QObject::connect(&first, &SingleInstance::called, [&heard](const Call& call) { heard = call; });
    const Call call{{QStringLiteral("/notes/a.md"), QStringLiteral("/notes/ü.md")}, false};

    CHECK(claimElsewhere(folder.path(), kLibrary, call) == Claim::handedOver);
    CHECK(heard == call);
}

TEST_CASE("A second start that captures asks the first to", "[desktop]") {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    REQUIRE(first.claim(kLibrary, {}) == Claim::first);
    Call heard;
    QObject::connect(&first, &SingleInstance::called, [&heard](const Call& call) { heard = call; });

    CHECK(claimElsewhere(folder.path(), kLibrary, {{}, true}) == Claim::handedOver);
    CHECK(heard == Call{{}, true});
}

TEST_CASE("Another library has a window of its own", "[desktop]") {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    REQUIRE(first.claim(kLibrary, {}) == Claim::first);

    CHECK(claimElsewhere(folder.path(), QStringLiteral("/libraries/other.afterword"), {}) ==
          Claim::first);
}

TEST_CASE("A socket that a crash left behind is no obstacle", "[desktop]") {
    const QTemporaryDir folder;
    QString socket;
    {
        SingleInstance first(folder.path());
        REQUIRE(first.claim(kLibrary, {}) == Claim::first);
        socket = QDir(folder.path()).entryList({QStringLiteral("*.socket")}, QDir::System).value(0);
        REQUIRE_FALSE(socket.isEmpty());
    }
    QFile stale(QDir(folder.path()).filePath(socket));
    REQUIRE(stale.open(QIODevice::WriteOnly));
    stale.close();

    SingleInstance next(folder.path());
    CHECK(next.claim(kLibrary, {}) == Claim::first);
    CHECK(claimElsewhere(folder.path(), kLibrary, {}) == Claim::handedOver);
}

TEST_CASE("Where no lock can be made the window opens all the same", "[desktop]") {
    SingleInstance instance(QStringLiteral("/nowhere/at/all"));
    CHECK(instance.claim(kLibrary, {}) == Claim::alone);
}

} // namespace afterword::tests::single_instance_test
