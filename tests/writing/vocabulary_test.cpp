// SPDX-License-Identifier: MIT
#include "model/writing/context/vocabulary.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

namespace afterword::tests::vocabulary_test {

namespace {

/// The names of one heading's tables, each in code style in a row's first cell.
QHash<QString, QSet<QString>> documentedNames() {
    QFile file(QString::fromLatin1(AFTERWORD_SOURCE_DIR) + QStringLiteral("/templates/README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(QStringLiteral("^\\| `([^`]+)` \\| `[^`]*\\{\\{.*` \\|"));
    QHash<QString, QSet<QString>> names;
    QString heading;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QStringLiteral("### "))) {
            heading = line.mid(4).toLower();
        } else if (const auto match = row.match(line); match.hasMatch()) {
            names[heading].insert(match.captured(1));
        }
    }
    return names;
}

} // namespace

TEST_CASE("The reference of names holds every name with an example, and no other", "[writing]") {
    const auto documented = documentedNames();
    QSet<QString> headings;
    for (const writing::Vocabulary* vocabulary : writing::allVocabularies()) {
        const QString heading = QString::fromStdString(vocabulary->what());
        headings.insert(heading);
        QSet<QString> names;
        for (const auto& [name, entry] : vocabulary->names()) {
            names.insert(QString::fromStdString(name));
        }
        INFO(heading.toStdString());
        CHECK((names - documented.value(heading)).values().join(u' ').toStdString() == "");
        CHECK((documented.value(heading) - names).values().join(u' ').toStdString() == "");
    }
    QSet<QString> lambdas;
    for (const std::string_view name : writing::lambdaNames()) {
        lambdas.insert(QString::fromLatin1(name.data(), qsizetype(name.size())));
    }
    QSet<QString> itemNames;
    for (const std::string_view name : writing::itemNames()) {
        itemNames.insert(QString::fromLatin1(name.data(), qsizetype(name.size())));
    }
    CHECK(documented.value(QStringLiteral("lambdas")) == lambdas);
    CHECK(documented.value(QStringLiteral("every list item")) == itemNames);
    headings += {QStringLiteral("lambdas"), QStringLiteral("every list item")};
    const QStringList documentedNames = documented.keys();
    for (const QString& heading : documentedNames) {
        INFO(heading.toStdString());
        CHECK(headings.contains(heading));
    }
}

} // namespace afterword::tests::vocabulary_test
