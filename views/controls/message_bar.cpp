// SPDX-License-Identifier: MIT
#include "views/controls/message_bar.h"

#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kGoodNewsMs = 4000;
constexpr int kWithActionMs = 15'000; // what can be done is read, and decided
constexpr int kStripe = 3;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_actions(new QHBoxLayout) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    m_actions->setSpacing(space::s);
    layout->addLayout(m_actions);
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("window-close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    layout->addWidget(close);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QStringList& actions) {
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    showActions(actions);
    if (m_timer != 0) {
        killTimer(m_timer);
    }
    const int patience = actions.isEmpty() ? kGoodNewsMs : kWithActionMs;
    m_timer = kind == Kind::good ? startTimer(patience) : 0;
    show();
    update();
}

void MessageBar::showActions(const QStringList& actions) {
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater(); // the click on it may still be running
        delete item;
    }
    for (int i = 0; i < actions.size(); ++i) {
        auto* button = new QPushButton(actions.at(i));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT actionChosen(i); });
        m_actions->addWidget(button);
    }
}

void MessageBar::dismiss() {
    hide();
}

QString MessageBar::text() const {
    return m_text->text();
}

QColor MessageBar::colour() const {
    const Tokens& tokens = tokensOf(palette());
    switch (m_kind) {
    case Kind::good:
        return tokens.good;
    case Kind::warning:
        return tokens.warning;
    case Kind::error:
        return tokens.danger;
    }
    return tokens.muted;
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), mixed(colour(), kChipShare, tokens.surface));
    painter.fillRect(QRect(0, 0, kStripe, height()), colour());
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.hairline);
}

void MessageBar::timerEvent(QTimerEvent*) {
    killTimer(m_timer);
    m_timer = 0;
    dismiss();
}

} // namespace afterword::views
