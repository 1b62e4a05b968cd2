import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/model/model.ts'
import { buildSite } from '../../src/site.ts'
import { buildOf } from '../setup/content.ts'

/** Which session of the programme each note is of, as a careful person finds it. */
const sessions: Record<string, [title: string, session: string][]> = {
  '2018-05-23-kubecon-2018-copenhaguen-day-3.md': [
    ['Cloud Native ML on Kubernetes', 'Duoq'],
    ['Running with Scissors', 'EMyr'],
    ['Scaling Deep Learning Models in Production Using Kubernetes', 'Dqvq'],
    ['Crossing the River by Feeling the Stones', 'EDv7'],
    ['Chaos Engineering WG Deep Dive', 'E5pb'],
    ['Are You Ready to Be Edgy? — Bringing Cloud-Native Applications to the Edge of the Network', 'Dqvk'],
    ['A Hackers Guide to Kubernetes and the Cloud', 'Dqvr'],
    ['Operating a Global-Scale FaaS on Top of Kubernetes', 'Dqvy'],
    ['Inside Kubernetes Resource Management (QoS) – Mechanics and Lessons from the Field', 'DqvA'],
    ['Vitess and a Kubernetes Operator', 'Dqw6'],
  ],
  'KubeCon-Copenhagen-2018-Day-2.md': [
    ['Kubernetes Project Update', 'Duom'],
    ['Accelerating Kubernetes Native Applications', 'E5MW'],
    ['Switching Horses Midstream: The Challenges of Migrating 150+ Microservices to Kubernetes', 'Dsh7'],
    ['Shaping the Cloud Native Future', 'E5wI'],
    ['Skip the Anxiety Attack - Build Secure Apps with Kubernetes', 'EQ1q'],
    ["Software's Community", 'EPjA'],
    ['Blackholes and Wormholes: Understand and Troubleshoot the “Magic” of Kubernetes Networking', 'Dquy'],
    ['Clusters as Cattle: How to Seamlessly Migrate Apps across Kubernetes Clusters', 'DqvF'],
  ],
  'KubeCon-Copenhagen-2018-Day-3.md': [
    ['Kubeflow ML on Kubernetes', 'Duoq'],
    ['Running with Scissors', 'EMyr'],
    ['Scaling Deep Learning Models in Production Using Kubernetes', 'Dqvq'],
    ['Crossing the River by Feeling the Stones', 'EDv7'],
    ['Closing Remarks', 'Eaw0'],
    ['Rook Deep Dive', 'DroL'],
    ['Kubernetes Runs Anywhere, but Does your Data?', 'Dqvu'],
  ],
  'PITCHME.md': [
    ['Istio SIG Configuration', 'DqvL'],
    ['Replace NGINX by Envoy', 'DquZ'],
    ['Notary and TUF', 'DquC'],
    ['Envoy@Lyft', 'DrnJ'],
    ['Istio and fortio Performance', 'Dquf'],
    ['How to contribute', 'DquQ'],
    ['Zalando K8S Deploymkent', 'Dque'],
    ['Network CNI', 'Dquw'],
    ['GPU k8s', 'Dqv0'],
    ['Envoy Internal Deep dive', 'DqvT'],
    ['Event driven with Brigade', 'DqvW'],
    ['AWS CNI', 'Dqwj'],
    ['Istio User Journey by Weathear.com', 'DqwB'],
    ['Kubelet to Istio: Security topics', 'Dqvl'],
    ['Marchine Learning - Kubeflow', 'Dqv6'],
  ],
  'cncf-kubecon-2018-CPH.rst': [
    ['Whats Up With All The Different Container Runtimes?', 'Dqtw'],
    ['Evolving Systems Design: From Unreliable RPC to Resilience with Linkerd', 'DquW'],
    ['Open Source and Building Online Communities using Social Media and Communications', 'Dqu8'],
    ['Continuously Deliver your Kubernetes Infrastructure', 'Dque'],
    ['Building a Cloud Native Culture in an Enterprise', 'DquL'],
    ['Serverless WG BOF', 'EMvE'],
    ['Managing Kubernetes: What You Need to Know About Day 2', 'Dqum'],
    ['Stories from the Playbook', 'Dqur'],
    ['Challenges to Writing Cloud Native Applications', 'DqvR'],
    ['Kubernetes Multi-Cluster Operations without Federation', 'Dqv3'],
    ['Building Event-Driven Pipelines with Brigade', 'DqvW'],
    ['Observability and the Depths of Debugging Cloud-Native Applications using Linkerd and Conduit', 'Dqui'],
    ['Kubernetes 101: DIY Workshop', 'Dqul'],
    ['What Does “Production Ready” Really Mean for a Kubernetes Cluster?', 'Dqvh'],
    [
      'Prometheus Monitoring Mixins: Using Jsonnet to Package Together Dashboards, Alerts and Exporters',
      'Dqvp',
    ],
    ['Kubernetes Runs Anywhere, but Does your Data?', 'Dqvu'],
    ['OpenStack SIG Deep Dive', 'Dro5'],
    ['Multi-Tenancy in Kubernetes: Best Practices Today, and Future Directions', 'Dqvb'],
  ],
}

/** Notes of one talk under several titles or in several write-ups. */
const same = [
  ['Cloud Native ML on Kubernetes', 'Kubeflow ML on Kubernetes'],
  ['Running with Scissors', 'Running with Scissors'],
  [
    'Scaling Deep Learning Models in Production Using Kubernetes',
    'Scaling Deep Learning Models in Production Using Kubernetes',
  ],
  ['Crossing the River by Feeling the Stones', 'Crossing the River by Feeling the Stones'],
  ['Zalando K8S Deploymkent', 'Continuously Deliver your Kubernetes Infrastructure'],
  ['Event driven with Brigade', 'Building Event-Driven Pipelines with Brigade'],
  ['Kubernetes Runs Anywhere, but Does your Data?', 'Kubernetes Runs Anywhere, but Does your Data?'],
]

const content = join(import.meta.dirname, '../../content')

describe('the notes on KubeCon Europe 2018', () => {
  test('are of these sessions, by evidence alone', async () => {
    const { model } = await buildSite({ content })
    const found = Object.keys(sessions).map(file => [file, sessionsIn(model, file)])
    expect(Object.fromEntries(found)).toEqual(sessions)
  })

  test('are of the same talks without a programme', async () => {
    const event = join(content, 'kubecon-eu-2018')
    const names = readdirSync(event).filter(name => /\.(?:md|rst)$|^event\.yaml$/.test(name))
    const files = names.map(name => [`kubecon/${name}`, readFileSync(join(event, name), 'utf8')])
    const { model } = await buildOf(Object.fromEntries(files))
    const several = model.talks.filter(({ notes }) => notes.length > 1)
    const groups = several.map(({ notes }) => notes.map(({ title }) => title).sort())
    expect(groups.sort()).toEqual(same.map(titles => [...titles].sort()).sort())
  })
})

function sessionsIn({ writeUps, talks }: Model, file: string): [string, string | null][] {
  const id = writeUps.find(writeUp => basename(writeUp.file) === file)?.id
  return talks
    .flatMap(({ session, notes }) => notes.map(note => ({ note, session })))
    .filter(({ note }) => note.writeUp === id)
    .sort((a, b) => a.note.line - b.note.line)
    .map(({ note, session }) => [note.title, session])
}
