// SPDX-License-Identifier: MIT
#pragma once

#include "views/controls/hairline_splitter.h"

namespace afterword::views {

/// The outline, the form, and what stands beside the form, side by side. Where there is no room for
/// all the outline gives way, and then what stands beside the form, unless somebody has just asked
/// for that. The form always stays.
class EditorPanes : public HairlineSplitter {
    Q_OBJECT

public:
    EditorPanes(QWidget* outline, QWidget* form);

    /// One more that may stand beside the form; those who are shown share that place.
    void addBeside(QWidget* pane);

    [[nodiscard]] bool isOutlineShown() const;

    /// That of the form, as the others can give way.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    [[nodiscard]] bool isAnyWanted() const;

    QWidget* m_outline;
    QWidget* m_form;
    QWidget* m_beside;
    bool m_isAskedFor = false; ///< what stands beside the form, although there is no room
};

} // namespace afterword::views
