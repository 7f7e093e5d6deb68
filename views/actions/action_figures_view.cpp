// SPDX-License-Identifier: MIT
#include "views/actions/action_figures_view.h"

#include "model/editing/answers.h"
#include "model/items/words.h"
#include "views/actions/month_chart_view.h"
#include "views/controls/choice_chip.h"
#include "views/editor/labels.h"
#include "views/style/fonts.h"
#include "views/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace afterword::views {

namespace {

constexpr int kMostWidth = 960;
constexpr qsizetype kMostRows = 200; ///< a table that nobody reads to its end

QList<ChoiceChip::Choice> figureGroups() {
    const auto choice = [](FigureGroup group, const QString& name) {
        return ChoiceChip::Choice{static_cast<int>(group), name, {}};
    };
    return {choice(FigureGroup::owner, ActionFiguresView::tr("By owner")),
            choice(FigureGroup::priority, ActionFiguresView::tr("By priority")),
            choice(FigureGroup::kind, ActionFiguresView::tr("By kind")),
            choice(FigureGroup::month, ActionFiguresView::tr("By month of beginning"))};
}

QString ageWords(const ActionFigure& figure) {
    return figure.medianAge ? ActionFiguresView::tr("%1 d").arg(*figure.medianAge)
                            : QStringLiteral("–");
}

QString timeWords(const ActionFigure& figure) {
    const auto percent = figure.percentInTime();
    return percent ? ActionFiguresView::tr("%1 %").arg(*percent) : QStringLiteral("–");
}

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* cell(const QString& text, bool isNumber) {
    auto* label = new QLabel(text);
    label->setFont(isNumber ? figuresFont(baseFont()) : baseFont());
    label->setAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    label->setMinimumHeight(kRowHeight);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ActionFiguresView::ActionFiguresView(editing::Library& library, QWidget* parent)
    : QScrollArea(parent)
    , m_library(library)
    , m_sums(new QHBoxLayout)
    , m_chart(new MonthChartView)
    , m_unknown(makeCaption({}))
    , m_by(new ChoiceChip(tr("Divided by"), figureGroups(),
                          [](int, const Tokens& tokens) { return tokens.muted; }))
    , m_table(new QGridLayout) {
    setObjectName(QStringLiteral("actionFigures"));
    setAccessibleName(tr("Figures of the actions"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* column = new QWidget;
    column->setMaximumWidth(kMostWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::l, space::l, space::l, space::xl);
    layout->setSpacing(space::m);
    m_sums->setSpacing(space::xxl);
    m_unknown->setWordWrap(true);
    m_table->setHorizontalSpacing(space::xl);
    m_table->setVerticalSpacing(0);
    m_table->setColumnStretch(0, 1);
    m_by->showValue(static_cast<int>(m_group));
    auto* by = new QHBoxLayout;
    by->addWidget(m_by);
    by->addStretch();
    layout->addLayout(m_sums);
    layout->addSpacing(space::s);
    layout->addWidget(m_chart);
    layout->addWidget(m_unknown);
    layout->addSpacing(space::s);
    layout->addLayout(by);
    layout->addLayout(m_table);
    layout->addStretch();
    auto* ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto* centre = new QHBoxLayout(ground);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(column);
    setWidget(ground);
    connect(m_by, &ChoiceChip::chosen, this, [this](std::optional<int> value) {
        m_group = static_cast<FigureGroup>(value.value_or(0));
        m_by->showValue(value);
        ask();
    });
}

void ActionFiguresView::show(const ActionFilter& filter, const QDate& today) {
    m_filter = filter;
    m_today = today;
    ask();
}

void ActionFiguresView::ask() {
    editing::onAnswer(
        m_library.actionFigures(m_filter, m_group, m_today), this,
        [this, filter = m_filter, group = m_group](const Result<ActionFigures>& figures) {
            if (filter != m_filter || group != m_group) {
                return; // something else was asked for meanwhile
            }
            figures ? showFigures(*figures) : Q_EMIT failed(figures.error());
        });
}

void ActionFiguresView::showFigures(const ActionFigures& figures) {
    m_figures = figures;
    showSums(figures.all);
    m_chart->showMonths(figures.months);
    m_unknown->setText(tr("In no month, as the day is not known: %L1 opened, %L2 closed.")
                           .arg(figures.openedUnknown)
                           .arg(figures.closedUnknown));
    m_unknown->setVisible(figures.openedUnknown + figures.closedUnknown > 0);
    showTable(figures.groups);
}

void ActionFiguresView::addSum(const QString& figure, const QString& words, const QString& note) {
    auto* sum = new QWidget;
    auto* layout = new QVBoxLayout(sum);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* number = new QLabel(figure);
    number->setFont(titleFont());
    layout->addWidget(number);
    layout->addWidget(new QLabel(words));
    layout->addWidget(makeCaption(note));
    m_sums->addWidget(sum);
}

void ActionFiguresView::showSums(const ActionFigure& all) {
    clear(*m_sums);
    addSum(tr("%L1").arg(all.open), tr("open"), tr("%L1 settled").arg(all.done + all.notDoing));
    addSum(tr("%L1").arg(all.overdue), tr("overdue"));
    addSum(ageWords(all), tr("median age"),
           all.ageUnknown > 0 ? tr("%L1 of unknown age").arg(all.ageUnknown) : QString());
    addSum(timeWords(all), tr("done in time"),
           all.timeUnknown > 0 ? tr("%L1 without the days").arg(all.timeUnknown) : QString());
    addSum(tr("%L1").arg(all.carried), tr("carried over"),
           all.carriedMost > 0 ? tr("at most %L1 times").arg(all.carriedMost) : QString());
    m_sums->addStretch();
}

QString ActionFiguresView::nameOf(const ActionFigure& figure) const {
    switch (m_group) {
    case FigureGroup::owner:
        return figure.name.isEmpty() ? tr("Nobody") : figure.name;
    case FigureGroup::priority:
        return figure.name.isEmpty() ? tr("No priority") : figure.name.toUpper();
    case FigureGroup::kind:
        return figure.name.isEmpty()
                   ? tr("No kind")
                   : items::wordFor(
                         fromCode<ActionKind>(figure.name).value_or(ActionKind::prevent));
    case FigureGroup::month:
        break;
    }
    return figure.name.isEmpty() ? tr("Not known") : figure.name;
}

void ActionFiguresView::showTable(const QList<ActionFigure>& groups) {
    clear(*m_table);
    const QStringList names{tr("Open"),        tr("Overdue"),      tr("Median age"),
                            tr("Age unknown"), tr("Done in time"), tr("Late"),
                            tr("No days"),     tr("Not doing"),    tr("Carried over")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        QLabel* name = makeCaption(names.at(i));
        name->setAlignment(Qt::AlignRight);
        m_table->addWidget(name, 0, static_cast<int>(i) + 1);
    }
    if (groups.size() > kMostRows) {
        m_table->addWidget(makeCaption(tr("%L1 more are not shown: a filter brings them here.")
                                           .arg(groups.size() - kMostRows)),
                           static_cast<int>(kMostRows) + 1, 0, 1, -1);
    }
    for (qsizetype row = 0; row < std::min(groups.size(), kMostRows); ++row) {
        const ActionFigure& figure = groups.at(row);
        const QStringList cells{QString::number(figure.open),
                                QString::number(figure.overdue),
                                ageWords(figure),
                                QString::number(figure.ageUnknown),
                                timeWords(figure),
                                QString::number(figure.late),
                                QString::number(figure.timeUnknown),
                                QString::number(figure.notDoing),
                                QString::number(figure.carried)};
        m_table->addWidget(cell(nameOf(figure), false), static_cast<int>(row) + 1, 0);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_table->addWidget(cell(cells.at(i), true), static_cast<int>(row) + 1,
                               static_cast<int>(i) + 1);
        }
    }
}

} // namespace afterword::views
