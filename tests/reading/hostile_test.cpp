// SPDX-License-Identifier: MIT
#include "model/domain/data_comment.h"
#include "model/domain/incident_json.h"
#include "tests/reading/read.h"

#include <QJsonDocument>
#include <QStringEncoder>

#include <catch2/catch.hpp>

namespace afterword::tests::hostile_test {

namespace {

QByteArray repeated(const char* text, int times) {
    return QByteArray(text).repeated(times);
}

std::string refusalOf(const QByteArray& bytes) {
    reading::ReadOptions options;
    options.name = QStringLiteral("x.md");
    const Result<reading::Reading> result = reading::readDocument(bytes, options);
    return result ? std::string("read") : result.error().message.toStdString();
}

} // namespace

TEST_CASE("Whatever the bytes, reading neither crashes nor loses its way", "[reading]") {
    QByteArray nested;
    for (int depth = 0; depth < 2000; ++depth) {
        nested += QByteArray(2 * depth, ' ') + "- x\n";
    }
    const QList<QByteArray> inputs{
        {},
        "\n\n\n",
        "---\n---\n",
        "---\nno: end\n",
        "## Timeline\n```\n14:00 never closed\n",
        "## Timeline\n\n- \n-\n- 14:00\n",
        "## Action items\n\n|\n|-\n|\n\n| |\n|-|\n| |\n",
        "## Action items\n\n  - a\n1.\n  - b\n",
        "**:**\n\n**\n\n****\n\n# \n\n## #\n",
        "Duration:\nImpact:\n",
        nested,
        repeated("> ", 10'000) + "x",
        repeated("- ", 10'000) + "x",
        repeated("<![CDATA[", 100'000),
        repeated("*a **b ", 60'000),
        repeated("|a", 1'000) + "\n" + repeated("|-", 1'000) + "\n" + repeated("|x\n", 50'000),
        repeated("|", 300'000),
        repeated("[", 200'000),
        repeated("x", 7'000'000),
        "## Timeline\n\n" + repeated("- 14:00 x\n", 5'000),
        "\xff\xff\xff",
    };
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        INFO("input " << i);
        CHECK(reading::readDocument(inputs.at(i), {}).has_value());
    }
}

TEST_CASE("What is no text, or too much of it, is refused with the reason", "[reading]") {
    CHECK(refusalOf(repeated("\x7f"
                             "ELF\x02\x01\x01\x00\x00\x03",
                             50) +
                    QByteArray(500, '\0'))
              .find("is not text") != std::string::npos);
    CHECK(refusalOf(QByteArray(50'000'000, 'x')).find("too large") != std::string::npos);
    CHECK(refusalOf("{\"format\": \"afterword-incident\", ").find("broken JSON") !=
          std::string::npos);
    CHECK(refusalOf("{\"format\": \"afterword-incident\", \"version\": 99}")
              .find("“x.md” is no incident") != std::string::npos);
}

TEST_CASE("The encoding and the line ends of a file do not matter", "[reading]") {
    const QString text =
        QStringLiteral("# Störung\n\n## Timeline (UTC)\n\n- 2024-05-01 10:00: Aus\n");
    const Incident expected = reading::readDocument(text.toUtf8(), {}).value().incident;
    QString windows = text;
    windows.replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QList<QByteArray> encodings{windows.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(),
                                      text.toLatin1(), utf16.encode(text)};
    for (const QByteArray& bytes : encodings) {
        Incident incident = reading::readDocument(bytes, {}).value().incident;
        incident.origin = expected.origin;
        CHECK(incident == expected);
    }
}

TEST_CASE("Lone surrogates and NULs become replacement characters", "[reading]") {
    QString text = QStringLiteral("# A_B_C\n\n## Impact\n\nx\n");
    text[3] = QChar(0xd800);
    text[5] = QChar(u'\0');
    const Incident incident = reading::readMarkdown(text, {}).incident;
    CHECK(incident.title == QStringLiteral("A\uFFFDB\uFFFDC"));
}

TEST_CASE("The data of an unchanged document is the answer, of a changed one a help", "[reading]") {
    Incident incident = readText("# T\n\n## Action items\n\n- Fix it\n- Log it").incident;
    incident.actions[0].edit().id = QStringLiteral("kept-id");
    incident.actions[0].edit().kind = ActionKind::detect;
    incident.isPrivate = true;
    const QByteArray json = QJsonDocument(toJson(incident)).toJson(QJsonDocument::Compact);
    const QString document =
        withDataComment(QStringLiteral("# T\n\n## Action items\n\n- Fix it\n- Log it\n"), json);

    CHECK(reading::readMarkdown(document, {}).incident == incident);

    QString changed = document;
    changed.replace(QStringLiteral("- Log it"), QStringLiteral("- Log it twice"));
    const Incident merged = reading::readMarkdown(changed, {}).incident;
    REQUIRE(merged.actions.size() == 2);
    CHECK(merged.actions.at(0)->id.toStdString() == "kept-id");
    CHECK(merged.actions.at(0)->kind == ActionKind::detect);
    CHECK(merged.actions.at(1)->title.toStdString() == "Log it twice");
    CHECK(merged.isPrivate);
}

TEST_CASE("Our own JSON is known by its content", "[reading]") {
    const Incident incident = readDocumentNamed("classic.md");
    const QByteArray json = QJsonDocument(toJson(incident)).toJson();
    CHECK(reading::readDocument(json, {}).value().incident == incident);
}

TEST_CASE("bullets below a list that says nothing are a list of their own", "[reading]") {
    const auto heading = GENERATE("**Improvements and Fixes:**", "**TODO List:**");
    const QByteArray text = heading + QByteArray("\n\n1. ****\n  - Replace the timer.\n"
                                                 "3. **Write a runbook:**\n  - Describe it.\n");
    const reading::Reading reading = readText(text.constData());
    INFO(heading);
    QStringList titles;
    for (const auto& improvement : reading.incident.improvements) {
        titles.append(improvement->title + improvement->text);
    }
    for (const auto& action : reading.incident.actions) {
        titles.append(action->title + action->details);
    }
    CHECK(titles.join(u' ').contains(QStringLiteral("Replace the timer.")));
    CHECK(titles.join(u' ').contains(QStringLiteral("Write a runbook")));
}

} // namespace afterword::tests::hostile_test
