// SPDX-License-Identifier: MIT
#include "app/desktop/preview_renderer.h"
#include "app/desktop/shared_settings.h"
#include "model/writing/strip_svg.h"
#include "tests/support/causes.h"
#include "tests/support/incidents.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::preview_renderer_test {

TEST_CASE("A preview has the drawings that its template shows, as an export draws them",
          "[desktop]") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("drawn.md.mustache")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("# {{{title}}}\n\n{{{strip}}}\n\n{{{causes}}}\n");
    file.close();
    const writing::Catalogue catalogue;
    const desktop::SharedSettings settings;
    const editing::Renderer render = desktop::previewRenderer(catalogue, settings);
    Incident incident = tests::smallIncident();

    const auto strip = render(incident, file.fileName());
    REQUIRE(strip);
    REQUIRE(strip->drawings.size() == 1);
    CHECK(strip->markdown.contains(strip->drawings.at(0).address));
    CHECK(strip->drawings.at(0).drawing == writing::stripDrawing(incident));

    incident.factors = tests::withCauses({"a:b", "b"}).factors;
    CHECK(render(incident, file.fileName())->drawings.size() == 2);
    CHECK(render(incident, QStringLiteral("classic"))->drawings.isEmpty());
}

} // namespace afterword::tests::preview_renderer_test
