// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CleanHtmlTest.h"

#include "models/campaigns/messages/CleanHtml.h"
#include "models/campaigns/messages/HtmlTokens.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

namespace punte {

void CleanHtmlTest::cleans_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<int>("removed"); // the first kind, -1 = nothing
    const auto row = [](const char *name, const char *html, const char *clean, int removed = -1) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(clean) << removed;
    };
    const int script = int(HtmlRemoval::Script), remote = int(HtmlRemoval::Remote), form = int(HtmlRemoval::Form), link = int(HtmlRemoval::Link), style = int(HtmlRemoval::Style),
              unknown = int(HtmlRemoval::Unknown);
    row("words", "a < b & c > d \"e\"", "a &lt; b &amp; c &gt; d &quot;e&quot;");
    row("paragraphs", "<P>Bun\xC4\x83 <B>ziua</B></P>", "<p>Bună <b>ziua</b></p>");
    row("unclosed", "<p><b>x", "<p><b>x</b></p>");
    row("crossed", "<b><i>x</b>y</i>", "<b><i>x</i></b>y");
    row("closed twice", "x</p></div>", "x");
    row("script", "a<script>alert('</p>')</script>b", "ab", script);
    row("script never closed", "a<script>alert(1)", "a", script);
    row("script in capitals", "a<ScRiPt src=//x>y</sCrIpT >b", "ab", script);
    row("onclick", "<p onclick=\"x()\" OnLoad=y>a</p>", "<p>a</p>", script);
    row("javascript link", "<a href=\"javascript:alert(1)\">a</a>", "<a>a</a>", script);
    row("javascript link by entities", "<a href=\"&#106;avascript&colon;alert(1)\">a</a>", "<a>a</a>", script);
    row("javascript link by blanks", "<a href=\" java\nscript:alert(1)\">a</a>", "<a>a</a>", link);
    row("vbscript", "<a href=vbscript:x>a</a>", "<a>a</a>", link);
    row("file link", "<a href=\"file:///etc/passwd\">a</a>", "<a>a</a>", link);
    row("data link", "<a href=\"data:text/html,x\">a</a>", "<a>a</a>", link);
    row("name before the host", "<a href=\"https://bank.ro@evil.ro\">a</a>", "<a>a</a>", link);
    row("links", "<a href=\"https://x.ro/?a=1&amp;b=2\">a</a><a href='mailto:a@x.ro?subject=Hi'>b</a><a href=tel:+40722>c</a>",
        "<a href=\"https://x.ro/?a=1&amp;b=2\">a</a><a href=\"mailto:a@x.ro?subject=Hi\">b</a><a href=\"tel:+40722\">c</a>");
    row("mail with line ends", "<a href=\"mailto:a@x.ro?subject=x%0d%0aBcc:b@x.ro\">b</a>", "<a>b</a>", link);
    row("remote picture", "<img src=\"https://x.ro/pixel.gif\" alt=\"our hall\">", "our hall", remote);
    row("picture by cid", "<img src=\"cid:logo\" onerror=x alt=\"L\">", "<img src=\"cid:logo\" alt=\"L\">", script);
    row("picture by another cid", "<img src=\"cid:other\">", "", remote);
    row("picture in itself", "<img src=\"data:image/png;base64,iVBORw0KGgo=\">", "<img src=\"data:image/png;base64,iVBORw0KGgo=\">");
    row("svg picture in itself", "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">", "", remote);
    row("svg", "a<svg><script>x</script></svg>b", "ab", remote);
    row("frames", "a<iframe src=//x>y</iframe>b<object data=x></object><embed src=x>", "ab", remote);
    row("style sheet", "<link rel=stylesheet href=//x><style>@import url(//x)</style>a", "a", remote);
    row("base", "<base href=//x>a", "a", remote);
    row("looks", "<p style=\"color: #333; position: fixed; background: url(//x); font-weight: bold\">a</p>", "<p style=\"color: #333; font-weight: bold\">a</p>", style);
    row("looks with escapes", "<p style=\"color: expression(x); width: u\\72l(//x)\">a</p>", "<p>a</p>", style);
    row("hidden", "<p style=\"display:none\">a</p>", "<p>a</p>", style);
    row("background", "<td background=\"//x\">a</td>", "<td>a</td>", remote);
    row("form", "<form action=//x><input name=a><button>b</button></form>", "b", form);
    row("unknown", "<blink>a</blink><p data-x=1>b</p>", "a<p>b</p>", unknown);
    row("comment", "a<!-- <b>x</b> -->b<!doctype html><?php x ?>c<![CDATA[d]]>e", "abce");
    row("conditional comment", "a<!--[if mso]><v:rect/><![endif]-->b", "ab");
    row("broken tags", "a<b", "a");
    row("quotes in attributes", "<p title='a\"b<c'>x</p>", "<p title=\"a&quot;b&lt;c\">x</p>");
    row("quote never closed", "<p title=\"x>y</p><b>z</b>", "");
    row("twice the same", "<a href=\"https://x.ro\" href=\"javascript:y\">a</a>", "<a href=\"https://x.ro\">a</a>", unknown);
    row("slash for blank", "<img/src=\"cid:logo\"/onerror=x>", "<img src=\"cid:logo\">", script);
    row("null", "<scr\x01ipt>a</scr\x01ipt>", "a", unknown);
    row("document", "<html><head><title>x</title></head><body bgcolor=red><p>a</p></body></html>", "<p>a</p>");
    row("placeholder", "<a href=\"{booking_link}\">{county|a &amp; b}</a>", "<a href=\"{booking_link}\">{county|a &amp; b}</a>");
}

