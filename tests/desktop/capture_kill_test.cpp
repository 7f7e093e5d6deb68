// SPDX-License-Identifier: MIT
#include "model/store/library.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::capture_kill_test {

namespace {

constexpr int kKills = 200;
const QByteArray kOnDisk = QByteArrayLiteral("on disk\n");

QString lineOf(int number) {
    return QStringLiteral("event %1").arg(number);
}

/// `afterword --capture` with a home of its own, and somebody who types (tests/typist).
class Victim {
public:
    Victim() {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char* const folder :
             {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            m_environment.insert(QLatin1String(folder), m_home.path());
        }
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_environment.insert(QStringLiteral("QT_PLUGIN_PATH"),
                             QStringLiteral(AFTERWORD_BIN_DIR "/plugins"));
        m_environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("typist"));
    }

    /// Killed as soon as its window says that the line is on the disk.
    void noteAndDie(const QString& line) const {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"),
                      {QStringLiteral("--capture"), library()});
        process.write(line.toUtf8() + '\n');
        QByteArray said;
        while (!said.contains(kOnDisk) && process.waitForReadyRead(60'000)) {
            said += process.readAllStandardOutput();
        }
        const bool wasAlive = process.state() == QProcess::Running;
        process.kill(); // SIGKILL
        process.waitForFinished();
        INFO(line.toStdString() << ": said \"" << said.toStdString() << "\", and as errors \""
                                << process.readAllStandardError().toStdString() << "\"; "
                                << process.errorString().toStdString() << ", exit code "
                                << process.exitCode());
        REQUIRE(wasAlive);
        REQUIRE(said.contains(kOnDisk));
        CHECK(process.exitStatus() == QProcess::CrashExit);
    }

    /// The texts of all events of all incidents of the library.
    [[nodiscard]] QStringList stored() const {
        store::Library::Options options;
        options.mode = store::OpenMode::readOnly;
        auto opened = store::Library::open(library(), options);
        REQUIRE(opened);
        const auto rows =
            (*opened)->queries().incidents({}, kNewestFirst, {0, 2 * kKills}, QDate(2026, 1, 1));
        REQUIRE(rows);
        QStringList texts;
        for (const IncidentRow& row : *rows) {
            const auto incident = (*opened)->store().load(row.id);
            REQUIRE(incident);
            for (const Row<TimelineEvent>& event : incident->timeline) {
                texts.append(event->text);
            }
        }
        return texts;
    }

private:
    [[nodiscard]] QString library() const {
        return m_home.filePath(QStringLiteral("kill.afterword"));
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace

TEST_CASE("A program killed after each of 200 events has lost none", "[desktop]") {
    const Victim victim;
    QStringList noted;
    for (int number = 0; number < kKills; ++number) {
        victim.noteAndDie(lineOf(number));
        noted.append(lineOf(number));
    }
    const QStringList stored = victim.stored();
    for (const QString& line : noted) {
        INFO(line.toStdString());
        CHECK(stored.count(line) == 1);
    }
    for (const QString& text : stored) {
        INFO(text.toStdString());
        CHECK(noted.contains(text));
    }
}

} // namespace afterword::tests::capture_kill_test
