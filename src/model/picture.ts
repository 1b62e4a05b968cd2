/** The formats of pictures that are read and made. */
export const pictureFormats = ['avif', 'gif', 'jpeg', 'png', 'webp'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** A picture beside a write-up that can be shown. */
export interface Picture {
  /** The path on disk. */
  from: string
  /** Tells its content from any other: 10 hexadecimal digits. */
  hash: string
  /** In pixels, as it is seen: turned as its camera was held. */
  width: number
  height: number
  /** What it is, whatever its name says. */
  format: PictureFormat
  isAnimated: boolean
}

/** A picture beside a write-up that cannot be shown. */
export interface UnusablePicture {
  from: string
  /** What it is instead, as a message goes on with it: `a picture that is cut off`. */
  problem: string
}

/** A file that is made of a picture beside a write-up. */
export interface PictureFile {
  /** The picture's path on disk. */
  from: string
  /** Below the output folder; another content of the picture has another name. */
  to: string
  /** In pixels; never more than the picture has. */
  width: number
  format: PictureFormat
}
