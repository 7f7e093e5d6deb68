// SPDX-License-Identifier: MIT
#include "views/editor/review_step.h"

#include "model/domain/edits/review.h"
#include "model/domain/review_steps.h"
#include "views/editor/document_link.h"
#include "views/style/fonts.h"

namespace afterword::views {

namespace {

QString verbFor(IncidentStatus step) {
    switch (step) {
    case IncidentStatus::draft:
        return ReviewStep::tr("Back to draft");
    case IncidentStatus::inReview:
        return ReviewStep::tr("Ask for review");
    case IncidentStatus::published:
        return ReviewStep::tr("Publish");
    case IncidentStatus::closed:
        return ReviewStep::tr("Close");
    }
    return {};
}

QString backTo(IncidentStatus step) {
    switch (step) {
    case IncidentStatus::inReview:
        return ReviewStep::tr("Back to review");
    case IncidentStatus::published:
        return ReviewStep::tr("Reopen");
    case IncidentStatus::draft:
    case IncidentStatus::closed:
        break;
    }
    return ReviewStep::tr("Back to draft");
}

} // namespace

ReviewStep::ReviewStep(DocumentLink& link, QWidget* parent)
    : QToolButton(parent)
    , m_link(link)
    , m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("reviewStep"));
    setFont(captionFont());
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &ReviewStep::open);
    connect(&m_link, &DocumentLink::shown, this, &ReviewStep::show);
    show();
}

void ReviewStep::show() {
    const Incident& value = m_link.value();
    const std::optional<IncidentStatus> next = stepAfter(value.status);
    if (!next) {
        setText(tr("Steps…"));
        setToolTip(tr("Steps of the review"));
        setAccessibleName(toolTip());
        return;
    }
    const qsizetype open = openFor(*next, value, toDateTime(m_link.now()).date()).size();
    setText(open == 0   ? tr("%1…").arg(verbFor(*next))
            : open == 1 ? tr("%1… 1 point open").arg(verbFor(*next))
                        : tr("%1… %2 points open").arg(verbFor(*next)).arg(open));
    setToolTip(asksFor(*next));
    setAccessibleName(tr("Next step of the review: %1").arg(text()));
}

void ReviewStep::open() {
    fill();
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void ReviewStep::fill() {
    m_menu->clear();
    const Incident& value = m_link.value();
    const std::optional<IncidentStatus> next = stepAfter(value.status);
    const auto take = [this](IncidentStatus step) {
        m_link.endTyping();
        m_link.submit(edits::takeStep(step, m_link.now()));
    };
    if (next) {
        m_menu->addAction(asksFor(*next))->setEnabled(false);
        m_menu->addSeparator();
        const QList<OpenPoint> open = openFor(*next, value, toDateTime(m_link.now()).date());
        for (const OpenPoint& point : open) {
            m_menu->addAction(point.text, this, [this, anchor = point.anchor] {
                anchor == QLatin1String("comments") ? Q_EMIT m_link.commentsAsked()
                                                    : Q_EMIT m_link.fieldAsked(anchor);
            });
        }
        m_menu->addSeparator();
        m_menu->addAction(open.isEmpty() ? verbFor(*next) : tr("%1 anyway").arg(verbFor(*next)),
                          this, [take, step = *next] { take(step); });
    }
    if (value.status == IncidentStatus::published) {
        m_menu->addAction(tr("Publish the changes"), this, [this] {
            m_link.endTyping();
            m_link.submit(edits::publishAgain(m_link.now()));
        });
    }
    const int now = static_cast<int>(value.status);
    for (int step = now - 1; step >= 0; --step) {
        const auto back = static_cast<IncidentStatus>(step);
        m_menu->addAction(backTo(back), this, [take, back] { take(back); });
    }
}

} // namespace afterword::views
