// SPDX-License-Identifier: MIT
#include "app/desktop/drawing_file.h"
#include "tests/support/causes.h"
#include "tests/support/incidents.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::drawing_file_test {

TEST_CASE("The strip is saved as SVG, or as PNG by the file's name", "[desktop]") {
    const QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("strip.svg"));
    const QString png = folder.filePath(QStringLiteral("strip.PNG"));
    REQUIRE(desktop::saveStrip(tests::smallIncident(), svg));
    REQUIRE(desktop::saveStrip(tests::smallIncident(), png));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("<svg "));
    const QImage image(png);
    REQUIRE_FALSE(image.isNull());
    CHECK(image.width() == 2 * 992);
    bool isDrawnOn = false;
    for (int x = 0; x < image.width() && !isDrawnOn; ++x) {
        for (int y = 0; y < image.height() && !isDrawnOn; ++y) {
            isDrawnOn = image.pixelColor(x, y) != QColor(Qt::white);
        }
    }
    CHECK(isDrawnOn);
}

TEST_CASE("A strip of nothing is refused with what to do", "[desktop]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("strip.svg"));
    const Result<void> saved = desktop::saveStrip({}, path);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.contains(QStringLiteral("times")));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("The causes are saved as SVG, or as PNG by the file's name", "[desktop]") {
    const QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("causes.svg"));
    const QString png = folder.filePath(QStringLiteral("causes.png"));
    const Incident incident = tests::withCauses({"a:b", "b"});
    REQUIRE(desktop::saveCauses(incident, svg));
    REQUIRE(desktop::saveCauses(incident, png));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Factor b"));
    CHECK(QImage(png).width() > 600);
    const Result<void> saved = desktop::saveCauses({}, svg);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.contains(QStringLiteral("factor")));
}

} // namespace afterword::tests::drawing_file_test
