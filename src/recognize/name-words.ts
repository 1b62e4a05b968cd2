import { wordSet } from '../text/words.ts'

/** Words within names that need no capital letter. */
export const particles = wordSet(`
  af al ap bin da das de del della den der di do dos du el en ibn la las le les lo los o of ten ter
  til van vande vander vom von y zu zum zur
`)

/** Words that can be part of a name and mostly are not: one of them in a name is nothing, two are no name. */
export const doubtfulWords = wordSet(`
  day deep dive field hat house hour lab love party red rest state story time way world
`)

/** Words that names of people do not have and titles, roles and companies do. */
export const otherWords = wordSet(`
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
  roadmap ruby rust room safe scale scaling science security server serverless service services session sessions sig
  social software source sponsor sponsored sponsors stack stage standard started storage summary summit
  system systems talk talks team tech technical technologies technology test testing the things thoughts 
  to tool tools track tutorial ui update updates use user using ux vs web welcome what why with without wg
  work working workshop workshops wrap-up writing you your
`)

/** Words for what people do. */
export const roleWords = wordSet(`
  administrator advisor advocate ambassador analyst architect associate author ceo chair chief cio cofounder co-founder
  committer cfo cio cmo consultant contributor coo coordinator cpo creator cso cto dba designer developer developers devrel dev dir director doctor
  editor eng engineer engineers evangelist exec executive expert fellow founder head instructor intern lead leader
  lecturer maintainer manager member officer owner partner phd president principal product professor programmer
  researcher scientist senior sr sre staff student strategist technologist trainer vice vp writer
`)

/** Words that organizations have in their names. */
export const companyWords = wordSet(`
  ab ag agency apps bank bv cloud co company consulting corp corporation forum foundation gmbh group inc institute
  international lab labs limited llc ltd media network networks partners plc research sa sas security services
  software solutions startup studio studios systems team technologies technology times university
`)

/** Names can end with these; what begins with one is a place: "Hall B". */
export const placeWords = wordSet('hall saal sala salle')
