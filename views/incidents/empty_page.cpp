// SPDX-License-Identifier: MIT
#include "views/incidents/empty_page.h"

#include "views/style/icons.h"
#include "views/style/metrics.h"
#include "views/style/scaled_size.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword::views {

namespace {

constexpr int kIcon = 48;
constexpr int kSentenceWidth = 420;

/// Words of a fixed width, as high as they need to be in it.
class Sentence : public QLabel {
public:
    Sentence() {
        setAlignment(Qt::AlignHCenter);
        setWordWrap(true);
        keepWidth(*this, kSentenceWidth);
    }

    // A layout asks for the height in all of its own width.
    [[nodiscard]] int heightForWidth(int width) const override {
        return QLabel::heightForWidth(qMin(width, maximumWidth()));
    }
};

} // namespace

EmptyPage::EmptyPage(const QString& iconName, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_sentence(new Sentence)
    , m_choices(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::l);
    layout->addStretch(2);
    m_icon->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    m_choices->setSpacing(space::xs);
    layout->addLayout(m_choices);
    layout->addStretch(3);
    setSentence(sentence);
    showIcon();
}

void EmptyPage::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyPage::setChoices(const QString& button, const QStringList& links) {
    auto* main = new QPushButton(button);
    main->setDefault(true);
    main->setAutoDefault(false); // else it stops being the default when the focus leaves
    setFocusProxy(main);
    m_choices->addWidget(main, 0, Qt::AlignHCenter);
    connect(main, &QPushButton::clicked, this, [this] { Q_EMIT chosen(0); });
    m_choices->addSpacing(space::s);
    for (int i = 0; i < links.size(); ++i) {
        auto* link = new QToolButton;
        link->setText(links.at(i));
        link->setAutoRaise(true);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setCursor(Qt::PointingHandCursor);
        QPalette colours = link->palette();
        colours.setColor(QPalette::ButtonText, tokensOf(palette()).accent);
        link->setPalette(colours);
        m_choices->addWidget(link, 0, Qt::AlignHCenter);
        connect(link, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(i + 1); });
    }
}

void EmptyPage::showIcon() {
    m_icon->setPixmap(
        iconPixmap(m_iconName, tokensOf(palette()).faint, kIcon, devicePixelRatioF()));
}

void EmptyPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokensOf(palette()).surface);
}

void EmptyPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
        const QColor accent = tokensOf(palette()).accent;
        const auto links = findChildren<QToolButton*>();
        for (QToolButton* link : links) {
            QPalette colours = palette();
            colours.setColor(QPalette::ButtonText, accent);
            link->setPalette(colours);
        }
    }
}

} // namespace afterword::views
