import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import type { SiteFacts } from '../../src/publish/pages.ts'
import { flat } from '../../src/text/flat.ts'
import { Facts } from './facts.tsx'

/** What a part of pages is about; as long as there is such an object, its part is kept. */
export interface ReadyProps<Subject> {
  of: Subject
}

/**
 * Makes a component of a part that many pages have, such as the line of a talk in lists: it is rendered once for each
 * subject, and stands on further pages as the text that it became. Whatever it shows must be told by the subject and
 * the site's facts.
 */
export function ready<Subject extends object>(
  Part: (props: ReadyProps<Subject>) => VNode,
): (props: ReadyProps<Subject>) => VNode {
  const ofSites = new WeakMap<SiteFacts, WeakMap<Subject, string>>()
  return ({ of }) => {
    const facts = useContext(Facts)
    if (!facts) return <Part of={of} />
    const known = ofSites.get(facts) ?? new WeakMap<Subject, string>()
    ofSites.set(facts, known)
    const html = known.get(of) ?? rendered(<Part of={of} />, facts)
    known.set(of, html)
    return jsxTemplate([html])
  }
}

function rendered(part: VNode, facts: SiteFacts): string {
  return flat(renderToString(<Facts.Provider value={facts}>{part}</Facts.Provider>))
}
