// SPDX-License-Identifier: MIT
#include "model/reading/archive/archive.h"
#include "model/reading/archive/archive_name.h"
#include "model/reading/reading.h"
#include "tests/support/zip_writer.h"

#include <QBuffer>
#include <QStringList>

#include <catch2/catch.hpp>

namespace afterword::tests::archive_test {

namespace {

Result<reading::Archive> opened(const QByteArray& bytes) {
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return reading::Archive::open(std::move(device), QStringLiteral("w.zip"));
}

std::string refusalOf(const QByteArray& bytes) {
    const auto archive = opened(bytes);
    return archive ? "opened" : archive.error().message.toStdString();
}

QStringList namesIn(const QByteArray& bytes) {
    const auto archive = opened(bytes);
    QStringList names;
    for (const reading::ArchiveEntry& entry : archive.value().entries()) {
        names.append(entry.name);
    }
    return names;
}

/// The bytes of each entry, or why it has none.
QStringList contentsOf(const QByteArray& bytes) {
    auto archive = opened(bytes);
    QStringList contents;
    for (const reading::ArchiveEntry& entry : archive.value().entries()) {
        const auto content = archive->bytesOf(entry);
        contents.append(content ? QString::fromUtf8(*content) : content.error().message);
    }
    return contents;
}

} // namespace

TEST_CASE("A zip gives its files with their bytes, and no folders", "[reading]") {
    const QByteArray zip = zipOf({{"b.md", "two"},
                                  {"docs/", ""},
                                  {"docs/a.md", QByteArray("one ").repeated(100), true},
                                  {"empty.md", ""},
                                  {"b.md", "of the same name"}});
    CHECK(namesIn(zip) == QStringList{QStringLiteral("b.md"), QStringLiteral("docs/a.md"),
                                      QStringLiteral("empty.md"), QStringLiteral("b.md")});
    CHECK(contentsOf(zip) == QStringList{QStringLiteral("two"),
                                         QStringLiteral("one ").repeated(100), QString(),
                                         QStringLiteral("of the same name")});
    CHECK(namesIn(zipOf({})).isEmpty());
}

TEST_CASE("What stands before a zip, and numbers of a zip64, do not matter", "[reading]") {
    CHECK(contentsOf("#!/bin/sh\nexit 0\n" + zipOf({{"a.md", "in front"}})) ==
          QStringList{QStringLiteral("in front")});

    const QByteArray narrow = zipOf({{"a.md", "first"}, {"b.md", "wide", true, true}});
    const qsizetype directory = narrow.indexOf("PK\1\2");
    const QByteArray kept = narrow.chopped(22);
    const QByteArray wide = kept + zip64End(2, quint64(kept.size() - directory), quint64(directory),
                                            quint64(kept.size()));
    CHECK(contentsOf(wide) == QStringList{QStringLiteral("first"), QStringLiteral("wide")});
}

TEST_CASE("A name in a zip is only a name, and is shown clean", "[reading]") {
    const auto [raw, shown] = GENERATE(table<QByteArray, const char*>({
        {"../../etc/x.md", "etc/x.md"},
        {"/etc/x.md", "etc/x.md"},
        {"..\\..\\C:\\x.md", "x.md"},
        {"C:\\docs\\x.md", "docs/x.md"},
        {"a/./b//../x.md", "a/b/x.md"},
        {"../..", ""},
        {QByteArray("x.md\0.exe", 9), "x.md\uFFFD.exe"},
        {"a\nb\x1b[31m.md", "a\uFFFDb\uFFFD[31m.md"},
        {"St\x94rung.md", "Störung.md"},
        {"Störung.md", "Störung.md"},
        {"\u202Egnp.md", "\uFFFDgnp.md"},
    }));
    CHECK(namesIn(zipOf({{raw, "x"}})) == QStringList{QString::fromUtf8(shown)});
}

TEST_CASE("A name that says to be UTF-8 and is not keeps nobody from reading", "[reading]") {
    ZipFile liar{"x\xff\xfe.md", "read all the same"};
    liar.flags = 0x800;
    const QByteArray zip = zipOf({liar});
    CHECK(namesIn(zip) == QStringList{QStringLiteral("x\uFFFD\uFFFD.md")});
    CHECK(contentsOf(zip) == QStringList{QStringLiteral("read all the same")});
}

TEST_CASE("A very long name is shortened in the middle", "[reading]") {
    const QString name = reading::cleanedName(QString(60'000, u'n') + QStringLiteral("/page.md"));
    CHECK(name.size() == 200);
    CHECK(name.endsWith(QStringLiteral("n/page.md")));
}

TEST_CASE("Entries of a zip are refused one by one, with the reason", "[reading]") {
    const QByteArray zeros(9 * 1024 * 1024, '\0');
    ZipFile small{"liar.md", zeros, true};
    small.claimedSize = 1000;
    ZipFile large{"short.md", "text"};
    large.claimedSize = 2000;
    ZipFile encrypted{"secret.md", "text"};
    encrypted.flags = 1;
    ZipFile unknown{"strange.md", "text"};
    unknown.method = quint16(97);
    ZipFile damaged{"damaged.md", "text"};
    damaged.claimedSum = 1;
    const QStringList contents = contentsOf(zipOf({{"bomb.md", zeros, true},
                                                   small,
                                                   large,
                                                   encrypted,
                                                   unknown,
                                                   damaged,
                                                   {"good.md", "good"}}));
    REQUIRE(contents.size() == 7);
    CHECK(contents.at(0).startsWith(QStringLiteral("w.zip/bomb.md is too large")));
    CHECK(contents.at(0).contains(QStringLiteral("9 MB")));
    CHECK(contents.at(1).contains(QStringLiteral("not as large as the archive claims")));
    CHECK(contents.at(2).contains(QStringLiteral("cannot be unpacked")));
    CHECK(contents.at(3).contains(QStringLiteral("is encrypted")));
    CHECK(contents.at(4).contains(QStringLiteral("packed by method 97")));
    CHECK(contents.at(5).contains(QStringLiteral("checksum")));
    CHECK(contents.at(6).toStdString() == "good");
}

TEST_CASE("What is no zip, or claims more than anybody has, is refused as a whole", "[reading]") {
    const QByteArray zip = zipOf({{"a.md", "text"}});
    CHECK(refusalOf({}).starts_with("w.zip is no zip"));
    CHECK(refusalOf("# Just text\n").starts_with("w.zip is no zip"));
    CHECK(refusalOf(zip.left(zip.size() / 2)).starts_with("w.zip is no zip"));

    // A directory of gigabytes, as a sparse file has one.
    const quint64 huge = quint64(1) << 40;
    CHECK(refusalOf("PK\1\2" + QByteArray(40 * 1024 * 1024, '\0') +
                    zip64End(huge / 46, huge, 0, 40 * 1024 * 1024 + 4))
              .find("too many entries") != std::string::npos);

    const qsizetype directory = zip.indexOf("PK\1\2");
    const QByteArray record = zip.mid(directory, zip.size() - 22 - directory);
    const QByteArray most = record.repeated(reading::kMostEntries);
    const auto withDirectory = [&zip, directory](const QByteArray& records) -> QByteArray {
        const QByteArray start = zip.left(directory);
        return start + records +
               zip64End(1, quint64(records.size()), quint64(directory),
                        quint64(directory + records.size()));
    };
    CHECK(namesIn(withDirectory(most)).size() == reading::kMostEntries);
    CHECK(refusalOf(withDirectory(most + record)).find("too many entries") != std::string::npos);
    CHECK(
        refusalOf(withDirectory(record + "PK\1\2" + QByteArray(60, 'x'))).find("behind entry 1") !=
        std::string::npos);
}

TEST_CASE("Many entries that share one packed file are refused as a whole", "[reading]") {
    const QByteArray zip = zipOf({{"a.md", QByteArray(4096, 'x')}});
    const qsizetype directory = zip.indexOf("PK\1\2");
    const QByteArray record = zip.mid(directory, zip.size() - 22 - directory);
    const QByteArray records = record.repeated(10);
    CHECK(refusalOf(zip.left(directory) + records + zipEnd(10, records.size(), directory))
              .find("same bytes") != std::string::npos);
}

TEST_CASE("An entry of another archive is not found", "[reading]") {
    auto archive = opened(zipOf({{"a.md", "text"}}));
    REQUIRE(archive);
    for (const reading::ArchiveEntry& entry :
         {reading::ArchiveEntry{0, QStringLiteral("b.md"), 4},
          reading::ArchiveEntry{0, QStringLiteral("a.md"), 5},
          reading::ArchiveEntry{7, QStringLiteral("a.md"), 4}}) {
        const auto bytes = archive->bytesOf(entry);
        REQUIRE_FALSE(bytes);
        CHECK(bytes.error().message.contains(QStringLiteral("changed meanwhile")));
    }
}

TEST_CASE("Whatever byte of a zip is wrong, it is read or refused", "[reading]") {
    const QByteArray zip =
        zipOf({{"a.md", QByteArray("text ").repeated(20), true, true}, {"docs/b.md", "more"}});
    for (qsizetype at = 0; at < zip.size(); ++at) {
        for (const int byte : {0x00, 0x01, 0x7F, 0xFF, zip.at(at) ^ 0x20}) {
            QByteArray wrong = zip;
            wrong[at] = static_cast<char>(byte);
            INFO("byte " << at << " is " << byte);
            if (auto archive = opened(wrong)) {
                for (const reading::ArchiveEntry& entry : archive->entries()) {
                    const auto bytes = archive->bytesOf(entry);
                    CHECK((!bytes || bytes->size() == entry.size));
                }
            }
        }
        CHECK(refusalOf(zip.left(at)) != "opened");
    }
}

} // namespace afterword::tests::archive_test
