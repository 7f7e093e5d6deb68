// SPDX-License-Identifier: MIT
#include "model/domain/text_search.h"

#include "model/domain/edits/labels.h"
#include "model/domain/own_texts.h"

namespace afterword {

namespace {

/// Counts the matches of each anchor while its texts are visited.
class Ordinals {
public:
    int next(const QString& anchor) {
        m_ordinal = anchor == m_anchor ? m_ordinal + 1 : 0;
        m_anchor = anchor;
        return m_ordinal;
    }

private:
    QString m_anchor;
    int m_ordinal = 0;
};

/// `only`: the one match to be replaced, or null for all.
void replaceIn(Incident& incident, const TextQuery& query, const TextMatch* only,
               const QString& by) {
    const QRegularExpression pattern = query.pattern();
    Ordinals ordinals;
    visitTexts(incident, [&](const TextAt& at, const QString& text, const PutText& put) {
        QString replaced;
        qsizetype from = 0;
        for (const QRegularExpressionMatch& match : pattern.globalMatch(text)) {
            const TextMatch place{at.anchor, ordinals.next(at.anchor)};
            if (only != nullptr && !(place == *only)) {
                continue;
            }
            replaced += QStringView(text).mid(from, match.capturedStart() - from) % by;
            from = match.capturedEnd();
        }
        if (from > 0) {
            put(replaced % QStringView(text).mid(from));
        }
    });
}

} // namespace

QRegularExpression TextQuery::pattern() const {
    QString text = QRegularExpression::escape(words);
    if (words.isEmpty()) {
        text = QStringLiteral("(?!)");
    } else if (wholeWords) {
        text = QStringLiteral("(?<!\\w)") % text % QStringLiteral("(?!\\w)");
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !matchCase);
    return QRegularExpression(text, options);
}

QList<TextMatch> findText(const Incident& incident, const TextQuery& query) {
    QList<TextMatch> found;
    const QRegularExpression pattern = query.pattern();
    Ordinals ordinals;
    Incident copy = incident; // shared until it is written to, which finding does not
    visitTexts(copy, [&](const TextAt& at, const QString& text, const PutText&) {
        for (auto match = pattern.globalMatch(text); match.hasNext(); match.next()) {
            found.append({at.anchor, ordinals.next(at.anchor)});
        }
    });
    return found;
}

std::optional<TextMatch> matchAt(const Incident& incident, const QString& anchor,
                                 const TextSpan& span) {
    QStringList texts;
    Incident copy = incident;
    visitTexts(copy, [&](const TextAt& at, const QString& text, const PutText&) {
        if (at.anchor == anchor) {
            texts.append(text);
        }
    });
    if (span.length == 0 || span.text >= texts.size()) {
        return std::nullopt;
    }
    const QString words = texts.at(span.text).mid(span.from, span.length);
    qsizetype before = QStringView(texts.at(span.text)).left(span.from).count(words);
    for (int i = 0; i < span.text; ++i) {
        before += texts.at(i).count(words);
    }
    return TextMatch{anchor, int(before)};
}

namespace edits {

Edit replaceText(const TextQuery& query, const TextMatch& match, const QString& by) {
    return {Labels::tr("Replace “%1”").arg(query.words),
            {},
            [query, match, by](Incident& incident) { replaceIn(incident, query, &match, by); }};
}

Edit replaceEveryText(const TextQuery& query, const QString& by) {
    return {Labels::tr("Replace every “%1”").arg(query.words), {}, [query, by](Incident& incident) {
                replaceIn(incident, query, nullptr, by);
            }};
}

} // namespace edits

} // namespace afterword
