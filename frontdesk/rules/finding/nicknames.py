"""What people are called who are registered otherwise: usual nicknames, and names written in several ways."""

from collections import defaultdict

# Our own selection of what is usual among people of the United States; nothing is copied from a list. Where a form was
# in doubt it was looked up: English ones in E. G. Withycombe, The Oxford Dictionary of English Christian Names, and in
# the Dictionary of Medieval Names from European Sources (dmnes.org, on Peggy and Dick); Spanish ones in the article
# "Hipocorístico" of the Spanish Wikipedia, and in the list of Mexican nicknames of chimatli.org (March 2010).
_CALLED = """
abigail: abby gail | abraham: abe | adolfo: fito | agnes: aggie | agustin: agus | albert: al bert albie
alberto: beto | alejandra: ale sandra | alejandro: ale alex jandro | alexander: alex sandy xander sasha lex
alexandra: alex sandra lexi sasha | alfonso: poncho alfon | alfred: al fred alfie | alfredo: fredo
alicia: licha ali | alan: al | amanda: mandy | andrea: andi | andrew: andy drew | angel: gelo | angela: angie
ann: annie nan nancy | anna: annie | anthony: tony | antonia: toni tona | antonio: tony tono | armando: mando
arthur: art artie | arturo: turi | augustus: gus | barbara: barb barbie babs | beatriz: bety betty bea
benjamin: ben benny benja | bernard: bernie | bernardo: berni nardo | bradley: brad | caroline: carrie carol
carolina: caro lina | carlos: carlitos charly | catherine: cathy cate kate katie kitty | cecilia: ceci chila
charles: charlie chuck chas | charlotte: lottie charlie | christina: chris tina christy
christine: chris tina christy | christopher: chris kit topher | clarence: clancy | concepcion: concha conchita chona
consuelo: chelo | cynthia: cindy | daniel: dan danny dani | daniela: dani | david: dave davey | deborah: deb debbie
delores: lola dolly | dolores: lola loli dolly | donald: don donny | dorothy: dot dottie dolly | douglas: doug
edgar: ed | edmund: ed ned ted | eduardo: lalo edu | edward: ed eddie ned ted | edwin: ed | eleanor: ellie nell nora
elena: leni | elizabeth: liz lizzie beth betsy betty eliza libby bess lisa | emilio: milo | emily: em emmy
enrique: quique kike | ernest: ernie | ernesto: neto | esperanza: pera espe | esther: essie | eugene: gene
eugenia: maru genie | evelyn: evie | federico: fede kiko | felipe: pipe | fernando: nando fer
florence: flo flossie | frances: fran frannie | francisca: paca paquita pancha | francis: frank fran
francisco: paco pancho frank cisco kiko | franklin: frank | frederick: fred freddy fritz | gabriel: gabe gabo
gabriela: gaby | gerald: gerry jerry | gertrude: trudy gert | gerardo: gera lalo | gilberto: beto gil
gonzalo: chalo | graciela: chela | gregorio: goyo | gregory: greg | guadalupe: lupe lupita | guillermo: memo guille
gustavo: tavo gus | harold: hal harry | hector: teto | helen: nell ellie | henry: hank harry hal | heriberto: beto
humberto: beto | ignacio: nacho | isaac: ike zac | isabel: chabela isa bella | isabella: bella izzy | isidro: chilo
jacob: jake jack | jacqueline: jackie | james: jim jimmy jamie jem | jane: janie | janet: jan | javier: javi
jeffrey: jeff | jennifer: jen jenny | jeremiah: jerry | jeremy: jerry | jesse: jess | jessica: jess jessie
jesus: chuy chucho chus | joan: joanie | joaquin: quino chimo | john: jack johnny | jonathan: jon johnny nathan
jorge: coque george | jose: pepe chepe joe | josefina: pepa josie fina | joseph: joe joey jo | josephine: jo josie
joshua: josh | juan: juanito | judith: judy | julian: jules | katherine: kathy kate katie kat kitty kay
kathleen: kathy kate katie | kathryn: kathy kate katie | kenneth: ken kenny | kimberly: kim | lawrence: larry lars
leonard: len lenny leo | leonardo: leo nardo | leopoldo: polo | lillian: lil lily | lorenzo: lencho
louis: lou louie | louise: lou | lourdes: lulu | lucille: lucy | luis: lucho huicho lou | luz: lucha
magdalena: magda lena malena | manuel: manny manolo lolo manu
margaret: peggy peg maggie meg marge margie greta daisy madge | margarita: mago rita margo | maria: mari maruja
martha: marty patsy mattie | martin: marty | mary: molly polly mamie | matilda: tilda tilly mattie | matthew: matt
maurice: moe | maximilian: max | mercedes: meche merche | michael: mike mickey mick mikey | michelle: shelly
miguel: mike migue | mildred: millie | mohammed: mo | moises: moi | nancy: nan | natalie: nat | natasha: tasha
nathan: nate nat | nathaniel: nate nat | nicholas: nick nicky | nicolas: nico | nicole: nikki | oliver: ollie
oscar: oz | pamela: pam | patricia: pat patty tricia trish patsy | patricio: pato | patrick: pat paddy
pedro: perico pete | penelope: penny | peter: pete | philip: phil pip | rafael: rafa rafi | ramon: moncho mon
randall: randy | raymond: ray | raul: rulo | rebecca: becky becca | refugio: cuco cuca | reginald: reg reggie
ricardo: rick richie | richard: dick rick ricky rich richie | robert: bob bobby rob robbie bert | roberta: bobbie
roberto: beto rob | rodolfo: rudy fito | rodrigo: rigo | roger: hodge rog | rogelio: roge | ronald: ron ronnie
rosalia: rosa lia | rosario: charo chayo | rosemary: rosie | rosa: rosita | roy: leroy | salvador: chava sal
samantha: sam | samuel: sam sammy | santiago: chago santi diego | sarah: sally sadie | sebastian: seb bastian
sergio: checo | sidney: sid | sofia: sofi chofi | soledad: chole sole | stanley: stan | stephanie: steph stevie
stephen: steve stevie | steven: steve stevie | susan: sue susie | susana: susi | suzanne: sue susie | sylvia: syl
teresa: tere terry tess teresita | theodore: ted teddy theo | theresa: terry tess tessa | thomas: tom tommy
timothy: tim timmy | tobias: toby | valentina: vale | valeria: vale | vanessa: nessa | veronica: vero ronnie
vicente: chente | victor: vic | victoria: vicky tori | vincent: vince vinny | virginia: ginny ginger
walter: walt wally | wilfred: will fred | william: bill billy will willie liam | winifred: winnie fred
yolanda: yoli | zachary: zach zack
"""
_WRITTEN = """
nguyen nyugen nuyen nugen nguyan ngyuen nwen newyen nugyen | lee li leigh lea | saint st | sainte ste
santa sta | sean shawn shaun | siobhan shevaun shivon | niamh neve neev | aoife eefa | caoimhe keeva
saoirse sersha | javier xavier zavier havier | joaquin wakeen hoakin juaquin | huang wong hwang
zhang chang cheung jang | zhou chou chow | zhao chao jow | xu hsu shu | xie hsieh tse | cai tsai choi | hugh hue
vaughn von vaughan | wojcik voychik wojick | jimenez himenez | guerrero gerrero | ngo ingo
thuy twee twi | phuong fong fuong | xiong shong siong | xiomara siomara | yusuf yousef joseph youssef
hussein hussain husain | ibrahim abraham | mohammed muhammad mohamed mohamad mohammad muhammed mohd
isaac isaak yitzhak | jacob yakov yaakov | evgeny yevgeny eugene | mikhail michael mikael micheal mikal
oleksandr alexander aleksandr | cohen kohn kahn | schaefer shafer shaffer | mueller miller muller
meyer maier myer mayer | stewart stuart | reid reed read | smith smyth smythe | brown browne braun | clark clarke
allen alan allan | johnson johnston jonson | thompson thomson tomson | philips phillips filips
gonzalez gonsales gonzales | rodriguez rodrigues
"""


def _alternatives() -> dict[str, tuple[str, ...]]:
    """Each name with what else its bearer may be called or written; two who only share a nickname are not alike."""
    others: defaultdict[str, set[str]] = defaultdict(set)
    for line in _CALLED.replace("|", "\n").strip().splitlines():
        name, _, called = line.partition(":")
        for nickname in called.split():
            others[name.strip()].add(nickname)
            others[nickname].add(name.strip())
    return {name: tuple(sorted(all_)) for name, all_ in others.items()}


def _spellings() -> dict[str, tuple[str, ...]]:
    groups = [line.split() for line in _WRITTEN.replace("|", "\n").strip().splitlines()]
    return {name: tuple(other for other in group if other != name) for group in groups for name in group}


NICKNAMES = _alternatives()
"""By a folded name: who is called so, and what bearers of it are called; "bob" has robert, "robert" has bob and rob."""
SPELLINGS = _spellings()
"""By a folded name: other ways to write what sounds like it, where no rule of sounds would tell."""
