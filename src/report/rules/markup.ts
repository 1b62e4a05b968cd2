import type { Rule } from './rule.ts'

/** Rules about the markup of write-ups: Markdown and its tools, reStructuredText, AsciiDoc, Org, HTML. */
export const markupRules = {
  'shortcode-is-closed': {
    severity: 'warning',
    holds: 'A Hugo shortcode that begins also ends.',
    mend: 'Add the missing >}} or %}}.',
  },
  'shortcode-is-known': {
    severity: 'warning',
    holds: 'Shortcodes are such as this site knows.',
    mend: 'Correct the name, or write Markdown in its place; until then it is shown as it is written.',
  },
  'liquid-tag-is-closed': {
    severity: 'warning',
    holds: 'A Liquid tag that begins also ends.',
    mend: 'Add the missing %} or }}.',
  },
  'liquid-tag-is-known': {
    severity: 'warning',
    holds: 'Liquid tags are such as this site knows.',
    mend: 'Correct the name, or write Markdown in its place; until then it is shown as it is written.',
  },
  'markup-is-closed': {
    severity: 'warning',
    holds: 'Markup that begins also ends, such as a literal, a link or a container.',
    mend: 'Add the sign that ends it; or put a backslash before the one that was not meant as markup.',
  },
  'markup-is-known': {
    severity: 'warning',
    holds: 'Containers and components are such as this site knows.',
    mend: 'Correct the name, or write Markdown in its place; the text within is kept in any case.',
  },
  'rst-is-well-formed': {
    severity: 'warning',
    holds: 'reStructuredText keeps to its rules: tables have whole borders, titles whole underlines.',
    mend: 'Mend what the message names; until then the text is shown as it is written.',
  },
  'directive-is-known': {
    severity: 'warning',
    holds: 'Directives of reStructuredText are such as this site knows.',
    mend: 'Correct the name; the content is kept in any case.',
  },
  'directive-is-safe': {
    severity: 'warning',
    holds: 'A write-up reads no other files and runs nothing.',
    mend: 'Paste the text in the place of the directive, or take it out.',
  },
  'role-is-known': {
    severity: 'warning',
    holds: 'Roles of reStructuredText are such as this site knows, or the write-up makes them itself.',
    mend: 'Correct the name, or take the role out; the text is kept in any case.',
  },
  'asciidoc-is-well-formed': {
    severity: 'warning',
    holds: 'AsciiDoc keeps to its rules.',
    mend: 'Mend what the message names.',
  },
  'html-is-well-formed': {
    severity: 'warning',
    holds: 'Raw HTML closes what it opens, so that no word is lost.',
    mend: 'Close the element, or write Markdown in its place.',
  },
  'html-is-safe': {
    severity: 'info',
    holds: 'Raw HTML is text and structure, without scripts, styles and forms.',
    mend: 'Nothing needs to be done; what is not safe is left out of the page.',
  },
  'words-are-shown': {
    severity: 'warning',
    holds: 'Every word of a write-up’s file stands on its page, but those that are markup.',
    mend: 'Look whether the words are missing on the page, and mend the markup there. If they are markup themselves, nothing is lost.',
  },
  'words-are-kept': {
    severity: 'error',
    holds: 'Every word that was read in a write-up stands on its page.',
    mend: 'Look at the place for markup that is not as it was meant. If there is none, it is a fault of the site: please report it with the text at the place.',
  },
} as const satisfies Record<string, Rule>
