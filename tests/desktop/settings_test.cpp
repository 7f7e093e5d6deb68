// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace afterword::tests::settings_test {

TEST_CASE("What is remembered is there at the next start", "[desktop]") {
    const QTemporaryDir home;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    app::Settings settings;
    settings.layout = {QByteArrayLiteral("g"),
                       QByteArrayLiteral("l"),
                       QByteArrayLiteral("e"),
                       {QStringLiteral("timeline"), QStringLiteral("closing")},
                       false,
                       {IncidentColumn::duration, true},
                       {}};
    ActionSearch overdue;
    overdue.states = {ActionState::overdue};
    overdue.owner = QStringLiteral("Ana Silva");
    settings.layout.actions = {
        views::ActionsView::board, overdue, {{QStringLiteral("Ana's late ones"), overdue}}};
    settings.theme = views::Theme::dark;
    settings.preferences = {110,
                            false,
                            QStringLiteral("de-DE"),
                            std::chrono::seconds(2),
                            QStringLiteral("sre"),
                            QStringLiteral("Europe/Berlin"),
                            QStringLiteral("Ana Silva"),
                            QStringLiteral("UTC")};
    settings.note(QStringLiteral("/libraries/own.afterword"));
    settings.note(QStringLiteral("/libraries/team.afterword"));
    settings.tabs.insert(QStringLiteral("/libraries/own.afterword"),
                         {{QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("b")});

    app::saveSettings(settings);
    const app::Settings loaded = app::loadSettings();

    CHECK(loaded.layout == settings.layout);
    CHECK(loaded.theme == settings.theme);
    CHECK(loaded.preferences == settings.preferences);
    CHECK(loaded.tabs == settings.tabs);
    CHECK(loaded.library == QStringLiteral("/libraries/team.afterword"));
    CHECK(loaded.recent == QStringList{QStringLiteral("/libraries/team.afterword"),
                                       QStringLiteral("/libraries/own.afterword")});
}

TEST_CASE("Of the libraries that were open each is remembered once, and not too many",
          "[desktop]") {
    app::Settings settings;
    for (int i = 0; i < 20; ++i) {
        settings.note(QString::number(i));
    }
    settings.note(QStringLiteral("15"));
    CHECK(settings.recent.size() == 9);
    CHECK(settings.recent.first() == QStringLiteral("15"));
    CHECK(settings.recent.count(QStringLiteral("15")) == 1);
}

TEST_CASE("What a settings file cannot mean is put right", "[desktop]") {
    const QTemporaryDir home;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    app::Settings settings;
    settings.preferences.zoom = 4'000;
    settings.preferences.saveDelay = std::chrono::milliseconds(-3);
    app::saveSettings(settings);

    const views::Preferences loaded = app::loadSettings().preferences;

    CHECK(loaded.zoom == 200);
    CHECK(loaded.saveDelay == std::chrono::milliseconds(100));
}

TEST_CASE("The zoom stays where words can be read, and returns to its own size", "[desktop]") {
    views::Preferences preferences;
    for (int i = 0; i < 20; ++i) {
        preferences.changeZoom(-1);
    }
    CHECK(preferences.zoom == 80);
    for (int i = 0; i < 20; ++i) {
        preferences.changeZoom(1);
    }
    CHECK(preferences.zoom == 200);
    preferences.changeZoom(0);
    CHECK(preferences.zoom == 100);
}

} // namespace afterword::tests::settings_test
