import type { Ref, SpeakerRef } from '../../src/publish/pages.ts'

/** What a person was; `years` where it changed. */
export interface AffiliationProps {
  role: string | null
  organization: Ref | null
  years?: string | null
}

/** A person's role and organization, as far as they are known. */
export function Affiliation({ role, organization, years }: AffiliationProps) {
  return (
    <>
      {role}
      {role && organization && ', '}
      {organization && <a href={organization.url}>{organization.title}</a>}
      {years && ` (${years})`}
    </>
  )
}

/** Speakers in one line with their organizations, those of one organization together: `Ann & Bo, Acme; Cy, Dot`. */
export function SpeakerLine({ speakers }: { speakers: readonly SpeakerRef[] }) {
  return (
    <span class="speaker-line">
      {speakers.map(({ name, url, organization }, index) => {
        const next = speakers[index + 1]
        const together = next && next.organization?.url === organization?.url
        return (
          <span key={url}>
            <a href={url}>{name}</a>
            {together ? ' & ' : organization && `, ${organization.title}`}
            {next && !together && '; '}
          </span>
        )
      })}
    </span>
  )
}

/** Speakers one a line, each with role and organization. */
export function SpeakerList({ speakers }: { speakers: readonly SpeakerRef[] }) {
  if (!speakers.length) return null
  return (
    <ul class="speakers" aria-label="Speakers">
      {speakers.map(({ name, url, role, organization }) => (
        <li key={url}>
          <a class="name" href={url}>
            {name}
          </a>
          {(role || organization) && (
            <span class="affiliation">
              <Affiliation role={role} organization={organization} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
