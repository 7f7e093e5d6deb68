// SPDX-License-Identifier: MIT
#include "model/editing/spelling.h"
#include "tests/support/settle.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::spelling_test {

using namespace afterword::editing;

namespace {

const QString kFolder = QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/spelling");

QString q(const char* text) {
    return QString::fromUtf8(text);
}

QString nameOf(const DictionaryFiles& files) {
    return QFileInfo(files.words).fileName();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Fixture {
    QTemporaryDir folder;
    QString words = folder.filePath(q("data/words.txt"));
    Spelling spelling{{{kFolder}, words, q("en")}};

    void use(const char* language) {
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.setLanguage(q(language));
        REQUIRE(waitFor([&] { return !changed.isEmpty(); }));
    }
};

} // namespace

TEST_CASE("The dictionary of a language is found by its tag", "[editing]") {
    CHECK(nameOf(dictionaryFor(q("de"), {kFolder})) == q("de_DE.dic"));
    CHECK(nameOf(dictionaryFor(q("de-AT"), {kFolder})) == q("de_DE.dic"));
    CHECK(nameOf(dictionaryFor(q("en-GB"), {q("/nowhere"), kFolder})) == q("en_US.dic"));
    CHECK(dictionaryFor(q("fr"), {kFolder}).isEmpty());
    CHECK(dictionaryFor(q("../spelling/de_DE"), {kFolder}).isEmpty());
    CHECK(dictionaryFor({}, {kFolder}).isEmpty());
}

TEST_CASE("Words that the dictionary does not have are misspelt", "[editing]") {
    Fixture f;
    CHECK_FALSE(f.spelling.isMisspelt(q("qeue"))); // not loaded yet
    f.use("");
    CHECK(f.spelling.isMisspelt(q("qeue")));
    CHECK_FALSE(f.spelling.isMisspelt(q("queue")));
    CHECK_FALSE(f.spelling.isMisspelt(q("Queue")));
}

TEST_CASE("A document's language chooses the dictionary, whatever its encoding", "[editing]") {
    Fixture f;
    f.use("de");
    CHECK_FALSE(f.spelling.isMisspelt(q("größe")));
    CHECK(f.spelling.isMisspelt(q("grösse")));
    CHECK_FALSE(f.spelling.isMisspelt(q("行列"))); // cannot be written in it
    f.use("en");
    CHECK(f.spelling.isMisspelt(q("größe")));
    f.use("fr"); // none is installed
    CHECK_FALSE(f.spelling.isMisspelt(q("qeue")));
}

TEST_CASE("Better words are suggested", "[editing]") {
    Fixture f;
    f.use("en");
    QFuture<QStringList> better = f.spelling.suggestions(q("qeue"));
    better.waitForFinished();
    CHECK(better.result().contains(q("queue")));
}

TEST_CASE("A word that is added is right at once, and after the next start", "[editing]") {
    Fixture f;
    f.use("en");
    QSignalSpy changed(&f.spelling, &Spelling::changed);
    f.spelling.add(q("grafana"));
    CHECK(changed.size() == 1);
    CHECK_FALSE(f.spelling.isMisspelt(q("grafana")));
    CHECK_FALSE(f.spelling.isMisspelt(q("Grafana")));
    REQUIRE(waitFor([&] { return contentOf(f.words) == "grafana\n"; }));
    Spelling next({{kFolder}, f.words, q("en")});
    QSignalSpy loaded(&next, &Spelling::changed);
    next.setLanguage({});
    REQUIRE(waitFor([&] { return !loaded.isEmpty(); }));
    CHECK_FALSE(next.isMisspelt(q("grafana")));
    next.add(q("kafka"));
    CHECK(waitFor([&] { return contentOf(f.words) == "grafana\nkafka\n"; }));
}

TEST_CASE("A dictionary that cannot be written says so", "[editing]") {
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(q("words.txt")); // a folder where the file should be
    Spelling spelling({{kFolder}, folder.filePath(q("words.txt")), q("en")});
    QSignalSpy failed(&spelling, &Spelling::failed);
    spelling.add(q("grafana"));
    REQUIRE(waitFor([&] { return !failed.isEmpty(); }));
    CHECK(failed.first().first().value<Error>().message.contains(q("words.txt")));
}

TEST_CASE("Spelling can be switched off, and on again", "[editing]") {
    Fixture f;
    f.use("en");
    QSignalSpy changed(&f.spelling, &Spelling::changed);

    f.spelling.setOn(false);
    CHECK(changed.size() == 1);
    CHECK_FALSE(f.spelling.isMisspelt(q("qeue")));

    f.spelling.setOn(true);
    CHECK(f.spelling.isMisspelt(q("qeue")));
}

TEST_CASE("A language of one's own counts where a document names none", "[editing]") {
    Fixture f;
    f.use("");
    CHECK(f.spelling.isMisspelt(q("größe")));

    QSignalSpy changed(&f.spelling, &Spelling::changed);
    f.spelling.setOwnLanguage(q("de-DE"));
    REQUIRE(waitFor([&] { return !changed.isEmpty(); }));
    CHECK_FALSE(f.spelling.isMisspelt(q("größe")));

    f.use("en"); // the document's wins
    CHECK(f.spelling.isMisspelt(q("größe")));
}

TEST_CASE("The installed dictionaries are listed by their language", "[editing]") {
    CHECK(languagesIn({kFolder, q("/nowhere"), kFolder}) == QStringList{q("de-DE"), q("en-US")});
}

} // namespace afterword::tests::spelling_test
