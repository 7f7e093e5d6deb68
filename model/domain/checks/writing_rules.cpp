// SPDX-License-Identifier: MIT
#include "model/domain/checks/writing_rules.h"

#include <algorithm>

namespace afterword::checks {

namespace {

constexpr auto kCareless =
    wordSet(u"careless", u"carelessly", u"carelessness", u"incompetence", u"incompetent",
            u"negligence", u"negligent", u"negligently", u"reckless", u"recklessly", u"sloppiness");

constexpr auto kAdverbs = wordSet(u"also", u"clearly", u"easily", u"just", u"never", u"not",
                                  u"obviously", u"of", u"probably", u"really", u"simply", u"too");

/// Participles that do not end in "ed".
constexpr auto kParticiples =
    wordSet(u"been", u"begun", u"bought", u"broken", u"brought", u"built", u"caught", u"checked",
            u"chosen", u"come", u"cut", u"done", u"drawn", u"driven", u"fallen", u"felt", u"fired",
            u"forgotten", u"fought", u"found", u"given", u"gone", u"grown", u"had", u"held",
            u"hidden", u"hit", u"kept", u"known", u"learnt", u"led", u"left", u"let", u"lost",
            u"made", u"meant", u"met", u"overseen", u"paid", u"put", u"read", u"rolled", u"rung",
            u"run", u"said", u"seen", u"sent", u"set", u"shown", u"shut", u"spent", u"spoken",
            u"spotted", u"stood", u"taken", u"taught", u"thought", u"told", u"understood");

/// After "would have": a wish, or a duty that was.
constexpr auto kWishes = wordSet(u"been", u"liked", u"loved", u"needed", u"preferred", u"wanted");

constexpr auto kPrepositions = wordSet(u"by", u"for", u"from", u"of", u"to", u"with");

constexpr auto kBeforeNouns =
    wordSet(u"a", u"all", u"an", u"every", u"first", u"new", u"on-call", u"oncall", u"other",
            u"our", u"senior", u"some", u"the", u"their");

bool isParticiple(QStringView word) {
    return (word.size() > 3 && word.endsWith(u"ed")) || kParticiples.contains(word);
}

qsizetype behindAdverbs(const Prose& prose, qsizetype token) {
    while (kAdverbs.contains(prose.wordAt(token))) {
        ++token;
    }
    return token;
}

qsizetype beforeAdverbs(const Prose& prose, qsizetype token) {
    while (kAdverbs.contains(prose.wordAt(token))) {
        --token;
    }
    return token;
}

/// The token of a person's noun is the subject of what follows, and no "of the team".
bool isSubject(const Prose& prose, qsizetype token) {
    --token;
    while (kBeforeNouns.contains(prose.wordAt(token))) {
        --token;
    }
    return !kPrepositions.contains(prose.wordAt(token));
}

/// The token of the person of whom the words at `token` say something; -1: it is said of no one.
qsizetype subjectBefore(const WrittenText& text, qsizetype token) {
    const qsizetype at = beforeAdverbs(text.prose, token - 1);
    return text.people.isPerson(text.prose, at) && isSubject(text.prose, at) ? at : -1;
}

/// The last token of "should have checked" at `token`; -1: another thing is said there.
qsizetype endOfCounterfactual(const Prose& prose, qsizetype token) {
    const QStringView modal = prose.wordAt(token);
    if (modal != u"should" && modal != u"could" && modal != u"would") {
        return -1;
    }
    const qsizetype have = behindAdverbs(prose, token + 1);
    if (prose.wordAt(have) != u"have" && prose.wordAt(have) != u"of") {
        return -1;
    }
    const qsizetype verb = behindAdverbs(prose, have + 1);
    const bool isWish = modal != u"should" && kWishes.contains(prose.wordAt(verb));
    const bool isDuty = prose.says(verb, {u"had", u"to"}) && modal != u"should";
    return isParticiple(prose.wordAt(verb)) && !isWish && !isDuty ? verb : -1;
}

/// The last token of "should have been caught" at `token`, where somebody would have had to; -1.
qsizetype endOfMissedChance(const Prose& prose, qsizetype token) {
    static constexpr auto kByPeople =
        wordSet(u"anticipated", u"avoided", u"caught", u"checked", u"detected", u"foreseen",
                u"noticed", u"prevented", u"reviewed", u"spotted", u"tested");
    const QStringView modal = prose.wordAt(token);
    const qsizetype have = behindAdverbs(prose, token + 1);
    const qsizetype verb = behindAdverbs(prose, have + 2);
    const bool isPast =
        (modal == u"should" || modal == u"could") && prose.says(have, {u"have", u"been"});
    return isPast && kByPeople.contains(prose.wordAt(verb)) ? verb : -1;
}

/// "failed to notice", "neglected to", "forgot to": what is said of people only to blame them.
bool isFailing(const Prose& prose, qsizetype token) {
    return prose.says(token, {u"failed", u"to"});
}

bool isNeglect(const Prose& prose, qsizetype token) {
    return prose.says(token, {u"forgot", u"to"}) || prose.says(token, {u"neglected", u"to"}) ||
           prose.says(token, {u"should", u"have", u"known"}) ||
           prose.says(token, {u"did", u"not", u"bother"}) ||
           prose.says(token, {u"didn't", u"bother"});
}

/// "Ana did not adequately test" at its adverb, "nor did he adequately test": the first token of
/// what is said of a person who is named; -1: it is said of none.
qsizetype measuredBy(const WrittenText& text, qsizetype token) {
    static constexpr auto kMeasures =
        wordSet(u"adequately", u"carefully", u"closely", u"diligently", u"properly", u"responsibly",
                u"sufficiently", u"thoroughly");
    static constexpr auto kHelpers = wordSet(u"did", u"does", u"had", u"has", u"is", u"was");
    const Prose& prose = text.prose;
    if (!kMeasures.contains(prose.wordAt(token))) {
        return -1;
    }
    // As far back as the denial, over a verb at most: "isn't looking very closely".
    constexpr qsizetype kFarthest = 4;
    qsizetype at = token - 1;
    while (at >= 0 && token - at < kFarthest && prose.wordAt(at) != u"not" &&
           !prose.wordAt(at).endsWith(u"n't") && !prose.wordAt(at).isEmpty() &&
           prose.wordAt(at) != u"nor") {
        --at;
    }
    const QStringView denial = prose.wordAt(at);
    qsizetype who = -1;
    if (denial == u"nor" && kHelpers.contains(prose.wordAt(at + 1))) {
        who = at + 2;
    } else if (denial == u"not" && kHelpers.contains(prose.wordAt(at - 1))) {
        who = at - 2;
    } else if (denial.endsWith(u"n't")) {
        who = at - 1;
    }
    const QStringView word = prose.wordAt(who);
    const bool isOne = text.people.isNamed(prose, who) || word == u"he" || word == u"she";
    return isOne ? std::min(who, at) : -1;
}

qsizetype behindNounMarks(const Prose& prose, qsizetype token) {
    while (kBeforeNouns.contains(prose.wordAt(token))) {
        ++token;
    }
    return token;
}

/// The person's token in "the fault of the operator", "a mistake made by Jane"; -1: none.
qsizetype faultOf(const WrittenText& text, qsizetype token) {
    const Prose& prose = text.prose;
    const QStringView word = prose.wordAt(token);
    if (word != u"fault" && word != u"mistake" && word != u"negligence" && word != u"caused") {
        return -1;
    }
    qsizetype at = token + 1;
    at += prose.wordAt(at) == u"made" || prose.wordAt(at) == u"entirely" ? 1 : 0;
    const QStringView link = prose.wordAt(at);
    if (link != u"of" && link != u"by" && link != u"from") {
        return -1;
    }
    at = behindNounMarks(prose, at + 1);
    return text.people.isPerson(prose, at) ? at : -1;
}

/// "Jane's fault", "their fault", "our own fault".
bool isOwnFault(const WrittenText& text, qsizetype token) {
    const Prose& prose = text.prose;
    if (prose.wordAt(token) != u"fault" && prose.wordAt(token) != u"negligence") {
        return false;
    }
    const QStringView whose = prose.wordAt(token - 1);
    static constexpr auto kWhose =
        wordSet(u"her", u"his", u"my", u"nobody's", u"our", u"their", u"your");
    if (kWhose.contains(whose)) {
        return whose != u"nobody's" && prose.wordAt(token + 1) != u"tolerance";
    }
    if (!whose.endsWith(u"'s")) {
        return false;
    }
    const Prose owner(
        QString(prose.visible().mid(prose.tokens().at(token - 1).from, whose.size() - 2)));
    return text.people.isPerson(owner, 0);
}

/// "the engineer is to blame", "was at fault", "blame the operator".
bool isAccused(const WrittenText& text, qsizetype token) {
    const Prose& prose = text.prose;
    const QStringView word = prose.wordAt(token);
    if (word == u"is" || word == u"are" || word == u"was" || word == u"were") {
        const bool isTo =
            prose.says(token + 1, {u"to", u"blame"}) || prose.says(token + 1, {u"at", u"fault"});
        return isTo && subjectBefore(text, token) >= 0;
    }
    return false;
}

/// Words before say that it is not so: "not human error", "rather than".
bool isDenied(const Prose& prose, qsizetype token) {
    static constexpr auto kDenials = wordSet(u"avoid", u"avoids", u"behind", u"beyond", u"blaming",
                                             u"called", u"instead", u"isn't", u"label", u"never",
                                             u"no", u"not", u"rather", u"said", u"than", u"wasn't");
    for (qsizetype at = token - 1; at >= 0 && at >= token - 5; --at) {
        if (prose.tokens().at(at).kind == ProseToken::Kind::end) {
            return false;
        }
        if (kDenials.contains(prose.wordAt(at))) {
            return true;
        }
    }
    return false;
}

} // namespace

QList<FoundWords> blame(const WrittenText& text) {
    QList<FoundWords> found;
    const Prose& prose = text.prose;
    if (!text.isEnglish) {
        return found;
    }
    for (qsizetype at = 0; at < prose.tokens().size(); ++at) {
        const QStringView word = prose.wordAt(at);
        if (word.isEmpty()) {
            continue;
        }
        if (kCareless.contains(word) && !isDenied(prose, at)) {
            found.append(wordsBetween(prose, at, at));
        } else if (isOwnFault(text, at) && !isDenied(prose, at)) {
            found.append(wordsBetween(prose, at - 1, at));
        } else if (const qsizetype whose = faultOf(text, at); whose >= 0 && !isDenied(prose, at)) {
            found.append(wordsBetween(prose, at, whose));
        } else if (const qsizetype named = measuredBy(text, at); named >= 0) {
            found.append(wordsBetween(prose, named, at));
        } else if (isAccused(text, at) && !isDenied(prose, at)) {
            found.append(wordsBetween(prose, subjectBefore(text, at), at + 2));
        } else if (isNeglect(prose, at) && subjectBefore(text, at) >= 0) {
            found.append(wordsBetween(prose, subjectBefore(text, at), at + 1));
        } else if (const qsizetype end =
                       std::max(endOfCounterfactual(prose, at), isFailing(prose, at) ? at + 1 : -1);
                   end >= 0) {
            const qsizetype who = subjectBefore(text, at);
            if (who >= 0 && text.people.isNamed(prose, who)) {
                found.append(wordsBetween(prose, who, end));
            }
        }
    }
    return found;
}

QList<FoundWords> humanError(const WrittenText& text) {
    QList<FoundWords> found;
    const Prose& prose = text.prose;
    static constexpr auto kWhose = wordSet(u"admin", u"administrator", u"developer", u"engineer",
                                           u"human", u"operator", u"pilot", u"user");
    // "user error rate" is a figure, "user error reports" are reports of errors.
    static constexpr auto kFigures =
        wordSet(u"budget", u"count", u"handling", u"message", u"messages", u"page", u"pages",
                u"rate", u"rates", u"reports");
    for (qsizetype at = 0; text.isEnglish && at < prose.tokens().size(); ++at) {
        const bool isOne = kWhose.contains(prose.wordAt(at)) &&
                           (prose.wordAt(at + 1) == u"error" ||
                            (prose.wordAt(at) == u"human" && prose.wordAt(at + 1) == u"errors"));
        if (isOne && !kFigures.contains(prose.wordAt(at + 2)) && !isDenied(prose, at)) {
            found.append(wordsBetween(prose, at, at + 1));
        }
    }
    return found;
}

QList<FoundWords> counterfactuals(const WrittenText& text) {
    QList<FoundWords> found;
    const Prose& prose = text.prose;
    // What luck was is told by what would have been.
    if (!text.isEnglish || text.isOf(u"lessons/gotLucky")) {
        return found;
    }
    for (qsizetype at = 0; at < prose.tokens().size(); ++at) {
        const QStringView word = prose.wordAt(at);
        if (word == u"if" && prose.wordAt(at + 1) == u"only") {
            const qsizetype who = behindNounMarks(prose, at + 2);
            if (text.people.isPerson(prose, who)) {
                found.append(wordsBetween(prose, at, who));
            }
            continue;
        }
        const qsizetype end = isFailing(prose, at) ? at + 1
                              : word.isEmpty()     ? -1
                                                   : endOfCounterfactual(prose, at);
        const qsizetype who = end < 0 || isNeglect(prose, at) ? -1 : subjectBefore(text, at);
        if (who >= 0 && !text.people.isNamed(prose, who)) {
            found.append(wordsBetween(prose, who, end));
        } else if (const qsizetype chance = endOfMissedChance(prose, at); chance >= 0 && who < 0) {
            found.append(wordsBetween(prose, at, chance));
        }
    }
    return found;
}

} // namespace afterword::checks
