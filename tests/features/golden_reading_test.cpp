// SPDX-License-Identifier: MIT
#include "model/domain/incident_json.h"
#include "model/reading/reading.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace afterword::tests::golden_reading_test {

namespace {

const QDir& data() {
    static const QDir folder(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data"));
    return folder;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Written anew only on demand: AFTERWORD_UPDATE_GOLDEN=1.
QByteArray golden(const QString& path, const QByteArray& actual) {
    if (qEnvironmentVariableIsSet("AFTERWORD_UPDATE_GOLDEN")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return actual;
    }
    return bytesOf(path);
}

} // namespace

TEST_CASE("Each postmortem is read into what its golden file says", "[features]") {
    const QDir documents(data().filePath(QStringLiteral("postmortems")));
    const QStringList names = documents.entryList({QStringLiteral("*.md")}, QDir::Files);
    REQUIRE(names.size() >= 3);
    for (const QString& name : names) {
        CAPTURE(name.toStdString());
        const auto reading = reading::readDocument(bytesOf(documents.filePath(name)),
                                                   {name, QString(), std::nullopt, {}});
        REQUIRE(reading.has_value());
        const QByteArray json = QJsonDocument(toJson(reading->incident)).toJson();
        const QString path = QStringLiteral("golden/%1.json").arg(name.chopped(3));
        CHECK(json.toStdString() == golden(data().filePath(path), json).toStdString());
    }
}

} // namespace afterword::tests::golden_reading_test
