import { code, image, link, type Markup } from './markup.ts'

/** Vectors in directives, roles and targets of reStructuredText. */
export const rst: Markup[] = [
  {
    html: link,
    sources: [
      '`x <javascript:alert()>`_',
      '`x <JaVaScRiPt:alert()>`__',
      '`x <java\\script:alert()>`__',
      '`x <data:text/html,%3Cscript%3Ealert()%3C/script%3E>`__',
      'x_ and y_\n\n.. _x: javascript:alert()\n.. _y: vbscript:alert()',
      '__ javascript:alert()\n\nx__',
      '.. _`</a><script>alert()</script>`: javascript:alert()\n\n`</a><script>alert()</script>`_',
      '|l|_\n\n.. |l| replace:: x\n.. _l: javascript:alert()',
      '.. image:: a.png\n   :target: javascript:alert()',
      '.. figure:: a.png\n   :target: java&#x73;cript:alert()\n\n   <script>alert()</script>',
      ':ref:`x <javascript:alert()>` :doc:`x <javascript:alert()>`',
      ':download:`x <javascript:alert()>` :abbr:`x (" onmouseover="alert())`',
    ],
  },
  {
    html: image,
    sources: [
      '.. image:: x:\n   :alt: " onerror="alert()',
      '.. image:: x:" onerror="alert()',
      '.. image:: javascript:alert()\n   :alt: <img src=x: onerror=alert()>',
      '.. image:: data:image/svg+xml,<svg/onload=alert()>',
      '.. image:: //out.example/a.png\n   :width: 1" onerror="alert()',
      '.. figure:: x:\n   :name: x" onerror="alert()\n   :class: a" onerror="alert()\n   :figclass: "><svg onload=alert()>\n\n   " onerror="alert()',
      '|p|\n\n.. |p| image:: x:\n   :alt: x" onerror="alert()',
    ],
  },
  {
    html: code,
    sources: [
      '.. raw:: html\n\n   <script>alert()</script>\n   <img src=x: onerror=alert()>',
      '.. raw:: html\n\n   <a href="javascript:alert()">x</a><iframe src="//out.example/"></iframe>',
      '.. role:: raw-html(raw)\n   :format: html\n\n:raw-html:`<script>alert()</script>`',
      '.. role:: x" onclick="alert()\n\n:x" onclick="alert():`y`',
      '.. role:: cl\n   :class: "><script>alert()</script>\n\n:cl:`<svg onload=alert()>`',
      '.. container:: x"><script>alert()</script>\n\n   y',
      '.. admonition:: <script>alert()</script>\n   :class: "><script>alert()</script>\n\n   <script>alert()</script>',
      '.. code-block:: html"><script>alert()</script>\n\n   </code></pre><script>alert()</script>',
      '.. math::\n\n   </div><script>alert()</script>',
      ':math:`<script>alert()</script>` :sub:`<svg onload=alert()>` :kbd:`<script>alert()</script>`',
      '.. rubric:: <script>alert()</script>',
      '.. topic:: <script>alert()</script>\n\n   <svg onload=alert()>',
      '.. csv-table:: <script>alert()</script>\n   :header: "<svg onload=alert()>"\n\n   "<script>alert()</script>"',
      '.. youtube:: "><script>alert()</script>',
      '.. include:: javascript:alert()',
      '.. meta::\n   :http-equiv=refresh: 0;url=//out.example/\n   :description: "><script>alert()</script>',
      '.. title:: </title><script>alert()</script>',
      '.. [<script>alert()</script>] x\n\n.. [#x"onclick="alert()] y [#x"onclick="alert()]_',
      '``</code><script>alert()</script>``',
      '<script>alert()</script>\n  <svg onload=alert()>',
      '| <script>alert()</script>\n| <svg onload=alert()>',
      ':<script>alert()</script>: <svg onload=alert()>',
      '--onload=<script>  <script>alert()</script>',
      '=======================  ===\n<script>alert()</script>  x\n=======================  ===\n<svg onload=alert()>     y\n=======================  ===',
    ],
  },
]

