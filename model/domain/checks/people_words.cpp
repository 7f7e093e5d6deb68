// SPDX-License-Identifier: MIT
// Who is meant by the words of a text.
#include "model/domain/checks/written_text.h"

#include <algorithm>

namespace afterword::checks {

namespace {

constexpr auto kGivenNames =
    wordSet(u"alice", u"andrew", u"anna", u"anthony", u"ben", u"bob", u"brian", u"carol",
            u"charlie", u"chris", u"daniel", u"dave", u"david", u"emily", u"emma", u"eric", u"fred",
            u"george", u"hannah", u"jane", u"jason", u"jennifer", u"jim", u"joe", u"john", u"karen",
            u"kevin", u"laura", u"lisa", u"maria", u"michael", u"mike", u"paul", u"peter",
            u"rachel", u"robert", u"sarah", u"steve", u"susan", u"thomas", u"tim", u"tom");

constexpr auto kPersonWords =
    wordSet(u"admin", u"administrator", u"administrators", u"admins", u"anybody", u"anyone",
            u"author", u"colleague", u"colleagues", u"commander", u"contractor", u"developer",
            u"developers", u"employee", u"employees", u"engineer", u"engineers", u"everybody",
            u"everyone", u"he", u"i", u"intern", u"maintainer", u"maintainers", u"manager",
            u"managers", u"nobody", u"on-call", u"oncall", u"one's", u"operator", u"operators",
            u"people", u"person", u"responder", u"responders", u"reviewer", u"reviewers", u"she",
            u"somebody", u"someone", u"sre", u"sres", u"staff", u"team", u"teams", u"they", u"we");

// "on the" and "SRE" stand before many a thing as well; what follows decides there.
bool isAttribute(QStringView word) {
    return word == u"on-call" || word == u"oncall" || word == u"sre" || word == u"one's";
}

} // namespace

People::People(const Incident& incident) {
    const auto add = [this](const QString& name) {
        const QStringList parts = name.toLower().split(u' ', Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const bool isName = part.size() > 2 && part.at(0).isLetter();
            if (isName && !kPersonWords.contains(part)) {
                m_names.insert(part);
            }
        }
    };
    for (const Person& person : incident.people) {
        add(person.name);
        for (const QString& alias : person.aliases) {
            add(alias);
        }
    }
}

bool People::isNamed(const Prose& prose, qsizetype token) const {
    const QStringView word = prose.wordAt(token);
    return word.startsWith(u'@') || (prose.isCapital(token) && (kGivenNames.contains(word) ||
                                                                m_names.contains(word.toString())));
}

bool People::isPerson(const Prose& prose, qsizetype token) const {
    const QStringView word = prose.wordAt(token);
    if (word.isEmpty()) {
        return false;
    }
    return isNamed(prose, token) ||
           (kPersonWords.contains(word) &&
            !(isAttribute(word) && kPersonWords.contains(prose.wordAt(token + 1))));
}

bool WrittenText::isTitleOfAction() const {
    return isOf(u"actions/") && QLatin1String(at.field) == QLatin1String("title");
}

bool WrittenText::isOf(QStringView list) const {
    return at.anchor.startsWith(list);
}

FoundWords wordsBetween(const Prose& prose, qsizetype first, qsizetype last) {
    const qsizetype from = prose.tokens().at(first).from;
    const ProseToken& end = prose.tokens().at(last);
    return {from, end.from + end.length - from};
}

} // namespace afterword::checks
