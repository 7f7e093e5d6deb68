// SPDX-License-Identifier: MIT
#include "views/style/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace afterword::views {

namespace {

Tokens makeLight() {
    Tokens t;
    t.ground = QColor(0xF7, 0xF7, 0xF5);
    t.surface = QColor(0xFF, 0xFF, 0xFF);
    t.raised = QColor(0xFF, 0xFF, 0xFF);
    t.hairline = QColor(0xE3, 0xE3, 0xDF);
    t.text = QColor(0x1F, 0x23, 0x28);
    t.muted = QColor(0x5B, 0x63, 0x6D);
    t.faint = QColor(0x67, 0x6F, 0x78);
    t.accent = QColor(0x33, 0x54, 0xC4);
    t.onAccent = QColor(0xFF, 0xFF, 0xFF);
    t.danger = QColor(0xB3, 0x26, 0x1E);
    t.warning = QColor(0x8A, 0x5A, 0x00);
    t.good = QColor(0x1F, 0x6F, 0x43);
    t.severity = {t.danger, QColor(0xA8, 0x48, 0x0B), t.warning, t.accent, t.muted};
    t.selectionShare = 0.14;
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.dark = true;
    t.ground = QColor(0x16, 0x18, 0x1B);
    t.surface = QColor(0x1D, 0x20, 0x24);
    t.raised = QColor(0x24, 0x28, 0x2D);
    t.hairline = QColor(0x31, 0x36, 0x3C);
    t.text = QColor(0xE7, 0xE9, 0xEC);
    t.muted = QColor(0xA3, 0xAB, 0xB5);
    t.faint = QColor(0x8B, 0x93, 0x9C);
    t.accent = QColor(0x8F, 0xA8, 0xFF);
    t.onAccent = QColor(0x10, 0x13, 0x1A);
    t.danger = QColor(0xFF, 0x8A, 0x80);
    t.warning = QColor(0xF2, 0xB8, 0x4B);
    t.good = QColor(0x6F, 0xD3, 0x9B);
    t.severity = {t.danger, QColor(0xFF, 0xAB, 0x70), t.warning, t.accent, t.muted};
    t.selectionShare = 0.24;
    return t;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QColor mixed(const QColor& colour, double share, const QColor& ground) {
    const auto blend = [share](int over, int under) {
        return static_cast<int>(std::lround(over * share + under * (1 - share)));
    };
    return {blend(colour.red(), ground.red()), blend(colour.green(), ground.green()),
            blend(colour.blue(), ground.blue())};
}

QColor selectionOn(const QColor& ground, const Tokens& tokens) {
    return mixed(tokens.accent, tokens.selectionShare, ground);
}

QColor hoverOn(const QColor& ground, const Tokens& tokens) {
    return mixed(tokens.text, kHoverShare, ground);
}

QColor legible(const QColor& colour, const QColor& ground, const Tokens& tokens) {
    return contrast(colour, ground) >= kReadable ? colour : tokens.text;
}

QColor shaded(const QColor& colour, const QColor& ground) {
    constexpr int kSteps = 20;
    const QColor far = contrast(Qt::black, ground) > contrast(Qt::white, ground)
                           ? QColor(Qt::black)
                           : QColor(Qt::white);
    QColor shade = colour;
    for (int step = 1; step <= kSteps && contrast(shade, ground) < kReadable; ++step) {
        shade = mixed(far, static_cast<double>(step) / kSteps, colour);
    }
    return shade;
}

double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace afterword::views
