// SPDX-License-Identifier: MIT
#include "model/reading/front_matter.h"

#include <QStringList>

namespace afterword::reading {

namespace {

constexpr int kMostLines = 200;

QString unquoted(QStringView value) {
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
                        value.back() == value.front();
    return (quoted ? value.mid(1).chopped(1) : value).toString();
}

QString valueOf(QStringView value) {
    value = value.trimmed();
    if (value.size() < 2 || value.front() != u'[' || value.back() != u']') {
        return unquoted(value);
    }
    QStringList items;
    for (const QStringView item : value.mid(1).chopped(1).tokenize(u',')) {
        if (!item.trimmed().isEmpty()) {
            items.append(unquoted(item));
        }
    }
    return items.join(QStringLiteral(", "));
}

bool isName(QStringView name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u' ';
    });
}

/// "description: >-" has its text in the lines below.
bool opensBlock(QStringView value) {
    value = value.trimmed();
    return !value.isEmpty() && value.size() <= 2 && QStringView(u"|>").contains(value.front()) &&
           (value.size() == 1 || QStringView(u"+-").contains(value.back()));
}

/// `inBlock`: the lines go on with the words of a text, and are no items.
void addLine(QList<Field>& fields, QStringView line, QChar separator, bool& inBlock) {
    const qsizetype at = line.indexOf(separator);
    const bool nested = !line.isEmpty() && (line.front().isSpace() || line.front() == u'-');
    if (!nested && at > 0 && isName(line.left(at).trimmed())) {
        inBlock = opensBlock(line.mid(at + 1));
        fields.append(
            {line.left(at).trimmed().toString(), inBlock ? QString() : valueOf(line.mid(at + 1))});
        return;
    }
    QStringView item = line.trimmed();
    if (item.isEmpty() || (item.startsWith(u'#') && !inBlock)) {
        return;
    }
    if (inBlock) {
        QString& text = fields.last().value;
        text += (text.isEmpty() ? u"" : u" ") + item.toString();
        return;
    }
    item = item.startsWith(u"- ") ? item.mid(2) : item;
    if (fields.isEmpty()) {
        fields.append({QStringLiteral("front matter"), {}});
    }
    QString& value = fields.last().value;
    value += (value.isEmpty() ? QStringLiteral("") : QStringLiteral(", ")) + unquoted(item);
}

} // namespace

FrontMatter frontMatterOf(const QString& document) {
    const QStringView text(document);
    const QStringView fence = text.startsWith(u"---\n")   ? u"---"
                              : text.startsWith(u"+++\n") ? u"+++"
                                                          : u"";
    if (fence.isEmpty()) {
        return {};
    }
    FrontMatter matter;
    int number = 0;
    bool inBlock = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (++number == 1) {
            continue;
        }
        if (line.trimmed() == fence) {
            matter.lines = matter.fields.isEmpty() ? 0 : number;
            return matter;
        }
        if (number > kMostLines || (number == 2 && line.trimmed().isEmpty())) {
            break; // a rule
        }
        addLine(matter.fields, line, fence == u"---" ? u':' : u'=', inBlock);
    }
    return {};
}

} // namespace afterword::reading
