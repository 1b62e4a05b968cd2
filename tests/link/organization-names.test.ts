import { describe, expect, test } from 'vitest'
import { organizationKeysAmong } from '../../src/link/names/organization-names.ts'
import { organizationNearMisses } from '../../src/link/names/organization-near-misses.ts'
import { unite } from '../../src/text/unite.ts'

const groupsOf = (names: string[]) => unite(names, organizationKeysAmong(names))

/** Spellings that are one organization's. */
const same: string[][] = [
  ['Upbound', 'Upbound Inc.', 'upbound, inc', 'UPBOUND'],
  ['Engine Works', 'Engine Works GmbH', 'EngineWorks', 'The Engine Works Pty Ltd'],
  ['Nerdalize', 'Nerdalize B.V.', 'Nerdalize BV', 'Nerdalize.io'],
  ['Société Étoile', 'Societe Etoile S.A.R.L.', 'Société Étoile SAS'],
  ['Cisco', 'Cisco Systems', 'Cisco Systems, Inc.'],
  ['Huawei', 'Huawei Technologies Co., Ltd.'],
]

/** Names of organizations that are not one, at least not for certain. */
const different: string[][] = [
  ['Google', 'Google Cloud'],
  ['IBM', 'IBM Research'],
  ['Turbine', 'Turbine Labs, Inc'],
  ['SAP', 'SAP Systems'],
  ['Cloud', 'Cloud Systems', 'Cloud Foundry'],
  ['Red Hat', 'Red Systems'],
  ['Inc.', 'Ltd'],
]

/** Names that probably are one organization's, and what they differ by. */
const nearMisses: [one: string, other: string, reason: string][] = [
  ['Turbine', 'Turbine Labs, Inc', '“labs”'],
  ['CNCF', 'Cloud Native Computing Foundation', 'initials for words'],
  ['Engine Works', 'The Engine Works Company', '“company”'],
  ['Oath', 'Oath Inc (Yahoo)', 'what is in brackets'],
  ['Turbonomic', 'Turbonomics', 'one letter'],
]

test.each(same)('%s is %s', (...names) => expect(groupsOf(names)).toEqual([names]))

test.each(different)('%s is not %s', (...names) => expect(groupsOf(names)).toEqual(names.map(name => [name])))

describe('probably one', () => {
  test.each(nearMisses)('%s, %s', (one, other, reason) => {
    expect(organizationNearMisses([one, other])).toMatchObject([{ names: [one, other], reason }])
  })

  test('a part of a firm, short names and numbers are none', () => {
    expect(
      organizationNearMisses(['Google', 'Google Cloud', 'Lyft', 'Left', 'Platform8', 'Platform9']),
    ).toEqual([])
  })
})
