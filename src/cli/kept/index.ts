import { join } from 'node:path'
import { type KeptAnswers, keptAnswers } from './answers.ts'

/** What builds keep for later ones, in a folder that may go at any time. */
export const keptFolder = '.cache'

/** The hash of all code and packages, which `bin/run.js` puts in; nothing else can tell that they are the same. */
const version = process.env.CONFERENCE_NOTES_CODE

/** The answers of earlier processes with the same code; none where that is not known. */
export function answersOfSameCode(): KeptAnswers | null {
  return version ? keptAnswers({ folder: join(keptFolder, 'answers'), version }) : null
}
