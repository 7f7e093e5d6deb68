// SPDX-License-Identifier: MIT
#include "model/domain/derived/claims.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace afterword {

namespace {

constexpr qsizetype kClaimLength = 2000;
constexpr unsigned kNoLetter = 26;

// Two halves of one claim: that something was acknowledged, and that it was the incident.
constexpr unsigned kAcknowledging = 1U << 8U;
constexpr unsigned kAcknowledgeable = 1U << 9U;
constexpr unsigned kBothHalves = kAcknowledging | kAcknowledgeable;

struct Phrase {
    unsigned claims;
    QStringView words;
};

/// In the order of their first letters, on which kStarts relies.
constexpr std::array kPhrases{
    Phrase{kAcknowledging, u"acked"},
    Phrase{kAcknowledging, u"acknowledged"},
    Phrase{kAcknowledging, u"acknowledges"},
    Phrase{detected | kAcknowledgeable, u"alarm"},
    Phrase{detected, u"alarms"},
    Phrase{detected | kAcknowledgeable, u"alert"},
    Phrase{detected, u"alerted"},
    Phrase{detected | kAcknowledgeable, u"alerts"},
    Phrase{resolved, u"all clear"},
    Phrase{resolved, u"back to normal"},
    Phrase{resolved, u"been resolved"},
    Phrase{detected, u"complaints"},
    Phrase{detected, u"customer reports"},
    Phrase{resolved, u"declared resolved"},
    Phrase{detected, u"detected"},
    Phrase{detected, u"detection"},
    Phrase{detected, u"detects"},
    Phrase{resolved, u"end of outage"},
    Phrase{kAcknowledgeable, u"engineer"},
    Phrase{resolved, u"fully recovered"},
    Phrase{resolved, u"fully resolved"},
    Phrase{resolved, u"fully restored"},
    Phrase{kAcknowledgeable, u"incident"},
    Phrase{started, u"incident began"},
    Phrase{started, u"incident begins"},
    Phrase{resolved, u"incident closed"},
    Phrase{resolved, u"incident ended"},
    Phrase{resolved, u"incident ends"},
    Phrase{resolved, u"incident over"},
    Phrase{resolved, u"incident resolved"},
    Phrase{started, u"incident started"},
    Phrase{started, u"incident starts"},
    Phrase{resolved, u"is now resolved"},
    Phrase{resolved, u"is resolved"},
    Phrase{kAcknowledgeable, u"issue"},
    Phrase{resolved, u"issue resolved"},
    Phrase{resolved, u"marked as resolved"},
    Phrase{resolved, u"marked resolved"},
    Phrase{mitigated, u"mitigated"},
    Phrase{mitigated, u"mitigation applied"},
    Phrase{mitigated, u"mitigation complete"},
    Phrase{mitigated, u"mitigation completed"},
    Phrase{mitigated, u"mitigation deployed"},
    Phrase{mitigated, u"mitigation in place"},
    Phrase{detected, u"noticed"},
    Phrase{kAcknowledgeable, u"on call"},
    Phrase{kAcknowledgeable, u"on-call"},
    Phrase{kAcknowledgeable, u"oncall"},
    Phrase{started, u"outage began"},
    Phrase{started, u"outage begins"},
    Phrase{resolved, u"outage ended"},
    Phrase{resolved, u"outage ends"},
    Phrase{resolved, u"outage over"},
    Phrase{resolved, u"outage resolved"},
    Phrase{started, u"outage started"},
    Phrase{started, u"outage starts"},
    Phrase{kAcknowledgeable, u"page"},
    Phrase{detected, u"paged"},
    Phrase{kAcknowledgeable, u"pager"},
    Phrase{kAcknowledgeable, u"pagerduty"},
    Phrase{resolved, u"problem resolved"},
    Phrase{detected, u"reported"},
    Phrase{detected, u"reports of"},
    Phrase{resolved, u"resolved the incident"},
    Phrase{resolved, u"resolved the issue"},
    Phrase{resolved, u"resolved the outage"},
    Phrase{resolved, u"resolved the problem"},
    Phrase{resolved, u"restoration confirmed"},
    Phrase{resolved, u"service restoration"},
    Phrase{resolved, u"service restored"},
    Phrase{resolved, u"service was restored"},
    Phrase{resolved, u"services restored"},
    Phrase{started, u"start of incident"},
    Phrase{started, u"start of outage"},
    Phrase{started, u"start of the incident"},
    Phrase{started, u"start of the outage"},
    Phrase{detected, u"user report"},
    Phrase{detected, u"user reports"},
    Phrase{resolved, u"was resolved"},
    Phrase{mitigated, u"workaround applied"},
    Phrase{mitigated, u"workaround deployed"},
    Phrase{mitigated, u"workaround in place"},
};

/// Where the phrases with each first letter begin; the last is the end of "z".
constexpr std::array<uint8_t, 27> startsOf(const auto& phrases) {
    std::array<uint8_t, 27> starts{};
    for (const Phrase& phrase : phrases) {
        ++starts.at(size_t(phrase.words.front().unicode() - u'a') + 1);
    }
    for (size_t letter = 1; letter < starts.size(); ++letter) {
        starts.at(letter) = uint8_t(starts.at(letter) + starts.at(letter - 1));
    }
    return starts;
}

/// By first letter the second ones, a bit each: most words end there.
constexpr std::array<uint32_t, 26> secondLettersOf(const auto& phrases) {
    std::array<uint32_t, 26> letters{};
    for (const Phrase& phrase : phrases) {
        letters.at(size_t(phrase.words.front().unicode() - u'a')) |=
            1U << unsigned(phrase.words[1].unicode() - u'a');
    }
    return letters;
}

constexpr bool isBefore(const Phrase& left, const Phrase& right) {
    return left.words.front() < right.words.front();
}
static_assert(std::is_sorted(kPhrases.begin(), kPhrases.end(), isBefore));
constexpr std::array kStarts = startsOf(kPhrases);
constexpr std::array kSecondLetters = secondLettersOf(kPhrases);

constexpr std::array kDenials{
    QStringView(u"not "),       QStringView(u"never "),         QStringView(u"n't "),
    QStringView(u"no "),        QStringView(u"without "),       QStringView(u"not yet "),
    QStringView(u"not been "),  QStringView(u"partially "),     QStringView(u"to be "),
    QStringView(u"not fully "), QStringView(u"until "),         QStringView(u"not be "),
    QStringView(u"n't be "),    QStringView(u"would be "),      QStringView(u"could be "),
    QStringView(u"being "),     QStringView(u"believed to be ")};

constexpr bool isSmallLetter(QChar c) {
    return c >= u'a' && c <= u'z';
}

/// Lower case, without marks and runs of spaces.
class PlainWords {
public:
    explicit PlainWords(QStringView markdown) {
        const QStringView text = markdown.left(kClaimLength);
        char16_t* to = m_text.data();
        bool inWord = false;
        for (auto at = text.begin(); at != text.end();) {
            const QChar c = *at++;
            const char16_t plain = isSmallLetter(c) ? c.unicode()
                                   : c.isSpace()    ? u' '
                                                    : lowered(c).unicode();
            if ((plain == u' ' && (to == m_text.data() || to[-1] == u' ')) || isMark(plain)) {
                continue;
            }
            const bool isLetter = isSmallLetter(plain) || QChar(plain).isLetter();
            if (isLetter && !inWord) {
                m_starts[m_words++] = quint16(to - m_text.data());
            }
            inWord = isLetter;
            *to++ = plain;
            if (isLetter) { // most are followed by more of them
                for (; at != text.end() && isSmallLetter(*at); ++at) {
                    *to++ = at->unicode();
                }
            }
        }
        m_size = to - m_text.data();
    }
    [[nodiscard]] QStringView view() const { return {m_text.data(), m_size}; }
    /// Where the words begin.
    [[nodiscard]] std::span<const quint16> starts() const { return {m_starts.data(), m_words}; }

private:
    static bool isMark(char16_t c) { return c == u'*' || c == u'_' || c == u'`' || c == u'~'; }

