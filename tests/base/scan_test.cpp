// SPDX-License-Identifier: MIT
#include "model/base/scan.h"

#include <QStringList>

#include <catch2/catch.hpp>

namespace afterword::tests::scan_test {

namespace {

QStringList linesOf(QStringView text) {
    QStringList lines;
    eachLine(text, [&lines](QStringView line) { lines.append(line.toString()); });
    return lines;
}

} // namespace

TEST_CASE("Lines are what a split at line ends makes, the empty ones too") {
    for (const auto text : {u"", u"\n", u"a", u"a\n", u"\na", u"a\n\nb", u"one\ntwo\nthree\n"}) {
        const QString whole = QString::fromUtf16(text);
        CHECK(linesOf(whole) == whole.split(u'\n'));
    }
}

TEST_CASE("A text is trimmed as Qt trims it") {
    for (const auto text : {u"", u" ", u"a", u" a", u"a ", u"\t a b\n", u"\u00a0a\u00a0", u"a b"}) {
        const QString whole = QString::fromUtf16(text);
        CHECK(trimmed(whole) == QStringView(whole).trimmed());
    }
}

TEST_CASE("A mark is found where Qt finds it") {
    for (const auto text : {u"", u"*", u"**", u"a*b**c**", u"***", u"plain"}) {
        const QStringView whole(text);
        for (qsizetype from = 0; from <= whole.size(); ++from) {
            CHECK(indexOfMark(whole, u"**", from) == whole.indexOf(u"**", from));
        }
    }
}

} // namespace afterword::tests::scan_test
