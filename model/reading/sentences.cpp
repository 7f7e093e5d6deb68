// SPDX-License-Identifier: MIT
#include "model/reading/sentences.h"

namespace afterword::reading {

QList<Stretch> sentencesOf(const QString& text) {
    QList<Stretch> sentences;
    qsizetype from = 0;
    int ticks = 0;
    int stars = 0;
    int brackets = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        ticks += c == u'`' ? 1 : 0;
        stars += c == u'*' ? 1 : 0;
        brackets += c == u'(' || c == u'[' ? 1 : c == u')' || c == u']' ? -1 : 0;
        const bool isOpen = ticks % 2 != 0 || stars % 4 != 0 || brackets > 0;
        const bool isWide = !isOpen && c == u'\u3002';
        const bool ends = !isOpen && c == u'.' && i + 1 < text.size() && text.at(i + 1).isSpace();
        if (isWide || ends) {
            sentences.append({from, i + 1});
            from = i + (isWide ? 1 : 2);
        }
    }
    if (!QStringView(text).mid(from).trimmed().isEmpty()) {
        sentences.append({from, text.size()});
    }
    return sentences;
}

} // namespace afterword::reading
