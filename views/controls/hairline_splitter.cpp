// SPDX-License-Identifier: MIT
#include "views/controls/hairline_splitter.h"

#include <QResizeEvent>

namespace afterword::views {

namespace {

constexpr int kGripBefore = 4;
constexpr int kGripAfter = 3;

/// Qt lays a handle out by its contents and grips it by its whole: the margins are the grip, the
/// mask is what is painted. QSplitterHandle's own way of it makes a grip of 5 pixels.
class HairlineHandle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void resizeEvent(QResizeEvent* event) override {
        setAttribute(Qt::WA_MouseNoMask);
        if (orientation() == Qt::Horizontal) {
            setContentsMargins(kGripBefore, 0, kGripAfter, 0);
        } else {
            setContentsMargins(0, kGripBefore, 0, kGripAfter);
        }
        setMask(QRegion(contentsRect()));
        QWidget::resizeEvent(event); // NOLINT: QSplitterHandle would undo the margins
    }
};

} // namespace

HairlineSplitter::HairlineSplitter(QWidget* parent) : QSplitter(parent) {
    setHandleWidth(1);
}

QSplitterHandle* HairlineSplitter::createHandle() {
    return new HairlineHandle(orientation(), this);
}

} // namespace afterword::views
