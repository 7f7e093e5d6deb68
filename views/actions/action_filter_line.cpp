// SPDX-License-Identifier: MIT
#include "views/actions/action_filter_line.h"

#include "model/items/words.h"
#include "views/controls/flow_layout.h"
#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace afterword::views {

namespace {

constexpr int kMostNameWidth = 160;

template <class E>
void addCodes(QComboBox& box) {
    for (const Code<E>& row : Codes<E>::rows) {
        box.addItem(items::wordFor(row.value), QString::fromLatin1(row.code));
    }
}

void addGroups(QComboBox& box) {
    using Group = ActionGroup;
    const auto add = [&box](Group group, const QString& text) { box.addItem(text, toCode(group)); };
    add(Group::owner, ActionFilterLine::tr("By owner"));
    add(Group::incident, ActionFilterLine::tr("By incident"));
    add(Group::priority, ActionFilterLine::tr("By priority"));
    add(Group::dueWeek, ActionFilterLine::tr("By due week"));
    add(Group::factor, ActionFilterLine::tr("By factor"));
    add(Group::status, ActionFilterLine::tr("By status"));
}

void choose(QComboBox& box, const QString& value) {
    if (!value.isEmpty() && box.findData(value) < 0) {
        box.addItem(value, value); // kept from a library that knew it
    }
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

void fill(QComboBox& box, const QStringList& words) {
    const QString chosen = box.currentData().toString();
    while (box.count() > 1) {
        box.removeItem(1);
    }
    for (const QString& word : words) {
        box.addItem(word, word);
    }
    choose(box, chosen);
}

QStringList wordsOf(const QList<KnownWord>& known) {
    QStringList words;
    for (const KnownWord& word : known) {
        words.append(word.word);
    }
    return words;
}

} // namespace

ActionFilterLine::ActionFilterLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_owner(addBox(tr("Anybody"), tr("Filter by owner")))
    , m_priority(addBox(tr("Any priority"), tr("Filter by priority")))
    , m_kind(addBox(tr("Any kind"), tr("Filter by kind")))
    , m_service(addBox(tr("Any service"), tr("Filter by service")))
    , m_tag(addBox(tr("Any tag"), tr("Filter by tag")))
    , m_group(addBox(tr("No groups"), tr("Group the actions")))
    , m_savedBox(new QWidget)
    , m_savedButton(new QToolButton)
    , m_filters(new QToolButton)
    , m_savedMenu(new QMenu(this))
    , m_name(new QLineEdit) {
    auto* layout = new FlowLayout(this, space::s);
    m_text->setObjectName(QStringLiteral("actionSearch"));
    m_text->setPlaceholderText(tr("Search actions"));
    m_text->setToolTip(tr("Words in actions and titles of incidents (Ctrl+F)"));
    m_text->setAccessibleName(tr("Search actions"));
    m_text->setClearButtonEnabled(true);
    keepWidth(*m_text, 220);
    m_text->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &ActionFilterLine::announce);
    addCodes<Priority>(*m_priority);
    addCodes<ActionKind>(*m_kind);
    addGroups(*m_group);
    m_group->setItemData(0, toCode(ActionGroup::none));
    m_filters->setObjectName(QStringLiteral("filters"));
    m_filters->setToolTip(tr("Filter by owner, priority, kind, service and tag"));
    m_filters->setCheckable(true);
    m_filters->setAutoRaise(true);
    m_filters->setFocusPolicy(Qt::StrongFocus);
    keepHeight(*m_filters, kControlHeight);
    m_filters->hide();
    connect(m_filters, &QToolButton::toggled, this, &ActionFilterLine::fold);
    layout->addWidget(m_text);
    layout->addWidget(m_filters);
    for (QComboBox* box : {m_owner, m_priority, m_kind, m_service, m_tag, m_group}) {
        layout->addWidget(box);
    }
    buildSaved();
    countFilters();
}

/// Where the boxes need more than a second line, they come when they are asked for.
void ActionFilterLine::fold() {
    int wanted = m_text->maximumWidth();
    const QList<QComboBox*> boxes{m_owner, m_priority, m_kind, m_service, m_tag, m_group};
    for (const QComboBox* box : boxes) {
        wanted += space::s + qMin(box->sizeHint().width(), box->maximumWidth());
    }
    const bool isNarrow = wanted > 2 * width();
    m_filters->setVisible(isNarrow);
    for (QComboBox* box : boxes) {
        box->setVisible((!isNarrow || m_filters->isChecked()) && (box != m_group || m_groupsShown));
    }
}

void ActionFilterLine::countFilters() {
    int count = 0;
    for (const QComboBox* box : {m_owner, m_priority, m_kind, m_service, m_tag}) {
        count += box->currentIndex() > 0 ? 1 : 0;
    }
    m_filters->setText(count == 0 ? tr("Filters") : tr("Filters: %1").arg(count));
    m_filters->setAccessibleName(m_filters->text());
}

bool ActionFilterLine::event(QEvent* event) {
    const bool used = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fold();
    }
    return used;
}

