// SPDX-License-Identifier: MIT
#include "tests/architecture/source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace afterword::architecture {

QString roomOf(const QString& path) {
    const QStringList parts = path.split(QLatin1Char('/'));
    const QString& top = parts.first();
    if (top == QLatin1String("model") && parts.size() > 2) {
        return top + QLatin1Char('/') + parts.at(1);
    }
    return top == QLatin1String("views") || top == QLatin1String("app") ? top : QString();
}

QList<Include> includesOf(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"));
    QList<Include> includes;
    int line = 0;
    for (const QString& content : text.split(QLatin1Char('\n'))) {
        ++line;
        if (const auto match = pattern.match(content); match.hasMatch()) {
            includes.append({match.captured(2), line, match.captured(1) == QLatin1String("\"")});
        }
    }
    return includes;
}

QString codeOf(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\g1"|"(?:\\.|[^"\\\n])*")re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code.at(i) != QLatin1Char('\n')) {
                code[i] = QLatin1Char(' ');
            }
        }
    }
    return code;
}

QList<SourceFile> sourcesBelow(const QString& root, const QStringList& folders) {
    const QDir top(root);
    QList<SourceFile> sources;
    for (const QString& folder : folders) {
        QDirIterator found(top.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly)) {
                sources.append(
                    {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
            }
        }
    }
    return sources;
}

} // namespace afterword::architecture
