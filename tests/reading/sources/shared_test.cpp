// SPDX-License-Identifier: MIT
#include "tests/reading/sources/source_reading.h"

#include <QDir>
#include <QFile>

namespace afterword::tests::shared_test {

TEST_CASE("records of the shared corpus are recognised", "[reading][sources][shared]") {
    const QString shared = qEnvironmentVariable("AFTERWORD_SHARED");
    const QDir folder(shared + QStringLiteral("/corpus/sources"));
    if (shared.isEmpty() || !folder.exists()) {
        WARN("skipped: AFTERWORD_SHARED names no folder of records");
        return;
    }
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const ReadRecords read = readRecords(file.readAll());
        INFO(name.toStdString() << ": " << read.origin << ", " << read.events.size() << " events"
                                << read.refusal);
        CHECK(read.events.empty() == !read.refusal.empty());
        for (const SourceEvent& event : read.values) {
            CHECK_FALSE(event.hash.isEmpty());
            CHECK_FALSE(event.line.isEmpty());
        }
    }
}

} // namespace afterword::tests::shared_test
