// SPDX-License-Identifier: MIT
#include "views/review/comment_thread.h"

#include "views/controls/text_field.h"
#include "views/editor/section_names.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/tokens.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace afterword::views {

namespace {

QString sectionWords(const QString& key) {
    if (const auto part = fromCode<Part>(key)) {
        return nameOf(*part);
    }
    return key == QLatin1String("header")     ? CommentThread::tr("Overview")
           : key == QLatin1String("sections") ? CommentThread::tr("Further Sections")
                                              : CommentThread::tr("Elsewhere");
}

QString byline(const Comment& comment) {
    QString author = comment.author.isEmpty() ? CommentThread::tr("Somebody") : comment.author;
    if (!comment.at) {
        return author;
    }
    const QDateTime at = toDateTime(*comment.at).toLocalTime();
    return author % QStringLiteral(" · ") % QLocale().toString(at.date(), QLocale::ShortFormat) %
           u' ' % at.toString(QStringLiteral("HH:mm"));
}

/// A place as a button of words that begin at its left edge, and end where the room does.
class PlaceButton : public QToolButton {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(palette());
        const QRect room = rect().adjusted(space::s, 0, -space::s, 0);
        if (isEnabled() && underMouse()) {
            paintPanel(painter, rect(), hoverOn(tokens.surface, tokens), Qt::transparent);
        }
        painter.setFont(font());
        painter.setPen(isEnabled() ? tokens.text : tokens.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        if (hasFocus()) {
            paintFocusRing(painter, rect(), tokens);
        }
    }
};

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString wordsFor(const CommentPlace& place) {
    const QString section = sectionWords(place.section);
    return place.row.isEmpty() ? section : section % QStringLiteral(" · ") % place.row;
}

CommentThread::CommentThread(const CommentPlace& place, const Reader& reader, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("thread-") % place.anchor);
    m_layout->setContentsMargins(space::l, space::m, space::l, space::m);
    m_layout->setSpacing(space::xs);
    addHeading(reader);
    for (const Comment& comment : place.comments) {
        addComment(comment, reader);
    }
    if (!reader.isReadOnly) {
        addAnswer();
    }
}

QToolButton* CommentThread::makeButton(const QString& text, const QString& spoken) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setFont(captionFont());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(spoken);
    return button;
}

void CommentThread::addHeading(const Reader& reader) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    const QString words = wordsFor(m_place);
    auto* place = new PlaceButton;
    place->setObjectName(QStringLiteral("place"));
    place->setText(words);
    place->setToolTip(words);
    place->setFont(strongFont());
    place->setAutoRaise(true);
    place->setFocusPolicy(Qt::StrongFocus);
    place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    place->setAccessibleName(tr("Go to %1").arg(words));
    place->setEnabled(!m_place.section.isEmpty());
    connect(place, &QToolButton::clicked, this, &CommentThread::placeAsked);
    line->addWidget(place, 1);
    if (!reader.isReadOnly) {
        const bool resolved = m_place.isResolved();
        QToolButton* end = resolved ? makeButton(tr("Reopen"), tr("Reopen: %1").arg(words))
                                    : makeButton(tr("Resolve"), tr("Resolve: %1").arg(words));
        end->setObjectName(QStringLiteral("resolve"));
        connect(end, &QToolButton::clicked, this,
                [this, resolved] { Q_EMIT resolutionAsked(!resolved); });
        line->addWidget(end);
    }
    m_layout->addLayout(line);
}

void CommentThread::addComment(const Comment& comment, const Reader& reader) {
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::s, 0, 0, 0);
    auto* by = new QLabel(byline(comment));
    by->setFont(captionFont());
    by->setForegroundRole(QPalette::PlaceholderText);
    by->setTextFormat(Qt::PlainText);
    top->addWidget(by, 1);
    auto* text = plainLabel(comment.text);
    text->setObjectName(QStringLiteral("comment"));
    text->setContentsMargins(space::s, 0, 0, space::xs);
    if (!reader.isReadOnly && comment.author == reader.name) {
        QToolButton* change = makeButton(tr("Edit"), tr("Edit this comment"));
        change->setObjectName(QStringLiteral("edit"));
        QToolButton* remove = makeButton(tr("Delete"), tr("Delete this comment"));
        remove->setObjectName(QStringLiteral("delete"));
        connect(change, &QToolButton::clicked, this,
                [this, comment, text, change] { edit(comment, text, change); });
        connect(remove, &QToolButton::clicked, this,
                [this, id = comment.id] { Q_EMIT removalAsked(id); });
        top->addWidget(change);
        top->addWidget(remove);
    }
    m_layout->addLayout(top);
    m_layout->addWidget(text);
}

/// The field takes the place of the words, until Enter.
void CommentThread::edit(const Comment& comment, QLabel* label, QToolButton* button) {
    auto* field = new TextField(tr("Comment"), TextField::Lines::message);
    field->showText(comment.text);
    m_layout->insertWidget(m_layout->indexOf(label), field);
    label->hide();
    button->setEnabled(false);
    connect(field, &TextField::returnPressed, this,
            [this, id = comment.id, field] { Q_EMIT changed(id, field->text().trimmed()); });
    field->setFocus(Qt::OtherFocusReason);
}

void CommentThread::addAnswer() {
    m_answer = new TextField(tr("Answer: %1").arg(wordsFor(m_place)), TextField::Lines::message);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setGuidance(m_place.comments.isEmpty()
                              ? tr("Comment, and press Enter (Shift+Enter: a new line)")
                              : tr("Answer, and press Enter (Shift+Enter: a new line)"));
    m_answer->setCompact();
    connect(m_answer, &TextField::returnPressed, this, [this] {
        if (const QString text = m_answer->text().trimmed(); !text.isEmpty()) {
            m_answer->showText({}); // it is no draft any more
            Q_EMIT said(text);
        }
    });
    m_layout->addWidget(m_answer);
}

QString CommentThread::draft() const {
    return m_answer != nullptr ? m_answer->text() : QString();
}

void CommentThread::setDraft(const QString& text) {
    if (m_answer != nullptr && !text.isEmpty()) {
        m_answer->showText(text);
    }
}

void CommentThread::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.fillRect(QRect(space::l, height() - 1, width() - 2 * space::l, 1), tokens.hairline);
    if (!m_place.isResolved() || m_place.comments.isEmpty()) {
        painter.fillRect(QRect(0, space::m, 3, height() - 2 * space::m), tokens.accent);
    }
}

} // namespace afterword::views
