import type { Quotation } from '../model/model.ts'
import { groupBy } from '../text/groups.ts'
import type { Material } from './material.ts'
import type { QuotationsView, QuotationView } from './pages.ts'

/** Finds what each person is quoted with, by where it is from. */
export function quotationsByPerson(material: Material): (person: string) => QuotationsView[] {
  const said = material.model.quotations.flatMap(quotation =>
    quotation.speakers.flatMap(({ person }) => (person ? [{ person, quotation }] : [])),
  )
  const ofPerson = groupBy(said, ({ person }) => person)
  return person => {
    const own = ofPerson.get(person) ?? []
    return viewsOf(
      own.map(({ quotation }) => quotation),
      { material, person },
    )
  }
}

/** Finds the quotations from each talk that stand elsewhere than in the notes on it. */
export function quotationsBesideNotes(material: Material): (talk: string) => QuotationsView[] {
  const beside = material.model.quotations.filter(
    quotation => !material.bodiesOf(quotation.writeUp).quotation(quotation).isInNotes,
  )
  const ofTalk = groupBy(beside, ({ talk }) => talk ?? '')
  return talk => viewsOf(ofTalk.get(talk) ?? [], { material, person: null })
}

interface ViewContext {
  material: Material
  /** Whose page it is, if it is a person's. */
  person: string | null
}

function viewsOf(quotations: Quotation[], context: ViewContext): QuotationsView[] {
  const { refs } = context.material
  const groups = groupBy(quotations, ({ talk, writeUp }) => `${talk} ${writeUp}`)
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const talk = first.talk === null ? null : refs.talk(first.talk)
    return {
      talk: talk && { title: talk.title, url: talk.url },
      event: refs.event(first.event),
      writeUp: refs.writeUp(first.writeUp),
      quotations: group.map(quotation => viewOf(quotation, context)),
    }
  })
}

function viewOf(quotation: Quotation, { material, person: own }: ViewContext): QuotationView {
  const { urls, bodiesOf } = material
  return {
    paragraphs: quotation.text.split('\n\n'),
    speakers: quotation.speakers.map(({ name, person }) => ({
      name,
      url: person === null || person === own ? null : urls.speaker(person).url,
    })),
    place: bodiesOf(quotation.writeUp).quotation(quotation).place,
  }
}
