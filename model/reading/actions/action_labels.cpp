// SPDX-License-Identifier: MIT
#include "model/reading/actions/action_labels.h"

#include "model/base/scan.h"
#include "model/reading/actions/action_fields.h"
#include "model/reading/actions/measure_titles.h"
#include "model/reading/labels.h"
#include "model/reading/names/names.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace afterword::reading {

namespace {

/// One that says its part without being bold.
bool isActionLabel(const Label& label) {
    static const QSet<QString> keys{QStringLiteral("owner"), QStringLiteral("due"),
                                    QStringLiteral("status"), QStringLiteral("priority"),
                                    QStringLiteral("tracker")};
    constexpr qsizetype kLongest = 80;
    return !label.value.isEmpty() && label.value.size() <= kLongest &&
           keys.contains(actionKey(label.name));
}

bool isLabelBullet(QStringView line) {
    return line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u"+ ");
}

/// Where "Ada | **Due:** 1 June" goes on to a label of an action; its size when it does not.
qsizetype endOfValue(QStringView value) {
    static constexpr std::array<QStringView, 9> kJoints{u" | ", u" · ", u" • ", u"; ", u", ",
                                                        u" / ", u" - ", u" – ", u" — "};
    for (qsizetype at = value.indexOf(u':') < 0 ? -1 : 1; at > 0 && at < value.size(); ++at) {
        const auto joint = std::find_if(kJoints.begin(), kJoints.end(), [&](QStringView words) {
            return beginsWith(value.mid(at), words);
        });
        const auto next =
            joint == kJoints.end() ? std::nullopt : splitLabel(value.mid(at + joint->size()));
        if (next && !next->value.isEmpty() && !actionKey(next->name).isEmpty()) {
            return at;
        }
    }
    return value.size();
}

/// "- Owner: Ada | Due: 1 June" as its labels; none when the line is no label.
QList<Label> labelsOfLine(QStringView line) {
    constexpr qsizetype kLongest = 80;
    QList<Label> labels;
    if (line.isEmpty() || line.front().isSpace()) {
        return labels;
    }
    line = isLabelBullet(line) ? line.mid(2) : line;
    while (const auto label = splitLabel(line)) {
        const qsizetype end = endOfValue(label->value);
        const QStringView value = label->value.left(end).trimmed();
        if (value.isEmpty() || value.size() > kLongest) {
            return {};
        }
        labels.append({label->name, value, label->bold, label->colonInside});
        line = label->value.mid(end);
        while (!line.isEmpty() &&
               !(line.front().isLetterOrNumber() || line.front() == u'*' || line.front() == u'_')) {
            line = line.mid(1);
        }
    }
    return labels;
}

/// Lines from `first` on that are labels, half of them of an action; -1 where there are none.
struct LabelLines {
    qsizetype first = 0;
    qsizetype last = -1;
};

/// A paragraph is labels as a whole or not at all; an entry of a list stands for itself.
bool mayBeginAt(const QList<QStringView>& lines, qsizetype at) {
    return at == 0 || lines.at(at - 1).isEmpty() || isLabelBullet(lines.at(at)) ||
           !labelsOfLine(lines.at(at - 1)).isEmpty();
}

LabelLines labelLines(const QList<QStringView>& lines, bool fromEnd) {
    LabelLines run{fromEnd ? lines.size() : 0, fromEnd ? lines.size() - 1 : -1};
    qsizetype labels = 0;
    qsizetype known = 0;
    const auto isNext = [&](qsizetype at) {
        const bool isThere = at >= 0 && at < lines.size();
        const QList<Label> found = isThere ? labelsOfLine(lines.at(at)) : QList<Label>();
        labels += found.size();
        known += std::count_if(found.begin(), found.end(), &isActionLabel);
        return isThere && (!found.isEmpty() || lines.at(at).isEmpty());
    };
    if (fromEnd) {
        while (isNext(run.first - 1)) {
            --run.first;
        }
        while (run.first < lines.size() && !mayBeginAt(lines, run.first)) {
            ++run.first;
        }
    } else {
        while (isNext(run.last + 1)) {
            ++run.last;
        }
        const bool isCut = run.last + 1 < lines.size() && run.last >= 0 &&
                           !lines.at(run.last).isEmpty() && !isLabelBullet(lines.at(run.last + 1));
        run.last = isCut ? -1 : run.last;
    }
    return known > 0 && 2 * known >= labels && run.first <= run.last ? run : LabelLines{};
}

QString joined(const QList<QStringView>& lines) {
    QString text;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        text += at > 0 ? QStringView(u"\n") : QStringView();
        text += lines.at(at);
    }
    return text;
}

