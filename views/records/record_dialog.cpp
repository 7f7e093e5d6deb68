// SPDX-License-Identifier: MIT
#include "views/records/record_dialog.h"

#include "views/controls/commit_field.h"
#include "views/editor/values.h"
#include "views/records/record_table.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr QSize kRecordDialogSize(960, 640);
constexpr int kZoneWidth = 168;
constexpr int kDayWidth = 128;
constexpr int kFilterWidth = 160;
constexpr int kProgressWidth = 200;

CommitField* makeOption(const QString& name, const QString& tip, int width) {
    auto* field = new CommitField(name);
    field->setPlaceholderText(name);
    field->setToolTip(tip);
    keepWidth(*field, width);
    return field;
}

QLabel* makeWords(const QFont& font, QPalette::ColorRole role) {
    auto* label = new QLabel;
    label->setFont(font);
    label->setForegroundRole(role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RecordDialog::RecordDialog(const editing::RecordDesk& desk, const Incident& into, QWidget* parent)
    : QDialog(parent)
    , m_session(new editing::RecordSession(desk, into, this))
    , m_title(makeWords(sectionFont(), QPalette::WindowText))
    , m_origin(makeWords(captionFont(), QPalette::PlaceholderText))
    , m_options(nullptr)
    , m_zone(makeOption(tr("Time zone"), tr("The zone of clocks that name none"), kZoneWidth))
    , m_date(makeOption(tr("Day"), tr("The day of clocks that name none"), kDayWidth))
    , m_table(new RecordTable(*m_session))
    , m_doubts(makeWords(baseFont(), QPalette::WindowText))
    , m_confirm(new QCheckBox(tr("What was assumed of the times is right")))
    , m_progress(new QProgressBar)
    , m_add(new QPushButton(tr("Add events"))) {
    setWindowTitle(tr("Import events"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kRecordDialogSize);
    m_options = makeOptions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_options);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_doubts);
    layout->addWidget(makeFoot());
    using editing::RecordSession;
    connect(m_session, &RecordSession::progressed, m_progress, &QProgressBar::setValue);
    connect(m_session, &RecordSession::proposed, this, &RecordDialog::showProposal);
    connect(m_session, &RecordSession::failed, this, &RecordDialog::showFailure);
    connect(m_session, &RecordSession::choiceChanged, this, &RecordDialog::showCount);
    connect(m_session, &RecordSession::choicesChanged, this, &RecordDialog::showCount);
}

QWidget* RecordDialog::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::l, space::l, space::l, space::s);
    layout->setSpacing(space::xs);
    m_title->setText(tr("Reading…"));
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    return head;
}

QWidget* RecordDialog::makeOptions() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::s, 0, space::l, space::s);
    layout->setSpacing(space::s);
    auto* filter = new LineField(tr("Filter"));
    filter->setObjectName(QStringLiteral("recordFilter"));
    filter->setPlaceholderText(tr("Filter"));
    keepWidth(*filter, kFilterWidth);
    connect(filter, &QLineEdit::textChanged, m_table, &RecordTable::setWords);
    layout->addWidget(m_zone);
    layout->addWidget(m_date);
    layout->addStretch(1);
    layout->addWidget(filter);
    for (const bool ticked : {true, false}) {
        auto* button = new QToolButton;
        button->setText(ticked ? tr("All") : tr("None"));
        button->setToolTip(ticked ? tr("Tick all that are shown") : tr("Tick none of them"));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, m_table,
                [this, ticked] { m_table->tickAll(ticked); });
        layout->addWidget(button);
    }
    connect(m_zone, &CommitField::committed, this, &RecordDialog::takeZone);
    connect(m_date, &CommitField::committed, this, &RecordDialog::takeDate);
    line->setEnabled(false);
    return line;
}

