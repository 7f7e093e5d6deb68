// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"
#include "tests/support/zip_writer.h"

#include <QDir>
#include <QStringEncoder>

#include <catch2/catch.hpp>

#include <sys/stat.h>

namespace afterword::tests::sources_test {

namespace {

const QString kImport = QStringLiteral("import");
const QString kConvert = QStringLiteral("convert");
const QStringList kLibrary{QStringLiteral("--library"), QStringLiteral("team.afterword")};

QByteArray titled(const char* title) {
    return QByteArray("# ") + title + "\n\n## Impact\n\nNobody could pay.\n";
}

} // namespace

TEST_CASE("a folder with circles, pipes and zips is imported, each document once", "[cli]") {
    const Cli cli;
    QDir(cli.path({})).mkpath(QStringLiteral("wiki/deep"));
    QDir(cli.path({})).mkpath(QStringLiteral("wiki/.git"));
    cli.file(QStringLiteral("wiki/a.md"), titled("A"));
    cli.file(QStringLiteral("wiki/deep/b.md"), titled("B"));
    cli.file(QStringLiteral("wiki/.git/hidden.md"), titled("Hidden"));
    cli.file(QStringLiteral("wiki/old.zip"),
             zipOf({{"notes/c.md", titled("C")}, {"../../escape.md", titled("D")}}));
    QFile::link(cli.path(QStringLiteral("wiki")), cli.path(QStringLiteral("wiki/deep/circle")));
    REQUIRE(::mkfifo(QFile::encodeName(cli.path(QStringLiteral("wiki/pipe.md"))).constData(),
                     0600) == 0);

    const auto imported = cli.run(QStringList{kImport, QStringLiteral("wiki")} + kLibrary);

    CHECK(imported.exitCode == 5); // the pipe
    CHECK(imported.err.contains("pipe.md"));
    CHECK(imported.out.count('\n') == 4);
    CHECK_FALSE(imported.out.contains("Hidden"));
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("../escape.md"))));
}

TEST_CASE("hostile input is read or refused with a reason, and the rest goes on", "[cli]") {
    const Cli cli;
    const QString good = cli.file(QStringLiteral("good.md"), titled("Good"));
    const auto [name, content, code] = GENERATE(table<const char*, QByteArray, int>({
        {"empty.md", QByteArray(), 1},
        {"binary.md", QByteArray("\0\1\2\3\4\5\6\7", 8).repeated(64), 5},
        {"large.md", QByteArray(50 * 1024 * 1024, 'a'), 5},
        {"long.md", "# T\n\n## Impact\n\n" + QByteArray(10 * 1024 * 1024, 'a'), 5},
        {"utf16.md", QByteArray("\xff\xfe#\0 \0T\0\n\0", 10) + QByteArray("\x00\xd8", 2), 1},
        {"line.md", "# T\n\n## Impact\n\n" + QByteArray(7 * 1024 * 1024, 'a'), 0},
        {"lists.md", "# T\n\n## Impact\n\n" + QByteArray("- ").repeated(10'000) + "x", 0},
        {"quotes.md", "# T\n\n## Impact\n\n" + QByteArray(">").repeated(10'000) + "x", 0},
        {"fence.md", "# T\n\n## Impact\n\n```\nnever closed\n\n## Timeline\n", 0},
        {"crlf.md", "\xef\xbb\xbf# T\r\n\r\n## Impact\r\n\r\nYes.\r\n", 0},
        {"latin.md", "# T\n\n## Impact\n\nCaf\xe9 closed.\n", 0},
        {"surrogate.md", "# T\n\n## Impact\n\n\xed\xa0\x80 x\n", 0},
        {"archive.zip", QByteArray("PK\3\4 broken"), 5},
        {"bomb.zip", zipOf({{"a.md", QByteArray(64 * 1024 * 1024, ' '), true}}), 5},
    }));
    const QString file = cli.file(QString::fromLatin1(name), content);
    INFO(name);
    const auto result = cli.run(QStringList{kImport, file, good} + kLibrary);
    CHECK(result.exitCode == code);
    CHECK(result.out.contains("\tGood\n"));
    CHECK((code == 0 || result.err.contains(name)));
}

TEST_CASE("text of several encodings is the same text", "[cli]") {
    const Cli cli;
    const QString text = QStringLiteral("# Café\n\n## Impact\n\nGeschlossen – ganz.\n");
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        const QString file = cli.file(QStringLiteral("a.md"), encode.encode(text));
        const auto incident = cli.run({kConvert, file}).object();
        CHECK(incident[QLatin1String("title")].toString() == QStringLiteral("Café"));
        CHECK(incident[QLatin1String("impact")].toString() ==
              QStringLiteral("Geschlossen – ganz."));
    }
    const QString windows =
        cli.file(QStringLiteral("w.md"), "# Caf\xe9\n\n## Impact\n\nGeschlossen \x96 ganz.\n");
    CHECK(cli.run({kConvert, windows}).object()[QLatin1String("impact")].toString() ==
          QStringLiteral("Geschlossen – ganz."));
}

TEST_CASE("a file of several incidents becomes that many when asked to", "[cli]") {
    const Cli cli;
    const QString file = cli.file(QStringLiteral("report.md"),
                                  titled("Queue stalled") + "\n## Timeline\n\n- 10:00: Down\n\n" +
                                      titled("Disk full") + "\n## Timeline\n\n- 11:00: Full\n");
    const auto whole = cli.run({kConvert, file});
    CHECK(whole.err.contains("2 incidents"));
    CHECK(whole.object()[QLatin1String("title")].toString() == QStringLiteral("Queue stalled"));

    const auto both = cli.run({kConvert, file, QStringLiteral("--split")});
    CHECK(both.out.count('\n') == 2);

    const QStringList import = QStringList{kImport, file, QStringLiteral("--split")} + kLibrary;
    const auto imported = cli.run(import);
    CHECK(imported.exitCode == 0);
    CHECK(imported.out.toStdString() == "INC-1\tQueue stalled\nINC-2\tDisk full\n");
    CHECK(cli.run(import).out.count("already") == 2);
}

} // namespace afterword::tests::sources_test
