// SPDX-License-Identifier: MIT
#include "model/reading/sources/slack_text.h"

#include "model/markdown/escape.h"

namespace afterword::reading {

namespace {

QString withoutEntities(QString text) {
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text;
}

bool isEdge(const QString& text, qsizetype at) {
    return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber();
}

class SlackText {
public:
    SlackText(const QString& text, const UserNames& users) : m_text(text), m_users(users) {}

    QString markdown() {
        while (m_at < m_text.size()) {
            if (!takeCode() && !takeReference() && !takeEmphasis() && !takeQuotation()) {
                m_plain += m_text.at(m_at++);
            }
        }
        flush();
        return m_result;
    }

private:
    void flush() {
        if (m_plain.isEmpty()) {
            return;
        }
        const bool startsLine = m_result.isEmpty() || m_result.endsWith(u'\n');
        m_result += markdown::escaped(withoutEntities(std::exchange(m_plain, {})),
                                      startsLine ? markdown::Standing::lineStart
                                                 : markdown::Standing::midLine);
    }

    void write(const QString& markdown) {
        flush();
        m_result += markdown;
    }

    [[nodiscard]] bool isAt(QLatin1String mark) const {
        return QStringView(m_text).mid(m_at).startsWith(mark);
    }

    bool takeCode() {
        for (const QLatin1String fence : {QLatin1String("```"), QLatin1String("`")}) {
            if (!isAt(fence)) {
                continue;
            }
            const qsizetype from = m_at + fence.size();
            const qsizetype end = m_text.indexOf(fence, from);
            if (end <= from) {
                return false;
            }
            const QString code = withoutEntities(m_text.mid(from, end - from));
            if (fence.size() > 1) {
                write(u"\n```\n" + code.trimmed() + u"\n```\n");
            } else if (code.contains(u'\n')) {
                return false;
            } else {
                write(u'`' + code + u'`');
            }
            m_at = end + fence.size();
            return true;
        }
        return false;
    }

    /// "<@U1|jane>", "<#C1|ops>", "<!here>", "<https://…|words>".
    bool takeReference() {
        const qsizetype end = isAt(QLatin1String("<")) ? m_text.indexOf(u'>', m_at) : -1;
        if (end < 0) {
            return false;
        }
        const QString inner = m_text.mid(m_at + 1, end - m_at - 1);
        const QString target = inner.section(u'|', 0, 0);
        const QString label = withoutEntities(inner.section(u'|', 1));
        m_at = end + 1;
        if (target.startsWith(u'@')) {
            m_plain +=
                u'@' + (label.isEmpty() ? m_users.value(target.mid(1), target.mid(1)) : label);
        } else if (target.startsWith(u'#')) {
            m_plain += u'#' + (label.isEmpty() ? target.mid(1) : label);
        } else if (target.startsWith(u'!')) {
            const QString name = label.isEmpty() ? target.mid(1).section(u'^', 0, 0) : label;
            m_plain += name.startsWith(u'@') || target.startsWith(QLatin1String("!date"))
                           ? name
                           : QString(u'@' + name);
        } else {
            writeLink(withoutEntities(target), label);
        }
        return true;
    }

    void writeLink(const QString& target, const QString& label) {
        const bool isSame = label.isEmpty() || target == label ||
                            target == QLatin1String("mailto:") + label ||
                            target == QLatin1String("tel:") + label;
        if (isSame) {
            const QString shown = label.isEmpty() ? target : label;
            return shown.contains(QLatin1String("://")) ? write(shown) : void(m_plain += shown);
        }
        QString safe = target;
        safe.replace(u' ', QLatin1String("%20"));
        safe.replace(u'(', QLatin1String("%28"));
        safe.replace(u')', QLatin1String("%29"));
        write(u'[' + markdown::escaped(label, markdown::Standing::midLine) + u"](" + safe + u')');
    }

    bool takeEmphasis() {
        const QChar mark = m_text.at(m_at);
        const bool isMark = mark == u'*' || mark == u'_' || mark == u'~';
        if (!isMark || !isEdge(m_text, m_at - 1)) {
            return false;
        }
        const qsizetype end = m_text.indexOf(mark, m_at + 1);
        const bool closes = end > m_at + 1 && isEdge(m_text, end + 1) &&
                            !m_text.at(m_at + 1).isSpace() && !m_text.at(end - 1).isSpace() &&
                            !QStringView(m_text).mid(m_at, end - m_at).contains(u'\n');
        if (!closes) {
            return false;
        }
        const QString inner = SlackText(m_text.mid(m_at + 1, end - m_at - 1), m_users).markdown();
        const QString sign = mark == u'*'   ? QStringLiteral("**")
                             : mark == u'_' ? QStringLiteral("*")
                                            : QStringLiteral("~~");
        write(sign + inner + sign);
        m_at = end + 1;
        return true;
    }

    bool takeQuotation() {
        const bool isStart = m_at == 0 || m_text.at(m_at - 1) == u'\n';
        if (!isStart || !isAt(QLatin1String("&gt;"))) {
            return false;
        }
        write(QStringLiteral("> "));
        m_at += 4;
        while (m_at < m_text.size() && m_text.at(m_at) == u' ') {
            ++m_at;
        }
        return true;
    }

    QString m_text;
    const UserNames& m_users;
    qsizetype m_at = 0;
    QString m_plain;
    QString m_result;
};

} // namespace

QString markdownOfSlack(const QString& text, const UserNames& users) {
    return SlackText(text.trimmed(), users).markdown().trimmed();
}

} // namespace afterword::reading
