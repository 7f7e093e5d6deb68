// SPDX-License-Identifier: MIT
#include "tests/architecture/rules.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace afterword::architecture {
namespace {

using Names = QSet<QString>;

/// A room may include itself and what stands here; `app` may include everything.
const QHash<QString, Names>& allowedRooms() {
    static const Names low{QStringLiteral("model/domain"), QStringLiteral("model/base")};
    static const Names text = low + Names{QStringLiteral("model/markdown")};
    static const Names items = low + Names{QStringLiteral("model/editing")};
    static const QHash<QString, Names> rooms{
        {QStringLiteral("views"), items + Names{QStringLiteral("model/items")}},
        {QStringLiteral("model/items"), items},
        {QStringLiteral("model/editing"), low},
        {QStringLiteral("model/store"), low},
        {QStringLiteral("model/reading"), text},
        {QStringLiteral("model/writing"), text},
        {QStringLiteral("model/markdown"), {QStringLiteral("model/base")}},
        {QStringLiteral("model/domain"), {QStringLiteral("model/base")}},
        {QStringLiteral("model/base"), {}},
    };
    return rooms;
}

/// Rooms of plain values and functions.
bool isWithoutObjects(const QString& room) {
    static const Names rooms{QStringLiteral("model/base"), QStringLiteral("model/domain"),
                             QStringLiteral("model/markdown"), QStringLiteral("model/reading"),
                             QStringLiteral("model/writing")};
    return rooms.contains(room);
}

/// Asks the installed Qt whether a header such as <QLabel> belongs to a module such as QtWidgets.
bool belongsTo(const QString& header, const QString& module) {
    return header.startsWith(module + QLatin1Char('/')) ||
           QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') +
                             module + QLatin1Char('/') + header);
}

QString complaint(const SourceFile& source, int line, const QString& what) {
    return QStringLiteral("%1:%2: %3").arg(source.path).arg(line).arg(what);
}

void checkOwnInclude(const SourceFile& source, const Include& include, QStringList& offences) {
    const QString room = roomOf(source.path);
    const QString other = roomOf(include.name);
    if (other.isEmpty()) {
        offences +=
            complaint(source, include.line,
                      QStringLiteral("\"%1\" does not start at the root").arg(include.name));
    } else if (other != room && room != QLatin1String("app") &&
               !allowedRooms().value(room).contains(other)) {
        offences +=
            complaint(source, include.line, QStringLiteral("%1 may not know %2").arg(room, other));
    }
}

void checkLibraryInclude(const SourceFile& source, const Include& include, QStringList& offences) {
    const QString room = roomOf(source.path);
    const auto only = [&](bool matches, bool isAllowed) {
        if (matches && !isAllowed) {
            offences +=
                complaint(source, include.line,
                          QStringLiteral("<%1> has no place in %2").arg(include.name, room));
        }
    };
    const bool isScript = source.path.startsWith(QLatin1String("app/cli/")) ||
                          source.path.startsWith(QLatin1String("app/composition/")) ||
                          source.path == QLatin1String("app/main_cli.cpp");
    const bool mayShow =
        room == QLatin1String("views") || (room == QLatin1String("app") && !isScript);
    const bool mayUseGui =
        mayShow || room == QLatin1String("model/items") || room == QLatin1String("model/editing");
    only(include.name.startsWith(QLatin1String("cmark-gfm")),
         room == QLatin1String("model/markdown"));
    only(include.name.startsWith(QLatin1String("kainjow/")),
         room == QLatin1String("model/writing"));
    only(include.name == QLatin1String("zlib.h"), room == QLatin1String("model/reading"));
    only(include.name == QLatin1String("hunspell.hxx"), room == QLatin1String("model/editing"));
    only(include.name.startsWith(QLatin1String("CLI/")), room == QLatin1String("app"));
    only(belongsTo(include.name, QStringLiteral("QtSql")), room == QLatin1String("model/store"));
    only(belongsTo(include.name, QStringLiteral("QtWidgets")), mayShow);
    only(belongsTo(include.name, QStringLiteral("QtGui")), mayUseGui);
    only(belongsTo(include.name, QStringLiteral("QtNetwork")), room == QLatin1String("app"));
}

/// A word that code of some rooms must not use.
struct ForbiddenWord {
    QRegularExpression pattern;
    bool (*isForbidden)(const QString& room);
    QString why;
};

