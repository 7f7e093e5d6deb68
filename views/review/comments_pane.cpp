// SPDX-License-Identifier: MIT
#include "views/review/comments_pane.h"

#include "model/domain/changed_places.h"
#include "model/domain/edits/comments.h"
#include "views/controls/text_field.h"
#include "views/incidents/empty_page.h"
#include "views/review/change_row.h"
#include "views/review/comment_thread.h"
#include "views/style/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

namespace afterword::views {

namespace {

QToolButton* makeChoice(const QString& text, const char* name) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

bool isSame(const QList<CommentPlace>& a, const QList<CommentPlace>& b) {
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const CommentPlace& one, const CommentPlace& other) {
                          return one.anchor == other.anchor && one.section == other.section &&
                                 one.row == other.row && one.comments == other.comments;
                      });
}

} // namespace

CommentsPane::CommentsPane(Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_open(makeChoice(tr("Open"), "openComments"))
    , m_all(makeChoice(tr("All"), "allComments"))
    , m_changes(makeChoice(tr("Changes"), "changesSincePublished"))
    , m_empty(new EmptyPage(QStringLiteral("edit-comment"), {}))
    , m_scroll(new QScrollArea) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolLine());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_open->setChecked(true);
    show();
}

QWidget* CommentsPane::makeToolLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::xs);
    auto* pages = new QButtonGroup(this);
    for (QToolButton* button : {m_open, m_all, m_changes}) {
        layout->addWidget(button);
        pages->addButton(button);
    }
    layout->addStretch();
    m_open->setToolTip(tr("Comments that are not resolved"));
    m_all->setToolTip(tr("All comments"));
    m_changes->setToolTip(tr("What has changed since the incident was published"));
    connect(m_open, &QToolButton::clicked, this, [this] { choose(Page::open); });
    connect(m_all, &QToolButton::clicked, this, [this] { choose(Page::all); });
    connect(m_changes, &QToolButton::clicked, this, [this] { choose(Page::changes); });
    return line;
}

void CommentsPane::setSession(editing::IncidentSession* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->document().disconnect(this);
    }
    m_session = session;
    m_composing.clear();
    m_drafts.clear();
    clear();
    if (session != nullptr) {
        connect(&session->document(), &editing::IncidentDocument::changed, this,
                [this] { show(); });
        connect(session, &editing::IncidentSession::publishedChanged, this, [this] { show(); });
    }
    show();
}

void CommentsPane::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
}

void CommentsPane::setAuthor(const QString& author) {
    m_author = author;
}

void CommentsPane::choose(Page page) {
    m_page = page;
    noteDrafts();
    clear();
    show();
}

void CommentsPane::compose(const QString& anchor) {
    if (m_readOnly || !m_session || anchor.isEmpty()) {
        return;
    }
    m_composing = anchor;
    if (m_page == Page::changes) {
        m_open->setChecked(true);
        m_page = Page::open;
    }
    show();
    if (CommentThread* thread = threadAt(anchor)) {
        thread->answerField()->setFocus(Qt::ShortcutFocusReason);
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(thread->answerField());
    }
}

QList<CommentPlace> CommentsPane::placesToShow() const {
    Incident value = m_session->document().value();
    QList<CommentPlace> places = commentPlaces(value);
    const bool isThere =
        std::any_of(places.cbegin(), places.cend(),
                    [this](const CommentPlace& place) { return place.anchor == m_composing; });
    if (!m_composing.isEmpty() && !isThere) { // where it would stand
        value.comments.append({{}, m_composing, {}, {}, {}, false});
        places = commentPlaces(value);
        for (CommentPlace& place : places) {
            if (place.anchor == m_composing) {
                place.comments.clear();
            }
        }
    }
    if (m_page == Page::open) {
        places.removeIf([this](const CommentPlace& place) {
            return place.isResolved() && place.anchor != m_composing;
        });
    }
    return places;
}

void CommentsPane::show() {
    if (!m_session) {
        showNothing({});
        return;
    }
    const Incident& value = m_session->document().value();
    const auto open = std::count_if(value.comments.cbegin(), value.comments.cend(),
                                    [](const Comment& comment) { return !comment.resolved; });
    m_open->setText(open > 0 ? tr("Open %1").arg(open) : tr("Open"));
    m_all->setText(value.comments.isEmpty() ? tr("All") : tr("All %1").arg(value.comments.size()));
    if (m_page == Page::changes) {
        showChanges();
        return;
    }
    const QList<CommentPlace> places = placesToShow();
    if (places.isEmpty()) {
        clear();
        showNothing(m_page == Page::open && !value.comments.isEmpty()
                        ? tr("All comments are resolved.")
                        : tr("Nobody has commented yet. Ctrl+Alt+M comments on the section or row "
                             "at hand."));
    } else if (m_threads.isEmpty() || !isSame(places, m_shown)) {
        noteDrafts();
        showThreads(places);
    }
}

