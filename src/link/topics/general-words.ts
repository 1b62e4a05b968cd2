import { stemmer } from 'stemmer'

/**
 * Words of titles that any talk may have, whatever it is about: what speakers do, what they call their talks, and what
 * all of software is made of. They are the function words of titles, as it were; no topic is among them.
 */
const words = `
accelerate achieve adopt apply automate avoid become begin break bring build challenge change choose combine conquer
control create debug deliver demystify deploy design develop discover enable evolve experience explore extend follow get
handle help implement improve integrate introduce involve know lead learn leverage look make manage master meet move
navigate need operate power present provide ready reduce replace rethink reveal run scale serve set share
shape ship skip start stop switch take talk tell think turn understand use want wish work write
advanced beginner best better big case closing common complete conference custom deep different dive easy effective efficient end
everything fast feature first full future general global good great guide hands high idea inside insight intro
introduction issue journey keynote large latest lesson lightning live long look main many meetup modern more native
needs new newcomer next note number old open opening option order overview panel part past path people pitfall place
point practical practice problem production project question quick real reality reason recap remark report result
review right road role science scratch second session show showcase simple single small smart solution state step
story study style summary summit survey task team technique term thing time tip today tool top topic track trick
tutorial type update user value version view vision way welcome week workshop world year
app application approach bit business code company computer customer developer engineer engine enterprise
environment expert group industry information level maintainer member object order organization person plan platform
process product program server service setup software source speaker system technology
not does mean really when don via per re dev scary space multi
bof sig wg faq tldr ii iii iv vs etc
day monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
bonne bon cas comment conférence demain développement développeur exemple faire grand jour meilleur mieux mise
nouveau outil petit place présentation projet retour travail utilisation vie équipe année an ans temps
arbeit beispiel einführung entwicklung erfahrung gut jahr lösung machen mehr möglichkeit neu problem tag teil
überblick vortrag wege weg welt woche zeit zukunft
aplicación caso charla desarrollo día ejemplo equipo forma futuro introducción mejor mundo nuevo problema proyecto
taller tiempo trabajo uso vida
`

const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}+/gu, '')
const general = new Set(
  words
    .trim()
    .split(/\s+/)
    .flatMap(word => [plain(word), stemmer(plain(word))]),
)

/** Whether a word, or its stem, is one that any talk may have. */
export function isGeneral(key: string): boolean {
  return general.has(key)
}
