// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/data_comment.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

namespace afterword::tests::data_comment_test {

namespace {

const QByteArray kJson = R"({"n":-5,"text":"a --> <b> \" \\- c"})";

} // namespace

TEST_CASE("data put behind a text is found again and matches it", "[domain]") {
    const QString text = QStringLiteral("# Title\n\nBody\n");
    const auto found = findDataComment(withDataComment(text, kJson));
    REQUIRE(found);
    CHECK(found->matchesText);
    CHECK(QJsonDocument::fromJson(found->json) == QJsonDocument::fromJson(kJson));
}

TEST_CASE("the comment ends where it should, whatever the data holds", "[domain]") {
    const QString written = withDataComment(QStringLiteral("Body"), kJson);
    CHECK(written.count(QStringLiteral("-->")) == 1);
    CHECK(written.count(QStringLiteral("<")) == 1);
}

TEST_CASE("a changed word breaks the match, trailing white space does not", "[domain]") {
    QString written = withDataComment(QStringLiteral("One\n\nTwo\n"), kJson);
    CHECK(findDataComment(
              QString(written).replace(QStringLiteral("One\n"), QStringLiteral("One  \n")))
              ->matchesText);
    CHECK_FALSE(
        findDataComment(QString(written).replace(QStringLiteral("Two"), QStringLiteral("Too")))
            ->matchesText);
    CHECK_FALSE(findDataComment(
                    QString(written).replace(QStringLiteral("One\n\n"), QStringLiteral("One\n")))
                    ->matchesText);
}

TEST_CASE("the line ends of a text and its byte order mark are no words of it", "[domain]") {
    const QString mark(QChar::ByteOrderMark);
    const QString written = withDataComment(mark + QStringLiteral("One\r\n\rTwo\rThree"), kJson);
    const auto found = findDataComment(withUnixLines(written));
    REQUIRE(found);
    CHECK(found->matchesText);
}

TEST_CASE("a document without such a comment has none", "[domain]") {
    CHECK_FALSE(findDataComment(QStringLiteral("Body\n<!-- note -->\n")));
    CHECK_FALSE(findDataComment(QString()));
    CHECK_FALSE(findDataComment(QStringLiteral("<!-- afterword-incident sha256=ab\n{} and more")));
}

} // namespace afterword::tests::data_comment_test
