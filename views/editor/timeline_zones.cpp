// SPDX-License-Identifier: MIT
// The second zone in which the timeline tells its times.
#include "views/editor/document_link.h"
#include "views/editor/timeline_section.h"
#include "views/editor/values.h"

#include <QInputDialog>
#include <QMenu>

namespace afterword::views {

void TimelineSection::addZones(QMenu& menu) {
    const QString chosen = m_link.secondZone();
    QStringList zones{{}, QStringLiteral("UTC")};
    if (!zones.contains(chosen)) {
        zones.append(chosen);
    }
    for (const QString& zone : zones) {
        QAction* action = menu.addAction(zone.isEmpty() ? tr("No Other Zone") : zone);
        action->setObjectName(QStringLiteral("zone") + zone);
        action->setCheckable(true);
        action->setChecked(zone == chosen);
        connect(action, &QAction::triggered, this,
                [this, zone] { Q_EMIT m_link.secondZoneChosen(zone); });
    }
    menu.addAction(tr("Another…"), this, &TimelineSection::askForZone);
}

void TimelineSection::askForZone() {
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Times also in"));
    dialog->setLabelText(tr("A zone, as Europe/Berlin or +02:00"));
    dialog->setTextValue(m_link.secondZone());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& typed) {
        const Result<QString> zone = typedZone(typed.trimmed());
        if (zone) {
            Q_EMIT m_link.secondZoneChosen(*zone);
        } else {
            Q_EMIT m_link.refused(zone.error().message);
        }
    });
    dialog->open();
}

} // namespace afterword::views
