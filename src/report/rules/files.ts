import type { Rule } from './rule.ts'

/** Rules about files and what `site.yaml`, `event.yaml` and the other facts say. */
export const fileRules = {
  'content-exists': {
    severity: 'error',
    holds: 'The content folder is there and has a folder for each event.',
    mend: 'Make a folder for the event below the content folder, or name the right one with --content.',
  },
  'event-name-is-free': {
    severity: 'error',
    holds: 'No event’s folder has the name of a folder that the site itself makes.',
    mend: 'Give the folder another name, such as one with the year.',
  },
  'name-is-portable': {
    severity: 'warning',
    holds: 'Names of folders and files are names on Linux, macOS and Windows, and differ by more than case.',
    mend: 'Rename it, best with letters, digits, hyphens and dots alone; until then some machines cannot hold it.',
  },
  'yaml-is-well-formed': {
    severity: 'error',
    holds: 'Files of facts are YAML, with every key once.',
    mend: 'Mend the syntax at the place: often a quote, a bracket or the indentation is missing.',
  },
  'facts-match-schema': {
    severity: 'error',
    holds: 'Files of facts say only what the documentation names, in the form that it shows.',
    mend: 'Correct the key or the value at the place; docs/content.md, docs/event.md and docs/write-ups.md list them.',
  },
  'facts-file-is-known': {
    severity: 'warning',
    holds: 'Every YAML file has a name by which it is read.',
    mend: 'Rename the file as the message says, or move it out of the content folder.',
  },
  'file-is-read': {
    severity: 'info',
    holds: 'Every file is a write-up, a picture or facts.',
    mend: 'Nothing needs to be done; the file is not published.',
  },
  'file-is-no-link': {
    severity: 'warning',
    holds: 'Files and folders are themselves in the content folder, and no symbolic links.',
    mend: 'Put a copy in the place of the link; until then it is as if nothing were there.',
  },
  'text-is-utf8': {
    severity: 'error',
    holds: 'Text files are saved as UTF-8.',
    mend: 'Save the file anew with the encoding UTF-8.',
  },
  'facts-are-of-a-size': {
    severity: 'error',
    holds: 'Files of facts have at most 2 MB, and paths.yaml 20 MB.',
    mend: 'Take out what is not needed; the programme of 3,000 sessions is smaller.',
  },
  'write-up-is-of-a-size': {
    severity: 'warning',
    holds: 'Write-ups have at most 500 KB, some 80,000 words.',
    mend: 'Make several write-ups of it, such as one for each day; until then it has no page.',
  },
  'text-is-readable': {
    severity: 'warning',
    holds: 'The reader of a write-up’s format understands its text.',
    mend: 'Simplify or part the text, or write it in another format; until then it is shown as it is written.',
  },
  'text-reads-as-written': {
    severity: 'warning',
    holds:
      'No unseen character makes text be read in another order than it is written (U+202A–202E, U+2066–2069).',
    mend: 'Take the character out. Right-to-left scripts need none: their letters know their direction, and marks (U+200E, U+200F) may stay.',
  },
  'write-up-has-text': {
    severity: 'warning',
    holds: 'A write-up has a text.',
    mend: 'Write the text, or delete the file.',
  },
  'title-is-unique': {
    severity: 'warning',
    holds: 'No two write-ups of an event have one title.',
    mend: 'Change a title in its file; or, where the file says none, in event.yaml.',
  },
  'write-up-is-unique': {
    severity: 'warning',
    holds: 'No text is there twice under two names.',
    mend: 'Delete one of the two files.',
  },
  'event-fact-has-write-up': {
    severity: 'warning',
    holds: 'event.yaml says facts of files that are there.',
    mend: 'Correct the file’s name in event.yaml, or take the entry out.',
  },
  'day-is-of-event': {
    severity: 'warning',
    holds: 'Facts and corrections name days that event.yaml has.',
    mend: 'Correct the day, or add it to the days in event.yaml.',
  },
} as const satisfies Record<string, Rule>