void CleanHtmlTest::cleans()
{
    QFETCH(QString, html);
    QFETCH(int, removed);
    CleanHtmlOptions options;
    options.assets = {QStringLiteral("logo")};
    options.placeholders = true;
    const CleanHtml clean = cleanHtml(html, options);
    QTEST(clean.html, "clean");
    QCOMPARE(clean.removed.isEmpty() ? -1 : int(clean.removed.firstKey()), removed);
    QCOMPARE(clean.removedTexts().size(), clean.removed.size());
}

void CleanHtmlTest::twiceIsOnce()
{
    const QStringList pieces{QStringLiteral("<p>"), QStringLiteral("</p>"), QStringLiteral("<b style=\"color:red;x:y\">"), QStringLiteral("</b>"), QStringLiteral("&lt;"), QStringLiteral("&amp;lt;"),
        QStringLiteral("<"), QStringLiteral("\""), QStringLiteral("<a href='https://x.ro/?a&b'>"), QStringLiteral("<!--"), QStringLiteral("-->"), QStringLiteral("<table><tr><td>"),
        QStringLiteral("<script>"), QStringLiteral("</script>"), QStringLiteral("ș"), QStringLiteral(">"), QStringLiteral("<img src=cid:logo alt='<i>'>"), QStringLiteral("'"), QStringLiteral("=")};
    quint32 seed = 7;
    for (int round = 0; round < 3000; ++round) {
        QString html;
        for (int i = 0; i < 12; ++i) {
            seed = seed * 1664525 + 1013904223;
            html += pieces.at((seed >> 16) % pieces.size());
        }
        CleanHtmlOptions options;
        options.assets = {QStringLiteral("logo")};
        const QString once = cleanHtml(html, options).html;
        QCOMPARE(cleanHtml(once, options).html, once);
        QVERIFY2(!once.contains(QStringLiteral("<script"), Qt::CaseInsensitive), qPrintable(html));
    }
}

