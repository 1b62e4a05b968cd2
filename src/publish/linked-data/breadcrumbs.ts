import type { BreadcrumbList } from 'schema-dts'
import type { Page } from '../pages.ts'
import { type Context, idOf } from './context.ts'

/** The way from home to a page. */
export function breadcrumbList({ title, breadcrumbs }: Page, context: Context): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...breadcrumbs.map((ref, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: ref.title,
        item: idOf(ref, context),
      })),
      // The page itself is where the list stands.
      { '@type': 'ListItem', position: breadcrumbs.length + 1, name: title },
    ],
  }
}
