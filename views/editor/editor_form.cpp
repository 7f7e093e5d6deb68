// SPDX-License-Identifier: MIT
#include "views/editor/editor_form.h"

#include "model/domain/edits/lessons.h"
#include "views/causes/causes_section.h"
#include "views/controls/field.h"
#include "views/controls/list_row.h"
#include "views/controls/reveal.h"
#include "views/controls/row_list.h"
#include "views/controls/text_field.h"
#include "views/editor/action_item_row.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/finding_place.h"
#include "views/editor/form_place.h"
#include "views/editor/guidance.h"
#include "views/editor/header_section.h"
#include "views/editor/review_marks.h"
#include "views/editor/row_lists.h"
#include "views/editor/section_names.h"
#include "views/editor/section_summary.h"
#include "views/editor/summary_section.h"
#include "views/editor/timeline_section.h"
#include "views/editor/timeline_view.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword::views {

EditorForm::EditorForm(DocumentLink& link, QWidget* parent)
    : QScrollArea(parent)
    , m_link(link)
    , m_column(nullptr)
    , m_header(new HeaderSection(link)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large words in a narrow window
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
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
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 4 * space::xxl);
    m_column->setSpacing(0);
    addSection(m_header);
    addListSections();
    m_column->addStretch();
    setWidget(page);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EditorForm::noteScroll);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { noteFocus(now); });
    connect(&m_link, &DocumentLink::shown, this, &EditorForm::showSummaries);
}

void EditorForm::addSection(FormSection* section) {
    m_column->addWidget(section);
    m_sections.append(section);
    connect(section, &FormSection::foldChanged, this, [this] { showSummaries(m_link.value()); });
}

void EditorForm::addTextSection(const char* key, const QString& heading) {
    auto* section = new FormSection(key, heading);
    TextField* field = section->addText(heading, guidanceFor(key));
    bind(*field, m_link, partAccess(key));
    addSection(section);
}

void EditorForm::addListSections() {
    const auto addRows = [this](const char* key, const QString& heading, RowList* rows) {
        auto* section = new FormSection(key, heading);
        section->add(rows);
        addSection(section);
    };
    addSection(new SummarySection(m_link));
    m_timeline = new TimelineSection(m_link);
    connect(&m_timeline->view(), &TimelineView::rowEntered, this, &EditorForm::noteTimeline);
    connect(m_timeline, &TimelineSection::ignoreAsked, this, &EditorForm::ignoreAsked);
    addSection(m_timeline);
    addTextSection("detection", nameOf(Part::detection));
    addTextSection("trigger", nameOf(Part::trigger));
    addSection(new CausesSection(m_link));
    addTextSection("rootCause", nameOf(Part::rootCause));
    addTextSection("resolution", nameOf(Part::resolution));
    addRows("improvements", nameOf(Part::improvements), makeImprovementRows(m_link));
    addRows("actions", nameOf(Part::actions), makeActionRows(m_link));
    addLessons();
    addRows("sections", tr("Further Sections"), makeFreeSectionRows(m_link));
    addTextSection("closing", nameOf(Part::closing));
}

void EditorForm::addLessons() {
    auto* section = new FormSection("lessons", nameOf(Part::lessons));
    TextField* learned = section->addText(section->heading(), guidanceFor("learned"));
    bind(*learned, m_link,
         {[](const Incident& v) { return v.lessons.learned; }, edits::setLearned});
    learned->setObjectName(QStringLiteral("learned"));
    const auto addList = [this, section](edits::LessonList list, const char* name,
                                         const QString& label, const QString& invitation) {
        section->addLabel(label);
        RowList* rows = makeLessonRows(list, invitation, m_link);
        rows->setObjectName(QString::fromLatin1(name));
        section->add(rows);
    };
    addList(edits::LessonList::wentWell, "wentWell", tr("What went well"), tr("What helped?"));
    addList(edits::LessonList::wentPoorly, "wentPoorly", tr("What went poorly"),
            tr("What was in the way, took long, or was missing?"));
    addList(edits::LessonList::gotLucky, "gotLucky", tr("Where we got lucky"),
            tr("What could have made it worse, and by chance did not?"));
    addSection(section);
}

void EditorForm::importRecords(const QStringList& paths) {
    goTo(m_timeline->key(), false);
    m_timeline->importRecords({{}, paths});
}

FormSection* EditorForm::sectionAt(const QString& key) const {
    const auto found =
        std::find_if(m_sections.cbegin(), m_sections.cend(),
                     [&key](const FormSection* section) { return section->key() == key; });
    return found != m_sections.cend() ? *found : nullptr;
}

QSize EditorForm::minimumSizeHint() const {
    constexpr int kMost = 440;
    const QSize least = QScrollArea::minimumSizeHint();
    const int inside =
        widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {qMax(least.width(), qMin(inside, scaled(kMost))), least.height()};
}

void EditorForm::goTo(const QString& key, bool focus) {
    FormSection* section = sectionAt(key);
    if (section == nullptr) {
        return;
    }
    unfold(*section);
    if (focus) {
        section->focusFirst();
    }
    const int top = section->mapTo(widget(), QPoint()).y();
    verticalScrollBar()->setValue(section == m_header ? 0 : top - space::xl);
    announce(key);
}

void EditorForm::goBeside(int by) {
    for (qsizetype at = 0; at < m_sections.size(); ++at) {
        if (m_sections.at(at)->key() == m_current && at + by >= 0 && at + by < m_sections.size()) {
            goTo(QString(m_sections.at(at + by)->key()), true);
            return;
        }
    }
}

