// SPDX-License-Identifier: MIT
#include "tests/views/preview_blocks.h"
#include "tests/views/shell_fixture.h"
#include "views/preview/column_shares.h"
#include "views/preview/preview_view.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextTable>
#include <QtTest>

#include <catch2/catch.hpp>

#include <numeric>

namespace afterword::tests::preview_test {

using namespace afterword::views;
using editing::Preview;
using editing::PreviewBlock;

namespace {

using Kind = PreviewBlock::Kind;

/// Without the empty paragraphs before tables: how a table is cut into chunks is its history.
QStringList linesOf(const PreviewView& view) {
    return view.toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList linesOf(const QList<PreviewBlock>& blocks) {
    PreviewView fresh;
    fresh.showPreview({{}, blocks});
    return linesOf(fresh);
}

qsizetype tablesIn(const PreviewView& view) {
    const auto frames = view.document()->rootFrame()->childFrames();
    return std::count_if(frames.cbegin(), frames.cend(), [](QTextFrame* frame) {
        return qobject_cast<QTextTable*>(frame) != nullptr;
    });
}

} // namespace

TEST_CASE("What was struck out is shown struck through", "[views]") {
    PreviewView view;
    view.showPreview({{}, {paragraph(QStringLiteral("the <del>wrong</del> right word"))}});
    const auto isStruckOut = [&view](const char* word) {
        return view.document()->find(QLatin1String(word)).charFormat().fontStrikeOut();
    };
    CHECK(isStruckOut("wrong"));
    CHECK_FALSE(isStruckOut("right"));
}

TEST_CASE("A changed paragraph is the only one that is written again", "[views]") {
    PreviewView view;
    QList<PreviewBlock> blocks{paragraph(QStringLiteral("one")), paragraph(QStringLiteral("two")),
                               list({QStringLiteral("a"), QStringLiteral("b")})};
    view.showPreview({{}, blocks});
    CHECK(view.written() == 4);

    blocks[1] = paragraph(QStringLiteral("other"));
    view.showPreview({{}, blocks});

    CHECK(view.written() == 1);
    CHECK(view.toPlainText().contains(QStringLiteral("other")));
    CHECK_FALSE(view.toPlainText().contains(QStringLiteral("two")));
}

TEST_CASE("A changed item of a list and a changed row of a table are written alone", "[views]") {
    PreviewView view;
    QList<QStringList> rows = events(50);
    view.showPreview({{}, {list({QStringLiteral("a"), QStringLiteral("b")}), table(rows)}});

    rows[30][1] = QStringLiteral("Something else");
    view.showPreview({{}, {list({QStringLiteral("a"), QStringLiteral("c")}), table(rows)}});

    CHECK(view.written() == 2);
    CHECK(view.toPlainText().contains(QStringLiteral("Something else")));
    CHECK_FALSE(view.toPlainText().contains(QStringLiteral("Event 29 was seen")));
}

TEST_CASE("A long table is laid out in chunks of at most twenty rows", "[views]") {
    PreviewView view;
    view.showPreview({{}, {table(events(49))}});
    CHECK(tablesIn(view) == 3);

    QList<QStringList> more = events(49);
    for (int i = 0; i < 15; ++i) {
        more.insert(5, {QStringLiteral("now"), QStringLiteral("Inserted %1").arg(i)});
        view.showPreview({{}, {table(more)}});
    }
    for (QTextFrame* frame : view.document()->rootFrame()->childFrames()) {
        CHECK(qobject_cast<QTextTable*>(frame)->rows() <= 20);
    }
    CHECK(linesOf(view) == linesOf({table(more)}));
}

TEST_CASE("The numbers of an ordered list follow what is inserted and removed", "[views]") {
    PreviewView view;
    QStringList items{QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")};
    view.showPreview({{}, {list(items, true)}});
    items.insert(1, QStringLiteral("inserted"));
    view.showPreview({{}, {list(items, true)}});
    CHECK(view.toPlainText().contains(QStringLiteral("2.\tinserted\n3.\tbeta\n4.\tgamma")));
    items.removeFirst();
    view.showPreview({{}, {list(items, true)}});
    CHECK(view.toPlainText().contains(QStringLiteral("1.\tinserted\n2.\tbeta\n3.\tgamma")));
}

TEST_CASE("After any changes the document is what it would be if it were written anew", "[views]") {
    QRandomGenerator random(20260411);
    PreviewView view;
    QList<PreviewBlock> blocks;
    for (int i = 0; i < 6; ++i) {
        blocks.append(randomBlock(random));
    }
    view.showPreview({{}, blocks});
    for (int round = 0; round < 150; ++round) {
        const qsizetype at = random.bounded(static_cast<int>(blocks.size()));
        switch (random.bounded(4)) {
        case 0:
            blocks.insert(at, randomBlock(random));
            break;
        case 1:
            if (blocks.size() > 3) {
                blocks.removeAt(at);
            }
            break;
        default:
            blocks[at] = blocks.at(at).parts.size() > 3 ? withChangedPart(blocks.at(at), random)
                                                        : randomBlock(random);
        }
        view.showPreview({{}, blocks});
        INFO("round " << round);
        REQUIRE(linesOf(view) == linesOf(blocks));
    }
}

TEST_CASE("What is read stays where it is while the text above grows", "[views]") {
    PreviewView view;
    view.resize(600, 400);
    view.show();
    QList<PreviewBlock> blocks;
    for (int i = 0; i < 80; ++i) {
        blocks.append(paragraph(QStringLiteral("Paragraph number %1").arg(i)));
    }
    view.showPreview({{}, blocks});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const QTextCursor before = view.cursorForPosition({100, 100});
    const QString seen = before.block().text();

    blocks.insert(
        0, paragraph(QString(2000, QLatin1Char('x'))
                         .replace(QStringLiteral("xxxxxxxxxx"), QStringLiteral("word more "))));
    view.showPreview({{}, blocks});

    CHECK(view.cursorForPosition({100, 100}).block().text() == seen);
}

TEST_CASE("The preview fetches nothing", "[views]") {
    PreviewView view;
    view.showPreview(
        {{}, {paragraph(QStringLiteral("<img src=\"file:///etc/hostname\" alt=\"a graph\"/>"))}});
    CHECK(view.toPlainText().contains(QStringLiteral("a graph")));
    CHECK_FALSE(view.loadResource(QTextDocument::ImageResource,
                                  QUrl(QStringLiteral("http://example.org/x.png")))
                    .isValid());
    CHECK_FALSE(view.loadResource(QTextDocument::ImageResource,
                                  QUrl(QStringLiteral("file:///etc/hostname")))
                    .isValid());
}

TEST_CASE("Only links to the web and to mail are opened", "[views]") {
    PreviewView view;
    QStringList opened;
    view.setLinkOpener([&opened](const QUrl& url) { opened.append(url.toString()); });
    for (const char* link :
         {"https://example.org/a", "mailto:team@example.org", "file:///etc/passwd",
          "smb://host/share", "javascript:alert(1)", "other.md"}) {
        Q_EMIT view.anchorClicked(QUrl(QLatin1String(link)));
    }
    CHECK(opened == QStringList{QStringLiteral("https://example.org/a"),
                                QStringLiteral("mailto:team@example.org")});
}

TEST_CASE("A change of theme recolours the document and keeps its text", "[views]") {
    applyTheme(*qApp, Theme::light);
    PreviewView view;
    view.show();
    const QList<PreviewBlock> blocks{paragraph(QStringLiteral("words")), table(events(3))};
    view.showPreview({{}, blocks});
    const QString before = view.toPlainText();
    const auto colour = [&view] {
        return view.document()->firstBlock().begin().fragment().charFormat().foreground().color();
    };
    CHECK(colour() == lightTokens().text);

    applyTheme(*qApp, Theme::dark);

    CHECK(tests::soon([&] { return colour() == darkTokens().text; }));
    CHECK(view.toPlainText() == before);
    applyTheme(*qApp, Theme::light);
}

TEST_CASE("Code stands on a ground of its own", "[views]") {
    PreviewView view;
    view.showPreview({{}, {paragraph(QStringLiteral("see <code>pg_locks</code>"))}});
    QTextCursor code = view.document()->find(QStringLiteral("pg_locks"));
    REQUIRE_FALSE(code.isNull());
    CHECK(code.charFormat().hasProperty(QTextFormat::BackgroundBrush));
    CHECK_FALSE(view.document()
                    ->find(QStringLiteral("see"))
                    .charFormat()
                    .hasProperty(QTextFormat::BackgroundBrush));
}

TEST_CASE("A preview that was written while hidden is seen from its top", "[views]") {
    PreviewView view;
    view.resize(400, 200);
    QList<PreviewBlock> blocks;
    for (int i = 0; i < 80; ++i) {
        blocks.append(paragraph(QStringLiteral("Paragraph number %1").arg(i)));
    }
    view.showPreview({{}, blocks});
    view.show();
    CHECK(view.verticalScrollBar()->maximum() > 0);
    CHECK(view.verticalScrollBar()->value() == 0);
}

TEST_CASE("Columns of a table get room by what stands in them", "[views]") {
    const QList<int> shares = columnShares({{60, 300}, {60, 900}});
    REQUIRE(shares.size() == 2);
    CHECK(shares.at(0) >= 10);
    CHECK(shares.at(1) > 3 * shares.at(0));
    CHECK(std::accumulate(shares.cbegin(), shares.cend(), 0) <= 100);
    CHECK_FALSE(differsVisibly(shares, columnShares({{62, 300}, {60, 900}})));
}

namespace {

/// Clicks into the first line that holds `words`.
void clickOn(PreviewView& view, const QString& words) {
    const QTextCursor found = view.document()->find(words);
    REQUIRE_FALSE(found.isNull());
    QTextCursor inside(found);
    inside.setPosition(found.selectionStart() + 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(inside).center());
}

} // namespace

TEST_CASE("A click tells which paragraph, item or row it met", "[views]") {
    PreviewView view;
    view.resize(500, 2000);
    view.show();
    view.showPreview({{},
                      {paragraph(QStringLiteral("before")),
                       list({QStringLiteral("first"), QStringLiteral("second")}), table(events(50)),
                       paragraph(QStringLiteral("behind"))}});
    const auto [words, block, part] = GENERATE(Catch::Generators::table<const char*, int, int>({
        {"before", 0, -1},
        {"first", 1, 0},
        {"second", 1, 1},
        {"Time", 2, 0},
        {"Event 3 was", 2, 4},
        {"Event 19 was", 2, 20},
        {"Event 49 was", 2, 50},
        {"behind", 3, -1},
    }));
    QList<std::pair<qsizetype, qsizetype>> clicked;
    QObject::connect(&view, &PreviewView::pieceClicked, &view,
                     [&](qsizetype b, qsizetype p) { clicked.append({b, p}); });
    clickOn(view, QString::fromLatin1(words));
    REQUIRE(clicked.size() == 1);
    CHECK(clicked.first() == std::pair<qsizetype, qsizetype>(block, part));
}

TEST_CASE("What is revealed is seen, and what is seen already stays where it is", "[views]") {
    PreviewView view;
    view.resize(500, 300);
    view.show();
    view.showPreview({{},
                      {paragraph(QStringLiteral("before")), table(events(100)),
                       paragraph(QStringLiteral("behind"))}});
    view.reveal({0, -1, 0});
    CHECK(view.verticalScrollBar()->value() == 0);
    view.reveal({1, 90, 0});
    const QTextCursor row = view.document()->find(QStringLiteral("Event 89 was"));
    const int top = view.cursorRect(row).top();
    CHECK(top > 0);
    CHECK(top < view.viewport()->height());
    const int place = view.verticalScrollBar()->value();
    view.reveal({1, 91, 0});
    CHECK(view.verticalScrollBar()->value() == place);
}

} // namespace afterword::tests::preview_test
