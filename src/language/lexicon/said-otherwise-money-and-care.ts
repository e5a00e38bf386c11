/** Other words for what entries say of money, work, care and school, and what entries call it, one a line. */
export const saidOtherwiseMoneyAndCare: string = `
sollicitanten koppelen, cv koppelen | | | ~ actonomy, matching tool, matchen
langdurige werkloosheid, langdurig werkzoekend | | | ~ werkverkenner
zorgkosten gemeente, zorguitgaven gemeente, zorgbehoefte voorspellen, toekomstige zorgvraag | | | ~ wmo, wmo voorspelmodel
buitenlandse aannemer, buitenlandse bouwvakkers | | | ~ buitenlandse dienstverrichters
zwart uitbetalen, zwart loon | | | ~ loonheffingen
verzuimboete, notoire wanbetaler | | | ~ meerverzuim, betalingsachterstand
gegevensvergelijking, samenloopsignalering | | | ~ samenloopsignalering
abw, wwb | | | ~ bijstand, participatiewet
baan opgezegd, ontslagreden, wangedrag werk, vrijwillig ontslag | | | ~ verwijtbare werkloosheid
salarisspecificatie, loonbriefje, loonspecificatie, verdiensten aftrekken | | | ~ inkomstenverrekening, basisregistratie inkomen
woonlasten, eigenarenbelasting, overwaarde | | | ~ woz, woz-waarde, modelmatige waardebepaling
dubbel claimen, dubbel geclaimd, dubbel vergoed | | | ~ eerder behandelde schades
invorderaar, binnengekomen betalingen, aflossing boeken, aflossingen boeken, betalingen boeken, terugbetalingen verwerken | | | ~ incasso-ontvangsten, invordering
penningmeester, liefdadigheid, vrijwilligersorganisatie, clubkas | | | ~ stichtingen en verenigingen
loketkosten, kosten rijbewijs, prijs rijbewijs, duur paspoort | | | ~ leges
tweede bul, collegekaart | | | ~ collegegeld
bouwkosten schatten, schatting van bouwkosten | | | ~ monte carlo
beroepenkeuze, tekortberoep, tekortberoepen, werkconsulent, arbeidstoeleiding | | | ~ werk matchen, re-integratie, beroepsprofielen
alimentatie terugvragen, draagkracht ex | | | ~ verhaal op onderhoudsplichtigen, alimentatie
herbeoordeling bijstand, hercontrole | | | ~ heronderzoeken
beroepsvaardigheden, vakkennis, beroepseisen, functieprofiel, functieprofielen, capaciteiten werknemer, werkervaring | | | ~ competentnl, skills
woz-adviesbureau, proceskostenvergoeding | | | ~ woz-bezwaren, woz bezwaren
schuldenlast, schuldenberg, schuldenspiraal, ontruiming, ontruimd, energie afgesloten | | | ~ vroegsignalering
moederbedrijf, dochterbedrijf, dochterondernemingen, dochteronderneming, dochterbedrijven, moedermaatschappij, brievenbusbedrijf, winstverschuiving | | | ~ multinationale ondernemingen, externe databank
schending inlichtingenplicht, meldplicht geschonden, inlichtingenplicht geschonden, boetebeleid, verwijtbaarheid | | | ~ sancties
inkomenscheck, inkomensonderzoek, inkomenstoets, vermogenstoets, inkomensbewijs, jaaropgave, jaaropgaven, jaaropgaaf | | | ~ inkomensverklaring
kinderkorting, belastingkorting | | | ~ heffingskortingen
verkeersfuik, politiefuik | | | ~ anpr-actie, belastingschuldige, invorderingsschulden
executoriaal beslag, auto aan de ketting | | | ~ scanbussen, belastingdeurwaarder
innovatie landbouw, boereninnovatie, europees landbouwgeld | | | ~ subsidie-buddy, eip
armoedefonds, kindpas, computer voor schoolgaande kinderen | | | ~ armoedevoorzieningen, minimaregelingen
inkomensgroep, inkomensgroepen, inkomenscategorie, inkomensschijf, inkomensgrenzen | | | ~ inkomensklasse, armoedevoorzieningen
euregionaal, kosten declareren project | | | ~ interreg, kostenlijnen
toeloop jeugdhulp, nasleep corona | | | ~ aanmeldingen jeugdhulp, coronavirus
pgb-bureau, budgethouder, budgethouders, spookzorg, spookzorgverleners, zorgoplichter, zorgmaffia | | | ~ oneigenlijk gebruik wmo, zorgaanbieders
kinderopvangaffaire, stiefkind toeslagen, toeslagenramp | | | ~ kindregeling, hersteloperatie toeslagen
geestesgesteldheid, gemoedstoestand, puberleed, somberheidsklachten, angstig, eenzame kinderen, jeugdarts, ggd-vragenlijst, gezondheidsvragenlijst, middelbare scholier, middelbare scholieren | | | ~ psychosociale gezondheid
naaste verzorgen, overbelaste mantelzorger | | | ~ mantelzorg assistent, mantelzorgers
fraudesignaal, fraudesignalen | | | ~ risicogericht prioriteren, onderzoekswaardigheid
zzp-pakket, dement, dementerend, dementerende, dementerenden, verpleegafdeling | | | ~ zorgprofiel, wet langdurige zorg
hersenbeschadiging, hersenbloeding, schedelletsel, hoofd gestoten, knock-out, hersenkneuzing | | | ~ glasgow coma, bewustzijnsniveau
grieperig, zwangerschapsziekte | | | ~ ziekmelding, ziektewet
ziekenhuissamenvoeging, ziekenhuiszorg | | | ~ fusiedashboard, medisch specialistische
winstuitkering zorg, jaarverslag zorginstelling, dividend zorg, rendement zorg | | | ~ zicht op zorgaanbieders, financiële positie
zorgpolis, medische kosten vergoed | | | ~ categoriale bijzondere bijstand, bijzondere bijstand
box1, klusinkomsten | | | ~ inkomsten box 1, box 1
box3, spaarders, crypto, cryptovaluta, cryptomunten, verborgen vermogen | | | ~ vermogen box 3, signaal vermogen
schatkistmodel, belastinghervorming, belastingverhoging, belastingverlaging, koopkracht, koopkrachtplaatjes, inkomenseffecten, vlaktaks, fiscalist, fiscalisten, econometrie, econometrisch | | | ~ ramingsmodellen, fiscaal beleid
ziektekostenaftrek, hypotheekrente, hypotheekaftrek, studieaftrek, aftrekbaar, aftrekbare kosten, vragenbrief | | | ~ analyse aan de poort, selectiemodule inkomensheffing, inkomensheffing
wwaanvraag, wachtgeld | | | ~ klantapplicatie ww, ww-uitkering
looncijfers, arbeidsverleden | | | ~ start inkomstenverhouding, inkomstenverhouding, polisadministratie
vrijstelling waterschapsbelasting, schulden wegstrepen | | | ~ kwijtschelding
energiebelasting terugvragen, ecotaks, ecobelasting, kerk energiebelasting | | | ~ teruggaaf milieubelasting, milieubelastingen
jeugdzorgtekorten, jeugdzorgbudget, gesloten jeugdzorg, jeugdhulptrajecten | | | ~ prognosemodel jeugdzorg, voorspelmodel jeugdhulp
studieondersteuning handicap, student met beperking | | | ~ studietoeslag
bouwleges, kosten bouwvergunning | | | ~ legesberekening
zakelijk rijden, alleen zakelijk rijden | | | ~ verklaring geen privégebruik, privégebruik auto
rioolkosten, afvalbelasting, afvalkosten, forensenbelasting, waterschapslasten | | | ~ lokale heffingen, belastingbedrag
intelligentiequotiënt, lvg, zwakke begaafdheid | | | ~ licht verstandelijke beperking, scil
keuring arbeidsongeschiktheid, invaliditeitspensioen, belastbaarheidsonderzoek, functielijst, restcapaciteit, theoretische functies | | | ~ claim beoordelings, cbbs
huurtoeslaggrens, individuele huursubsidie | | | ~ huurtoeslag
bruto-netto, bezoldiging | | | ~ pardon salaris
rendement opgeven, kerstarrest, fictief rendement, koerswinst | | | ~ opgaaf werkelijk rendement, werkelijk rendement
zwitserse bank, zwitserse bankrekening, geheime bankrekening, amerikaanse belasting, toevallige amerikanen | | | ~ common reporting standard, foreign account
belastingschuldbellen, gedragsprofiel schuldenaar, typen schuldenaars | | | ~ doelgroepcodering
uitwonend pensioen, partner aow | | | ~ swan-algoritme, aow
epidemiologie, epidemioloog, epidemiologen, coronagolf, coronagolven | | | ~ covid-19 model
misgelopen toeslagen, onbenutte regelingen, potjescheck | | | ~ rechten rotterdammers, diafragma
thuiswonend kind, kostendeler | | | ~ kostendelers
belastingteruggave verrekend, verrekenbeslissing | | | ~ verrekenbeslissing
blindengeleide, aangepaste werkplek, werkplaats gehandicapten | | | ~ slimme bril, beschut
gezinsproblemen, psychiatrische aandoening, boulimia, zelfverwonding, blowen, alcoholmisbruik, middelenmisbruik, borderline | | | ~ spsy, psychische stoornissen
overdeclareren, opvallende declaraties, zorgkantoor | | | ~ declaratiegedrag, declaratiegegevens
eenvoudige belastingaangifte, aangifteformulier, belastingapp, belastingbiljet | | | ~ verkorte aangifte, vka
verpleegkundigenregister, medisch beroep, fysiotherapeut, fysiotherapeuten, doorhaling, beroepsverbod, tuchtrecht, tuchtraad, werkervaringseis, scholingseis | | | ~ big herregistratie, herregistratie
obligatiehandel, staatsbank, schatkistpapier, geldmarkt, kapitaalmarkt, beursveiling, bankiers | | | ~ staatsschuld, rentelasten, dutch state loans
renseignering, bankgegevens belasting, bulkcorrectie, correctievoorstel | | | ~ massaal corrigeren
ploffers, voorbelasting | | | ~ omzetbelasting, carrouselfraude
veilige seks, leverziekte | | | ~ icecream, hepatitis
monopolisten, dominante positie, marktleider, concentratiegraad, kartelafspraken, marktwaakhond, nma | | | ~ marktmacht, mededingingswet
gulle gift, cadeau van ouders, huis schenken, begiftigde, schenkingsvrijstelling | | | ~ schenkbelasting
afvalpas, vuilnisgegevens, vuilbakcontrole, afvalgegevens | | | ~ kliko controle
startende zorgaanbieder, zorgbedrijf starten, zorgbureau beginnen, zorgbureau starten, zorgtoetreder, toetreder zorg, thuiszorgbureau beginnen | | | ~ nieuwe zorgaanbieders
lotingsysteem, voorrangsregels school, voorkeursschool, uitloten, witte school, segregatie | | | ~ aanmeldbeleid basisscholen
uitstroomkans, uitstroomkansen, bijstandsafhankelijk, klantprofiel, klantprofielen | | | ~ bijstand naar werk
vrijgezellen, alleenstaandennorm, samenwoonfraude, samenleeffraude, schijnverlating, verzwegen partner | | | ~ alleenstaande-uitkering
maatschappelijk werkster, ondersteuningsplan, zorgplan, wmo-consulent, zorgconsulent | | | ~ rapportage-assistent, wijkteammedewerkers
pakbon, pakbonnen, bestelbon, bestelbonnen, rechtmatige betaling, fiatteren, fiattering, crediteurenadministratie | | | ~ prestatie verklaringen, prestatieverklaring
stropop, btw-nummerverstrekking | | | ~ ob-nummer, afgifte ob-nummer
aangiftebrief, belastingbrief | | | ~ uitnodiging
bijstandsrecht, afgewezen bijstand, bijstand afgewezen, bijstand geweigerd | | | ~ beoordelen bijstandsaanvraag, avola
kinderpremie, kgb, alleenstaandeouderkop, alleenstaande ouder toeslag | | | ~ kindgebonden budget
bestedingspatroon, gepind, betaalrekening controleren, huishoudboekje, pingedrag | | | ~ bankafschriftentool
platzak, blut | | | ~ vroegsignalering, schuldhulpverlening
bijstandsvordering, aflossen bijstand | | | ~ bijstandsdebiteuren, terugvordering
schoolverlaters, schoolverlater | | | ~ prestatiemonitor, onderwijsresultaten
zorgverzekeringspremie, dure verzekerde, dure verzekerden, vereveningsbijdrage, vereveningsfonds, ziektekostenverzekeraar, ziektekostenverzekeraars, ziekenfonds, ziekenfondsen | | | ~ risicoverevening
werkvermogen, loondispensatie, werktempo, praktijkroute | | | ~ loonwaardemeting, loonwaarde
tenderplatform, tendernet, inkopers, inkoopafdeling, marktconsultatie, bestek, bestekken | | | ~ tendertrends, aanbestedingen
overnamekandidaat, supermarktfusie, samensmelten van bedrijven | | | ~ fusies en overnames
postorderbedrijf, oss-aangifte, buitenlandse webwinkel, buitenlandse webwinkels, buitenlandse webshop, buitenlandse webshops, temu, shein, aliexpress, alibaba, platformverkopers | | | ~ one-stop-shop, omzetbelasting buitenland
bedrijfsbelasting, naamloze vennootschap | | | ~ vennootschapsbelasting, vpb
werkpremie, stimuleringspremie, werken lonend maken | | | ~ bijverdienbeloning
wlz-budget, wachtlijst verpleeghuis, zorgkantoren, contracteerruimte | | | ~ budgettair kader
bestuurders screenen, antecedenten, criminele bestuurder, oprichters, mantelvennootschap | | | ~ controle op rechtspersonen, rechtspersonen
schoolplicht, kwalificatieplicht, vroegtijdig schoolverlaten, leerplichtbrief | | | ~ leerplichtambtenaren, verzuimmeldingen
eerste belastingaangifte bedrijf, startersaftrek, zelfstandigenaftrek | | | ~ startende ondernemers
overwerkt, overbelaste ambtenaren, onderbezetting, werklastverlichting | | | ~ werkdruk, werklast
achterstand wegwerken, werkachterstand, stapels dossiers, stapel dossiers, dossierstapel | | | ~ werkvoorraad
aantal eerstejaars, eerstejaars, schoolgaande kinderen aantal | | | ~ referentieraming
consultatiebureaus, kleuteronderwijs | | | ~ voorschoolse educatie
gehuwden, gehuwd, echtelieden, partnerschap belasting | | | ~ fiscale partners
ondernemingsplan, ondernemersplan | | | ~ bbz, gripvol, aanvraagformulier bbz
ouderschapsplan, jeugdige vermogensrecht, scheiding van tafel en bed | | | ~ alimentatie, familierecht
jarenlang minimum, langdurigheidstoeslag | | | ~ individuele inkomenstoeslag
verzwegen rekening, bankrekening verzwijgen | | | ~ signaal bankrekeningnummers, bankrekeningnummers
uitzendfirma, koppelbaas, koppelbazen, malafide uitzendbureau, malafide uitzendbureaus, uitzendbranche | | | ~ keten aansprakelijkheid
doelgroepregister, doelgroepenregister, quotumwet, banenquotum, wajongere aannemen | | | ~ banenafspraak
belastinginning, inningsregels | | | ~ invorderingswet
gemeentelijk belastingambtenaar, heffingsambtenaren | | | ~ heffingsambtenaar
deurwaardersexploot, dwangbevel | | | ~ dwangbevel
oppasouder, oppaskosten, opvanguren | | | ~ gastouderopvang, kinderopvangtoeslag
minderbedeelden, minder draagkrachtigen | | | ~ minimahuishoudens
vererven, boedelverdeling, executeur, executeurs, testamentair, testateur, overledenen | | | ~ erfbelasting, nalatenschappen
vrijstelling van overdrachtsbelasting, huis zonder overdrachtsbelasting | | | ~ signaalmodel overdrachtsbelasting, overdrachtsbelasting
autoverzekeraar, autoverzekeraars, aangereden, ongevalslachtoffer | | | ~ regres
honos, zorgvraagtypering | | | ~ zorgvraagtypering
disfunctionerende arts, klachten over zorg | | | ~ igj, inspectie gezondheidszorg en jeugd
klantenkring, reisafstand klanten | | | ~ verzorgingsgebied
onveilige werkplek, arbeidsinspecteur | | | ~ arbeidsinspectie
verkoopcijfers huizen, referentiepanden, vergelijkingspanden | | | ~ woz-waarde, woz
energieachterstand, gemiste betalingen, schuldenlijst, outreachend | | | ~ vroegsignalering
uitkeringsbedrag, uitkeringsadministratie, uitkeringsdossier | | | ~ pko, civision
reiskostenvergoeding gemeente, vergunningkosten | | | ~ leges, legesberekening
gak, gmd, cwi, bedrijfsvereniging, detam | | | ~ uwv
opta, energiekamer | | | ~ autoriteit consument en markt, acm
ibg, duo | | | ~ duo, dienst uitvoering onderwijs
indicatieorgaan, ciz-indicatie | | | ~ ciz
brodeloos, emplooi, dienstbetrekking | | | ~ werkzoekenden, ww
hoogbejaard, grijsaard, zestigplusser | | | ~ ouderen, aow
behoeftig, behoeftige, behoeftigen, armoedig, berooid, bezitloos, geen rooie cent, noodlijdend, noodlijdenden, straatarm | | | ~ armoede, laag inkomen
zorgafhankelijk, hulpbehoevendheid, invalidenwagen | | | ~ wmo, langdurige zorg
schooljeugd, schoolgaand, brugklasser, brugklassers | | | ~ leerlingen, voortgezet onderwijs
staatsgarantie, kapitaalverschaffing, rijkslening, lenende overheden, rijksrekening, schatkistbeheer | | | ~ schatkistbankieren, kredietrisico
rentestanden, rentevoet, rentecurve | | | ~ rentelasten, ramingsmodel rente
substitueerbaar, uitwijkgedrag klanten | | | ~ simulatie-algoritme
leerplichtverlof, extra schoolvakantie, vakantie buiten schoolvakantie | | | ~ leerplichtambtenaren
thuiszorgster, taxipas, deeltaxi, dagopvang | | | ~ wmo
jeugdconsulent, jeugdconsulenten, gezinscoach, kindertherapie, speltherapie, kindertehuis, crisispleegzorg | | | ~ jeugdhulp
minimumloonovertreding, illegale tewerkstelling, illegale arbeid | | | ~ arbeidsinspectie
`;