QList<TakenLabel> takeLabelLines(QString& text, bool fromEnd) {
    QList<QStringView> lines;
    eachLine(text, [&lines](QStringView line) { lines.append(line); });
    const LabelLines run = labelLines(lines, fromEnd);
    QList<TakenLabel> taken;
    for (qsizetype at = run.first; at <= run.last; ++at) {
        const QList<Label> labels = labelsOfLine(lines.at(at));
        for (const Label& label : labels) {
            taken.append({{unescaped(label.name), unescaped(label.value)}, label.colonInside});
        }
    }
    if (!taken.isEmpty()) {
        lines.remove(run.first, run.last - run.first + 1);
        while (!lines.isEmpty() && lines.constLast().isEmpty()) {
            lines.removeLast();
        }
        text = joined(lines);
    }
    return taken;
}

QList<TakenLabel> takeAllLabels(QString& details) {
    if (!anyThat(details, kIsSign<u':', u'：', u'*'>)) { // no label is without one
        return {};
    }
    QList<TakenLabel> labels = takeLabelLines(details, false);
    labels += takeLabelLines(details, true);
    return labels + takeLabels(details, isActionLabel);
}

/// The number and the title of an item are written as the classic template writes them.
bool isLikeClassic(const ListItem* item) {
    if (!item || item->number.isEmpty()) {
        return false;
    }
    const std::optional<Label> title = splitLabel(item->head);
    return (title && title->colonInside) || boldSentenceLength(item->head) > 0;
}

} // namespace

void takeActionLabels(Draft& draft, qsizetype row, ActionItem& action, QString& details,
                      const ListItem* item) {
    const bool isClassic = isLikeClassic(item);
    const QList<TakenLabel> labels = takeAllLabels(details);
    Field status{QStringLiteral("Status"), QStringLiteral("Not doing")};
    for (const auto& [field, colonInside] : labels) {
        const QString key = QStringLiteral("action.") + actionKey(field.name);
        if (!takeActionField(draft, row, action, actionKey(field.name), field.value)) {
            action.fields.append(field);
            continue;
        }
        draft.keepName(key, field.name);
        status = key == u"action.status" ? field : status;
        // What classic adds for a value that stood elsewhere is no label of the document.
        if (!isClassic || !colonInside || field.name != draft.wording(key)) {
            draft.keepLabelOfRow(row, key, field.name);
        }
    }
    if (ruleBrokenBy(action)) {
        openAgain(action, status);
        draft.dropLabelOfRow(row, QStringLiteral("action.status"));
    }
}

bool areActionLabels(const QString& details) {
    QString text = details;
    const QList<TakenLabel> labels = takeAllLabels(text);
    return text.isEmpty() && std::any_of(labels.begin(), labels.end(), [](const TakenLabel& label) {
               return isActionLabel({label.field.name, label.field.value});
           });
}

void partLabelLines(ListItem& entry) {
    constexpr int kMostLines = 12;
    qsizetype at = entry.head.size();
    for (int lines = 0; lines < kMostLines && at > 0; ++lines) {
        at = entry.head.lastIndexOf(u'\n', at - 1);
    }
    for (at = entry.head.indexOf(u'\n', std::max<qsizetype>(at, 0)); at >= 0;
         at = entry.head.indexOf(u'\n', at + 1)) {
        const QString below = entry.head.mid(at + 1);
        if (areActionLabels(below)) {
            entry.rest.prepend(u'\n' + below);
            entry.head.truncate(at);
            return;
        }
    }
}

bool labelsAction(const QString& details) {
    QString text = details;
    const QList<TakenLabel> labels = takeAllLabels(text);
    return std::any_of(labels.begin(), labels.end(), [](const TakenLabel& label) {
        const QString key = actionKey(label.field.name);
        return key == u"owner" || key == u"due";
    });
}

std::optional<ListItem> entryWithLabels(const markdown::Tree& tree, const Piece& piece) {
    ListItem entry;
    entry.head = tree.line(piece.firstLine).trimmed().toString();
    entry.firstLine = piece.firstLine;
    const std::optional<Label> label = splitLabel(entry.head);
    if (piece.firstLine == piece.lastLine || (label && !actionKey(label->name).isEmpty())) {
        return std::nullopt;
    }
    for (int line = piece.firstLine + 1; line <= piece.lastLine; ++line) {
        const QStringView words = tree.line(line).trimmed();
        if (!splitLabel(words)) {
            return std::nullopt;
        }
        entry.rest += (entry.rest.isEmpty() ? QStringView() : QStringView(u"\n")) + words;
    }
    return labelsAction(entry.rest) ? std::optional(entry) : std::nullopt;
}

} // namespace afterword::reading
