// SPDX-License-Identifier: MIT
#include "views/editor/own_fields.h"

#include "model/domain/edits/sections.h"
#include "model/editing/library_facts.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/link_opening.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/field_values.h"
#include "views/editor/property_grid.h"
#include "views/editor/values.h"

#include <QVBoxLayout>

#include <algorithm>

namespace afterword::views {

namespace {

QString valueOf(const Incident& incident, const QString& name) {
    for (const Field& field : incident.fields) {
        if (field.name == name) {
            return field.value;
        }
    }
    return {};
}

/// A field of the library is there in any case: without a value the incident has none.
Edit fieldEdit(const QString& name, const QString& value) {
    return value.isEmpty() ? edits::removeField(name) : edits::setField(name, value);
}

QList<ChoiceChip::Choice> choicesFor(const QStringList& words) {
    QList<ChoiceChip::Choice> choices;
    for (int i = 0; i < words.size(); ++i) {
        choices.append({i, words.at(i), {}});
    }
    return choices;
}

QColor choiceColour(int, const Tokens& tokens) {
    return tokens.accent;
}

QString shownValue(FieldKind kind, const QString& value) {
    const QDate date = kind == FieldKind::date ? QDate::fromString(value, Qt::ISODate) : QDate();
    return date.isValid() ? shownDate(date) : value;
}

} // namespace

OwnFields::OwnFields(DocumentLink& link, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_link, &DocumentLink::shown, this, &OwnFields::showFields);
    if (const editing::LibraryFacts* facts = m_link.services().facts) {
        connect(facts, &editing::LibraryFacts::settingsChanged, this,
                [this] { showFields(m_link.value()); });
    }
    showFields(m_link.value());
}

/// What the library defines, in its order, and then what the incident has besides.
QList<FieldDefinition> OwnFields::fieldsOf(const Incident& value) const {
    QList<FieldDefinition> fields = editing::settingsOf(m_link.services().facts).fields;
    for (const Field& field : value.fields) {
        const bool isDefined =
            std::any_of(fields.cbegin(), fields.cend(),
                        [&](const FieldDefinition& one) { return one.name == field.name; });
        if (!isDefined) {
            fields.append({field.name, FieldKind::text, {}});
        }
    }
    return fields;
}

void OwnFields::showFields(const Incident& value) {
    const QList<FieldDefinition> fields = fieldsOf(value);
    if (fields == m_fields) {
        return;
    }
    m_fields = fields;
    if (m_grid != nullptr) {
        m_grid->hide();
        m_grid->deleteLater();
    }
    m_grid = new PropertyGrid;
    m_layout->addWidget(m_grid);
    const qsizetype defined = editing::settingsOf(m_link.services().facts).fields.size();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        addField(fields.at(i), i < defined);
    }
}

void OwnFields::addField(const FieldDefinition& field, bool isDefined) {
    switch (field.kind) {
    case FieldKind::text:
        addText(field.name, isDefined);
        break;
    case FieldKind::choice:
        addChoice(field);
        break;
    case FieldKind::number:
    case FieldKind::date:
    case FieldKind::link:
        addValue(field);
        break;
    }
}

void OwnFields::addText(const QString& name, bool isDefined) {
    auto* field = new LineField(name);
    bind(*field, m_link,
         {[name](const Incident& v) { return valueOf(v, name); },
          [name, isDefined](const QString& text) {
              return isDefined ? fieldEdit(name, text) : edits::setField(name, text);
          }});
    m_grid->addRow(name, field);
}

void OwnFields::addValue(const FieldDefinition& definition) {
    auto* field = new CommitField(definition.name);
    if (definition.kind == FieldKind::link) {
        letOpen(*field);
    }
    const int year = toDateTime(m_link.now()).date().year();
    bind(*field, m_link,
         {[definition](const Incident& v) {
              return shownValue(definition.kind, valueOf(v, definition.name));
          },
          [definition, year](const QString& typed) {
              return fieldValue(definition.kind, typed, year).map([&](const QString& value) {
                  return fieldEdit(definition.name, value);
              });
          }});
    m_grid->addRefusingRow(definition.name, field);
}

/// A value that is no choice of the library is one of this incident.
void OwnFields::addChoice(const FieldDefinition& definition) {
    auto* chip = new ChoiceChip(definition.name, {}, choiceColour, tr("None"));
    const auto wordsIn = [definition](const Incident& incident) {
        const QString own = valueOf(incident, definition.name);
        const bool isOther = !own.isEmpty() && !definition.choices.contains(own);
        return isOther ? definition.choices + QStringList{own} : definition.choices;
    };
    const auto show = [chip, wordsIn, name = definition.name](const Incident& incident) {
        const QStringList words = wordsIn(incident);
        const qsizetype at = words.indexOf(valueOf(incident, name));
        chip->setChoices(choicesFor(words), choiceColour);
        chip->showValue(at >= 0 ? std::optional<int>(static_cast<int>(at)) : std::nullopt);
    };
    connect(chip, &ChoiceChip::chosen, this,
            [this, wordsIn, name = definition.name](std::optional<int> value) {
                const QString word = value ? wordsIn(m_link.value()).value(*value) : QString();
                m_link.endTyping();
                m_link.submit(fieldEdit(name, word));
            });
    connect(&m_link, &DocumentLink::shown, chip, show);
    m_grid->addRow(definition.name, chip);
    show(m_link.value());
}

} // namespace afterword::views
