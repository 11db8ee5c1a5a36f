// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComponentTest.h"

#include "views/components/PlainLabel.h"
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

    // The figures that the design states, pair by pair: light and dark.
    void contrastIsAsDesigned_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("light");
        QTest::addColumn<double>("dark");
        const auto row = [](const char *name, Token ink, Token ground, double light, double dark) {
            QTest::newRow(name) << int(ink) << int(ground) << light << dark;
        };
        row("text1 on panel", Token::Text1, Token::Panel, 16.2, 12.5);
        row("text2 on panel", Token::Text2, Token::Panel, 8.1, 7.6);
        row("text3 on panel", Token::Text3, Token::Panel, 5.9, 5.6);
        row("control on panel", Token::Control, Token::Panel, 3.7, 4.0);
        row("text on accent", Token::OnAccent, Token::Accent, 6.2, 7.0);
        row("accent text on tint", Token::AccentText, Token::Tint, 6.0, 7.2);
        row("tooltip", Token::TooltipText, Token::TooltipGround, 13.0, 14.0);
        row("focus ring on page", Token::Accent, Token::Page, 5.8, 5.8);
        row("neutral", Token::Neutral, Token::NeutralGround, 6.5, 6.7);
        row("info", Token::Info, Token::InfoGround, 6.4, 7.1);
        row("positive", Token::Positive, Token::PositiveGround, 5.6, 6.9);
        row("warning", Token::Warning, Token::WarningGround, 5.6, 7.2);
        row("danger", Token::Danger, Token::DangerGround, 6.0, 6.5);
        row("violet", Token::Violet, Token::VioletGround, 6.6, 6.9);
        for (const auto &[name, ink] : {std::pair{"neutral alone", Token::Neutral}, std::pair{"info alone", Token::Info}, std::pair{"positive alone", Token::Positive},
                                        std::pair{"warning alone", Token::Warning}, std::pair{"danger alone", Token::Danger}, std::pair{"violet alone", Token::Violet}}) {
            row(name, ink, Token::Panel, 6.2, 7.1);
            row(QByteArray(QByteArray(name) + " on page").constData(), ink, Token::Page, 6.2, 7.1);
        }
        row("prospecting", Token::StageProspecting, Token::Panel, 5.5, 5.7);
        row("qualification", Token::StageQualification, Token::Panel, 6.2, 6.4);
        row("proposal", Token::StageProposal, Token::Panel, 5.6, 5.9);
        row("negotiation", Token::StageNegotiation, Token::Panel, 4.7, 6.9);
        row("won", Token::StageWon, Token::Panel, 5.5, 6.7);
        row("lost", Token::StageLost, Token::Panel, 6.8, 5.8);
        const double hues[8][2] = {{5.3, 5.4}, {3.4, 8.7}, {3.4, 4.2}, {7.0, 5.7}, {7.9, 7.8}, {3.3, 4.7}, {9.0, 3.2}, {3.4, 9.8}};
        for (int i = 0; i < 8; ++i)
            row(QByteArray("hue " + QByteArray::number(i + 1) + " as designed").constData(), Token(int(Token::Chart1) + i), Token::Panel, hues[i][0], hues[i][1]);
    }

    void contrastIsAsDesigned()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        QFETCH(double, light);
        QFETCH(double, dark);
        for (const bool isDark : {false, true}) {
            const double ratio = contrast(Theme::color(Token(ink), isDark), Theme::color(Token(ground), isDark));
            const double least = (isDark ? dark : light) - 0.1; // the design rounds to one decimal
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2, designed %3").arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                                                    .arg(ratio).arg(isDark ? dark : light)));
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

    void labelsBreakBetweenWords()
    {
        PlainLabel label(QStringLiteral("Campanie regională de notorietate"), FontRole::KeyFigureInspector);
        PlainLabel broken(QStringLiteral("Campanie regională de\nnotorietate"), FontRole::KeyFigureInspector);
        for (PlainLabel *each : {&label, &broken}) {
            each->setWordWrap(true);
            each->resize(236, each->heightForWidth(236));
        }
        QCOMPARE(label.height(), broken.height());
        QCOMPARE(label.grab().toImage(), broken.grab().toImage());
        label.setText(QString(200, QLatin1Char('x'))); // what has no gap is broken all the same
        QVERIFY(label.heightForWidth(236) > 2 * broken.height());
        label.setMaximumLines(3);
        QVERIFY(label.heightForWidth(236) < 2 * broken.height());
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
