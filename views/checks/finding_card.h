// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/findings_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace afterword::views {

class LineField;

/// Below the list of findings: why the selected one matters, what answers it, and the line that
/// asks why it is to be ignored.
class FindingCard : public QWidget {
    Q_OBJECT

public:
    explicit FindingCard(QWidget* parent = nullptr);

    /// `fixLabel`: empty where nothing answers it. With `canChange` off it only explains.
    void show(const items::FindingRow& row, const QString& fixLabel, bool canChange);
    void askReason();
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    void fixAsked();
    void ignoreGiven(const QString& reason);
    void takeBackAsked();
    /// The question was left without an answer.
    void asideAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showQuestion(bool asking);
    void give();

    QLabel* m_why;
    QPushButton* m_fix;
    QPushButton* m_ignore;
    QPushButton* m_takeBack;
    QWidget* m_question;
    LineField* m_reason;
    QPushButton* m_give;
    QString m_key;
};

} // namespace afterword::views
