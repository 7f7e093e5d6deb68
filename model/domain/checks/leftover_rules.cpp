// SPDX-License-Identifier: MIT
#include "model/domain/checks/leftover_rules.h"

#include <algorithm>

namespace afterword::checks {

namespace {

constexpr auto kMarks = wordSet(u"fixme", u"tbc", u"tbd", u"todo", u"xxx");

/// "a TODO", "the FIXME": one that is told of. "TODO list": the name of a section.
constexpr auto kTelling = wordSet(u"a", u"an", u"any", u"every", u"no", u"old", u"that", u"the",
                                  u"these", u"this", u"those", u"each");
constexpr auto kNamed = wordSet(u"comment", u"comments", u"item", u"items", u"list", u"lists");

/// What somebody is asked to write between <> or [].
constexpr auto kAsked =
    wordSet(u"add", u"author", u"authors", u"date", u"describe", u"description", u"details",
            u"duration", u"enter", u"fill", u"impact", u"incident", u"insert", u"link", u"name",
            u"names", u"number", u"owner", u"placeholder", u"reason", u"replace", u"service",
            u"services", u"source", u"summary", u"tbc", u"tbd", u"team", u"time", u"title", u"todo",
            u"url", u"what", u"when", u"who", u"why", u"your", u"zone", u"ticket", u"id");
constexpr auto kAsking = wordSet(u"add", u"describe", u"enter", u"fill", u"insert", u"placeholder",
                                 u"provide", u"replace", u"tbc", u"tbd", u"todo", u"your");

bool isWordSign(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'\'' || c == u' ';
}

template <class Words>
bool hasOneOf(QStringView inside, const Words& words, bool onlyFirst) {
    for (qsizetype from = 0; from < inside.size();) {
        qsizetype to = from;
        while (to < inside.size() && inside.at(to).isLetterOrNumber()) {
            ++to;
        }
        const QString word = inside.mid(from, to - from).toString().toLower();
        if (words.contains(word)) {
            return true;
        }
        if (onlyFirst && !word.isEmpty()) {
            return false;
        }
        from = to + 1;
    }
    return false;
}

/// The length of "<service name>" at `at`; 0: it is another thing.
qsizetype angled(QStringView text, qsizetype at) {
    constexpr qsizetype kLongestInside = 60;
    const qsizetype end = text.indexOf(u'>', at);
    if (end < at + 3 || end - at > kLongestInside || !text.at(at + 1).isLetter() ||
        (at > 0 && (text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'<'))) {
        return 0;
    }
    const QStringView inside = text.mid(at + 1, end - at - 1);
    const bool isPlain = std::all_of(inside.begin(), inside.end(), isWordSign);
    const bool isTag = inside == u"summary" || inside == u"details" || inside == u"title" ||
                       inside == u"time" || inside == u"link";
    return isPlain && !isTag && hasOneOf(inside, kAsked, false) ? end + 1 - at : 0;
}

/// The length of "[insert the date]" at `at`, which is no link; 0: it is another thing.
qsizetype bracketed(QStringView text, qsizetype at) {
    constexpr qsizetype kLongestInside = 120;
    const qsizetype end = text.indexOf(u']', at);
    if (end < at + 3 || end - at > kLongestInside) {
        return 0;
    }
    const QChar next = end + 1 < text.size() ? text.at(end + 1) : QChar();
    const QStringView inside = text.mid(at + 1, end - at - 1);
    return next != u'(' && next != u'[' && next != u':' && !inside.contains(u'\n') &&
                   hasOneOf(inside, kAsking, true)
               ? end + 1 - at
               : 0;
}

/// The length of "{{name}}" or "{name}" at `at`, the latter with a word that is asked for; else 0.
qsizetype braced(QStringView text, qsizetype at) {
    if (text.mid(at, 2) == u"{{") {
        const qsizetype end = text.indexOf(u"}}", at);
        return end > at + 2 && !text.mid(at, end - at).contains(u'\n') ? end + 2 - at : 0;
    }
    const qsizetype end = text.indexOf(u'}', at);
    const QStringView inside = text.mid(at + 1, std::max<qsizetype>(0, end - at - 1));
    const bool isPlain = std::all_of(inside.begin(), inside.end(), isWordSign);
    const bool isFree = at == 0 || !(text.at(at - 1).isLetterOrNumber() || text.at(at - 1) == u'$');
    return end > at && isFree && isPlain && hasOneOf(inside, kAsked, false) ? end + 1 - at : 0;
}

/// The name of somebody who is in every example.
bool isSampleName(const QString& name) {
    const QString plain = name.simplified().toLower();
    return plain == QLatin1String("jane doe") || plain == QLatin1String("john doe") ||
           plain == QLatin1String("john smith") || plain == QLatin1String("your name") ||
           plain == QLatin1String("firstname lastname") || plain == QLatin1String("first last") ||
           kMarks.contains(plain) || (plain.startsWith(u'<') && plain.endsWith(u'>'));
}

} // namespace

// An action that begins with TODO has that as its state.
QList<FoundWords> toDoMarks(const WrittenText& text) {
    QList<FoundWords> found;
    const Prose& prose = text.prose;
    for (qsizetype at = 0; at < prose.tokens().size(); ++at) {
        const QStringView word = prose.wordAt(at);
        if (!kMarks.contains(word)) {
            continue;
        }
        const ProseToken& token = prose.tokens().at(at);
        const QStringView written = QStringView(prose.visible()).mid(token.from, token.length);
        const bool isLoud =
            std::all_of(written.begin(), written.end(), [](QChar c) { return c.isUpper(); });
        const bool isState = text.isTitleOfAction() && at == 0 && prose.tokens().size() > 1 &&
                             prose.tokens().at(1).kind == ProseToken::Kind::word;
        if (isLoud && !isState && !kTelling.contains(prose.wordAt(at - 1)) &&
            !kNamed.contains(prose.wordAt(at + 1))) {
            found.append(wordsBetween(prose, at, at));
        }
    }
    return found;
}

QList<FoundWords> placeholders(const WrittenText& text) {
    QList<FoundWords> found;
    const QStringView visible = text.prose.visible();
    for (qsizetype at = 0; at < visible.size(); ++at) {
        const QChar c = visible.at(at);
        const qsizetype length = c == u'<'   ? angled(visible, at)
                                 : c == u'[' ? bracketed(visible, at)
                                 : c == u'{' ? braced(visible, at)
                                             : 0;
        if (length > 0) {
            found.append({at, length});
            at += length - 1;
        }
    }
    return found;
}

QList<FoundWords> fillerText(const WrittenText& text) {
    QList<FoundWords> found;
    for (qsizetype at = 0; at < text.prose.tokens().size(); ++at) {
        if (text.prose.says(at, {u"lorem", u"ipsum"}) ||
            text.prose.says(at, {u"dolor", u"sit", u"amet"})) {
            found.append(wordsBetween(text.prose, at, at + 1));
            break;
        }
    }
    return found;
}

QList<Found> sampleNames(const Incident& incident, const Options&) {
    QList<Found> found;
    for (const Person& person : incident.people) {
        if (isSampleName(person.name)) {
            found.append({QStringLiteral("people"), {person.name.simplified()}});
        }
    }
    for (const Row<ActionItem>& action : incident.actions) {
        if (isSampleName(action->owner)) {
            found.append({action->id, {action->owner.simplified()}});
        }
    }
    return found;
}

} // namespace afterword::checks
