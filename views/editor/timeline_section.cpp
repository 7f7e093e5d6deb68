// SPDX-License-Identifier: MIT
#include "views/editor/timeline_section.h"

#include "model/base/ids.h"
#include "model/domain/edits/timeline.h"
#include "model/domain/edits/times.h"
#include "model/domain/text_parts.h"
#include "model/domain/time_reading.h"
#include "model/items/timeline_model.h"
#include "views/controls/add_line.h"
#include "views/controls/local_paths.h"
#include "views/controls/markdown_field.h"
#include "views/editor/attaching.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/event_keys.h"
#include "views/editor/row_binding.h"
#include "views/editor/section_names.h"
#include "views/editor/timeline_delegate.h"
#include "views/editor/timeline_findings.h"
#include "views/editor/timeline_view.h"
#include "views/editor/values.h"
#include "views/records/record_dialog.h"
#include "views/records/source_line_dialog.h"
#include "views/timeline/timeline_strip_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHash>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMimeDatabase>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace afterword::views {

namespace {

TextAccess textOfEvent(const QString& id) {
    return {[id](const Incident& incident) {
                const TimelineEvent* event = rowOf(incident.timeline, id);
                return event != nullptr ? event->text : QString();
            },
            [id](const QString& text) { return edits::setEventText(id, text); }};
}

QString keysInWords() {
    return TimelineSection::tr(
        "Begin with a time or a range, or type what happens now.\n"
        "Ctrl+;  the time of now, or a new event of now in the table\n"
        "Insert, Shift+Insert  an event below or above\n"
        "Ctrl+D  duplicate · Alt+Up, Alt+Down  move · Delete  remove\n"
        "Shift+Up, Shift+Down, Ctrl+click  select several\n"
        "Enter  edit · a figure  edit the time\n"
        "D detection · C communication · H hypothesis · I investigation · E escalation\n"
        "M mitigation · R resolution · G change · O other · S star");
}

/// By its name: nothing waits for a disk here.
bool isPicture(const QString& path) {
    return QMimeDatabase()
        .mimeTypeForFile(path, QMimeDatabase::MatchExtension)
        .name()
        .startsWith(QLatin1String("image/"));
}

QString momentWord(const QString& key) {
    static const QHash<QString, QString> kWords{
        {QStringLiteral("started"), TimelineSection::tr("Started")},
        {QStringLiteral("detected"), TimelineSection::tr("Detected")},
        {QStringLiteral("acknowledged"), TimelineSection::tr("Acknowledged")},
        {QStringLiteral("mitigated"), TimelineSection::tr("Mitigated")},
        {QStringLiteral("resolved"), TimelineSection::tr("Resolved")}};
    return kWords.value(key, key);
}

/// Lines that a person has typed somewhere begin with a clock each. Others are records of a tool:
/// messages, logs, exports.
bool isMoreThanLines(const QStringList& lines) {
    constexpr qsizetype kMostTyped = 20;
    constexpr qsizetype kLongestClock = 16; // "~14:05-14:10 UTC"
    if (lines.size() < 2) {
        return false;
    }
    const auto isTyped = [](const QString& line) {
        const auto time = parseLeadingTime(line.trimmed(), {});
        return time && time->length <= kLongestClock && time->length < line.trimmed().size();
    };
    return lines.size() > kMostTyped || !std::all_of(lines.begin(), lines.end(), isTyped);
}

} // namespace

