// SPDX-License-Identifier: MIT
#include "model/reading/archive/encoding.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

namespace afterword::tests::encoding_test {

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

TEST_CASE("A byte order mark says how a text is encoded", "[reading]") {
    const QString text = QStringLiteral("# Störung “5 €” 😀\n");
    const auto encoding =
        GENERATE(QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                 QStringConverter::Utf32LE, QStringConverter::Utf32BE);
    const QByteArray bytes = encoded(text, encoding);
    CHECK(reading::isText(bytes));
    CHECK(reading::decoded(bytes).endsWith(text));
}

TEST_CASE("Without one it is UTF-8, and else what Windows wrote", "[reading]") {
    const auto [bytes, text] = GENERATE(table<QByteArray, const char*>({
        {"# Störung “5 €”", "# Störung “5 €”"},
        {"# St\xf6rung", "# Störung"},
        {"\x93"
         "5 \x80\x94 \x96 it\x92s",
         "“5 €” – it’s"},
        // One broken byte in a page of UTF-8, as a cut log line leaves it.
        {"Größe, Maß, Übermut \xc3 und mehr", "Größe, Maß, Übermut \uFFFD und mehr"},
        {"caf\xe9 au lait, cr\xe8me", "café au lait, crème"},
        {"", ""},
    }));
    CHECK(reading::isText(bytes));
    CHECK(reading::decoded(bytes).toStdString() == text);
}

TEST_CASE("Surrogates that somebody wrote as UTF-8 are not taken for Windows' letters",
          "[reading]") {
    const QString text = reading::decoded("# A\xed\xa0\x80 B");
    CHECK(text.startsWith(QStringLiteral("# A\uFFFD")));
    CHECK(text.endsWith(QStringLiteral("\uFFFD B")));
}

TEST_CASE("What has many control characters is no text", "[reading]") {
    CHECK_FALSE(reading::isText(QByteArray(64, '\0')));
    CHECK_FALSE(reading::isText("\x89PNG\r\n\x1a\n" + QByteArray(20, '\1')));
    CHECK(reading::isText("\x1b[31mred\x1b[0m\tand a form feed\f"));
    CHECK(reading::isText(QByteArray("a long text ").repeated(20) + '\1'));
}

} // namespace afterword::tests::encoding_test
