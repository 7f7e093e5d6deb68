// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/incident.h"

#include <QListView>
#include <QSet>

#include <functional>

class QStandardItemModel;

namespace afterword::views {

/// The last events of an incident, the newest below: time, what happened, what it marks.
class CaptureList : public QListView {
    Q_OBJECT

public:
    explicit CaptureList(QWidget* parent = nullptr);

    /// `isSaved` says which events are on the disk already; others are shown faint.
    void showEvents(const Incident& incident,
                    const std::function<bool(const QString& event)>& isSaved);

private:
    QStandardItemModel* m_model;
};

} // namespace afterword::views
