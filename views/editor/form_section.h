// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace afterword::views {

class TextField;

/// One section of the form: its heading, and below it what a subclass or the form puts there.
class FormSection : public QWidget {
    Q_OBJECT

public:
    /// `key` names the section for the outline and for tests.
    FormSection(const char* key, const QString& heading, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& heading() const { return m_heading; }

    void add(QWidget* widget);
    /// Puts the caret into the first field.
    void focusFirst();
    /// A small label above what follows.
    QLabel* addLabel(const QString& text);
    /// A labelled field of Markdown with guidance while it is empty.
    TextField* addText(const QString& label, const QString& guidance);

private:
    QString m_key;
    QString m_heading;
    QVBoxLayout* m_layout;
};

} // namespace afterword::views
