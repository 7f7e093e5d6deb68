// SPDX-License-Identifier: MIT
#include "views/settings/names_section.h"

#include "model/editing/answers.h"
#include "views/controls/field.h"
#include "views/controls/line_field.h"
#include "views/editor/section_names.h"
#include "views/import/teach_line.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kPartWidth = 200;

/// A row with a hairline below.
class NameRow : public QWidget {
public:
    NameRow() { keepHeight(*this, kRowHeight + space::s); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(kFieldPadding, height() - 1, width() - 2 * kFieldPadding, 1),
                                tokensOf(palette()).hairline);
    }
};

} // namespace

NamesSection::NamesSection(SourceServices services, QWidget* parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_rows(new QVBoxLayout)
    , m_heading(new LineField(tr("Heading")))
    , m_part(makePartBox())
    , m_add(new QPushButton(tr("Add"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(makeAddLine());
}

QWidget* NamesSection::makeAddLine() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, kFieldPadding, 0);
    layout->setSpacing(space::s);
    m_heading->setPlaceholderText(tr("Add a heading: “Auswirkungen auf Kunden”"));
    m_part->setMinimumWidth(kPartWidth);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_part);
    layout->addWidget(m_add);
    connect(m_heading, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_heading, &QLineEdit::returnPressed, this, &NamesSection::add);
    connect(m_add, &QPushButton::clicked, this, &NamesSection::add);
    return line;
}

QWidget* NamesSection::makeRow(const LearnedName& name) {
    auto* row = new NameRow;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(kFieldPadding, 0, kFieldPadding, 0);
    layout->setSpacing(space::s);
    auto* heading = new QLabel(name.heading);
    heading->setTextFormat(Qt::PlainText);
    heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* part = new QLabel(nameOf(name.part));
    keepWidth(*part, kPartWidth);
    part->setForegroundRole(QPalette::PlaceholderText);
    auto* remove = new QToolButton;
    remove->setIcon(icon(QStringLiteral("edit-delete")));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Forget this name"));
    remove->setAccessibleName(tr("Forget “%1”").arg(name.heading));
    layout->addWidget(heading, 1);
    layout->addWidget(part);
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this,
            [this, word = name.heading] { follow(m_services.forget(word)); });
    return row;
}

void NamesSection::refresh() {
    editing::onAnswer(m_services.names(), this, [this](const Result<QList<LearnedName>>& names) {
        if (names) {
            show(*names);
        } else {
            Q_EMIT failed(names.error().message);
        }
    });
}

void NamesSection::show(const QList<LearnedName>& names) {
    m_names = names;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click on it may still be running
        delete item;
    }
    for (const LearnedName& name : names) {
        m_rows->addWidget(makeRow(name));
    }
}

void NamesSection::add() {
    const QString heading = m_heading->text().simplified();
    if (!heading.isEmpty()) {
        m_heading->clear();
        follow(m_services.learn({heading, partOf(*m_part)}));
    }
}

void NamesSection::follow(editing::Answer<void> answer) {
    editing::onAnswer(std::move(answer), this, [this](const Result<void>& done) {
        if (done) {
            refresh();
        } else {
            Q_EMIT failed(done.error().message);
        }
    });
}

} // namespace afterword::views
