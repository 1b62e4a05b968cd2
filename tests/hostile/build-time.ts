/** A write-up that reaches for what is not its own: what it tries, its path, its text, and what is said; nothing of what is text alone. */
export type HostileWriteUp = [what: string, path: string, text: string, messages: string[]]

const rst = (text: string) => `Day\n===\n\n${text}\n`
const adoc = (text: string) => `= Day\n\n${text}\n`
const org = (text: string) => `#+TITLE: Day\n\n${text}\n`
const html = (text: string) => `<!DOCTYPE html>\n<title>Day</title>\n<h1>Day</h1>\n${text}\n`
const hugo = (text: string) => `---\ntitle: Day\ncover: {}\n---\n\n${text}\n`
const jekyll = (text: string) => `---\nlayout: post\ntitle: Day\n---\n\n${text}\n`

/** Reaching for files outside of the event's folder. */
export const escapes: HostileWriteUp[] = [
  ['a picture above', 'conf/a.md', '![P](../other/canary.png)\n', ['1:1 picture-is-found']],
  ['a picture far above', 'conf/a.md', '![P](../../../../canary.png)\n', ['1:1 picture-is-found']],
  ['a picture at an absolute path', 'conf/a.md', '![P](/etc/passwd)\n', ['1:1 picture-is-found']],
  ['a picture at a file address', 'conf/a.md', '![P](file:///etc/passwd)\n', ['1:1 picture-is-found']],
  ['a picture above, encoded', 'conf/a.md', '![P](%2e%2e/other/canary.png)\n', ['1:1 picture-is-found']],
  [
    'a picture above, encoded twice',
    'conf/a.md',
    '![P](%252e%252e/other/canary.png)\n',
    ['1:1 picture-is-found'],
  ],
  [
    'a picture above, with encoded slashes',
    'conf/a.md',
    '![P](..%2fother%2fcanary.png)\n',
    ['1:1 picture-is-found'],
  ],
  [
    'a picture above, with backslashes',
    'conf/a.md',
    '![P](..\\\\other\\\\canary.png)\n',
    ['1:1 picture-is-found'],
  ],
  [
    'a picture on a share of Windows',
    'conf/a.md',
    '![P](\\\\\\\\host\\\\canary.png)\n',
    ['1:1 picture-is-found'],
  ],
  ['a picture with a NUL', 'conf/a.md', '![P](canary.png%00.md)\n', ['1:1 picture-is-found']],
  ['a link to a file above', 'conf/a.md', '[P](../../canary.txt)\n', ['1:1 reference-is-resolved']],
  ['a link to a file of the system', 'conf/a.md', '[P](file:///etc/passwd)\n', ['1:1 reference-is-resolved']],
  [
    'an include of reStructuredText',
    'conf/a.rst',
    rst('.. include:: ../../canary.txt'),
    ['4:1 directive-is-safe'],
  ],
  [
    'a literal include of Sphinx',
    'conf/a.rst',
    rst('.. literalinclude:: ../../canary.txt'),
    ['4:1 directive-is-safe'],
  ],
  [
    'a raw file of reStructuredText',
    'conf/a.rst',
    rst('.. raw:: html\n   :file: ../../canary.txt'),
    ['4:1 directive-is-safe'],
  ],
  [
    'a raw address of reStructuredText',
    'conf/a.rst',
    rst('.. raw:: html\n   :url: http://127.0.0.1:9/canary'),
    ['4:1 directive-is-safe'],
  ],
  [
    'a table of reStructuredText from a file',
    'conf/a.rst',
    rst('.. csv-table:: T\n   :file: ../../canary.txt'),
    ['4:1 directive-is-safe'],
  ],
  [
    'a table of reStructuredText from an address',
    'conf/a.rst',
    rst('.. csv-table:: T\n   :url: http://127.0.0.1:9/canary'),
    ['4:1 directive-is-safe'],
  ],
  [
    'a picture of reStructuredText',
    'conf/a.rst',
    rst('.. image:: ../../canary.png'),
    ['4:1 picture-is-found'],
  ],
  [
    'an include of AsciiDoc',
    'conf/a.adoc',
    adoc('include::../../canary.txt[]'),
    ['3:1 directive-is-safe', '3:1 reference-is-resolved'],
  ],
  [
    'an include of AsciiDoc from an address',
    'conf/a.adoc',
    adoc(':allow-uri-read:\n\ninclude::http://127.0.0.1:9/canary[]'),
    ['3:1 directive-is-safe', '5:1 directive-is-safe'],
  ],
  [
    'a picture of AsciiDoc as data',
    'conf/a.adoc',
    `= Day\n:data-uri:\n:imagesdir: ../..\n\nimage::canary.png[]\n`,
    ['2:1 directive-is-safe', '5:1 picture-is-found'],
  ],
  [
    'a style sheet of AsciiDoc',
    'conf/a.adoc',
    `= Day\n:docinfo: shared\n:docinfodir: ../..\n:stylesheet: ../../canary.txt\n\nText.\n`,
    ['2:1 directive-is-safe', '3:1 directive-is-safe', '4:1 directive-is-safe'],
  ],
  ['an include of Org', 'conf/a.org', org('#+INCLUDE: "../../canary.txt"'), ['3:1 directive-is-safe']],
  [
    'a setup file of Org',
    'conf/a.org',
    org('#+SETUPFILE: ../../canary.txt\n\nText.'),
    ['3:1 directive-is-safe'],
  ],
  ['a file that Hugo would read', 'conf/a.md', hugo('{{ readFile "../../canary.txt" }}'), []],
  [
    'a code file of Hugo',
    'conf/a.md',
    hugo('{{< readfile file="../../canary.txt" >}}'),
    ['6:1 shortcode-is-known'],
  ],
  ['a figure of Hugo', 'conf/a.md', hugo('{{< figure src="../../canary.png" >}}'), ['6:1 picture-is-found']],
  [
    'an include of Jekyll',
    'conf/a.md',
    jekyll('{% include ../../canary.txt %}'),
    ['6:1 liquid-tag-is-known'],
  ],
  [
    'a relative include of Jekyll',
    'conf/a.md',
    jekyll('{% include_relative ../../canary.txt %}'),
    ['6:1 liquid-tag-is-known'],
  ],
  ['a code file of Hexo', 'conf/a.md', '{% include_code ../../canary.txt %}\n', ['1:1 liquid-tag-is-known']],
  [
    'an import of MDX',
    'conf/a.mdx',
    "import canary from '../../canary.txt'\n\n# Day\n\n<Canary />\n",
    ['1:1 markup-is-known', '5:1 markup-is-known'],
  ],
  ['an embedded wiki page', 'conf/a.md', '# Day\n\n![[../../canary.txt]]\n', []],
  [
    'a base of HTML',
    'conf/a.html',
    html('<base href="file:///etc/"><img src="passwd" alt="P">'),
    ['4:27 picture-is-found'],
  ],
  ['an object of HTML', 'conf/a.html', html('<object data="../../canary.txt"></object><p>Text.</p>'), []],
  [
    'a style sheet of HTML',
    'conf/a.html',
    html('<link rel="stylesheet" href="file:///etc/passwd"><p>Text.</p>'),
    [],
  ],
  [
    'a frame of a file',
    'conf/a.md',
    '# Day\n\n<iframe src="file:///etc/passwd"></iframe>\n',
    ['3:1 reference-is-resolved'],
  ],
  ['a server’s include', 'conf/a.md', '# Day\n\n<!--#include virtual="/etc/passwd" -->\n\nText.\n', []],
  [
    'an entity of XML',
    'conf/a.html',
    '<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/passwd">]>\n<h1>Day</h1>\n<p>&c;</p>\n',
    [],
  ],
]

