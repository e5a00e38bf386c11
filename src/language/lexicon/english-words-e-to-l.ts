/** Single English words of government, law, care, streets, nature and daily life that begin with e to l, and what they are in Dutch, one a line. */
export const englishWordsEToL: string = `
| e-commerce, webshops | | ~ webwinkel, handel
| edition, editions | | ~ versie
| eel, eels, shellfish, oyster, oysters, mussel, mussels | | ~ visserij
| elementary | | ~ basis, basisonderwijs
| elevate, elevated, elevation | | ~ hoogte
| eliminate, eliminated, elimination | | ~ verwijderen
| embassy staff | | ~ ambassade
| embezzle, embezzlement, embezzled, misappropriation | | ~ fraude
| emit, emits, emitted, emitting | | ~ uitstoot
| employ, employs, employed people | | ~ personeel, werkgever
| empower, empowered, empowerment, self-reliant | | ~ zelfredzaamheid
| enact, enacted, enactment | | ~ wet, wetgeving
| enclosure | | ~ bijlage
| endanger, endangered | | ~ bedreigd, gevaar
| enemy, enemies, hostile, adversary | | ~ dreiging, defensie
| engage, engagement, involve, involved, involvement | | ~ betrokkenheid, participatie
| engine, engines | | ~ motor
| engineer, engineers, engineering, technician, technicians, mechanic, mechanics | | ~ techniek
| enlist, recruit soldiers | | ~ defensie
| entertain, entertainment | | ~ evenement, horeca
| entrance, entrances, entrant, entrants, gateway | | ~ ingang, toegang
| envelope, envelopes | | ~ post
| equity, equities, stocks and shares, shareholder, shareholders, shareholding | | ~ aandelen
| erosion | | ~ erosie, bodem
| escape, escaped, escapes, abscond, absconded | | ~ ontsnappen, vluchten
| escort, escorts, escorted | | ~ begeleiden
| estate | | ~ nalatenschap, landgoed
| exceed, exceeded, exceeding, exceedance, limit value, limit values | | ~ overschrijding, grenswaarde
| exception, exceptions, exceptional, exclude, excluded, excluding, exclusion, exclusions | | ~ uitzondering, uitsluiten
| excuse, excused, deferral, respite | | ~ uitstel
| execute, executed, execution, executing, carry out, carried out | | ~ uitvoering, uitvoeren
| exempt income, attachment-free income, seizure-free allowance | | ~ beslagvrije voet
| exhaustion | | ~ verzuim
| exhaustive | | ~ volledig
| exit, exits | | ~ uitgang
| expire, expired, expires, expiry, expiration, lapse, lapsed | | ~ verlopen, einde
| explicit | | ~ expliciet
| explode, exploded, explodes | | ~ explosie
| expose, exposed, exposure | | ~ blootstelling
| express, expression, expressions | | ~ uiting
| extinct, extinction | | ~ soorten
| extinguish, extinguisher, sprinkler, sprinklers | | ~ brandweer
| fabric, fabrics, textiles | | ~ textiel
| faculty, faculties | | ~ universiteit
| fall, falls, fallen down, fall prevention | | ~ vallen
| falsify, falsified, falsification, forge, forged | | ~ vervalsing
| fare, fares | | ~ tarief, vervoer
| fathers | | ~ vader, ouders
| fault, faults | | ~ fout, storing
| favour, favor, favourable, favoured, favouritism | | ~ voorkeur
| feasible, feasibility | | ~ haalbaarheid
| fellow resident, co-resident, co-residents, co-tenant, housemates, shared home | | ~ medebewoner, kostendelers
| fellow, fellowship | | ~ beurs
| fertility, fertilise, fertilisers, fertilizers | | ~ mest, bemesting
| fever, symptom, symptoms, syndrome | | ~ ziekte
| fiber optic, fibre optic, fiber, optical fibre | | ~ glasvezel, telecom
| final, finalise, finalised, definitive | | ~ definitief
| finger, fingers | | ~ vingerafdruk
| first aid, lifesaving | | ~ hulp
| first-time buyers | | ~ starter
| fit for work, reintegrate, reintegrated, reintegrating | | ~ re-integratie
| flame, flames, flammable | | ~ brand
| flaring | | ~ gas
| flash, flashing light | | ~ flits
| floodplain, floodplains | | ~ uiterwaard, overstroming
| fluctuate, fluctuation, fluctuations | | ~ schommelingen
| folder, folders | | ~ map, bestand
| follow, follower, followers | | ~ volgen
| follow-up, followed up | | ~ opvolging
| footprint, footprints | | ~ sporen
| force, use of force, forces | | ~ geweld
| foreclosure, repossess, repossessed, repossession | | ~ beslag
| forget, forgotten | | ~ vergeten
| forgive, forgiveness, waive, waived, waivers, write off, written off | | ~ kwijtschelding
| formation | | ~ vorming
| foster children, foster home | | ~ pleegzorg, pleeggezin
| founder, founders, entrepreneurship | | ~ ondernemer
| fraction, fractions | | ~ deel
| fragile, vulnerability of people | | ~ kwetsbaar
| franchise | | ~ onderneming
| freedom, liberty, liberties | | ~ vrijheid
| friend, friends, friendly, friendship | | ~ vriend, netwerk
| frustrate, frustration | | ~ ontevreden
| fuels, gasoline | | ~ brandstof
| fulfil, fulfilled, fulfilment | | ~ voldoen, vervullen
| fumes, particulate, particulates, ozone | | ~ fijnstof, luchtkwaliteit
| functional | | ~ functionaliteit
| fundraiser, fundraising | | ~ subsidie, financiering
| fungus, fungi, parasite, parasites, pest, plague, infestation | | ~ ongedierte
| gamify | | ~ gamification, game
| gap, gaps | | ~ verschil
| gate, gates | | ~ poort, toegang
| generation, generations | | ~ generatie
| genocide, war crime, war crimes, war criminal, war criminals | | ~ oorlogsmisdrijven, oorlog
| geographer | | ~ geografisch
| geology, geological, soil layer, soil layers | | ~ ondergrond, bodem
| geothermal, heat pumps | | ~ aardwarmte, warmte
| germ, germs | | ~ ziekte
| glass, glasshouse, glasshouses | | ~ glas
| go-between | | ~ intermediair
| govern, governs, governing, governor, governors | | ~ bestuur
| gradient | | ~ helling
| graduates, graduation | | ~ afstuderen, diploma
| grant applicant, grant applicants, subsidy applicant, subsidy applicants, grant recipient, grant recipients | | ~ subsidieaanvragers
| gravel, tarmac | | ~ asfalt
| ground, grounds | | ~ grond
| guarantor, guarantors, surety | | ~ borg, garantie
| guard, guards, security guards | | ~ bewaking, beveiliging
| guardians, custody of children, legal guardian, legal guardians | | ~ voogdij, gezag
| guilt | | ~ schuld, dader
| travellers site | | ~ woonwagen
| habit, habits | | ~ gedrag
| hair | | ~ sporen
| handcuff, handcuffs | | ~ aanhouding
| handed over | | ~ overdracht
| harmony | | ~ afstemming
| head teacher, headmasters | | ~ schoolleider, onderwijs
| headline, headlines, heading, headings | | ~ kop, nieuws
| headquarters, head office | | ~ hoofdkantoor, bedrijf
| healing, heal, recover from illness | | ~ herstel, gezondheid
| heart failure, cardiac | | ~ medisch
| heather fields | | ~ heide
| heavily | | ~ sterk
| helmet, helmets | | ~ verkeersveiligheid
| herd, herds, flock, lamb, lambs | | ~ vee
| hesitate | | ~ twijfel
| hidden camera | | ~ camera
| historian, historians | | ~ historisch, archief
| hoard, hoarding | | ~ woonoverlast
| hole, holes | | ~ gat, gaten
| home reinforcement, building reinforcement, reinforce, reinforced, reinforcement, reinforcements, strengthen, strengthened | | ~ versterken, versterking
| hubs | | ~ hub, knooppunt
| humanitarian, refugee aid | | ~ opvang
| humidity sensor | | ~ sensor
| hydraulic, hydrology, hydrological, hydrologist | | ~ waterbeheer
| hypothesis, hypotheses | | ~ onderzoek
| identifier, identifiers | | ~ kenmerk, identificatie
| ideology, ideological | | ~ extremisme
| illicit | | ~ illegaal
| illuminate, illuminated, illumination | | ~ verlichting
| illustrate, illustrations | | ~ afbeelding
| imitate, imitation, imitations | | ~ namaak
| immoral | | ~ ethiek
| immune, immunity | | ~ vaccinatie
| impartial, impartiality, neutral, neutrality | | ~ objectief
| implement, implemented, implementing, implementation | | ~ implementatie, uitvoering
| impose, imposed, imposing, imposition | | ~ opleggen
| improper | | ~ oneigenlijk gebruik
| incentive, incentives | | ~ stimulering, regeling
| incidence, prevalence | | ~ aantal, ziekte
| inclination | | ~ helling
| include, includes, inclusion | | ~ inclusie
| income offset, income settlement | | ~ inkomstenverrekening
| incompetent | | ~ onbevoegd
| inconsistent, inconsistency, inconsistencies | | ~ afwijking
| independence, independent, independently | | ~ onafhankelijk, zelfstandig
| infected, infect, infects, reinfection | | ~ besmetting
| infer, inferred, inference, inferences | | ~ afleiden, afleiding
| influx, inflow, inflows, intake of people | | ~ instroom
| infringe, infringes, infringed | | ~ inbreuk
| ingredient, ingredients | | ~ voedsel
| inhabit, inhabited | | ~ bewoning
| inheriting | | ~ erfgenaam, erfenis
| inject, injection, injections, jabs | | ~ vaccinatie
| injunction, injunctions, restraining orders | | ~ verbod, gebiedsverbod
| injustice, injustices, unjust | | ~ onrecht, rechtvaardig
| instruct, instructed, instructions | | ~ instructie, werkinstructie
| insufficient, inadequate | | ~ onvoldoende
| intakes | | ~ intake
| interdepartmental, departments, department, between departments | | ~ afdeling, afdelingen
| interim | | ~ tussentijds
| interrupt, interruption, interruptions | | ~ storing
| intervene, intervened, intervening | | ~ interventie, ingrijpen
| intimate, intimate images, intimate partner violence | | ~ huiselijk geweld, seksueel
| intimidate, intimidated, intimidating | | ~ intimidatie, bedreiging
| introduce, introduced, introduction, introductions | | ~ invoeren
| intrusion, intrusions, intrude | | ~ indringen, inbraak
| invade, invasion | | ~ oorlog
| invite, invited, inviting, invitation, invitations, summon, summoned, summons | | ~ uitnodiging, oproep
| irrigate, irrigation | | ~ landbouw
| island, islands, wadden | | ~ eiland
| itinerary, itineraries | | ~ reis, route
| job candidate, job candidates, shortlist | | ~ kandidaat, kandidaten
| joined-up | | ~ samenwerken
| jurisdiction, jurisdictions | | ~ bevoegdheid, rechtspraak
| juror, jurors | | ~ rechter, rechtspraak
| justify, justified, justifies | | ~ motivering, verantwoording
| keeper, keepers, holder, holders | | ~ houder
| kennel, kennels | | ~ hond
| kickback, kickbacks | | ~ corruptie
| kilometre, kilometres, kilometer, mile, miles | | ~ kilometers, afstand
| kindergarten teacher | | ~ kinderopvang
| labels, tag, tags, tagged | | ~ label, labelen
| lack, lacks, lacking, missing data, missing | | ~ ontbreken, tekort
| ladder, ladders | | ~ stappen
| lakes | | ~ water, plas
| land surveyor | | ~ landmeter, meten
| landlord licence, landlord permit, letting permit | | ~ verhuurvergunning
| landmark, landmarks | | ~ monument
| landscape, landscapes, scenery | | ~ landschap
| landslide, subside, subsides, sinking soil | | ~ bodemdaling
| larva, larvae | | ~ insecten
| latitude, longitude | | ~ coördinaten
| laundry | | ~ wassen
| layer, layers | | ~ laag, kaartlaag
| layout | | ~ opmaak
| leaflet, leaflets, pamphlet, pamphlets | | ~ folder, flyer
| learning disabled, slow learner | | ~ verstandelijke beperking
| lease cars | | ~ privégebruik auto
| leases, leased, leasing | | ~ pacht, huur
| lecture, lectures, lecturers | | ~ docent, hoger onderwijs
| legislature, lawmaking | | ~ wetgeving
| lenders | | ~ kredietverstrekker, lening
| letterbox, letterboxes, post box | | ~ brievenbus, post
| level crossing, railway crossing | | ~ spoor
| lever | | ~ middel
| liaison, contact person, contact persons | | ~ contactpersoon
| light, lights | | ~ verlichting, licht
| linguistic, linguistics | | ~ taal
| liquidate, liquidity, cash flow, cash position | | ~ liquiditeit
| literate, numeracy | | ~ basisvaardigheden
| livelihood, livelihoods | | ~ levensonderhoud, bestaanszekerheid
| liver | | ~ lichaam
| livestream, streaming | | ~ video, stream
| load, loads, loaded, loading | | ~ belasting, laden
| lobby, lobbyist, lobbyists | | ~ belangen
| locality, localities | | ~ plaats, woonplaats
| lodger, lodgers, lodging, lodgings | | ~ kamerverhuur, inwoning
| logbook, logbooks, log files | | ~ logbestanden
| logic | | ~ logica
| logos, emblem | | ~ logo, merk
| loophole, loopholes | | ~ misbruik
| loss of revenue, revenue loss | | ~ omzetdaling, omzet
| lotteries, raffle, lots drawn | | ~ loting, kansspel
| low-skilled, unskilled | | ~ arbeidsmarkt
| lunch, breakfast, dinner | | ~ eten
`;
