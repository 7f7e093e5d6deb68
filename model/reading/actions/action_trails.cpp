// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_trails.h"

#include "model/base/text.h"
#include "model/domain/action_words.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/action_parts.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <utility>

namespace afterword::reading {

namespace {

constexpr QStringView kJoints = u" .,;:|/·•–—-()[]（）、。，；";
constexpr qsizetype kLongestValue = 48;

bool isColon(QChar c) {
    return c == u':' || c == u'：';
}

/// Scripts that put no spaces between words.
bool isWide(QChar c) {
    return c.unicode() >= 0x2E80;
}

bool isTrailing(const QString& key) {
    return key == u"owner" || key == u"due" || key == u"status" || key == u"priority" ||
           key == u"tracker";
}

struct TrailingLabel {
    qsizetype from = 0;  ///< of its name
    qsizetype value = 0; ///< where that begins
    QString key;
    QString name;
};

/// The label whose name ends in front of this colon: of three words at most, the longest that is
/// known.
std::optional<TrailingLabel> labelBefore(const QString& title, qsizetype colon) {
    constexpr int kMostWords = 3;
    constexpr qsizetype kLongestName = 24;
    std::optional<TrailingLabel> label;
    qsizetype nameEnd = colon;
    while (nameEnd > 0 && title.at(nameEnd - 1).isSpace()) { // "Échéance : 1er juin"
        --nameEnd;
    }
    qsizetype from = nameEnd;
    for (int words = 0; words < kMostWords && from > 0; ++words) {
        from -= title.at(from - 1) == u' ' && words > 0 ? 1 : 0;
        const qsizetype end = from;
        while (from > 0 && (title.at(from - 1).isLetter() || title.at(from - 1).isMark())) {
            --from;
        }
        const QString name = title.mid(from, nameEnd - from);
        if (from == end || name.size() > kLongestName) {
            break;
        }
        const QString key = actionKey(name);
        if (isTrailing(key)) {
            label = TrailingLabel{from, colon + 1, key, name};
        }
        if (from == 0 || title.at(from - 1) != u' ') {
            break;
        }
    }
    return label;
}

/// A sign or, in front of a name that is wide, a space at least parts it from the words before.
bool standsApart(const QString& title, const TrailingLabel& label) {
    qsizetype at = label.from;
    while (at > 0 && (title.at(at - 1) == u' ' || title.at(at - 1) == u'*')) {
        --at;
    }
    return at > 0 && (isOneOf(title.at(at - 1), kJoints) ||
                      (isWide(title.at(label.from)) && at < label.from));
}

QList<TrailingLabel> labelsIn(const QString& title) {
    QList<TrailingLabel> labels;
    for (qsizetype at = 1; at < title.size(); ++at) {
        if (!isColon(title.at(at))) {
            continue;
        }
        const auto label = labelBefore(title, at);
        if (label && (!labels.isEmpty() || standsApart(title, *label))) {
            labels.append(*label);
        }
    }
    return labels;
}

/// Without what joins it to what follows; a bracket stays that closes one within.
QStringView trimmedEnd(QStringView value) {
    while (!value.isEmpty() && (isOneOf(value.back(), kJoints) || value.back() == u'*')) {
        if (value.back() == u')' && value.count(u'(') == value.count(u')')) {
            break;
        }
        value.chop(1);
    }
    return value;
}

QString trimmedValue(QStringView value) {
    while (!value.isEmpty() && (isOneOf(value.front(), kJoints) || value.front() == u'*')) {
        value = value.mid(1);
    }
    return trimmedEnd(value).toString();
}

class Trail {
public:
    Trail(Draft& draft, qsizetype row, ActionItem& action)
        : m_draft(draft)
        , m_row(row)
        , m_action(action)
        , m_changed(action) {}

    bool take(const QList<TrailingLabel>& labels) {
        const QMap<QString, QStringList> words = m_draft.actionWords;
        const QString& title = m_action.title;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const qsizetype end = i + 1 < labels.size() ? labels.at(i + 1).from : title.size();
            const qsizetype from = labels.at(i).value;
            if (!takeValue(labels.at(i), QStringView(title).mid(from, end - from))) {
                m_draft.actionWords = words;
                return false;
            }
        }
        m_changed.title = m_action.title;
        m_action = m_changed;
        for (const auto& [key, name] : m_names) {
            const QString label = QStringLiteral("action.") + key;
            m_draft.keepName(label, name);
            m_draft.keepLabelOfRow(m_row, label, name);
        }
        return true;
    }

private:
    bool takeField(const QString& key, const QString& value) {
        return !value.isEmpty() && value.size() <= kLongestValue &&
               takeActionField(m_draft, m_row, m_changed, key, value);
    }

    /// "Ada, due 1 June", "Ada, P1": what has no colon stands behind a comma.
    bool takeValue(const TrailingLabel& label, QStringView value) {
        m_names.append({label.key, label.name});
        if (label.key != u"owner") {
            return takeField(label.key, trimmedValue(value));
        }
        QStringList parts;
        eachPart(trimmedEnd(value), u',',
                 [&parts](QStringView part) { parts.append(trimmedValue(part)); });
        QStringList behind;
        while (parts.size() > 1 && mayBeOther(parts.constLast())) {
            behind.prepend(parts.takeLast());
        }
        return takeField(label.key, parts.join(QStringLiteral(", "))) &&
               std::all_of(behind.begin(), behind.end(),
                           [this](const QString& part) { return takeOther(part); });
    }