void CleanHtmlTest::nothingLoads()
{
    // Whatever is left names no address that a mail program fetches by itself.
    const QString html = QStringLiteral("<body background=//x><img src=//x><img srcset=//x><img src=\"cid:logo\" lowsrc=//x><video poster=//x><input type=image src=//x><table background='//x'>"
                                        "<tr><td style=\"background-image:url(//x)\"><audio src=//x></audio><link href=//x rel=preload><meta http-equiv=refresh content='0;url=//x'>a");
    CleanHtmlOptions options;
    options.assets = {QStringLiteral("logo")};
    QCOMPARE(cleanHtml(html, options).html, QStringLiteral("<img src=\"cid:logo\">")); // video takes all that follows: it was never closed
    const QString closed = QString(html).replace(QStringLiteral("<video poster=//x>"), QStringLiteral("<video poster=//x></video>"));
    const QString clean = cleanHtml(closed, options).html;
    QVERIFY2(!clean.contains(QStringLiteral("//x")), qPrintable(clean));
}

void CleanHtmlTest::hostileSizes()
{
    QElapsedTimer timer;
    timer.start();
    const CleanHtml deep = cleanHtml(QStringLiteral("<table><tr><td>").repeated(100'000) + QStringLiteral("x"));
    QVERIFY(deep.html.size() < 2000);
    QCOMPARE(deep.removed.value(HtmlRemoval::Depth), 300'000 - 40);
    (void)cleanHtml(QStringLiteral("<!--").repeated(200'000));
    (void)cleanHtml(QStringLiteral("<").repeated(200'000));
    (void)cleanHtml(QStringLiteral("&").repeated(200'000));
    (void)cleanHtml(QStringLiteral("<p a").repeated(100'000));
    (void)cleanHtml(QStringLiteral("<title>").repeated(100'000));
    (void)cleanHtml(QStringLiteral("<p ") + QStringLiteral("a=b ").repeated(100'000) + u'>');
    (void)cleanHtml(QStringLiteral("</b>").repeated(100'000));
    (void)plainTextOf(QStringLiteral("<ul><li>").repeated(50'000));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // a square of these sizes would take hours
}

void CleanHtmlTest::plainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const char *html, const char *plain) { QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(plain); };
    row("paragraphs", "<p>a\n  b</p>\n<p>c<br>d</p>", "a b\n\nc\nd");
    row("headings", "<h1>T</h1>x<hr>y", "T\n\nx\n\n----------\n\ny");
    row("lists", "<p>x</p><ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>", "x\n\n- a\n- b\n\n1. c\n2. d");
    row("links", "<a href=\"https://x.ro/a\">here</a>, <a href=\"https://x.ro\">x.ro</a>, <a href=\"mailto:a@x.ro\">a@x.ro</a>", "here (https://x.ro/a), x.ro, a@x.ro");
    row("picture", "<p><img src=\"cid:logo\" alt=\"Our hall\"> x</p>", "[Our hall] x");
    row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d");
    row("entities", "a&nbsp;b &lt;c&gt; &amp;amp;", "a b <c> &amp;");
    row("divs", "<div>a</div><div>b</div>", "a\nb");
    row("inline", "<b>a</b><i>b</i> <span>c</span>", "ab c");
    row("nothing", "<p> </p><br>", "");
}

void CleanHtmlTest::plainText()
{
    QFETCH(QString, html);
    QTEST(plainTextOf(cleanHtml(html, {{QStringLiteral("logo")}, false}).html), "plain");
}

void CleanHtmlTest::entities()
{
    QCOMPARE(withoutHtmlEntities(u"&icirc;&#238;&#xEE;&#XEE; &abreve;&scedil; &nope; &; & &#; &#x; &amp"), QStringLiteral("îîîî ăș &nope; &; & &#; &#x; &amp"));
    QCOMPARE(withoutHtmlEntities(u"&#128512;"), QString::fromUtf8("😀"));
    for (const char *bad : {"&#0;", "&#1;", "&#xD800;", "&#1114112;", "&#x80;"})
        QCOMPARE(withoutHtmlEntities(QString::fromLatin1(bad)), QString(QChar(0xFFFD)));
}

} // namespace punte
