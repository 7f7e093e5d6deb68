// SPDX-License-Identifier: MIT
#include "views/incidents/task_line.h"

#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace afterword::views {

TaskLine::TaskLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::xs, space::l, space::xs);
    layout->setSpacing(space::m);
    layout->addWidget(m_text);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(space::xs);
    layout->addWidget(m_progress, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &TaskLine::cancelled);
    layout->addWidget(cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(1));
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void TaskLine::start(const QString& what) {
    m_what = what;
    m_text->setText(what);
    m_progress->setAccessibleName(what);
    m_progress->setRange(0, 0);
    m_patience.start();
}

void TaskLine::setProgress(int done, int total) {
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_text->setText(tr("%1: %2 of %3").arg(m_what).arg(done).arg(total));
}

void TaskLine::finish() {
    m_patience.stop();
    hide();
}

} // namespace afterword::views
