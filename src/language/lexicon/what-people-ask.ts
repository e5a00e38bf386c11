/** What people ask of public bodies in words that stand in no entry, with what entries call it, one a line. */
export const whatPeopleAsk: string = `
knaller, knallers, cobra, vuurwerkbom, nitraat | firecrackers, bangers | | ~ vuurwerk
radioactief, radioactieve, kernafval, uranium, plutonium | radioactive, nuclear waste | radioaktyf | ~ kernenergie
zeespiegel, zeespiegelstijging, opwarming van de aarde, klimaatverandering | sea level, global warming | seespegel | ~ klimaat, klimaatscenario
turks, arabisch, pools, oekraïens, spaans, andere taal, vreemde taal, vreemde talen, buitenlandse taal | turkish, arabic, polish, spanish, foreign language, another language | turksk, oare taal | ~ vertalen, vertaling, talen
telefoonbot, belcomputer, belrobot, keuzemenu, telefoonrobot, robot aan de telefoon | phone robot, call menu | | ~ voicebot, spraakherkenning
afstuderen, afgestudeerd, studie afronden, stoppen met studeren | graduate, graduating, drop out of university | | ~ studie, student, studietoeslag
discotheek, disco, nachtclub, uitgaansgebied | disco, nightclub, nightlife | | ~ horeca
coffeeshop, coffeeshops, wietwinkel | coffee shop, cannabis shop | | ~ drugs, horeca
maffia, georganiseerde misdaad, drugsbende, bende, bendes | mafia, organised crime, gang | | ~ ondermijning, criminaliteit
pistool, pistolen, geweer | pistol, gun, rifle | | ~ wapen
budgetbeheer, bewindvoerder, bewindvoering | budget management, debt administrator | | ~ schuldhulpverlening
stadspas, minimapas, kortingspas | city pass, discount pass | | ~ minimaregeling, armoedevoorzieningen
sollicitatieplicht, verplicht solliciteren, genoeg solliciteren | duty to apply for jobs | | ~ sollicitatie, sollicitatiescan
burn-out, burnout, overspannen, opgebrand | burnout, overworked | | ~ ziekmelding, ziektewet, arbeidsongeschikt
autisme, autistisch, psychische problemen | autism, mental problems | | ~ psychische stoornis, psychosociale
webwinkel, webshop, internetwinkel | web shop, online store | | ~ handelsfraude, online, prijsaankondiging
ddos, cyberaanval, cyberaanvallen | ddos, cyber attack | | ~ cybersecurity, beveiligingsincident
irisscan, oogscan | iris scan | | ~ biometrie
boerderij, boerenbedrijf, veehouder, veehouderij | farm, livestock farm | pleats | ~ landbouw, agrarisch
bijen, insecten, vlinders | bees, insects, butterflies | bijen | ~ natuur, vegetatie
hond, honden, hondje, hondenbelasting | dog, dogs, dog tax | | ~ huisdier, belastingbedrag, lokale heffingen
glastuinbouw, kassen, tuinder, tuinders | greenhouse, greenhouses | | ~ gewas, teelt
petitie, referendum, handtekeningenactie | petition, referendum | | ~ participatie, inspraak
zonnepark, zonneweide | solar farm | | ~ zonnepanelen
5g, 4g, mobiel netwerk | mobile network | | ~ frequentie, telecom
spits, spitsuur, woon-werkverkeer | rush hour, commuting | | ~ verkeersmodel, doorstroming, verkeer
vluchtstrook, pech onderweg, pechgeval, rijstrook dicht | hard shoulder, breakdown on the motorway | | ~ weginspecteur, rijkswaterstaat
veerboot, veerpont, pontje | ferry | fear
fietswrak, fietswrakken, weesfiets, fiets weggehaald, fiets weghalen, fiets verwijderd | abandoned bike, bike removed | | ~ weesfietsen
fietsdiefstal, gestolen fiets, fiets gestolen | bicycle theft, stolen bike | | ~ aangifte, diefstal
milieusticker, sticker voor de auto, oude diesel | emission sticker, old diesel | | ~ milieuzone
glasbak, plastic, plastic afval | bottle bank, plastic waste | plestik | ~ afval, container
hondenpoep, viezigheid, vieze straat, rommel op straat | dog mess, dirty street | | ~ melding openbare ruimte, meldingen, zwerfvuil
duif, duiven | pigeon, pigeons |
wespennest, wespen | wasp, wasps |
mug, muggen | mosquito, mosquitoes |
snoeien, heg, haag | pruning, hedge | snoeie | ~ groen, boom
kelder, natte kelder, vocht in huis, water in de kelder | cellar, damp house, water in the basement | kelder | ~ grondwater, grondwaterstand
dijkbreuk, dijkdoorbraak | dike breach, levee failure | dykbrek | ~ waterkering, overstroming
tankstation, benzineprijs, benzinepomp | petrol station | | ~ accijns
achter het stuur, telefoon in de hand, telefoon vasthouden, bellen in de auto, appen in de auto | at the wheel, texting while driving, phone while driving | efter it stjoer | ~ monocam
lage aow, onvolledige aow, aow niet genoeg, aow-gat | low state pension, incomplete state pension | | ~ aio, aio-aanvulling
sportclub, voetbalclub, clubhuis, amateurclub | sports club, football club | | ~ vereniging, verenigingen
terugkijken, vergadering terugkijken, uitzending van de raad | watch a meeting back | | ~ raadsvergadering, videosearch
zonder vergunning, vergunningvrij bouwen, vergunning nodig | without a permit, need a permit | | ~ vergunningvrij, omgevingsplan, bouwactiviteit
camera op de borst, camera op het uniform, camera dragen | camera on uniform, wearing a camera | | ~ bodycam
zorgindicatie, indicatie voor zorg, opgenomen worden, opname in een tehuis | care needs assessment, admission to a care home | | ~ zorgprofiel, ciz
opgebeld, gebeld worden, telefoontje | called by phone | opbelle | ~ telefonisch
coronasteun, coronahulp, omzetverlies, minder omzet | covid support, lost revenue | | ~ now, tvl, omzetdaling
schuld verrekenen, afgetrokken van de teruggave | offset against a refund | | ~ verrekenen, verrekenbeslissing
geestelijke schade, psychische schade, smartengeld | emotional damage, compensation for suffering | | ~ immateriële schade
hete dagen, te heet, verkoeling, koele plek | hot days, a cool place | hjit | ~ hittestress, gevoelstemperatuur
uittypen, uitgetypt, gesprek uitschrijven, gesprek opnemen, opname uitwerken | type out, transcribe, record a conversation | | ~ spraak naar tekst, transcriptie, notuleren
lichtvervuiling, te veel licht, sterren kijken, donkere nacht | light pollution, stargazing | | ~ duisternis, lichtuitstoot
lood in het water, loden buis, loden buizen | lead in water, lead pipe | | ~ loden leidingen
rij bij het stembureau, lang wachten bij het stemmen | queue at the polling station | | ~ stembureau, drukte
stemrecht, wie mag stemmen | right to vote, who may vote | stimrjocht | ~ kiesgerechtigden, stemgerechtigde
bevoegde arts, registratie als arts, verpleegkundige registratie | registered doctor, nurse registration | | ~ big, herregistratie
biologisch eten, keurmerk, biologische boer | organic food, organic farmer | | ~ biocontrole, skal
weegschaal, weegschalen | scales, weighing scale | weachskaal | ~ weegmiddelen, metrologie
graafschade, kabel geraakt, kabels in de grond | digging damage, cables in the ground | | ~ wibon, ondergrondse
huis splitsen, woning splitsen, appartement maken | split a house into flats | | ~ splitsen, splitsingstekeningen
grondprijs, canon, erfpacht afkopen | ground rent, land lease | | ~ erfpacht
huis minder waard, minder waard geworden | house lost value | | ~ waardedaling
huisbezoek, controleur aan de deur | home visit, inspector at the door | húsbesite | ~ handhaving, onderzoek
vrijlating, vrijgelaten, straf uitgezeten, einde van de straf | release from prison, end of sentence | | ~ einde detentie, detentietermijnen
gevangenen vervoeren, boevenbus | prisoner transport | | ~ justitiabelen, vervoer
onopgeloste moord, oude moordzaak, nooit opgelost | unsolved murder | | ~ cold case
naaktfoto, naaktfoto's, chantage, gechanteerd, afgeperst | nude photo, blackmail, revenge porn | | ~ sextortion
stem herkennen, stemmen vergelijken | recognise a voice, compare voices | | ~ sprekervergelijking
baldadigheid, kattenkwaad, vernieling door jongeren | mischief, vandalism by youths | | ~ halt, jongere
herhaling van misdaad, opnieuw de fout in, weer de fout in | reoffend, relapse into crime | | ~ recidive, delictgedrag
zedendelinquent, verkrachter | sex offender, rapist | | ~ seksueel, seksuele misdrijven, zedendelict
consultatiebureau, groei van mijn baby | child health clinic, my baby's growth | | ~ jeugdgezondheidszorg
taalachterstand, voorschool, peuterspeelzaal | language delay, preschool | | ~ voorschoolse educatie, vroegschoolse educatie
schoolverzuim, te laat op school, niet naar school gaan | school absence, skipping school | | ~ leerplicht, verzuimmeldingen
laaggeletterd, laaggeletterden, slecht lezen, niet goed lezen, analfabeet | low literacy, cannot read well | | ~ voorlezen, leeshulp, voorleessoftware
doof, slechthorend, gebarentaal, gebarentolk | deaf, hard of hearing, sign language | dôf | ~ ondertiteling, avatars
gasloos, van het gas af, zonder gas | off the gas, gas free | | ~ aardgasvrij, warmtenet
huis isoleren, huis verduurzamen, spouwmuur | insulate my home | | ~ isolatie, energielabel
vliegtuig, vliegtuigen | airplane, aircraft | fleantúch | ~ luchtvaart
vrachtschip, binnenschip, schipper | cargo ship, barge, skipper | skipper | ~ binnenvaart
sloep, motorboot, te hard varen | motorboat, speeding boat | sloep | ~ digitale gracht, vaartuigen
woonboot, boot aanleggen | houseboat, moor a boat | wenboat | ~ ligplaatsgebruik, digitale gracht
ronselen, drugskoerier, drugsrunner | recruited for drugs, drugs runner | | ~ jonge aanwas, drugscriminaliteit
pand gesloten, woning gesloten, dichtgetimmerd | closed by the mayor, boarded up | | ~ sluitingen
stadsverbod, straatverbod | area ban, street ban | | ~ gebiedsverboden
vergunning geweigerd, achtergrond van ondernemers | permit refused, background of a business | | ~ bibob
belasting op spaargeld, vermogensbelasting, spaartaks | tax on savings, wealth tax | | ~ box 3, werkelijk rendement
buitenlandse bankrekening, geld in het buitenland, zwart geld | foreign bank account, money abroad | | ~ common reporting standard, vermogen
belastingontwijking, brievenbusfirma, brievenbusfirma's | tax avoidance, letterbox company | | ~ multinationale, dac6
hypotheekrenteaftrek, aftrekpost, aftrekposten | deduction, mortgage relief | | ~ inkomstenbelasting, aangiften inkomensheffing
opknappen, opgeknapt, vernieuwen, vernieuwd | renovate, renewed | opknappe | ~ onderhoud
vriest, vriezen, vorst, strooien bij vorst | freezing, frost | frieze | ~ gladheid
papierbak, papierbakken, oudpapierbak | paper bin | | ~ papiercontainers
zuinig, energiezuinig, zuinige gebouwen, weinig energie | energy efficient, fuel efficient | sunich | ~ energiebesparing, energielabel
belasting terug, belasting terugkrijgen, geld terug van de belasting | tax refund, money back from the tax office | | ~ teruggave, teruggaaf, geldteruggaaf
makkelijk te lezen, goed leesbaar, leesbaarheid, makkelijke taal, brieven makkelijker maken | easy to read, readability, readable letters | | ~ begrijpelijk, duidelijke teksten, klinkende taal
verkeerde ontvanger, verkeerd adres gemaild, mail naar de verkeerde | wrong recipient, sent to the wrong person | | ~ e-mail, veilig mailen, beveiliging
straks meer hulp nodig, toekomstige vraag naar zorg | future demand for care | | ~ prognosemodel, voorspelmodel
`;
