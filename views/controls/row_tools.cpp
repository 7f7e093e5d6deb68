// SPDX-License-Identifier: MIT
#include "views/controls/row_tools.h"

#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kToolSide = 24;

} // namespace

RowTools::RowTools(QWidget* parent) : QWidget(parent), m_up(nullptr), m_down(nullptr) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_up = addTool(QStringLiteral("go-up"), tr("Move up (Alt+Up)"));
    m_down = addTool(QStringLiteral("go-down"), tr("Move down (Alt+Down)"));
    QToolButton* remove = addTool(QStringLiteral("edit-delete"), tr("Remove (Alt+Delete)"));
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(remove, &QToolButton::clicked, this, &RowTools::removalAsked);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RowTools::setEnds(bool isFirst, bool isLast) {
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

QToolButton* RowTools::addTool(const QString& iconName, const QString& name) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    keepSize(*button, {kToolSide, kToolSide});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

} // namespace afterword::views
