// SPDX-License-Identifier: MIT
#include "views/editor/header_section.h"

#include "model/domain/edits/parts.h"
#include "model/domain/time_reading.h"
#include "views/controls/chip_list.h"
#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/controls/text_field.h"
#include "views/editor/bindings.h"
#include "views/editor/choices.h"
#include "views/editor/document_link.h"
#include "views/editor/guidance.h"
#include "views/editor/labels.h"
#include "views/editor/own_fields.h"
#include "views/editor/people.h"
#include "views/editor/property_grid.h"
#include "views/editor/values.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace afterword::views {

namespace {

Result<Edit> zoneEdit(const QString& typed) {
    if (typed.isEmpty() || isKnownZone(typed)) {
        return edits::setTimeZone(typed);
    }
    const auto reading = findZone(typed);
    if (reading && !reading->zone.isEmpty()) {
        return edits::setTimeZone(reading->zone);
    }
    return failure(Error::Kind::usage,
                   HeaderSection::tr("Write a zone as Europe/Berlin, UTC or +02:00."));
}

Result<Edit> dateEdit(const QString& typed, int year) {
    return typedDate(typed, year).map([](std::optional<QDate> date) {
        return edits::setDate(date);
    });
}

ChoiceChip* severityChip() {
    const auto colour = [](int v, const Tokens& t) {
        return colourOf(static_cast<Severity>(v), t);
    };
    auto* chip = new ChoiceChip(HeaderSection::tr("Severity"), severityChoices(), colour,
                                HeaderSection::tr("No severity"));
    chip->setObjectName(QStringLiteral("severity"));
    return chip;
}

ChoiceChip* statusChip() {
    const auto colour = [](int v, const Tokens& t) {
        return colourOf(static_cast<IncidentStatus>(v), t);
    };
    auto* chip = new ChoiceChip(HeaderSection::tr("Status"), choicesOf<IncidentStatus>(), colour);
    chip->setObjectName(QStringLiteral("status"));
    return chip;
}

} // namespace

HeaderSection::HeaderSection(DocumentLink& link, QWidget* parent)
    : FormSection("header", {}, parent)
    , m_link(link)
    , m_title(new TextField(tr("Title"), TextField::Lines::one))
    , m_reference(makeCaption({})) {
    addTitle();
    addChips();
    addProperties();
}

void HeaderSection::addTitle() {
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setTextFont(titleFont());
    m_title->setGuidance(guidanceFor("title"));
    bind(*m_title, m_link, partAccess("title"));
    connect(m_title, &TextField::returnPressed, this, [this] { focusNextChild(); });
    add(m_title);
}

void HeaderSection::addChips() {
    ChoiceChip* severity = severityChip();
    ChoiceChip* status = statusChip();
    bind(*severity, m_link,
         {[](const Incident& v) { return asChoice(v.severity); },
          [](std::optional<int> v) { return edits::setSeverity(fromChoice<Severity>(v)); }});
    bind(*status, m_link,
         {[](const Incident& v) { return static_cast<int>(v.status); },
          [](std::optional<int> v) {
              return edits::setStatus(static_cast<IncidentStatus>(v.value_or(0)));
          }});
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(kFieldPadding - 3, space::xs, kFieldPadding, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(severity);
    layout->addWidget(status);
    layout->addSpacing(space::s);
    layout->addWidget(m_reference);
    layout->addStretch();
    add(line);
    const auto show = [this](const Incident& v) { m_reference->setText(v.reference); };
    connect(&m_link, &DocumentLink::shown, this, show);
}

void HeaderSection::addProperties() {
    auto* grid = new PropertyGrid;
    auto* date = new CommitField(tr("Date"));
    date->setObjectName(QStringLiteral("date"));
    date->setPlaceholderText(tr("The day it began"));
    const int year = toDateTime(m_link.now()).date().year();
    bind(*date, m_link,
         {[](const Incident& v) { return shownDate(v.date); },
          [year](const QString& typed) { return dateEdit(typed, year); }});
    grid->addRefusingRow(tr("Date"), date);
    auto* zone = new CommitField(tr("Time zone"));
    zone->setObjectName(QStringLiteral("timeZone"));
    zone->setPlaceholderText(tr("None named: times count as UTC"));
    bind(*zone, m_link, {[](const Incident& v) { return v.timeZone; }, zoneEdit});
    grid->addRefusingRow(tr("Time zone"), zone);
    addPeople(*grid);
    addWords(*grid, tr("Services"), tr("Add a service"), &Incident::services, edits::setServices);
    addWords(*grid, tr("Tags"), tr("Add a tag"), &Incident::tags, edits::setTags);
    add(grid);
    add(new OwnFields(m_link));
}

void HeaderSection::addPeople(PropertyGrid& grid) {
    auto* people = new ChipList(tr("People"), tr("Add a person: Ana Silva (owner)"));
    people->setObjectName(QStringLiteral("people"));
    const auto show = [people](const Incident& value) {
        QStringList chips;
        for (const Person& person : value.people) {
            chips.append(chipOf(person));
        }
        people->showWords(chips);
    };
    connect(people, &ChipList::wordsEdited, this, [this](const QStringList& chips) {
        m_link.submit(edits::setPeople(peopleFrom(chips, m_link.value().people)));
    });
    connect(people, &ChipList::chipActivated, this, &HeaderSection::openRoles);
    connect(&m_link, &DocumentLink::shown, people, show);
    grid.addRow(tr("People"), people);
    show(m_link.value());
}

void HeaderSection::openRoles(int index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& role : Codes<PersonRole>::rows) {
        menu->addAction(wordFor(role.value), this, [this, index, value = role.value] {
            QList<Person> people = m_link.value().people;
            people[index].role = value;
            m_link.submit(edits::setPeople(people));
        });
    }
    menu->popup(at);
}

void HeaderSection::addWords(PropertyGrid& grid, const QString& label, const QString& invitation,
                             QStringList Incident::* words, Edit (*edit)(const QStringList&)) {
    auto* chips = new ChipList(label, invitation);
    chips->setObjectName(label.toLower());
    const auto show = [chips, words](const Incident& value) { chips->showWords(value.*words); };
    connect(chips, &ChipList::wordsEdited, this,
            [this, edit](const QStringList& list) { m_link.submit(edit(list)); });
    connect(&m_link, &DocumentLink::shown, chips, show);
    grid.addRow(label, chips);
    show(m_link.value());
}

} // namespace afterword::views
