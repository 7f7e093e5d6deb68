// SPDX-License-Identifier: MIT
// Nothing ends in silence where there are more actions than fit at once.
#include "tests/views/actions_fixture.h"
#include "views/actions/action_figures_view.h"
#include "views/actions/action_state_line.h"
#include "views/actions/review_pane.h"
#include "views/controls/message_bar.h"

#include <QClipboard>
#include <QLabel>
#include <QToolButton>

#include <catch2/catch.hpp>

#include <algorithm>

namespace afterword::tests::many_actions_test {

namespace {

void click(QToolButton& button) {
    QTest::mouseClick(&button, Qt::LeftButton);
}

constexpr int kMany = 2 * views::ReviewPane::kSlice + 20;

/// An incident with many overdue actions besides those of the fixture, each of another owner.
struct ManyFixture : ActionsFixture {
    explicit ManyFixture(int actions) {
        put(QStringLiteral("Much to do"), [&](Incident& incident) {
            for (int i = 0; i < actions; ++i) {
                ActionItem made = *action("x", "Sweep", "", today.addDays(-1));
                made.id = QStringLiteral("m%1").arg(i);
                made.owner = QStringLiteral("owner %1").arg(i);
                incident.actions.append(Row<ActionItem>(made));
            }
        });
        openActions();
    }
    bool says(const QString& words) {
        const auto labels = page().figures().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(words); });
    }
};

} // namespace

TEST_CASE("A review goes through all that is overdue, however many", "[views]") {
    ManyFixture f(kMany);
    f.page().startReview();
    views::ReviewPane& review = f.page().review();
    REQUIRE(soon([&] { return review.position() == QLatin1String("1 of more than 100"); }));
    const int all = kMany + 2;
    for (int at = 1; at < all; ++at) {
        f.press(Qt::Key_Right);
        const QString now = QString::number(at + 1) + QStringLiteral(" of ");
        REQUIRE(soon([&] { return review.position().startsWith(now); }));
    }
    CHECK(review.position() == QStringLiteral("%1 of %1").arg(all));
    CHECK(review.isRunning());
    f.press(Qt::Key_Right);
    CHECK(soon([&] { return !review.isRunning(); }));
    CHECK(review.summary().contains(QStringLiteral("%1 left open").arg(all)));
}

TEST_CASE("A report holds all that the search finds", "[views]") {
    ManyFixture f(2100);
    click(*f.page().findChild<QToolButton*>(QStringLiteral("copyReport")));
    CHECK(soon(
        [] { return QGuiApplication::clipboard()->text() == QStringLiteral("2104 actions"); }));
}

TEST_CASE("A table of figures says how many owners it leaves out", "[views]") {
    ManyFixture f(kMany);
    f.page().showView(views::ActionsView::figures);
    REQUIRE(soon([&] { return f.page().figures().figures().groups.size() == kMany + 3; }));
    CHECK(f.says(QStringLiteral("%1 more are not shown").arg(kMany + 3 - 200)));
    click(f.page().stateLine().button(ActionState::withoutOwner));
    REQUIRE(soon([&] { return f.page().figures().figures().groups.size() == 1; }));
    CHECK_FALSE(f.says(QStringLiteral("not shown")));
}

TEST_CASE("Figures follow what asks for attention, as the table does", "[views]") {
    ActionsFixture f;
    f.openActions();
    f.page().showView(views::ActionsView::figures);
    REQUIRE(soon([&] { return f.page().figures().figures().all.done == 1; })); // settled ones too
    QToolButton& overdue = f.page().stateLine().button(ActionState::overdue);
    REQUIRE(overdue.isVisible());
    CHECK_FALSE(f.page().stateLine().button(ActionState::open).isVisible());
    click(overdue);
    REQUIRE(soon([&] { return f.page().figures().figures().all.done == 0; }));
    CHECK(f.page().figures().figures().all.open == 2);
    f.page().showView(views::ActionsView::table);
    CHECK(f.soonShown("1.1 2.1"));
}

} // namespace afterword::tests::many_actions_test
