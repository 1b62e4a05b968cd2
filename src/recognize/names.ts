import { hasWordOf, wordSet } from '../text/words.ts'

const particles = wordSet(`
  af al ap bin da das de del della den der di do dos du el en ibn la las le les lo los o of ten ter
  til van vande vander vom von y zu zum zur
`)

/** Words that can be part of a name and mostly are not: one of them in a name is nothing, two are no name. */
const doubtfulWords = wordSet(`
  day deep dive field hat house hour lab love party red rest state story time way world
`)

/** Words that names of people do not have and titles, roles and companies do. */
const otherWords = wordSet(`
  a about advanced agile ai all an and api app application applications architecture at automation aws azure basics
  beginner best beyond birds bof book booth break building business by chaos ci cloud cluster clusters cncf code
  coffee communities community conclusion conference container containers continuous data database days 
  deliver delivery demo demos design development devops dinner distributed docker edge engineering enterprise
  envoy evening event faq federation for foundation from future getting google graphql group guide hackathon
  happy help how ibm in infrastructure inside internals intro introduction ios is istio its java javascript
  keynote keynotes kubernetes kubecon language learning lessons lightning linux live lunch machine making managing
  meet meetup mesh microservices microsoft migrating migration ml mobile model modern monitoring morning my native
  network networking new next node not notes observability of on open openstack operator operators operations
  opening closing oracle overview panel part patterns performance php pipeline pipelines platform practices
  practice production project prometheus python q questions react real recap release remarks resources review
  roadmap ruby rust safe scale scaling science security server serverless service services session sessions sig
  social software source sponsor sponsored sponsors stack standard started storage summary summit
  system systems talk talks team tech technical technologies technology test testing the things thoughts 
  to tool tools track tutorial ui update updates use user using ux vs web welcome what why with without wg
  work working workshop workshops wrap-up writing you your
`)

const roleWords = wordSet(`
  administrator advisor advocate ambassador analyst architect associate author ceo chair chief cio cofounder co-founder
  committer cfo cio cmo consultant contributor coo coordinator cpo creator cso cto dba designer developer developers devrel dev dir director doctor
  editor eng engineer engineers evangelist exec executive expert fellow founder head instructor intern lead leader
  lecturer maintainer manager member officer owner partner phd president principal product professor programmer
  researcher scientist senior sr sre staff student strategist technologist trainer vice vp writer
`)

const companyWords = wordSet(`
  ab ag agency apps bank bv cloud co company consulting corp corporation forum foundation gmbh group inc institute
  international lab labs limited llc ltd media network networks partners plc research sa sas security services
  software solutions startup studio studios systems team technologies technology times university
`)

/** How much a text looks like a person's name: `sure` and `possible` ones are made of two to five capitalized words. */
export type NameLikeness = 'sure' | 'possible' | 'none'

/** Tells how much a text looks like a person's name; words that names seldom have make it doubtful or none. */
export function nameLikeness(text: string): NameLikeness {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5) return 'none'
  const isParticle = (word: string) => particles.has(word)
  const capitalized = words.filter(word => !isParticle(word) && capital.test(word))
  const isMadeOfNames = words.every(word => isParticle(word) || capital.test(word) || nickname.test(word))
  const endsAsCompany = isCompany(words.at(-1) ?? '')
  if (!isMadeOfNames || capitalized.length < 2 || endsAsCompany) return 'none'
  if (hasWordOf(text, otherWords) || isRole(text)) return 'none'
  const doubts = words.filter(isDoubtful).length + (words.length > 3 ? 1 : 0)
  return doubts > 1 ? 'none' : doubts ? 'possible' : 'sure'
}

/** Whether a text can be taken for a person's name where one is expected. */
export function looksLikeName(text: string): boolean {
  return nameLikeness(text) !== 'none'
}

/** Words that can be part of a name and mostly are not: "Hacking", "GPU", "PyCon", "Day". */
function isDoubtful(word: string, index: number, words: string[]): boolean {
  const hasInnerCapital =
    /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|O['’])\p{Lu}/u.test(word)
  const isAcronym = /^\p{Lu}{3,}$/u.test(word) && index < words.length - 1
  return hasInnerCapital || isAcronym || /\p{Ll}{3}ing$/u.test(word) || doubtfulWords.has(word.toLowerCase())
}

const capital = /^(?:\p{Lu}|[dDlL]['’]\p{Lu})[\p{L}\p{M}'’.-]*$/u
const nickname = /^["“(][\p{L}.'’-]+[")”]$/u

/** Whether a text that stands in a speaker's place can be a name: a few words of letters, however they are written. */
export function canBeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length <= 5 && words.every(word => /^["“(]?[\p{L}][\p{L}\p{M}\p{N}'’._₋-]*[")”]?$/u.test(word))
}

/** "Anna DUPONT" is Anna Dupont; short capitals such as "JJ" or "SARAO" without a plain word beside them stay. */
export function withPlainCapitals(name: string): string {
  const words = name.split(' ')
  const hasPlain = words.some(word => /\p{Ll}/u.test(word))
  return words
    .map(word => (hasPlain && /^[\p{Lu}'’-]{3,}$/u.test(word) ? plainCapitals(word) : word))
    .join(' ')
}

function plainCapitals(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-'’])\p{Ll}/gu, letter => letter.toUpperCase())
}

/** Whether a text tells what somebody does: "Sr. Software Engineer", "CTO of CoreOS". */
export function isRole(text: string): boolean {
  return hasWordOf(text, roleWords)
}

/** Whether a text can hardly be anything but an organization: "Cloud Foundry Foundation". */
export function isCompany(text: string): boolean {
  return hasWordOf(text, companyWords)
}

/** Whether a text is what ends the name of a company, so that the comma before it is part of that: "Engine Works, Inc." */
export function isLegalForm(text: string): boolean {
  return /^(?:inc|llc|ltd|plc|gmbh|ag|co|corp|s\.?a|b\.?v)\.?$/i.test(text)
}
