// SPDX-License-Identifier: MIT
#include "views/controls/markdown_tools.h"

#include "views/controls/markdown_commands.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kMarkdownToolSide = 24;
constexpr int kToolEdge = 1;

/// What scrolls with the field: the page of the form, or the window.
QWidget* pageOf(QWidget& field) {
    QWidget* page = &field;
    for (QWidget* up = field.parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (const auto* area = qobject_cast<QScrollArea*>(up)) {
            return area->widget();
        }
        page = up;
    }
    return page;
}

} // namespace

// The field's child, so that it goes with it, until it is shown over the page.
MarkdownTools::MarkdownTools(QWidget& field) : QWidget(&field), m_field(field) {
    setObjectName(QStringLiteral("markdownTools"));
    setAccessibleName(tr("Markdown tools"));
    hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kToolEdge, kToolEdge, kToolEdge, kToolEdge);
    layout->setSpacing(0);
    for (const MarkdownCommand& command : markdownCommands()) {
        auto* button = new QToolButton;
        button->setObjectName(QString::fromLatin1(command.name));
        button->setIcon(icon(QString::fromLatin1(command.icon)));
        keepSize(*button, {kMarkdownToolSide, kMarkdownToolSide});
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(command.text());
        button->setToolTip(QStringLiteral("%1 (%2)").arg(command.text(), command.keys()));
        connect(button, &QToolButton::clicked, this,
                [this, markup = command.markup] { Q_EMIT chosen(markup); });
        layout->addWidget(button);
    }
    connect(&field, &QObject::destroyed, this, [this] {
        hide();
        deleteLater();
    });
}

void MarkdownTools::showAtField() {
    QWidget* page = pageOf(m_field);
    if (page == &m_field) {
        return; // a field by itself has no room around it
    }
    if (parentWidget() != page) {
        setParent(page);
    }
    follow();
    adjustSize();
    place();
    show();
    raise();
}

void MarkdownTools::follow() {
    for (const QPointer<QWidget>& followed : std::exchange(m_followed, {})) {
        if (followed != nullptr) {
            followed->removeEventFilter(this);
        }
    }
    for (QWidget* up = &m_field; up != nullptr && up != parentWidget(); up = up->parentWidget()) {
        up->installEventFilter(this);
        m_followed.append(up);
    }
}

void MarkdownTools::place() {
    const QPoint corner = m_field.mapTo(parentWidget(), QPoint(m_field.width(), 0));
    move(corner.x() - width(), std::max(0, corner.y() - height() + kToolEdge));
}

bool MarkdownTools::eventFilter(QObject* watched, QEvent* event) {
    if (isVisible() && (event->type() == QEvent::Move || event->type() == QEvent::Resize)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void MarkdownTools::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), tokens.raised, tokens.hairline);
}

} // namespace afterword::views
