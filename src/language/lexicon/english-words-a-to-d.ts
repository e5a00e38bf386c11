/** Single English words of government, law, care, streets, nature and daily life that begin with a to d, and what they are in Dutch, one a line. */
export const englishWordsAToD: string = `
| abduct, abduction, abductor, kidnapper | | ~ ontvoering
| abolish, abolition, repeal, repealed, revoked, revocation | | ~ intrekken, intrekking
| absence, absentee, absentees, truants | | ~ verzuim, afwezig
| academy, academies | | ~ opleiding, school
| accept, accepted, acceptance, accepting | | ~ acceptatie
| accordance, complied, complies, adhere, adherence, conform to | | ~ naleving, voldoen
| accredit, accredited | | ~ accreditatie, certificering
| accuse, accused, accusation, accusations, allegation, allegations, alleged | | ~ verdachte
| acid, acids, acidity, acidification | | ~ zuur
| acknowledge, acknowledgement, recognized status, recognised status | | ~ erkenning
| activist, activists, protest march | | ~ demonstratie
| adapt, adapted, adapting, adaptive | | ~ aanpassen, adaptatie
| adjacent, nearby area, vicinity, proximity | | ~ omgeving
| administrator of affairs, protective administration, conservatorship, financial guardianship | | ~ bewindvoering
| admit, admitted, admittance | | ~ toelating
| advance payment, prepayment, down payment, advances, deposit, deposits | | ~ voorschot, borg
| adverse, unfavourable, detrimental | | ~ nadelig, negatief
| advisory request, advisory requests, request for advice, requests for advice, seek advice, ask for advice, advisory bodies | | ~ adviesverzoek, advies
| aeration, aerate, aerated | | ~ luchtdebieten
| affordability | | ~ betaalbaarheid
| aftercare | | ~ nazorg
| aggressive | | ~ agressie, geweld
| allotment, allotments | | ~ volkstuin
| vegetable garden | | ~ tuin, perceel
| ambient | | ~ omgeving
| amenity, amenities | | ~ voorzieningen
| amnesty, pardoned | | ~ kwijtschelding, gratie
| antibody, antibodies | | ~ vaccinatie, virus
| appear, appearance, looks like | | ~ uiterlijk, zichtbaar
| apprehend, apprehended | | ~ aanhouding, detentie
| arbitrary, arbitrariness | | ~ willekeur, willekeurig
| arbitration, arbiter, arbitrator | | ~ bemiddeling
| architect, architects | | ~ bouw, ontwerp
| argue, argument, arguments, rationale | | ~ motivering, onderbouwing
| armour, armoured, tank, missile, missiles | | ~ defensie
| arson, arsonist, arsonists | | ~ brand
| ash, smoke plume | | ~ rook
| assassinate, assassin | | ~ moord
| assembly, assemblies, gatherings | | ~ bijeenkomst, demonstratie
| assessments | | ~ beoordeling, toets
| assessor, assessors, appraiser, appraisers, valuer, valuers | | ~ taxateur, taxatie
| asthma, lung disease | | ~ luchtkwaliteit, ziekte
| atmosphere, atmospheric | | ~ lucht
| attach, attached, attachment, attachments | | ~ bijlage, document
| attempt, attempts, attempted | | ~ poging
| attendance, attendee, attendees, presence | | ~ aanwezigheid, aanwezig
| attention | | ~ aandacht
| audience, audiences, target audience | | ~ doelgroep
| author, authors | | ~ auteur, schrijver
| autonomous, self-driving, driverless, unmanned | | ~ autonoom, zelfrijdend
| award, awards, awarded, awarding | | ~ toekenning, gunning
| aware, awareness | | ~ bewustwording, bewust
| background, backgrounds | | ~ achtergrond
| badge, badges, access card | | ~ pas, toegang
| bail, bailed | | ~ detentie
| bailiff | | ~ deurwaarder
| ballots | | ~ stembiljet, verkiezing
| bankruptcies, liquidation, liquidator, receivership | | ~ faillissement
| banner, banners, billboards | | ~ reclame
| basement, basements, cellars | | ~ kelder, gebouw
| beach, beaches, seashore, coast | | ~ kust, strand
| beat, beaten | | ~ mishandeling
| bee, beetle, beetles, wasp, butterfly, moth | | ~ insecten
| beg, beggar, beggars, begging | | ~ overlast, armoede
| behaviour, behavior, behavioural, behavioral, behave, behaves | | ~ gedrag, gedragsinterventie
| bid rigging, price fixing, price announcements, price announcement | | ~ prijsaankondiging, kartel
| biology, biologist, biologists, biological | | ~ biologisch, natuur
| birthday, birthdays, birth date | | ~ geboortedatum
| births | | ~ geboorte
| blade, blades, rotor | | ~ windmolen
| blame, liable for | | ~ aansprakelijkheid
| blank, blanks | | ~ leeg
| bleach, chemical substance | | ~ chemische stoffen
| bleed, bleeding | | ~ medisch
| block, blocked, blocking, blocks, blockage, blockages, obstruct, obstructed, obstruction, obstructions | | ~ blokkeren, blokkade
| blow, blown | | ~ wind
| bog, bogs, marsh, marshes, swamp, swamps, fen, fens | | ~ natuurgebied
| bollard, bollards | | ~ paaltje, toegang
| bonuses | | ~ bonus, beloning
| borehole, boreholes, wellbore | | ~ grondwater
| borough, boroughs, precinct, precincts | | ~ stadsdeel, wijk
| borrow, borrowed, borrowing | | ~ lening, lenen
| bottle, bottles, cans | | ~ afval
| boundary, boundaries, demarcation | | ~ grens, perceelgrens
| branch | | ~ branche, sector
| breach, breaches, breached | | ~ overtreding, inbreuk
| breeding, breeder, breeders | | ~ vee
| brewery, breweries, distillery | | ~ drank, accijns
| brick, bricks | | ~ bouw
| brokerage | | ~ makelaar
| bug, bugs, glitch, glitches | | ~ fouten, storing
| bulletin, newsletters, newsletter | | ~ nieuwsbrief, nieuws
| bully, bullies, bullied | | ~ pesten
| burden, burdens, burdensome | | ~ last, administratieve lasten
| bureaucratic | | ~ administratieve lasten, ambtenaar
| burn, burns, burned, burning, burnt | | ~ brand
| bury, buried, cremate, cemeteries, coffin, tomb, undertaker | | ~ begraafplaats, lijkbezorging
| bypass, detour, detours | | ~ omleiding, route
| bystander, bystanders, onlooker, onlookers | | ~ getuige
| cable, wiring | | ~ kabel, kabels
| calendar, calendars, schedule, schedules, timetable, rosters, rota | | ~ planning, rooster
| call, calls, phone call, phone calls | | ~ telefoongesprek, bellen
| campaign, campaigns | | ~ campagne
| campus | | ~ universiteit
| capability, capabilities, capable, competent, competences, competencies | | ~ vaardigheden, competenties
| cargo, cargoes, freight, consignments | | ~ lading, vracht
| carpenter, carpenters, plumber, plumbers, electrician, electricians, welder, welders, craftsman, craftsmen | | ~ vakman, beroep
| carrier, carriers, haulier, hauliers, haulage | | ~ vervoerder
| cartel, cartels, collusion | | ~ kartel, mededinging
| case, cases | | ~ zaak, zaken
| caseworkers, case workers, case manager, case managers, handler, handlers | | ~ casemanager, behandelaar
| catchment, catchments | | ~ stroomgebied, waterschap
| caution, cautious, cautiously | | ~ waarschuwing
| celebrate, celebration, celebrations, ceremony, ceremonies | | ~ evenement, feest
| cell, cells | | ~ cel, detentie
| century, centuries, medieval | | ~ historisch
| certify, certified, certifying, certificate, certificates | | ~ certificaat, certificering
| chain of custody, supply chain, supply chains | | ~ keten
| chairman, chairperson, chairwoman | | ~ voorzitter
| challenge, challenges, challenging | | ~ uitdaging, probleem
| channel, channels | | ~ kanaal, kanalen
| characteristics | | ~ kenmerken
| charger, chargers, charging point, charging points, charging pole, charging poles, charge point, charge points, charging infrastructure, charging network | | ~ laadpaal, laadpalen
| charitable, philanthropy | | ~ anbi, goede doelen
| checklists | | ~ checklist, vragenlijst
| checkpoint, checkpoints | | ~ controle, grenscontrole
| chemist, chemists, chemistry | | ~ chemische stoffen, apotheek
| chief, head of department | | ~ leidinggevende
| chimney, chimneys | | ~ rook
| cigars, e-cigarette, e-cigarettes | | ~ tabak, roken
| circuit, circuits | | ~ stroom
| circular, circularity | | ~ circulair
| clause, clauses, paragraphs, subsection | | ~ artikel, bepaling
| clergy, priest, priests, bishop | | ~ kerk
| cliff, cliffs, hill, hills, mountain, mountains, slope, slopes | | ~ helling, hoogte
| climb, climbing | | ~ stijgen
| clone, cloned | | ~ kopie
| close, closed, closing, closure, closures, shut, shut down | | ~ sluiten, sluiting
| clue, clues, tips, lead in a case | | ~ tip, aanwijzing
| coal, fossil, fossil fuel, fossil fuels, petroleum, crude oil, oil | | ~ olie, brandstof
| coastguard | | ~ kustwacht
| cohort, cohorts | | ~ groep
| collapse, collapsed, collapsing | | ~ instorten, schade
| collection | | ~ verzameling, inning
| collector, collectors, recovering debts, recover debts | | ~ incasso, invordering
| colour, color, colours, colors, red, yellow, black and white | | ~ kleur
| combustion, incineration, incinerator, incinerators | | ~ afvalverwerking
| commission, committee, committees, commissioner, commissioners | | ~ commissie
| commit a crime, committed a crime | | ~ misdrijf, dader
| commodity, commodities | | ~ goederen
| compatible, compatibility, interoperable, interoperability | | ~ koppeling, standaard
| compete, competing | | ~ concurrentie
| completion, complete a file, completing | | ~ aanvullen
| component, components | | ~ onderdeel
| compost, composting | | ~ afval, gft
| comprehensive | | ~ volledig
| conclude, concluded, conclusion, conclusions | | ~ conclusie
| conductor, conductors | | ~ vervoer
| confess, confession, confessions | | ~ verdachte
| confiscated, confiscation, confiscations, forfeit, forfeited, forfeiture, impoundment, seizing, seizures | | ~ beslag
| congestion charge | | ~ verkeersdoorstroming, verkeer
| connectivity | | ~ verbinding, internet
| conscience, conscientious | | ~ ethiek
| consensus | | ~ overeenstemming
| consequence, consequences, outcome of | | ~ gevolgen, gevolg
| conservation, conserve, conserved, preservation, heritage preservation | | ~ behoud, natuurbescherming
| consistently, uniformly | | ~ eenduidig, consistent
| constituency, constituencies, constituent, constituents | | ~ kiesgerechtigden, verkiezing
| constitution, constitutional, unconstitutional | | ~ grondwet, grondrechten
| constraint, constraints | | ~ beperking, voorwaarde
| construct, constructed, constructions | | ~ bouw, constructie
| consul, consulates | | ~ ambassade, consulaat
| consult, consulting, consultancy, consultant, consultants, consulted | | ~ advies, adviseur
| consume, consumed, consumption | | ~ verbruik
| contemporary | | ~ modern
| contraception, abortion, abortions | | ~ zwangerschap
| convey, conveyed, conveyance | | ~ overdragen, vervoeren
| cookie | | ~ cookies, website
| coroner, autopsy, inquest, corpse, corpses, mortuary, morgue, dead body, dead bodies | | ~ lijkschouw, overlijden
| counterparty | | ~ partij
| county, counties, shire, shires | | ~ provincie, regio
| courier, couriers | | ~ bezorging, post
| courtroom, courthouse, court hearings, hearings, hearing at court, trials | | ~ zitting, rechtszaak
| cover letter, motivation letter, curriculum vitae, resume of candidate | | ~ sollicitatie, cv
| coverage, cover, covered | | ~ dekking
| covert, undercover, clandestine | | ~ opsporing
| crack, cracked | | ~ scheur, scheuren
| credential, credentials, log in details | | ~ inloggen, wachtwoord
| credible, credibility, plausible, plausibility | | ~ geloofwaardig, betrouwbaarheid
| creditworthy | | ~ krediet
| cremated remains | | ~ lijkbezorging
| criminology, criminologist | | ~ criminaliteit
| criticise, criticize, criticism, criticised, complain about | | ~ kritiek
| crop plan, cropping plan, agricultural lease | | ~ pacht, teeltplan
| cross-border, transboundary | | ~ grensoverschrijdend
| crude | | ~ ruw
| cruel, cruelty | | ~ mishandeling
| curb crime | | ~ criminaliteit
| currency, currencies, banknote, coin, coins, cryptocurrency | | ~ geld, valuta
| dam, dams, sluices, floodgate, floodgates, weirs | | ~ stuw, sluis
| damp, moist, moisture, humid, humidity, mould, mold | | ~ vocht
| dashboard camera | | ~ camera
| dead, dies | | ~ overlijden
| decline, declining, decreasing | | ~ afname, dalen
| deduct, deducted, deducting, deductible expenses, offset against, set off | | ~ verrekenen, inhouden
| default, defaults, defaulted | | ~ wanbetaling, standaard
| defeat, defeated | | ~ verlies
| defects, defective | | ~ defect, gebreken
| defendant, defendants, plaintiff, plaintiffs, litigant, litigants | | ~ verdachte, partij
| deficiency, deficiencies, shortcomings, deficit, deficits, shortage, shortages | | ~ tekort
| defraud, defrauded, defrauding | | ~ fraude
| delay, delays, delayed, late payments | | ~ vertraging, te laat
| density, densities | | ~ dichtheid
| departure, departures, depart | | ~ vertrek
| dependant, dependants, dependency, dependencies | | ~ afhankelijk, gezin
| deposition | | ~ stikstofdepositie
| depots, yard, yards | | ~ depot, opslag
| depressive | | ~ psychische, ggz
| deprived, disadvantaged, underprivileged child | | ~ achterstand, kwetsbaar
| derelict, run-down, dilapidated, neglected building | | ~ leegstand
| descendant, descendants, offspring, surviving relatives | | ~ nabestaanden
| descriptions, described, describes | | ~ beschrijving, omschrijving
| desk officer, desk officers | | ~ medewerker, ambtenaar
| desks | | ~ balie, werkplek
| desktop, desktops, mouse pointer | | ~ werkplek, computer
| destination, destinations | | ~ bestemming
| detergent, detergents | | ~ chemische stoffen
| determinant | | ~ factor
| deviations | | ~ afwijking, afwijkingen
| dialect, dialects | | ~ taal
| dialogue, dialogues, dialog, debates, debating | | ~ gesprek
| digitised, digitisation, digitalise, digitized, digitalization | | ~ digitalisering, digitaliseren
| dilemma, dilemmas | | ~ ethiek, afweging
| dimension, dimensions | | ~ dimensie
| directory, directories | | ~ overzicht
| disaster relief | | ~ ramp
| discharge, discharged | | ~ lozing
| disciplinary | | ~ sanctie
| discomfort, inconvenience | | ~ overlast, hinder
| discrepancies between | | ~ verschillen
| discretion, discretionary | | ~ afwegingsruimte, maatwerk
| disguise, disguised | | ~ verbergen
| dismiss, dismissed, dismissals, layoffs, redundancies, sacking | | ~ ontslag
| dispatched, dispatcher, dispatchers | | ~ meldkamer, verzending
| disrupt, disrupted, disruption, disruptions, outage, outages, malfunction, malfunctions, breakdowns | | ~ storing, verstoring
| distort, distorted, distortion, distortions | | ~ vertekening
| distract, distraction, distracted | | ~ afleiding
| distressed, misery | | ~ psychische, nood
| ditches inspection, inspecting ditches, inspect ditches | | ~ schouw
| diver, diving | | ~ water
| diversity, diverse workforce | | ~ diversiteit
| dominant, dominance, dominate | | ~ marktmacht
| donate, donated, donor gift | | ~ schenking, schenkbelasting
| dose, doses, dosage | | ~ geneesmiddelen
| double, doubled, twice registered | | ~ dubbel, dubbele
| draught, draughty | | ~ isolatie
| drawing, drawings, sketch, sketches | | ~ tekening, tekeningen
| dredger, dredgers | | ~ baggeren
| dress code | | ~ kleding
| drift, drifting | | ~ verandering
| drown, drowned, drowning | | ~ zwemwater
| durable, durability | | ~ duurzaam
| dwellings | | ~ woning
| dynamic, dynamics | | ~ dynamisch
`;
