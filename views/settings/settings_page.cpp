// SPDX-License-Identifier: MIT
#include "views/settings/settings_page.h"

#include "views/controls/field.h"
#include "views/controls/message_bar.h"
#include "views/editor/labels.h"
#include "views/editor/property_grid.h"
#include "views/settings/fields_section.h"
#include "views/settings/names_section.h"
#include "views/settings/people_section.h"
#include "views/settings/preferences_section.h"
#include "views/settings/severity_section.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>

namespace afterword::views {

SettingsPage::SettingsPage(QActionGroup& theme, const SourceServices& sources,
                           editing::LibraryFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_messages(new MessageBar)
    , m_column(new QVBoxLayout)
    , m_preferences(new PreferencesSection(this))
    , m_names(new NamesSection(sources)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeColumn());
    layout->addWidget(area, 1);
    addTitle();
    addOfComputer(theme);
    addOfLibrary(facts);
    m_column->addStretch();
    connect(m_names, &NamesSection::failed, this, [this](const QString& reason) {
        m_messages->showMessage(MessageBar::Kind::error, reason);
    });
}

void SettingsPage::addOfComputer(QActionGroup& theme) {
    addSection(tr("Appearance"), tr("Of the window, on this computer."),
               {makeThemes(theme), m_preferences->sizes()});
    addSection(tr("Spelling"),
               tr("An incident that names its language is checked in that one. Dictionaries are "
                  "those of Hunspell that this computer has."),
               {m_preferences->spelling()});
    addSection(tr("Saving"), tr("What you type is saved by itself, after a moment of quiet."),
               {m_preferences->saving()});
    addSection(tr("New incidents"), tr("What they begin with."), {m_preferences->newIncidents()});
}

void SettingsPage::addOfLibrary(editing::LibraryFacts& facts) {
    addSection(tr("Names of sections"),
               tr("Headings that your postmortems use, and what they mean. They are kept in the "
                  "library and count whenever a document is read."),
               {m_names});
    auto* people = new PeopleSection(facts);
    addSection(
        tr("People"),
        tr("Other spellings of a person: “@ben” is Benjamin Elder. Fields offer the one name, "
           "and the actions of a person are found by any of them."),
        {people});
    auto* severities = new SeveritySection(facts);
    addSection(tr("Severities"),
               tr("What the five levels are called, how they look and what they mean. Documents "
                  "say the name; scripts and JSON keep sev1 to sev5."),
               {severities});
    auto* fields = new FieldsSection(facts);
    addSection(tr("Fields of your own"),
               tr("Each incident has them below its tags; templates write them, and lists can be "
                  "filtered by them."),
               {fields});
    m_ofLibrary = {m_names, people, severities, fields};
}

QWidget* SettingsPage::makeColumn() {
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* column = new QWidget;
    keepMostWidth(*column, kColumnWidth + 2 * kFieldPadding);
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(space::l, 0, space::l, 0);
    centred->addStretch(1);
    centred->addWidget(column, 1000);
    centred->addStretch(1);
    column->setLayout(m_column);
    m_column->setContentsMargins(0, space::xl, 0, space::xxl);
    m_column->setSpacing(0);
    return page;
}

void SettingsPage::addTitle() {
    auto* title = new QLabel(tr("Settings"));
    title->setFont(titleFont());
    title->setContentsMargins(kFieldPadding, 0, kFieldPadding, 0);
    m_column->addWidget(title);
}

void SettingsPage::addSection(const QString& heading, const QString& explanation,
                              const QList<QWidget*>& content) {
    m_column->addSpacing(space::xl);
    m_column->addWidget(makeHeading(heading));
    QLabel* words = makeCaption(explanation);
    words->setWordWrap(true);
    words->setContentsMargins(kFieldPadding, space::xs, kFieldPadding, 0);
    m_column->addWidget(words);
    m_column->addSpacing(space::s);
    for (QWidget* widget : content) {
        m_column->addWidget(widget);
    }
}

QWidget* SettingsPage::makeThemes(QActionGroup& theme) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(kFieldPadding, 0, kFieldPadding, space::s);
    layout->setSpacing(space::l);
    const auto actions = theme.actions();
    for (QAction* action : actions) {
        auto* button = new QRadioButton(action->text());
        button->setChecked(action->isChecked());
        QObject::connect(button, &QRadioButton::clicked, action, &QAction::trigger);
        QObject::connect(action, &QAction::toggled, button, &QRadioButton::setChecked);
        keepHeight(*button, kControlHeight);
        layout->addWidget(button);
    }
    layout->addStretch();
    auto* grid = new PropertyGrid;
    grid->addRow(tr("Colours"), line);
    return grid;
}

void SettingsPage::refresh() {
    m_names->refresh();
}

void SettingsPage::setReadOnly(bool readOnly) {
    for (QWidget* section : std::as_const(m_ofLibrary)) {
        section->setEnabled(!readOnly);
    }
}

void SettingsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backAsked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
