import sharp from 'sharp'

const photo = { create: { width: 2000, height: 1000, channels: 3 as const, background: '#336699' } }

/** Colored frames as a moving GIF. */
async function moving(): Promise<Buffer> {
  const frames = ['#f00', '#0f0', '#00f'].map(background =>
    sharp({ create: { width: 40, height: 30, channels: 4, background } })
      .png()
      .toBuffer(),
  )
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer()
}

/** Small pictures of every sort, as bytes. */
export const pictures = {
  /** 2000 × 1000, with the place where it was taken. */
  photo: await sharp(photo)
    .withExif({ IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 40/1 0/1' } })
    .jpeg()
    .toBuffer(),
  /** Wide in the file, high as it was seen. */
  turned: await sharp(photo).resize(200).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  slide: await sharp(photo).resize(300).png().toBuffer(),
  moving: await moving(),
  cutOff: (await sharp(photo).jpeg().toBuffer()).subarray(0, 4000),
  /** Few bytes that are 120 million pixels. */
  bomb: await sharp({ create: { width: 12000, height: 10000, channels: 3, background: '#000' } })
    .png()
    .toBuffer(),
  svg: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  ),
}
