import type { ComponentChildren } from 'preact'
import { Row } from './row.tsx'

/** What stands at the head of a page's text. */
export interface PageHeadProps {
  title: string
  /** A text in another language than the page's carries its tag. */
  lang?: string | undefined
  margin?: ComponentChildren
  children?: ComponentChildren
}

/** The page's one `h1`, its facts in the margin, and the lines that belong to it. */
export function PageHead({ title, lang, margin, children }: PageHeadProps) {
  return (
    <Row class="page-head" margin={margin} after>
      <h1 lang={lang}>{title}</h1>
      {children}
    </Row>
  )
}
