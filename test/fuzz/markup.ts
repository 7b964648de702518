import { pieces } from './pieces.js';

/** What the parsers of other formats look for, within their files and outside of them. */
export const MARKUP: Readonly<Record<string, readonly string[]>> = {
  '.md': pieces(
    '*¦**¦*a ¦*a* ¦**a** ¦_a ¦***a¦*a **b ¦`¦`a` ¦``¦```\\n¦~~~\\na\\n¦    a\\n¦# a\\n\\n¦# ¦a\\n===\\n¦a\\n---\\n\\n',
    '[¦]¦[a]¦[a](b) ¦[a][b] ¦[[¦![¦![a](b)¦![a¦[a]: b\\n¦[a]: <b> "c"\\n\\n¦[^1] ¦[^1]: a\\n\\n¦<a@b.c> ¦<http://a.b> ¦<b>¦</b>¦<b ¦<b a="¦<!-- ¦<!-- a -->¦<!-- a -->\\n\\n¦<?¦<![CDATA[¦&amp;¦&#65; ¦&a',
    '- a\\n¦- a\\n\\n¦* ¦1. a\\n¦1) a\\n\\n¦> a\\n¦> a\\n\\n¦> - a\\n¦a\\n- ¦- \\n¦-\\n¦***\\n¦- [ ] a\\n¦| a | b |\\n¦|-|\\n¦| a |\\n|---|\\n| b |\\n\\n¦\\\\¦\\\\*¦a  \\n¦a\\\\\\n¦---\\n¦---\\na: b\\n---\\n¦---\\ntitle: ¦\\nsummary: "¦+++\\n¦title = \'',
  ),
  '.html': pieces(
    '<¦>¦<p>¦</p>¦<p>a¦<p>a</p>¦<b>a</b> ¦</b>¦<i><b>¦<a>¦<a href="b">c</a> ¦<br>¦a<br>¦<img>¦<!-- ¦<!-- a -->¦<!-- stet-disable-line -->\\n¦<!¦<?¦</¦<a ¦<a b=¦<a b="c¦<a b=c ¦<p a=1 b=2>',
    '<ul><li>a</ul>¦<li>¦<li>a¦<table>¦<table>a¦<tr>¦<td>a¦<h1>a</h1>¦<select>¦<option>a¦<svg>a</svg>¦<math>¦<script>¦<script></script>¦<style>a</style>¦<textarea>¦<pre>a</pre>¦<title>a</title>¦<template>¦<form>¦<button>¦<body>¦<head>¦<html>¦<frameset>¦<nobr>¦<dd>¦<rt>¦<code>a</code> ',
    '&¦&amp;¦&a;¦&a¦&#65;¦&#x¦&#0;¦&nbsp;¦&lt;b&gt;¦&notit;¦&copy¦ ¦\\n¦  a  \\n¦<div>a</div>\\n¦<span>a</span> ¦<em>a <strong>b</strong></em>. ¦“<i>a</i>” ¦<b>the</b> the. ',
  ),
  '.po': pieces(
    'msgid "a"\\nmsgstr "a"\\n\\n¦msgid "a"\\n¦msgstr "a"\\n¦msgid ""\\n"a"\\nmsgstr ""\\n"a "\\n"b"\\n\\n¦"a"\\n¦""\\n¦"\\""\\n¦# a\\n¦#, fuzzy\\n¦#: a.c:1\\n¦#~ msgid "a"\\n¦# stet-disable\\n',
    'msgid_plural "a"\\n¦msgid "a"\\nmsgid_plural "b"\\nmsgstr[0] "a"\\nmsgstr[1] "b"\\n\\n¦msgctxt "a"\\n¦msgid "%s a"\\nmsgstr "%s the the %1$d"\\n\\n¦domain "a"\\n¦msgid "&a"\\nmsgstr "&a {b}"\\n\\n¦"%s"\\n¦"%1$s {0} "\\n',
  ),
  '.xlf': pieces(
    '<trans-unit id="1"><source>a</source><target>a b</target></trans-unit>\\n¦<trans-unit id="1"><target>the the</target></trans-unit>¦<trans-unit id="1"><source>a</source><target><g id="1">a</g> <x id="2"/> b</target></trans-unit>¦<trans-unit id="1"><target><![CDATA[a <b>b</b>]]></target></trans-unit>',
    '<trans-unit id="1"><source>a</source><alt-trans><target>b</target></alt-trans></trans-unit>¦<group><trans-unit id="1"><target>&amp;&#65;&lt;b></target></trans-unit></group>¦<note>a</note>¦<!-- x -->¦<!-- stet-disable -->¦<?x y?>¦ ¦\\n¦&amp;¦<trans-unit id="1"/>¦<trans-unit id="1"><target><mrk mtype="seg" mid="1">a. </mrk><mrk mtype="seg" mid="2">b.</mrk></target></trans-unit>',
  ),
};

/** What stands around the units of an XLIFF file. */
export const XLIFF = [
  '<xliff version="1.2"><file source-language="pt" target-language="en"><body>',
  '</body></file></xliff>\n',
] as const;
