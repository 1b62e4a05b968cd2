import * as z from 'zod'

/** Facts that several of the YAML files can hold. */

export const isoDate = z.iso
  .date({ error: 'expected a date such as 2018-05-02' })
  .describe('A date, as 2018-05-02')

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with https:// or http://',
  // What asks further can rely on its being an address.
  abort: true,
})

/** The address that a site is served below. */
export const siteAddress = webAddress.refine(
  url => {
    const { search, hash } = new URL(url)
    return !search && !hash
  },
  { error: 'expected an address without “?” and “#”', abort: true },
)

/** A name, or a name with role and organization. */
export const speaker = z
  .union([
    z.string().min(1),
    z.strictObject({
      name: z.string().min(1).describe('The name'),
      role: z.string().min(1).optional().describe('What the person was then: CTO'),
      organization: z.string().min(1).optional().describe('For whom the person spoke then'),
    }),
  ])
  .transform(one =>
    typeof one === 'string'
      ? { name: one, role: null, organization: null }
      : { name: one.name, role: one.role ?? null, organization: one.organization ?? null },
  )
  .describe('A name, or a name with role and organization')
