// SPDX-License-Identifier: MIT
#include "views/incidents/filter_line.h"

#include "model/items/words.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/severity.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kLeastSearchWidth = 120; // at any zoom: words scroll in it

template <class E>
QComboBox* makeChoice(const QString& any, const QString& name) {
    auto* box = new QComboBox;
    box->addItem(any, QString());
    for (const Code<E>& row : Codes<E>::rows) {
        box->addItem(items::wordFor(row.value), QString::fromLatin1(row.code));
    }
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

FilterLine::FilterLine(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_status(makeChoice<IncidentStatus>(tr("Any status"), tr("Filter by status")))
    , m_severity(makeChoice<Severity>(tr("Any severity"), tr("Filter by severity")))
    , m_service(new QComboBox)
    , m_field(new QComboBox)
    , m_due(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_search->setPlaceholderText(tr("Search incidents"));
    m_search->setToolTip(tr("Words in title, texts, tags and services (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search incidents"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kLeastSearchWidth);
    keepMostWidth(*m_search, 420);
    m_search->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_service->addItem(tr("Any service"), QString());
    m_service->setAccessibleName(tr("Filter by service"));
    m_service->setToolTip(tr("Filter by service"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_service->setMaximumWidth(180);
    layout->addWidget(m_search, 1);
    m_field->addItem(tr("Any field"));
    m_field->setAccessibleName(tr("Filter by a field"));
    m_field->setToolTip(tr("Filter by a field of your own"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_field->hide();
    for (QComboBox* box : {m_status, m_severity, m_service, m_field}) {
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FilterLine::announce);
    }
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setCheckable(true);
    m_due->setAutoRaise(true);
    m_due->setFocusPolicy(Qt::StrongFocus);
    m_due->setToolTip(tr("Show what should have been reviewed or published by now"));
    m_due->hide();
    layout->addWidget(m_due);
    connect(m_due, &QToolButton::toggled, this, &FilterLine::announce);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &FilterLine::announce);
}

IncidentFilter FilterLine::filter() const {
    IncidentFilter filter;
    filter.text = m_search->text().simplified();
    filter.status = fromCode<IncidentStatus>(m_status->currentData().toString());
    filter.severity = fromCode<Severity>(m_severity->currentData().toString());
    filter.service = m_service->currentData().toString();
    if (const QStringList pair = m_field->currentData().toStringList(); pair.size() == 2) {
        filter.field = Field{pair.first(), pair.last()};
    }
    if (m_due->isChecked()) {
        filter.dueOn = m_today;
    }
    return filter;
}

void FilterLine::offerServices(const QStringList& services) {
    m_quiet = true;
    for (const QString& service : services) {
        if (m_service->findData(service) < 0) {
            m_service->addItem(service, service);
        }
    }
    m_quiet = false;
    m_service->setVisible(m_service->count() > 1);
}

void FilterLine::showSettings(const LibrarySettings& settings) {
    for (int item = 0; item < m_severity->count(); ++item) {
        if (const auto severity = fromCode<Severity>(m_severity->itemData(item).toString())) {
            m_severity->setItemText(item, wordFor(*severity, settings));
            m_severity->setItemData(item, settings.level(*severity).description, Qt::ToolTipRole);
        }
    }
    showFields(settings.fields);
}

void FilterLine::showFields(const QList<FieldDefinition>& fields) {
    const QStringList chosen = m_field->currentData().toStringList();
    m_quiet = true;
    while (m_field->count() > 1) {
        m_field->removeItem(1);
    }
    for (const FieldDefinition& field : fields) {
        for (const QString& choice :
             field.kind == FieldKind::choice ? field.choices : QStringList()) {
            m_field->addItem(field.name % QStringLiteral(": ") % choice,
                             QStringList{field.name, choice});
        }
    }
    const int again = chosen.isEmpty() ? 0 : m_field->findData(chosen);
    m_field->setCurrentIndex(qMax(0, again));
    m_field->setVisible(m_field->count() > 1);
    m_quiet = false;
    if (again < 0) {
        announce(); // what was chosen is no choice any more
    }
}

void FilterLine::showDue(int count, const QDate& today) {
    m_today = today;
    m_due->setText(tr("%n due for review or publication", nullptr, count));
    m_due->setAccessibleName(m_due->text());
    m_due->setVisible(count > 0 || m_due->isChecked());
}

void FilterLine::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterLine::clear() {
    m_quiet = true;
    m_search->clear();
    for (QComboBox* box : {m_status, m_severity, m_service, m_field}) {
        box->setCurrentIndex(0);
    }
    m_due->setChecked(false);
    m_quiet = false;
    announce();
}

void FilterLine::announce() {
    if (!m_quiet) {
        Q_EMIT changed(filter());
    }
}

bool FilterLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftDownwards();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            Q_EMIT leftDownwards();
        }
        m_search->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace afterword::views
