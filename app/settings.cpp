// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace afterword::app {

namespace {

constexpr char kGeometry[] = "window/geometry";
constexpr char kList[] = "window/list";
constexpr char kEditor[] = "window/editor";
constexpr char kFolded[] = "window/folded";
constexpr char kOrder[] = "list/order";
constexpr char kDescending[] = "list/descending";
constexpr char kActionsView[] = "actions/view";
constexpr char kActionsSearch[] = "actions/search";
constexpr char kActionsSaved[] = "actions/saved";
constexpr char kPreview[] = "window/preview";
constexpr char kTheme[] = "window/theme";
constexpr char kZoom[] = "window/zoom";
constexpr char kSpelling[] = "spelling/check";
constexpr char kLanguage[] = "spelling/language";
constexpr char kSaveDelay[] = "saving/delay";
constexpr char kTemplate[] = "new/template";
constexpr char kZone[] = "new/timeZone";
constexpr char kAuthor[] = "new/author";
constexpr char kSecondZone[] = "timeline/secondZone";
constexpr int kShortestDelay = 100;
constexpr int kLongestDelay = 60'000;
constexpr char kTabs[] = "tabs";
constexpr char kTabsLibrary[] = "library";
constexpr char kTabsIds[] = "incidents";
constexpr char kTabsCurrent[] = "current";
constexpr char kLibrary[] = "library/last";
constexpr char kRecent[] = "library/recent";
constexpr qsizetype kMostRecent = 9;

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

views::Preferences loadPreferences(const QSettings& stored) {
    using views::Preferences;
    const Preferences usual;
    const auto number = [&](const char* key, qint64 otherwise, qint64 least, qint64 most) {
        return qBound(least, stored.value(QLatin1String(key), otherwise).toLongLong(), most);
    };
    Preferences preferences;
    preferences.zoom = static_cast<int>(
        number(kZoom, usual.zoom, Preferences::kLeastZoom, Preferences::kMostZoom));
    preferences.checkSpelling =
        stored.value(QLatin1String(kSpelling), usual.checkSpelling).toBool();
    preferences.spellingLanguage = value(stored, kLanguage).toString();
    preferences.saveDelay = std::chrono::milliseconds(
        number(kSaveDelay, usual.saveDelay.count(), kShortestDelay, kLongestDelay));
    preferences.templateName = value(stored, kTemplate).toString();
    preferences.timeZone = value(stored, kZone).toString();
    preferences.author = value(stored, kAuthor).toString();
    preferences.secondZone = value(stored, kSecondZone).toString();
    return preferences;
}

void savePreferences(const views::Preferences& preferences, QSettings& stored) {
    stored.setValue(QLatin1String(kZoom), preferences.zoom);
    stored.setValue(QLatin1String(kSpelling), preferences.checkSpelling);
    stored.setValue(QLatin1String(kLanguage), preferences.spellingLanguage);
    stored.setValue(QLatin1String(kSaveDelay), qint64(preferences.saveDelay.count()));
    stored.setValue(QLatin1String(kTemplate), preferences.templateName);
    stored.setValue(QLatin1String(kZone), preferences.timeZone);
    stored.setValue(QLatin1String(kAuthor), preferences.author);
    stored.setValue(QLatin1String(kSecondZone), preferences.secondZone);
}

QHash<QString, views::OpenTabs> loadTabs(QSettings& stored) {
    QHash<QString, views::OpenTabs> tabs;
    const int count = stored.beginReadArray(QLatin1String(kTabs));
    for (int i = 0; i < count; ++i) {
        stored.setArrayIndex(i);
        tabs.insert(
            value(stored, kTabsLibrary).toString(),
            {value(stored, kTabsIds).toStringList(), value(stored, kTabsCurrent).toString()});
    }
    stored.endArray();
    return tabs;
}

/// Those of libraries that are offered again.
void saveTabs(const Settings& settings, QSettings& stored) {
    stored.remove(QLatin1String(kTabs));
    stored.beginWriteArray(QLatin1String(kTabs));
    int index = 0;
    for (const QString& library : settings.recent) {
        const auto tabs = settings.tabs.constFind(library);
        if (tabs != settings.tabs.cend() && !tabs->ids.isEmpty()) {
            stored.setArrayIndex(index++);
            stored.setValue(QLatin1String(kTabsLibrary), library);
            stored.setValue(QLatin1String(kTabsIds), tabs->ids);
            stored.setValue(QLatin1String(kTabsCurrent), tabs->current);
        }
    }
    stored.endArray();
}

QString codeOf(views::ActionsView view) {
    switch (view) {
    case views::ActionsView::table:
        return QStringLiteral("table");
    case views::ActionsView::board:
        return QStringLiteral("board");
    case views::ActionsView::figures:
        return QStringLiteral("figures");
    }
    return {};
}

views::ActionsLayout loadActions(const QSettings& stored) {
    const auto json = [&](const char* key) {
        return QJsonDocument::fromJson(value(stored, key).toString().toUtf8());
    };
    views::ActionsLayout layout;
    for (const auto view : {views::ActionsView::board, views::ActionsView::figures}) {
        if (value(stored, kActionsView).toString() == codeOf(view)) {
            layout.view = view;
        }
    }
    layout.search = actionSearchIn(json(kActionsSearch).object());
    const QJsonArray saved = json(kActionsSaved).array();
    for (const auto one : saved) {
        layout.saved.append({one.toObject().value(QStringLiteral("name")).toString(),
                             actionSearchIn(one.toObject())});
    }
    return layout;
}

void saveActions(const views::ActionsLayout& layout, QSettings& stored) {
    const auto text = [](const QJsonDocument& json) {
        return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
    };
    QJsonArray saved;
    for (const NamedSearch& one : layout.saved) {
        QJsonObject object = toJson(one.search);
        object.insert(QStringLiteral("name"), one.name);
        saved.append(object);
    }
    stored.setValue(QLatin1String(kActionsView), codeOf(layout.view));
    stored.setValue(QLatin1String(kActionsSearch), text(QJsonDocument(toJson(layout.search))));
    stored.setValue(QLatin1String(kActionsSaved), text(QJsonDocument(saved)));
}

} // namespace