    [[nodiscard]] static bool mayBeOther(const QString& part) {
        return saysStatus(part) || part.startsWith(u"due ") || fromCode<Priority>(part.toLower()) ||
               std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    }

    bool takeOther(const QString& part) {
        const bool isDue = part.startsWith(u"due ");
        if (isDue) {
            m_names.append({QStringLiteral("due"), QStringLiteral("due")});
        }
        return takeField(QStringLiteral("due"), isDue ? part.mid(4) : part) ||
               takeField(QStringLiteral("priority"), part) ||
               takeField(QStringLiteral("status"), part);
    }

    Draft& m_draft;
    qsizetype m_row;
    ActionItem& m_action;
    ActionItem m_changed;
    QList<std::pair<QString, QString>> m_names; ///< keys of the labels, and what they are called
};

/// Words of a name, "Ada", which a month may be as well.
bool isCapitalised(QStringView word) {
    return word.size() > 1 && word.front().isUpper() &&
           std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.isLetter() || c == u'-' || c == u'\''; });
}

/// The day behind a handle of one word stands right behind it: with a sign or a word between, it
/// is a promise that stays in the title.
bool isWithDay(Draft& draft, qsizetype row, ActionItem& action, const QString& words, bool isLong) {
    const QString day = trimmedValue(words);
    const bool isPromise = day != words || behindDueWord(day).size() < day.size();
    return !day.isEmpty() && day.size() <= kLongestValue && (isLong || !isPromise) &&
           takeActionField(draft, row, action, QStringLiteral("due"), day);
}

/// "Fix it @Ada Roth", "Fix it @Ada May 31, 2024", "Fix it @Ada Roth by 1 June": the shortest name
/// that a day follows, else one of nothing but words of names.
void takeHandleBehind(Draft& draft, qsizetype row, ActionItem& action, qsizetype at) {
    constexpr qsizetype kMostWords = 3;
    const QStringList words = action.title.mid(at).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString name;
    for (qsizetype count = 0; count < std::min(kMostWords, words.size()); ++count) {
        const QString word = trimmedEnd(words.at(count)).toString();
        if (count == 0 ? !isHandle(word) : !isCapitalised(word)) {
            return;
        }
        name += count == 0 ? word : u' ' + word;
        ActionItem changed = action;
        const bool isAll = count + 1 == words.size();
        const QString rest = words.mid(count + 1).join(u' ');
        if (isAll ? count > 0 : isWithDay(draft, row, changed, rest, count > 0)) {
            changed.title = withoutJoint(QStringView(action.title).left(at)).toString();
            changed.owner = name;
            action = changed;
            return;
        }
        if (word.size() < words.at(count).size()) {
            return; // a sign ends the name
        }
    }
}

/// "@Ada Roth Fix it", where Ada Roth is one of the people.
void takeHandleBefore(const Draft& draft, ActionItem& action) {
    const QStringView words = QStringView(action.title).mid(1);
    const auto person = std::find_if(
        draft.incident.people.begin(), draft.incident.people.end(), [words](const Person& one) {
            return one.name.contains(u' ') && words.startsWith(one.name, Qt::CaseInsensitive) &&
                   words.size() > one.name.size() + 1 && isOneOf(words.at(one.name.size()), u" :,");
        });
    if (person != draft.incident.people.end()) {
        action.owner = action.title.left(person->name.size() + 1);
        action.title = trimmedValue(words.mid(person->name.size()));
    }
}

/// A name of several words behind an "@": of one word it is a mark like others.
void takeLongHandle(Draft& draft, qsizetype row, ActionItem& action) {
    if (!action.owner.isEmpty() || !action.title.contains(u'@')) {
        return;
    }
    const qsizetype at = action.title.lastIndexOf(u" @");
    if (action.title.startsWith(u'@')) {
        takeHandleBefore(draft, action);
    } else if (at > 0 && !isOneOf(action.title.back(), u")]）") &&
               !endsInFunctionWord(QStringView(action.title).left(at))) { // "Meet with @Ada Roth"
        takeHandleBehind(draft, row, action, at + 1);
    }
}

} // namespace

void takeTrailingLabels(Draft& draft, qsizetype row, ActionItem& action) {
    takeLongHandle(draft, row, action);
    const QString& title = action.title;
    if (std::none_of(title.begin(), title.end(), isColon)) {
        return;
    }
    const QList<TrailingLabel> labels = labelsIn(title);
    if (labels.isEmpty()) {
        return;
    }
    const QString before = trimmedEnd(QStringView(title).left(labels.first().from)).toString();
    if (!before.isEmpty() && Trail(draft, row, action).take(labels)) {
        action.title = withoutBold(before).toString();
    }
}

} // namespace afterword::reading
