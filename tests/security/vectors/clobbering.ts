import type { VectorClass } from './vector.ts'

/** Names and ids that stand in the place of what scripts ask the page for; this page’s script asks as many do. */
export const clobbering: VectorClass = {
  raw: `<body>@<script>
    const { getElementById, querySelector, createElement, cookie, defaultView, baseURI, implementation } = document
    const asked = [getElementById, querySelector, createElement, cookie, baseURI, implementation, window.settings]
    const isTaken = thing => thing instanceof Element || thing instanceof HTMLCollection
    if ([...asked, window.pagefind].some(isTaken) || defaultView !== window || window.settings) alert()
    if (!(document.currentScript instanceof HTMLScriptElement)) alert()
  </script>`,
  fires: [
    '<form name=getElementById></form>',
    '<img name=querySelector>',
    '<form id=x name=createElement></form>',
    '<embed name=cookie>',
    '<object id=defaultView></object>',
    '<img id=i name=baseURI>',
    '<p id=settings>x</p>',
    '<a id=settings href="https://out.example/">x</a>',
    '<a id=settings></a><a id=settings name=url href="javascript:1">x</a>',
    '<form id=pagefind><input name=search></form>',
    '<iframe name=settings src="/pixel.gif"></iframe>',
    '<form name=currentScript></form>',
    '<img name=implementation>',
    '<h2 id=settings>x</h2>',
    '<section id="pagefind">x</section>',
  ],
}
