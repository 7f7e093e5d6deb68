// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QSettings>

namespace afterword::app {

namespace {

constexpr char kGeometry[] = "window/geometry";
constexpr char kList[] = "window/list";
constexpr char kEditor[] = "window/editor";
constexpr char kPreview[] = "window/preview";
constexpr char kTheme[] = "window/theme";
constexpr char kLibrary[] = "library/last";

QSettings store() {
    return {QSettings::IniFormat, QSettings::UserScope, QStringLiteral("afterword"),
            QStringLiteral("afterword")};
}

QVariant value(const QSettings& settings, const char* key) {
    return settings.value(QLatin1String(key));
}

QString codeOf(views::Theme theme) {
    switch (theme) {
    case views::Theme::system:
        return QStringLiteral("system");
    case views::Theme::light:
        return QStringLiteral("light");
    case views::Theme::dark:
        return QStringLiteral("dark");
    }
    return {};
}

views::Theme themeOf(const QString& code) {
    for (const views::Theme theme : {views::Theme::light, views::Theme::dark}) {
        if (code == codeOf(theme)) {
            return theme;
        }
    }
    return views::Theme::system;
}

} // namespace

Settings loadSettings() {
    const QSettings stored = store();
    Settings settings;
    settings.layout.geometry = value(stored, kGeometry).toByteArray();
    settings.layout.list = value(stored, kList).toByteArray();
    settings.layout.editor = value(stored, kEditor).toByteArray();
    settings.layout.previewShown = stored.value(QLatin1String(kPreview), true).toBool();
    settings.theme = themeOf(value(stored, kTheme).toString());
    settings.library = value(stored, kLibrary).toString();
    return settings;
}

void saveSettings(const Settings& settings) {
    QSettings stored = store();
    stored.setValue(QLatin1String(kGeometry), settings.layout.geometry);
    stored.setValue(QLatin1String(kList), settings.layout.list);
    stored.setValue(QLatin1String(kEditor), settings.layout.editor);
    stored.setValue(QLatin1String(kPreview), settings.layout.previewShown);
    stored.setValue(QLatin1String(kTheme), codeOf(settings.theme));
    stored.setValue(QLatin1String(kLibrary), settings.library);
}

} // namespace afterword::app
