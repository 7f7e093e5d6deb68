// SPDX-License-Identifier: MIT
#include "app/composition/assets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::assets_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

class Bytes : public AttachmentStore {
public:
    Result<QString> put(const QByteArray& bytes) override {
        QString hash = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        m_bytes.insert(hash, bytes);
        return hash;
    }
    Result<QByteArray> bytes(const QString& sha256) override {
        return m_bytes.contains(sha256) ? Result<QByteArray>(m_bytes.value(sha256))
                                        : failure(Error::Kind::notFound, q("gone"));
    }

private:
    QHash<QString, QByteArray> m_bytes;
};

struct Fixture {
    Incident with(const char* impact,
                  std::initializer_list<std::pair<const char*, const char*>> files) {
        Incident incident;
        incident.impact = q(impact);
        for (const auto& [name, content] : files) {
            const QByteArray bytes(content);
            incident.attachments.append(
                {{}, q(name), q("image/png"), store.put(bytes).value(), bytes.size()});
        }
        return incident;
    }
    Result<QStringList> write(const char* name, const Incident& incident) {
        const auto render = [](const Incident& value) -> Result<QByteArray> {
            return value.impact.toUtf8();
        };
        return app::writeWithAssets(folder.filePath(q(name)), incident, render, store);
    }
    [[nodiscard]] QByteArray content(const QString& name) const {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    [[nodiscard]] QStringList files() const {
        QStringList all;
        for (const QString& sub : {QString(), q("assets/")}) {
            for (const QString& name : QDir(folder.filePath(sub)).entryList(QDir::Files)) {
                all.append(sub + name);
            }
        }
        return all;
    }

    QTemporaryDir folder;
    Bytes store;
};

} // namespace

TEST_CASE("What a document names is written beside it, and nothing else", "[composition]") {
    Fixture f;
    REQUIRE(
        f.write("a.md", f.with("![](assets/x.png)", {{"x.png", "picture"}, {"y.png", "unused"}})));
    CHECK(f.files() == QStringList{q("a.md"), q("assets/x.png")});
    CHECK(f.content(q("assets/x.png")) == "picture");
    CHECK(f.content(q("a.md")) == "![](assets/x.png)");
    REQUIRE(f.write("b.md", f.with("none", {{"x.png", "other"}})));
    CHECK(f.content(q("assets/x.png")) == "picture");
}

TEST_CASE("Documents in one folder do not take each other's files", "[composition]") {
    Fixture f;
    const Incident one = f.with("![](assets/x.png)", {{"x.png", "first"}});
    const Incident two = f.with("![](assets/x.png) [a](./assets/x.png)", {{"x.png", "second"}});
    const Incident same = f.with("![](assets/x.png)", {{"x.png", "first"}});
    for (int round = 0; round < 2; ++round) {
        REQUIRE(f.write("one.md", one));
        REQUIRE(f.write("two.md", two));
        REQUIRE(f.write("same.md", same));
        const QString other = q("x-") + two.attachments.first().sha256.left(8) + q(".png");
        CHECK(f.content(q("assets/x.png")) == "first");
        CHECK(f.content(q("assets/") + other) == "second");
        CHECK(QString::fromUtf8(f.content(q("two.md"))) ==
              q("![](assets/%1) [a](./assets/%1)").arg(other));
        CHECK(f.content(q("same.md")) == "![](assets/x.png)");
        CHECK(f.files().size() == 5);
    }
}

TEST_CASE("A name that leads elsewhere is made one that does not", "[composition]") {
    Fixture f;
    REQUIRE(f.write("a.md", f.with("![](assets/../../x.png)", {{"../../x.png", "picture"}})));
    CHECK(f.files() == QStringList{q("a.md"), q("assets/x.png")});
    CHECK(f.content(q("a.md")) == "![](assets/x.png)");
}

TEST_CASE("A document without the bytes it names is written, and they are told", "[composition]") {
    Fixture f;
    Incident incident = f.with("![](assets/x.png)", {{"x.png", "picture"}});
    incident.attachments.first().sha256 = q("unknown");
    CHECK(f.write("a.md", incident) == QStringList{q("x.png")});
    CHECK(f.files() == QStringList{q("a.md")});
}

TEST_CASE("A file that cannot be written is an error", "[composition]") {
    Fixture f;
    QFile inTheWay(f.folder.filePath(q("assets")));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto written = f.write("a.md", f.with("![](assets/x.png)", {{"x.png", "picture"}}));
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(q("x.png")));
}

TEST_CASE("The strip is written beside a document that shows it, and only then", "[composition]") {
    Fixture f;
    Incident incident = f.with("plain", {});
    incident.reference = q("INC-7");
    TimelineEvent event;
    event.time.start = instantFromMs(1'700'000'000'000);
    incident.timeline.append(event);
    REQUIRE(f.write("plain.md", incident));
    CHECK(f.content(q("assets/INC-7-timeline.svg")) == "none");
    incident.impact = q("![Timeline](assets/INC-7-timeline.svg)");
    REQUIRE(f.write("drawn.md", incident));
    CHECK(f.content(q("assets/INC-7-timeline.svg")).startsWith("<svg "));
}

TEST_CASE("The causes are written beside a document that shows them", "[composition]") {
    Fixture f;
    Incident incident = f.with("![Causes](assets/INC-7-causes.svg)", {});
    incident.reference = q("INC-7");
    ContributingFactor factor;
    factor.id = q("f");
    factor.text = q("The pool was too small");
    incident.factors.append(Row(factor));
    REQUIRE(f.write("drawn.md", incident));
    CHECK(f.content(q("assets/INC-7-causes.svg")).contains("The pool was too"));
    CHECK(f.content(q("assets/INC-7-timeline.svg")) == "none");
}

} // namespace afterword::tests::assets_test
