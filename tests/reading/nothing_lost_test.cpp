// SPDX-License-Identifier: MIT
#include "model/domain/incident_json.h"
#include "model/domain/vocabulary.h"
#include "model/reading/chapters.h"
#include "model/reading/markup/other_markups.h"
#include "tests/reading/read.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace afterword::tests::nothing_lost_test {

namespace {

QList<QByteArray> documentsIn(const QString& folder) {
    QList<QByteArray> documents;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            documents.append(file.readAll());
        }
    }
    return documents;
}

/// A folder of documents outside of the project; empty when it is not there.
QString outsideCorpus() {
    const QByteArray shared = qgetenv("AFTERWORD_SHARED");
    const QString root = shared.isEmpty() ? QStringLiteral(AFTERWORD_SOURCE_DIR "/../shared")
                                          : QString::fromLocal8Bit(shared);
    const QString folder = root + QStringLiteral("/corpus/postmortems");
    return QDir(folder).exists() ? folder : QString();
}

void addWords(const QJsonValue& value, QString& words) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            addWords(*it, words);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto& inner : array) {
            addWords(inner, words);
        }
    } else {
        words += value.toVariant().toString() + u' ';
    }
}

/// The words of lines with something to say that stand nowhere in the incident.
QStringList lostWords(const QByteArray& document) {
    const Incident incident = reading::readDocument(document, {}).value().incident;
    QString kept;
    addWords(toJson(incident), kept);
    for (const Term& term : vocabulary()) { // labels that Afterword writes itself
        kept += QLatin1String(term.written) + u' ';
    }
    kept = kept.toLower();
    QStringList lost;
    static const QRegularExpression word(QStringLiteral("[\\w]{4,}"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& line : QString::fromUtf8(document).split(u'\n')) {
        if (line.size() < 60) {
            continue; // names of parts and of columns are not kept when they are Afterword's own
        }
        for (auto match = word.globalMatch(line); match.hasNext();) {
            const QString found = match.next().captured().toLower();
            if (!kept.contains(found)) {
                lost.append(found);
            }
        }
    }
    return lost;
}

struct Claims {
    int doubled = 0;
    QList<int> unclaimed;
};

Claims claimsOf(const QByteArray& document) {
    QString text = QString::fromUtf8(document);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const markdown::Tree tree(reading::asMarkdown(text));
    reading::Draft draft(tree);
    const reading::Outline outline = reading::outlineOf(tree);
    if (outline.title.firstLine > 0) {
        draft.take(outline.title);
    }
    reading::readChapters(draft, outline);
    Claims claims;
    claims.doubled = draft.doubleClaims;
    for (int line = 1; line <= tree.lineCount(); ++line) {
        if (!tree.isBlank(line) && !draft.ledger.isTaken(line)) {
            claims.unclaimed.append(line);
        }
    }
    return claims;
}

} // namespace

TEST_CASE("Every line of our own documents belongs to exactly one field or section", "[reading]") {
    const QList<QByteArray> documents =
        documentsIn(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/postmortems"));
    REQUIRE(documents.size() >= 3);
    for (const QByteArray& document : documents) {
        INFO(document.left(60).toStdString());
        const Claims claims = claimsOf(document);
        CHECK(claims.unclaimed.isEmpty());
        CHECK(claims.doubled == 0);
        CHECK(lostWords(document).join(u' ').toStdString() == std::string());
    }
}

TEST_CASE("Every line of an outside corpus belongs to exactly one field or section", "[reading]") {
    const QString folder = outsideCorpus();
    if (folder.isEmpty()) {
        WARN("skipped: no corpus beside the project, and AFTERWORD_SHARED names none");
        return;
    }
    for (const QByteArray& document : documentsIn(folder)) {
        INFO(document.left(60).toStdString());
        const Claims claims = claimsOf(document);
        CHECK(claims.unclaimed.isEmpty());
        CHECK(claims.doubled == 0);
    }
}

TEST_CASE("A second name of a part stays in its text", "[reading]") {
    const Incident incident = readText("# Panne\n\n## Cause\n\nUn joint.\n\n"
                                       "La cause plus profonde : nous sommes deux.\n")
                                  .incident;
    CHECK_THAT(incident.rootCause.toStdString(), Catch::Contains("Un joint."));
    CHECK_THAT(incident.rootCause.toStdString(),
               Catch::Contains("La cause plus profonde: nous sommes deux."));
}

} // namespace afterword::tests::nothing_lost_test
