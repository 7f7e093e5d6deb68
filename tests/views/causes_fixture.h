// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_document.h"
#include "tests/support/causes.h"
#include "views/causes/cause_graph_view.h"
#include "views/causes/cause_list.h"
#include "views/causes/causes_section.h"
#include "views/causes/factor_row.h"
#include "views/causes/graph_pane.h"
#include "views/controls/add_line.h"
#include "views/editor/document_link.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QTest>
#include <QTextEdit>
#include <QUndoStack>

#include <catch2/catch.hpp>

namespace afterword::tests {

/// The causes of an open incident in a window of their own, worked by keys.
struct Causes {
    explicit Causes(Incident value)
        : document(std::move(value), [] { return instantFromMs(1'718'100'000'000); })
        , link([] { return instantFromMs(1'718'100'000'000); })
        , section(link) {
        views::applyTheme(*qApp, views::Theme::light);
        QObject::connect(&link, &views::DocumentLink::refused, &section,
                         [this](const QString& message) { refused.append(message); });
        QObject::connect(&link, &views::DocumentLink::placeAsked, &section,
                         [this](const QString& anchor) { places.append(anchor); });
        link.setDocument(&document);
        section.resize(776, 640);
        section.show();
        section.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&section));
    }

    views::FactorRow& row(views::CauseList& list, int index) {
        return *static_cast<views::FactorRow*>(list.row(index));
    }
    views::FactorRow& row(int index) { return row(section.tree(), index); }
    void focus(int index) { row(index).focusFirst(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    void as(const char* look) {
        QTest::mouseClick(section.findChild<QWidget*>(QString::fromLatin1(look)), Qt::LeftButton);
    }
    /// Texts of the factors, each indented as the tree has it.
    [[nodiscard]] QString tree() const {
        QStringList lines;
        const CauseGraph graph = causeGraphOf(document.value());
        for (const CauseRow& row : causeRows(graph)) {
            lines.append(QString(row.depth, u'>') + graph.nodes.at(graph.indexOf(row.factor)).text);
        }
        return lines.join(u'|');
    }
    /// What the rows of a list say, in their order.
    [[nodiscard]] static QString shown(views::CauseList& list) {
        QStringList lines;
        for (int at = 0; at < list.count(); ++at) {
            auto* text = list.row(at)->findChild<QTextEdit*>();
            const auto& row = *static_cast<views::FactorRow*>(list.row(at));
            lines.append(QString(row.place().depth, u'>') + text->toPlainText());
        }
        return lines.join(u'|');
    }
    void undoAll() {
        while (document.undoStack()->canUndo()) {
            document.undoStack()->undo();
        }
    }

    editing::IncidentDocument document;
    views::DocumentLink link;
    views::CausesSection section;
    QStringList refused;
    QStringList places;
};

} // namespace afterword::tests
