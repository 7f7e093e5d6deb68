// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace afterword::views {

struct ReviewMark;
class SectionHeading;
class TextField;

/// One section of the form: its heading, and below it what a subclass or the form puts there. A
/// section with a heading can be folded to it.
class FormSection : public QWidget {
    Q_OBJECT

public:
    /// `key` names the section for the outline and for tests.
    FormSection(const char* key, const QString& heading, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& heading() const { return m_heading; }

    [[nodiscard]] bool isFolded() const;
    /// The focus goes to the heading, and comes back from it.
    void setFolded(bool folded);
    /// What the folded section holds.
    void showSummary(const QString& summary);

    void showMark(const ReviewMark& mark);

    void add(QWidget* widget);
    /// Puts the caret into the first field.
    void focusFirst();
    /// A small label above what follows.
    QLabel* addLabel(const QString& text);
    /// A labelled field of Markdown with guidance while it is empty.
    TextField* addText(const QString& label, const QString& guidance);

Q_SIGNALS:
    void foldChanged();

private:
    QString m_key;
    QString m_heading;
    SectionHeading* m_top = nullptr; ///< null without a heading
    QWidget* m_body;
    QVBoxLayout* m_layout;      ///< of the body
    QPointer<QWidget> m_leftAt; ///< had the focus when the section was folded
};

} // namespace afterword::views
