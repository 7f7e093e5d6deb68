// SPDX-License-Identifier: MIT
#include "views/controls/choice_chip.h"

#include "views/controls/reveal.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/scaled_size.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace afterword::views {

namespace {

constexpr int kMargin = 3; // room for the focus ring around the chip
constexpr int kChevronRoom = 14;
constexpr int kDotSize = 16;

QIcon dot(const QColor& colour) {
    QPixmap pixmap(kDotSize * 2, kDotSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(4, 4, 8, 8));
    return QIcon(pixmap);
}

} // namespace

ChoiceChip::ChoiceChip(QString name, QList<Choice> choices, ColourOf colourOf, QString none,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_name(std::move(name))
    , m_choices(std::move(choices))
    , m_colourOf(std::move(colourOf))
    , m_none(std::move(none))
    , m_ghost(m_name) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_name);
    setToolTip(m_name);
    connect(this, &QAbstractButton::clicked, this, &ChoiceChip::openMenu);
}

void ChoiceChip::showValue(std::optional<int> value) {
    if (m_value == value) {
        return;
    }
    m_value = value;
    showCurrent();
}

void ChoiceChip::setChoices(QList<Choice> choices, ColourOf colourOf) {
    m_choices = std::move(choices);
    m_colourOf = std::move(colourOf);
    showCurrent();
}

void ChoiceChip::showCurrent() {
    const Choice* choice = current();
    setAccessibleName(choice ? m_name % QStringLiteral(": ") % choice->chip : m_name);
    const bool hasHint = choice != nullptr && !choice->hint.isEmpty();
    setToolTip(hasHint ? QString(choice->chip % QStringLiteral(": ") % choice->hint) : m_name);
    updateGeometry();
    update();
}

void ChoiceChip::setGhost(const QString& ghost) {
    m_ghost = ghost;
    updateGeometry();
}

const ChoiceChip::Choice* ChoiceChip::current() const {
    const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                    [this](const Choice& c) { return m_value == c.value; });
    return found == m_choices.cend() ? nullptr : &*found;
}

QString ChoiceChip::shownText() const {
    const Choice* choice = current();
    return choice ? choice->chip : m_ghost;
}

QSize ChoiceChip::sizeHint() const {
    return chipSize(shownText()) + QSize(2 * kMargin + scaled(kChevronRoom), 2 * kMargin);
}

void ChoiceChip::addTo(QMenu& menu, const QString& text, std::optional<int> value) {
    QAction* action = menu.addAction(text);
    if (value) {
        action->setIcon(dot(m_colourOf(*value, tokensOf(palette()))));
    }
    connect(action, &QAction::triggered, this, [this, value] { Q_EMIT chosen(value); });
    if (value == m_value) {
        menu.setActiveAction(action);
    }
}

void ChoiceChip::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_name);
    for (const Choice& choice : m_choices) {
        addTo(*menu, choice.menu.isEmpty() ? choice.chip : choice.menu, choice.value);
    }
    if (!m_none.isEmpty()) {
        menu->addSeparator();
        addTo(*menu, m_none, std::nullopt);
    }
    menu->popup(mapToGlobal(QPoint(kMargin, height())));
}

// The chip itself, also where the widget is wider to stand in a column.
QRect ChoiceChip::chipRect() const {
    QRect chip(QPoint(), sizeHint().boundedTo(size()));
    chip.moveTop((height() - chip.height()) / 2);
    return chip.adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

void ChoiceChip::paintGhost(QPainter& painter, const Tokens& tokens) const {
    const QRect chip = chipRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(captionFont());
    painter.setPen(tokens.muted);
    painter.drawText(chip.adjusted(7, 0, -scaled(kChevronRoom), 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_ghost);
}

void ChoiceChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    const Choice* choice = current();
    const QColor colour = choice ? m_colourOf(choice->value, tokens) : tokens.muted;
    const QRect chip = chipRect();
    if (choice == nullptr) {
        paintGhost(painter, tokens);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(chipGround(colour, tokens.surface));
        painter.drawRoundedRect(chip, 4, 4);
        paintChip(painter, chip.adjusted(0, 0, -scaled(kChevronRoom), 0), choice->chip, colour,
                  tokens.surface);
    }
    paintChevron(painter,
                 QRect(chip.right() - scaled(kChevronRoom) - 1, chip.top(), scaled(kChevronRoom),
                       chip.height()),
                 colour);
    if (hasFocus()) {
        paintFocusRing(painter, chip.adjusted(-kMargin, -kMargin, kMargin, kMargin), tokens);
    }
}

void ChoiceChip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Down:
        openMenu();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool ChoiceChip::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        reveal(this, rect());
    }
    return QAbstractButton::event(event);
}

} // namespace afterword::views
