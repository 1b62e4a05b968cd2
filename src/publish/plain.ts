import { VFile } from 'vfile'
import { digestsOf, type Plain, plainDigests } from '../digest/plain.ts'
import type { SiteSettings } from '../model/facts.ts'
import type { Model } from '../model/model.ts'
import type { PathRecords } from '../model/paths.ts'
import type { FileFacts } from '../read/facts-files.ts'
import type { PublishSources } from './index.ts'
import type { ShownDigest } from './shown-digest.ts'

/** All that a site is made of, as plain data, so that another thread makes the same site. */
export interface PlainSources extends Pick<PublishSources, 'pictures' | 'takenDown'> {
  model: Model
  digests: Plain<ShownDigest>[]
  /** The paths of the files of these. */
  files: string[]
  settings: SiteSettings
  paths: PathRecords
}

/** Makes plain data of what a site is made of. */
export function plainSources(model: Model, sources: PublishSources): PlainSources {
  const { digests, pictures, takenDown, settings, paths } = sources
  return {
    ...{ model, pictures, takenDown },
    digests: plainDigests(digests),
    files: digests.map(({ file }) => file.path),
    settings: settings.value,
    paths: paths.value,
  }
}

/** Makes again of plain data what a site is made of; what is reported on it reaches nobody. */
export function sourcesOf(plain: PlainSources): PublishSources {
  const { pictures, takenDown, settings, paths } = plain
  const files = plain.files.map(path => new VFile({ path }))
  return {
    ...{ pictures, takenDown },
    digests: digestsOf(plain.digests, files),
    settings: factsOf(settings),
    paths: factsOf(paths),
  }
}

function factsOf<Value>(value: Value): FileFacts<Value> {
  return { value, file: new VFile(), placeOf: () => undefined, placeOfKey: () => undefined }
}
