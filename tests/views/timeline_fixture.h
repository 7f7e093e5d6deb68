// SPDX-License-Identifier: MIT
#pragma once

#include "model/editing/incident_document.h"
#include "views/editor/document_link.h"
#include "views/editor/timeline_section.h"
#include "views/editor/timeline_view.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch.hpp>

namespace afterword::tests {

inline QString utf(const char* text) {
    return QString::fromUtf8(text);
}

inline Clock fixedClock() {
    return [] { return instantFromMs(1'718'100'000'000); };
}

/// The timeline of an open incident in a window of its own, worked by keys.
struct Timeline {
    explicit Timeline(Incident value)
        : document(std::move(value), fixedClock())
        , link(fixedClock())
        , section(link) {
        views::applyTheme(*qApp, views::Theme::light);
        link.setDocument(&document);
        section.resize(776, 600);
        section.show();
        section.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&section));
    }

    views::TimelineView& view() { return section.view(); }
    const QList<Row<TimelineEvent>>& events() const { return document.value().timeline; }
    void goTo(int row, int column) {
        view().setFocus();
        press(Qt::Key_F35); // the modifier of the last test's key is up again
        view().setCurrentIndex(view().model()->index(row, column));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), utf(text)); }
    void undoAll() {
        while (document.undoStack()->canUndo()) {
            document.undoStack()->undo();
        }
    }

    editing::IncidentDocument document;
    views::DocumentLink link;
    views::TimelineSection section;
};

} // namespace afterword::tests
