// SPDX-License-Identifier: MIT
#pragma once

#include "views/controls/list_row.h"

namespace afterword::views {

class DocumentLink;
class LineField;
class TextField;
struct TextAccess;

/// A bullet and a text.
class BulletRow : public ListRow {
    Q_OBJECT

public:
    BulletRow(const QString& accessibleName, DocumentLink& link, const TextAccess& access);
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextField* m_text;
};

/// An improvement: number, title, text.
class ImprovementRow : public ListRow {
    Q_OBJECT

public:
    ImprovementRow(const QString& id, DocumentLink& link);
    [[nodiscard]] QList<QWidget*> stops() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextField* m_title;
    TextField* m_text;
};

/// A section that no part takes: heading, where it stands, text.
class FreeSectionRow : public ListRow {
    Q_OBJECT

public:
    FreeSectionRow(int index, DocumentLink& link);
    [[nodiscard]] QList<QWidget*> stops() const override;

private:
    LineField* m_heading;
    TextField* m_text;
};

} // namespace afterword::views
