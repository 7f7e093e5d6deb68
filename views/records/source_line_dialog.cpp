// SPDX-License-Identifier: MIT
#include "views/records/source_line_dialog.h"

#include "model/domain/timeline_source.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword::views {

namespace {

constexpr QSize kSourceSize(640, 360);

/// JSON as people read it; anything else as it is.
QString readable(const QString& line) {
    const QJsonDocument json = QJsonDocument::fromJson(line.toUtf8());
    return json.isNull() ? line : QString::fromUtf8(json.toJson(QJsonDocument::Indented));
}

} // namespace

SourceLineDialog::SourceLineDialog(const TimelineEvent& event, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Source of the event"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSourceSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::s);
    auto* origin = new QLabel(event.origin.isEmpty() ? tr("Unknown") : sourceName(event.origin));
    origin->setFont(sectionFont());
    auto* line = new QPlainTextEdit(readable(event.sourceLine));
    line->setObjectName(QStringLiteral("sourceLine"));
    line->setAccessibleName(tr("Source line"));
    line->setFont(codeFont());
    line->setReadOnly(true);
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(origin);
    layout->addWidget(line, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace afterword::views
