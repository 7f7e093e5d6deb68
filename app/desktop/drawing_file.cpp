// SPDX-License-Identifier: MIT
#include "app/desktop/drawing_file.h"

#include "app/composition/documents.h"
#include "model/writing/causes_svg.h"
#include "model/writing/strip_svg.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace afterword::desktop {

namespace {

constexpr int kScale = 2;

QByteArray pngOf(const QByteArray& svg) {
    QSvgRenderer renderer(svg);
    // What is wider than an image may be is made smaller.
    constexpr int kMostPixels = 16'000;
    QSize size = renderer.defaultSize() * kScale;
    if (size.width() > kMostPixels || size.height() > kMostPixels) {
        size.scale(kMostPixels, kMostPixels, Qt::KeepAspectRatio);
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<void> writeDrawing(const QByteArray& svg, const QString& path) {
    const bool isPng = path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    return app::writeFile(path, isPng ? pngOf(svg) : svg);
}

} // namespace

Result<void> saveStrip(const Incident& incident, const QString& path) {
    const QByteArray svg = writing::stripSvg(incident);
    if (svg.isEmpty()) {
        return failure(
            Error::Kind::notFound,
            QObject::tr("There is nothing to draw: give the events of the timeline their "
                        "times first."));
    }
    return writeDrawing(svg, path);
}

Result<void> saveCauses(const Incident& incident, const QString& path) {
    const QByteArray svg = writing::causesSvg(incident);
    if (svg.isEmpty()) {
        return failure(Error::Kind::notFound,
                       QObject::tr("There is nothing to draw: add a contributing factor first."));
    }
    return writeDrawing(svg, path);
}

} // namespace afterword::desktop
