// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace afterword::views {

/// Says where long work is, with Cancel; not seen when it is done within a second.
class TaskLine : public QWidget {
    Q_OBJECT

public:
    explicit TaskLine(QWidget* parent = nullptr);

    void start(const QString& what);
    void setProgress(int done, int total);
    void finish();

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QTimer m_patience;
    QString m_what;
};

} // namespace afterword::views
