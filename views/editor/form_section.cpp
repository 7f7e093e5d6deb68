// SPDX-License-Identifier: MIT
#include "views/editor/form_section.h"

#include "views/controls/field.h"
#include "views/controls/markdown_field.h"
#include "views/editor/labels.h"
#include "views/editor/section_heading.h"
#include "views/style/metrics.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace afterword::views {

FormSection::FormSection(const char* key, const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_key(QString::fromLatin1(key))
    , m_heading(heading)
    , m_body(new QWidget)
    , m_layout(new QVBoxLayout(m_body)) {
    setObjectName(m_key);
    auto* column = new QVBoxLayout(this);
    // The air between sections is the body's, so that folded ones stand close together.
    column->setContentsMargins(0, heading.isEmpty() ? space::xxl : space::s, 0, 0);
    column->setSpacing(0);
    if (!heading.isEmpty()) {
        m_top = new SectionHeading(heading);
        column->addWidget(m_top);
        column->addSpacing(space::xs);
        connect(m_top, &QAbstractButton::clicked, this, [this] { setFolded(!isFolded()); });
    }
    column->addWidget(m_body);
    m_layout->setContentsMargins(0, 0, 0, space::xl);
    m_layout->setSpacing(0);
}

bool FormSection::isFolded() const {
    return m_top != nullptr && m_top->isFolded();
}

void FormSection::setFolded(bool folded) {
    if (m_top == nullptr || folded == isFolded()) {
        return;
    }
    QWidget* focus = QApplication::focusWidget();
    m_top->setFolded(folded);
    if (folded && focus != nullptr && m_body->isAncestorOf(focus)) {
        m_leftAt = focus;
        m_top->setFocus(Qt::OtherFocusReason);
    }
    m_body->setVisible(!folded);
    if (!folded && m_leftAt != nullptr && m_top->hasFocus()) {
        m_leftAt->setFocus(Qt::OtherFocusReason);
    }
    if (!folded) {
        m_leftAt = nullptr;
    }
    Q_EMIT foldChanged();
}

void FormSection::showSummary(const QString& summary) {
    if (m_top != nullptr) {
        m_top->showSummary(summary);
    }
}

void FormSection::showMark(const ReviewMark& mark) {
    if (m_top != nullptr) {
        m_top->showMark(mark);
    }
}

void FormSection::add(QWidget* widget) {
    m_layout->addWidget(widget);
}

void FormSection::focusFirst() {
    for (QWidget* next = nextInFocusChain(); next != nullptr && next != this;
         next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QLabel* FormSection::addLabel(const QString& text) {
    QLabel* label = makeCaption(text);
    label->setContentsMargins(kFieldPadding, space::m, kFieldPadding, 0);
    m_layout->addWidget(label);
    return label;
}

TextField* FormSection::addText(const QString& label, const QString& guidance) {
    if (label != m_heading) {
        addLabel(label);
    }
    auto* field = new MarkdownField(label);
    field->setGuidance(guidance);
    m_layout->addWidget(field);
    return field;
}

} // namespace afterword::views
