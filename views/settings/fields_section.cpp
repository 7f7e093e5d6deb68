// SPDX-License-Identifier: MIT
#include "views/settings/fields_section.h"

#include "model/editing/library_facts.h"
#include "model/items/words.h"
#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/editor/field_values.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace afterword::views {

namespace {

constexpr int kFieldNameWidth = 216;
constexpr int kKindWidth = 112;

QComboBox* makeKinds(const QString& accessibleName) {
    auto* box = new QComboBox;
    for (const auto& code : Codes<FieldKind>::rows) {
        box->addItem(wordFor(code.value), QString::fromLatin1(code.code));
    }
    box->setAccessibleName(accessibleName);
    keepWidth(*box, kKindWidth);
    return box;
}

FieldKind kindIn(const QComboBox& box) {
    return fromCode<FieldKind>(box.currentData().toString()).value_or(FieldKind::text);
}

QStringList choicesIn(const QString& typed) {
    QStringList choices;
    for (const QString& one : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty() && !choices.contains(one.trimmed())) {
            choices.append(one.trimmed());
        }
    }
    return choices;
}

} // namespace

FieldsSection::FieldsSection(editing::LibraryFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_rows(new QVBoxLayout)
    , m_name(new LineField(tr("Name of the new field")))
    , m_kind(makeKinds(tr("Kind of the new field"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_rows->setSpacing(space::xs);
    layout->addLayout(m_rows);
    layout->addWidget(makeAddLine());
    connect(&m_facts, &editing::LibraryFacts::settingsChanged, this, &FieldsSection::showFields);
    showFields();
}

QWidget* FieldsSection::makeAddLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, kFieldPadding, 0);
    layout->setSpacing(space::s);
    m_name->setPlaceholderText(tr("Add a field: Customer, Ticket, Region"));
    auto* button = new QPushButton(tr("Add"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Add the field"));
    button->setEnabled(false);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_kind);
    layout->addWidget(button);
    connect(m_name, &QLineEdit::textChanged, this, [this, button](const QString& text) {
        button->setEnabled(!text.trimmed().isEmpty() && !isTaken(text.trimmed(), -1));
    });
    connect(m_name, &QLineEdit::returnPressed, this, &FieldsSection::add);
    connect(button, &QPushButton::clicked, this, &FieldsSection::add);
    return line;
}

QWidget* FieldsSection::makeRow(const FieldDefinition& field, int index) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, kFieldPadding, 0);
    layout->setSpacing(space::s);
    QComboBox* kind = makeKinds(tr("Kind of “%1”").arg(field.name));
    kind->setCurrentText(wordFor(field.kind));
    connect(kind, &QComboBox::activated, this, [this, kind, index] {
        m_facts.change([&](LibrarySettings& s) { s.fields[index].kind = kindIn(*kind); });
    });
    layout->addWidget(makeName(field, index));
    layout->addWidget(kind);
    layout->addWidget(makeChoices(field, index), 1);
    layout->addWidget(makeTools(field, index));
    return row;
}

CommitField* FieldsSection::makeName(const FieldDefinition& field, int index) {
    auto* name = new CommitField(tr("Name of “%1”").arg(field.name));
    keepWidth(*name, kFieldNameWidth);
    name->showValue(field.name);
    connect(name, &CommitField::committed, this,
            [this, name, index](const QString& text) { rename(*name, index, text); });
    return name;
}

CommitField* FieldsSection::makeChoices(const FieldDefinition& field, int index) {
    auto* choices = new CommitField(tr("Choices of “%1”").arg(field.name));
    choices->setPlaceholderText(tr("Choices, with commas between them"));
    choices->showValue(field.choices.join(QStringLiteral(", ")));
    QSizePolicy keeps = choices->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    choices->setSizePolicy(keeps);
    choices->setVisible(field.kind == FieldKind::choice);
    connect(choices, &CommitField::committed, this, [this, index](const QString& text) {
        m_facts.change([&](LibrarySettings& s) { s.fields[index].choices = choicesIn(text); });
    });
    return choices;
}

QWidget* FieldsSection::makeTools(const FieldDefinition& field, int index) {
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto addTool = [&](const char* picture, const QString& name, auto what) {
        auto* button = new QToolButton;
        button->setIcon(icon(QString::fromLatin1(picture)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, what);
        layout->addWidget(button);
        return button;
    };
    addTool("go-up", tr("Move “%1” up").arg(field.name), [this, index] {
        move(index, -1);
    })->setEnabled(index > 0);
    addTool("go-down", tr("Move “%1” down").arg(field.name), [this, index] {
        move(index, 1);
    })->setEnabled(index + 1 < m_facts.settings().fields.size());
    addTool("edit-delete", tr("Remove “%1”; incidents keep its values").arg(field.name),
            [this, index] {
                m_facts.change([index](LibrarySettings& s) { s.fields.removeAt(index); });
            });
    return tools;
}

bool FieldsSection::isTaken(const QString& name, int except) const {
    const QList<FieldDefinition>& fields = m_facts.settings().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (i != except && fields.at(i).name.compare(name, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

void FieldsSection::rename(CommitField& field, int index, const QString& name) {
    if (name.isEmpty() || isTaken(name, index)) {
        field.refuse(name.isEmpty() ? tr("A field needs a name.")
                                    : tr("There is a field “%1” already.").arg(name));
        return;
    }
    field.refuse({});
    m_facts.change([&](LibrarySettings& settings) { settings.fields[index].name = name; });
}

void FieldsSection::move(int index, int by) {
    m_facts.change([=](LibrarySettings& settings) { settings.fields.move(index, index + by); });
}

void FieldsSection::add() {
    const QString name = m_name->text().simplified();
    if (!name.isEmpty() && !isTaken(name, -1)) {
        m_name->clear();
        m_facts.change([&](LibrarySettings& settings) {
            settings.fields.append({name, kindIn(*m_kind), {}});
        });
    }
}

void FieldsSection::showFields() {
    if (m_facts.settings().fields == m_shown) {
        return;
    }
    m_shown = m_facts.settings().fields;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click on it may still be running
        delete item;
    }
    for (int i = 0; i < m_shown.size(); ++i) {
        m_rows->addWidget(makeRow(m_shown.at(i), i));
    }
}

} // namespace afterword::views
