// SPDX-License-Identifier: MIT
#include "views/source/change_list.h"

#include "model/items/changes_model.h"
#include "views/source/change_delegate.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace afterword::views {

ChangeList::ChangeList(QWidget* parent)
    : QWidget(parent)
    , m_model(new items::ChangesModel(this))
    , m_words(new QLabel)
    , m_list(new QListView)
    , m_apply(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(space::l, space::s, space::l, space::s);
    m_list->setObjectName(QStringLiteral("changes"));
    m_list->setAccessibleName(tr("What would change"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChangeList::showCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                Q_EMIT currentChanged(now.isValid() ? m_model->keyAt(now.row()) : QString());
            });
}

QWidget* ChangeList::makeButtons() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    m_apply->setAutoDefault(false);
    m_apply->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    layout->addWidget(m_apply);
    layout->addWidget(cancel);
    layout->addStretch();
    connect(m_apply, &QPushButton::clicked, this, &ChangeList::apply);
    connect(cancel, &QPushButton::clicked, this, &ChangeList::cancelled);
    return line;
}

void ChangeList::showRefresh(const Refresh& refresh) {
    m_model->showChanges(refresh.changes);
    const auto changes = static_cast<int>(refresh.changes.size());
    const QString would = changes == 1 ? tr("Read again, the document would change 1 thing.")
                                       : tr("Read again, the document would change %1 things.")
                                             .arg(QLocale().toString(changes));
    const auto kept = refresh.kept.size();
    m_words->setText(kept == 0   ? would
                     : kept == 1 ? tr("%1 One that you wrote otherwise stays.").arg(would)
                                 : tr("%1 %2 that you wrote otherwise stay.").arg(would).arg(kept));
    m_list->setCurrentIndex(m_model->index(0, 0));
    showCount();
}

void ChangeList::showCount() {
    const auto count = m_model->ticked().size();
    m_apply->setText(count == m_model->rowCount() ? tr("Apply all") : tr("Apply %1").arg(count));
    m_apply->setEnabled(count > 0);
}

void ChangeList::apply() {
    Q_EMIT applied(m_model->ticked());
}

void ChangeList::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_apply->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace afterword::views
