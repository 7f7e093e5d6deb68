// SPDX-License-Identifier: MIT
#include "model/markdown/blocks_only.h"
#include "tests/support/block_list.h"

#include <catch2/catch.hpp>

#include <array>

namespace afterword::tests::blocks_only_test {

using namespace afterword::markdown;
using Extent = Document::Extent;

TEST_CASE("Words and inline marks are left out, marks of blocks stay", "[markdown]") {
    CHECK(blocksOnly(u"- **Impact:** `all` of [us](u)\n") == "- x\n");
    CHECK(blocksOnly(u"* * *\n***\n- [x] *done*\n1. [ ] a\n") ==
          "* * *\n***\n- [x] *done*\n1. [ ] a\n");
    CHECK(blocksOnly(u"``` a*b\n[ä]: /b*c\n<b>*c*</b>") == "``` a*b\n[ä]: /b*c\n<b>*c*</b>");
    CHECK(blocksOnly(u"ä <b>c</b>\n| a*ß | \\| |\n### 東京") == "x xb>c</b>\n| axx | \\| |\n### x");
    CHECK(blocksOnly(u"[a\nb [c]*\nd]: /url\n\n[e]\nf*]]>") ==
          "[a\nb [c]*\nd]: /url\n\n[e]\nfx]]>");
}

TEST_CASE("Text without its words has the same blocks on the same lines", "[markdown]") {
    const std::array documents{
        "# *Title* of [it]\n\n**Impact:** all `of` us\n_more_ words\n===\n\n* * *\n",
        "- [x] done `a`\n- [ ] **open** [b](c)\n\n1. [ ] one\n2. `two`\n   **three**\n",
        "| a | `b` |\n|---|---|\n| *c* | d \\| e |\nwords | **f** |\n\ntext\n| a |\n|---|\n",
        "words\n``` a\n*b*\n```\n\n    [code]\n\n> *quote* [x]\n> - **item**\nlazy *words*\n",
        "[a]: /url\n\"title *of* it\"\n\n[b\nc *d*]: /url\n\n[e]: <f*g>\n[h]: /i 'j\nk* l'\n\nm "
        "[a]\n",
        "<div>\n*words* <b>\n</div>\n\n<pre>\n\n*words*</pre>\n*words*\n\na <pre>\n\nb</pre>\n",
        "<!-- *a*\n\nb* -->\n*c*\n\n<![CDATA[\n\na [b]]>\n\n<?php *a*\n\nb ?>\n\n<x*y>\n",
        "2023. *not* a list\n1) **a**\n\n   `b`\n+\n  *c*\n\n-\ta\n\n\t*b*\n* *c*\n***\n** d\n_ _ "
        "_\n",
        "a\\\nb  \n*c* | d\n--- | ---\n\n|a|b|\n|-|-|\n|`|`|c|\n|[|](x)|\n\n&amp; <https://a.b>\n"};
    for (const char* document : documents) {
        const QString text = QString::fromUtf8(document);
        INFO(document);
        CHECK(blocksOf(text, Extent::blocks) == blocksOf(text, Extent::whole));
    }
}

TEST_CASE("Every line that signs can make has the same blocks without its words", "[markdown]") {
    // All words of four signs, above and below a line of text and as an item's.
    constexpr QStringView kSigns = u"a1 *_`[]<>|-=#.:~\\!";
    const qsizetype count = kSigns.size();
    for (qsizetype number = 0; number < count * count * count * count; ++number) {
        QString line;
        for (qsizetype left = number, i = 0; i < 4; ++i, left /= count) {
            line += kSigns.at(left % count);
        }
        const QString text = QStringLiteral("%1 b*\n\n- %1\nb %1\n%1\n| - |\nc\n").arg(line);
        if (blocksOf(text, Extent::blocks) != blocksOf(text, Extent::whole)) {
            FAIL(text.toStdString());
        }
    }
}

} // namespace afterword::tests::blocks_only_test
