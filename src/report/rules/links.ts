import type { Rule } from './rule.ts'

/** Rules about links and pictures. */
export const linkRules = {
  'reference-is-resolved': {
    severity: 'warning',
    holds: 'What a link, a reference or a footnote leads to is there.',
    mend: 'Correct the address or the name; or give the write-up’s url in event.yaml, from where addresses are read.',
  },
  'link-leads-somewhere': {
    severity: 'warning',
    holds: 'There is a page at every address that the site links to; npm run check:links asks.',
    mend: 'Link to the page that took its place, or to the archived copy that the message names.',
  },
  'link-is-current': {
    severity: 'info',
    holds: 'Links lead to a page where it is, not to where it was: its host says that it moved for good.',
    mend: 'Write the new address.',
  },
  'link-can-be-checked': {
    severity: 'info',
    holds: 'The host of a link tells programs whether there is a page.',
    mend: 'Nothing, if a browser shows the page; else see link-leads-somewhere.',
  },
  'picture-is-present': {
    severity: 'info',
    holds: 'Pictures lie beside the write-up that shows them.',
    mend: 'Put the picture in the content folder; until then its caption leads to the original.',
  },
  'picture-is-found': {
    severity: 'warning',
    holds: 'A picture lies beside its write-up, or has an original that its caption can lead to.',
    mend: 'Put the picture beside the write-up, correct its name, or give the write-up’s url in event.yaml.',
  },
  'picture-is-usable': {
    severity: 'warning',
    holds:
      'A file that is called a picture is one that can be shown: JPEG, PNG, GIF, WebP or AVIF, whole, not too large.',
    mend: 'Save it anew in one of these formats.',
  },
  'picture-is-as-named': {
    severity: 'warning',
    holds: 'The ending of a picture’s name tells its format.',
    mend: 'Rename the file.',
  },
  'take-down-has-effect': {
    severity: 'warning',
    holds: 'Every entry of takeDown in site.yaml fits a picture or a person.',
    mend: 'Correct the entry, or take it out.',
  },
  'taken-down-picture-is-deleted': {
    severity: 'warning',
    holds: 'Pictures that are taken down do not lie in the content folder.',
    mend: 'Delete the file.',
  },
  'card-is-drawn': {
    severity: 'warning',
    holds: 'A picture for previews is drawn of every talk and event.',
    mend: 'This is a fault of the site: please report it with the title.',
  },
} as const satisfies Record<string, Rule>
