// SPDX-License-Identifier: MIT
#include "views/editor/header_section.h"

#include "model/domain/edits/parts.h"
#include "model/domain/edits/review.h"
#include "model/domain/edits/time_zone.h"
#include "model/domain/incident_row.h"
#include "model/domain/time_reading.h"
#include "model/items/words.h"
#include "views/controls/chip_list.h"
#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/controls/text_field.h"
#include "views/editor/bindings.h"
#include "views/editor/choices.h"
#include "views/editor/date_picker.h"
#include "views/editor/document_link.h"
#include "views/editor/figure_line.h"
#include "views/editor/guidance.h"
#include "views/editor/labels.h"
#include "views/editor/offers.h"
#include "views/editor/own_fields.h"
#include "views/editor/people.h"
#include "views/editor/property_grid.h"
#include "views/editor/review_step.h"
#include "views/editor/values.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace afterword::views {

namespace {

/// Where times depend on it the page asks what is to become of them, and changes it then.
Result<Edit> zoneEdit(const QString& typed, DocumentLink& link) {
    return typedZone(typed).map([&link](const QString& zone) {
        if (edits::timesBoundToZone(link.value(), zone) == 0) {
            return edits::setTimeZone(zone);
        }
        Q_EMIT link.zoneAsked(zone);
        return Edit{{}, {}, [](Incident&) {}};
    });
}

Result<Edit> dateEdit(const QString& typed, int year) {
    return typedDate(typed, year).map([](std::optional<QDate> date) {
        return edits::setDate(date);
    });
}

ChoiceChip* severityChip(editing::LibraryFacts* facts) {
    auto* chip =
        new ChoiceChip(HeaderSection::tr("Severity"), {}, {}, HeaderSection::tr("No severity"));
    followSeverities(*chip, facts);
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
    ChoiceChip* severity = severityChip(m_link.services().facts);
    ChoiceChip* status = statusChip();
    bind(*severity, m_link,
         {[](const Incident& v) { return asChoice(v.severity); },
          [](std::optional<int> v) { return edits::setSeverity(fromChoice<Severity>(v)); }});
    bind(*status, m_link,
         {[](const Incident& v) { return static_cast<int>(v.status); },
          [this](std::optional<int> v) {
              return edits::takeStep(static_cast<IncidentStatus>(v.value_or(0)), m_link.now());
          }});
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(kFieldPadding - 3, space::xs, kFieldPadding, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(severity);
    layout->addWidget(status);
    layout->addWidget(new ReviewStep(m_link));
    layout->addSpacing(space::s);
    layout->addWidget(m_reference);
    layout->addStretch();
    add(line);
    add(new FigureLine(m_link));
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
    addCalendar(*date, year);
    auto* zone = new CommitField(tr("Time zone"));
    zone->setObjectName(QStringLiteral("timeZone"));
    zone->setPlaceholderText(tr("None named: times count as UTC"));
    bind(*zone, m_link,
         {[](const Incident& v) { return v.timeZone; },
          [this](const QString& typed) { return zoneEdit(typed, m_link); }});
    grid->addRefusingRow(tr("Time zone"), zone);
    addPeople(*grid);
    offerWords(addWords(*grid, {"services", tr("Services"), tr("Add a service"),
                                &Incident::services, edits::setServices}),
               m_link, &LibraryWords::services);
    offerWords(
        addWords(*grid, {"tags", tr("Tags"), tr("Add a tag"), &Incident::tags, edits::setTags}),
        m_link, &LibraryWords::tags);
    addRelated(*grid);
    addDue(*grid,
           {"reviewDue", tr("Review due"), &Incident::reviewDue, edits::setReviewDue, isReviewDue});
    addDue(*grid, {"publishDue", tr("Publication due"), &Incident::publishDue, edits::setPublishDue,
                   isPublicationDue});
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
    offerPeople(*people, m_link);
    show(m_link.value());
}

void HeaderSection::addDue(PropertyGrid& grid, const Due& due) {
    auto* field = new CommitField(due.label);
    field->setObjectName(QString::fromLatin1(due.key));
    field->setPlaceholderText(tr("No date"));
    const int year = toDateTime(m_link.now()).date().year();
    addCalendar(*field, year);
    bind(*field, m_link,
         {[due](const Incident& v) { return shownDate(v.*due.member); },
          [due, year](const QString& typed) -> Result<Edit> {
              return typedDate(typed, year).map(due.edit);
          }});
    QLabel* note = grid.addRefusingRow(due.label, field);
    note->setObjectName(QString::fromLatin1(due.key) % QStringLiteral("Note"));
    const auto show = [this, note, field, due](const Incident& value) {
        const QDate today = toDateTime(m_link.now()).date();
        if (!field->isRefused()) {
            note->setText(due.hasPassed(incidentRow(value, today), today) ? tr("Overdue")
                                                                          : QString());
        }
    };
    connect(&m_link, &DocumentLink::shown, note, show);
    show(m_link.value());
}

void HeaderSection::openRoles(int index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& role : Codes<PersonRole>::rows) {
        menu->addAction(items::wordFor(role.value), this, [this, index, value = role.value] {
            QList<Person> people = m_link.value().people;
            people[index].role = value;
            m_link.submit(edits::setPeople(people));
        });
    }
    menu->popup(at);
}

ChipList& HeaderSection::addWords(PropertyGrid& grid, const Words& words) {
    auto* chips = new ChipList(words.label, words.invitation);
    chips->setObjectName(QString::fromLatin1(words.key));
    const auto show = [chips, member = words.member](const Incident& value) {
        chips->showWords(value.*member);
    };
    connect(chips, &ChipList::wordsEdited, this,
            [this, edit = words.edit](const QStringList& list) { m_link.submit(edit(list)); });
    connect(&m_link, &DocumentLink::shown, chips, show);
    grid.addRow(words.label, chips);
    show(m_link.value());
    return *chips;
}

void HeaderSection::addRelated(PropertyGrid& grid) {
    ChipList& related = addWords(grid, {"related", tr("Related incidents"),
                                        tr("Add an incident: INC-7, or words of its title"),
                                        &Incident::related, edits::setRelated});
    offerIncidents(related, m_link);
    connect(&related, &ChipList::chipActivated, this,
            [this, &related](int index) { openRelated(related.words().value(index)); });
}

void HeaderSection::openRelated(const QString& reference) {
    const auto incident = incidentNamed(reference, m_link);
    if (incident) {
        Q_EMIT m_link.incidentAsked(incident->id);
    } else {
        Q_EMIT m_link.refused(tr("This library has no incident “%1”.").arg(reference));
    }
}

} // namespace afterword::views
