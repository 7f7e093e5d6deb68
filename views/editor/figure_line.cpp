// SPDX-License-Identifier: MIT
#include "views/editor/figure_line.h"

#include "model/domain/figures.h"
#include "views/controls/field.h"
#include "views/editor/document_link.h"
#include "views/editor/values.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"
#include "views/style/translate.h"

namespace afterword::views {

namespace {

QString flawInWords(Figure::Flaw flaw) {
    switch (flaw) {
    case Figure::Flaw::none:
        break;
    case Figure::Flaw::noStart:
        return tr("The start has no day or no clock.");
    case Figure::Flaw::openStart:
        return tr("The start is only before or after a time.");
    case Figure::Flaw::noPlace:
        return tr("It has no day or no clock.");
    case Figure::Flaw::open:
        return tr("It is only before or after a time.");
    case Figure::Flaw::beforeStart:
        return tr("It lies before the start.");
    }
    return {};
}

bool hasMoment(const Moments& moments) {
    return moments.started || moments.detected || moments.acknowledged || moments.mitigated ||
           moments.resolved;
}

} // namespace

QString shownFigure(const Figure& figure) {
    switch (figure.status) {
    case Figure::Status::recorded:
        return figure.span ? shownSpan(*figure.span) : QString();
    case Figure::Status::pending:
        return tr("pending");
    case Figure::Status::notApplicable:
        return tr("not applicable");
    case Figure::Status::invalid:
        return tr("invalid");
    }
    return {};
}

QString reasonOf(const Figure& figure) {
    switch (figure.status) {
    case Figure::Status::recorded:
        return {};
    case Figure::Status::pending:
        return tr("A moment that it needs is still to be recorded.");
    case Figure::Status::notApplicable:
        return tr("The incident was written up without such a moment.");
    case Figure::Status::invalid:
        return flawInWords(figure.flaw);
    }
    return {};
}

FigureLine::FigureLine(DocumentLink& link, QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("figures"));
    setFont(captionFont());
    setForegroundRole(QPalette::PlaceholderText);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(kFieldPadding, 0, kFieldPadding, space::s);
    connect(&link, &DocumentLink::shown, this, &FigureLine::show);
    show(link.value());
}

void FigureLine::show(const Incident& value) {
    setVisible(hasMoment(value.moments));
    const Figures figures = figuresOf(value);
    QStringList words;
    QStringList reasons;
    for (const auto& [name, figure] : {std::pair{tr("To detect"), figures.detect},
                                       std::pair{tr("to acknowledge"), figures.acknowledge},
                                       std::pair{tr("to mitigate"), figures.mitigate},
                                       std::pair{tr("to resolve"), figures.resolve}}) {
        words.append(name + u' ' + shownFigure(figure));
        if (const QString reason = reasonOf(figure); !reason.isEmpty()) {
            reasons.append(name + QStringLiteral(": ") + reason);
        }
    }
    setText(words.join(QStringLiteral("  ·  ")));
    setToolTip(reasons.join(u'\n'));
    setAccessibleDescription(reasons.join(u' '));
}

} // namespace afterword::views
