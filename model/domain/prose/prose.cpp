// SPDX-License-Identifier: MIT
#include "model/domain/prose/prose.h"

#include "model/base/text.h"
#include "model/domain/prose/markdown_spans.h"

#include <algorithm>

namespace afterword {

namespace {

constexpr QChar kHidden(0xFFFC);
constexpr QChar kBreak(u'\n');
constexpr qsizetype kLongestQuotation = 300;
constexpr qsizetype kIndentOfCode = 4;

bool isLetter(QChar c) {
    return c.isLetterOrNumber() || c.isMark();
}

bool isQuietMark(QChar c) {
    return c == u'\'' || c == QChar(0x2019);
}

qsizetype leadingSpaces(QStringView line) {
    return std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); }) -
           line.begin();
}

qsizetype columnsOf(QStringView spaces) {
    return spaces.size() + (kIndentOfCode - 1) * spaces.count(u'\t');
}

/// What the lines so far leave open.
struct LineBefore {
    bool isInList = false;
    bool goesOn = false; ///< it is of a paragraph
};

/// Of the signs that close a quotation; null for what opens none.
QChar closing(QChar opening) {
    switch (opening.unicode()) {
    case 0x201C: // “
    case u'"':
        return opening == u'"' ? QChar(u'"') : QChar(0x201D);
    case 0x201E: // „
        return QChar(0x201C);
    case 0xAB:
        return QChar(0xBB);
    case 0x2018: // ‘
        return QChar(0x2019);
    case u'\'':
        return QChar(u'\'');
    default:
        return {};
    }
}

} // namespace

Prose::Prose(const QString& markdown) : m_visible(markdown) {
    hideLines(markdown);
    hideComments();
    hideQuotations();
    m_lower = m_visible;
    for (QChar& c : m_lower) {
        c = c == QChar(0x2019) ? QChar(u'\'') : lowered(c);
    }
    findTokens();
}

void Prose::hide(qsizetype from, qsizetype to) {
    std::fill(m_visible.begin() + from, m_visible.begin() + to, kHidden);
}

// A line end within a paragraph becomes a space: all that are left say that something ends.
void Prose::hideLines(const QString& markdown) {
    int state = kOutsideFence;
    LineBefore before;
    qsizetype begin = 0;
    eachPart(markdown, u'\n', [&](QStringView line) {
        const MarkdownLine traits = markdownLine(line, state);
        const bool isBlank = line.trimmed().isEmpty();
        const qsizetype indent = leadingSpaces(line);
        const qsizetype prefix = state == kOutsideFence ? blockPrefix(line) : 0;
        const bool isMarked = prefix > indent;
        before.isInList = isMarked || (before.isInList && (isBlank || indent > 0 || before.goesOn));
        const bool isCode =
            !before.isInList && !before.goesOn && columnsOf(line.left(indent)) >= kIndentOfCode;
        if (before.goesOn && !isBlank && !isMarked && traits.state == kOutsideFence) {
            m_visible[begin - 1] = u' ';
        }
        hideLine(begin, isCode ? line.size() : 0, traits.traits, prefix);
        before.goesOn = !isBlank && !isCode && state == kOutsideFence &&
                        traits.state == kOutsideFence && !(isMarked && line.at(indent) == u'#');
        state = traits.state;
        begin += line.size() + 1;
    });
}

void Prose::hideLine(qsizetype begin, qsizetype code, const QList<MarkdownTraits>& traits,
                     qsizetype prefix) {
    constexpr MarkdownTraits kForeign =
        MarkdownTrait::code | MarkdownTrait::address | MarkdownTrait::fence | MarkdownTrait::quote;
    for (qsizetype i = 0; i < traits.size(); ++i) {
        QChar& c = m_visible[begin + i];
        if (i < code || (traits.at(i) & kForeign)) {
            c = kHidden;
        } else if (i < prefix || (c == u'|' && traits.at(i).testFlag(MarkdownTrait::mark))) {
            c = kBreak;
        }
    }
}

