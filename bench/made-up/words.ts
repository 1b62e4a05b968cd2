import type { Random } from './random.ts'

type Words = readonly [string, ...string[]]

const split = (text: string): Words => text.trim().split(/\s+/) as [string, ...string[]]

/** What talks are about. */
export const subjects = split(`
  Kubernetes Prometheus Envoy Istio Helm etcd Cassandra Postgres Kafka Flink Spark Rust TypeScript Python Go WebAssembly
  Observability Tracing Logging Storage Networking Security Serverless Containers Operators Schedulers Databases Caching
  Queues Streams Compilers Browsers Accessibility Typography Testing Fuzzing Deployment Migration Incidents Teams Hiring
  Documentation Licensing Packaging Supply-Chains Identity Secrets Policies Gateways Meshes Clusters Edge Latency Chaos
`)

const verbs = split(`
  Running Building Scaling Securing Breaking Testing Debugging Understanding Rethinking Shipping Measuring Teaching
  Growing Mending Automating Migrating Untangling Taming Replacing Observing
`)

const places = split(`
  Production Practice Banking Space Games Hospitals Schools Newsrooms Railways Farms Orbit Anger Public Small-Teams
  Big-Companies Startups Governments Museums Factories Telescopes
`)

const firstNames = split(`
  Ada Grace Mary Joan Alan Edsger Barbara Radia Ken Dennis Margaret Katherine Dorothy Annie Hedy Linus Guido Yukihiro
  Brendan Anders James Bjarne Niklaus Tony Donald Leslie Frances Jean Adele Lynn Sophie Evelyn Karen Shafi Silvio Ron
  Adi Leonard Whitfield Martin Ralph Vint Bob Tim Marc Larry Sergey Jeff Sanjay Urs Werner Diane Elena Olga Ivan Piotr
  Ahmed Fatima Aisha Kofi Ngozi Chidi Mei Wei Hiroshi Yuki Sakura Jin Priya Arjun Ravi Anita José María Lucía Pablo
  Søren Astrid Björn Sven Ingrid Noël Chloé Zoë Łukasz Miłosz Dvořák Ángel
`)

const syllables = split(`
  ba be bi bo bu da de di do du fa fe fi ga ge gi go ha he hi ho ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe
  pi po ra re ri ro sa se si so ta te ti to va ve vi vo wa we wi za ze zi zo
`)

const companies = split(`
  Engine Thread Loom Cloud River Stone Copper Silver Harbor Meadow Orchard Summit Beacon Lantern Compass Anchor Falcon
`)
const companyEnds = split('Works Labs Systems Inc. GmbH Data Networks Software Foundation University')
const roles = ['Engineer', 'Senior Engineer', 'CTO', 'Architect', 'Product Manager', 'Researcher'] as const

const prose = split(`
  the a of and to in is that it for on with as was they this from by be are at have not but or which one you all can
  were their there what so we more when who other some about only new than time how many these then two first also
  after over its may our because good work people system data service request load team cluster node change failure
  code test release version memory network latency user problem answer question example demo slide picture tool way
  thing day year part number group case point week company project program room talk speaker audience idea result
  cost design pattern feature process metric dashboard alert trace log queue cache index table row key value
`)

/** A title such as “Running Envoy and Kafka in Production”. */
export function title(random: Random): string {
  const [first, second] = [random.pick(subjects, 1.3), random.pick(subjects)]
  const forms = [
    `${random.pick(verbs)} ${first} in ${random.pick(places)}`,
    `${random.pick(verbs)} ${first} and ${second} for ${random.pick(places)}`,
    `${first} without ${second}: ${random.below(90) + 10} Lessons from ${random.pick(places)}`,
    `How We Stopped ${random.pick(verbs)} ${first} in ${random.pick(places)}`,
    `From ${second} to ${first}: ${random.pick(verbs)} ${random.pick(subjects)}`,
  ] as const
  return random.pick(forms).replaceAll('-', ' ')
}

/** A speaker, or somebody who takes notes. */
export interface Person {
  name: string
  role: string
  organization: string
}

/** Somebody with a name that hardly anyone else has. */
export function person(random: Random): Person {
  const last = Array.from({ length: 2 + random.below(2) }, () => random.pick(syllables)).join('')
  return {
    name: `${random.pick(firstNames, 1.5)} ${last[0]?.toUpperCase()}${last.slice(1)}`,
    role: random.pick(roles),
    organization: `${random.pick(companies)} ${random.pick(companyEnds)}`,
  }
}

/** Some sentences, about as many characters as asked for. */
export function paragraph(random: Random, length: number): string {
  const sentences: string[] = []
  for (let written = 0; written < length; written += sentences.at(-1)?.length ?? 1) {
    const words = Array.from({ length: 6 + random.below(14) }, () =>
      random.chance(0.05) ? random.pick(subjects) : random.pick(prose),
    )
    const text = words.join(' ')
    sentences.push(`${text[0]?.toUpperCase()}${text.slice(1)}.`)
  }
  return sentences.join(' ')
}
