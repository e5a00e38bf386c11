/** Everyday qualities and abstract things, one a line. */
export const everydayQualities: string = `
nieuw, nieuwe | new | nij, nije | ~ innovatie
oud, oude, verouderd | old, outdated | âld, âlde | ~ oudere
groot, grote, groter, omvangrijk | large, great, bigger, big | grut, grutte | ~ hoog
klein, kleine, kleiner | small, smaller, little | lyts, lytse | ~ laag
hoog, hoge, hoger, hoogte | high, higher, height | heech | ~ groot
laag, lage, lager, lagere | low, lower | leech | ~ klein
vroeg, vroege, eerder, vroegtijdig | early, earlier | betiid | ~ preventie
laat, late, te laat, vertraging, vertraagd | too late | let, fertraging | ~ termijn
lang, lange, langer | long, longer | langer | ~ tijd
juist, juiste, correct, kloppen, klopt, kloppend | right answer, correctly | goed | ~ fout
beter, beste, best | better, best | better | ~ optimalisatie
slecht, slechte, slechter | bad, poor quality, worse | min | ~ kwaliteit
mogelijk, mogelijke, mogelijkheid, mogelijkheden, potentieel, potentiële | possible, possibility, potential | mooglik | ~ kans
nodig, noodzakelijk, noodzakelijke, noodzaak, benodigd, benodigde | necessary, needed, required, necessity | nedich, needsaaklik | ~ voorwaarde
onnodig, onnodige, overbodig | unnecessary, needless | ûnnedich | ~ efficiënt
belangrijk, belangrijke, belangrijkste, van belang | important, importance, most important | wichtich | ~ prioriteren
bijzonder, bijzondere, speciaal, speciale | special, particular | bysûnder | ~ specifiek
specifiek, specifieke, bepaald type | specific | spesifyk | ~ bijzonder
algemeen, algemene, generiek, generieke | general, generic | algemien | ~ specifiek
verschillend, verschillende, diverse, divers, uiteenlopend | different, various, diverse | ferskillend | ~ soort
gelijk, dezelfde, hetzelfde, gelijke | equal, identical | gelyk, deselde | ~ vergelijken
vergelijkbaar, lijkt op, soortgelijk | comparable, similar | ferlykber | ~ vergelijken
aanvullend, aanvullende, extra | additional, extra, supplementary | oanfoljend | ~ aanvullen
volledig, volledige, compleet, geheel, helemaal | complete, completely, entire, fully | folslein | ~ gedeeltelijk
gedeeltelijk, gedeeltelijke, deels | partial, partly, partially | foar in part | ~ volledig
minimaal, minimale, minimum | minimal, minimum | minimaal | ~ maximaal
maximaal, maximale, maximum | maximal, maximum | maksimaal | ~ minimaal
hoofdzakelijk, grotendeels, meestal, doorgaans, veelal | mostly, mainly, usually, primarily | meastal | ~ volledig
direct, directe, rechtstreeks, meteen | directly, immediate, immediately | daliks | ~ snel
indirect, indirecte, niet rechtstreeks | indirectly | yndirekt | ~ direct
duidelijk, duidelijke, helder, eenduidig, eenduidige | clear, clearly, unambiguous | dúdlik | ~ eenvoudige taal
gevoelig, gevoelige, privacygevoelig, privacygevoelige | sensitive, privacy-sensitive | gefoelich | ~ bijzondere persoonsgegevens
ongevoelig, ongevoelige, niet gevoelig | non-sensitive, insensitive | ûngefoelich | ~ gevoelig
relevant, relevante, van toepassing | relevant, applicable | relevant | ~ belangrijk
passend, passende, geschikt, geschikte | suitable, fitting, appropriate | passend, geskikt | ~ matchen
actueel, actuele, huidig, huidige | current, up to date, present-day | aktueel, hjoeddeistich | ~ tijd
tijdelijk, tijdelijke, voorlopig, voorlopige | temporary, temporarily, provisional | tydlik | ~ termijn
tijdig, tijdige, op tijd | timely, in time, on time | op 'e tiid | ~ vroeg
periodiek, periodieke, regelmatig | periodic, periodically, regularly | periodyk | ~ tijd
toekomst, toekomstig, toekomstige | future, in future | takomst | ~ voorspellen
lokaal, lokale, plaatselijk, plaatselijke | local, locally | lokaal, pleatslik | ~ gemeente
centraal, centrale | central, centralised, centralized | sintraal | ~ landelijk
intern, interne | internal | yntern | ~ extern
extern, externe | external | ekstern | ~ intern
publiek, publieke | public | publyk, iepenbier | ~ openbaarheid, overheid
privé, particulier, particuliere | private | partikulier | ~ privacy
maatschappelijk, maatschappelijke, samenleving, maatschappij, sociaal, sociale | social, societal, society | maatskiplik, sosjaal | ~ welzijn
financieel, financiële | financial | finansjeel | ~ geld
administratief, administratieve, bureaucratie, rompslomp, papierwerk | administrative, bureaucracy, red tape, administrative burden | bestjoerlik | ~ formulier
menselijk, menselijke | human-like, by humans | minsklik | ~ menselijke tussenkomst
slim, slimme, intelligent, intelligente | smart, intelligent, clever | tûk, tûke | ~ ai
visueel, visuele, zichtbaar, zicht | visual, visible, sight | fisueel | ~ beeld
beschikbaar, beschikbare, beschikbaarheid | available, availability | beskikber | ~ toegang
bestaand, bestaande, aanwezig, aanwezige | existing, present on site | besteand | ~ actueel
uniform, uniforme, gestandaardiseerd, standaard, standaarden, standaardisatie, consistent | standard, standards, standardised, standardized, consistent | standert | ~ regel
actief, actieve | active | aktyf | ~ activiteit
werkelijk, feitelijk, feitelijke, feit, feiten | actual, factual, fact, facts | feit | ~ gegevens
zorgvuldig, zorgvuldige, zorgvuldigheid | careful, carefully, diligence | soarchfâldich | ~ kwaliteit
strategisch, strategische, strategie | strategic, strategy | strategy | ~ beleid
gezamenlijk, gezamenlijke, samen, gemeenschappelijk, gemeenschappelijke | joint, together, shared, common | mienskiplik | ~ samenwerking
bevoegd, bevoegdheid, bevoegdheden, gezagsdrager | authorised, authorized, competent authority, legal power | foech | ~ bestuursorgaan
natuurlijk persoon, natuurlijke personen | natural person, natural persons | natuerlik persoan | ~ mensen
bekend, bekende, onbekend, onbekende | known, unknown | bekend, ûnbekend | ~ informatie
begin, start, starten, beginnen, opstarten | begin, beginning, starting | begjinne | ~ stap
einde, eind, aflopen, afronden | ending, finish, finished | ein | ~ intrekken
deel, delen, onderdeel, onderdelen, gedeelte | part, parts | diel, ûnderdiel | ~ gedeeltelijk
gebied, gebieden, zone, zones | area, areas, zones | gebiet | ~ wijk, regio
ruimte, ruimtes | space, room | romte | ~ openbare ruimte
waarde, waarden | value, values | wearde | ~ woz
groep, groepen, populatie | group, groups | groep | ~ doelgroep
soort, soorten, type, types | type, types, kind of thing, sort of thing | soarte | ~ classificatie
niveau, niveaus | level, levels | nivo | ~ kwaliteit
rol, rollen, functie, functies | role, roles, function, functions | rol, funksje | ~ taak
functionaliteit, functionaliteiten, optie, opties, mogelijkheid in software | functionality, functionalities, option, options | opsje | ~ software
module, modules, bouwsteen | modules, building block | module | ~ software
instrument, instrumenten, middel, middelen, gereedschap | instrument, tools, instruments | ynstrumint, middel | ~ software
kader, kaders, raamwerk | framework, frameworks | ramt | ~ beleid
domein, domeinen, vakgebied | domain, domains, field of work | fjild | ~ onderwerp
aanpak, benadering, methode, methodes, methodiek | approach, method, methods, methodology | oanpak | ~ procedure
structuur, gestructureerd, gestructureerde, opbouw | structure, structured, structures | struktuer | ~ ordening
principe, principes, beginsel, beginselen, uitgangspunt, uitgangspunten | principle, principles | prinsipe | ~ ethiek
versie, versies | version, versions | ferzje | ~ wijziging
inhoud, inhoudelijk, inhoudelijke | content, contents, substantive | ynhâld | ~ tekst
pagina, pagina's, bladzijde | page, pages | side | ~ website
woord, woorden, term, termen | word, words, term, terms | wurd | ~ taal
land, landen | country, countries | lannen | ~ internationaal
volgorde, rangorde | sequence, order of handling | folchoarder | ~ prioriteren
voordeel, voordelen | advantage, advantages, upside | foardiel | ~ belang
nadeel, nadelen | disadvantage, drawback, downside | neidiel | ~ risico
hoeveelheid, hoeveelheden, omvang | quantities, volume, size | hoemannichte | ~ aantal
verschil, verschillen | difference, differences | ferskil | ~ vergelijken
opname, opnames, opnemen | recording, record a conversation, recordings | opname | ~ video, gesprek
toegang, toegangscontrole, toegang krijgen, toegangspas | access, entry, access control, access pass | tagong | ~ inloggen
ervaring, ervaringen | experience, experiences | ûnderfining | ~ kennis
vermoeden, vermoedelijk, twijfel, twijfels | suspicion of something, doubt, presumption | twifel | ~ verdachte
partij, partijen | party to an agreement, parties | partij | ~ organisatie
verdrag, verdragen, internationaal verdrag | treaty, treaties | ferdrach | ~ wet
korting, kortingen | discount, discounts | koarting | ~ tarief
invloed, beïnvloeden | influence, influencing | ynfloed | ~ gevolg
verklaring, verklaringen | declarations, written statement | ferklearring | ~ bewijs
initiatief, initiatiefnemer, initiatiefnemers | initiative, initiator | inisjatyf | ~ project
alternatief, alternatieven, alternatieve | alternative, alternatives | alternatyf | ~ afweging
bevinding, bevindingen, constatering, geconstateerd, constateren | findings, observation | befining | ~ resultaat
context, achtergrond | background of a case | kontekst | ~ situatie
hoofdstuk, hoofdstukken, paragraaf | chapter, chapters, paragraph | haadstik | ~ artikel
voorbeeld, voorbeelden | example, examples | foarbyld | ~ uitleg
onderscheid, onderscheiden | distinction, distinguish | ûnderskied | ~ gelijke behandeling
moeite, inspanning | effort, trouble taken | muoite | ~ moeilijk
norm, normen | norm, norms | noarm | ~ regel
prestatie, prestaties | performance, performances | prestaasje | ~ evaluatie
`;
