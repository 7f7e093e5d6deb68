// SPDX-License-Identifier: MIT
#include "model/base/text.h"
#include "model/domain/edits/actions.h"
#include "model/domain/edits/labels.h"
#include "model/domain/edits/row_edits.h"

#include <QRegularExpression>

#include <functional>

namespace afterword::edits {

namespace {

/// The lines of one top-level list item of some details: from `first` up to, not with, `end`.
struct StepLines {
    qsizetype first = 0;
    qsizetype end = 0;
};

/// The first line of a step: marker, tick box (may be missing), text. As `stepsOf` sees it.
QRegularExpressionMatch stepLine(const QString& line) {
    static const QRegularExpression item(
        QStringLiteral(R"(^((?:[-*+]|\d{1,9}[.)])[ \t]+)(\[[ xX]\][ \t]+)?(.*)$)"));
    return item.match(line);
}

bool isContinuation(const QStringList& lines, qsizetype at) {
    const auto isIndented = [](const QString& line) {
        return line.startsWith(u' ') || line.startsWith(u'\t');
    };
    if (!lines.at(at).trimmed().isEmpty()) {
        const bool isBehindBlank = lines.at(at - 1).trimmed().isEmpty();
        return isIndented(lines.at(at)) || (!isBehindBlank && !stepLine(lines.at(at)).hasMatch());
    }
    const auto next = std::find_if(lines.cbegin() + at, lines.cend(),
                                   [](const QString& line) { return !line.trimmed().isEmpty(); });
    return next != lines.cend() && isIndented(*next);
}

QList<StepLines> stepsIn(const QStringList& lines) {
    QList<StepLines> steps;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (stepLine(lines.at(at)).hasMatch()) {
            qsizetype end = at + 1;
            while (end < lines.size() && isContinuation(lines, end)) {
                ++end;
            }
            steps.append({at, end});
        }
    }
    return steps;
}

/// A list item in the manner of `last`: the same bullet or the next number, ticked or not.
QString itemLike(const QString& last, const QString& text) {
    const QRegularExpressionMatch match = stepLine(last);
    QString marker = match.captured(1);
    static const QRegularExpression number(QStringLiteral(R"(^\d+)"));
    if (const auto digits = number.match(marker); digits.hasMatch()) {
        const int next = digits.captured().toInt() + 1;
        marker.replace(0, digits.capturedLength(), QString::number(next));
    }
    return marker + (match.captured(2).isEmpty() ? QString() : QStringLiteral("[ ] ")) + text;
}

using Lines = std::function<void(QStringList&, const QList<StepLines>&)>;

/// `change` works on the lines of the details, for a step that exists.
Edit stepEdit(const QString& label, const QString& key, const QString& id, qsizetype step,
              const Lines& change) {
    return {label, key, [=](Incident& incident) {
                changeRow(incident.actions, id, [&](ActionItem& action) {
                    QStringList lines = action.details.split(u'\n');
                    const QList<StepLines> steps = stepsIn(lines);
                    if (step >= 0 && step < steps.size()) {
                        change(lines, steps);
                        action.details = lines.join(u'\n');
                    }
                });
            }};
}

void append(QString& details, const QString& text) {
    QStringList lines = details.isEmpty() ? QStringList() : details.split(u'\n');
    const QList<StepLines> steps = stepsIn(lines);
    if (!steps.isEmpty()) {
        lines.insert(steps.last().end, itemLike(lines.at(steps.last().first), text));
    } else {
        // A list that follows a paragraph at once reads as part of it in some dialects.
        lines.append(lines.isEmpty() ? QStringList{u"- " + text}
                                     : QStringList{QString(), u"- " + text});
    }
    details = lines.join(u'\n');
}

} // namespace

Edit addStep(const QString& actionId, const QString& text) {
    return {Labels::tr("Add a step"), QString(), [=](Incident& incident) {
                changeRow(incident.actions, actionId,
                          [&](ActionItem& action) { append(action.details, oneLine(text)); });
            }};
}

Edit setStepText(const QString& actionId, qsizetype step, const QString& text) {
    const QString key = QStringLiteral("actions/%1/step/%2").arg(actionId).arg(step);
    return stepEdit(Labels::tr("Change a step"), key, actionId, step,
                    [=](QStringList& lines, const QList<StepLines>& steps) {
                        QString& line = lines[steps.at(step).first];
                        const QRegularExpressionMatch match = stepLine(line);
                        line = match.captured(1) + match.captured(2) + oneLine(text);
                    });
}

Edit setStepDone(const QString& actionId, qsizetype step, bool done) {
    return stepEdit(done ? Labels::tr("Tick a step") : Labels::tr("Untick a step"), QString(),
                    actionId, step, [=](QStringList& lines, const QList<StepLines>& steps) {
                        QString& line = lines[steps.at(step).first];
                        const QRegularExpressionMatch match = stepLine(line);
                        const bool hasBox = !match.captured(2).isEmpty();
                        if (hasBox || done) {
                            line = match.captured(1) +
                                   (done ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) +
                                   match.captured(3);
                        }
                    });
}

Edit removeStep(const QString& actionId, qsizetype step) {
    return stepEdit(Labels::tr("Remove a step"), QString(), actionId, step,
                    [=](QStringList& lines, const QList<StepLines>& steps) {
                        const StepLines& gone = steps.at(step);
                        lines.remove(gone.first, gone.end - gone.first);
                    });
}

Edit moveStep(const QString& actionId, qsizetype from, qsizetype to) {
    return stepEdit(Labels::tr("Move a step"), QString(), actionId, from,
                    [=](QStringList& lines, const QList<StepLines>& steps) {
                        if (to < 0 || to >= steps.size() || to == from) {
                            return;
                        }
                        const StepLines& moved = steps.at(from);
                        const QStringList block = lines.mid(moved.first, moved.end - moved.first);
                        const StepLines& target = steps.at(to);
                        qsizetype at = to > from ? target.end - block.size() : target.first;
                        lines.remove(moved.first, block.size());
                        for (const QString& line : block) {
                            lines.insert(at++, line);
                        }
                    });
}

} // namespace afterword::edits
