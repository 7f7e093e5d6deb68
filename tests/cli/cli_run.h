// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace afterword::tests {

struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// afterword-cli as a process, with a data folder of its own.
class Cli {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QString file(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return file.fileName();
    }

    [[nodiscard]] CliResult run(const QStringList& arguments, const QByteArray& input = {}) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        CliResult result;
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit) {
            result.exitCode = process.exitCode();
        }
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

private:
    QTemporaryDir m_folder;
};

/// A postmortem in the form that every default follows, in words of our own.
inline const QByteArray kPostmortem = R"(### Postmortem: Checkout queue stalled

**Issue Summary:**

- **Duration of the outage:** June 3, 2024, 9:00 AM - 10:15 AM (UTC)
- **Impact:** Orders were accepted but not processed. About 12% of our customers, around 4,500 users, waited for a confirmation.
- **Root Cause:** A consumer held a lock that nothing released.

---

**Timeline:**

- **9:00 AM:** An alert reported that the queue was growing.
- **9:20 AM:** The on-call engineer found one consumer stuck.
- **10:15 AM:** The backlog was processed and the queue was empty.

---

**Root Cause and Resolution:**

**Root Cause:** A retry loop waited on a lock that it held itself.

**Resolution:** The consumer was restarted and the retry was limited.

---

**Corrective and Preventative Measures:**

**Improvements and Fixes:**

1. **Lock handling:** Review each place that takes the order lock.
2. **Alerting:** Page on the age of the oldest message.

**TODO List:**

1. **Limit the retry:**
  - Give up after five attempts.
2. **Add a lock timeout:**
  - Release the order lock after thirty seconds.
  - Log who held it.

---

With these steps we expect the queue to recover by itself.
)";

} // namespace afterword::tests
