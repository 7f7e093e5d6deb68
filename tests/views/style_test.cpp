// SPDX-License-Identifier: MIT
#include "views/style/chip.h"
#include "views/style/icons.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QPalette>

#include <catch2/catch.hpp>

namespace afterword::tests::style_test {

using namespace afterword::views;

namespace {

QList<QColor> textsOf(const Tokens& t) {
    QList<QColor> texts{t.text, t.muted, t.faint, t.accent, t.danger, t.warning, t.good};
    texts.append(QList<QColor>(t.severity.begin(), t.severity.end()));
    return texts;
}

void checkReadable(const QColor& text, const QColor& ground) {
    INFO(text.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrast(text, ground) >= kReadable);
}

} // namespace

TEST_CASE("Contrast is measured as WCAG does", "[views]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Every text can be read on every ground", "[views]") {
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (const QColor& ground : {t->ground, t->surface, t->raised}) {
            for (const QColor& text : textsOf(*t)) {
                checkReadable(text, ground);
            }
        }
        checkReadable(t->onAccent, t->accent);
    }
}

TEST_CASE("Text stays readable on a selected and on a hovered row", "[views]") {
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (const QColor& ground : {t->ground, t->surface, t->raised}) {
            checkReadable(t->text, selectionOn(ground, *t));
            const QColor selected = selectionOn(ground, *t);
            checkReadable(legible(t->muted, selected, *t), selected);
            checkReadable(t->text, hoverOn(ground, *t));
            checkReadable(t->muted, hoverOn(ground, *t));
        }
    }
}

TEST_CASE("The word of a chip can be read on its own colour", "[views]") {
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (const auto& severity : Codes<Severity>::rows) {
            const QColor colour = colourOf(severity.value, *t);
            checkReadable(colour, chipGround(colour, t->surface));
        }
        for (const auto& status : Codes<IncidentStatus>::rows) {
            const QColor colour = colourOf(status.value, *t);
            checkReadable(colour, chipGround(colour, t->surface));
        }
        for (const auto& status : Codes<ActionStatus>::rows) {
            const QColor colour = colourOf(status.value, *t);
            checkReadable(colour, chipGround(colour, t->surface));
        }
    }
}

TEST_CASE("A theme is known again by its palette", "[views]") {
    CHECK_FALSE(tokensOf(paletteFor(lightTokens())).dark);
    CHECK(tokensOf(paletteFor(darkTokens())).dark);
}

TEST_CASE("The theme of a running program can be changed", "[views]") {
    applyTheme(*qApp, Theme::dark);
    CHECK(QApplication::palette().color(QPalette::Base) == darkTokens().surface);
    applyTheme(*qApp, Theme::light);
    CHECK(QApplication::palette().color(QPalette::Base) == lightTokens().surface);
}

TEST_CASE("An icon takes the colour that it is asked in", "[views]") {
    applyTheme(*qApp, Theme::light);
    const QImage image = iconPixmap(QStringLiteral("go-up"), QColor(Qt::red), 16, 1).toImage();
    bool painted = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool opaque = pixel.alpha() > 128;
            painted = painted || opaque;
            CHECK((!opaque || (pixel.red() > 250 && pixel.green() < 5 && pixel.blue() < 5)));
        }
    }
    CHECK(painted);
}

TEST_CASE("A library's own colour can be read on its chip", "[views]") {
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (const char* own : {"#ffffff", "#000000", "#ffe800", "#7a0019", "#808080", "#00ffcc"}) {
            for (const QColor& ground : {t->surface, selectionOn(t->surface, *t)}) {
                const QColor chip = chipGround(QColor(QLatin1String(own)), ground);
                checkReadable(shaded(QColor(QLatin1String(own)), chip), chip);
            }
        }
    }
    CHECK(shaded(lightTokens().danger, lightTokens().surface) == lightTokens().danger);
}

TEST_CASE("An icon without room is none, and is no reason to complain", "[views]") {
    static QStringList complaints;
    complaints.clear();
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
            complaints.append(message);
        });
    const bool isNone = icon(QStringLiteral("list-add")).pixmap(QSize(20, 0)).isNull();
    qInstallMessageHandler(before);
    CHECK(isNone);
    CHECK(complaints.join(u'\n').toStdString().empty());
}

} // namespace afterword::tests::style_test
