// SPDX-License-Identifier: MIT
#include "model/writing/writing.h"

#include <catch2/catch.hpp>

namespace afterword::tests::comments_test {

TEST_CASE("what reviewers say is in no document, not even in its data", "[writing]") {
    Incident incident;
    incident.title = QStringLiteral("Queue stalled");
    incident.comments = {{QStringLiteral("c"),
                          QStringLiteral("impact"),
                          QStringLiteral("Ann"),
                          {},
                          QStringLiteral("A secret remark"),
                          false}};
    const writing::Catalogue catalogue{QString()};
    writing::Template own = *catalogue.find(QStringLiteral("classic"));
    writing::RenderOptions options;
    options.withData = true;
    for (const char* text : {"", "{{#comments}}{{text}}{{author}}{{/comments}}"}) {
        own.text += QString::fromUtf8(text);
        const Result<QString> written = writing::render(incident, own, catalogue, options);
        REQUIRE(written);
        CHECK(written->contains(QStringLiteral("Queue stalled")));
        CHECK_FALSE(written->contains(QStringLiteral("secret")));
        CHECK_FALSE(written->contains(QStringLiteral("Ann")));
    }
}

} // namespace afterword::tests::comments_test
