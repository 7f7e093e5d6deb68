// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace afterword::views {

/// The line at the window's foot: how the open incident is saved, which library it is in.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSaving(const QString& text, bool failed);
    void setFindings(const QString& text);
    void setLibrary(const QString& path, bool readOnly);
    void clear();

    [[nodiscard]] QString saving() const;

Q_SIGNALS:
    void retryAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_saving;
    QToolButton* m_retry;
    QLabel* m_findings;
    QLabel* m_library;
};

} // namespace afterword::views
