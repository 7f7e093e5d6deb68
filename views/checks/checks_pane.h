// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/findings_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace afterword::views {

class DocumentLink;
class FindingCard;

/// What the rules find in the open incident, section by section, with why it matters and what can
/// be done; below that what somebody chose to ignore.
class ChecksPane : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPane(DocumentLink& link, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);
    /// To the next finding (1) or the one before (-1), around the ends; its place is asked for.
    void step(int by);
    /// Selects the finding and asks why it is to be ignored.
    void askReason(const Finding& finding);

    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] FindingCard& card() { return *m_card; }
    /// What stands there where there is no finding.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    /// What the finding is about is to be seen.
    void placeAsked(const afterword::Finding& finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void showCurrent();
    void goTo(int row);
    void goToCurrent();
    [[nodiscard]] const items::FindingRow* current() const;
    [[nodiscard]] bool isFinding(int row) const;

    DocumentLink& m_link;
    items::FindingsModel* m_model;
    QLabel* m_head;
    QStackedWidget* m_pages;
    QLabel* m_note;
    QListView* m_list;
    FindingCard* m_card;
    bool m_readOnly = false;
};

} // namespace afterword::views
