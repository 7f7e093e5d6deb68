// SPDX-License-Identifier: MIT
#include "model/reading/draft.h"

#include "model/domain/vocabulary.h"

#include <algorithm>

namespace afterword::reading {

namespace {

constexpr int kInnerHeading = 4; // below a title of "###", as the classic template writes it

bool isRule(const Piece& piece) {
    return piece.kind == markdown::Block::Kind::rule;
}

/// The rows as lines, '"' for one that says the same as the one above it.
QString withDittos(QStringList rows) {
    for (qsizetype row = rows.size() - 1; row > 0; --row) {
        if (rows.at(row).size() > 1 && rows.at(row) == rows.at(row - 1)) {
            rows[row] = QStringLiteral("\"");
        }
    }
    return rows.join(u'\n');
}

/// Of what classic says only where the document named it: the name is then a word of that.
bool isAlwaysNamed(QStringView key) {
    return key == u"impact" || key == u"duration" || key == u"detection" || key == u"trigger" ||
           key == u"date";
}

} // namespace

bool Ledger::take(int first, int last) {
    bool free = true;
    for (int line = first; line <= last; ++line) {
        free = free && !m_taken[size_t(line)];
        m_taken[size_t(line)] = true;
    }
    return free;
}

void Draft::keepName(const QString& key, QStringView asWritten) {
    if (isAlwaysNamed(key) || !isWritten(key, asWritten)) {
        keepLabel(key, asWritten);
    }
}

void Draft::keepLabel(const QString& key, QStringView asWritten) {
    if (!key.isEmpty() && !incident.asWritten.contains(key)) {
        incident.asWritten.insert(key, asWritten.toString());
    }
}

QString Draft::wording(const QString& key) const {
    return incident.asWritten.value(key, written(key));
}

void Draft::keepLabelOfRow(qsizetype row, const QString& key, const QString& asWritten) {
    const bool isOurs = isWritten(key, asWritten);
    actionLabels[row].append({key, isOurs ? asWritten : wording(key)});
}

void Draft::dropLabelOfRow(qsizetype row, const QString& key) {
    actionLabels[row].removeIf([&key](const Field& label) { return label.name == key; });
}

void Draft::keepWordsOfRow(qsizetype row, const QString& key, const QString& words) {
    QStringList& rows = actionWords[key];
    rows.resize(std::max(rows.size(), row + 1));
    rows[row] = words;
}

bool Draft::hasWordsOfRow(qsizetype row, const QString& key) const {
    return !actionWords.value(key).value(row).isEmpty();
}

void Draft::keepNumber(const QString& list, qsizetype row, const QString& number) {
    QStringList& marks = listMarks[list];
    marks.resize(std::max(marks.size(), row + 1));
    marks[row] = number;
}

qsizetype Draft::rowsOf(const QString& list, qsizetype otherwise) const {
    return list == u"timeline"             ? incident.timeline.size()
           : list == u"factors"            ? incident.factors.size()
           : list == u"lessons.wentWell"   ? incident.lessons.wentWell.size()
           : list == u"lessons.wentPoorly" ? incident.lessons.wentPoorly.size()
           : list == u"lessons.gotLucky"   ? incident.lessons.gotLucky.size()
                                           : otherwise;
}

void Draft::keepListMarks() {
    const QString improvements = QStringLiteral("improvements");
    if (!incident.improvements.isEmpty()) { // numbered unless it is said that they are not
        listMarks[improvements].resize(incident.improvements.size());
    }
    for (auto list = listMarks.cbegin(); list != listMarks.cend(); ++list) {
        QStringList marks = *list;
        marks.resize(rowsOf(list.key(), marks.size())); // those behind the last list are bullets
        const bool bullets = marks.join(QString()).isEmpty();
        if (!bullets || list.key() == improvements) {
            std::replace(marks.begin(), marks.end(), QString(), QStringLiteral("-"));
            incident.asWritten.insert(listMarksKey(list.key()), marks.join(u' '));
        }
    }
    keepActionLabels();
    keepActionWords();
}

void Draft::keepActionLabels() {
    QStringList rows;
    for (auto labels = actionLabels.cbegin(); labels != actionLabels.cend(); ++labels) {
        QStringList names;
        for (const Field& label : labels.value()) {
            names.append(label.value + u':');
        }
        if (!names.isEmpty()) {
            rows.resize(labels.key() + 1);
            rows.last() = names.join(u' ');
        }
    }
    if (!rows.isEmpty()) {
        incident.asWritten.insert(actionLabelsKey(), rows.join(u'\n'));
    }
}

void Draft::reversePhases(qsizetype first, qsizetype end) {
    QMap<qsizetype, QString> reversed;
    qsizetype behind = end; // the phase that is looked at
    while (!phases.isEmpty() && phases.lastKey() >= first) {
        reversed.insert(first + end - behind, phases.last());
        behind = phases.lastKey();
        phases.remove(behind);
    }
    phases.insert(reversed);
}

void Draft::keepPhases() {
    for (auto phase = phases.cbegin(); phase != phases.cend(); ++phase) {
        incident.asWritten.insert(phaseKey(incident.timeline.at(phase.key())->id), phase.value());
    }
}

void Draft::keepActionWords() {
    for (auto rows = actionWords.cbegin(); rows != actionWords.cend(); ++rows) {
        const bool areGroups = rows.key() == u"action.group"; // a name over several
        incident.asWritten.insert(actionWordsKey(rows.key()),
                                  areGroups ? withDittos(rows.value()) : rows.value().join(u'\n'));
    }
}

QString textOf(const markdown::Tree& tree, int first, int last) {
    while (first <= last && tree.isBlank(first)) {
        ++first;
    }
    while (last >= first && tree.isBlank(last)) {
        --last;
    }
    if (first > last) {
        return {};
    }
    const QStringView start = tree.line(first);
    const QStringView end = tree.line(last);
    return QString(start.data(), end.data() + end.size() - start.data());
}

QString textOf(const markdown::Tree& tree, const std::vector<Piece>& pieces) {
    const auto begin = std::find_if_not(pieces.begin(), pieces.end(), isRule);
    const auto end =
        std::find_if_not(pieces.rbegin(), std::make_reverse_iterator(begin), isRule).base();
    int top = kPlainLevel;
    for (auto piece = begin; piece != end; ++piece) {
        top = piece->isHeading() ? std::min(top, piece->level) : top;
    }
    QString text;
    int last = 0;
    for (auto piece = begin; piece != end; ++piece) {
        if (last > 0) {
            text += piece->firstLine > last + 1 || piece->isHeading() ? u"\n\n" : u"\n";
        }
        if (piece->isHeading()) {
            text += QString(std::min(6, kInnerHeading + piece->level - top), u'#') + u' ' +
                    piece->heading;
            last = 0;
            text += u"\n\n";
        } else {
            text += textOf(tree, piece->firstLine, piece->lastLine);
            last = piece->lastLine;
        }
    }
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

void appendText(QString& text, const QString& more) {
    if (!text.isEmpty() && !more.isEmpty()) {
        text += u"\n\n";
    }
    text += more;
}

} // namespace afterword::reading