/** Vectors in AsciiDoc. */
export const asciidoc: Markup[] = [
  {
    html: code,
    sources: [
      '++++\n<script>alert()</script>\n<img src=x: onerror=alert()>\n++++',
      '+++<script>alert()</script>+++ and pass:[<svg onload=alert()>] and $$<script>alert()</script>$$',
      '[subs=none]\n<script>alert()</script>',
      '[pass]\n<script>alert()</script>',
      '[role="x\\"><script>alert()</script>"]\nx',
      '[#x"onclick="alert()]\n== </h2><script>alert()</script>',
      '[quote, <script>alert()</script>, "><svg onload=alert()>]\nx',
      '[source,html"><script>alert()</script>]\n----\n</code><script>alert()</script>\n----',
      'stem:[</script><script>alert()</script>] kbd:[<script>alert()</script>] menu:x[<svg onload=alert()>]',
      '.</div><script>alert()</script>\nx',
      'footnote:[<script>alert()</script>] (((<script>alert()</script>)))',
      '|===\n|+++<script>alert()</script>+++\na|++++\n<script>alert()</script>\n++++\n|===',
    ],
  },
  {
    html: link,
    sources: [
      'link:javascript:alert()[x]',
      'link:++javascript:alert()++[x,window=_blank]',
      'link:data:text/html,<script>alert()</script>[x]',
      'link:java&#x73;cript:alert()[x,role="x\\" onclick=\\"alert()"]',
      'javascript:alert()[x] <<javascript:alert(),x>> xref:javascript:alert()[x]',
      ':u: javascript:alert()\n\nlink:{u}[x]',
      'https://loom.example/"onmouseover="alert()[x]',
      'mailto:x"onmouseover="alert()[x]',
    ],
  },
  {
    html: image,
    sources: [
      'image::x:" onerror="alert()["><script>alert()</script>"]',
      'image:x:[alt="\\" onerror=\\"alert()",link="javascript:alert()"]',
      'image::a.svg[opts=inline] image::a.svg[opts=interactive]',
      'video::x"onerror="alert()[poster=//out.example/a.png] audio::x"onerror="alert()[]',
      'video::x"></iframe><script>alert()</script>[youtube]',
      'icon:x"onclick="alert()[link="javascript:alert()"]',
    ],
  },
]

/** Vectors in Org. */
export const org: Markup[] = [
  {
    html: code,
    sources: [
      '#+BEGIN_EXPORT html\n<script>alert()</script>\n<img src=x: onerror=alert()>\n#+END_EXPORT',
      '@@html:<script>alert()</script>@@ @@html:<svg onload=alert()>@@',
      '#+HTML: <script>alert()</script>',
      '#+HTML_HEAD: <script>alert()</script>',
      '#+MACRO: js @@html:<script>alert()</script>@@\n{{{js}}}',
      '#+ATTR_HTML: :onerror alert() :style background:url(//out.example/a.png)\n[[x:]]',
      '#+CAPTION: <script>alert()</script>\n#+NAME: x"onclick="alert()\n[[./a.png]]',
      '#+BEGIN_SRC html"><script>alert()</script>\n</code><script>alert()</script>\n#+END_SRC',
      '=</code><script>alert()</script>= ~<svg onload=alert()>~ *<script>alert()</script>*',
      '\\begin{x}</div><script>alert()</script>\\end{x} $</span><script>alert()</script>$',
      '[fn:x"onclick="alert()] [fn::<script>alert()</script>] <<x"onclick="alert()>>',
      '| <script>alert()</script> | <svg onload=alert()> |',
    ],
  },
  {
    html: link,
    sources: [
      '[[javascript:alert()][x]]',
      '[[JaVaScRiPt:alert()]]',
      '<javascript:alert()> javascript:alert()',
      '[[data:text/html,<script>alert()</script>][x]]',
      '#+LINK: js javascript:%s\n[[js:alert()][x]]',
      '[[elisp:(alert)][x]] [[shell:alert][x]] [[file:javascript:alert()][x]]',
      '[[https://loom.example/"onmouseover="alert()][x]]',
      '[[https://loom.example/][</a><script>alert()</script>]]',
    ],
  },
]