QWidget* RecordDialog::makeFoot() {
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    m_doubts->setWordWrap(true);
    m_doubts->setContentsMargins(space::l, space::s, space::l, 0);
    m_doubts->hide();
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    keepWidth(*m_progress, kProgressWidth);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("addEvents"));
    m_add->setDefault(true);
    m_add->setEnabled(false);
    m_confirm->setObjectName(QStringLiteral("confirmTimes"));
    m_confirm->setToolTip(tr("Else the events are marked until somebody confirms it"));
    m_confirm->hide();
    connect(m_confirm, &QCheckBox::toggled, m_session, &editing::RecordSession::confirmTimes);
    layout->addWidget(m_confirm);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_add);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &RecordDialog::finish);
    connect(this, &QDialog::rejected, m_session, &editing::RecordSession::cancel);
    return foot;
}

void RecordDialog::read(const editing::IncomingRecords& records) {
    m_session->read(records);
}

/// "Slack and PagerDuty: 14 events".
QString RecordDialog::recognised() const {
    QStringList names;
    for (const editing::ReadRecords::File& file : m_session->records().files) {
        const QString name = sourceName(file.origin);
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    const auto count = m_session->proposal().events.size();
    return count == 1 ? tr("%1: 1 event").arg(names.join(QStringLiteral(", ")))
                      : tr("%1: %2 events")
                            .arg(names.join(QStringLiteral(", ")), QLocale().toString(count));
}

QString RecordDialog::doubts() const {
    QStringList sentences = m_session->records().problems;
    for (const Finding& finding : m_session->records().findings + m_session->proposal().findings) {
        sentences.append(sentence(finding));
    }
    if (m_session->proposal().events.size() > editing::RecordSession::kMany) {
        sentences.append(tr("These are many: filter them, and tick what tells the story."));
    }
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

void RecordDialog::showProposal() {
    m_progress->hide();
    m_options->setEnabled(true);
    m_title->setText(recognised());
    const QList<editing::ReadRecords::File>& files = m_session->records().files;
    m_origin->setText(files.size() == 1 ? QFileInfo(files.constFirst().name).fileName()
                                        : tr("%1 files").arg(files.size()));
    const QString taken = m_session->proposal().zoneTaken;
    m_zone->setPlaceholderText(taken.isEmpty() ? tr("Time zone") : tr("Clocks in %1").arg(taken));
    m_table->showNotes();
    m_doubts->setText(doubts());
    m_doubts->setVisible(!m_doubts->text().isEmpty());
    m_table->setFocus(Qt::OtherFocusReason);
    m_confirm->setVisible(m_session->hasAssumedTimes());
    showCount();
}

void RecordDialog::showCount() {
    const auto count = m_session->chosenCount();
    m_add->setEnabled(count > 0);
    m_add->setText(count == 1 ? tr("Add 1 event")
                              : tr("Add %1 events").arg(QLocale().toString(count)));
}

void RecordDialog::showFailure(const QString& message) {
    m_progress->hide();
    m_title->setText(tr("Nothing to add"));
    m_doubts->setText(message);
    m_doubts->setVisible(true);
}

void RecordDialog::takeZone(const QString& text) {
    const Result<QString> zone = typedZone(text);
    if (!zone) {
        return m_zone->refuse(zone.error().message);
    }
    m_zone->showValue(*zone);
    m_confirm->setChecked(false); // it was about other times
    SourceOptions options = m_session->options();
    options.zone = *zone;
    m_session->setOptions(options);
}

void RecordDialog::takeDate(const QString& text) {
    const auto date =
        typedDate(text, m_session->incident().date.value_or(QDate(2000, 1, 1)).year());
    if (!date) {
        return m_date->refuse(date.error().message);
    }
    m_date->showValue(shownDate(*date));
    m_confirm->setChecked(false);
    SourceOptions options = m_session->options();
    options.date = *date;
    options.year = *date ? std::optional((*date)->year()) : std::nullopt;
    m_session->setOptions(options);
}

void RecordDialog::finish() {
    Q_EMIT chosen(edits::importEvents(m_session->chosen()));
    accept();
}

/// Enter is the table's, and that of a field that is typed in.
void RecordDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_add->click();
    } else if (!isEnter) {
        QDialog::keyPressEvent(event);
    }
}

} // namespace afterword::views
