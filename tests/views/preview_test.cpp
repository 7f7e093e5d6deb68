// SPDX-License-Identifier: MIT
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

using namespace afterword;
using namespace afterword::views;
using editing::Preview;
using editing::PreviewBlock;

namespace {

using Kind = PreviewBlock::Kind;

PreviewBlock paragraph(const QString& text) {
    return {Kind::other, QStringLiteral("<p>%1</p>\n").arg(text), {}};
}

PreviewBlock list(const QStringList& items, bool ordered = false) {
    PreviewBlock block{Kind::list, {}, {}};
    for (const QString& item : items) {
        block.parts.append(QStringLiteral("<li>%1</li>\n").arg(item));
    }
    const QString tag = ordered ? QStringLiteral("ol") : QStringLiteral("ul");
    block.html = QStringLiteral("<%1>\n%2</%1>\n").arg(tag, block.parts.join(QString()));
    return block;
}

PreviewBlock table(const QList<QStringList>& rows) {
    PreviewBlock block{Kind::table, {}, {}};
    for (const QStringList& row : rows) {
        const QString cell = block.parts.isEmpty() ? QStringLiteral("th") : QStringLiteral("td");
        QString html;
        for (const QString& text : row) {
            html += QStringLiteral("<%1>%2</%1>").arg(cell, text);
        }
        block.parts.append(QStringLiteral("<tr>%1</tr>\n").arg(html));
    }
    block.html = QStringLiteral("<table>\n%1</table>\n").arg(block.parts.join(QString()));
    return block;
}

QList<QStringList> events(int count) {
    QList<QStringList> rows{{QStringLiteral("Time"), QStringLiteral("Event")}};
    for (int i = 0; i < count; ++i) {
        rows.append({QStringLiteral("14:%1").arg(i), QStringLiteral("Event %1 was seen").arg(i)});
    }
    return rows;
}

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

PreviewBlock randomBlock(QRandomGenerator& random) {
    QStringList words;
    for (int i = random.bounded(1, 30); i > 0; --i) {
        words.append(QStringLiteral("word%1").arg(random.bounded(1000)));
    }
    switch (random.bounded(4)) {
    case 0:
        return list(words);
    case 1:
        return list(words, true);
    case 2: {
        QList<QStringList> rows = events(0);
        for (const QString& word : words) {
            rows.append({word, word % QStringLiteral(" happened")});
        }
        return table(rows);
    }
    default:
        return paragraph(words.join(QLatin1Char(' ')));
    }
}

/// Changes one part, adds one or takes one away.
PreviewBlock withChangedPart(const PreviewBlock& block, QRandomGenerator& random) {
    PreviewBlock changed = block;
    const qsizetype at = random.bounded(1, static_cast<int>(block.parts.size()));
    const QString row = block.kind == Kind::table
                            ? QStringLiteral("<tr><td>new</td><td>%1</td></tr>\n")
                            : QStringLiteral("<li>new %1</li>\n");
    const QString part = row.arg(random.bounded(100'000));
    switch (random.bounded(3)) {
    case 0:
        changed.parts[at] = part;
        break;
    case 1:
        changed.parts.insert(at, part);
        break;
    default:
        changed.parts.removeAt(at);
        break;
    }
    const qsizetype first = block.html.indexOf(block.parts.first());
    changed.html = block.html.left(first) % changed.parts.join(QString()) %
                   block.html.mid(first + block.parts.join(QString()).size());
    return changed;
}

} // namespace

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
    CHECK_FALSE(view.document()->find(QStringLiteral("see")).charFormat().hasProperty(
        QTextFormat::BackgroundBrush));
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
