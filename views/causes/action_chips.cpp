// SPDX-License-Identifier: MIT
#include "views/causes/action_chips.h"

#include "model/items/words.h"
#include "views/controls/field.h"
#include "views/controls/flow_layout.h"
#include "views/incidents/incident_words.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"

#include <QFontMetrics>
#include <QPainter>

namespace afterword::views {

namespace {

constexpr int kTitleRoom = 220; ///< at 100 %
constexpr int kDashRoom = 2;

} // namespace

ActionChip::ActionChip(QWidget* parent) : QAbstractButton(parent) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ActionChip::showAction(const ActionItem& action) {
    m_status = action.status;
    const QString title = plainTitle(action.title);
    const QString name =
        action.reference.isEmpty() ? title : QString(action.reference % u' ' % title);
    setText(QFontMetrics(captionFont()).elidedText(name, Qt::ElideRight, scaled(kTitleRoom)));
    setToolTip(tr("%1: %2. A click goes there.").arg(items::wordFor(action.status), name));
    setAccessibleName(tr("Addressed by: %1").arg(name));
    updateGeometry();
    update();
}

void ActionChip::showNone(const QString& words) {
    m_status.reset();
    setText(words);
    setToolTip(tr("Nothing is done about this yet: choose or add an action"));
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize ActionChip::sizeHint() const {
    return chipSize(text()) + QSize(kDashRoom, kDashRoom);
}

void ActionChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    const QRect room = rect().adjusted(1, 1, -1, -1);
    if (m_status) {
        paintChip(painter, room, text(), colourOf(*m_status, tokens), tokens.surface);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.warning, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(captionFont());
    painter.drawText(room, Qt::AlignCenter, text());
}

ActionChips::ActionChips(QWidget* parent) : QWidget(parent) {
    setLayout(new FlowLayout(this, space::xs));
    layout()->setContentsMargins(kFieldPadding, 0, kFieldPadding, space::xs);
}

ActionChip* ActionChips::chipAt(qsizetype index) {
    while (m_chips.size() <= index) {
        const qsizetype at = m_chips.size();
        auto* chip = new ActionChip(this);
        connect(chip, &QAbstractButton::clicked, this, [this, at] {
            at < m_actions.size() ? Q_EMIT actionAsked(m_actions.at(at).id) : Q_EMIT addressAsked();
        });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    return m_chips.at(index);
}

void ActionChips::showActions(const QList<ActionItem>& actions, const QString& none) {
    if (actions == m_actions && none == m_none) {
        return;
    }
    m_actions = actions;
    m_none = none;
    for (qsizetype at = 0; at < actions.size(); ++at) {
        chipAt(at)->showAction(actions.at(at));
    }
    const bool saysNone = actions.isEmpty() && !none.isEmpty();
    if (saysNone) {
        chipAt(0)->showNone(none);
    }
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        m_chips.at(at)->setVisible(at < actions.size() || (at == 0 && saysNone));
    }
    setVisible(!actions.isEmpty() || saysNone);
    updateGeometry();
}

} // namespace afterword::views
