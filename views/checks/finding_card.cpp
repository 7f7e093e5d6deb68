// SPDX-License-Identifier: MIT
#include "views/checks/finding_card.h"

#include "model/domain/checks/checks.h"
#include "views/controls/line_field.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace afterword::views {

namespace {

QPushButton* makeButton(const char* name, const QString& text, const QString& tip) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FindingCard::FindingCard(QWidget* parent)
    : QWidget(parent)
    , m_why(new QLabel)
    , m_fix(makeButton("fix", {}, tr("One step, which can be undone")))
    , m_ignore(makeButton("ignore", tr("Ignore here…"), tr("Do not say this again at this place")))
    , m_takeBack(makeButton("takeBack", tr("Say it again"), tr("Ignore it no more")))
    , m_question(new QWidget)
    , m_reason(new LineField(tr("Why it is ignored here")))
    , m_give(makeButton("give", tr("Ignore"), tr("Ignore it for this reason"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    auto* caption = new QLabel(tr("Why it matters"));
    caption->setFont(captionFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setWordWrap(true);
    layout->addWidget(caption);
    layout->addWidget(m_why);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton* button : {m_fix, m_ignore, m_takeBack}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(space::s);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Why is it right here?"));
    question->addWidget(m_reason, 1);
    question->addWidget(m_give);
    layout->addWidget(m_question);
    connect(m_fix, &QPushButton::clicked, this, &FindingCard::fixAsked);
    connect(m_ignore, &QPushButton::clicked, this, &FindingCard::askReason);
    connect(m_takeBack, &QPushButton::clicked, this, &FindingCard::takeBackAsked);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingCard::give);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_give, &QPushButton::clicked, this, &FindingCard::give);
    m_give->setEnabled(false);
    showQuestion(false);
}

void FindingCard::show(const items::FindingRow& row, const QString& fixLabel, bool canChange) {
    const checks::Rule* rule = checks::ruleOf(row.finding.rule);
    const bool isIgnored = row.kind == items::FindingRow::Kind::ignored;
    m_why->setText(rule != nullptr ? QString::fromUtf8(rule->why) : QString());
    m_fix->setText(fixLabel);
    m_fix->setVisible(canChange && !fixLabel.isEmpty());
    m_takeBack->setVisible(canChange && isIgnored);
    if (row.key != m_key) {
        m_key = row.key;
        m_reason->clear();
        showQuestion(false);
    }
    m_ignore->setVisible(canChange && !isIgnored && !isAsking());
}

void FindingCard::askReason() {
    showQuestion(true);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FindingCard::setReadOnly(bool readOnly) {
    m_question->setEnabled(!readOnly);
}

bool FindingCard::isAsking() const {
    return !m_question->isHidden();
}

void FindingCard::showQuestion(bool asking) {
    m_question->setVisible(asking);
    m_ignore->setVisible(!asking);
}

// A reason is what makes ignoring worth more than looking away.
void FindingCard::give() {
    const QString reason = m_reason->text().simplified();
    if (!reason.isEmpty()) {
        m_reason->clear();
        showQuestion(false);
        Q_EMIT ignoreGiven(reason);
    }
}

void FindingCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isAsking()) {
        m_reason->clear();
        showQuestion(false);
        Q_EMIT asideAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindingCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.hairline);
}

} // namespace afterword::views
