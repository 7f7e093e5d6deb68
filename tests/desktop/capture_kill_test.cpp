// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"
#include "model/store/library.h"
#include "tests/support/settle.h"
#include "views/capture/capture_window.h"
#include "views/controls/line_field.h"

#include <QApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace afterword;
using namespace afterword::tests;

namespace {

constexpr int kKills = 200;
constexpr char kLibraryName[] = "AFTERWORD_TEST_LIBRARY";
constexpr char kIncidentName[] = "AFTERWORD_TEST_INCIDENT";
constexpr char kLineName[] = "AFTERWORD_TEST_LINE";
const QByteArray kOnDisk = QByteArrayLiteral("on disk\n");

views::CaptureWindow* captureWindow() {
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* capture = qobject_cast<views::CaptureWindow*>(window)) {
            return capture->isVisible() ? capture : nullptr;
        }
    }
    return nullptr;
}

QString lineOf(int number) {
    return QStringLiteral("event %1").arg(number);
}

/// The desktop in a process of its own, which notes one line, says so, and waits for its end.
class Victim {
public:
    explicit Victim(const QTemporaryDir& home) : m_home(home) {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        m_environment.insert(QLatin1String(kLibraryName), library());
    }
    [[nodiscard]] QString library() const {
        return m_home.filePath(QStringLiteral("kill.afterword"));
    }

    /// Killed as soon as it says that the line is on the disk.
    [[nodiscard]] bool noteAndDie(int number, const QString& incident) {
        m_environment.insert(QLatin1String(kLineName), lineOf(number));
        m_environment.insert(QLatin1String(kIncidentName), incident);
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("Capture in a process that is to be killed")});
        QByteArray said;
        while (!said.contains(kOnDisk) && process.waitForReadyRead(60'000)) {
            said += process.readAllStandardOutput();
        }
        process.kill(); // SIGKILL
        process.waitForFinished();
        INFO(said.toStdString());
        return said.contains(kOnDisk) && process.exitStatus() == QProcess::CrashExit;
    }

    /// The only incident of the library.
    [[nodiscard]] Incident stored() const {
        store::Library::Options options;
        options.mode = store::OpenMode::readOnly;
        auto opened = store::Library::open(library(), options);
        REQUIRE(opened);
        const auto rows =
            (*opened)->queries().incidents({}, kNewestFirst, {0, 2}, QDate(2026, 1, 1));
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        const auto loaded = (*opened)->store().load(rows->constFirst().id);
        REQUIRE(loaded);
        return *loaded;
    }

private:
    const QTemporaryDir& m_home;
    QProcessEnvironment m_environment;
};

} // namespace

TEST_CASE("Capture in a process that is to be killed", "[.][child]") {
    const QString library = qEnvironmentVariable(kLibraryName);
    REQUIRE_FALSE(library.isEmpty());
    desktop::Desktop desktop({library, {}, true}, {});
    REQUIRE(desktop.start());
    REQUIRE(waitFor([] { return captureWindow() != nullptr; }));
    views::CaptureWindow& window = *captureWindow();
    window.session().writeInto(qEnvironmentVariable(kIncidentName));
    QTest::keyClicks(&window.line(), qEnvironmentVariable(kLineName));
    QTest::keyClick(&window.line(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !window.session().hasUnsaved(); }));
    std::fputs(kOnDisk.constData(), stdout);
    std::fflush(stdout);
    QApplication::exec(); // until it is killed
}

TEST_CASE("A process killed after each of 200 events has lost none", "[desktop]") {
    const QTemporaryDir home;
    Victim victim(home);
    QString incident;
    for (int number = 0; number < kKills; ++number) {
        REQUIRE(victim.noteAndDie(number, incident));
        if (incident.isEmpty()) {
            incident = victim.stored().id;
        }
    }
    const Incident stored = victim.stored();
    REQUIRE(stored.timeline.size() == kKills);
    for (int number = 0; number < kKills; ++number) {
        CHECK(stored.timeline.at(number)->text == lineOf(number));
    }
}
