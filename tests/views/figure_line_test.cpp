// SPDX-License-Identifier: MIT
#include "model/domain/edits/times.h"
#include "model/editing/incident_document.h"
#include "tests/support/incidents.h"
#include "tests/views/shell_fixture.h"
#include "views/editor/document_link.h"
#include "views/editor/figure_line.h"
#include "views/preview/preview_pane.h"
#include "views/shell/workspace.h"

#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

namespace afterword::tests::figure_line_test {

namespace {

const Instant kLater = instantFromMs(1'718'100'000'000);

} // namespace

TEST_CASE("The figures say what is known, and why the rest is not", "[views]") {
    editing::IncidentDocument document(smallIncident(), [] { return kLater; });
    views::DocumentLink link([] { return kLater; });
    link.setDocument(&document);
    views::FigureLine line(link);
    CHECK(line.isHidden());
    const auto type = [&](const char* key, const char* text) {
        document.submit(edits::setMoment(QString::fromLatin1(key), QString::fromLatin1(text)));
    };
    type("started", "09:00");
    type("detected", "09:10");
    type("resolved", "08:00");
    CHECK_FALSE(line.isHidden());
    CHECK(line.text().contains(QStringLiteral("To detect 10 min")));
    CHECK(line.text().contains(QStringLiteral("to mitigate pending")));
    CHECK(line.text().contains(QStringLiteral("to resolve invalid")));
    CHECK(line.toolTip().contains(QStringLiteral("to resolve: It lies before the start.")));
}

TEST_CASE("The star beside the template leaves the other events out", "[views]") {
    ShellFixture shell;
    shell.put(QStringLiteral("Queue stalled"), [](Incident& incident) {
        incident.timeline = smallIncident().timeline;
        incident.timeline[1].edit().starred = true;
    });
    shell.renderer = [](const Incident& incident, const QString&) -> Result<editing::Preview> {
        editing::Preview preview;
        for (const Row<TimelineEvent>& event : incident.timeline) {
            preview.markdown += event->text + u';';
        }
        return preview;
    };
    shell.open();
    shell.press(Qt::Key_Return);
    REQUIRE(soon([&] { return shell.isEditing(); }));
    views::PreviewPane& preview = *shell.workspace().preview();
    REQUIRE(soon([&] { return preview.markdown().count(u';') == 3; }));
    QTest::mouseClick(preview.findChild<QToolButton*>(QStringLiteral("starredOnly")),
                      Qt::LeftButton);
    CHECK(soon([&] { return preview.markdown() == QStringLiteral("Pager rings;"); }));
}

} // namespace afterword::tests::figure_line_test
