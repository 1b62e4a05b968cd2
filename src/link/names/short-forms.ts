/** Common first names with their short forms and other spellings, a line each. */
const table = `
  aaron: ron ronny
  abigail: abby gail
  abraham: abe
  adrian: ade
  agnieszka: aga
  alan: al allan allen
  albert: al bert bertie
  alejandro: ale alex jandro
  aleksander: alek olek
  aleksandr: alex sasha
  alessandro: ale alex sandro
  alexander: al alec alex lex sandy sasha xander zander
  alexandra: alex ali sandra sasha
  alexandre: alex
  alexandru: alex
  alexei: aleksei aleksey alex alexey alyosha lyosha
  alexis: alex
  alfred: al alf fred
  allison: ali alison allie ally
  amanda: mandy
  amy
  ana: anita anna
  anastasia: ana nastya stacy
  andreas: andi andy
  andrei: andre andrey andriy
  andrew: andy drew
  angela: angie
  ann
  anna: ania anne annie anya
  anthony: ant toni tony
  antonio: toni tonio tony
  arthur: art artie
  augustine: augie august gus
  barbara: babs barb basia
  bartholomew: bart
  bartosz: bart bartek
  benedict: ben
  benjamin: ben benji benno benny
  bernard: bernie
  bernhard: bernd
  beverly: bev
  bradford: brad
  bradley: brad
  brian: bryan
  calvin: cal
  cameron: cam
  carl: karl
  carla: karla
  carlos
  carolina: caro carol
  caroline: caro carol carrie
  catherine: cat cate cath cathy kate katherine kathy katie katy
  charles: charlie chas chuck
  charlotte: charlie lotte lottie
  christian: chris
  christina: chris chrissy christine kristina tina
  christopher: chris christoph kit kris topher
  claire: clare
  clifford: cliff
  clinton: clint
  constantine: konstantin kostas kostya
  cynthia: cindy
  dana
  daniel: dan dani danny
  daniela: dani
  david: dave davey davy
  dean
  deborah: deb debbie debra
  dennis: denny
  diana
  diego
  dimitrios: dimitris
  dina
  dmitry: dima dimitri dmitri dmitriy dmytro
  dominic: dom dominik nick
  donald: don donny
  dorothy: dot dottie
  douglas: doug
  ebenezer: eben
  eduardo: edu
  edward: ed eddie eddy ned ted teddy
  edwin: ed
  eleanor: ellie nell nora
  elena
  elizabeth: beth betsy betty elisabeth eliza ellie liz liza lizzie
  ella
  ellen
  emanuel: manu manuel
  emily: em emmy
  emma
  emmanuel: manu
  enrique: quique
  eric: erik ric rick
  erica: erika
  erin
  eugene: evgenii evgeny gene yevgeny
  evangelos: vangelis
  evelyn: eve evie
  federico: fede
  ferdinand: ferdi
  fernando: fer nando
  florian: flo
  frances: fran
  francesco: franz
  francis: frank
  francisco: fran paco pancho
  franklin: frank
  frederic: fred freddy frederick fredrik
  friedrich: fritz
  gabriel: gabe gabi
  gabriela: gabi
  gary
  geoffrey: geoff jeff
  georgios: george giorgos
  gerald: gerry jerry
  gerard: gerry
  gilbert: gil
  giovanni: gianni
  giuseppe: beppe
  glen: glenn
  gonzalo: gonza
  grace: gracie
  gregory: greg
  grzegorz: greg grzesiek
  guadalupe: lupe
  guilherme: gui
  guillermo: memo
  gustavo: gus
  hannah: hanna
  harold: hal harry
  harrison: harry
  heather: heath
  heinrich: heiner
  helen
  henry: hal hank harry
  herbert: herb
  howard: howie
  hubert: hub
  hugo
  ian
  ignacio: nacho
  immanuel: manny
  ines
  isaac: ike zac
  isabel: bella isa isabelle izzy
  ivan
  jacek: jack
  jacob: jake jakob
  jacqueline: jackie jacqui
  jakub: jakob kuba
  james: jamie jim jimmy
  jane: janie
  janet: jan
  janice: jan
  jason: jay
  javier
  jean: jeannie
  jeffrey: geoff jeff jeffery
  jennifer: jen jenn jennie jenny
  jens
  jeremiah: jerry
  jeremy: jem jez
  jerome: jerry
  jesse: jess
  jessica: jess jessie
  joachim: achim jo
  joan: joanie
  joanna: asia jo joanne
  joel
  johanna: hanna johana
  johannes: hannes hans jo
  john: jack johnny jon
  jonathan: john johnathan jon jonathon jonny
  jordan: jordi
  jorge
  jose: pepe
  joseph: jo joe joey
  joshua: josh
  juan: juancho juanjo
  judith: judy
  julia: julie
  julian: jules
  justin: jus
  karen
  katarzyna: kasia
  katharina: kathi kati
  kathleen: kate kathy katie
  kathryn: kate kathy katie katy
  keith
  kelly
  kenneth: ken kenny
  kevin: kev
  kimberly: kim
  kristen: kris
  kristin: kris
  krzysztof: chris kris krzysiek
  kyle
  lara
  laura
  laurence: larry lars laurie lawrence
  leonard: len lenny leo
  leonardo: leo
  leopold: leo
  leslie: les
  lewis: lew louis
  lillian: lily
  linda
  lindsay: lindsey
  lisa
  lorenzo: enzo
  louis: lou louie
  louise: lou
  lucas: lukas luke
  lucia: lucy
  luis
  magdalena: lena magda
  malgorzata: gosia
  manuel: manolo manu
  marc: mark
  marco
  marcus: marc mark markus
  margaret: greta maggie marge margie meg megan molly peggy
  maria: mari mary
  mariano: nano
  mario
  marjorie: marge
  marta
  martha: marty
  martin: marty
  mary: molly polly
  mateusz: mat
  mathias: mat mathis matt matthias
  matthew: mat mathew matt matty
  matthieu: mat mathieu
  maurice: moe
  max: maxi
  maximilian: max maxi
  maxwell: max
  megan: meg
  melanie: mel
  melissa: mel missy
  michael: mic micha michi mick mickey mike mikey
  michelle: shelly
  miguel: migue
  mikhail: michail misha
  mikolaj: miko
  mina
  mira
  mitchell: mitch
  mohammed: mo mohamed mohammad muhammad
  monica: monika
  morris: moe
  nancy: nan
  natalia: nat natalie natasha
  nathan: nat nate
  nathaniel: nat nate nathan
  nicholas: nick nicky nico nicolas nik niko nikolas
  nicole
  nikita: nik
  nikolai: kolya nick nikolay
  nikolaos: nikos
  nikolaus: klaus niko
  nina
  norman: norm
  oleksandr: alex sasha
  olga: olya
  oliver: oli olli ollie olly
  oscar: oskar
  otto
  pablo
  pamela: pam
  panagiotis: panos
  patricia: pat patsy patti patty tricia trish
  patrick: paddy pat
  paul
  paula
  pavel: pasha
  pedro
  peter: pete petr
  philip: phil philipp phillip pip
  przemyslaw: przemek
  rachel: rach
  radoslaw: radek
  rafael: rafa raphael
  raul
  raymond: ray
  rebecca: becca becky bex
  reginald: reg reggie
  reinhard: reiner
  ricardo: ricky
  richard: dick ric rich richie rick ricky ritchie
  rita
  robert: bob bobby rob robbie robby
  roberto: beto
  rodney: rod
  rodrigo: rod
  roger: rodge
  roland: rollo
  roman: roma
  ronald: ron ronnie
  rosa
  rosemary: rose rosie
  rudolf: rudi
  russell: rus russ
  ruth
  ryan
  salvador: sal
  samantha: sam sammy
  samuel: sam sammy
  sandra: sandy
  santiago: santi
  sarah: sally sara
  scott: scottie
  sean: shaun shawn
  sebastian: basti bastian seb sebas sebastien
  sergey: serge sergei serhii
  sergio: serge
  sharon: shari
  sidney: sid
  simon: si
  slawomir: slawek
  sofia: sophia sophie
  solomon: sol
  sonia
  spyridon: spiros spyros
  stanislav: stan stas
  stanislaw: staszek
  stanley: stan
  stefan: stef steffen
  stephanie: stef steph
  stephen: stefan steph steve steven stevie
  stuart: stewart stu
  susan: sue susie suzanne suzy
  sven
  sydney: syd
  sylvester: sly
  szymon: simon
  tabitha: tabby
  tara
  tatiana: tanya tatyana
  teodor: theodor
  terence: terry
  teresa: tere terry tess theresa
  thaddeus: thad
  theodore: ted teddy theo theodor
  thomas: thom tom tommy
  timothy: tim timmy timo
  tobias: tobi toby
  tomas: tom tomasz
  tomasz: tom tomek
  valentina: vale
  valerie: val
  vera
  veronica: roni ronnie vero
  vicente: chente
  victor: vic viktor
  victoria: tori vicki vickie vicky vika viktoria
  vincent: vin vince vinny
  virginia: ginny
  vladimir: vlad volodymyr
  volodymyr: vlad
  walter: wally walt
  wendy
  wesley: wes
  wilhelm: willi
  william: bill billy liam will willie willy
  wojciech: wojtek
  wolfgang: wolf
  yannick: yann
  yekaterina: ekaterina kate katya
  yevhen: eugene evgeny
  yury: juri yuri yuriy
  zachary: zac zach zachariah zack
`

/** From a short form to the names that it can stand for; a full name stands for itself. */
const fullNames = new Map<string, string[]>()
for (const line of table.trim().split('\n')) {
  const [full = '', ...shorts] = line.match(/\p{L}+/gu) ?? []
  for (const form of [full, ...shorts]) fullNames.set(form, [...(fullNames.get(form) ?? []), full])
}

/** The full names that a first name, in plain letters, can be a form of; empty for a name that is not known. */
export function fullNamesOf(firstName: string): string[] {
  return fullNames.get(firstName) ?? []
}
