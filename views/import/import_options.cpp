// SPDX-License-Identifier: MIT
#include "views/import/import_options.h"

#include "model/domain/edits/parts.h"
#include "views/controls/choice_chip.h"
#include "views/controls/commit_field.h"
#include "views/controls/flow_layout.h"
#include "views/editor/choices.h"
#include "views/editor/values.h"
#include "views/style/chip.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QCheckBox>
#include <QLabel>

namespace afterword::views {

namespace {

constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2200;

CommitField* makeField(const QString& name, const QString& tip, int width) {
    auto* field = new CommitField(name);
    field->setPlaceholderText(name);
    field->setToolTip(tip);
    keepWidth(*field, width);
    return field;
}

template <class E>
ChoiceChip* makeChip(const QString& name, const QList<ChoiceChip::Choice>& choices) {
    return new ChoiceChip(name, choices, [](int value, const Tokens& tokens) {
        return colourOf(static_cast<E>(value), tokens);
    });
}

QStringList wordsIn(const QString& text) {
    QStringList words;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        words.append(word.trimmed());
    }
    return words;
}

QString joined(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

QStringList ownersOf(const Incident& incident) {
    QStringList names;
    for (const Person& person : incident.people) {
        if (person.role == PersonRole::owner) {
            names.append(person.name);
        }
    }
    return names;
}

template <class T, class Of>
T common(const QList<editing::ImportSettings>& settings, const Of& of) {
    const bool same = std::all_of(settings.cbegin(), settings.cend(), [&](const auto& other) {
        return of(other) == of(settings.constFirst());
    });
    return settings.isEmpty() || !same ? T() : of(settings.constFirst());
}

} // namespace

ImportOptions::ImportOptions(QWidget* parent)
    : QWidget(parent)
    , m_scope(new QLabel)
    , m_zone(makeField(tr("Time zone"), tr("The zone of documents that name none"), 128))
    , m_year(makeField(tr("Year"), tr("The year of dates without one"), 64))
    , m_date(
          makeField(tr("Date"), tr("The day of the incident, also of times that name none"), 104))
    , m_severity(makeChip<Severity>(tr("Severity"), severityChoices({})))
    , m_status(makeChip<IncidentStatus>(tr("Status"), choicesOf<IncidentStatus>()))
    , m_owner(makeField(tr("Owner"), tr("Who owns it; several with commas between them"), 104))
    , m_services(makeField(tr("Services"), tr("Services, with commas between them"), 112))
    , m_tags(makeField(tr("Tags"), tr("Tags, with commas between them"), 112))
    , m_split(new QCheckBox(tr("Split"))) {
    auto* layout = new FlowLayout(this, space::s);
    layout->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_scope->setFont(captionFont());
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_split->setToolTip(tr("A document that holds several incidents becomes that many"));
    layout->addWidget(m_scope);
    for (QWidget* field :
         QWidgetList{m_zone, m_year, m_date, m_severity, m_status, m_owner, m_services, m_tags}) {
        layout->addWidget(field);
    }
    layout->addWidget(m_split);
    setAccessibleName(tr("For the selected documents"));
    connectFields();
}

void ImportOptions::setFacts(editing::LibraryFacts& facts) {
    followSeverities(*m_severity, &facts);
}

void ImportOptions::connectFields() {
    for (CommitField* field : {m_zone, m_year, m_date}) {
        connect(field, &CommitField::refusalChanged, this, &ImportOptions::refused);
    }
    connect(m_zone, &CommitField::committed, this, &ImportOptions::takeZone);
    connect(m_year, &CommitField::committed, this, &ImportOptions::takeYear);
    connect(m_date, &CommitField::committed, this, &ImportOptions::takeDate);
    connect(m_severity, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        Q_EMIT fieldSet(edits::setSeverity(fromChoice<Severity>(value)));
    });
    connect(m_status, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        Q_EMIT fieldSet(edits::setStatus(static_cast<IncidentStatus>(value.value_or(0))));
    });
    connect(m_owner, &CommitField::committed, this, [this](const QString& text) {
        m_owner->showValue(text);
        Q_EMIT fieldSet(edits::setPeopleOf(PersonRole::owner, wordsIn(text)));
    });
    connect(m_services, &CommitField::committed, this, [this](const QString& text) {
        m_services->showValue(text);
        Q_EMIT fieldSet(edits::setServices(wordsIn(text)));
    });
    connect(m_tags, &CommitField::committed, this, [this](const QString& text) {
        m_tags->showValue(text);
        Q_EMIT fieldSet(edits::setTags(wordsIn(text)));
    });
    connect(m_split, &QCheckBox::clicked, this, &ImportOptions::splitSet);
}

void ImportOptions::takeZone(const QString& text) {
    const Result<QString> zone = typedZone(text);
    if (!zone) {
        m_zone->refuse(zone.error().message);
        return;
    }
    m_zone->showValue(*zone);
    Q_EMIT zoneSet(*zone);
}

void ImportOptions::takeYear(const QString& text) {
    const int year = text.toInt();
    if (!text.isEmpty() && (year < kFirstYear || year > kLastYear)) {
        m_year->refuse(tr("“%1” is no year.").arg(text));
        return;
    }
    m_year->showValue(text);
    Q_EMIT yearSet(text.isEmpty() ? std::nullopt : std::optional(year));
}

void ImportOptions::takeDate(const QString& text) {
    const Result<std::optional<QDate>> date = typedDate(text, m_year->text().toInt());
    if (!date) {
        m_date->refuse(date.error().message);
        return;
    }
    m_date->showValue(shownDate(*date));
    Q_EMIT dateSet(*date);
}

void ImportOptions::showCount(int count) {
    setEnabled(count > 0);
    m_scope->setText(count == 1 ? tr("For this document:") : tr("For the %1 selected:").arg(count));
}

void ImportOptions::showSettings(const QList<editing::ImportSettings>& settings) {
    using editing::ImportSettings;
    m_zone->showValue(common<QString>(settings, [](const ImportSettings& s) { return s.zone; }));
    const auto year =
        common<std::optional<int>>(settings, [](const ImportSettings& s) { return s.year; });
    m_year->showValue(year ? QString::number(*year) : QString());
    const auto date =
        common<std::optional<QDate>>(settings, [](const ImportSettings& s) { return s.date; });
    m_date->showValue(shownDate(date));
    m_split->setChecked(common<bool>(settings, [](const ImportSettings& s) { return s.split; }));
}

void ImportOptions::showIncident(const Incident& incident) {
    const bool isOne = !incident.id.isEmpty();
    m_severity->showValue(asChoice(incident.severity));
    m_status->showValue(isOne ? std::optional(static_cast<int>(incident.status)) : std::nullopt);
    m_owner->showValue(joined(ownersOf(incident)));
    m_date->setPlaceholderText(incident.date ? shownDate(incident.date) : tr("Date"));
    m_services->showValue(joined(incident.services));
    m_tags->showValue(joined(incident.tags));
    m_zone->setPlaceholderText(incident.timeZone.isEmpty() ? tr("Time zone") : incident.timeZone);
}

} // namespace afterword::views
