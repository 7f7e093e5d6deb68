// SPDX-License-Identifier: MIT
#include "views/editor/summary_section.h"

#include "model/domain/edits/parts.h"
#include "model/domain/edits/times.h"
#include "model/domain/text_parts.h"
#include "views/controls/commit_field.h"
#include "views/controls/text_field.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/guidance.h"
#include "views/editor/property_grid.h"
#include "views/editor/values.h"

#include <QLabel>

namespace afterword::views {

namespace {

const std::optional<Moment>& momentOf(const Incident& incident, const QString& key) {
    static const std::optional<Moment> none;
    for (const MomentPart& part : momentParts()) {
        if (key == QLatin1String(part.key)) {
            return incident.moments.*(part.member);
        }
    }
    return none;
}

// What stands behind a moment: how long after the start it was.
QString momentNote(const Incident& incident, const QString& key) {
    const std::optional<Moment>& moment = momentOf(incident, key);
    if (!moment) {
        return {};
    }
    if (!moment->time.isPlaced()) {
        return SummarySection::tr("kept as text: no time was found in it");
    }
    if (key == QLatin1String("started") || !incident.moments.started) {
        return {};
    }
    const auto span = spanBetween(incident.moments.started->time, moment->time);
    if (!span) {
        return {};
    }
    return span->shortest < Duration::zero() ? SummarySection::tr("before the start")
                                             : SummarySection::tr("after %1").arg(shownSpan(*span));
}

} // namespace

SummarySection::SummarySection(DocumentLink& link, QWidget* parent)
    : FormSection("summary", tr("Issue Summary"), parent)
    , m_link(link) {
    addBound("summary", heading());
    addTimes();
    addBound("impact", tr("Impact"));
    addNumbers();
    addBound("rootCauseSummary", tr("Root cause, in short"));
}

void SummarySection::addBound(const char* key, const QString& label) {
    TextField* field = addText(label, guidanceFor(key));
    field->setObjectName(QString::fromLatin1(key));
    bind(*field, m_link, partAccess(key));
}

void SummarySection::addTimes() {
    auto* grid = new PropertyGrid;
    auto* duration = new LineField(tr("Duration"));
    duration->setObjectName(QStringLiteral("duration"));
    duration->setPlaceholderText(guidanceFor("duration"));
    bind(*duration, m_link, partAccess("duration"));
    grid->addRow(tr("Duration"), duration);
    addMoment(*grid, "started", tr("Started"));
    addMoment(*grid, "detected", tr("Detected"));
    addMoment(*grid, "acknowledged", tr("Acknowledged"));
    addMoment(*grid, "mitigated", tr("Mitigated"));
    addMoment(*grid, "resolved", tr("Resolved"));
    add(grid);
}

void SummarySection::addMoment(PropertyGrid& grid, const char* momentKey, const QString& label) {
    const QString key = QString::fromLatin1(momentKey);
    auto* field = new CommitField(label);
    field->setObjectName(key);
    field->setPlaceholderText(guidanceFor(momentKey));
    bind(*field, m_link,
         {[key](const Incident& v) {
              const std::optional<Moment>& moment = momentOf(v, key);
              return moment ? moment->time.text : QString();
          },
          [key](const QString& typed) -> Result<Edit> { return edits::setMoment(key, typed); }});
    QLabel* note = grid.addRow(label, field);
    const auto show = [note, key](const Incident& v) { note->setText(momentNote(v, key)); };
    connect(&m_link, &DocumentLink::shown, note, show);
    show(m_link.value());
}

void SummarySection::addNumbers() {
    auto* grid = new PropertyGrid;
    auto* users = new CommitField(tr("Users affected"));
    users->setObjectName(QStringLiteral("impactUsers"));
    users->setPlaceholderText(tr("How many"));
    bind(*users, m_link,
         {[](const Incident& v) { return shownNumber(v.impactUsers); },
          [](const QString& typed) -> Result<Edit> {
              return typedNumber(typed).map(
                  [](std::optional<qint64> n) { return edits::setImpactUsers(n); });
          }});
    grid->addRefusingRow(tr("Users affected"), users);
    auto* percent = new CommitField(tr("Share of users"));
    percent->setObjectName(QStringLiteral("impactPercent"));
    percent->setPlaceholderText(tr("In percent"));
    bind(*percent, m_link,
         {[](const Incident& v) { return shownPercent(v.impactPercent); },
          [](const QString& typed) -> Result<Edit> {
              return typedPercent(typed).map(
                  [](std::optional<double> share) { return edits::setImpactPercent(share); });
          }});
    grid->addRefusingRow(tr("Share of users"), percent);
    add(grid);
}

} // namespace afterword::views
