/** Single English words of government, law, care, streets, nature and daily life that begin with s to v, and what they are in Dutch, one a line. */
export const englishWordsSToV: string = `
| sabotaged | | ~ sabotage, vandalisme
| sandbag, sandbags | | ~ hoogwater
| sanitation, sanitary | | ~ hygiëne
| satisfy, satisfies | | ~ tevredenheid
| scandal, scandals | | ~ misstanden
| scatter, scattered | | ~ verspreid
| scene, scenes, crime scenes | | ~ plaats delict
| scent, smell, smells | | ~ geur
| scheme, schemes | | ~ regeling
| scholar, scholars | | ~ wetenschap
| scope, scopes | | ~ reikwijdte
| scrap, scrapyard, scrapped | | ~ sloop
| screenshot, screenshots | | ~ schermafbeelding
| scripts | | ~ script
| scrub, shrub | | ~ groen
| season, seasons, seasonal | | ~ seizoen
| seasonal worker, migrant workers, labour migrants, labor migrants | | ~ arbeidsmigrant
| seat, seats | | ~ plaats
| seclusion, solitary confinement | | ~ gevangenis
| secondary schools, high schools | | ~ voortgezet onderwijs
| seconded | | ~ detachering
| section, sections | | ~ onderdeel
| secular | | ~ religie
| sediment, sediments, silt | | ~ bagger
| segregate, segregation, segregated | | ~ discriminatie
| seize, seized, seizure, seizures of | | ~ beslag
| self-employment, sole traders | | ~ zzp, zelfstandigen
| seminar, seminars, workshop, workshops, webinar, conference, conferences | | ~ bijeenkomst, training
| sensitivity | | ~ gevoelig
| sergeant, lieutenant, captain, colonel | | ~ defensie, politie
| serial offender, prolific offenders, repeat offender | | ~ veelpleger
| series, serial number, serial numbers | | ~ reeks, nummer
| servant, servants | | ~ medewerker
| settler, settlers | | ~ vestiging
| severity, seriousness, serious | | ~ ernst, ernstig
| sex offenders, sexual offenders, sexual delinquent | | ~ zedendelinquent, zedendelict
| sexually, sexuality, sexual orientation | | ~ seksueel, seksuele
| shadows | | ~ schaduw
| shape, shapes, shapefile | | ~ vorm
| sharp, sharply | | ~ scherp
| sheet, sheets | | ~ excel, spreadsheet
| shelf, shelves | | ~ opslag
| sheltered living, supported living | | ~ beschermd wonen
| shields, windshield, windshields, windscreen, windscreens | | ~ voorruit
| shift, shifts, shift work, night shift | | ~ dienst, rooster
| shortcut, shortcuts | | ~ sluiproute
| shuttle, shuttle bus | | ~ vervoer
| siblings | | ~ familie, gezin
| sickness leave, sickness benefits | | ~ ziekteverzuim, ziektewet
| siege, besieged | | ~ oorlog
| sign, signs, signage, signpost, signposting | | ~ bord, verkeersborden
| signaling | | ~ signaal, signalen
| signatures, signed, e-signature | | ~ handtekening, ondertekenen
| significance | | ~ belang
| simulated, simulators | | ~ simulatie
| simultaneous, simultaneously | | ~ gelijktijdig
| sing, singing, band, bands, orchestra music | | ~ muziek
| sirens | | ~ alarm
| skippers, inland navigation | | ~ binnenvaart, schip
| sleep, sleeping rough, rough sleepers, rough sleeping | | ~ dakloos
| slum, slums, shanty | | ~ woonfraude, wijk
| social assistance benefit | | ~ bijstand, bijstandsuitkering
| social services, social service, social workers, social assistant | | ~ sociale dienst, maatschappelijk werk
| sofa, fridge, fridges | | ~ grofvuil
| soft skills | | ~ vaardigheden, competenties
| soil quality map | | ~ bodemkwaliteitskaart
| sole, singles | | ~ alleenstaande
| solicitors | | ~ advocaat
| solvent, solvents | | ~ chemische stoffen
| source, sources | | ~ bron, broncode
| spawn, spawning | | ~ vis
| special needs, special needs children | | ~ speciaal onderwijs, passend onderwijs
| specialise, specialised | | ~ specialistisch
| specify, specified, specification, specifications | | ~ specificatie
| specimen, specimens, sample of water, water sample, water samples | | ~ monster, monsters
| speech recognition | | ~ spraakherkenning, spraak naar tekst
| spell, spelling mistake, spelling mistakes, spelling checker | | ~ spelling, taal
| spill, spills, spillage, oil spill, oil spills | | ~ verontreiniging
| spirit, spiritual | | ~ religie
| sponsors, sponsorship, sponsored | | ~ sponsor, referent
| spontaneous, spontaneously, unprompted | | ~ ambtshalve
| sports clubs | | ~ sportvereniging
| spread, spreading, spreads | | ~ verspreiding
| spring tide | | ~ hoogwater
| squad, squads, response team, riot police | | ~ politie
| stability, stable, unstable, instability | | ~ stabiliteit
| stain, stains | | ~ vlek, vervuiling
| stake, stakes | | ~ belanghebbende, belanghebbenden
| stall, stalls | | ~ markt, standplaats
| stamp, stamps, stamp duty | | ~ overdrachtsbelasting
| standing order, direct debit mandate | | ~ automatische incasso
| starvation, famine | | ~ voedsel
| state pension, pension age | | ~ aow
| stateless, statelessness | | ~ nationaliteit
| statement, statements | | ~ verklaring
| stationary | | ~ stilstaand
| steal, steals, stole | | ~ diefstal
| steam, steel, metalworks, foundry | | ~ industrie
| steep | | ~ helling
| steer, steers, steering wheel | | ~ sturen, sturing
| stereotype, stereotypes, stereotyping | | ~ vooroordelen
| stickers | | ~ vignet, sticker
| stigma, stigmatise, stigmatisation | | ~ discriminatie
| stipend, stipends, student grant, student grants, study grants, study allowance, student finance | | ~ studiefinanciering, studietoeslag
| stock, stockpile, inventory levels | | ~ voorraad
| stomach, belly | | ~ lichaam
| stone, stones, pebble | | ~ steen
| straightforward | | ~ eenvoudig
| strange, weird, odd | | ~ afwijkend
| strategies | | ~ strategie, strategisch
| straw, hay | | ~ landbouw
| stream of water | | ~ beek, watergang
| streamline, streamlined, streamlining | | ~ efficiënter, stroomlijnen
| strike, strikes, striking workers, trade union, trade unions, union | | ~ vakbond, staking
| struggle, struggling | | ~ moeite
| student with a disability, students with disabilities, individual study allowance | | ~ studietoeslag
| style, styles | | ~ stijl
| subsequent, subsequently | | ~ vervolgens
| subsidiary, subsidiaries, subsidise, subsidised, subsidises, subsidising | | ~ subsidie
| substance misuse | | ~ verslaving
| substantial, substantially | | ~ aanzienlijk
| substation, substations, transformer, transformers | | ~ elektriciteitsnet
| substitute, substitutes, substitution, replacements | | ~ vervanging
| subtract, subtraction | | ~ aftrekken
| suggest, suggests, suggested, suggesting | | ~ suggestie, voorstellen
| suitability, fitness for | | ~ geschiktheid
| summer, autumn, spring season | | ~ zomer, seizoen
| sunshine | | ~ zon
| supervised release | | ~ reclassering
| supreme, court of appeal | | ~ hoge raad, rechtspraak
| surcharge, surcharges | | ~ opslag, heffing
| surface, surfaces | | ~ oppervlak, oppervlakte
| surge, surges | | ~ toename
| surrender, surrendered | | ~ inleveren
| survive, survival, survivor, survivors, survivors benefit, survivor benefit, widow, widows, widower, orphan, orphans, orphanage | | ~ nabestaanden, anw
| susceptible | | ~ gevoelig
| suspend, suspended, suspension, suspensions | | ~ schorsing, opschorten
| sweepers | | ~ straatreiniging
| switch, switches, switched, switching | | ~ overstappen, omzetten
| sympathy | | ~ gevoel
| synthesis, synthetic | | ~ synthetische data
| tail, tails | | ~ dieren
| takeaway, takeaways, fast food | | ~ horeca
| takeovers, mergers | | ~ overname, fusie
| target list | | ~ lijst
| taskforce, task force | | ~ team
| tax returns, tax declarations | | ~ belastingaangifte, aangifte
| taxpayers | | ~ belastingplichtige, belastingplichtig
| tear gas | | ~ politie
| telecommunications market | | ~ telecommonitor, telecom
| tenure, length of service | | ~ dienstverband
| terminals | | ~ terminal, haven
| terrain, terrains | | ~ terrein
| testify, testifies, testified | | ~ getuige
| texture | | ~ structuur
| theft ring | | ~ diefstal
| theoretical, theory | | ~ theorie
| therapeutic, therapies | | ~ therapie, behandeling
| thermal, thermal image, thermal camera, infrared | | ~ warmte, warmtebeeld
| thieves | | ~ dief, diefstal
| thorough, thoroughly | | ~ grondig
| threshold, thresholds | | ~ drempelwaarde, drempel
| tidal | | ~ water
| tile, tiles, paving stones | | ~ tegels, stoeptegel
| timeline, timelines | | ~ tijdlijn
| tire, tyre, tires, tyres | | ~ banden
| toll, tolls, road charge, road charges, truck toll | | ~ vrachtwagenheffing
| tomb stone | | ~ begraafplaats
| tongue | | ~ taal
| topographic map, topographic maps, topographical map, topographical maps, topographical | | ~ topografie, kaart
| tortured | | ~ geweld
| touch, touched | | ~ scherm
| tour, tours, guided tour | | ~ rondleiding
| tournament, tournaments | | ~ sport
| towed away | | ~ wegslepen
| tower, towers | | ~ toren, gebouw
| township | | ~ plaats
| traceable, traceability | | ~ herleidbaar
| trade union member | | ~ vakbond
| tragedy, tragic | | ~ ramp
| trail, trails | | ~ spoor
| trailer, trailers | | ~ voertuig
| trait, traits | | ~ eigenschap
| trams, streetcar, streetcars | | ~ tram
| transform, transformed, transformation, transformations, transition, transitions | | ~ transitie
| transplant, transplants, transfusion | | ~ transplantatie
| treason, traitor | | ~ veiligheid
| treasurer | | ~ financiën, schatkist
| trending | | ~ trend, trends
| triaged, triaging | | ~ triage, prioriteren
| truancy officer, truancy officers, attendance officer, attendance officers, school attendance officers, compulsory education officer | | ~ leerplichtambtenaar, leerplicht
| trunk road, trunk roads | | ~ rijksweg
| tube, tubes | | ~ leidingen
| tunnel operator | | ~ tunnel
| turbine, turbines, turbulence | | ~ windmolen, windenergie
| turnout, voter turnout | | ~ verkiezing
| typist, typing | | ~ typen
| ultrasound | | ~ medisch
| unauthorised, unauthorized | | ~ onbevoegd
| unavailable | | ~ beschikbaar
| unborn | | ~ zwangerschap
| uncertain, uncertainty, uncertainties | | ~ onzekerheid
| under age | | ~ minderjarig
| undergo, underwent | | ~ ondergaan
| undertake, undertaken | | ~ ondernemen
| unequal, uneven | | ~ ongelijkheid
| unfair, unfairness, unfairly, unfair prices, unfair price | | ~ oneerlijk, onredelijk
| unify, unified, unity, united | | ~ uniform, eenheid
| unique, uniqueness | | ~ uniek
| unit, units | | ~ eenheid
| universal | | ~ algemeen
| unlicensed, unlicenced | | ~ zonder vergunning
| unofficial, unofficially | | ~ officieel
| unpaid work order | | ~ taakstraf, werkstraf
| unstructured | | ~ ongestructureerd
| untreated | | ~ behandeling
| unwanted, undesirable | | ~ ongewenst
| unwilling, willing, willingness | | ~ bereidheid, betalingsbereidheid
| uphold, upheld | | ~ handhaven
| uprising, rebellion, rebel, rebels | | ~ openbare orde
| urgency | | ~ urgentie, spoed
| urine, saliva | | ~ sporen, monster
| user account | | ~ rekening, account
| usual | | ~ gebruik, gebruikelijk
| utility, utilities, utility companies | | ~ energie
| vacant, vacate, vacated | | ~ leegstand
| valley, valleys | | ~ landschap
| valuable, valuables | | ~ waardevol
| vandals, vandal, vandalise | | ~ vernieling, vandalisme
| vanish, vanished | | ~ vermissing
| variance, variation, variations, variety | | ~ variabelen, variatie
| velocity | | ~ snelheid
| venture, ventures, startups | | ~ startende ondernemer
| venue, venues | | ~ locatie
| verdict prediction | | ~ uitspraak
| vertical, horizontal | | ~ toezicht
| veto | | ~ besluit
| victory, triumph | | ~ verkiezing
| viewpoint, viewpoints, standpoint | | ~ zienswijze, standpunt
| viral | | ~ virus
| virgin | | ~ nieuw
| vision, visions | | ~ visie
| vitamin, vitamins, supplements | | ~ voedsel, gezondheid
| volatile | | ~ schommelingen
| voltage, electric voltage | | ~ spanning, elektriciteitsnet
| voucher, vouchers | | ~ tegoedbon, regeling
| vulnerability, vulnerabilities, security vulnerability, security vulnerabilities, software vulnerability, software vulnerabilities | | ~ kwetsbaarheid, beveiligingsincidenten
`;
