// SPDX-License-Identifier: MIT
#include "views/style/chip.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace afterword::views {

namespace {

constexpr int kChipPadding = 7;
constexpr int kChipHeight = 20;
constexpr int kChipRadius = 4;

QFont chipFont() {
    QFont font = captionFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QColor colourOf(Severity severity, const Tokens& tokens) {
    return tokens.severity.at(static_cast<size_t>(severity) - 1);
}

QColor colourOf(IncidentStatus status, const Tokens& tokens) {
    switch (status) {
    case IncidentStatus::draft:
        return tokens.muted;
    case IncidentStatus::inReview:
        return tokens.warning;
    case IncidentStatus::published:
        return tokens.accent;
    case IncidentStatus::closed:
        return tokens.good;
    }
    return tokens.muted;
}

QColor colourOf(ActionStatus status, const Tokens& tokens) {
    switch (status) {
    case ActionStatus::open:
        return tokens.muted;
    case ActionStatus::inProgress:
        return tokens.accent;
    case ActionStatus::blocked:
        return tokens.danger;
    case ActionStatus::done:
        return tokens.good;
    case ActionStatus::notDoing:
        return tokens.muted;
    }
    return tokens.muted;
}

QColor colourOf(Priority priority, const Tokens& tokens) {
    return tokens.severity.at(static_cast<size_t>(priority));
}

QColor chipGround(const QColor& colour, const QColor& ground) {
    return mixed(colour, kChipShare, ground);
}

QSize chipSize(const QString& text) {
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text) + 2 * kChipPadding,
            qMax(kChipHeight, metrics.height() + 2)};
}

QRect paintChip(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour,
                const QColor& ground) {
    QRect chip(QPoint(), chipSize(text).boundedTo(rect.size()));
    chip.moveCenter(rect.center());
    chip.moveLeft(rect.left());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor own = chipGround(colour, ground);
    painter.setBrush(own);
    painter.drawRoundedRect(chip, kChipRadius, kChipRadius);
    painter.setPen(shaded(colour, own));
    painter.setFont(chipFont());
    const QRect words = chip.adjusted(kChipPadding, 0, -kChipPadding, 0);
    painter.drawText(words, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width() + 1));
    painter.restore();
    return chip;
}

} // namespace afterword::views
