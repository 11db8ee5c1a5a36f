// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComponentTest.h"

#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"

#include <QDir>
#include <QFontInfo>
#include <QTest>

#include <cmath>

using namespace punte;

namespace {

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color) { return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue()); }

// WCAG 2.1 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareComponentTest(); }

    void contrastOfText_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const auto pair = [](const char *name, Token ink, Token ground, double least = 4.5) { QTest::newRow(name) << int(ink) << int(ground) << least; };
        struct Named {
            const char *name;
            Token token;
        };
        static QList<QByteArray> names;
        for (const Named ink : {Named{"text1", Token::Text1}, Named{"text2", Token::Text2}, Named{"text3", Token::Text3}})
            for (const Named ground : {Named{"window", Token::Window}, Named{"page", Token::Page}, Named{"panel", Token::Panel}, Named{"sunken", Token::Sunken},
                                       Named{"inset", Token::Inset}, Named{"hover", Token::Hover}, Named{"popup", Token::Popup}, Named{"tint", Token::Tint},
                                       Named{"tint2", Token::Tint2}}) {
                names.append(QByteArray(ink.name) + " on " + ground.name);
                pair(names.last().constData(), ink.token, ground.token);
            }
        pair("on-accent", Token::OnAccent, Token::Accent);
        pair("on-accent hover", Token::OnAccent, Token::AccentHover);
        pair("on-accent pressed", Token::OnAccent, Token::AccentPressed);
        pair("accent-text on tint", Token::AccentText, Token::Tint);
        pair("accent on panel", Token::Accent, Token::Panel);
        pair("accent on page", Token::Accent, Token::Page);
        pair("tooltip", Token::TooltipText, Token::TooltipGround);
        for (const auto &[name, ink, ground] : {std::tuple{"neutral", Token::Neutral, Token::NeutralGround}, std::tuple{"info", Token::Info, Token::InfoGround},
                                                std::tuple{"positive", Token::Positive, Token::PositiveGround},
                                                std::tuple{"warning", Token::Warning, Token::WarningGround}, std::tuple{"danger", Token::Danger, Token::DangerGround},
                                                std::tuple{"violet", Token::Violet, Token::VioletGround}}) {
            pair(name, ink, ground);
            names.append(QByteArray(name) + " on panel");
            pair(names.last().constData(), ink, Token::Panel);
        }
        // Marks that are not text need 3:1.
        pair("control edge", Token::Control, Token::Panel, 3.0);
        for (int i = 0; i < 6; ++i) {
            names.append("stage " + QByteArray::number(i));
            pair(names.last().constData(), Token(int(Token::StageProspecting) + i), Token::Panel, 3.0);
        }
        for (int i = 0; i < 8; ++i) {
            names.append("hue " + QByteArray::number(i));
            pair(names.last().constData(), Token(int(Token::Chart1) + i), Token::Panel, 3.0);
        }
    }

    void contrastOfText()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (const bool dark : {false, true}) {
            const double ratio = contrast(Theme::color(Token(ink), dark), Theme::color(Token(ground), dark));
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(ratio)));
        }
    }

    void modesSwitchLive()
    {
        int changes = 0;
        const auto watch = connect(&Theme::instance(), &Theme::changed, this, [&changes] { ++changes; });
        Theme::instance().setMode(Theme::Mode::Dark);
        QCOMPARE(changes, 1);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::color(Token::Panel, true));
        Theme::instance().setMode(Theme::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::color(Token::Panel, false));
        QCOMPARE(changes, 2);
        disconnect(watch);
    }

    void zoomAndDensity()
    {
        Theme &theme = Theme::instance();
        theme.setDensity(Theme::Density::Compact);
        QCOMPARE(theme.rowHeight(), 28);
        theme.setDensity(Theme::Density::Comfortable);
        QCOMPARE(theme.rowHeight(), 36);
        theme.setZoom(150);
        QCOMPARE(theme.rowHeight(), 54);
        QCOMPARE(theme.font(FontRole::Body).pixelSize(), 20);
        theme.setZoom(40); // clipped
        QCOMPARE(theme.zoom(), 80);
        theme.setZoom(100);
        theme.setDensity(Theme::Density::Normal);
        QCOMPARE(theme.rowHeight(), 32);
    }

    void shippedFontIsUsed()
    {
        QCOMPARE(QFontInfo(Theme::instance().font(FontRole::Body)).family(), QStringLiteral("Inter"));
        QVERIFY(QFontInfo(Theme::instance().font(FontRole::PanelTitle)).weight() >= QFont::DemiBold);
    }

    void digitsHaveOneWidth()
    {
        const QFont font = Theme::instance().font(FontRole::Body);
        QCOMPARE(NumberPainter::width(QStringLiteral("111,111.11"), font), NumberPainter::width(QStringLiteral("888,888.88"), font));
        QVERIFY(NumberPainter::width(QStringLiteral("1,284,300.00 RON"), font) > 0);
    }

    void iconsAreShippedAndTinted()
    {
        for (const char16_t *name : {u"go-home", u"group", u"object-columns", u"document-edit-sign", u"view-pim-tasks", u"view-calendar", u"view-filter", u"configure",
                                     u"data-warning", u"love", u"backup", u"chronometer", u"overflow-menu", u"network-disconnect"})
            QVERIFY2(Icons::exists(QString::fromUtf16(name)), qPrintable(QString::fromUtf16(name)));
        const QColor ink = themeColor(Token::Accent);
        const QImage image = Icons::pixmap(QStringLiteral("go-home"), 16, ink, 2.0).toImage().convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.width(), 32);
        bool any = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255) {
                    any = true;
                    QCOMPARE(QColor(image.pixel(x, y)).name(), ink.name());
                }
        QVERIFY(any);
        QVERIFY(!Icons::application().isNull());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
