// SPDX-License-Identifier: MIT
#include "model/domain/checks/action_rules.h"

#include "model/domain/cause_graph.h"
#include "model/domain/checks/completeness_rules.h"
#include "model/domain/checks/plain_words.h"

#include <algorithm>

namespace afterword::checks {

namespace {

constexpr auto kVague =
    wordSet(u"consider", u"discuss", u"enhance", u"explore", u"improve", u"investigate");

/// What may stand before the verb of a promise.
constexpr auto kPreambles =
    wordSet(u"let's", u"must", u"need", u"needs", u"please", u"should", u"shall", u"the", u"to",
            u"team", u"we", u"will", u"also", u"teams", u"engineers", u"everyone", u"always");

constexpr auto kAttitudes = wordSet(u"attentive", u"aware", u"careful", u"cautious", u"mindful",
                                    u"proactive", u"thorough", u"vigilant", u"diligent");

constexpr auto kUnending =
    wordSet(u"encourage", u"remember", u"remind", u"strive", u"communicate", u"educate");

/// "300 ms", "4.8.4": a number. The digits of "k8s" or "ipv6" are none.
bool hasFigure(const Prose& prose) {
    return std::any_of(
        prose.tokens().cbegin(), prose.tokens().cend(),
        [&prose](const ProseToken& token) { return prose.visible().at(token.from).isDigit(); });
}

bool namesThing(const Prose& prose) {
    return std::any_of(prose.tokens().cbegin(), prose.tokens().cend(), [](const ProseToken& token) {
        return token.kind == ProseToken::Kind::thing;
    });
}

/// Where the verb of a promise stands: behind "we should", "the team needs to".
qsizetype firstVerb(const Prose& prose) {
    qsizetype at = 0;
    while (kPreambles.contains(prose.wordAt(at))) {
        ++at;
    }
    return at;
}

/// The last token of "be more careful", "try harder", "pay more attention" at `token`; else -1.
qsizetype endOfAttitude(const Prose& prose, qsizetype token) {
    const QStringView word = prose.wordAt(token);
    if (word == u"be" || word == u"being" || word == u"become") {
        qsizetype at = token + 1;
        while (prose.says(at, {u"more"}) || prose.says(at, {u"much"}) ||
               prose.says(at, {u"very"})) {
            ++at;
        }
        return kAttitudes.contains(prose.wordAt(at)) ? at : -1;
    }
    if (word == u"try" &&
        (prose.says(token + 1, {u"harder"}) || prose.says(token + 1, {u"to", u"be"}))) {
        return token + 1;
    }
    if (word == u"pay" || word == u"paying") {
        const qsizetype at = token + (prose.wordAt(token + 1) == u"attention" ? 1 : 2);
        return prose.wordAt(at) == u"attention" ? at : -1;
    }
    if (prose.says(token, {u"take", u"more", u"care"})) {
        return token + 2;
    }
    return -1;
}

/// "Investigate whether": a question has an answer, and is done with it.
bool asks(const Prose& prose, qsizetype token) {
    static constexpr auto kQuestions =
        wordSet(u"how", u"if", u"what", u"when", u"where", u"whether", u"which", u"who", u"why");
    return kQuestions.contains(prose.wordAt(token));
}

/// The last token of a verb at `token` that promises nothing; -1: it does promise.
qsizetype endOfVague(const Prose& prose, qsizetype token) {
    const bool isPhrase =
        prose.says(token, {u"look", u"into"}) || prose.says(token, {u"think", u"about"});
    const qsizetype end = isPhrase ? token + 1 : token;
    return (isPhrase || kVague.contains(prose.wordAt(token))) && !asks(prose, end + 1) ? end : -1;
}

/// The last token of words that nobody could ever call done; else -1.
qsizetype endOfUnending(const Prose& prose, qsizetype token) {
    const QStringView word = prose.wordAt(token);
    if (kUnending.contains(word)) {
        return token;
    }
    if (prose.says(token, {u"raise", u"awareness"}) || prose.says(token, {u"work", u"on"}) ||
        prose.says(token, {u"aim", u"to"}) || prose.says(token, {u"try", u"to"}) ||
        prose.says(token, {u"continue", u"to"}) || prose.says(token, {u"monitor", u"closely"})) {
        return token + 1;
    }
    if (prose.says(token, {u"keep", u"an", u"eye"})) {
        return token + 2;
    }
    const bool isComparison = word == u"better" || word == u"more";
    return isComparison && prose.tokens().size() <= token + 3 ? token : -1;
}

/// "where possible": whether it is done is left to whoever does it.
qsizetype endOfReserve(const Prose& prose, qsizetype token) {
    const QStringView word = prose.wordAt(token);
    const QStringView next = prose.wordAt(token + 1);
    const bool isReserve = word == u"where" || word == u"when" || word == u"if" || word == u"as";
    const bool isOpen = next == u"possible" || next == u"needed" || next == u"appropriate" ||
                        next == u"necessary" || next == u"feasible" || next == u"practical";
    return isReserve && isOpen ? token + 1 : -1;
}

bool isPromise(const WrittenText& text) {
    return text.isTitleOfAction() && text.isEnglish && !text.isSettledAction;
}

QString titleOf(const ActionItem& action) {
    return plainWords(action.title);
}

bool namesFactors(const Incident& incident) {
    return std::any_of(incident.actions.cbegin(), incident.actions.cend(),
                       [](const Row<ActionItem>& action) { return !action->factor.isEmpty(); });
}

bool isBlank(const QString& text) {
    return text.trimmed().isEmpty();
}

QList<Found> togetherAt(const char* list, qsizetype count) {
    return {{QString::fromLatin1(list), {QString::number(count)}}};
}

/// The open actions that lack something. When all of several do, that is one remark.
template <class Lacks>
QList<Found> lackingOf(const Incident& incident, Lacks lacks) {
    constexpr qsizetype kFew = 2;
    QList<Found> found;
    qsizetype open = 0;
    for (const Row<ActionItem>& action : incident.actions) {
        open += action->isSettled() ? 0 : 1;
        if (!action->isSettled() && lacks(*action)) {
            found.append({action->id, {titleOf(*action)}});
        }
    }
    return open > kFew && found.size() == open ? togetherAt("actions", open) : found;
}

/// Documents from elsewhere never say which action is for which factor: that is one remark.
bool isUnlinked(const Incident& incident) {
    return incident.factors.size() > 1 && !incident.actions.isEmpty() && !namesFactors(incident);
}

} // namespace

QList<Found> ownerless(const Incident& incident, const Options&) {
    return lackingOf(incident, [](const ActionItem& action) { return isBlank(action.owner); });
}

QList<Found> dateless(const Incident& incident, const Options&) {
    return lackingOf(incident, [](const ActionItem& action) { return !action.due; });
}

// Where nothing is to be done at all, `missing.actions` says so.
QList<Found> unaddressedFactors(const Incident& incident, const Options& options) {
    QList<Found> found;
    if (isUnlinked(incident)) {
        return found;
    }
    for (const Row<ContributingFactor>& factor : incident.factors) {
        if (!isAddressed(incident, factor->id)) {
            found.append({factor->id, {plainWords(factor->text)}});
        }
    }
    if (!incident.actions.isEmpty() || found.size() < 2 || found.size() < incident.factors.size()) {
        return found;
    }
    return missingActions(incident, options).isEmpty() ? togetherAt("factors", found.size())
                                                       : QList<Found>();
}

QList<Found> unlinkedFactors(const Incident& incident, const Options&) {
    return isUnlinked(incident) ? QList<Found>{{QStringLiteral("factors"),
                                                {QString::number(incident.factors.size())}}}
                                : QList<Found>();
}

QList<FoundWords> vagueVerbs(const WrittenText& text) {
    const bool isPlan = text.isEnglish && !text.isSettledAction &&
                        (text.isOf(u"actions/") || text.isOf(u"improvements/"));
    const Prose& prose = text.prose;
    QList<FoundWords> found;
    for (qsizetype at = 0; isPlan && at < prose.tokens().size(); ++at) {
        if (const qsizetype end = endOfAttitude(prose, at); end >= 0) {
            found.append(wordsBetween(prose, at, end));
        }
    }
    if (isPromise(text) && found.isEmpty() && !text.hasDetails && !hasFigure(prose) &&
        !namesThing(prose)) {
        const qsizetype verb = firstVerb(prose);
        if (const qsizetype end = endOfVague(prose, verb); end >= 0) {
            found.append(wordsBetween(prose, verb, end));
        }
    }
    return found;
}

QList<FoundWords> unverifiable(const WrittenText& text) {
    const Prose& prose = text.prose;
    if (!isPromise(text) || text.hasDetails || hasFigure(prose) || prose.tokens().isEmpty()) {
        return {};
    }
    const qsizetype verb = firstVerb(prose);
    if (const qsizetype end = endOfUnending(prose, verb);
        end >= 0 && endOfAttitude(prose, verb) < 0) {
        return {wordsBetween(prose, verb, end)};
    }
    if (prose.tokens().size() == 1 && !prose.wordAt(0).isEmpty()) {
        return {wordsBetween(prose, 0, 0)};
    }
    for (qsizetype at = 0; at < prose.tokens().size(); ++at) {
        if (const qsizetype end = endOfReserve(prose, at); end >= 0) {
            return {wordsBetween(prose, at, end)};
        }
    }
    return {};
}

} // namespace afterword::checks
