// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"
#include "model/domain/cause_graph.h"
#include "model/domain/edit.h"
#include "views/controls/list_row.h"

class QLabel;
class QMenu;
class QToolButton;

namespace afterword::views {

class ActionChips;
class DocumentLink;
class LineField;
class TextField;

/// A contributing factor where it stands: its text, category, the actions that address it, and a
/// menu of what can be done with it. Enter adds one more, Ctrl+Enter a cause below, Alt and an
/// arrow indents and moves.
class FactorRow : public ListRow {
    Q_OBJECT

public:
    FactorRow(const QString& factor, DocumentLink& link, QWidget* parent = nullptr);

    /// Depth and sharing as in the tree, and what the graph says of it.
    void showPlace(const CauseRow& place, const CauseNode& node);
    /// What the row answers; empty = nothing is asked.
    void showQuestion(const QString& question);

    [[nodiscard]] const QString& factor() const { return m_factor; }
    [[nodiscard]] const CauseRow& place() const { return m_place; }
    [[nodiscard]] QList<QWidget*> stops() const override;
    void openMenu();

Q_SIGNALS:
    void enterPressed();
    /// This factor is new, and is to be written.
    void made(const QString& factor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit(const Result<Edit>& edit);
    void addCauseBelow();
    void indent(bool deeper);
    void address();
    void addressWith(const QString& action, bool is);
    void goToAction(const QString& id);
    void fillMenu(QMenu& menu);
    void addLinks(QMenu& menu);
    void addActions(QMenu& menu);

    QString m_factor;
    DocumentLink& m_link;
    CauseRow m_place;
    QWidget* m_margin;
    QLabel* m_question;
    TextField* m_text;
    LineField* m_category;
    QLabel* m_note;
    ActionChips* m_chips;
    QToolButton* m_more;
};

} // namespace afterword::views
