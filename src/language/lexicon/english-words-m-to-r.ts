/** Single English words of government, law, care, streets, nature and daily life that begin with m to r, and what they are in Dutch, one a line. */
export const englishWordsMToR: string = `
| machines tools | | ~ machine
| mainstream | | ~ regulier
| maintainer | | ~ beheerder
| majority | | ~ meerderheid
| malnutrition, undernourished | | ~ gezondheid
| malpractice | | ~ misstanden
| mandate, mandates, mandated, authorised representative, authorised representatives | | ~ machtiging
| mansion | | ~ woning
| map | | ~ kaart
| margin, margins, marginal | | ~ marge
| marital, spouses | | ~ huwelijk, partner
| mask, masks | | ~ maskeren
| massacre | | ~ moord
| maternal | | ~ zwangerschapsverlof, verlof
| maximise, maximize | | ~ optimaliseren
| meaning, meanings, meaningful | | ~ betekenis
| median, mean value | | ~ gemiddelde
| medium, mediums | | ~ middel
| memory, memoir, memorial, memorials | | ~ herdenking
| mental, mentality | | ~ psychische
| mention, mentioned, mentions | | ~ vermelding
| merit, merits | | ~ beoordeling
| metre, metres, meter reading, meter readings | | ~ slimme meter, meterstand
| metropolitan, metropolis | | ~ grootstedelijk, regio
| mild | | ~ licht
| militant, militants | | ~ extremisme
| mind the | | ~ letten
| mine detection | | ~ explosieven
| misconduct, misbehaviour, misbehave, misdemeanour, misdemeanor | | ~ integriteitsschending
| misunderstanding, misunderstandings | | ~ verkeerd
| mixture, mix, mixed, mixes | | ~ mengsel, combinatie
| mobilise, mobilisation | | ~ inzetten
| mode, modes, mode of transport | | ~ vervoersmiddel
| molecule, molecular | | ~ stof
| monastery, temple, mosque, mosques, synagogue | | ~ kerk, religie
| mood | | ~ sentiment
| morbidity, mortality | | ~ sterfte, overlijden
| motel, hostel, hostels, guest house | | ~ hotel
| motivation, motivate, motivated, motive, motives | | ~ motivatie, drijfveren
| mount, mounted | | ~ plaatsen
| mouth, tooth, teeth | | ~ mond, tandarts
| multicultural | | ~ diversiteit
| multinational, multinationals | | ~ bedrijf, vennootschapsbelasting
| murder rate | | ~ moord
| muscle, muscles | | ~ lichaam
| narrative, narratives | | ~ verhaal
| nation, nations | | ~ land, landelijk
| negotiate, negotiation, negotiations, negotiated | | ~ onderhandelen
| nephew, niece | | ~ familie
| nets, gross | | ~ netto
| neural | | ~ neuraal netwerk
| neurology, neurological | | ~ medisch
| night, nights, nightclubs | | ~ nacht, uitgaansgebied
| nitrate, nitrates, phosphorus | | ~ nitraat, mest
| nomination, nominations, nominee | | ~ kandidaat, benoemen
| notion | | ~ begrip
| novice, beginner, beginners | | ~ starter
| nurse practitioner, practitioner, practitioners | | ~ behandelaar, zorgverlener
| nutrient, nutrients | | ~ voedingsstoffen
| observer, observers, observations | | ~ waarneming
| occasion, occasional, occasionally | | ~ incidenteel
| occupational health, company doctor | | ~ arbo, bedrijfsarts
| occupational, vocation, vocational | | ~ beroep, beroepsonderwijs
| occupier, occupiers, occupied, occupy | | ~ bezetting, bewoner
| offences, offenses, offend, offending, violations | | ~ overtreding, strafbaar feit
| offset, offsets, compensate, compensated, compensating | | ~ compensatie
| offshore, onshore | | ~ zee, windenergie
| omit, omitted, omission, omissions | | ~ weglaten, ontbreken
| one-stop shop, counter services | | ~ loket
| ongoing | | ~ lopend
| operate, operates, operating, operation of bridges | | ~ bedienen, bediening
| operational, operationally | | ~ operationeel
| operator, operators, control rooms, control centre | | ~ bediening, meldkamer
| opportunity, opportunities | | ~ kans, kansen
| oppose, opposed, opposition | | ~ bezwaar
| oral, verbal, verbally | | ~ gesproken
| orbit, spacecraft, space agency | | ~ satelliet
| order, orders, ordered | | ~ bestelling, inkoop
| original, originals | | ~ origineel
| outdoor, outdoors, outer area | | ~ buitenruimte
| outflows | | ~ afvoer
| outgoing, outgoing mail | | ~ uitgaande post
| outpatient, outpatients, inpatient | | ~ ziekenhuis, behandeling
| outreach | | ~ voorlichting, bereiken
| outskirts | | ~ buitengebied
| outstanding, overdue, unpaid | | ~ openstaand, betalingsachterstand
| overlay, overlays | | ~ kaartlaag
| override, overrule, overruled | | ~ afwijken
| overstay, overstayer, overstayers | | ~ verblijf, vreemdelingen
| oxygen | | ~ zuurstof
| pace, tempo | | ~ snelheid
| packet, packets | | ~ pakket
| pain, painful | | ~ medisch
| pallet, pallets | | ~ lading
| pandemic wage subsidy, emergency wage support | | ~ noodmaatregel overbrugging werkgelegenheid, now
| panic, panicked | | ~ paniek, crisis
| parental | | ~ ouders, opvoeding
| parish, parishes | | ~ kerk, wijk
| particle, particles | | ~ deeltjes, fijnstof
| pathway, pathways, trajectory, trajectories | | ~ traject
| pause, paused | | ~ stop
| payslips | | ~ salaris, loonstrook
| peace, peaceful, peacekeeping | | ~ defensie
| peak, peaks, peak hours, peak load | | ~ piek, spits
| peer, peers, peer support | | ~ ervaringsdeskundige
| penetrate, penetration test, pentest | | ~ beveiliging
| perceive, perception, perceptions, perceived | | ~ beleving
| percent, per cent | | ~ percentage
| perform, performs, performed, performing | | ~ prestatie, prestaties
| perjury | | ~ verklaring
| perpetual lease, leasehold estate | | ~ erfpacht
| perpetual | | ~ eeuwigdurend
| persecute, persecuted, persecution | | ~ vervolging, asiel
| persuade | | ~ overtuigen
| pier inspection | | ~ kademuren
| pioneer, pioneers | | ~ innovatie
| pixel, pixels | | ~ blurren, beeld
| place names, placement, placements, placing, allocation to a place | | ~ plaatsing
| plantation | | ~ teelt
| plate, plates | | ~ kentekenplaat
| plumbing | | ~ leidingen
| plunder | | ~ diefstal
| poach, poacher, poachers, poaching | | ~ dieren
| pocket, pickpockets | | ~ zakkenroller, diefstal
| point, points | | ~ punt, punten
| poisonous, toxicity, toxin, toxins, venomous | | ~ giftig, gevaarlijke stoffen
| polluting activity, polluting activities | | ~ milieubelastende activiteiten, mba
| polygon, polygons | | ~ geo-informatie
| popularity | | ~ populair
| porn, pornography, pornographic | | ~ kinderporno, seksueel
| portable | | ~ draagbaar
| portfolio, portfolios | | ~ portefeuille
| portion, portions | | ~ deel
| portrait, portraits | | ~ foto, pasfoto
| postage | | ~ post
| postpone, postponed, postponement | | ~ uitstel
| posture | | ~ houding
| pound, pounds | | ~ geld
| powder | | ~ stof
| practical, practice, practices, best practice, best practices | | ~ praktijk
| praise | | ~ beloning
| precaution, precautions, precautionary | | ~ maatregel
| precedent, precedents | | ~ uitspraak, jurisprudentie
| predecessor, successor, successors, succession | | ~ opvolger
| preliminary | | ~ voorlopig
| premature | | ~ vroegtijdig
| preschools, toddler education, early years, early years education | | ~ voorschoolse educatie
| prescribe, prescribed, prescriber | | ~ voorschrijven, geneesmiddelen
| president, presidency, chair of the board | | ~ voorzitter
| pressure, pressures, pressured | | ~ druk
| prey, predator, predators, grooming children | | ~ dader
| prime | | ~ belangrijkste
| principal, principals | | ~ opdrachtgever
| prior, beforehand | | ~ voorafgaand
| privatise, privatised, privatisation | | ~ markt
| prize, prizes | | ~ prijs
| probable, probably, probabilities, odds | | ~ waarschijnlijkheid, kans
| probe, probes, probed | | ~ onderzoek
| procure, procured, procuring | | ~ inkoop
| productive, productivity | | ~ productiviteit
| profiling, profiled, customer profiling, customer profile | | ~ profilering, klantprofiel
| program budget, budgeting, financial report, financial reports, annual report, annual reports, annual accounts, annual financial report | | ~ begroting, jaarverslag
| progress, progression, progressive | | ~ voortgang
| prohibited area, no-go area | | ~ gebiedsverbod
| prominent | | ~ belangrijk
| prompts, prompting | | ~ prompt, taalmodel
| propaganda | | ~ desinformatie, nepnieuws
| proportion, proportions, proportional | | ~ verhouding, proportionaliteit
| prospect, prospects, prospective | | ~ perspectief
| prosperity, prosperous, wealth, wealthy, rich | | ~ vermogen
| protein, proteins | | ~ voedsel
| provisions | | ~ voorziening, verstrekking
| provocation, provoke | | ~ geweld
| pull over, pulled over | | ~ staandehouding
| punctual, punctuality | | ~ tijdig
| purify, purified | | ~ zuivering
| pursue, pursuit, chase, chased | | ~ achtervolgen, opsporing
| push notifications | | ~ bericht, app
| pylon, pylons | | ~ elektriciteitsnet
| quarry, quarries | | ~ grondstof
| quarter, quarters | | ~ kwartaal, wijk
| quayside, wharf, pier, piers, harbours, harbors, seaport, seaports | | ~ haven
| query, queries | | ~ zoekvraag, vraag
| range, ranges | | ~ bereik
| ranger, rangers, forester, foresters | | ~ boswachter, boa
| rating, ratings | | ~ beoordeling, classificatie
| ratios | | ~ verhouding, ratio
| raw, raw material, raw materials | | ~ grondstoffen
| reaction, reactions, react, reacts, responsive | | ~ reactie, reacties
| real world, reality, realistic | | ~ werkelijkheid
| reasonable, reasonableness, unreasonable | | ~ redelijk, onredelijk
| reassess, reassessed, reassessment, reassessments, reconsider, reconsidered, reconsideration | | ~ herbeoordeling, heroverweging
| rebate, rebates | | ~ teruggave, korting
| reception centres, reception location, reception locations, shelter location | | ~ opvanglocatie, opvang
| recession | | ~ economie
| reckless, recklessness | | ~ gevaarlijk
| reclaimed, reclaiming, repayment of benefits | | ~ terugvordering
| recognise sounds | | ~ geluidsherkenning, geluid
| reconcile, reconciled, reconciliation | | ~ aansluiting
| recover, recovered, recovering, recovery | | ~ herstel
| recovery of costs, recoverable | | ~ terugvordering
| recreational | | ~ recreatie
| rectify, rectified | | ~ rectificatie, corrigeren
| recurrence, recurring, recur | | ~ herhaling
| redistribute, redistribution, redistributed | | ~ herverdeling
| redundant | | ~ overbodig
| reed | | ~ riet
| referee, referees, reference, references | | ~ referentie
| refinery, refineries | | ~ industrie
| refuge | | ~ opvang
| registrar, registrars, register office | | ~ burgerlijke stand, burgerzaken
| rehabilitate, rehabilitation, rehabilitated | | ~ herstel
| reign | | ~ bestuur
| related, relatedness | | ~ gerelateerd
| relationship, relationships, relation, relations | | ~ relatie, relaties
| relay | | ~ doorgeven
| relevant experience | | ~ ervaring
| relief, relieve | | ~ verlichting
| religious freedom | | ~ religie
| remain, remains, remaining, remainder, residual, residue, residues, leftover, leftovers | | ~ rest
| remark, remarks | | ~ opmerking
| remedy, remedies, remedial | | ~ rechtsmiddel, herstel
| remote, remotely, remote control, distance control | | ~ afstand
| remuneration | | ~ beloning, vergoeding
| rent assessment | | ~ huurcommissie
| reorganise, reorganisation, restructure, restructuring, restructured | | ~ reorganisatie
| repeat, repeated, repeatedly, repeats, repetition | | ~ herhaling, herhaald
| representatives, representation, represent, represents, represented | | ~ vertegenwoordiger, representatief
| republic, kingdom, king, queen, royal, royalty | | ~ koninkrijk
| reset, resets | | ~ herstellen
| resignation | | ~ ontslag
| resist, resistance | | ~ weerstand
| resit, resits | | ~ examen
| resolve, resolved, resolving | | ~ oplossen, oplossing
| resort, resorts, holiday park, holiday parks | | ~ recreatie
| resource, resources | | ~ middelen
| restrain, restraint | | ~ beperken
| retrospective, retroactive, retroactively | | ~ terugwerkende kracht
| return journey | | ~ terugkeer
| return | | ~ terugkeer, aangifte
| reunification, reunion | | ~ gezinshereniging, nareis
| reuse, reusing, reused | | ~ hergebruik
| revenge | | ~ seksueel
| revolution | | ~ verandering
| reward, rewards, rewarded | | ~ beloning
| ridge | | ~ hoogte
| rise in temperature | | ~ temperatuur
| ritual, rituals | | ~ religie
| rival, rivals | | ~ concurrent
| roadblock, roadblocks | | ~ wegafsluiting
| roadside, verge, verges | | ~ berm
| rock, rocks | | ~ steen
| roundabout, roundabouts | | ~ rotonde
| rumour, rumours, rumor, gossip | | ~ nieuws
| rural development | | ~ platteland, buitengebied
`;
