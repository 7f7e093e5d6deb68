// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_groups.h"

#include "model/domain/action_words.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/action_parts.h"
#include "model/reading/actions/measure_words.h"
#include "model/reading/draft.h"
#include "model/reading/names/name_table.h"
#include "model/reading/names/names.h"

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

constexpr qsizetype kLongestGroup = 60;
constexpr qsizetype kLongestPlain = 24; // that is known, as what is not bold has to be

/// When it is to be done, how much it matters, and who does it, in plain form.
constexpr std::array<Named, 1> kGroups{{
    {Kind::unknown, "group",
     u"short term|medium term|mid term|long term|short|medium|long|near term|immediate|immediately|"
     "immediate actions|quick wins|now|next|later|soon|today|this week|this sprint|this month|"
     "this quarter|next week|next sprint|next month|next quarter|backlog|high priority|"
     "medium priority|low priority|critical|high|low|must have|should have|nice to have|"
     "sofort|kurzfristig|mittelfristig|langfristig|hohe priorität|mittlere priorität|"
     "niedrige priorität|immédiat|immédiatement|court terme|à court terme|moyen terme|"
     "à moyen terme|long terme|à long terme|priorité haute|priorité moyenne|priorité basse|"
     "inmediato|inmediatas|corto plazo|a corto plazo|medio plazo|a medio plazo|mediano plazo|"
     "largo plazo|a largo plazo|imediato|imediatas|curto prazo|a curto prazo|médio prazo|"
     "a médio prazo|longo prazo|a longo prazo|即時|短期|中期|長期|短期対応|中期対応|長期対応|长期|"
     "恒久対応|暫定対応|단기|중기|장기|즉시"},
}};

constexpr auto kGroupIndex = indexOf<256>(kGroups);

/// "Platform team", "within two weeks".
bool namesTeamOrTime(QStringView plain) {
    static constexpr std::array<QStringView, 6> kEnds{u" team", u" squad",   u"チーム",
                                                      u"팀",    u"チームへ", u" staff"};
    static constexpr std::array<QStringView, 7> kStarts{
        u"team ", u"within ", u"équipe ", u"equipo ", u"equipe ", u"innerhalb ", u"phase "};
    return std::any_of(kEnds.begin(), kEnds.end(),
                       [plain](QStringView end) { return plain.endsWith(end); }) ||
           std::any_of(kStarts.begin(), kStarts.end(),
                       [plain](QStringView start) { return plain.startsWith(start); });
}

} // namespace

bool namesGroup(const QString& name) {
    const QString plain = plainName(name);
    return senseOfGroup(name).saysAny() || kGroupIndex.find(plain) || namesTeamOrTime(plain);
}

namespace {

/// The list below an item that is nothing but a bold or a known name; -1 for another. A number and
/// a colon within the bold are how the classic template writes an action over its steps.
int listBelowName(const markdown::Tree& tree, const ListItem& item) {
    const bool isName =
        !item.rest.isEmpty() && !item.task && item.head.size() <= kLongestGroup &&
        !item.head.contains(u'\n') &&
        (isOnlyBold(item.head) || (item.head.size() <= kLongestPlain && namesGroup(item.head)));
    const auto label = isName && !item.number.isEmpty() ? splitLabel(item.head) : std::nullopt;
    const bool isClassic = label && label->colonInside;
    return isName && !isClassic ? nestedList(tree, item.block) : -1;
}

/// An item that only an action has: a box, or somebody who does it.
bool isOwnEntry(const ListItem& item) {
    return item.task || namesOwner(item.text()) ||
           isHandle(QStringView(item.head).mid(item.head.lastIndexOf(u' ') + 1));
}

/// "Owner: Ada" is of the item above it.
bool isActionLabelLine(const ListItem& item) {
    const std::optional<Label> label = splitLabel(item.head);
    return label && !actionKey(label->name).isEmpty();
}

bool holdsEntries(const markdown::Tree& tree, int list) {
    const std::vector<ListItem> items = itemsOf(tree, list);
    if (std::any_of(items.begin(), items.end(), isActionLabelLine)) {
        return false;
    }
    const auto entries = std::count_if(items.begin(), items.end(), isOwnEntry);
    return entries > 0 && size_t(entries) * 2 >= items.size();
}

} // namespace

bool areActionGroups(const markdown::Tree& tree, const std::vector<ListItem>& items) {
    size_t names = 0;
    size_t groups = 0;
    for (const ListItem& item : items) {
        const int list = listBelowName(tree, item);
        names += list >= 0 ? 1 : 0;
        groups +=
            list >= 0 && (namesGroup(withoutBold(item.head).toString()) || holdsEntries(tree, list))
                ? 1
                : 0;
    }
    return groups > 0 && names == items.size() && groups * 2 >= names;
}

QString actionGroupOf(const markdown::Tree& tree, const ListItem& item) {
    return listBelowName(tree, item) < 0 ? QString() : withoutBold(item.head).toString();
}

void takeGroupAbove(Draft& draft, const Piece& heading, qsizetype first) {
    QList<Row<ActionItem>>& actions = draft.incident.actions;
    if (first == actions.size() || heading.heading.size() > kLongestGroup ||
        heading.heading.contains(u'[')) {
        return;
    }
    for (qsizetype row = first; row < actions.size(); ++row) {
        if (draft.hasWordsOfRow(row, QStringLiteral("action.group"))) {
            return;
        }
    }
    for (qsizetype row = first; row < actions.size(); ++row) {
        takeActionField(draft, row, actions[row].edit(), QStringLiteral("group"), heading.heading);
    }
    if (!draft.ledger.isTaken(heading.firstLine)) {
        draft.take(heading);
    }
}

} // namespace afterword::reading