void EditorForm::goToField(const QString& anchor) {
    FormSection* section = sectionOf(anchor, m_sections);
    if (section == nullptr) {
        return;
    }
    unfold(*section);
    if (!anchor.contains(u'/')) {
        goTo(section->key(), false);
    }
    focusField(anchor, *section);
    announce(section->key());
}

void EditorForm::showMatch(const TextMatch& match, const TextQuery& query) {
    showNoMatch();
    if (FormSection* section = sectionOf(match.anchor, m_sections)) {
        unfold(*section);
        m_matched = views::showMatch(match.anchor, match.ordinal, query.pattern(), *section);
        announce(section->key());
    }
}

void EditorForm::showFinding(const Finding& finding) {
    if (const auto place = placeOf(finding, m_link.value())) {
        showMatch(*place, {finding.args.value(0), true, false});
        if (focusMatch()) {
            return;
        }
    }
    goToField(fieldOf(finding, m_link.value()));
}

bool EditorForm::focusMatch() {
    if (m_matched == nullptr) {
        return false;
    }
    m_matched->setFocus(Qt::OtherFocusReason);
    m_matched = nullptr;
    return true;
}

void EditorForm::showNoMatch() {
    if (m_matched != nullptr && !m_matched->hasFocus()) {
        views::showNoMatch(*m_matched);
    }
    m_matched = nullptr;
}

void EditorForm::focusTitle() {
    m_header->title().setFocus(Qt::OtherFocusReason);
}

void EditorForm::unfold(FormSection& section) {
    if (section.isFolded()) {
        section.setFolded(false);
        settle();
    }
}

void EditorForm::toggleFold() {
    if (FormSection* section = sectionAt(m_current)) {
        section->setFolded(!section->isFolded());
        settle();
        reveal(section, section->rect());
    }
}

void EditorForm::setAllFolded(bool folded) {
    const QString current = m_current;
    for (FormSection* section : std::as_const(m_sections)) {
        section->setFolded(folded);
    }
    settle();
    if (const FormSection* section = sectionAt(current)) {
        ensureVisible(0, section->mapTo(widget(), QPoint()).y(), 0, space::xxl);
    }
    announce(current);
}

QStringList EditorForm::folded() const {
    QStringList keys;
    for (const FormSection* section : m_sections) {
        if (section->isFolded()) {
            keys.append(section->key());
        }
    }
    return keys;
}

void EditorForm::setFolded(const QStringList& keys) {
    for (FormSection* section : std::as_const(m_sections)) {
        section->setFolded(keys.contains(section->key()));
    }
}

void EditorForm::showSummaries(const Incident& value) {
    for (FormSection* section : std::as_const(m_sections)) {
        if (section->isFolded()) {
            section->showSummary(summaryOf(section->key(), value));
        }
    }
}

// Fields that are seen for the first time learn their width, and from it their height.
void EditorForm::settle() {
    constexpr int kMostRounds = 3;
    int height = -1;
    for (int round = 0; round < kMostRounds && height != widget()->height(); ++round) {
        height = widget()->height();
        for (const FormSection* section : std::as_const(m_sections)) {
            section->layout()->activate();
        }
        m_column->activate();
        widget()->layout()->activate();
        QEvent asked(QEvent::LayoutRequest);
        QApplication::sendEvent(this, &asked);
    }
}

QList<std::pair<QString, QString>> EditorForm::sectionNames() const {
    QList<std::pair<QString, QString>> names;
    for (const FormSection* section : m_sections) {
        if (!section->heading().isEmpty()) {
            names.append({section->key(), section->heading()});
        }
    }
    return names;
}

void EditorForm::showReview(const ReviewMarks& marks) {
    for (FormSection* section : std::as_const(m_sections)) {
        section->showMark(marks.ofSection(section->key()));
        const auto lists = section->findChildren<RowList*>();
        for (const RowList* list : lists) {
            for (int i = 0; i < list->count(); ++i) {
                const ReviewMark mark = marks.ofRow(list->keyAt(i));
                list->row(i)->showReview(mark.comments, mark.changed);
            }
        }
    }
    m_timeline->view().showReview(marks);
}

QString EditorForm::currentSection() const {
    return m_current;
}

void EditorForm::announce(const QString& key) {
    if (key != m_current) {
        m_current = key;
        Q_EMIT currentSectionChanged(key);
    }
}

// The last section whose heading is not below the upper third of what is seen.
void EditorForm::noteScroll() {
    const int line = verticalScrollBar()->value() + viewport()->height() / 3;
    QString key = m_sections.constFirst()->key();
    for (const FormSection* section : m_sections) {
        if (section->mapTo(widget(), QPoint()).y() <= line) {
            key = section->key();
        }
    }
    announce(key);
}

void EditorForm::noteFocus(const QWidget* focus) {
    for (const FormSection* section : m_sections) {
        if (focus != nullptr && section->isAncestorOf(focus)) {
            announce(section->key());
            Q_EMIT fieldEntered(anchorsAt(focus));
            followCaret(qobject_cast<const TextField*>(focus));
        }
    }
}

void EditorForm::followCaret(const TextField* field) {
    disconnect(m_caret);
    m_line = 0;
    if (field != nullptr) {
        m_caret = connect(field, &QTextEdit::cursorPositionChanged, this,
                          [this, field] { noteLine(field->textCursor().blockNumber()); });
        noteLine(field->textCursor().blockNumber());
    }
}

void EditorForm::noteLine(int line) {
    if (line != m_line) {
        m_line = line;
        Q_EMIT lineEntered(line);
    }
}

/// Another row of the timeline, while the focus stays where it is.
void EditorForm::noteTimeline() {
    const QStringList anchors = anchorsAt(QApplication::focusWidget());
    if (anchors.contains(QStringLiteral("timeline"))) {
        Q_EMIT fieldEntered(anchors);
    }
}

} // namespace afterword::views
