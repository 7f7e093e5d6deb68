// SPDX-License-Identifier: MIT
#include "model/editing/answers.h"
#include "tests/support/settle.h"
#include "views/preview/preview_view.h"
#include "views/style/metrics.h"
#include "views/style/theme.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextImageFormat>

#include <catch2/catch.hpp>

#include <cmath>

namespace afterword::tests::preview_images_test {

using namespace afterword::views;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

struct Fixture {
    Fixture() {
        applyTheme(*qApp, Theme::light);
        editing::AttachmentDesk desk;
        desk.picture = [this](const Attachment& attachment, int) {
            asked.append(attachment.sha256);
            answers.emplace_back().start();
            return answers.back().future();
        };
        desk.copyOf = [this](const Attachment& attachment) {
            return editing::answered(copyError ? Result<QString>(failure(*copyError))
                                               : Result<QString>(q("/copies/") + attachment.name));
        };
        view.setDesk(desk);
        view.setLinkOpener([this](const QUrl& link) { opened.append(link); });
        view.resize(1000, 600);
        view.show();
        preview.attachments = {{q("1"), q("graph.png"), q("image/png"), q("aa"), 9},
                               {q("2"), q("a.log"), q("text/plain"), q("bb"), 9}};
    }
    void show(const char* html) {
        preview.blocks = {{editing::PreviewBlock::Kind::other, q(html), {}}};
        view.showPreview(preview);
    }
    void answer(QSize size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::blue);
        answers.back().addResult(editing::Picture{image, size});
        answers.back().finish();
        tests::settle();
    }
    /// Of the first image; invalid when there is none.
    [[nodiscard]] QTextImageFormat image() const {
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isImageFormat()) {
                    return it.fragment().charFormat().toImageFormat();
                }
            }
        }
        return {};
    }

    editing::Preview preview;
    PreviewView view;
    QStringList asked;
    QList<QUrl> opened;
    std::optional<Error> copyError;
    std::vector<QPromise<Result<editing::Picture>>> answers;
};

} // namespace

TEST_CASE("An image of the library is shown when it is there", "[views]") {
    Fixture f;
    f.show("<p>before <img src=\"assets/graph.png\" alt=\"A graph\" /> after</p>");
    CHECK(f.asked == QStringList{q("aa")});
    CHECK(f.image().width() == 1);
    f.answer({120, 80});
    REQUIRE_FALSE(f.image().name().isEmpty());
    CHECK(f.image().width() == 120);
    CHECK(f.image().height() == 80);
    const QVariant shown =
        f.view.document()->resource(QTextDocument::ImageResource, QUrl(f.image().name()));
    CHECK(shown.value<QImage>().size() == QSize(120, 80));
    f.show("<p>changed <img src=\"assets/graph.png\" alt=\"A graph\" /></p>");
    CHECK(f.asked.size() == 1);
    CHECK(f.image().width() == 120);
}

TEST_CASE("A wide image is as wide as the column, and follows it", "[views]") {
    Fixture f;
    f.show("<p><img src=\"assets/graph.png\" alt=\"\" /></p>");
    f.answer({3000, 1500});
    CHECK(f.image().width() == kColumnWidth);
    CHECK(f.image().height() == kColumnWidth / 2.0);
    f.view.resize(500, 600);
    tests::settle();
    CHECK(f.image().width() < 500);
    CHECK(f.image().height() == std::floor(f.image().width() / 2));
}

