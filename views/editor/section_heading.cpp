// SPDX-License-Identifier: MIT
#include "views/editor/section_heading.h"

#include "views/controls/field.h"
#include "views/controls/reveal.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/paint.h"
#include "views/style/review_paint.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

namespace afterword::views {

namespace {

constexpr int kFoldMarkSide = 16;
constexpr int kHeadingAir = 2; ///< above and below the words, for the focus ring

/// A button that tells whether what it belongs to is open.
class HeadingFace : public QAccessibleWidget {
public:
    explicit HeadingFace(SectionHeading& heading)
        : QAccessibleWidget(&heading, QAccessible::Button)
        , m_heading(heading) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = !m_heading.isFolded();
        state.collapsed = m_heading.isFolded();
        return state;
    }
    QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Description) {
            return QAccessibleWidget::text(kind);
        }
        QStringList words{m_heading.summary(), wordsFor(m_heading.mark())};
        words.removeAll(QString());
        return words.join(QStringLiteral(". "));
    }
    QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        name == pressAction() ? m_heading.click() : QAccessibleWidget::doAction(name);
    }

private:
    SectionHeading& m_heading;
};

QAccessibleInterface* headingFace(const QString&, QObject* object) {
    auto* heading = qobject_cast<SectionHeading*>(object);
    return heading != nullptr ? new HeadingFace(*heading) : nullptr;
}

} // namespace

SectionHeading::SectionHeading(const QString& heading, QWidget* parent) : QAbstractButton(parent) {
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(headingFace), true);
    setText(heading);
    setAccessibleName(tr("Section: %1").arg(heading)); // its field may be named as it is
    setFont(sectionFont());
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setToolTip(tr("Fold this section (F7)"));
}

void SectionHeading::setFolded(bool folded) {
    if (folded == m_folded) {
        return;
    }
    m_folded = folded;
    setFocusPolicy(folded ? Qt::TabFocus : Qt::NoFocus);
    setToolTip(folded ? tr("Unfold this section (F7)") : tr("Fold this section (F7)"));
    update();
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void SectionHeading::showSummary(const QString& summary) {
    if (summary != m_summary) {
        m_summary = summary;
        update();
    }
}

void SectionHeading::showMark(const ReviewMark& mark) {
    if (mark != m_mark) {
        m_mark = mark;
        update();
    }
}

QSize SectionHeading::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + scaled(kFoldMarkSide) + 3 * space::s,
            metrics.height() + 2 * kHeadingAir};
}

bool SectionHeading::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        reveal(this, rect());
    }
    return QAbstractButton::event(event);
}

void SectionHeading::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    painter.setFont(font());
    painter.setPen(tokens.text);
    const QFontMetrics metrics = painter.fontMetrics();
    const int baseline = kHeadingAir + metrics.ascent();
    const QString words = metrics.elidedText(
        text(), Qt::ElideRight, width() - scaled(kFoldMarkSide) - kFieldPadding - space::s);
    painter.drawText(kFieldPadding, baseline, words);
    QRect chevron(0, 0, scaled(kFoldMarkSide), scaled(kFoldMarkSide));
    chevron.moveCenter(
        {kFieldPadding + metrics.horizontalAdvance(words) + space::s + scaled(kFoldMarkSide) / 2,
         height() / 2 + 1});
    painter.save();
    if (m_folded) { // it points to the words that are folded behind it
        const QPointF middle = QRectF(chevron).center();
        painter.translate(middle);
        painter.rotate(-90);
        painter.translate(-middle);
    }
    paintChevron(painter, chevron, underMouse() ? tokens.text : tokens.faint);
    painter.restore();
    int right = width() - kFieldPadding;
    if (m_mark.comments > 0) {
        right -=
            space::s + paintCommentCount(painter, right, height() / 2 + 1, m_mark.comments, tokens);
    }
    if (m_mark.changed) {
        paintChangeBar(painter, rect(), tokens);
    }
    if (m_folded) {
        paintSummary(painter, chevron.right() + space::s, right, baseline);
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), tokens);
    }
}

void SectionHeading::paintSummary(QPainter& painter, int left, int right, int baseline) const {
    painter.setFont(captionFont());
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(left, baseline,
                     painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, right - left));
}

} // namespace afterword::views