void CommentsPane::showNothing(const QString& sentence) {
    m_empty->setSentence(sentence);
    m_empty->setVisible(true);
    m_scroll->setVisible(false);
}

void CommentsPane::showThreads(const QList<CommentPlace>& places) {
    QString focused;
    for (CommentThread* thread : std::as_const(m_threads)) {
        if (thread->answerField() != nullptr && thread->answerField()->hasFocus()) {
            focused = thread->place().anchor;
        }
    }
    clear();
    m_shown = places;
    for (const CommentPlace& place : places) {
        addThread(place);
    }
    m_empty->setVisible(false);
    m_scroll->setVisible(true);
    if (CommentThread* thread = threadAt(focused); thread != nullptr && !focused.isEmpty()) {
        thread->answerField()->setFocus(Qt::OtherFocusReason);
    }
}

void CommentsPane::addThread(const CommentPlace& place) {
    auto* thread = new CommentThread(place, {m_author, m_readOnly});
    m_threads.append(thread);
    m_column->insertWidget(m_column->count() - 1, thread);
    thread->setDraft(m_drafts.value(place.anchor));
    connect(thread, &CommentThread::placeAsked, this,
            [this, at = place.formAnchor()] { Q_EMIT placeAsked(at); });
    connect(thread, &CommentThread::said, this,
            [this, thread](const QString& text) { say(*thread, text); });
    connect(thread, &CommentThread::changed, this, [this](const QString& id, const QString& text) {
        submit(text.trimmed().isEmpty() ? edits::removeComment(id)
                                        : edits::setCommentText(id, text));
        m_shown.clear(); // the field goes, also when nothing was changed
        show();
    });
    connect(thread, &CommentThread::removalAsked, this,
            [this](const QString& id) { submit(edits::removeComment(id)); });
    connect(thread, &CommentThread::resolutionAsked, this,
            [this, anchor = place.anchor](bool resolved) {
                m_composing.clear();
                submit(edits::setResolved(anchor, resolved));
            });
}

void CommentsPane::say(CommentThread& thread, const QString& text) {
    const QString anchor = thread.place().anchor;
    m_drafts.remove(anchor);
    submit(edits::addComment({{}, anchor, m_author, m_clock(), text, false}));
    m_composing.clear();
}

/// After the signal of a widget that the change may take away.
void CommentsPane::submit(const Edit& edit) {
    QMetaObject::invokeMethod(
        this,
        [this, edit] {
            if (m_session) {
                m_session->document().endTyping();
                m_session->document().submit(edit);
            }
        },
        Qt::QueuedConnection);
}

void CommentsPane::noteDrafts() {
    for (const CommentThread* thread : std::as_const(m_threads)) {
        if (const QString draft = thread->draft(); draft.isEmpty()) {
            m_drafts.remove(thread->place().anchor);
        } else {
            m_drafts.insert(thread->place().anchor, draft);
        }
    }
}

void CommentsPane::clear() {
    m_threads.clear();
    m_shown.clear();
    while (m_column->count() > 1) {
        QLayoutItem* item = m_column->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void CommentsPane::showChanges() {
    clear();
    const std::optional<Incident>& published = m_session->published();
    const QList<FieldChange> changes =
        published ? changesForReaders(*published, m_session->document().value())
                  : QList<FieldChange>();
    for (const FieldChange& change : changes) {
        auto* row = new ChangeRow(change);
        m_column->insertWidget(m_column->count() - 1, row);
        connect(row, &ChangeRow::clicked, this,
                [this, at = change.anchor.section(u'/', 0, 1)] { Q_EMIT placeAsked(at); });
    }
    if (changes.isEmpty()) {
        showNothing(published ? tr("Nothing has changed since it was published.")
                              : tr("It has not been published yet: from then on, what changes is "
                                   "shown here."));
        return;
    }
    m_empty->setVisible(false);
    m_scroll->setVisible(true);
}

CommentThread* CommentsPane::threadAt(const QString& anchor) const {
    const auto found =
        std::find_if(m_threads.cbegin(), m_threads.cend(),
                     [&](const CommentThread* thread) { return thread->place().anchor == anchor; });
    return found != m_threads.cend() ? *found : nullptr;
}

} // namespace afterword::views
