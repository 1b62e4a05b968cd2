import { posix } from 'node:path'
import type { Picture, PictureFile, PictureFormat } from '../model/picture.ts'
import { slugOf } from '../text/slugs.ts'
import { encodedPath } from '../text/urls.ts'

/** One of the files that are made of a picture. */
export interface MadePicture {
  url: string
  width: number
  height: number
  file: PictureFile
}

/** The files that one picture is shown with. */
export interface PictureSet {
  /** Formats that are smaller than the picture's own, best first, each in several widths. */
  sources: { type: string; files: MadePicture[] }[]
  /** What is shown where none of these is known. */
  image: MadePicture
  /** What is shown on a page of its own. */
  large: MadePicture
  /** All of them, each once. */
  files: PictureFile[]
}

/** In pixels: the measure of the text is about 700, a phone's half of that, and fine screens have two for one. */
const widths = [480, 800, 1400]
const imageWidth = 800
const largeWidth = 2400

/** The formats that a picture is offered in, best first, and the one for browsers that know none of them. */
const formats: Record<PictureFormat, { better: PictureFormat[]; own: PictureFormat }> = {
  avif: { better: ['avif'], own: 'webp' },
  gif: { better: ['avif', 'webp'], own: 'gif' },
  jpeg: { better: ['avif', 'webp'], own: 'jpeg' },
  png: { better: ['avif', 'webp'], own: 'png' },
  webp: { better: ['avif'], own: 'webp' },
}

/** Names the files that are made of the picture at a path below the content folder. */
export function filesOfPicture(
  picture: Picture,
  { path, basePath }: { path: string; basePath: string },
): PictureSet {
  const { better, own } = formats[picture.format]
  const name = posix.join(posix.dirname(path), slugOf(posix.basename(path, posix.extname(path))))
  const made = (width: number, format: PictureFormat): MadePicture => {
    const shown = Math.min(width, picture.width)
    const to = `${name}-${picture.hash}-${shown}.${format}`.replace('/', '/pictures/')
    const height = Math.max(1, Math.round((picture.height * shown) / picture.width))
    const url = `${basePath}${encodedPath(to)}`
    return { url, width: shown, height, file: { from: picture.from, to, width: shown, format } }
  }
  // Moving pictures are large: one width is enough, and AVIF cannot be made of them.
  const usable = better.filter(format => !picture.isAnimated || (format === 'webp' && own !== 'webp'))
  const chosen = picture.isAnimated ? [imageWidth] : widthsWithin(picture.width)
  const sources = usable.map(format => ({
    type: `image/${format}`,
    files: chosen.map(width => made(width, format)),
  }))
  const image = made(imageWidth, own)
  const large = made(largeWidth, own)
  const all = [...sources.flatMap(({ files }) => files), image, large].map(({ file }) => file)
  return { sources, image, large, files: [...new Map(all.map(file => [file.to, file])).values()] }
}

/** No picture is made larger than it is, nor twice at nearly the same size. */
function widthsWithin(width: number): number[] {
  return [
    ...widths.filter(each => each < 0.9 * width),
    ...(width < (widths.at(-1) ?? 0) * 1.1 ? [width] : []),
  ]
}