Settings loadSettings() {
    QSettings stored = store();
    Settings settings;
    settings.layout.geometry = value(stored, kGeometry).toByteArray();
    settings.layout.list = value(stored, kList).toByteArray();
    settings.layout.editor = value(stored, kEditor).toByteArray();
    settings.layout.folded = value(stored, kFolded).toStringList();
    settings.layout.previewShown = stored.value(QLatin1String(kPreview), true).toBool();
    const auto column = fromCode<IncidentColumn>(value(stored, kOrder).toString());
    if (column) {
        settings.layout.order = {*column, value(stored, kDescending).toBool()};
    }
    settings.layout.actions = loadActions(stored);
    settings.theme = themeOf(value(stored, kTheme).toString());
    settings.preferences = loadPreferences(stored);
    settings.library = value(stored, kLibrary).toString();
    settings.recent = value(stored, kRecent).toStringList();
    settings.tabs = loadTabs(stored);
    return settings;
}

void Settings::note(const QString& path) {
    library = path;
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.first(qMin(recent.size(), kMostRecent));
}

void saveSettings(const Settings& settings) {
    QSettings stored = store();
    stored.setValue(QLatin1String(kGeometry), settings.layout.geometry);
    stored.setValue(QLatin1String(kList), settings.layout.list);
    stored.setValue(QLatin1String(kEditor), settings.layout.editor);
    stored.setValue(QLatin1String(kFolded), settings.layout.folded);
    stored.setValue(QLatin1String(kPreview), settings.layout.previewShown);
    stored.setValue(QLatin1String(kOrder), toCode(settings.layout.order.by));
    stored.setValue(QLatin1String(kDescending), settings.layout.order.descending);
    saveActions(settings.layout.actions, stored);
    stored.setValue(QLatin1String(kTheme), codeOf(settings.theme));
    savePreferences(settings.preferences, stored);
    stored.setValue(QLatin1String(kLibrary), settings.library);
    stored.setValue(QLatin1String(kRecent), settings.recent);
    saveTabs(settings, stored);
}

} // namespace afterword::app
