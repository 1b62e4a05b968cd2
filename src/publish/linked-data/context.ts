import { addressAt } from '../../text/urls.ts'
import type { CardRef, EventSummary, Ref, SiteFacts } from '../pages.ts'

/** What things are told with. */
export interface Context {
  facts: SiteFacts
  /** The event whose page is at a root-relative address. */
  eventAt(url: string): EventSummary | undefined
}

/** The absolute address of what a root-relative one leads to; it stands for the thing that the page is about. */
export function idOf({ url }: Ref | CardRef, context: Context): string {
  return addressOf(url, context)
}

/** A root-relative address as an absolute one. */
export function addressOf(url: string, { facts }: Context): string {
  return addressAt(url, facts.url)
}
