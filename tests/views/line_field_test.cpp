// SPDX-License-Identifier: MIT
#include "model/editing/spelling.h"
#include "tests/support/settle.h"
#include "views/controls/line_field.h"
#include "views/controls/link_opening.h"
#include "views/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace afterword::tests::line_field_test {

using namespace afterword::views;

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

struct LineFixture {
    LineFixture() {
        applyTheme(*qApp, Theme::light);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&other);
        window.resize(500, 120);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }
    void type(const char* words) { QTest::keyClicks(&field, text(words)); }

    QWidget window;
    LineField field{text("Title")};
    LineField other{text("Other")};
};

struct SpeltLine : LineFixture {
    SpeltLine() {
        field.setSpelling(&spelling);
        QSignalSpy changed(&spelling, &editing::Spelling::changed);
        spelling.setLanguage({});
        REQUIRE(tests::waitFor([&] { return !changed.isEmpty(); }));
    }
    /// Whether something of the colour of mistakes is painted in the field.
    [[nodiscard]] bool isMarked() {
        const QImage image = field.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.red() > 150 && colour.green() < 120 && colour.blue() < 120) {
                    return true;
                }
            }
        }
        return false;
    }
    [[nodiscard]] QMenu* menuAt(int character) {
        field.setCursorPosition(character);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&field, &event);
        REQUIRE(tests::waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    [[nodiscard]] static QAction* actionOf(const QMenu& menu, const char* words) {
        for (QAction* action : menu.actions()) {
            if (action->text().contains(text(words))) {
                return action;
            }
        }
        return nullptr;
    }

    QTemporaryDir folder;
    editing::Spelling spelling{{{text(AFTERWORD_SOURCE_DIR "/tests/data/spelling")},
                                folder.filePath(text("words.txt")),
                                text("en")}};
};

} // namespace

TEST_CASE("Misspelt words of a line are underlined when they are finished", "[views]") {
    SpeltLine line;
    line.type("the qeue");
    CHECK_FALSE(line.isMarked()); // may become another word
    line.type(" ");
    CHECK(line.isMarked());
    CHECK(line.field.text() == text("the qeue "));
    line.field.showText(text("the queue"));
    CHECK_FALSE(line.isMarked());
    line.field.showText(text("qeue"));
    line.other.setFocus();
    CHECK(line.isMarked());
    line.field.setSpelling(nullptr);
    CHECK_FALSE(line.isMarked());
}

TEST_CASE("The menu of a line offers better words, and to keep this one", "[views]") {
    SpeltLine line;
    line.field.showText(text("the qeue was"));
    QSignalSpy edited(&line.field, &QLineEdit::textEdited);
    QMenu* menu = line.menuAt(6);
    QAction* better = line.actionOf(*menu, "queue");
    REQUIRE(better != nullptr);
    CHECK(line.actionOf(*menu, "Paste") != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(better).center());
    CHECK(line.field.text() == text("the queue was"));
    CHECK(edited.size() == 1);

    line.field.showText(text("the grafana was"));
    line.field.setCursorPosition(0);
    CHECK(line.isMarked());
    menu = line.menuAt(6);
    QAction* keep = line.actionOf(*menu, "Dictionary");
    REQUIRE(keep != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(keep).center());
    CHECK_FALSE(line.isMarked());
}

TEST_CASE("A link in a line opens by its button, by Ctrl+Enter and by a click with Ctrl",
          "[views]") {
    LineFixture line;
    QList<QUrl> opened;
    letOpen(line.field, [&](const QUrl& link) { opened.append(link); });
    line.field.showText(text("OPS-7"));
    CHECK(line.field.findChildren<QToolButton*>().isEmpty());
    QTest::keyClick(&line.field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(opened.isEmpty());

    line.field.showText(text("https://tracker.example/OPS-7"));
    const auto buttons = line.field.findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 1);
    CHECK(buttons.first()->text() == text("Open the link"));
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QTest::keyClick(&line.field, Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(&line.field, Qt::LeftButton, Qt::ControlModifier, {40, 10});
    QTest::mouseClick(&line.field, Qt::LeftButton, {}, {40, 10});
    REQUIRE(opened.size() == 3);
    CHECK(opened.first() == QUrl(text("https://tracker.example/OPS-7")));

    line.field.showText({});
    CHECK(line.field.findChildren<QToolButton*>().isEmpty());
}

TEST_CASE("Only addresses of the web and of mail are links to open", "[views]") {
    CHECK(linkIn(text(" https://a.example/x?y=1 ")));
    CHECK(linkIn(text("mailto:ops@example.com")));
    for (const char* other : {"", "OPS-7", "file:///etc/passwd", "javascript:x", "smb://a/b",
                              "see https://a.example"}) {
        INFO(other);
        CHECK_FALSE(linkIn(text(other)));
    }
}

} // namespace afterword::tests::line_field_test