void ActionFilterLine::buildSaved() {
    auto* layout = new QHBoxLayout(m_savedBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_name->setPlaceholderText(tr("Name of the search"));
    m_name->setAccessibleName(tr("Name of the search"));
    keepWidth(*m_name, kMostNameWidth);
    m_name->installEventFilter(this);
    m_name->hide();
    layout->addWidget(m_name);
    m_savedButton->setText(tr("Saved searches"));
    m_savedButton->setIcon(icon(QStringLiteral("bookmarks")));
    m_savedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_savedButton->setToolTip(tr("Searches that were kept under a name"));
    m_savedButton->setAccessibleName(tr("Saved searches"));
    m_savedButton->setFocusPolicy(Qt::StrongFocus);
    m_savedButton->setAutoRaise(true);
    connect(m_savedButton, &QToolButton::clicked, this, [this] {
        fillSavedMenu();
        m_savedMenu->popup(m_savedButton->mapToGlobal(QPoint(0, m_savedButton->height())));
    });
    layout->addWidget(m_savedButton);
}

void ActionFilterLine::showGroups(bool shown) {
    m_groupsShown = shown;
    fold();
}

QComboBox* ActionFilterLine::addBox(const QString& any, const QString& name) {
    auto* box = new QComboBox(this);
    box->addItem(any, QString());
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepMostWidth(*box, kMostNameWidth);
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, &ActionFilterLine::announce);
    return box;
}

void ActionFilterLine::read() {
    m_search.text = m_text->text().simplified();
    m_search.owner = m_owner->currentData().toString();
    m_search.priority = fromCode<Priority>(m_priority->currentData().toString());
    m_search.kind = fromCode<ActionKind>(m_kind->currentData().toString());
    m_search.service = m_service->currentData().toString();
    m_search.tag = m_tag->currentData().toString();
    m_search.group =
        fromCode<ActionGroup>(m_group->currentData().toString()).value_or(ActionGroup::none);
}

void ActionFilterLine::announce() {
    if (!m_quiet) {
        read();
        countFilters();
        Q_EMIT changed(m_search);
    }
}

void ActionFilterLine::showSearch(const ActionSearch& search) {
    m_quiet = true;
    m_search = search;
    m_text->setText(search.text);
    choose(*m_owner, search.owner);
    choose(*m_priority, toCode(search.priority));
    choose(*m_kind, toCode(search.kind));
    choose(*m_service, search.service);
    choose(*m_tag, search.tag);
    choose(*m_group, toCode(search.group));
    countFilters();
    m_quiet = false;
}

void ActionFilterLine::setStates(const QList<ActionState>& states) {
    m_search.states = states;
    Q_EMIT changed(m_search);
}

void ActionFilterLine::setOrder(ActionOrder order) {
    m_search.order = order;
    Q_EMIT changed(m_search);
}

void ActionFilterLine::clear() {
    showSearch({});
    Q_EMIT changed(m_search);
}

void ActionFilterLine::offer(const QList<KnownPerson>& people, const LibraryWords& words) {
    QStringList names;
    for (const KnownPerson& person : people) {
        names.append(person.name);
    }
    m_quiet = true;
    fill(*m_owner, names);
    fill(*m_service, wordsOf(words.services));
    fill(*m_tag, wordsOf(words.tags));
    m_quiet = false;
}

void ActionFilterLine::setSaved(const QList<NamedSearch>& saved) {
    m_saved = saved;
}

void ActionFilterLine::saveAs(const QString& name) {
    m_saved.removeIf([&](const NamedSearch& one) { return one.name == name; });
    m_saved.append({name, m_search});
}

/// One menu for going to a search, keeping the present one and forgetting one.
void ActionFilterLine::fillSavedMenu() {
    m_savedMenu->clear();
    for (const NamedSearch& one : std::as_const(m_saved)) {
        connect(m_savedMenu->addAction(one.name), &QAction::triggered, this,
                [this, search = one.search] {
                    showSearch(search);
                    Q_EMIT changed(m_search);
                });
    }
    m_savedMenu->addSeparator();
    connect(m_savedMenu->addAction(tr("Save this search…")), &QAction::triggered, this,
            &ActionFilterLine::askForName);
    if (m_saved.isEmpty()) {
        return;
    }
    QMenu* forget = m_savedMenu->addMenu(tr("Forget"));
    for (const NamedSearch& one : std::as_const(m_saved)) {
        connect(forget->addAction(one.name), &QAction::triggered, this, [this, name = one.name] {
            m_saved.removeIf([&](const NamedSearch& kept) { return kept.name == name; });
        });
    }
}

void ActionFilterLine::askForName() {
    m_name->clear();
    m_name->show();
    m_name->setFocus(Qt::PopupFocusReason);
    m_savedButton->hide(); // there is not always room for both
}

void ActionFilterLine::endNaming() {
    m_savedButton->show();
    m_name->hide();
}

void ActionFilterLine::focusSearch() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool ActionFilterLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT choicesWanted();
    }
    if (watched == m_name && event->type() == QEvent::FocusOut) {
        endNaming();
    }
    if (event->type() != QEvent::KeyPress || (watched != m_text && watched != m_name)) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_name && (isEnter || key == Qt::Key_Escape)) {
        if (const QString name = m_name->text().simplified(); isEnter && !name.isEmpty()) {
            saveAs(name);
        }
        m_savedButton->show();
        m_savedButton->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_text && (isEnter || key == Qt::Key_Down)) {
        Q_EMIT leftDownwards();
        return true;
    }
    if (watched == m_text && key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword::views
