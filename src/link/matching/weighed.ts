import type { Named } from './names.ts'
import type { Profile } from './profile.ts'
import type { Weights } from './weights.ts'

/** A profile, with what of it tells something among those of its event, so that it is not sought for each comparison. */
export interface Weighed extends Profile {
  /** The words of the title that a text has by accident only in a few cases. */
  tellingWords: { name: string; stem: string; weight: number }[]
  tellingOrganizations: (Named & { weight: number })[]
  /** The words of the text that few others have. */
  rareStems: string[]
}

/** What many titles or texts hold tells nothing. */
const tellingName = 0.6

/** About one text in twenty has such a word. */
const rareInTexts = 0.65

/** Finds what of a profile is rare. */
export function weighed(profile: Profile, { titles, texts, organizations }: Weights): Weighed {
  const isTelling = ({ weight }: { weight: number }) => weight >= tellingName
  return {
    ...profile,
    tellingWords: profile.title.words
      .map(({ text, stem }) => ({ name: text, stem, weight: Math.min(titles(stem), texts(stem)) }))
      .filter(isTelling),
    tellingOrganizations: profile.organizations
      .map(company => ({ ...company, weight: organizations(company.id) }))
      .filter(isTelling),
    rareStems: profile.writeUp ? [...profile.stems].filter(stem => texts(stem) > rareInTexts) : [],
  }
}
