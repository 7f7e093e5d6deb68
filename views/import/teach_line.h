// SPDX-License-Identifier: MIT
#pragma once

#include "model/domain/learned_name.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace afterword::items {
struct ReadField;
}

namespace afterword::views {

/// The parts that a heading can be taught to mean, in a box.
[[nodiscard]] QComboBox* makePartBox();
[[nodiscard]] Part partOf(const QComboBox& box);

/// Below the fields of a document: a heading that no field took can be said to be one.
class TeachLine : public QWidget {
    Q_OBJECT

public:
    explicit TeachLine(QWidget* parent = nullptr);

    /// Hides for a field, and for a text without a heading.
    void showField(const items::ReadField* field);

Q_SIGNALS:
    void taught(const afterword::LearnedName& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_words;
    QComboBox* m_part;
    QString m_heading;
};

} // namespace afterword::views