TimelineSection::TimelineSection(DocumentLink& link, QWidget* parent)
    : FormSection("timeline", nameOf(Part::timeline), parent)
    , m_link(link)
    , m_strip(new TimelineStripView)
    , m_findings(new TimelineFindings(link))
    , m_view(new TimelineView)
    , m_addLine(new AddLine(tr("Add an event"), tr("14:20 restarted the primary"))) {
    m_addLine->setObjectName(QStringLiteral("addEvent"));
    m_addLine->setToolTip(keysInWords());
    m_addLine->setSpelling(link.services().spelling);
    m_view->setAccessibleDescription(keysInWords());
    add(m_strip);
    add(m_findings);
    add(m_view);
    add(m_addLine);
    connect(m_addLine, &AddLine::entered, this, &TimelineSection::addTyped);
    connect(m_addLine, &AddLine::linesPasted, this, &TimelineSection::addPasted);
    connect(m_view, &TimelineView::endLeft, m_addLine, qOverload<>(&QWidget::setFocus));
    connect(m_view, &TimelineView::typingEnded, &m_link, &DocumentLink::endTyping);
    followView();
    connect(&m_link, &DocumentLink::shown, this, &TimelineSection::followDocument);
    if (auto* delegate = qobject_cast<TimelineDelegate*>(m_view->itemDelegate())) {
        delegate->setFieldSetup([&link](MarkdownField& field, const QString& id) {
            field.setSpelling(link.services().spelling);
            takeFiles(field, link, textOfEvent(id));
        });
    }
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TimelineSection::openMenu);
    setAcceptDrops(link.services().records.read != nullptr);
    connect(&m_link, &DocumentLink::secondZoneChanged, this, &TimelineSection::followDocument);
    connect(m_findings, &TimelineFindings::changed, this, &TimelineSection::markRows);
    connect(m_findings, &TimelineFindings::ignoreAsked, this, &TimelineSection::ignoreAsked);
    followDocument();
}

TimelineSection::~TimelineSection() {
    const QSignalBlocker quiet(m_view); // the form around it may be gone in part
    m_view->showModel(nullptr);
}

void TimelineSection::followDocument() {
    showStrip(m_link.value());
    m_view->setSecondZone(m_link.secondZone(), m_link.value().timeZone);
    if (m_document == m_link.document() && (m_model != nullptr) == (m_document != nullptr)) {
        return;
    }
    m_view->showModel(nullptr);
    m_document = m_link.document();
    m_model.reset();
    if (m_document) {
        m_model = std::make_unique<items::TimelineModel>(*m_document);
        m_view->showModel(m_model.get());
    }
}

void TimelineSection::followView() {
    connect(m_view, &TimelineView::insertionAsked, this, &TimelineSection::insertAt);
    connect(m_view, &TimelineView::duplicationAsked, this,
            [this](const QStringList& ids) { submitStep(edits::duplicateEvents(ids)); });
    connect(m_view, &TimelineView::removalAsked, this,
            [this](const QStringList& ids) { submitStep(edits::removeEvents(ids)); });
    connect(m_view, &TimelineView::starAsked, this, &TimelineSection::star);
    connect(m_view, &TimelineView::kindAsked, this, [this](const QStringList& ids, EventKind kind) {
        submitStep(edits::setEventKind(ids, kind));
    });
    m_strip->setWords([this](const QString& id) {
        const TimelineEvent* event = rowOf(m_link.value().timeline, id);
        return event != nullptr
                   ? QStringList{event->time.text, event->text}.join(QStringLiteral("  "))
                   : QString();
    });
    const auto goTo = [this](const QString& id) {
        m_view->goTo(id);
        m_view->setFocus(Qt::OtherFocusReason);
    };
    connect(m_strip, &TimelineStripView::eventChosen, this, goTo);
    connect(m_findings, &TimelineFindings::rowAsked, this, goTo);
    connect(m_strip, &TimelineStripView::fileAsked, &m_link, &DocumentLink::stripFileAsked);
    auto* now = new QShortcut(QKeySequence(QStringLiteral("Ctrl+;")), this);
    now->setContext(Qt::WidgetWithChildrenShortcut);
    connect(now, &QShortcut::activated, this, &TimelineSection::insertNow);
}

