// SPDX-License-Identifier: MIT
#include "views/incidents/selection_pane.h"

#include "model/domain/edits/parts.h"
#include "model/domain/edits/review.h"
#include "model/editing/library_facts.h"
#include "views/controls/chip_list.h"
#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/editor/choices.h"
#include "views/editor/labels.h"
#include "views/editor/offers.h"
#include "views/editor/property_grid.h"
#include "views/style/chip.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace afterword::views {

namespace {

/// The value that all rows have; none when they differ.
template <class T, class Of>
std::optional<T> shared(const QList<IncidentRow>& rows, Of of) {
    std::optional<T> value;
    for (const IncidentRow& row : rows) {
        if (value && *value != of(row)) {
            return std::nullopt;
        }
        value = of(row);
    }
    return value;
}

QWidget* inLine(QWidget* control) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(kFieldPadding, 0, kFieldPadding, 0);
    layout->addWidget(control);
    layout->addStretch();
    return line;
}

} // namespace

SelectionPane::SelectionPane(Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_heading(makeHeading({}))
    , m_severity(new ChoiceChip(tr("Severity"), {}, {}, tr("No severity")))
    , m_status(new ChoiceChip(tr("Status"), choicesOf<IncidentStatus>(),
                              [](int value, const Tokens& tokens) {
                                  return colourOf(static_cast<IncidentStatus>(value), tokens);
                              }))
    , m_owner(new CommitField(tr("Owner")))
    , m_tags(new ChipList(tr("Tags"), tr("Add a tag to all")))
    , m_services(new ChipList(tr("Services"), tr("Add a service to all")))
    , m_fields(makeFields()) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::s);
    QLabel* note = makeCaption(tr("What you change here is changed in all of them, as one step "
                                  "that can be undone."));
    note->setWordWrap(true);
    note->setContentsMargins(kFieldPadding, 0, kFieldPadding, space::s);
    layout->addWidget(m_heading);
    layout->addWidget(note);
    layout->addWidget(m_fields);
    layout->addStretch();
}

QWidget* SelectionPane::makeFields() {
    m_severity->setGhost(tr("Severity: several"));
    m_status->setGhost(tr("Status: several"));
    connect(m_severity, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        Q_EMIT editAsked(edits::setSeverity(fromChoice<Severity>(value)));
    });
    connect(m_status, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        const auto step = fromChoice<IncidentStatus>(value).value_or(IncidentStatus::draft);
        Q_EMIT editAsked(edits::takeStep(step, m_clock()));
    });
    connect(m_owner, &CommitField::committed, this, [this](const QString& typed) {
        m_owner->showValue(typed);
        Q_EMIT editAsked(edits::setPeopleOf(PersonRole::owner, {typed}));
    });
    bindWords(*m_tags, &IncidentRow::tags, edits::changeTags);
    bindWords(*m_services, &IncidentRow::services, edits::changeServices);
    auto* grid = new PropertyGrid;
    grid->addRow(tr("Severity"), inLine(m_severity));
    grid->addRow(tr("Status"), inLine(m_status));
    grid->addRow(tr("Owner"), m_owner);
    grid->addRow(tr("Tags"), m_tags);
    grid->addRow(tr("Services"), m_services);
    return grid;
}

/// A chip stands for a word that any of them has; to take it away takes it from all, to activate
/// it gives it to all.
void SelectionPane::bindWords(ChipList& chips, Words words, ChangeWords change) {
    chips.setCaption([this, words](const QString& word) { return captionOf(word, words); });
    connect(&chips, &ChipList::wordsEdited, this, [=, this, &chips](const QStringList& now) {
        QStringList before;
        for (const IncidentRow& row : std::as_const(m_rows)) {
            before.append(row.*words);
        }
        before.removeDuplicates();
        QStringList added = now;
        added.removeIf([&](const QString& word) { return before.contains(word); });
        QStringList removed = before;
        removed.removeIf([&](const QString& word) { return now.contains(word); });
        if (!added.isEmpty() || !removed.isEmpty()) {
            Q_EMIT editAsked(change(added, removed));
        }
        showWords(chips, words); // until the list has the change
    });
    connect(&chips, &ChipList::chipActivated, this, [=, this, &chips](int index) {
        Q_EMIT editAsked(change({chips.words().value(index)}, {}));
    });
}

QString SelectionPane::captionOf(const QString& word, Words words) const {
    const auto having = std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const IncidentRow& row) {
        return (row.*words).contains(word);
    });
    return having == m_rows.size() ? word
                                   : tr("%1 (%2 of %3)").arg(word).arg(having).arg(m_rows.size());
}

void SelectionPane::showWords(ChipList& chips, Words words) {
    QStringList all;
    for (const IncidentRow& row : std::as_const(m_rows)) {
        all.append(row.*words);
    }
    all.removeDuplicates();
    chips.showWords(all);
    chips.showCaptions();
}

void SelectionPane::showRows(const QList<IncidentRow>& rows) {
    m_rows = rows;
    m_heading->setText(tr("%L1 incidents selected").arg(rows.size()));
    const auto severity =
        shared<std::optional<Severity>>(rows, [](const IncidentRow& row) { return row.severity; });
    m_severity->showValue(asChoice(severity.value_or(std::nullopt)));
    m_status->showValue(
        asChoice(shared<IncidentStatus>(rows, [](const IncidentRow& row) { return row.status; })));
    const auto owner =
        shared<QString>(rows, [](const IncidentRow& row) -> QString { return row.owner; });
    m_owner->setPlaceholderText(owner ? tr("Nobody") : tr("Several"));
    m_owner->showValue(owner.value_or(QString()));
    showWords(*m_tags, &IncidentRow::tags);
    showWords(*m_services, &IncidentRow::services);
}

void SelectionPane::setReadOnly(bool readOnly) {
    m_fields->setEnabled(!readOnly);
}

void SelectionPane::setFacts(editing::LibraryFacts* facts) {
    m_facts = facts;
    followSeverities(*m_severity, facts);
    const auto offer = [this](ChipList& chips, QList<KnownWord> LibraryWords::* words) {
        Completion& completion = chips.setOffer([this, words, &chips](const QString& typed) {
            return m_facts == nullptr
                       ? QList<Suggestion>()
                       : suggestionsFor(typed, m_facts->words().*words, chips.words());
        });
        connect(&completion, &Completion::entered, this, [this] {
            if (m_facts != nullptr) {
                m_facts->freshen();
            }
        });
    };
    offer(*m_tags, &LibraryWords::tags);
    offer(*m_services, &LibraryWords::services);
}

} // namespace afterword::views
