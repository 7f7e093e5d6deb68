// SPDX-License-Identifier: MIT
#include "views/editor/form_section.h"

#include "views/controls/field.h"
#include "views/controls/text_field.h"
#include "views/editor/labels.h"
#include "views/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace afterword::views {

FormSection::FormSection(const char* key, const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_key(QString::fromLatin1(key))
    , m_heading(heading)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(m_key);
    m_layout->setContentsMargins(0, space::xxl, 0, 0);
    m_layout->setSpacing(0);
    if (!heading.isEmpty()) {
        m_layout->addWidget(makeHeading(heading));
        m_layout->addSpacing(space::xs);
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
    auto* field = new TextField(label, TextField::Lines::many);
    field->setGuidance(guidance);
    m_layout->addWidget(field);
    return field;
}

} // namespace afterword::views
