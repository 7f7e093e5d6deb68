// SPDX-License-Identifier: MIT
#include "views/actions/promised_before.h"

#include "model/domain/edits/actions.h"
#include "model/editing/answers.h"
#include "views/incidents/incident_words.h"
#include "views/style/icons.h"

#include <QMenu>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kMostPromises = 20; ///< in one menu

} // namespace

PromisedBefore::PromisedBefore(editing::Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_action(new QAction(this))
    , m_menu(new QMenu) {
    m_action->setObjectName(QStringLiteral("promisedBefore"));
    m_action->setIcon(icon(QStringLiteral("view-history")));
    m_action->setText(tr("Promised before"));
    m_action->setToolTip(tr("We promised this before: what was done about the same factors and "
                            "services in earlier incidents"));
    connect(this, &QObject::destroyed, m_menu, &QObject::deleteLater);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        for (const ActionRow& row : std::as_const(m_rows)) {
            addRow(row);
        }
    });
    // A tool button does not go with its action.
    connect(m_action, &QAction::changed, this, [this] {
        const auto users = m_action->associatedObjects();
        for (QObject* user : users) {
            if (auto* button = qobject_cast<QToolButton*>(user)) {
                button->setVisible(m_action->isVisible());
                button->setPopupMode(QToolButton::InstantPopup);
                button->setMenu(m_menu);
                button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
                button->setAccessibleName(m_action->text());
            }
        }
    });
    m_action->setVisible(false);
}

void PromisedBefore::setDocument(editing::IncidentDocument* document, bool readOnly) {
    m_document = document;
    m_readOnly = readOnly;
    showRows({});
    refresh();
}

void PromisedBefore::refresh() {
    if (m_document == nullptr || m_document->value().reference.isEmpty()) {
        return;
    }
    const QString reference = m_document->value().reference;
    ActionListing former;
    former.filter.promisedBefore = reference;
    editing::onAnswer(m_library.actions(former, kMostPromises, {}), this,
                      [this, reference](const Result<ActionSlice>& slice) {
                          if (slice && m_document != nullptr &&
                              m_document->value().reference == reference) {
                              showRows(slice->rows);
                          }
                      });
}

void PromisedBefore::showRows(const QList<ActionRow>& rows) {
    m_rows = rows;
    m_action->setText(tr("Promised before: %1").arg(rows.size()));
    m_action->setVisible(!rows.isEmpty());
}

bool PromisedBefore::isReopened(const ActionRow& row) const {
    const QList<Row<ActionItem>>& actions = m_document->value().actions;
    return std::any_of(actions.cbegin(), actions.cend(), [&row](const Row<ActionItem>& action) {
        return action->reopenedFrom == row.action.reference;
    });
}

void PromisedBefore::addRow(const ActionRow& row) {
    const QString title = row.action.title.isEmpty() ? row.incidentTitle : row.action.title;
    QMenu* one = m_menu->addMenu(QString(row.action.reference % u' ' % plainTitle(title))
                                     .replace(u'&', QStringLiteral("&&")));
    QAction* again =
        one->addAction(isReopened(row) ? tr("Promised again here") : tr("Promise it again here"));
    again->setEnabled(!m_readOnly && !isReopened(row));
    connect(again, &QAction::triggered, this, [this, former = row.action] {
        if (m_document != nullptr) {
            m_document->submit(edits::reopenAction(former));
        }
    });
    connect(one->addAction(tr("Open %1").arg(row.action.reference)), &QAction::triggered, this,
            [this, row] { Q_EMIT openAsked(row); });
}

} // namespace afterword::views
