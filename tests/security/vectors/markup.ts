/** Vectors in the markup of one format, in groups that a careless reader would make the same HTML of. */
export interface Markup {
  /** That HTML. */
  html: string
  /** Each a block of its own. */
  sources: string[]
}

/** What a careless reader makes of a link. */
export const link = '<a href="javascript:alert()">x</a>'
/** What it makes of a picture’s address, title or alternative text. */
export const image = '<img src="x:" alt="" onerror="alert()">'
/** What it makes of text. */
export const code = '<script>alert()</script>'
/** What it makes of a picture elsewhere. */
export const asked = '<img src="//out.example/a.png">'
