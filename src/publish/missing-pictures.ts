import type { VFile } from 'vfile'
import type { MissingPicture } from '../digest/addresses.ts'
import { report } from '../report/report.ts'
import { suggestion } from '../text/did-you-mean.ts'

/** Where pictures are missing, and which are there. */
export interface MissingContext {
  file: VFile
  /** Keys of the pictures that are shown nowhere. */
  takenDown: ReadonlySet<string>
  /** The path of a picture that one is most like. */
  nearestPicture(path: string): string | undefined
}

/** Tells of pictures that a write-up shows and that cannot be shown, save those that shall not be. */
export function reportMissing(
  missing: MissingPicture[],
  { file, takenDown, nearestPicture }: MissingContext,
): void {
  for (const { keys, what, path, isLost, place } of missing) {
    if (keys.some(key => takenDown.has(key))) continue
    const mend = isLost ? `, or the write-up’s url in event.yaml${suggestion(nearestPicture(path))}` : ''
    report(file, `Unexpected ${what}, expected the picture ${path} in the content folder${mend}`, {
      rule: isLost ? 'picture-is-found' : 'picture-is-present',
      place,
    })
  }
}
