// SPDX-License-Identifier: MIT
#include "views/style/icons.h"

#include "views/style/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace afterword::views {

namespace {

QIcon themeIcon(const QString& name) {
    const QIcon symbolic = QIcon::fromTheme(name + QStringLiteral("-symbolic"));
    return symbolic.isNull() ? QIcon::fromTheme(name) : symbolic;
}

QPixmap tinted(const QIcon& source, const QSize& pixels, qreal ratio, const QColor& colour) {
    QPixmap pixmap(pixels);
    if (pixmap.isNull()) {
        return pixmap; // of a button that is squeezed until no room is left for its icon
    }
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    // Asked for by its size on the screen: the theme's larger icons are other pictures.
    painter.drawPixmap(QRect(QPoint(), pixels),
                       source.pixmap((QSizeF(pixels) / ratio).toSize(), ratio));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixels), colour);
    return pixmap;
}

QPixmap cached(const QString& name, const QSize& pixels, qreal ratio, const QColor& colour) {
    const QString key = QStringLiteral("afterword-icon/%1/%2x%3/%4/%5")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio)
                            .arg(colour.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tinted(themeIcon(name), pixels, ratio, colour);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor colourFor(QIcon::Mode mode) {
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    return mode == QIcon::Disabled ? tokens.faint : tokens.text;
}

/// Paints a theme's icon in the colour of the text, whichever the theme is at that time.
class TintedIconEngine : public QIconEngine {
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(
            rect, cached(m_name, (QSizeF(rect.size()) * ratio).toSize(), ratio, colourFor(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return cached(m_name, size, 1, colourFor(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
        return cached(m_name, size, ratio, colourFor(mode));
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return themeIcon(m_name).isNull(); }
    QString key() const override { return QStringLiteral("afterword-tinted"); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name) {
    return QIcon(new TintedIconEngine(name));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio) {
    const QSize pixels = (QSizeF(size, size) * devicePixelRatio).toSize();
    QPixmap pixmap = cached(name, pixels, devicePixelRatio, colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace afterword::views
