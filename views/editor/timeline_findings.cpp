// SPDX-License-Identifier: MIT
#include "views/editor/timeline_findings.h"

#include "views/controls/field.h"
#include "views/editor/document_link.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace afterword::views {

namespace {

bool isAboutTimes(const Finding& finding) {
    return finding.rule.startsWith(QLatin1String("time."));
}

} // namespace

TimelineFindings::TimelineFindings(DocumentLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_text(new QLabel) {
    setObjectName(QStringLiteral("timelineFindings"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kFieldPadding, 0, 0, space::xs);
    layout->setSpacing(space::xs);
    m_text->setFont(captionFont());
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_text, 1);
    m_fix = addButton("fix");
    m_ignore = addButton("ignore");
    m_ignore->setText(tr("Ignore…"));
    m_ignore->setToolTip(tr("Do not say this again here"));
    m_next = addButton("next");
    m_next->setToolTip(tr("The next finding"));
    connect(m_fix, &QToolButton::clicked, this, [this] { m_link.fix(current()); });
    connect(m_ignore, &QToolButton::clicked, this, [this] { Q_EMIT ignoreAsked(current()); });
    connect(m_next, &QToolButton::clicked, this, &TimelineFindings::goOn);
    connect(&link.checks(), &editing::LiveChecks::changed, this, &TimelineFindings::take);
    hide();
    take();
}

QToolButton* TimelineFindings::addButton(const char* name) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFont(captionFont());
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void TimelineFindings::take() {
    QList<Finding> findings = m_link.checks().findings();
    findings.removeIf([](const Finding& finding) { return !isAboutTimes(finding); });
    if (findings == m_findings) {
        return;
    }
    const Finding before = current();
    m_findings = findings;
    m_shown = qMax<qsizetype>(0, m_findings.indexOf(before));
    showCurrent();
    Q_EMIT changed();
}

void TimelineFindings::showCurrent() {
    setVisible(!m_findings.isEmpty());
    if (m_findings.isEmpty()) {
        return;
    }
    const Finding& finding = m_findings.at(m_shown);
    const checks::Rule* rule = checks::ruleOf(finding.rule);
    const auto fix = checks::fixFor(finding, m_link.value());
    m_text->setText(sentence(finding));
    m_text->setToolTip(rule != nullptr ? QString::fromUtf8(rule->why) : QString());
    m_fix->setVisible(fix.has_value());
    m_fix->setText(fix ? fix->label : QString());
    m_next->setVisible(m_findings.size() > 1 || !finding.anchor.isEmpty());
    m_next->setText(m_findings.size() > 1 ? tr("%1 of %2 ›").arg(m_shown + 1).arg(m_findings.size())
                                          : tr("Show"));
    setAccessibleName(m_text->text());
}

void TimelineFindings::goOn() {
    m_shown = m_findings.isEmpty() ? 0 : (m_shown + 1) % m_findings.size();
    showCurrent();
    const QStringList rows = checks::eventsOf(current(), m_link.value());
    if (!rows.isEmpty()) {
        Q_EMIT rowAsked(rows.constFirst());
    }
}

} // namespace afterword::views
