import { fold } from '../../text/words.ts'

/** What the columns of a table can tell, with the names that they go by, as `fold` writes them. */
const namesOfColumns = {
  title:
    'title sessiontitle talktitle session talk presentation presentationtitle summary subject topic name sessionname talkname proposaltitle titel titre titulo',
  speakers:
    'speakers speaker speakername speakernames presenters presenter authors author who people referent referenten vortragende intervenant intervenants ponente ponentes',
  organization:
    'organization organisation organizations organisations company companies affiliation affiliations employer org speakerorganization speakercompany institution firma entreprise empresa',
  role: 'role roles position jobtitle speakerrole speakertitle speakerposition function',
  day: 'day date sessiondate startdate datum tag jour dia',
  start:
    'start time starttime startsat begin begins beginsat from starts uhrzeit beginn heure hora datetime startdatetime when',
  room: 'room location venue place hall stage raum salle sala roomname where',
  kind: 'kind type format sessiontype sessionformat sessionkind talktype category proposaltype',
  track: 'track tracks',
  level: 'level skilllevel audiencelevel audience difficulty sessionlevel',
  video: 'video videourl videolink youtube youtubeurl youtubelink recording recordingurl recordinglink',
  slides: 'slides slidesurl slideslink slide slideurl slidelink slidedeck deck presentationurl',
  schedule:
    'schedule scheduleurl schedulelink url link page website permalink sessionurl sessionlink talkurl',
  code: 'code codeurl repository repositoryurl repo github githuburl source sourcecode',
  other: 'other links link2 resources moreinformation',
  id: 'id sessionid talkid uid guid key slug number nr proposalid',
}

/** What a column tells. */
export type Column = keyof typeof namesOfColumns

const columnsByName = new Map(
  (Object.keys(namesOfColumns) as Column[]).flatMap(column =>
    namesOfColumns[column].split(' ').map((name, rank) => [name, { column, rank }] as const),
  ),
)

/** Where in a row each column stands: of several with one meaning, the one with the most common name. */
export function columnsOf(header: string[]): Map<Column, number> {
  const best = new Map<Column, { index: number; rank: number }>()
  header.forEach((name, index) => {
    const found = columnsByName.get(fold(name))
    const before = found && best.get(found.column)
    if (found && (!before || found.rank < before.rank)) best.set(found.column, { index, rank: found.rank })
  })
  return new Map([...best].map(([column, { index }]) => [column, index]))
}
