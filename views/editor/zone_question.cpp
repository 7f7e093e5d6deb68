// SPDX-License-Identifier: MIT
#include "views/editor/zone_question.h"

#include "model/domain/edits/time_zone.h"
#include "views/editor/document_link.h"

namespace afterword::views {

namespace {

QString nameOfZone(const QString& zone) {
    return zone.isEmpty() ? ZoneQuestion::tr("no zone, that is UTC") : zone;
}

} // namespace

ZoneQuestion::ZoneQuestion(DocumentLink& link, QWidget* parent) : MessageBar(parent), m_link(link) {
    setObjectName(QStringLiteral("zoneQuestion"));
    connect(&link, &DocumentLink::zoneAsked, this, &ZoneQuestion::ask);
    // Who leaves without an answer has typed a zone all the same: words stay what they are.
    connect(&link, &DocumentLink::documentChanging, this, [this] {
        if (!isHidden()) {
            answer(0);
        }
    });
    connect(this, &MessageBar::actionChosen, this, &ZoneQuestion::answer);
}

void ZoneQuestion::ask(const QString& zone) {
    m_zone = zone;
    const auto count = static_cast<int>(edits::timesBoundToZone(m_link.value(), zone));
    showMessage(Kind::warning,
                tr("From %1 to %2: what becomes of %n time(s)?", nullptr, count)
                    .arg(nameOfZone(m_link.value().timeZone), nameOfZone(zone)),
                {tr("Keep the words"), tr("Keep the instants"), tr("Leave the zone")});
}

void ZoneQuestion::answer(int choice) {
    dismiss();
    m_link.endTyping();
    if (choice == 0) {
        m_link.submit(edits::setTimeZone(m_zone));
    } else if (choice == 1) {
        m_link.submit(edits::convertTimeZone(m_zone));
    }
    m_link.endTyping();
}

} // namespace afterword::views
