// SPDX-License-Identifier: MIT
#include "views/controls/link_opening.h"

#include "model/editing/markdown_typing.h"
#include "views/controls/line_field.h"
#include "views/style/icons.h"
#include "views/style/translate.h"

#include <QAction>
#include <QDesktopServices>
#include <QMouseEvent>
#include <QToolButton>

namespace afterword::views {

namespace {

/// Belongs to its field.
class LinkOpener : public QObject {
public:
    LinkOpener(LineField& field, std::function<void(const QUrl&)> opener)
        : QObject(&field)
        , m_field(field)
        , m_opener(std::move(opener))
        , m_open(new QAction(icon(QStringLiteral("gnumeric-link-external")), tr("Open the link"),
                             &field)) {
        m_open->setObjectName(QStringLiteral("openLink"));
        m_open->setToolTip(tr("Open the link (Ctrl+Enter, Ctrl+click)"));
        m_open->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
        m_open->setShortcutContext(Qt::WidgetShortcut);
        connect(m_open, &QAction::triggered, this, &LinkOpener::open);
        connect(&field, &QLineEdit::textChanged, this, &LinkOpener::follow);
        connect(&field, &LineField::shown, this, &LinkOpener::follow);
        field.installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonRelease) {
            const auto& mouse = *static_cast<QMouseEvent*>(event);
            if (mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::ControlModifier &&
                linkIn(m_field.text())) {
                open();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void follow() {
        const bool isLink = linkIn(m_field.text()).has_value();
        const bool isOffered = m_field.actions().contains(m_open);
        if (isLink && !isOffered) {
            m_field.addAction(m_open, QLineEdit::TrailingPosition);
        } else if (!isLink && isOffered) {
            m_field.removeAction(m_open);
        }
    }
    void open() {
        if (const auto link = linkIn(m_field.text())) {
            m_opener(*link);
        }
    }

    LineField& m_field;
    std::function<void(const QUrl&)> m_opener;
    QAction* m_open;
};

} // namespace

std::optional<QUrl> linkIn(const QString& text) {
    const QString address = text.trimmed();
    const QUrl link(address, QUrl::StrictMode);
    return editing::isAddress(address) && link.isValid() ? std::optional(link) : std::nullopt;
}

void openInBrowser(const QUrl& link) {
    QDesktopServices::openUrl(link);
}

void letOpen(LineField& field, std::function<void(const QUrl&)> opener) {
    new LinkOpener(field, std::move(opener));
}

} // namespace afterword::views
