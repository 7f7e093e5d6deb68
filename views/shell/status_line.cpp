// SPDX-License-Identifier: MIT
#include "views/shell/status_line.h"

#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace afterword::views {

namespace {

QLabel* makeLabel(const QString& name) {
    auto* label = new QLabel;
    label->setFont(captionFont());
    label->setAccessibleName(name);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_saving(makeLabel(tr("Saved state")))
    , m_retry(new QToolButton)
    , m_findings(makeLabel(tr("Findings")))
    , m_library(makeLabel(tr("Library"))) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, 0);
    layout->setSpacing(space::s);
    keepHeight(*this, kCompactRowHeight);
    m_retry->setText(tr("Retry"));
    m_retry->setFont(captionFont());
    m_retry->setAutoRaise(true);
    keepHeight(*m_retry, kCompactRowHeight - space::xs);
    m_retry->setToolTip(tr("Try to save again"));
    m_retry->setAccessibleName(tr("Try to save again"));
    m_retry->hide();
    connect(m_retry, &QToolButton::clicked, this, &StatusLine::retryAsked);
    layout->addWidget(m_saving);
    layout->addWidget(m_retry);
    layout->addStretch();
    layout->addWidget(m_findings);
    layout->addSpacing(space::l);
    layout->addWidget(m_library);
}

void StatusLine::setSaving(const QString& text, bool failed) {
    m_saving->setText(text);
    m_retry->setVisible(failed);
}

void StatusLine::setFindings(const QString& text) {
    m_findings->setText(text);
}

void StatusLine::setLibrary(const QString& path, bool readOnly) {
    const QString name = QFileInfo(path).completeBaseName();
    m_library->setText(readOnly ? tr("%1 (read only)").arg(name) : name);
    m_library->setToolTip(path);
}

void StatusLine::clear() {
    setSaving({}, false);
    setFindings({});
    m_library->clear();
    m_library->setToolTip({});
}

QString StatusLine::saving() const {
    return m_saving->text();
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.ground);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.hairline);
}

} // namespace afterword::views
