// SPDX-License-Identifier: MIT
#include "views/causes/factor_row.h"

#include "model/base/ids.h"
#include "model/domain/edits/actions.h"
#include "model/domain/edits/causes.h"
#include "model/domain/edits/factors.h"
#include "views/causes/action_chips.h"
#include "views/controls/field.h"
#include "views/controls/line_field.h"
#include "views/controls/markdown_field.h"
#include "views/editor/bindings.h"
#include "views/editor/document_link.h"
#include "views/editor/labels.h"
#include "views/editor/row_binding.h"
#include "views/editor/row_marks.h"
#include "views/incidents/incident_words.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <limits>

namespace afterword::views {

namespace {

constexpr int kCategoryRoom = 120;
constexpr int kMoreSide = 26;
constexpr int kDepthStep = 20; ///< at 100 %
constexpr int kMostDepth = 12; ///< deeper ones stand no further to the right
constexpr qsizetype kMostLinks = 40;

TextAccess accessTo(const QString& id, QString ContributingFactor::* text,
                    Edit (*write)(const QString&, const QString&)) {
    return {[id, text](const Incident& incident) {
                const ContributingFactor* factor = rowOf(incident.factors, id);
                return factor != nullptr ? factor->*text : QString();
            },
            [id, write](const QString& typed) { return write(id, typed); }};
}

QString menuText(const QString& words) {
    constexpr qsizetype kMostLetters = 60;
    QString text =
        words.size() > kMostLetters ? QString(words.left(kMostLetters - 1) + u'…') : words;
    return text.replace(u'&', QStringLiteral("&&"));
}

QString shownName(const ContributingFactor& factor) {
    return factor.text.trimmed().isEmpty() ? FactorRow::tr("Factor without words")
                                           : menuText(plainTitle(factor.text));
}

int shownDepth(const CauseRow& place) {
    return std::min(place.depth, kMostDepth);
}

} // namespace

FactorRow::FactorRow(const QString& factor, DocumentLink& link, QWidget* parent)
    : ListRow(Look::ruled, parent)
    , m_factor(factor)
    , m_link(link)
    , m_margin(makeMarkRoom(body().spacing()))
    , m_question(makeCaption({}))
    , m_text(new MarkdownField(tr("Contributing factor")))
    , m_category(new LineField(tr("Category of the factor")))
    , m_note(makeCaption({}))
    , m_chips(new ActionChips)
    , m_more(new QToolButton) {
    m_place.factor = factor;
    m_text->setGuidance(tr("What had to be true for this to happen?"));
    m_text->installEventFilter(this);
    m_category->setObjectName(QStringLiteral("category"));
    m_category->setPlaceholderText(tr("Category"));
    keepSize(*m_category, {kCategoryRoom, kControlHeight - 1}); // level with the text beside it
    m_more->setObjectName(QStringLiteral("moreOfFactor"));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAccessibleName(tr("More for this factor"));
    m_more->setToolTip(tr("Links, actions and place of this factor"));
    keepSize(*m_more, {kMoreSide, kMoreSide});
    m_question->setContentsMargins(kFieldPadding, space::xs, 0, 0);
    m_question->hide();
    m_note->setContentsMargins(kFieldPadding, 0, 0, space::xs);
    m_note->hide();
    m_chips->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(m_text, 1);
    line->addWidget(m_category, 0, Qt::AlignTop);
    line->addWidget(m_more, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_chips);
    body().addWidget(m_margin);
    body().addLayout(column, 1);
    bind(*m_text, link, accessTo(factor, &ContributingFactor::text, edits::setFactorText));
    bind(*m_category, link,
         accessTo(factor, &ContributingFactor::category, edits::setFactorCategory));
    connect(m_more, &QToolButton::clicked, this, &FactorRow::openMenu);
    connect(m_chips, &ActionChips::addressAsked, this, &FactorRow::openMenu);
    connect(m_chips, &ActionChips::actionAsked, this, &FactorRow::goToAction);
}

QList<QWidget*> FactorRow::stops() const {
    return {m_text, m_category, m_more};
}

void FactorRow::showPlace(const CauseRow& place, const CauseNode& node) {
    if (place != m_place) {
        keepWidth(*m_margin, kMarkRoom - body().spacing() + shownDepth(place) * kDepthStep);
        update();
    }
    m_place = place;
    QStringList notes;
    if (place.circular) {
        notes.append(tr("This link closes a circle: remove it here"));
    } else if (place.repeated) {
        notes.append(node.causes.isEmpty() ? tr("Shared: it stands above as well")
                                           : tr("Shared: its causes stand above"));
    } else if (place.shared) {
        notes.append(tr("Shared: a cause of %1 factors").arg(node.effects.size()));
    }
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_note->setVisible(!notes.isEmpty());
    QList<ActionItem> actions;
    for (const QString& id : node.openActions + node.doneActions) {
        if (const ActionItem* action = rowOf(m_link.value().actions, id)) {
            actions.append(*action);
        }
    }
    const QString none =
        node.addressed || node.text.trimmed().isEmpty() ? QString() : tr("No action");
    m_chips->showActions(place.repeated ? QList<ActionItem>() : actions,
                         place.repeated ? QString() : none);
    m_text->setAccessibleDescription(place.depth == 0 ? tr("Effect")
                                                      : tr("Cause on level %1").arg(place.depth));
}

void FactorRow::showQuestion(const QString& question) {
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    m_text->setAccessibleName(question.isEmpty() ? tr("Contributing factor") : question);
}

void FactorRow::submit(const Result<Edit>& edit) {
    if (!edit) {
        Q_EMIT m_link.refused(edit.error().message);
        return;
    }
    m_link.endTyping();
    m_link.submit(*edit);
    m_link.endTyping();
}

void FactorRow::addCauseBelow() {
    ContributingFactor cause;
    cause.id = newId();
    submit(edits::addCause(m_factor, cause));
    Q_EMIT made(cause.id);
}

void FactorRow::indent(bool deeper) {
    const auto& step = deeper ? edits::indentCause : edits::outdentCause;
    submit(step(m_link.value(), m_factor, m_place.effect));
}

void FactorRow::address() {
    ActionItem action;
    action.id = newId();
    action.factor = m_factor;
    submit(edits::insertAction(action, std::numeric_limits<qsizetype>::max()));
    goToAction(action.id);
}

void FactorRow::addressWith(const QString& action, bool is) {
    submit(edits::setActionText(action, QStringLiteral("factor"), is ? m_factor : QString()));
}

void FactorRow::goToAction(const QString& id) {
    Q_EMIT m_link.placeAsked(QStringLiteral("actions/") + id);
}

void FactorRow::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_more->accessibleName());
    fillMenu(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FactorRow::fillMenu(QMenu& menu) {
    const auto add = [this, &menu](const char* name, const QString& text, auto does) {
        menu.addAction(text, this, does)->setObjectName(QString::fromLatin1(name));
    };
    add("addCause", tr("Add a Cause Below\tCtrl+Enter"), [this] { addCauseBelow(); });
    addLinks(*menu.addMenu(tr("Also Caused By")));
    menu.addSeparator();
    add("address", tr("Address With a New Action"), [this] { address(); });
    addActions(menu);
    menu.addSeparator();
    add("indent", tr("Indent\tAlt+Right"), [this] { indent(true); });
    add("outdent", tr("Outdent\tAlt+Left"), [this] { indent(false); });
    if (!m_place.effect.isEmpty()) {
        add("unlink", tr("Take Away From Here"),
            [this] { submit(edits::unlinkCause(m_place.effect, m_factor)); });
    }
    add("removeFactor", tr("Remove Everywhere"),
        [this] { submit(edits::removeFactors({m_factor})); });
}

/// All others: one that cannot be says why when it is chosen. A tick stands at its causes.
void FactorRow::addLinks(QMenu& menu) {
    menu.setObjectName(QStringLiteral("alsoCausedBy"));
    const Incident& value = m_link.value();
    const ContributingFactor* self = rowOf(value.factors, m_factor);
    for (const Row<ContributingFactor>& other : value.factors) {
        if (self == nullptr || other->id == m_factor || menu.actions().size() >= kMostLinks) {
            continue;
        }
        QAction* action = menu.addAction(shownName(*other));
        action->setObjectName(other->id);
        action->setCheckable(true);
        action->setChecked(self->parents.contains(other->id));
        connect(action, &QAction::triggered, this, [this, cause = other->id](bool is) {
            submit(is ? edits::linkCause(m_link.value(), m_factor, cause)
                      : Result<Edit>(edits::unlinkCause(m_factor, cause)));
        });
    }
    menu.setEnabled(!menu.isEmpty());
}

void FactorRow::addActions(QMenu& menu) {
    QMenu* with = menu.addMenu(tr("Addressed By"));
    QMenu* there = menu.addMenu(tr("Go to Action"));
    with->setObjectName(QStringLiteral("addressedBy"));
    there->setObjectName(QStringLiteral("goToAction"));
    for (const Row<ActionItem>& action : m_link.value().actions) {
        const QString name = menuText(plainTitle(action->title));
        QAction* choice = with->addAction(name);
        choice->setCheckable(true);
        choice->setChecked(action->factor == m_factor);
        connect(choice, &QAction::triggered, this,
                [this, id = action->id](bool is) { addressWith(id, is); });
        if (action->factor == m_factor) {
            there->addAction(name, this, [this, id = action->id] { goToAction(id); });
        }
    }
    with->setEnabled(!with->isEmpty());
    there->setEnabled(!there->isEmpty());
}

void FactorRow::paintEvent(QPaintEvent* event) {
    ListRow::paintEvent(event);
    QPainter painter(this);
    const int step = scaled(kDepthStep);
    const int left = kFieldPadding + 5;
    for (int depth = 0; depth < shownDepth(m_place); ++depth) {
        painter.fillRect(left + depth * step, 0, 1, height(), tokensOf(palette()).hairline);
    }
    const int down = m_question->isVisibleTo(this) ? m_question->height() : 0;
    painter.translate(shownDepth(m_place) * step, down);
    paintBullet(painter, *this);
}

void FactorRow::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        indent(event->key() == Qt::Key_Right);
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        addCauseBelow();
    } else {
        ListRow::keyPressEvent(event);
    }
}

/// A factor is a line: Enter begins the next one, Shift+Enter breaks the line. Alt and an arrow is
/// the row's, before a text field thinks of its words.
bool FactorRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto& key = static_cast<QKeyEvent&>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (enter && !(key.modifiers() & ~Qt::KeypadModifier)) {
            Q_EMIT enterPressed();
            return true;
        }
        if (key.modifiers() == Qt::AltModifier &&
            (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)) {
            keyPressEvent(&key);
            return true;
        }
    }
    return ListRow::eventFilter(watched, event);
}

} // namespace afterword::views
