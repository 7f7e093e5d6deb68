// SPDX-License-Identifier: MIT
#pragma once

#include "views/style/tokens.h"

#include <QAbstractButton>

#include <functional>
#include <optional>

class QMenu;

namespace afterword::views {

/// One of a few values as a chip that opens a menu of them: by a click, Space, Enter or Down.
class ChoiceChip : public QAbstractButton {
    Q_OBJECT

public:
    struct Choice {
        int value = 0;
        QString chip;      ///< what the chip says
        QString menu;      ///< what the menu says; empty = the same
        QString hint = {}; ///< what the choice means, as a tooltip
    };
    using ColourOf = std::function<QColor(int value, const Tokens& tokens)>;

    /// `name` is what the value is ("Severity"); `none` the menu's entry that takes it away, or
    /// empty when there must be one.
    ChoiceChip(QString name, QList<Choice> choices, ColourOf colourOf, QString none = {},
               QWidget* parent = nullptr);

    void setChoices(QList<Choice> choices, ColourOf colourOf);

    /// Says nothing.
    void showValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> value() const { return m_value; }

    /// What stands there while there is no value; the name by default.
    void setGhost(const QString& ghost);
    void openMenu();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(std::optional<int> value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showCurrent();
    [[nodiscard]] const Choice* current() const;
    [[nodiscard]] QRect chipRect() const;
    [[nodiscard]] QString shownText() const;
    void addTo(QMenu& menu, const QString& text, std::optional<int> value);
    void paintGhost(QPainter& painter, const Tokens& tokens) const;

    QString m_name;
    QList<Choice> m_choices;
    ColourOf m_colourOf;
    QString m_none;
    QString m_ghost;
    std::optional<int> m_value;
};

} // namespace afterword::views
