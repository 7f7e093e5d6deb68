// SPDX-License-Identifier: MIT
#include "views/editor/step_list.h"

#include "model/domain/edits/actions.h"
#include "views/controls/add_line.h"
#include "views/controls/row_list.h"
#include "views/controls/text_field.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/row_binding.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>

namespace afterword::views {

namespace {

QList<ActionStep> stepsOfId(const Incident& incident, const QString& id) {
    const ActionItem* action = rowOf(incident.actions, id);
    return action != nullptr ? stepsOf(*action) : QList<ActionStep>();
}

} // namespace

bool isOnlySteps(const ActionItem& action) {
    static const QRegularExpression item(QStringLiteral("^(?:[-*+]|\\d+[.)])\\s"));
    qsizetype items = 0;
    for (const QString& line : action.details.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            if (!item.match(line).hasMatch()) {
                return false;
            }
            ++items;
        }
    }
    return items == stepsOf(action).size();
}

StepRow::StepRow(const QString& actionId, int step, DocumentLink& link)
    : ListRow(Look::plain)
    , m_link(link)
    , m_box(new QCheckBox)
    , m_text(new TextField(tr("Step"), TextField::Lines::one)) {
    keepHeight(*m_box, kCompactRowHeight);
    m_text->setCompact();
    m_text->installEventFilter(this);
    body().setSpacing(0);
    body().addSpacing(space::s);
    body().addWidget(m_box, 0, Qt::AlignTop);
    body().addWidget(m_text, 1);
    const auto at = [actionId, step](const Incident& v) {
        return stepsOfId(v, actionId).value(step);
    };
    bind(*m_text, link,
         {[at](const Incident& v) { return at(v).text; },
          [actionId, step](const QString& text) {
              return edits::setStepText(actionId, step, text);
          }});
    connect(m_text, &TextField::returnPressed, this, [this] { focusNextChild(); });
    connect(m_box, &QCheckBox::clicked, &link, [actionId, step, &link](bool done) {
        link.endTyping();
        link.submit(edits::setStepDone(actionId, step, done));
    });
    connect(&link, &DocumentLink::shown, this, [this, at](const Incident& v) { showStep(at(v)); });
    showStep(at(link.value()));
}

void StepRow::showStep(const ActionStep& step) {
    m_box->setChecked(step.done);
    m_box->setAccessibleName(tr("Done: %1").arg(step.text));
}

QList<QWidget*> StepRow::stops() const {
    return {m_box, m_text};
}

void StepRow::focusFirst() {
    m_text->setFocus(Qt::OtherFocusReason);
}

bool StepRow::eventFilter(QObject* watched, QEvent* event) {
    const bool erases = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace;
    if (erases && m_text->document()->isEmpty()) {
        Q_EMIT removalAsked();
        return true;
    }
    return ListRow::eventFilter(watched, event);
}

RowList* makeStepRows(const QString& actionId, DocumentLink& link) {
    auto* addLine = new AddLine(StepRow::tr("Add a step"), StepRow::tr("Step"));
    keepHeight(*addLine, kCompactRowHeight);
    auto* list = new RowList(
        [actionId, &link](const QString& key) { return new StepRow(actionId, key.toInt(), link); },
        addLine);
    bind(*list, link,
         {[actionId](const Incident& v) { return indexKeys(stepsOfId(v, actionId).size()); },
          [actionId](int index, int by) { return edits::moveStep(actionId, index, index + by); },
          [actionId](int index) { return edits::removeStep(actionId, index); },
          [actionId](const QString& text) { return edits::addStep(actionId, text); }});
    return list;
}

} // namespace afterword::views
