// SPDX-License-Identifier: MIT
#include "views/settings/severity_section.h"

#include "model/editing/library_facts.h"
#include "model/items/words.h"
#include "views/controls/commit_field.h"
#include "views/controls/field.h"
#include "views/editor/labels.h"
#include "views/style/chip.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/severity.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace afterword::views {

namespace {

constexpr int kPreviewWidth = 128;
constexpr int kLevelNameWidth = 168;

struct NamedColour {
    const char* name;
    const char* code;
};
/// Far enough apart to be told from one another, and dark enough for a chip's ground.
constexpr std::array<NamedColour, 8> kColours{
    {{QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Red"), "#b3261e"},
     {QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Orange"), "#a8480b"},
     {QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Amber"), "#8a5a00"},
     {QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Green"), "#1f6f43"},
     {QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Teal"), "#0b6e75"},
     {QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Blue"), "#3354c4"},
     {QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Violet"), "#6f3fb0"},
     {QT_TRANSLATE_NOOP("afterword::views::SeveritySection", "Grey"), "#5b636d"}}};

QIcon swatch(const QColor& colour) {
    QPixmap pixmap(2 * kIconSize, 2 * kIconSize);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(2, 2, kIconSize - 4, kIconSize - 4));
    return QIcon(pixmap);
}

} // namespace

/// The chip as lists and the editor show it.
class SeverityPreview : public QWidget {
public:
    SeverityPreview(Severity severity, const editing::LibraryFacts& facts)
        : m_severity(severity)
        , m_facts(facts) {
        keepSize(*this, {kPreviewWidth, kRowHeight});
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(palette());
        paintChip(painter, rect(), wordFor(m_severity, m_facts.settings()),
                  colourOf(m_severity, m_facts.settings(), tokens), tokens.surface);
    }

private:
    Severity m_severity;
    const editing::LibraryFacts& m_facts;
};

SeveritySection::SeveritySection(editing::LibraryFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::xs);
    for (const auto& code : Codes<Severity>::rows) {
        m_rows->addWidget(makeRow(code.value));
    }
    connect(&m_facts, &editing::LibraryFacts::settingsChanged, this, &SeveritySection::showLevels);
    showLevels();
}

QWidget* SeveritySection::makeRow(Severity severity) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(kFieldPadding, 0, 0, 0);
    layout->setSpacing(space::xs);
    const QString word = items::wordFor(severity);
    LevelRow level;
    level.severity = severity;
    level.preview = new SeverityPreview(severity, m_facts);
    level.name = new CommitField(tr("Name of %1").arg(word));
    level.name->setPlaceholderText(word);
    keepWidth(*level.name, kLevelNameWidth);
    level.colour = makeColourButton(severity);
    level.description = new CommitField(tr("Description of %1").arg(word));
    level.description->setPlaceholderText(tr("What does it mean?"));
    layout->addWidget(level.preview);
    layout->addWidget(level.name);
    layout->addWidget(level.colour);
    layout->addWidget(level.description, 1);
    m_levels.append(level);
    connectRow(level);
    return row;
}

QToolButton* SeveritySection::makeColourButton(Severity severity) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Colour of %1").arg(items::wordFor(severity)));
    button->setToolTip(tr("Colour of %1").arg(items::wordFor(severity)));
    auto* menu = new QMenu(button);
    for (const NamedColour& colour : kColours) {
        const QString code = QString::fromLatin1(colour.code);
        QAction* action = menu->addAction(swatch(QColor(code)), tr(colour.name));
        connect(action, &QAction::triggered, this,
                [this, severity, code] { setColour(severity, code); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Another colour…")), &QAction::triggered, this,
            [this, severity] { askForColour(severity); });
    connect(menu->addAction(tr("The program's own")), &QAction::triggered, this,
            [this, severity] { setColour(severity, {}); });
    button->setMenu(menu);
    return button;
}

void SeveritySection::connectRow(const LevelRow& row) {
    connect(row.name, &CommitField::committed, this,
            [this, row](const QString& name) { rename(row, name); });
    connect(row.description, &CommitField::committed, this, [this, row](const QString& text) {
        setText(row.severity, &SeverityLevel::description, text);
    });
}

void SeveritySection::rename(const LevelRow& row, const QString& name) {
    for (const auto& code : Codes<Severity>::rows) {
        const bool isTaken =
            code.value != row.severity && wordFor(code.value, m_facts.settings()) == name;
        if (isTaken) {
            row.name->refuse(tr("“%1” is the name of another severity.").arg(name));
            return;
        }
    }
    row.name->refuse({});
    setText(row.severity, &SeverityLevel::name, name);
}

void SeveritySection::setText(Severity severity, QString SeverityLevel::* text,
                              const QString& value) {
    m_facts.change([&](LibrarySettings& settings) {
        settings.severities.resize(static_cast<qsizetype>(Codes<Severity>::rows.size()));
        settings.severities[static_cast<int>(severity) - 1].*text = value;
        if (settings.severities == QList<SeverityLevel>(settings.severities.size())) {
            settings.severities.clear();
        }
    });
}

void SeveritySection::setColour(Severity severity, const QString& colour) {
    setText(severity, &SeverityLevel::colour, colour);
}

void SeveritySection::askForColour(Severity severity) {
    auto* dialog =
        new QColorDialog(colourOf(severity, m_facts.settings(), tokensOf(palette())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, severity](const QColor& chosen) { setColour(severity, chosen.name()); });
    dialog->open();
}

void SeveritySection::showLevels() {
    for (const LevelRow& row : std::as_const(m_levels)) {
        const SeverityLevel level = m_facts.settings().level(row.severity);
        row.name->showValue(level.name);
        row.description->showValue(level.description);
        row.colour->setIcon(
            swatch(colourOf(row.severity, m_facts.settings(), tokensOf(palette()))));
        row.preview->setToolTip(level.description);
        row.preview->update();
    }
}

} // namespace afterword::views