/** Code that would run in an engine. */
export const engines: HostileWriteUp[] = [
  [
    'front matter in JavaScript',
    'conf/a.md',
    '---js\n{ title: process.exit(9) }\n---\n\nText.\n',
    ['1:1 front-matter-is-data'],
  ],
  [
    'front matter in JavaScript, by its long name',
    'conf/a.md',
    '---javascript\n{ title: process.exit(9) }\n---\n\nText.\n',
    ['1:1 front-matter-is-data'],
  ],
  [
    'front matter in CoffeeScript',
    'conf/a.md',
    '---coffee\ntitle: process.exit 9\n---\n\nText.\n',
    ['1:1 front-matter-is-data'],
  ],
  [
    'front matter between semicolons',
    'conf/a.md',
    ';;;\n{ "title": process.exit(9) }\n;;;\n\nText.\n',
    ['1:1 front-matter-is-data'],
  ],
  ['front matter in JSON with code', 'conf/a.md', '{\n"title": process.exit(9)\n}\n\nText.\n', []],
  [
    'front matter with a prototype',
    'conf/a.md',
    '---\n__proto__: { title: Canary }\nconstructor: a\n---\n\nText.\n',
    [],
  ],
  [
    'front matter with a prototype, in TOML',
    'conf/a.md',
    '+++\n[__proto__]\ntitle = "Canary"\n+++\n\nText.\n',
    [],
  ],
  [
    'a function in YAML',
    'conf/a.md',
    '---\ntitle: !!js/function "function () { process.exit(9) }"\n---\n\nText.\n',
    ['2:8 front-matter-is-yaml'],
  ],
  [
    'an object of Python in YAML',
    'conf/a.md',
    '---\ntitle: !!python/object/apply:os.system ["exit"]\n---\n\nText.\n',
    ['2:8 front-matter-is-yaml'],
  ],
  [
    'a tag of Ruby in YAML',
    'conf/a.md',
    '---\ntitle: !ruby/object:Gem::Installer { i: x }\n---\n\nText.\n',
    ['2:8 front-matter-is-yaml'],
  ],
  [
    'evaluation in AsciiDoc',
    'conf/a.adoc',
    adoc('ifeval::["{user-home}" != ""]\n{user-home} {docdir}\nendif::[]\n\n{asciidoctor-version}'),
    [],
  ],
  [
    'a diagram of AsciiDoc',
    'conf/a.adoc',
    adoc('[plantuml, canary, svg]\n----\n!include /etc/passwd\n----'),
    [],
  ],
  [
    'code of Org that runs',
    'conf/a.org',
    org(
      '#+BEGIN_SRC sh :eval yes :results output\ncat /etc/passwd\n#+END_SRC\n\nsrc_sh{cat /etc/passwd} call_run()',
    ),
    [],
  ],
  [
    'a link of Org that runs',
    'conf/a.org',
    org('[[shell:cat /etc/passwd][a]] [[elisp:(shell-command "id")][b]]'),
    [],
  ],
  [
    'a macro of Org that runs',
    'conf/a.org',
    org('#+MACRO: a (eval (shell-command-to-string "id"))\n\n{{{a}}}'),
    [],
  ],
  [
    'templates',
    'conf/a.md',
    '# Day\n\n{{ constructor.constructor("process.exit(9)")() }} <% process.exit(9) %> #{process.exit(9)}\n',
    ['3:1 shortcode-is-known'],
  ],
  [
    'a component of MDX',
    'conf/a.mdx',
    '# Day\n\nexport const a = process.exit(9)\n\n{process.exit(9)}\n',
    ['3:1 markup-is-known', '5:1 markup-is-known'],
  ],
  [
    'a template of Liquid',
    'conf/a.md',
    jekyll('{{ site.env }} {% assign a = "b" %} {% raw %}{{ a }}{% endraw %}'),
    ['6:1 liquid-tag-is-known', '6:16 liquid-tag-is-known'],
  ],
]
