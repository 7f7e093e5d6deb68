// SPDX-License-Identifier: MIT
#include "views/editor/page_words.h"

#include "views/style/translate.h"

namespace afterword::views {

namespace {

constexpr qsizetype kQuoted = 120;

QString quoted(const QString& text) {
    const QString line = text.simplified();
    if (line.isEmpty()) {
        return tr("(nothing)");
    }
    const QString shown = line.size() > kQuoted ? line.left(kQuoted) % QStringLiteral("…") : line;
    return QStringLiteral("“") % shown % QStringLiteral("”");
}

QString savedWords(const std::optional<Instant>& at) {
    if (!at) {
        return tr("Saved");
    }
    const QTime time = toDateTime(*at).toLocalTime().time();
    return tr("Saved %1").arg(time.toString(QStringLiteral("HH:mm")));
}

} // namespace

QString wordsFor(const editing::SaveState& state) {
    switch (state.kind) {
    case editing::SaveState::Kind::saved:
        return savedWords(state.savedAt);
    case editing::SaveState::Kind::unsaved:
        return tr("Unsaved");
    case editing::SaveState::Kind::saving:
        return tr("Saving…");
    case editing::SaveState::Kind::failed:
        return tr("Not saved");
    }
    return {};
}

QString wordsFor(const QList<Conflict>& conflicts, const QString& sender) {
    const Conflict& conflict = conflicts.constFirst();
    QString label = conflict.label;
    label.replace(0, 1, label.left(1).toUpper());
    const QString who = sender.isEmpty() ? tr("somewhere else") : tr("by %1").arg(sender);
    QString question = tr("%1 was changed here and %2. Mine: %3. Theirs: %4.")
                           .arg(label, who, quoted(conflict.mine), quoted(conflict.theirs));
    if (conflicts.size() == 1) {
        return question;
    }
    return question % QLatin1Char(' ') % tr("(1 of %1)").arg(static_cast<int>(conflicts.size()));
}

QString wordsForHeldBack(const QList<Conflict>& conflicts) {
    QStringList labels;
    for (const Conflict& conflict : conflicts) {
        labels.append(conflict.label);
    }
    return tr("Changed somewhere else since, and left alone: %1.")
        .arg(labels.join(QStringLiteral(", ")));
}

} // namespace afterword::views
