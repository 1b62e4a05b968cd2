import { asked, code, image, link, type Markup } from './markup.ts'

/** Vectors in Markdown. */
export const markdown: Markup[] = [
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

/** Vectors in Liquid and kramdown. */
export const jekyll: Markup[] = [
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

/** Vectors in shortcodes. */
export const hugo: Markup[] = [
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

/** Vectors in components. */
export const mdx: Markup[] = [
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
