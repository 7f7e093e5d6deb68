// SPDX-License-Identifier: MIT
#include "views/review/change_row.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/tokens.h"

#include <QPainter>

#include <algorithm>

namespace afterword::views {

namespace {

QString inOneLine(const QString& text) {
    return text.isEmpty() ? ChangeRow::tr("(nothing)") : text.simplified();
}

/// Where two long texts part, less what one needs to know the place again.
qsizetype beginOfDifference(const QString& before, const QString& after) {
    constexpr qsizetype kContext = 24;
    const auto [here, there] =
        std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype same = here - before.cbegin();
    const qsizetype space = before.lastIndexOf(u' ', qMax<qsizetype>(same - kContext, 0));
    return same <= kContext || space < 0 ? 0 : space + 1;
}

} // namespace

ChangeRow::ChangeRow(FieldChange change, QWidget* parent)
    : QAbstractButton(parent)
    , m_change(std::move(change)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setText(m_change.label);
    setAccessibleName(
        tr("%1: was %2, is %3")
            .arg(m_change.label, inOneLine(m_change.before), inOneLine(m_change.after)));
    setToolTip(tr("Was: %1\nIs: %2").arg(m_change.before, m_change.after));
}

QSize ChangeRow::sizeHint() const {
    const int lines = QFontMetrics(strongFont()).height() + 2 * QFontMetrics(baseFont()).height();
    return {space::xxl, lines + 2 * space::s + 2 * space::xs};
}

void ChangeRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), underMouse() ? hoverOn(tokens.surface, tokens) : tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.hairline);
    int top = space::s;
    const auto line = [&](const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect room(space::l, top, width() - 2 * space::l, metrics.height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
        top += metrics.height() + space::xs;
    };
    QString label = m_change.label;
    label[0] = label.at(0).toUpper();
    QFont struck = baseFont();
    struck.setStrikeOut(!m_change.before.isEmpty());
    line(strongFont(), tokens.text, label);
    const QString before = inOneLine(m_change.before);
    const QString after = inOneLine(m_change.after);
    const qsizetype begin = beginOfDifference(before, after);
    const QString lead = begin > 0 ? QStringLiteral("…") : QString();
    line(struck, tokens.muted, lead + before.mid(begin));
    line(baseFont(), tokens.text, lead + after.mid(begin));
    if (hasFocus()) {
        paintFocusRing(painter, rect(), tokens);
    }
}

} // namespace afterword::views
