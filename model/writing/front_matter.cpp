// SPDX-License-Identifier: MIT
#include "model/writing/front_matter.h"

#include "model/writing/mustache/engine.h"
#include "model/writing/writing.h"

namespace afterword::writing {

namespace {

const QLatin1String kFence("---");

QString unquoted(QStringView value) {
    value = value.trimmed();
    const bool quoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') &&
                        value.back() == value.front();
    return (quoted ? value.mid(1, value.size() - 2) : value).toString();
}

/// "a, b" and "[a, b]" alike.
QStringList listOf(QString value) {
    value.remove(u'[').remove(u']');
    QStringList items;
    for (const QString& item : value.split(u',', Qt::SkipEmptyParts)) {
        items.append(unquoted(item));
    }
    return items;
}

} // namespace

FrontMatter readFrontMatter(const QString& text) {
    FrontMatter result;
    result.rest = text;
    if (!text.startsWith(kFence + u'\n')) {
        return result;
    }
    qsizetype from = kFence.size() + 1;
    int line = 1;
    while (from <= text.size()) {
        const qsizetype newline = text.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QStringView content = QStringView(text).mid(from, end - from).trimmed();
        ++line;
        from = end + 1;
        if (content == kFence) {
            result.rest = text.mid(qMin(from, text.size()));
            result.lines = line;
            return result;
        }
        const qsizetype colon = content.indexOf(u':');
        if (colon > 0) {
            result.values.insert(content.left(colon).trimmed().toString().toLower(),
                                 unquoted(content.mid(colon + 1)));
        } else if (!content.isEmpty() && !content.startsWith(u'#') && result.problemLine == 0) {
            result.problemLine = line;
        }
    }
    result.isClosed = false;
    return result;
}

Result<Template> parseTemplate(const QString& name, const QString& fileText) {
    const FrontMatter front = readFrontMatter(fileText);
    if (!front.isClosed) {
        return failure(templateError(
            name,
            {1, 1, QStringLiteral("the block of front matter is not closed: “---” is missing")}));
    }
    if (front.problemLine > 0) {
        return failure(templateError(
            name, {front.problemLine, 1,
                   QStringLiteral("a line of front matter is written as “key: value”")}));
    }
    Template result;
    result.name = name;
    result.title = front.values.value(QStringLiteral("title"), name);
    result.description = front.values.value(QStringLiteral("description"));
    result.author = front.values.value(QStringLiteral("author"));
    result.requires_ = listOf(front.values.value(QStringLiteral("requires")));
    result.text = front.rest;
    result.firstLine = front.lines + 1;
    return result;
}

} // namespace afterword::writing
