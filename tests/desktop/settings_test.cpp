// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace afterword;

TEST_CASE("What is remembered is there at the next start", "[desktop]") {
    const QTemporaryDir home;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    app::Settings settings;
    settings.layout = {QByteArrayLiteral("g"), QByteArrayLiteral("l"), QByteArrayLiteral("e"),
                       false};
    settings.theme = views::Theme::dark;
    settings.library = QStringLiteral("/libraries/team.afterword");

    app::saveSettings(settings);
    const app::Settings loaded = app::loadSettings();

    CHECK(loaded.layout == settings.layout);
    CHECK(loaded.theme == settings.theme);
    CHECK(loaded.library == settings.library);
}
