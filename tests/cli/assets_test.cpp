// SPDX-License-Identifier: MIT
#include "tests/cli/cli_run.h"

#include <QCryptographicHash>
#include <QDir>

#include <catch2/catch.hpp>

namespace afterword::tests::assets_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

/// A library with incidents, each with a file of the same name. The command line attaches nothing,
/// so the rows are written as the desktop would.
struct Library {
    explicit Library(std::initializer_list<const char*> contents) {
        int number = 0;
        for (const char* content : contents) {
            ++number;
            const QString document = q("# Outage %1\n\n## Impact\n\n![graph](assets/graph.png)\n");
            const QString file = cli.file(q("%1.md").arg(number), document.arg(number).toUtf8());
            REQUIRE(run({q("import"), file}).exitCode == 0);
            attach(q("INC-%1").arg(number), content);
        }
    }
    [[nodiscard]] CliResult run(const QStringList& arguments) const {
        return cli.run(arguments + QStringList{q("--library"), path});
    }
    void attach(const QString& reference, const QByteArray& content) const {
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        sql(q("INSERT INTO blob VALUES ('%1', %2, x'%3')")
                .arg(hash)
                .arg(content.size())
                .arg(QString::fromLatin1(content.toHex())));
        sql(q("INSERT INTO attachment (incident_id, position, id, name, media_type, sha256, size) "
              "SELECT id, 0, 'a', 'graph.png', 'image/png', '%1', %2 FROM incident "
              "WHERE reference = '%3'")
                .arg(hash)
                .arg(content.size())
                .arg(reference));
    }
    void sql(const QString& statement) const {
        QProcess process;
        process.start(q("sqlite3"), {path, statement});
        REQUIRE(process.waitForFinished());
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
    }
    [[nodiscard]] QByteArray content(const QString& name) const {
        QFile file(cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    Cli cli;
    QString path = cli.path(q("team.afterword"));
};

} // namespace

TEST_CASE("a document in a file has its images beside it", "[cli]") {
    const Library library({"first"});
    CHECK(library.run({q("render"), q("INC-1"), q("-o"), library.cli.path(q("out.md"))}).exitCode ==
          0);
    CHECK(library.content(q("assets/graph.png")) == "first");
    CHECK(library.content(q("out.md")).contains("](assets/graph.png)"));
}

TEST_CASE("documents in a folder keep their own images", "[cli]") {
    const Library library({"first", "second"});
    QDir(library.cli.path({})).mkpath(q("wiki"));
    const auto done = library.run(
        {q("render"), q("--all"), q("--with-data"), q("-o"), library.cli.path(q("wiki"))});
    CHECK(done.exitCode == 0);
    const QStringList assets = QDir(library.cli.path(q("wiki/assets"))).entryList(QDir::Files);
    REQUIRE(assets.size() == 2);
    QSet<QByteArray> shown;
    for (const QString& name : QDir(library.cli.path(q("wiki"))).entryList(QDir::Files)) {
        const QByteArray document = library.content(q("wiki/") + name);
        for (const QString& asset : assets) {
            if (document.contains(q("](assets/%1)").arg(asset).toUtf8())) {
                shown.insert(library.content(q("wiki/assets/") + asset));
            }
        }
        // The data of the document speaks of the same names: it is read back as it is written.
        const auto read = library.cli.run({q("convert"), library.cli.path(q("wiki/") + name)});
        CHECK(
            document.contains(read.object()[QLatin1String("attachments")][0][QLatin1String("name")]
                                  .toString()
                                  .toUtf8()));
    }
    CHECK(shown == QSet<QByteArray>{"first", "second"});
}

TEST_CASE("on standard output there is the document alone", "[cli]") {
    const Library library({"first"});
    CHECK(library.run({q("render"), q("INC-1")}).out.contains("](assets/graph.png)"));
    CHECK_FALSE(QFile::exists(library.cli.path(q("assets"))));
}

TEST_CASE("a document is limited to the starred events of its timeline", "[cli]") {
    const Cli cli;
    const QString library = cli.path(QStringLiteral("team.afterword"));
    const QString file = cli.file(
        QStringLiteral("a.json"),
        R"({"format": "afterword-incident", "version": 1, "title": "Disk full", "timeZone": "UTC",
            "timeline": [{"id": "a", "text": "Alert fired", "starred": true,
                          "time": {"text": "14:00", "start": "2024-05-03T14:00:00Z"}},
                         {"id": "b", "text": "Coffee was made",
                          "time": {"text": "14:05", "start": "2024-05-03T14:05:00Z"}}]})");
    const QStringList in{QStringLiteral("--library"), library};
    REQUIRE(cli.run(QStringList{QStringLiteral("import"), file} + in).exitCode == 0);
    const QStringList render{QStringLiteral("render"), QStringLiteral("INC-1")};
    CHECK(cli.run(render + in).out.contains("Coffee was made"));
    const CliResult starred = cli.run(render + QStringList{QStringLiteral("--starred")} + in);
    CHECK(starred.out.contains("Alert fired"));
    CHECK_FALSE(starred.out.contains("Coffee was made"));
}

} // namespace afterword::tests::assets_test
