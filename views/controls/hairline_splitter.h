// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace afterword::views {

/// A splitter that shows one hairline and can be gripped 8 pixels wide.
class HairlineSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit HairlineSplitter(QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace afterword::views
