import type { VFile } from 'vfile'
import { report } from '../report/report.ts'
import { dayOfPictures } from './days.ts'
import type { RecognizedNote } from './notes.ts'

/** Reports notes whose heading says one day and whose pictures were taken on another: the heading holds. */
export function reportConflicts(notes: RecognizedNote[], file: VFile): void {
  for (const { note, body, marks } of notes) {
    const pictured = dayOfPictures(body)
    if (!note.day || !pictured || pictured === note.day) continue
    report(
      file,
      `Unexpected pictures of ${pictured} under “${note.title}”, which stands under ${note.day}; expected one day, taken as ${note.day}`,
      { rule: 'day-is-certain', place: marks[0] },
    )
  }
}
