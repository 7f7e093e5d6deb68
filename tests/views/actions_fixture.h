// SPDX-License-Identifier: MIT
#pragma once

#include "model/items/action_ledger_model.h"
#include "tests/views/shell_fixture.h"
#include "views/actions/action_table.h"
#include "views/actions/actions_page.h"
#include "views/shell/workspace.h"

#include <QMenu>
#include <QtTest>

namespace afterword::tests {

/// A window over two incidents with five actions, on the page of actions. Today is 15 November
/// 2023.
struct ActionsFixture : ShellFixture {
    const QDate today = toDateTime(library.now).toLocalTime().date();
    QString queue;
    QString mail;

    ActionsFixture() {
        queue = put(QStringLiteral("Queue stalled"), [this](Incident& incident) {
                    incident.services = {QStringLiteral("orders")};
                    incident.actions = {action("a", "Watch the queue", "ada", today.addDays(-3)),
                                        action("b", "Bound the retries", "", today.addDays(2)),
                                        action("c", "Alert on age", "ben", std::nullopt)};
                    incident.actions[0].edit().priority = Priority::p1;
                    incident.actions[2].edit().status = ActionStatus::done;
                }).id;
        mail = put(QStringLiteral("Mail late"), [this](Incident& incident) {
                   incident.actions = {action("d", "Second relay", "ada", today.addDays(-1)),
                                       action("e", "Write the runbook", "ben", std::nullopt)};
                   incident.actions[1].edit().status = ActionStatus::blocked;
               }).id;
    }

    static Row<ActionItem> action(const char* id, const char* title, const char* owner,
                                  std::optional<QDate> due) {
        ActionItem made;
        made.id = QString::fromLatin1(id);
        made.title = QString::fromLatin1(title);
        made.owner = QString::fromLatin1(owner);
        made.due = due;
        return Row<ActionItem>(made);
    }

    void openActions() {
        open();
        press(Qt::Key_2, Qt::ControlModifier);
        (void)soon([this] { return workspace().actionsPage() != nullptr && !shown().isEmpty(); });
    }
    [[nodiscard]] views::ActionsPage& page() { return *workspace().actionsPage(); }
    /// References in the table, headings in brackets.
    [[nodiscard]] QString shown() {
        QStringList all;
        const auto& lines = page().ledger().rows();
        for (const items::LedgerLine& line : lines) {
            all.append(line.group ? u'[' % line.group->name % u']'
                                  : line.row.action.reference.mid(4));
        }
        return all.join(u' ');
    }
    [[nodiscard]] bool soonShown(const char* expected) {
        return soon([&] { return shown() == QLatin1String(expected); });
    }
    [[nodiscard]] ActionItem stored(const QString& incident, int at) const {
        return *library.stored(incident).actions.at(at);
    }
    void select(const char* reference) {
        const int line = page().ledger().lineOf(u"INC-" % QLatin1String(reference));
        page().table().selectionModel()->setCurrentIndex(page().ledger().index(line, 1),
                                                         QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows);
        page().table().setFocus();
    }
    /// Clicks an entry of the menu that is open, or opens next.
    static void chooseInMenu(const QString& text) {
        (void)soon([] { return QApplication::activePopupWidget() != nullptr; });
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) {
            return;
        }
        const auto entries = menu->actions();
        for (QAction* entry : entries) {
            if (entry->text().remove(u'&') == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
                return;
            }
        }
    }
};

} // namespace afterword::tests
