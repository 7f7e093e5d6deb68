// SPDX-License-Identifier: MIT
#pragma once

#include "views/source/source_services.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace afterword::views {

class LineField;

/// The headings that a library has learned, each with its part; more can be added.
class NamesSection : public QWidget {
    Q_OBJECT

public:
    explicit NamesSection(SourceServices services, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] const QList<LearnedName>& names() const { return m_names; }
    [[nodiscard]] LineField& heading() { return *m_heading; }
    [[nodiscard]] QComboBox& part() { return *m_part; }

Q_SIGNALS:
    void failed(const QString& reason);

private:
    [[nodiscard]] QWidget* makeAddLine();
    [[nodiscard]] QWidget* makeRow(const LearnedName& name);
    void show(const QList<LearnedName>& names);
    void add();
    void follow(editing::Answer<void> answer);

    SourceServices m_services;
    QList<LearnedName> m_names;
    QVBoxLayout* m_rows;
    LineField* m_heading;
    QComboBox* m_part;
    QPushButton* m_add;
};

} // namespace afterword::views
