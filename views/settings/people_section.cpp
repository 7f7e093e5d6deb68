// SPDX-License-Identifier: MIT
#include "views/settings/people_section.h"

#include "model/editing/library_facts.h"
#include "views/controls/chip_list.h"
#include "views/controls/field.h"
#include "views/controls/line_field.h"
#include "views/editor/labels.h"
#include "views/editor/offers.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace afterword::views {

namespace {

constexpr qsizetype kMostPeople = 30;
constexpr int kNameWidth = 200;

bool isSought(const KnownPerson& person, const QString& text) {
    return person.name.contains(text, Qt::CaseInsensitive) ||
           !person.spellings.filter(text, Qt::CaseInsensitive).isEmpty();
}

} // namespace

PeopleSection::PeopleSection(editing::LibraryFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_search(new LineField(tr("Find a person")))
    , m_rows(new QVBoxLayout)
    , m_more(makeCaption({})) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_search->setPlaceholderText(tr("Find a person"));
    m_more->setContentsMargins(kFieldPadding, 0, kFieldPadding, 0);
    m_rows->setSpacing(0);
    layout->addWidget(m_search);
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleSection::showPeople);
    connect(&m_facts, &editing::LibraryFacts::wordsChanged, this, &PeopleSection::showPeople);
    connect(&m_facts, &editing::LibraryFacts::settingsChanged, this, &PeopleSection::showPeople);
    showPeople();
}

void PeopleSection::showPeople() {
    const QList<KnownPerson> all = m_facts.people();
    QList<KnownPerson> sought;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(sought),
                 [text = m_search->text().trimmed()](const KnownPerson& person) {
                     return isSought(person, text);
                 });
    const qsizetype hidden = qMax(qsizetype(0), sought.size() - kMostPeople);
    sought = sought.mid(0, kMostPeople);
    QStringList names;
    for (const KnownPerson& person : sought) {
        names.append(person.name);
    }
    buildRows(names);
    for (qsizetype i = 0; i < sought.size(); ++i) {
        m_people.at(i).spellings->showWords(sought.at(i).spellings);
    }
    m_search->setVisible(all.size() > kMostPeople || !m_search->text().isEmpty());
    m_more->setText(all.isEmpty() ? tr("No incident names anybody yet.")
                    : hidden > 0  ? tr("%n more: type a name to find them.", nullptr, int(hidden))
                                  : QString());
    m_more->setVisible(!m_more->text().isEmpty());
}

/// Rows that stay keep their widgets, and with them what is being typed.
void PeopleSection::buildRows(const QStringList& names) {
    for (qsizetype i = m_people.size() - 1; i >= 0; --i) {
        if (!names.contains(m_people.at(i).name)) {
            QWidget* row = m_people.at(i).spellings->parentWidget();
            m_rows->removeWidget(row);
            row->hide();
            row->deleteLater();
            m_people.removeAt(i);
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto known =
            std::find_if(m_people.begin(), m_people.end(), [&names, i](const PersonRow& person) {
                return person.name == names.at(i);
            });
        const qsizetype from = std::distance(m_people.begin(), known);
        if (known == m_people.end()) {
            m_rows->insertWidget(static_cast<int>(i), makeRow(names.at(i)));
        } else if (from == i) {
            continue;
        } else {
            QWidget* row = known->spellings->parentWidget();
            m_rows->insertWidget(static_cast<int>(i), row);
        }
        m_people.move(known == m_people.end() ? m_people.size() - 1 : from, i);
    }
}

QWidget* PeopleSection::makeRow(const QString& name) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(kFieldPadding, 0, 0, 0);
    layout->setSpacing(space::s);
    auto* label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    keepSize(*label, {kNameWidth, kRowHeight});
    label->setToolTip(name);
    auto* chips = new ChipList(tr("Other spellings of %1").arg(name), tr("Add a spelling"));
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(chips, 1);
    m_people.append({name, chips});
    connect(chips, &ChipList::wordsEdited, this,
            [this, name, chips](const QStringList& after) { change(name, chips->words(), after); });
    Completion& completion = chips->setOffer(
        [this, name](const QString& typed) { return peopleFor(typed, m_facts.people(), {name}); });
    connect(&completion, &Completion::entered, &m_facts, &editing::LibraryFacts::freshen);
    return row;
}

/// An alias that an incident carries cannot be taken away here: the incident has it.
void PeopleSection::change(const QString& name, const QStringList& before,
                           const QStringList& after) {
    m_facts.change([&](LibrarySettings& settings) {
        for (const QString& spelling : before) {
            if (!after.contains(spelling)) {
                settings.people = parted(settings.people, spelling);
            }
        }
        for (const QString& spelling : after) {
            if (!before.contains(spelling)) {
                settings.people = joined(settings.people, name, spelling);
            }
        }
    });
}

ChipList* PeopleSection::spellingsOf(const QString& name) const {
    const auto found =
        std::find_if(m_people.cbegin(), m_people.cend(),
                     [&name](const PersonRow& person) { return person.name == name; });
    return found == m_people.cend() ? nullptr : found->spellings;
}

} // namespace afterword::views
