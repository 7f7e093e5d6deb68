// SPDX-License-Identifier: MIT
#include "app/desktop/attachment_desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::attachment_desk_test {

using namespace afterword::editing;

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

struct Fixture {
    QTemporaryDir folder;
    desktop::AttachmentCopies copies;
    store::StoreWorker worker{folder.filePath(q("team.afterword")), options()};
    QThreadPool pool;
    AttachmentDesk desk = desktop::attachmentDesk(worker, pool, copies);

    ~Fixture() { pool.waitForDone(); }
    static store::Library::Options options() {
        store::Library::Options made;
        made.mode = store::OpenMode::create;
        made.clock = [] { return instantFromMs(1'700'000'000'000); };
        return made;
    }
    QString file(const char* name, const QByteArray& content) const {
        QFile written(folder.filePath(q(name)));
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(content);
        return written.fileName();
    }
    [[nodiscard]] Result<QList<Attachment>> keep(const IncomingFile& file) const {
        return desk.keep({file}).result();
    }
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("A pasted image is kept as PNG and comes back as it was", "[desktop]") {
    Fixture f;
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    const auto kept = f.keep({{}, image});
    REQUIRE(kept);
    CHECK(kept->first().name == q("image-1.png"));
    CHECK(kept->first().mediaType == q("image/png"));
    const auto small = f.desk.picture(kept->first(), 150).result();
    REQUIRE(small);
    CHECK(small->natural == QSize(300, 100));
    CHECK(small->image.size() == QSize(150, 50));
    CHECK(f.desk.picture(kept->first(), 1000).result()->image.pixelColor(5, 5) ==
          QColor(Qt::darkGreen));
}

TEST_CASE("A file is kept, and a copy of it can be opened", "[desktop]") {
    Fixture f;
    const auto kept = f.keep({f.file("service log.txt", "one\ntwo\n"), {}});
    REQUIRE(kept);
    CHECK(kept->first().name == q("service log.txt"));
    CHECK(kept->first().mediaType == q("text/plain"));
    CHECK(kept->first().size == 8);
    const auto copy = f.desk.copyOf(kept->first()).result();
    REQUIRE(copy);
    const QString folder = QFileInfo(*copy).path();
    CHECK(folder.startsWith(QDir::tempPath()));
    CHECK(folder.endsWith(kept->first().sha256));
    CHECK(contentOf(*copy) == "one\ntwo\n");
    Attachment hostile = kept->first();
    hostile.name = q("../../../escape");
    CHECK(QFileInfo(f.desk.copyOf(hostile).result().value()).path() == folder);
    CHECK_FALSE(f.desk.picture(kept->first(), 100).result());
}

TEST_CASE("Copies for other programs go with the library that made them", "[desktop]") {
    QString path;
    {
        Fixture f;
        const auto kept = f.keep({f.file("notes.txt", "one\n"), {}});
        REQUIRE(kept);
        path = f.desk.copyOf(kept->first()).result().value();
        CHECK(QFile::exists(path));
    }
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("What is no file, or too large, is refused by its name", "[desktop]") {
    Fixture f;
    const auto folder = f.keep({f.folder.path(), {}});
    REQUIRE_FALSE(folder);
    CHECK(folder.error().message.contains(q("is not a file")));
    CHECK_FALSE(f.keep({f.folder.filePath(q("gone.png")), {}}));
    QFile large(f.file("large.iso", {}));
    REQUIRE(large.resize(desktop::kLargestAttachment + 1));
    const auto refused = f.keep({large.fileName(), {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(q("large.iso")));
    CHECK(refused.error().message.contains(q("20 MB")));
    REQUIRE(large.resize(desktop::kLargestAttachment));
    CHECK(f.keep({large.fileName(), {}}));
}

} // namespace afterword::tests::attachment_desk_test
