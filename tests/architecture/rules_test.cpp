// SPDX-License-Identifier: MIT
#include "tests/architecture/rules.h"

#include <catch2/catch.hpp>

namespace afterword::tests::rules_test {

using namespace afterword::architecture;

namespace {

SourceFile source(const char* path, const char* body) {
    const QString name = QString::fromLatin1(path);
    const QString guard =
        name.endsWith(QLatin1String(".h")) ? QStringLiteral("#pragma once\n") : QString();
    return {name, QStringLiteral("// SPDX-License-Identifier: MIT\n") + guard +
                      QString::fromLatin1(body)};
}

QString offences(const char* path, const char* body) {
    return offencesOf(source(path, body)).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a room may include itself and the rooms to its right only", "[architecture]") {
    CHECK(offences("model/reading/a.cpp", "#include \"model/markdown/tree.h\"\n") == QString());
    CHECK(offences("model/reading/a.cpp", "#include \"model/reading/names.h\"\n") == QString());
    CHECK(offences("model/reading/a.cpp", "\n#include \"model/writing/writing.h\"\n") ==
          QStringLiteral("model/reading/a.cpp:3: model/reading may not know model/writing"));
    CHECK(offences("model/domain/a.h", "#include \"model/store/schema.h\"\n") != QString());
    CHECK(offences("model/items/a.h", "#include \"views/style/tokens.h\"\n") != QString());
    CHECK(offences("views/a.cpp", "#include \"model/store/worker.h\"\n") != QString());
    CHECK(offences("views/a.cpp", "#include \"app/main_cli.h\"\n") != QString());
    CHECK(offences("app/a.cpp", "#include \"model/store/worker.h\"\n") == QString());
    CHECK(offences("app/a.cpp", "#include \"worker.h\"\n") != QString());
}

TEST_CASE("a library is known to its own room only", "[architecture]") {
    CHECK(offences("model/markdown/a.cpp", "#include <cmark-gfm.h>\n") == QString());
    CHECK(offences("model/reading/a.cpp", "#include <cmark-gfm-extension_api.h>\n") != QString());
    CHECK(offences("model/markdown/a.cpp", "#include <kainjow/mustache.hpp>\n") != QString());
    CHECK(offences("model/reading/a.cpp", "#include <zlib.h>\n") == QString());
    CHECK(offences("app/composition/a.cpp", "#include <zlib.h>\n") != QString());
    CHECK(offences("model/store/a.cpp", "#include <QSqlQuery>\n") == QString());
    CHECK(offences("app/a.cpp", "#include <QSqlDatabase>\n") != QString());
    CHECK(offences("app/a.cpp", "#include <QtSql/QSqlDatabase>\n") != QString());
    CHECK(offences("views/a.cpp", "#include <QLabel>\n") == QString());
    CHECK(offences("app/desktop/a.cpp", "#include <QApplication>\n") == QString());
    CHECK(offences("app/cli/a.cpp", "#include <QApplication>\n") != QString());
    CHECK(offences("model/items/a.cpp", "#include <QLabel>\n") != QString());
    CHECK(offences("model/editing/a.cpp", "#include <QUndoStack>\n") == QString());
    CHECK(offences("model/domain/a.cpp", "#include <QColor>\n") != QString());
    CHECK(offences("model/domain/a.cpp", "#include <QDate>\n") == QString());
}

TEST_CASE("a library that one file wraps is not used by a second", "[architecture]") {
    const SourceFile first = source("model/writing/a.cpp", "#include <kainjow/mustache.hpp>\n");
    const SourceFile second = source("model/writing/b.cpp", "#include <kainjow/mustache.hpp>\n");
    CHECK(offencesBetween({first}).isEmpty());
    CHECK(offencesBetween({first, second}).size() == 1);
}

TEST_CASE("clock, settings, SQL and objects stay where they belong", "[architecture]") {
    CHECK(offences("views/a.cpp", "auto t = QDateTime::currentDateTimeUtc();\n") != QString());
    CHECK(offences("model/store/a.cpp", "auto t = std::chrono::system_clock::now();\n") !=
          QString());
    CHECK(offences("model/store/a.cpp", "auto t = QDateTime::currentMSecsSinceEpoch();\n") !=
          QString());
    CHECK(offences("app/a.cpp", "auto t = QDate::currentDate();\n") == QString());
    CHECK(offences("views/a.cpp", "QSettings settings;\n") != QString());
    CHECK(offences("views/a.cpp", "class QSqlQuery;\n") != QString());
    CHECK(offences("model/domain/a.h", "class A : public QObject {};\n") != QString());
    CHECK(offences("model/editing/a.h", "class A : public QObject {};\n") == QString());
}

TEST_CASE("comments and literals are not code", "[architecture]") {
    CHECK(offences("model/domain/a.cpp", "// no QObject here\n") == QString());
    CHECK(offences("model/domain/a.cpp", "/* QSettings\n QObject */ int a;\n") == QString());
    CHECK(offences("model/domain/a.cpp", "auto a = \"a \\\" QObject\";\n") == QString());
    CHECK(offences("model/domain/a.cpp", "auto a = R\"x( \" QObject)x\";\n") == QString());
    CHECK(offences("model/domain/a.cpp", "auto a = \"//\"; QObject b;\n") != QString());
}

TEST_CASE("a source is short, licensed and guarded", "[architecture]") {
    const auto lines = [](int count) { return QByteArray("int a;\n").repeated(count); };
    CHECK(offences("model/domain/a.cpp", lines(399).constData()) == QString());
    CHECK(offences("model/domain/a.cpp", lines(400).constData()) != QString());
    CHECK(offences("model/domain/a.h", lines(198).constData()) == QString());
    CHECK(offences("model/domain/a.h", lines(199).constData()) != QString());
    CHECK_FALSE(offencesOf({QStringLiteral("views/a.cpp"), QStringLiteral("int a;\n")}).isEmpty());
    CHECK_FALSE(offencesOf({QStringLiteral("views/a.h"),
                            QStringLiteral("// SPDX-License-Identifier: MIT\nint a;\n")})
                    .isEmpty());
}

TEST_CASE("nothing strays at the top of the project", "[architecture]") {
    CHECK(strayEntries(
              {QStringLiteral("app"), QStringLiteral("build-mine"), QStringLiteral("README.md")})
              .isEmpty());
    CHECK(strayEntries({QStringLiteral("docs"), QStringLiteral("READMEXmd")}).size() == 2);
}

} // namespace afterword::tests::rules_test
