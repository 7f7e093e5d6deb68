// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/timeline_event.h"

#include <QDialog>

namespace afterword::views {

/// What an event was made of, word for word, and which tool wrote it.
class SourceLineDialog : public QDialog {
    Q_OBJECT

public:
    explicit SourceLineDialog(const TimelineEvent& event, QWidget* parent = nullptr);
};

} // namespace afterword::views
