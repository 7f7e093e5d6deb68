// SPDX-License-Identifier: MIT
#include "views/style/theme.h"

#include "views/style/fonts.h"
#include "views/style/scaled_size.h"
#include "views/style/style.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>
#include <QWidget>

namespace afterword::views {

namespace {

// A platform without a desktop names neither an icon theme nor where the icons are.
void findIcons() {
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                  QStandardPaths::LocateDirectory);
    for (const QString& folder : folders) {
        if (!paths.contains(folder)) {
            paths.append(folder);
        }
    }
    QIcon::setThemeSearchPaths(paths);
}

/// Breeze has a variant for dark grounds, which Qt's own dialogs need: they do not tint icons.
void chooseIcons(bool onDark) {
    const QString breeze = onDark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    QIcon::setFallbackThemeName(breeze);
    if (QIcon::themeName().isEmpty() || QIcon::themeName().startsWith(u"breeze")) {
        QIcon::setThemeName(breeze);
    }
}

const Tokens& resolved(Theme theme) {
    if (theme != Theme::system) {
        return theme == Theme::dark ? darkTokens() : lightTokens();
    }
    QApplication::setPalette(QPalette()); // back to the platform's, so that its window can be seen
    return tokensOf(QApplication::palette());
}

} // namespace

QPalette paletteFor(const Tokens& t) {
    QPalette palette(t.surface, t.ground);
    palette.setColor(QPalette::Window, t.ground);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.ground);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::Highlight, selectionOn(t.surface, t));
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::Light, QPalette::Midlight}) {
        palette.setColor(role, t.raised);
    }
    for (const auto role : {QPalette::Mid, QPalette::Dark, QPalette::Shadow}) {
        palette.setColor(role, t.hairline);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.faint);
    }
    return palette;
}

void applyZoom(QApplication& application, int percent) {
    const double before = fontScale();
    setFontScale(percent / 100.0);
    const double ratio = fontScale() / before;
    application.setFont(baseFont());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QFont font = widget->font();
        if (widget->testAttribute(Qt::WA_SetFont) && font.pointSizeF() > 0) {
            font.setPointSizeF(font.pointSizeF() * ratio);
            widget->setFont(font);
        }
        followZoom(*widget);
    }
}

void applyTheme(QApplication& application, Theme theme) {
    if (qobject_cast<Style*>(QApplication::style()) == nullptr) {
        application.setStyle(new Style); // the application owns its style
        findIcons();
    }
    application.setFont(baseFont());
    const Tokens& tokens = resolved(theme);
    chooseIcons(&tokens == &darkTokens());
    application.setPalette(paletteFor(tokens));
}

} // namespace afterword::views