TEST_CASE("In lists and tables an image takes no more than there is", "[views]") {
    Fixture f;
    f.show("<ul><li>one<ul><li><img src=\"assets/graph.png\" alt=\"\" /></li></ul></li></ul>");
    f.answer({3000, 1500});
    CHECK(f.image().width() < kColumnWidth);
    CHECK(f.view.horizontalScrollBar()->maximum() == 0);
    f.preview.blocks = {
        {editing::PreviewBlock::Kind::table,
         q("<table></table>"),
         {q("<tr><th>A</th><th>B</th></tr>"),
          q("<tr><td>a</td><td><img src=\"assets/graph.png\" alt=\"\" /></td></tr>")}}};
    f.view.showPreview(f.preview);
    CHECK(f.image().width() < kColumnWidth / 2.0);
    CHECK(f.view.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("An image that is not the incident's is named and never asked for", "[views]") {
    Fixture f;
    f.show("<p><img src=\"assets/other.png\" alt=\"A graph\" />"
           "<img src=\"/etc/x.png\" alt=\"B\" /><img src=\"assets/a.log\" alt=\"C\" /></p>");
    CHECK(f.asked.isEmpty());
    CHECK(f.image().name().isEmpty());
    CHECK(f.view.toPlainText().contains(q("A graph")));
}

TEST_CASE("Another incident's image of the same name is another image", "[views]") {
    Fixture f;
    f.show("<p><img src=\"assets/graph.png\" alt=\"\" /></p>");
    f.answer({10, 10});
    f.preview.attachments.first().sha256 = q("cc");
    f.show("<p>Other <img src=\"assets/graph.png\" alt=\"\" /></p>");
    CHECK(f.asked == QStringList{q("aa"), q("cc")});
    f.answer({20, 20});
    CHECK(f.image().width() == 20);
}

namespace {

Drawing boxOf(double width, DrawnTone tone) {
    return {QSizeF(width, 40),
            {{tone, {{0, 0}, {width, 0}, {width, 40}, {0, 40}}}},
            {{{4, 10, width, 20}, q("x"), DrawnTone::text}}};
}

QColor middleOf(const Fixture& f) {
    const QImage image = f.view.document()
                             ->resource(QTextDocument::ImageResource, QUrl(f.image().name()))
                             .value<QImage>();
    return image.isNull() ? QColor() : image.pixelColor(image.rect().center());
}

} // namespace

TEST_CASE("What a template has drawn is painted, and again when it changes", "[views]") {
    const char* const html = "<p><img src=\"assets/INC-7-timeline.svg\" alt=\"Timeline\" /></p>";
    Fixture f;
    f.preview.drawings = {{q("assets/INC-7-timeline.svg"), boxOf(400, DrawnTone::alarm)}};
    f.show(html);
    REQUIRE(tests::waitFor([&] { return f.image().width() == 400; }));
    CHECK(f.image().height() == 40);
    CHECK(middleOf(f) == lightTokens().danger);

    f.preview.drawings[0].drawing = boxOf(5000, DrawnTone::good);
    f.show(html);
    CHECK(f.view.written() == 0); // the paragraph stays as it is
    REQUIRE(tests::waitFor([&] { return f.image().width() == kColumnWidth; }));
    CHECK(middleOf(f) == lightTokens().good);

    applyTheme(*qApp, Theme::dark);
    CHECK(tests::waitFor([&] { return middleOf(f) == darkTokens().good; }));
    applyTheme(*qApp, Theme::light);

    f.preview.drawings.clear();
    f.show("<p><img src=\"assets/INC-7-timeline.svg\" alt=\"Timeline\" /> gone</p>");
    CHECK(f.image().name().isEmpty());
    CHECK(f.asked.isEmpty());
}

TEST_CASE("A link to a file of the incident opens a copy", "[views]") {
    Fixture f;
    f.show("<p><a href=\"assets/a.log\">log</a></p>");
    Q_EMIT f.view.anchorClicked(QUrl(q("assets/a.log")));
    REQUIRE(tests::waitFor([&] { return !f.opened.isEmpty(); }));
    CHECK(f.opened == QList<QUrl>{QUrl::fromLocalFile(q("/copies/a.log"))});
    Q_EMIT f.view.anchorClicked(QUrl(q("assets/none.log")));
    Q_EMIT f.view.anchorClicked(QUrl(q("file:///etc/passwd")));
    tests::settle();
    CHECK(f.opened.size() == 1);
    f.copyError = Error{Error::Kind::notFound, q("The bytes are gone.")};
    QSignalSpy problem(&f.view, &PreviewView::problem);
    Q_EMIT f.view.anchorClicked(QUrl(q("assets/a.log")));
    CHECK(tests::waitFor([&] { return problem.size() == 1; }));
}

} // namespace afterword::tests::preview_images_test
