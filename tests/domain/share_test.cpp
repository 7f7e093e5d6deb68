// SPDX-License-Identifier: MIT
#include "model/domain/share.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include <functional>

namespace afterword::tests::share_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

const QByteArray kPicture("\x89PNG\r\n\x1a\n\0bytes", 14);

Share shared() {
    Share share;
    share.id = q("share-2");
    share.by = q("Ann Ek");
    share.at = instantFromMs(1'700'000'000'000);
    share.incident.id = q("incident-1");
    share.incident.reference = q("INC-7");
    share.incident.title = q("Queue stalled");
    ActionItem action;
    action.id = q("a1");
    action.title = q("Alert");
    action.reference = q("INC-7.1");
    share.incident.actions = {action};
    share.incident.comments = {{q("c1"), q("a1"), q("Ann"), share.at, q("Which?"), false}};
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(kPicture, QCryptographicHash::Sha256).toHex());
    share.incident.attachments = {{q("p1"), q("graph.png"), q("image/png"), hash, kPicture.size()}};
    share.attachments.insert(hash, kPicture);
    share.known = {q("share-1")};
    share.baseId = q("share-1");
    share.base = share.incident;
    share.open = {q("impact")};
    return share;
}

/// The message about the file when its JSON is changed so.
QString refusal(const std::function<void(QJsonObject&)>& change) {
    QJsonObject object = QJsonDocument::fromJson(toBytes(shared())).object();
    change(object);
    const Result<Share> read = shareFrom(QJsonDocument(object).toJson());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::input);
    CHECK(read.error().message.endsWith(u'.'));
    return read.error().message;
}

void changeIncident(QJsonObject& object, const char* key, const QJsonValue& value) {
    QJsonObject incident = object.value(QLatin1String("incident")).toObject();
    incident.insert(QLatin1String(key), value);
    object.insert(QLatin1String("incident"), incident);
}

} // namespace

TEST_CASE("a share comes back from its bytes as it was", "[domain]") {
    const Share share = shared();
    const Result<Share> read = shareFrom(toBytes(share));
    REQUIRE(read);
    CHECK(read->id == share.id);
    CHECK(read->by == share.by);
    CHECK(read->at == share.at);
    CHECK(read->incident == share.incident);
    CHECK(read->known == share.known);
    CHECK(read->baseId == share.baseId);
    CHECK(read->base == share.base);
    CHECK(read->open == share.open);
    CHECK_FALSE(read->published);
    CHECK(read->attachments == share.attachments);
}

TEST_CASE("what is no share is refused, with the reason", "[domain]") {
    CHECK_FALSE(shareFrom({}));
    CHECK_FALSE(shareFrom("\x00\xff\xfe binary"));
    CHECK_FALSE(shareFrom("[1, 2]"));
    const QByteArray whole = toBytes(shared());
    for (const qsizetype size : {whole.size() / 3, whole.size() / 2, whole.size() - 3}) {
        CHECK(shareFrom(whole.left(size)).error().message.contains(q("half")));
    }
    CHECK_FALSE(shareFrom(QByteArray("[").repeated(100'000)));
    CHECK(refusal([](QJsonObject& o) {
              o.insert(q("format"), q("afterword-incident"));
          }).contains(q("no shared incident")));
    CHECK(refusal([](QJsonObject& o) { o.insert(q("version"), 2); }).contains(q("version 2")));
    CHECK(refusal([](QJsonObject& o) { o.remove(q("incident")); }).contains(q("incident")));
    CHECK(refusal([](QJsonObject& o) { o.remove(q("share")); }).contains(q("when it was shared")));
    CHECK(refusal([](QJsonObject& o) {
              changeIncident(o, "id", q("other"));
          }).contains(q("more than one incident")));
    CHECK(refusal([](QJsonObject& o) { changeIncident(o, "title", 7); }).contains(q("title")));
}

TEST_CASE("attachments that lead elsewhere or are not what they say are refused", "[domain]") {
    for (const char* name : {"../../.bashrc", "a/b.png", "/etc/passwd", "", "..", "a\\b"}) {
        INFO(name);
        CHECK_FALSE(refusal([name](QJsonObject& o) {
                        QJsonObject file = o.value(q("incident"))
                                               .toObject()
                                               .value(q("attachments"))
                                               .toArray()
                                               .at(0)
                                               .toObject();
                        file.insert(q("name"), q(name));
                        changeIncident(o, "attachments", QJsonArray{file});
                    }).isEmpty());
    }
    const auto withBytes = [](const QString& base64) {
        return [base64](QJsonObject& o) {
            QJsonObject all = o.value(q("attachments")).toObject();
            all.insert(all.keys().constFirst(), base64);
            o.insert(q("attachments"), all);
        };
    };
    CHECK(refusal(withBytes(q("AAAA"))).contains(q("hash")));
    CHECK(refusal(withBytes(q("§no base64§"))).contains(q("hash")));
}

TEST_CASE("two rows of one id are refused", "[domain]") {
    const auto doubled = [](QJsonObject& o) {
        const QJsonArray rows = o.value(q("incident")).toObject().value(q("actions")).toArray();
        changeIncident(o, "actions", QJsonArray{rows.at(0), rows.at(0)});
    };
    CHECK(refusal(doubled).contains(q("same id")));
}

TEST_CASE("what a library gives is never merged", "[domain]") {
    Incident mine = shared().incident;
    Incident theirs = mine;
    theirs.reference = q("INC-2");
    theirs.revision = 40;
    theirs.updatedAt = instantFromMs(5);
    theirs.actions[0].edit().reference = q("INC-2.9");
    theirs.actions[0].edit().title = q("Alert on depth");
    const Merged merged = mergeShared(shared().incident, mine, theirs, {});
    CHECK(merged.conflicts.isEmpty());
    CHECK(merged.value.reference == q("INC-7"));
    CHECK(merged.value.revision == mine.revision);
    CHECK(merged.value.actions.at(0)->reference == q("INC-7.1"));
    CHECK(merged.value.actions.at(0)->title == q("Alert on depth"));
    CHECK(withoutLibrary(theirs).reference.isEmpty());
    CHECK(withoutLibrary(theirs).actions.at(0)->reference.isEmpty());
}

TEST_CASE("what the sender has not decided is asked here too", "[domain]") {
    Incident mine = shared().incident;
    mine.impact = q("mine");
    Incident theirs = mine;
    theirs.impact = q("theirs");
    const Merged silent = mergeShared(mine, mine, theirs, {});
    CHECK(silent.conflicts.isEmpty());
    CHECK(silent.value.impact == q("theirs"));
    const Merged asked = mergeShared(mine, mine, theirs, {q("impact"), q("summary")});
    REQUIRE(asked.conflicts.size() == 1);
    CHECK(asked.value.impact == q("mine"));
    CHECK(asked.conflicts.at(0).theirs == q("theirs"));
    // Whoever has written what they had, or takes it, has answered.
    CHECK(stillOpen(asked.conflicts, mine, theirs).size() == 1);
    mine.impact = q("theirs");
    CHECK(stillOpen(asked.conflicts, mine, theirs).isEmpty());
}

} // namespace afterword::tests::share_test
