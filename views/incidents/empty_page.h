// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace afterword::views {

/// A page without content: one icon, one sentence, one button, quiet links.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    EmptyPage(const QString& iconName, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// The page's one button, and beneath it links; each tells its index, the button's is 0.
    void setChoices(const QString& button, const QStringList& links);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_sentence;
    QVBoxLayout* m_choices;
};

} // namespace afterword::views