    std::array<char16_t, kClaimLength> m_text;
    std::array<quint16, kClaimLength / 2 + 1> m_starts;
    qsizetype m_size = 0;
    size_t m_words = 0;
};

bool isDenied(QStringView before) {
    return std::any_of(kDenials.begin(), kDenials.end(),
                       [&](QStringView denial) { return endsOn(before, denial); });
}

/// What the phrases say that begin at the head of `rest`.
unsigned claimsAt(QStringView rest) {
    const unsigned letter = rest.front().unicode() - unsigned(u'a');
    const unsigned second = rest.size() > 1 ? rest[1].unicode() - unsigned(u'a') : kNoLetter;
    if (letter >= kSecondLetters.size() || second >= kSecondLetters.size() ||
        (kSecondLetters[letter] >> second & 1U) == 0) {
        return 0;
    }
    unsigned claims = 0;
    for (size_t i = kStarts.at(letter); i < kStarts.at(letter + 1); ++i) {
        const QStringView words = kPhrases[i].words;
        if (rest[1] == words[1] && beginsWith(rest, words) &&
            (words.size() == rest.size() || !rest[words.size()].isLetter())) {
            claims |= kPhrases.at(i).claims;
        }
    }
    return claims;
}

} // namespace

unsigned claimsOf(const QString& markdown) {
    const PlainWords text(markdown);
    const QStringView words = text.view();
    unsigned claims = 0;
    if (words.startsWith(u"resolved") || words.startsWith(u"issue resolution")) {
        claims |= resolved;
    }
    for (const quint16 at : text.starts()) {
        const unsigned said = claimsAt(words.mid(at));
        if (said != 0 && !isDenied(words.left(at))) {
            claims |= said;
        }
    }
    if ((claims & kBothHalves) == kBothHalves) {
        claims |= acknowledged;
    }
    return claims & ~kBothHalves;
}

} // namespace afterword