void Prose::hideComments() {
    for (qsizetype at = m_visible.indexOf(QLatin1String("<!--")); at >= 0;
         at = m_visible.indexOf(QLatin1String("<!--"), at)) {
        const qsizetype end = m_visible.indexOf(QLatin1String("-->"), at);
        const qsizetype to = end < 0 ? m_visible.size() : end + 3;
        hide(at, to);
    }
}

void Prose::hideQuotations() {
    for (qsizetype at = 0; at < m_visible.size(); ++at) {
        const QChar sign = closing(m_visible.at(at));
        const bool begins = !sign.isNull() && (at == 0 || !isLetter(m_visible.at(at - 1))) &&
                            at + 1 < m_visible.size() && !m_visible.at(at + 1).isSpace();
        if (!begins) {
            continue;
        }
        const qsizetype last = std::min(m_visible.size(), at + kLongestQuotation);
        for (qsizetype end = at + 1; end < last && m_visible.at(end) != kBreak; ++end) {
            const bool isInWord =
                isQuietMark(sign) && end + 1 < m_visible.size() && isLetter(m_visible.at(end + 1));
            if (m_visible.at(end) == sign && !isInWord) {
                hide(at, end + 1);
                at = end;
                break;
            }
        }
    }
}

qsizetype Prose::wordEnd(qsizetype from, bool& isThing) const {
    qsizetype at = from + 1;
    const auto goesOn = [this](qsizetype i) {
        return i + 1 < m_lower.size() && isLetter(m_lower.at(i + 1));
    };
    for (; at < m_lower.size(); ++at) {
        const QChar c = m_lower.at(at);
        const bool isJoint = (c == u'\'' || c == u'-') && goesOn(at);
        const bool isGlue = isOneOf(c, u"_.:=@\\") && goesOn(at) && c != u'\n';
        if (!isLetter(c) && !isJoint && !isGlue) {
            break;
        }
        isThing = isThing || isGlue;
    }
    return at;
}

void Prose::findTokens() {
    using Kind = ProseToken::Kind;
    const auto add = [this](Kind kind, qsizetype from, qsizetype to) {
        if (kind == Kind::word || m_tokens.isEmpty() || m_tokens.constLast().kind != kind) {
            m_tokens.append(
                {kind, from, to - from,
                 kind == Kind::word ? QStringView(m_lower).mid(from, to - from) : QStringView()});
        }
    };
    for (qsizetype at = 0; at < m_lower.size();) {
        const QChar c = m_lower.at(at);
        const bool isName = c == u'@' && at + 1 < m_lower.size() && isLetter(m_lower.at(at + 1));
        if (isLetter(c) || isName) {
            bool isThing = false;
            const qsizetype end = wordEnd(at, isThing);
            add(isThing ? Kind::thing : Kind::word, at, end);
            at = end;
            continue;
        }
        if (c == kHidden) {
            add(Kind::thing, at, at + 1);
        } else if (isOneOf(c, u".!?;:\n")) {
            add(Kind::end, at, at + 1);
        } else if (isOneOf(c, u",()/–—[]")) {
            add(Kind::pause, at, at + 1);
        }
        ++at;
    }
}

QStringView Prose::wordAt(qsizetype token) const {
    return token >= 0 && token < m_tokens.size() ? m_tokens.at(token).word : QStringView();
}

bool Prose::says(qsizetype token, std::initializer_list<QStringView> words) const {
    for (const QStringView word : words) {
        if (wordAt(token++) != word) {
            return false;
        }
    }
    return true;
}

bool Prose::isCapital(qsizetype token) const {
    return !wordAt(token).isEmpty() && m_visible.at(m_tokens.at(token).from).isUpper();
}

bool Prose::beginsSentence(qsizetype token) const {
    return token == 0 || m_tokens.at(token - 1).kind == ProseToken::Kind::end;
}

} // namespace afterword
