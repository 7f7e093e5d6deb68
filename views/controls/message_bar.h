// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace afterword::views {

/// A slim bar on top of the page that it concerns: what happened, and what can be done about it.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { good, warning, error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Good news goes away by itself; the rest stays until it is answered or taken away.
    void showMessage(Kind kind, const QString& text, const QStringList& actions = {});
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void showActions(const QStringList& actions);
    [[nodiscard]] QColor colour() const;

    Kind m_kind = Kind::good;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    int m_timer = 0;
};

} // namespace afterword::views
