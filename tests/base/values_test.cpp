// SPDX-License-Identifier: MIT
#include "model/base/ids.h"
#include "model/base/instant.h"
#include "model/base/row.h"
#include "model/base/text.h"

#include <QUuid>

#include <catch2/catch.hpp>

namespace afterword::tests::values_test {

TEST_CASE("a row is shared until it is written to", "[base]") {
    const Row<QString> first(QStringLiteral("a"));
    Row<QString> second = first;
    CHECK(second.sharesWith(first));
    second.edit() = QStringLiteral("b");
    CHECK(*first == QStringLiteral("a"));
    CHECK_FALSE(second == first);
    second.edit() = QStringLiteral("a");
    CHECK(second == first);
    CHECK_FALSE(second.sharesWith(first));
}

TEST_CASE("a stable id depends on its kind, its place and its content alone", "[base]") {
    StableIds ids;
    const QString row = ids.idOf("event", 3, {u"14:05", u"paged"});
    CHECK(row == StableIds().idOf("event", 3, {u"14:05", u"paged"}));
    CHECK(row != ids.idOf("event", 4, {u"14:05", u"paged"}));
    CHECK(row != ids.idOf("action", 3, {u"14:05", u"paged"}));
    CHECK(row != ids.idOf("event", 3, {u"14:05", u"pages"}));
    CHECK(row != ids.idOf("event", 3, {u"14:05p", u"aged"}));
    CHECK(QUuid(row).version() == QUuid::Sha1);
    CHECK(QUuid(row).variant() == QUuid::DCE);
    CHECK(newId() != newId());
}

TEST_CASE("an instant comes back from ISO 8601", "[base]") {
    CHECK(toIso(instantFromMs(1678888800000)) == QStringLiteral("2023-03-15T14:00:00Z"));
    CHECK(toIso(instantFromMs(1678888800250)) == QStringLiteral("2023-03-15T14:00:00.250Z"));
    for (const qint64 ms : std::initializer_list<qint64>{-62135596800000, -1, 0, 951782399999,
                                                         951868800007, 253402300799999}) {
        CHECK(toIso(instantFromMs(ms)) ==
              toDateTime(instantFromMs(ms))
                  .toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs));
    }
    CHECK(instantFromIso(QStringLiteral("2023-03-15T16:00:00+02:00")) ==
          instantFromMs(1678888800000));
    CHECK_FALSE(instantFromIso(QStringLiteral("2023-03-15T16:00:00")));
    CHECK_FALSE(instantFromIso(QStringLiteral("soon")));
}

TEST_CASE("lone surrogates and NULs are replaced, pairs are kept", "[base]") {
    const QString pair = QString::fromUcs4(U"\U0001F6A8");
    CHECK(wellFormed(pair) == pair);
    const QString lone =
        QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b") + QChar(0xdc00) + QChar();
    CHECK(wellFormed(lone) == QStringLiteral("a\uFFFDb\uFFFD\uFFFD"));
    CHECK(wellFormed(QString(QChar(0xd83d))) == QStringLiteral("\uFFFD"));
}

TEST_CASE("line ends become one kind, and a byte order mark goes", "[base]") {
    CHECK(withUnixLines(QStringLiteral("\uFEFFa\r\nb\rc\n")) == QStringLiteral("a\nb\nc\n"));
}

TEST_CASE("One line has single spaces, and keeps those that hold words together") {
    CHECK(oneLine(QStringLiteral("  a \t b\r\n\nc ")) == u"a b c");
    CHECK(oneLine(QStringLiteral("a b")) == u"a b");
    CHECK(oneLine(QStringLiteral("10:00\u00a0AM")) == u"10:00\u00a0AM");
    CHECK(oneLine(QStringLiteral("配信\u3000高橋\u2028x")) == u"配信\u3000高橋 x");
    CHECK(oneLine(QStringLiteral(" \n ")).isEmpty());
    CHECK(oneLine(QString()).isEmpty());
}

TEST_CASE("The number that a line begins with") {
    CHECK(numberBefore(u"12. Impact") == 12);
    CHECK(numberBefore(u"Impact 12") == 0);
    CHECK(numberBefore(u"99999999999 too many") == 0);
    CHECK(numberBefore(u"") == 0);
}

} // namespace afterword::tests::values_test