const QList<ForbiddenWord>& forbiddenWords() {
    static const auto belowApp = [](const QString& room) { return room != QLatin1String("app"); };
    static const auto outsideStore = [](const QString& room) {
        return room != QLatin1String("model/store");
    };
    static const QList<ForbiddenWord> words{
        {QRegularExpression(QStringLiteral(
             R"(\b(currentDateTime(Utc)?|currentDate|currentTime|current(M|)SecsSinceEpoch|system_clock\s*::\s*now)\b)")),
         belowApp, QStringLiteral("reads the clock; a Clock is passed in")},
        {QRegularExpression(QStringLiteral(R"(\bQSettings\b)")), belowApp,
         QStringLiteral("reads settings; they are passed in")},
        {QRegularExpression(QStringLiteral(R"(\bQSql\w*)")), outsideStore,
         QStringLiteral("uses SQL; only model/store does")},
        {QRegularExpression(QStringLiteral(R"(\b(QObject|Q_OBJECT|Q_GADGET)\b)")), isWithoutObjects,
         QStringLiteral("holds objects in a room of values")},
    };
    return words;
}

void checkWords(const SourceFile& source, QStringList& offences) {
    const QString room = roomOf(source.path);
    int line = 0;
    for (const QString& code : codeOf(source.text).split(QLatin1Char('\n'))) {
        ++line;
        for (const ForbiddenWord& word : forbiddenWords()) {
            if (word.isForbidden(room) && code.contains(word.pattern)) {
                offences += complaint(source, line, word.why);
            }
        }
    }
}

void checkShape(const SourceFile& source, QStringList& offences) {
    const bool isHeader = source.path.endsWith(QLatin1String(".h"));
    const auto lines = source.text.count(QLatin1Char('\n'));
    const int limit = isHeader ? 200 : 400;
    if (!source.text.startsWith(QLatin1String("// SPDX-License-Identifier: MIT\n"))) {
        offences += complaint(source, 1, QStringLiteral("does not start with the SPDX line"));
    }
    if (isHeader && !source.text.contains(QLatin1String("\n#pragma once\n"))) {
        offences += complaint(source, 1, QStringLiteral("has no #pragma once"));
    }
    if (lines > limit) {
        offences += complaint(source, limit, QStringLiteral("%1 lines: cut it in two").arg(lines));
    }
}

} // namespace

QStringList offencesOf(const SourceFile& source) {
    QStringList offences;
    checkShape(source, offences);
    if (roomOf(source.path).isEmpty()) {
        return offences;
    }
    for (const Include& include : includesOf(source.text)) {
        (include.isOurs ? checkOwnInclude : checkLibraryInclude)(source, include, offences);
    }
    checkWords(source, offences);
    return offences;
}

QStringList offencesBetween(const QList<SourceFile>& sources) {
    QStringList offences;
    for (const QString& header :
         {QStringLiteral("kainjow/mustache.hpp"), QStringLiteral("QSettings"),
          QStringLiteral("zlib.h"), QStringLiteral("hunspell.hxx")}) {
        QStringList users;
        for (const SourceFile& source : sources) {
            for (const Include& include : includesOf(source.text)) {
                if (!include.isOurs && include.name == header) {
                    users += source.path;
                }
            }
        }
        if (users.size() > 1) {
            offences += QStringLiteral("<%1> is used by more than one file: %2")
                            .arg(header, users.join(QStringLiteral(", ")));
        }
    }
    return offences;
}

QStringList strayEntries(const QStringList& names) {
    static const QRegularExpression known(QRegularExpression::anchoredPattern(QStringLiteral(
        R"(CMakeLists\.txt|CMakePresets\.json|(README|ARCHITECTURE|CONTRIBUTING|DECISIONS|CHANGELOG)\.md)"
        R"(|LICENSE|dev|\.(clang-format|clang-tidy|editorconfig|gitignore|git|ci|cache))"
        R"(|app|model|views|templates|resources|tests|packaging|build|build-.*|.*\.user|compile_commands\.json)")));
    QStringList strays;
    for (const QString& name : names) {
        if (!known.match(name).hasMatch()) {
            strays += name;
        }
    }
    return strays;
}

} // namespace afterword::architecture
