// SPDX-License-Identifier: MIT
#include "views/controls/commit_field.h"
#include "views/editor/property_grid.h"
#include "views/incidents/empty_page.h"

#include <QLabel>
#include <QtTest>

#include <catch2/catch.hpp>

namespace afterword::tests::property_grid_test {

namespace {

/// A field with a note, in a grid of some width.
struct Noted {
    explicit Noted(const QString& words) {
        field->showValue(words);
        note = grid.addRow(QStringLiteral("Started"), field);
        note->setText(QStringLiteral("before the incident was declared"));
    }
    void show(int width) {
        grid.resize(width, grid.heightForWidth(width));
        grid.show();
        QApplication::processEvents();
    }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const {
        return {widget.mapTo(&grid, QPoint()), widget.size()};
    }

    views::PropertyGrid grid;
    views::CommitField* field = new views::CommitField(QStringLiteral("Started"));
    QLabel* note = nullptr;
};

} // namespace

TEST_CASE("A note stands beside a short value and below a long one", "[views]") {
    Noted row(QStringLiteral("6:12 AM"));
    row.show(600);
    CHECK(row.placeOf(*row.note).left() > row.placeOf(*row.field).right());
    row.field->showValue(QStringLiteral("some time before 3 PM on September 10, 2024, probably"));
    row.show(600);
    CHECK(row.placeOf(*row.note).top() > row.placeOf(*row.field).bottom());
    CHECK(row.field->fontMetrics().horizontalAdvance(row.field->text()) < row.field->width());
}

TEST_CASE("Without a note the value has the whole line", "[views]") {
    Noted row(QStringLiteral("6:12 AM"));
    row.note->clear();
    row.show(600);
    CHECK(row.placeOf(*row.field).right() > 580);
    row.note->setText(QStringLiteral("after 12 min"));
    QApplication::processEvents();
    CHECK(row.placeOf(*row.field).right() < 580);
}

TEST_CASE("A page without words yet complains of nothing, and has room for them later", "[views]") {
    static QStringList complaints;
    complaints.clear();
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
            complaints.append(message);
        });
    views::EmptyPage page(QStringLiteral("checkbox"), {});
    qInstallMessageHandler(before);
    CHECK(complaints.join(u'\n').toStdString() == "");

    page.resize(900, 600);
    page.show();
    page.setSentence(QStringLiteral("Nothing is open. ").repeated(20));
    QApplication::processEvents();
    const auto* sentence = page.findChildren<QLabel*>().constLast();
    CHECK(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

} // namespace afterword::tests::property_grid_test
