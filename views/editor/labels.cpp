// SPDX-License-Identifier: MIT
#include "views/editor/labels.h"

#include "views/controls/field.h"
#include "views/style/fonts.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QLabel>

namespace afterword::views {

namespace {

/// Stays muted when the theme changes.
class CaptionLabel : public QLabel {
public:
    explicit CaptionLabel(const QString& text) : QLabel(text) {
        setForegroundRole(QPalette::WindowText); // on a page, Qt would take that of text
        mute();
    }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange) {
            mute();
        }
    }

private:
    void mute() {
        const QColor muted = tokensOf(palette()).muted;
        if (palette().color(QPalette::WindowText) != muted) {
            QPalette quiet;
            quiet.setColor(QPalette::WindowText, muted);
            setPalette(quiet);
        }
    }
};

} // namespace

QLabel* makeHeading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(sectionFont());
    label->setContentsMargins(kFieldPadding, 0, kFieldPadding, 0);
    return label;
}

QLabel* makeCaption(const QString& text) {
    auto* label = new CaptionLabel(text);
    label->setFont(captionFont());
    return label;
}

} // namespace afterword::views
