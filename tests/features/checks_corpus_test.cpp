// SPDX-License-Identifier: MIT
#include "model/domain/checks/checks.h"
#include "model/reading/reading.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <catch2/catch.hpp>

#include <cstdio>

namespace afterword::tests::checks_corpus_test {

namespace {

QList<Incident> incidentsIn(const QString& path) {
    QFile file(path);
    QList<Incident> incidents;
    if (file.open(QIODevice::ReadOnly)) {
        reading::ReadOptions options;
        options.name = QFileInfo(path).fileName();
        if (const auto reading = reading::readDocument(file.readAll(), options)) {
            incidents.append(reading->incident);
        }
    }
    return incidents;
}

} // namespace

// Documents of real teams were written with care: rules that object to many of them are wrong.
TEST_CASE("rules object to few of the postmortems that people wrote", "[features]") {
    const QString shared = qEnvironmentVariable("AFTERWORD_SHARED");
    if (shared.isEmpty()) {
        WARN("skipped: AFTERWORD_SHARED names no folder");
        return;
    }
    const bool isPrinted = qEnvironmentVariableIsSet("AFTERWORD_PRINT_FINDINGS");
    checks::Options options;
    options.now = instantFromIso(QStringLiteral("2026-12-01T00:00:00Z"));
    QMap<QString, int> documentsOf;
    int documents = 0;
    QDirIterator files(shared + QStringLiteral("/corpus/postmortems"), {QStringLiteral("*.md")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const Incident& incident : incidentsIn(path)) {
            ++documents;
            QStringList rules;
            const QList<Finding> findings = checks::findingsOf(incident, options);
            for (const Finding& finding : findings) {
                rules.append(finding.rule);
                if (isPrinted) {
                    std::printf("%s\t%s\t%s\n", qPrintable(finding.rule), qPrintable(path),
                                qPrintable(sentence(finding)));
                }
            }
            rules.removeDuplicates();
            for (const QString& rule : std::as_const(rules)) {
                ++documentsOf[rule];
            }
        }
    }
    for (auto rule = documentsOf.cbegin(); rule != documentsOf.cend(); ++rule) {
        WARN(rule.key().toStdString() << ": " << rule.value() << " of " << documents);
        // What is missing or has no owner is missing in many; all else that is said loudly is rare.
        const bool isOfWords = rule.key().startsWith(QLatin1String("time.")) ||
                               rule.key().startsWith(QLatin1String("writing.")) ||
                               rule.key().startsWith(QLatin1String("leftover."));
        const bool isWarning = checks::ruleOf(rule.key())->severity == Finding::Severity::warning;
        CHECK((!isWarning || !isOfWords || rule.value() * 20 < documents));
    }
    CHECK(documents > 0);
}

} // namespace afterword::tests::checks_corpus_test