/// An incident runs while nobody has said that it is over, on the day that it happens.
void TimelineSection::showStrip(const Incident& value) {
    const Instant now = m_link.now();
    TimelineStrip strip = stripOf(value);
    const bool running = !strip.marks.isEmpty() && !value.moments.resolved &&
                         value.status == IncidentStatus::draft &&
                         now - strip.marks.constLast().to < std::chrono::hours(24);
    m_strip->showStrip(running ? stripOf(value, now) : strip);
}

void TimelineSection::insertAt(int row) {
    if (m_model) {
        submitStep(edits::insertEvent({}, row));
        m_view->editRow(qMin(row, m_model->rowCount() - 1), true);
    }
}

/// Into a line that is being typed, as words; else as an event whose text is asked for.
void TimelineSection::insertNow() {
    const Incident& value = m_link.value();
    const QString now = edits::timeTextOf(m_link.now(), value, value.timeline.size() - 1);
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        line->insert(line == m_addLine && line->text().isEmpty() ? QString(now + u' ') : now);
        return;
    }
    if (!m_model) {
        return;
    }
    setFolded(false); // one is about to write in it
    TimelineEvent event = edits::eventFromLine(now, value, value.timeline.size() - 1, m_link.now());
    event.id = newId();
    submitStep(edits::addEvent(event));
    m_view->goTo(event.id);
    m_view->editRow(m_view->currentIndex().row(), false);
}

void TimelineSection::submitStep(const Edit& edit) {
    m_link.endTyping();
    m_link.submit(edit);
    m_link.endTyping();
}

void TimelineSection::addTyped(const QString& line) {
    addPasted({line});
}

void TimelineSection::addPasted(const QStringList& lines) {
    if (m_link.services().records.read && isMoreThanLines(lines)) {
        return importRecords({lines.join(u'\n').toUtf8(), {}});
    }
    Incident value = m_link.value();
    QList<TimelineEvent> events;
    for (const QString& line : lines) {
        events.append(edits::eventFromLine(line, value, value.timeline.size() - 1, m_link.now()));
        value.timeline.append(Row(events.constLast()));
    }
    submitStep(edits::addEvents(events));
}

void TimelineSection::importRecords(const editing::IncomingRecords& records) {
    if (!m_document || !m_link.services().records.read) {
        return;
    }
    auto* dialog = new RecordDialog(m_link.services().records, m_link.value(), window());
    const QPointer<editing::IncidentDocument> document = m_document;
    connect(dialog, &RecordDialog::chosen, this, [this, document](const Edit& edit) {
        if (document != nullptr && document == m_link.document()) {
            submitStep(edit);
        }
    });
    dialog->open();
    dialog->read(records);
}

void TimelineSection::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(m_document != nullptr && !localPaths(*event->mimeData()).isEmpty());
}

