// SPDX-License-Identifier: MIT
#include "model/domain/attachment_names.h"
#include "model/domain/edits/attachments.h"
#include "model/domain/edits/parts.h"

#include <catch2/catch.hpp>

namespace afterword::tests::attachments_test {

namespace {

QString q(const char* text) {
    return QString::fromUtf8(text);
}

Attachment file(const char* name, const char* hash = "h", const char* type = "image/png") {
    return {{}, q(name), q(type), q(hash), 1};
}

QStringList namesOf(const QList<Attachment>& attachments) {
    QStringList names;
    for (const Attachment& attachment : attachments) {
        names.append(attachment.name);
    }
    return names;
}

} // namespace

TEST_CASE("A safe name is one for every file system and for Markdown", "[domain]") {
    CHECK(safeFileName(q("Screen shot (1).png")) == q("Screen-shot-1.png"));
    CHECK(safeFileName(q("../../etc/passwd")) == q("passwd"));
    CHECK(safeFileName(q("C:\\temp\\x.log")) == q("x.log"));
    CHECK(safeFileName(q(".hidden")) == q("hidden"));
    CHECK(safeFileName(q("..")) == q("file"));
    CHECK(safeFileName(q("")) == q("file"));
    CHECK(safeFileName(q("con.png")) == q("filecon.png"));
    CHECK(safeFileName(q("größe 図.png")) == q("größe-図.png"));
    CHECK(safeFileName(q("a\nb\t.png")) == q("a-b.png"));
    CHECK(safeFileName(QString(300, u'x') + q(".png")) == QString(80, u'x') + q(".png"));
}

TEST_CASE("Attachments of one incident have names of their own", "[domain]") {
    const QList<Attachment> present{file("graph.png", "a")};
    const auto incoming =
        named({file("Graph.png", "b"), file("graph.png", "c"), file("x.png", "a")}, present);
    CHECK(namesOf(incoming) == QStringList{q("Graph-2.png"), q("graph-3.png"), q("graph.png")});
    CHECK_FALSE(incoming.first().id.isEmpty());
    CHECK(incoming.first().id != incoming.at(1).id);
}

TEST_CASE("Images are shown and other files linked", "[domain]") {
    CHECK(markdownOf(file("graph.v2.png")) == q("![graph.v2](assets/graph.v2.png)"));
    CHECK(markdownOf(file("a.log", "h", "text/plain")) == q("[a.log](assets/a.log)"));
}

TEST_CASE("Attaching and naming is one edit, that adds nothing twice", "[domain]") {
    const auto attachments = named({file("a.png")}, {});
    const Edit edit =
        edits::attach(attachments, edits::setText(q("impact"), q("![a](assets/a.png)")));
    Incident incident = applied(edit, {});
    CHECK(incident.impact == q("![a](assets/a.png)"));
    CHECK(applied(edit, incident).attachments == attachments);
}

TEST_CASE("A text names an attachment by its whole path", "[domain]") {
    const QList<Attachment> all{file("a.png"), file("a.png.txt"), file("b.png")};
    CHECK(namesOf(attachmentsNamedIn(q("see assets/a.png."), all)) == QStringList{q("a.png")});
    CHECK(namesOf(attachmentsNamedIn(q("![](./assets/b.png)"), all)) == QStringList{q("b.png")});
    for (const char* other : {"myassets/a.png", "x/assets/a.png", "assets/a.pngx",
                              "https://x.y/assets/b.png", "assets/ab.png"}) {
        INFO(other);
        CHECK(attachmentsNamedIn(q(other), all).isEmpty());
    }
}

TEST_CASE("A link leads to the attachment of its name only", "[domain]") {
    const QList<Attachment> all{file("a b.png"), file("../x")};
    CHECK(attachmentAt(q("assets/a%20b.png"), all) == &all.first());
    CHECK(attachmentAt(q("./assets/a%20b.png"), all) == &all.first());
    CHECK(attachmentAt(q("assets/none.png"), all) == nullptr);
    CHECK(attachmentAt(q("https://x.y/assets/a%20b.png"), all) == nullptr);
}

TEST_CASE("Other names reach every text of the incident", "[domain]") {
    Incident incident;
    incident.impact = q("![](assets/a.png) and assets/aa.png");
    incident.lessons.wentWell = {q("[x](./assets/a.png)")};
    incident.sections = {{q("More"), 0, q("assets/a.png."), {}, {}}};
    incident.attachments = {file("a.png")};
    const Incident changed = renamedAttachments(incident, {{q("a.png"), q("a-1.png")}});
    CHECK(changed.impact == q("![](assets/a-1.png) and assets/aa.png"));
    CHECK(changed.lessons.wentWell.first() == q("[x](./assets/a-1.png)"));
    CHECK(changed.sections.first().text == q("assets/a-1.png."));
    CHECK(changed.attachments.first().name == q("a-1.png"));
    CHECK(renamedAttachments(incident, {}) == incident);
}

} // namespace afterword::tests::attachments_test
