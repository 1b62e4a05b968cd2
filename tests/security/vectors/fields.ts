import type { VectorClass } from './vector.ts'

/** Texts that end what a template has around a title, a name or a tag: for each, the place where they would. */
export const fields: Record<string, VectorClass> = {
  element: {
    raw: '<!doctype html><body><h1>@</h1>',
    fires: [
      '</h1><script>alert()</script>',
      'Looms & <script>alert()</script>',
      'Ada <img src=x: onerror=alert()> Byron',
      '$x<svg onload=alert()>{{x}}',
      '</p></div></main><img src=x: onerror=alert()>',
      'Looms ]]><script>alert()</script>',
      '--><script>alert()</script>',
      '<a href="javascript:alert()">Looms</a>',
      '<details open ontoggle=alert()>Looms',
      'Looms<iframe srcdoc="<script>alert()</script>">',
    ],
  },
  title: {
    raw: '<!doctype html><title>@</title><body>',
    fires: [
      '</title><script>alert()</script>',
      '</TITLE ><svg onload=alert()>',
      'Looms</title\n><img src=x: onerror=alert()>',
    ],
  },
  doubleQuotes: {
    raw: '<!doctype html><body><input value="@">',
    fires: [
      '" autofocus onfocus=alert() x="',
      '"><img src=x: onerror=alert()>',
      '&quot;"onclick="alert()',
      '\\" onclick=alert() x="',
      'Looms" onmouseover="alert()',
    ],
  },
  singleQuotes: {
    raw: "<!doctype html><body><input value='@'>",
    fires: ["' autofocus onfocus=alert() x='", "'><img src=x: onerror=alert()>", "Ada's onclick=alert() "],
  },
  noQuotes: {
    raw: '<!doctype html><body><input value=@>',
    fires: ['x onclick=alert()', 'x><svg onload=alert()>', 'x\tautofocus\tonfocus=alert()'],
  },
  comment: {
    raw: '<!doctype html><body><!-- @ -->',
    fires: ['--><img src=x: onerror=alert()>', '--!><svg onload=alert()>', '> --><script>alert()</script>'],
  },
  json: {
    raw: '<!doctype html><script type="application/ld+json">{"name":"@"}</script><body>',
    fires: [
      '</script><script>alert()</script>',
      '</SCRIPT ><img src=x: onerror=alert()>',
      '\\"}</script\t><svg onload=alert()>',
    ],
  },
  script: {
    raw: '<!doctype html><script>const name = "@"</script><body>',
    fires: ['"+alert()+"', '";alert();"', '</script><svg onload=alert()>'],
  },
  textarea: {
    raw: '<!doctype html><textarea>@</textarea>',
    fires: ['</textarea><img src=x: onerror=alert()>', '</textarea/><script>alert()</script>'],
  },
  styles: {
    raw: '<!doctype html><style>p { content: "@" }</style>',
    fires: [
      '</style><script>alert()</script>',
      '"} body { background: url(//out.example/a.png) } p {',
      '"}*{background:url(//out.example/a)}',
    ],
    past: ['"} p { width: expression(alert()) } p {', '"} p { behavior: url(//out.example/a.htc) } p {'],
  },
  redirect: {
    raw: '<!doctype html><meta http-equiv=refresh content="0; url=@">',
    fires: ['//out.example/', 'https:out.example/', '/\\out.example/', '\t//out.example/'],
  },
}
