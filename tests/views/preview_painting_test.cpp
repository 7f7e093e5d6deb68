// SPDX-License-Identifier: MIT
#include "tests/support/settle.h"
#include "tests/views/preview_blocks.h"
#include "views/preview/preview_view.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::preview_painting_test {

using editing::PreviewBlock;

namespace {

QImage pixels(const QPixmap& picture) {
    return picture.toImage().convertToFormat(QImage::Format_RGB32);
}

/// What was painted piece by piece, against all of it painted anew. Not the scroll bar: a long
/// document goes on to be laid out below what is seen.
bool isUpToDate(views::PreviewView& view) {
    settle();
    const QRect seen = view.viewport()->geometry();
    const QImage onScreen = pixels(view.screen()->grabWindow(view.winId()));
    REQUIRE(onScreen.size() == view.size());
    return onScreen.copy(seen) == pixels(view.grab(seen));
}

} // namespace

TEST_CASE("What only parts of the preview are painted for looks as if all were", "[views]") {
    views::applyTheme(*qApp, views::Theme::light);
    QRandomGenerator random(11);
    QList<PreviewBlock> blocks{paragraph(QStringLiteral("The first words"))};
    for (int i = 0; i < 12; ++i) {
        blocks.append(randomBlock(random));
    }
    views::PreviewView view;
    view.resize(480, 400);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    view.showPreview({{}, blocks});
    REQUIRE(isUpToDate(view));
    for (int i = 0; i < 60; ++i) {
        INFO("change " << i);
        QScrollBar* bar = view.verticalScrollBar();
        if (random.bounded(3) == 0) {
            bar->setValue(random.bounded(bar->maximum() + 1));
        }
        const qsizetype at = random.bounded(static_cast<int>(blocks.size()));
        const bool hasParts = blocks.at(at).parts.size() > 2;
        if (hasParts && random.bounded(3) > 0) {
            blocks[at] = withChangedPart(blocks.at(at), random);
        } else if (random.bounded(4) == 0 && blocks.size() > 8) {
            blocks.removeAt(at);
        } else {
            blocks.insert(at, randomBlock(random));
        }
        view.showPreview({{}, blocks});
        REQUIRE(isUpToDate(view));
    }
}

} // namespace afterword::tests::preview_painting_test