void TimelineSection::dropEvent(QDropEvent* event) {
    const QStringList paths = localPaths(*event->mimeData());
    if (paths.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    // Beside the text that is being written a picture belongs to it; a log never does.
    auto* writing = m_view->findChild<MarkdownField*>();
    if (writing != nullptr && std::all_of(paths.begin(), paths.end(), isPicture)) {
        writing->offerFiles(paths);
    } else {
        importRecords({{}, paths});
    }
}

void TimelineSection::openMenu(const QPoint& at) {
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid() || !m_document) {
        return;
    }
    const TimelineEvent& event = *m_document->value().timeline.at(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMoments(*menu->addMenu(tr("This Is When It Was")), event.id);
    QAction* starred = menu->addAction(tr("Starred\t%1").arg(QChar(kStarKey)));
    starred->setObjectName(QStringLiteral("star"));
    starred->setCheckable(true);
    starred->setChecked(event.starred);
    connect(starred, &QAction::triggered, this, [this, id = event.id] { star({id}); });
    addZones(*menu->addMenu(tr("Times Also In")));
    addAnswers(*menu, event);
    menu->addSeparator();
    QAction* source = menu->addAction(tr("Show Source"));
    source->setObjectName(QStringLiteral("showSource"));
    source->setEnabled(!event.sourceLine.isEmpty());
    connect(source, &QAction::triggered, this, [this, id = event.id] { showSource(id); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

/// The moments that an event can be; those that it is are checked, and taken away again.
void TimelineSection::addMoments(QMenu& menu, const QString& id) {
    for (const MomentPart& part : momentParts()) {
        const QString key = QString::fromLatin1(part.key);
        const std::optional<Moment>& moment = m_document->value().moments.*part.member;
        QAction* action = menu.addAction(momentWord(key));
        action->setObjectName(key);
        action->setCheckable(true);
        action->setChecked(moment && moment->event == id);
        connect(action, &QAction::triggered, this, [this, key, id](bool is) {
            submitStep(is ? edits::linkMoment(key, id) : edits::setMoment(key, {}));
        });
    }
}

/// What can be done about the findings at this row, and about what its time leaves unsaid.
void TimelineSection::addAnswers(QMenu& menu, const TimelineEvent& event) {
    const checks::Assumed assumed = checks::assumedOf(event, m_findings->findings());
    const QStringList selected = m_view->selectedIds();
    const QStringList ids = selected.contains(event.id) ? selected : QStringList{event.id};
    for (const Finding& finding : m_findings->findings()) {
        const Assumption own = checks::confirmedBy(finding.rule);
        const bool isOfRow = checks::eventsOf(finding, m_link.value()).contains(event.id);
        const bool isHere = isOfRow || includes(event.assumed, own) ||
                            (assumed.zone && finding.anchor == QLatin1String("timeZone")) ||
                            (assumed.day && finding.anchor == QLatin1String("date"));
        const auto fix = isHere ? checks::fixFor(finding, m_link.value()) : std::nullopt;
        if (!isHere) {
            continue;
        }
        menu.addSection(sentence(finding));
        if (own != Assumption::nothing) {
            menu.addAction(tr("Confirm Here"), this,
                           [this, own, ids] { submitStep(edits::confirmTimes(ids, own)); })
                ->setObjectName(finding.rule + QStringLiteral("/here"));
        }
        if (fix) {
            const bool isConfirmed = !isOfRow;
            QAction* action =
                menu.addAction(isConfirmed ? tr("Confirm: %1").arg(fix->label) : fix->label, this,
                               [this, finding] { m_link.fix(finding); });
            action->setObjectName(finding.rule);
        }
        menu.addAction(tr("Ignore Here…"), this, [this, finding] { Q_EMIT ignoreAsked(finding); });
    }
}

/// Quietly: what is doubtful has a mark, what nobody has said is underlined.
void TimelineSection::markRows() {
    QHash<QString, TimelineView::Mark> marks;
    for (const Row<TimelineEvent>& event : m_link.value().timeline) {
        const checks::Assumed assumed = checks::assumedOf(*event, m_findings->findings());
        if (assumed.zone || assumed.day) {
            marks[event->id] = {assumed.day ? tr("The day was assumed: confirm it in the menu.")
                                            : tr("The zone was assumed: confirm it in the menu."),
                                false};
        }
    }
    for (const Finding& finding : m_findings->findings()) {
        for (const QString& id : checks::eventsOf(finding, m_link.value())) {
            marks[id] = {sentence(finding), true};
        }
    }
    m_view->setMarks(marks);
}

/// All of them get a star, unless all have one: then it is taken away.
void TimelineSection::star(const QStringList& ids) {
    const bool areStarred = std::all_of(ids.begin(), ids.end(), [this](const QString& id) {
        const TimelineEvent* event = rowOf(m_link.value().timeline, id);
        return event != nullptr && event->starred;
    });
    submitStep(edits::setEventStarred(ids, !areStarred));
}

void TimelineSection::showSource(const QString& id) {
    const TimelineEvent* event = rowOf(m_link.value().timeline, id);
    if (event != nullptr) {
        (new SourceLineDialog(*event, window()))->open();
    }
}

} // namespace afterword::views
