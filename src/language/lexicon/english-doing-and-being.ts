/** What is done and how things are, in English, and what that is in Dutch, one a line. */
export const englishDoingAndBeing: string = `
| examine, examined, examining, examines, scrutinise, scrutinize, scrutiny, validate, validated, validation, inspect closely, double-check | | ~ controleren, controle
| reviewed, reviewing, review, reviews, appraise, appraised, weigh up, rates people | | ~ beoordelen, beoordeling
| reckon, work out | | ~ berekenen, berekening
| contrast | | ~ vergelijken
| established, ascertain, ascertained, deduce, deduced, derive, derived | | ~ vaststellen, bepalen
| opt, preferred | | ~ kiezen
| arranged, ordered by | | ~ sorteren
| allotted, apportion | | ~ toewijzen, verdelen
| matcher, pair up, linked, links, linking, connected, connects, connect, connecting, connection, connections | | ~ matchen, koppelen
| arrange, arranging | | ~ voorbereiden, plannen
| creation, making, designed, designing, designs, compose, composing, compiled, compile | | ~ opstellen, genereren, maken
| evolve | | ~ ontwikkelen
| filled, enter, entered, entering, input, inputs, insert, inserted | | ~ invoeren, invullen
| collection of data, assembled, obtaining, obtain, obtained, acquire, acquired | | ~ verzamelen
| sent, sending out, transmitted, transmit, transmission, hand in | | ~ versturen, indienen
| receipts, receipt, get back | | ~ ontvangen
| provides, provided, providing, offered, offering, offerings, make available | | ~ verstrekken, leveren
| reader, readers, scanning text | | ~ lezen
| watched, watching, watches, looking, looked, observed, observes, observing, observe, seen, seeing | | ~ bekijken, kijken
| handling cases, settled, settlement, settle, settling, dealt, deals, dealing, treat, treated, treats | | ~ afhandelen, behandelen
| alteration, alterations, converts, convert, converted, conversion, update, updated, updates, updating, amend, amended, amendment, amendments, revise, revised, revision | | ~ aanpassen, wijzigen
| less, fewer, minimise, minimize, minimised, cut down, cutting, cuts, limit, limited, limiting, limits, restrict, restricted, restriction, restrictions, shrink | | ~ verminderen, beperken
| raised, raising, grow, growing, grows, grown, rise, rises, rising, expand, expanded, expansion, extended, extend, extending | | ~ verhogen, toename
| shield, shielded | | ~ beschermen
| administer, administered, upkeep, run by | | ~ beheren, beheer
| applied, applies, applying, apply, employed to, utilisation, utilization | | ~ toepassen, inzetten
| tester, tries out, tried | | ~ testen
| editor, editors | | ~ bewerken
| addition, additions, supplementing | | ~ toevoegen, aanvullen
| promotion, contribute to | | ~ bevorderen, stimuleren
| wipe, wiped, get rid, dispose, disposed, discard, discarded, destroyed documents | | ~ verwijderen
| cleaner, cleaners, tidy, tidying, wash, washed | | ~ schoonmaken
| restore, restored, restoring, restoration | | ~ repareren, herstellen
| retrieval | | ~ ophalen
| clarify, clarified, clarification | | ~ beschrijven, uitleg
| guaranteed, assure, assured | | ~ waarborgen
| informed citizens, announce, announced, announces | | ~ informeren, bekendmaken
| coordinate, coordinated, coordination | | ~ organiseren
| join, joined, joining, attend, attended, attending | | ~ deelnemen
| joined together | | ~ combineren
| easily, simpler, simplest, simply, ease | | ~ eenvoudig, makkelijk
| harder, difficulty, difficulties, tough, complexity | | ~ moeilijk, complex
| understood, comprehend, comprehension, grasp | | ~ begrijpen
| move, moves, carried, carry, carries, carrying | | ~ verplaatsen, vervoeren
| passed on, pass on, passing on | | ~ overdragen, doorsturen
| helpful, supportive | | ~ helpen, ondersteunen
| preventive, avoid, avoided, avoiding, avoidance, stop it happening | | ~ voorkomen, preventie
| enhance, enhanced, enhancement, enhancing, optimal, upgraded, upgrade | | ~ verbeteren
| posted online, released documents | | ~ publiceren
| saved data, keep data, retained, retain, preserve, preserved, preserving | | ~ opslaan, bewaren
| enrolled, sign up, signed up, signing up, signup, recorded in a register | | ~ registreren, registratie
| demanded, demand, demands | | ~ verzoek, aanvragen
| allow, allowed, allowing, permission granted | | ~ toestaan, toestemming
| prohibition, bans, banned, banning, illegally, unlawfully | | ~ verbieden, illegaal
| obligatory, compulsory | | ~ verplichting, eisen
| confirm, confirmed, confirming, confirmation, confirms | | ~ bevestigen
| cancel, cancelled, canceled, cancelling, cancellation, termination | | ~ intrekken, beëindigen
| extended permit, renewal, prolong, prolongation | | ~ verlengen
| buy, bought, buying, purchase of goods, acquisition, sell, sells, selling, sold, sale, sales, seller, sellers, vendor of goods | | ~ kopen, verkoop
| trip, trips, journey, journeys | | ~ reizen, reis
| steering | | ~ rijden
| stroll | | ~ lopen, voetganger
| lived, lives in | | ~ wonen
| writer, writers | | ~ schrijven
| speak, speaks, spoke, speaking, speaker, speakers, discuss, discussed, discussing, discussion, discussions | | ~ spreken, gesprek
| listen to, heard, hearing people | | ~ luisteren
| learnt, teach, teaches, teaching, taught, tutor, tutoring, lesson, lessons, train staff | | ~ leren, opleiding
| ask, respondents | | ~ beantwoorden
| tricked, deceive, deceived, deceptive, lied | | ~ fraude, misleiding
| stealing from, theft of | | ~ stelen, diefstal
| kill, kills, injure, hurt, hurts, harm, harmed, harmful, harming, damages something, ruined | | ~ schade, kapot
| happen, occurred, occur, occurs, occurring | | ~ gebeuren
| essential, crucial, vital, significant, relevance | | ~ belangrijk, relevant
| quickly, rapid, rapidly, speedy, slow, slowly, slower | | ~ snel, vertraging
| inexpensive, affordable, costly, pricey, dear | | ~ goedkoop, duur
| hazardous | | ~ gevaarlijk, gevaar
| safer, safely, secured area, safest | | ~ veilig
| newer, newest, brand new, modern, modernise, modernize, recent, recently, latest | | ~ nieuw
| older, oldest, obsolete, former, previous, previously | | ~ oud
| biggest, larger, largest, huge, enormous, massive, greater | | ~ groot
| smallest, tiny | | ~ klein
| many, much, several, multiple, numerous, few, hundreds, thousands, millions | | ~ aantal, meerdere
| highest, tall, lowest | | ~ hoog, niveau
| longest, short, shorter, shortest, length, distance, distances, far, near | | ~ afstand
| earliest | | ~ vroeg, tijdig
| busier, full, fuller, empty, emptied | | ~ druk, vol
| hot, colder, cool, cooler, dry, dryer | | ~ warm, koud
| strong, stronger, strength, weak, weaker, weakness, heavy, heavier | | ~ sterk
| excellent, nice | | ~ goed, kwaliteit
| right, proper, properly, accurately, precise, exact, true, truth, truthful, valid, validity, legitimate | | ~ juist, nauwkeurig
| real, genuine article, fake, faked, phony, false, artificial, bogus | | ~ echt, nep
| publicly, opened, openness | | ~ openbaar, transparant
| secretly, hidden, concealed, secrecy, confidentially, classified information | | ~ geheim, vertrouwelijk
| free, freely, free of charge, at no cost | | ~ gratis
| alone, lonely people, individually, apart, separate, separated, separately | | ~ individueel
| mutual, collective, collectively | | ~ gezamenlijk
| annually, hourly, quarterly, every year, every day | | ~ jaarlijks, dagelijks
| permanently | | ~ tijdelijk, permanent
| nationally, internationally, worldwide, global, overseas, foreign | | ~ lokaal, internationaal, buitenland
| internally, externally, inside the organisation | | ~ intern, extern
| overall, specifically | | ~ algemeen, specifiek
| efficiently, effectively, affect, affected, affects | | ~ efficiënt, effect, gevolgen
| reliable information, dependable, trust, trusted, trusting, trustworthy, trustworthiness, confidence | | ~ betrouwbaar, vertrouwen
| honest, honestly, dishonest, honesty, sincere | | ~ eerlijk
| angry, anger, upset, afraid, fears, scared, worry, worried, worries, happy, unhappy, sad, feelings, feeling, emotions, emotion, emotional | | ~ emotie, gevoel
| clarity, unclear, vague, obvious | | ~ duidelijk
| possibly, impossible, potentially | | ~ mogelijk, mogelijkheid
| visibility, invisible | | ~ zichtbaar
| digitally, offline | | ~ digitaal, online
| responsibly | | ~ verantwoordelijk, verantwoording
| intention, intended, target, targets, targeted | | ~ doel
| technique used, means of, manner | | ~ methode, aanpak
| cause, causes, caused, causing, due to | | ~ oorzaak
| subject, subjects, topics list, themes list, matter, matters | | ~ onderwerp
| example of, for example, instance, instances | | ~ voorbeeld
| benchmark, benchmarks, benchmarking | | ~ kwaliteit, norm, benchmarking
| variant, variants, sort of, kinds of, class, classes | | ~ soort
| piece, pieces, element, elements, whole, total, totals | | ~ deel, totaal
| teams, member, members, membership | | ~ groep, team
| spot in town | | ~ gebied, locatie
| day, date, dates, second, time of day, period, periods, duration | | ~ termijn, periode
| capacity, capacities | | ~ aantal, capaciteit
| lists of, table, tables, overview of, inventory, inventories, catalogue, catalog | | ~ lijst, overzicht
| address list, contact details, contact information, telephone number | | ~ contactgegevens, naam
| discriminate between | | ~ onderscheid
| appoint, appointed, elect, nominate, nominated | | ~ benoemen
| suffer, suffers, suffered, endure | | ~ last
| attract, attracted, attractive | | ~ aantrekkelijk
| wonder, wondering, guess, guesses, assume, assumes, assumed, assumption, assumptions | | ~ aanname
| owe, owes, owed, owing | | ~ schuld
| afford, affords | | ~ betaalbaar
| belong, belongs, owned, owns, possess | | ~ eigendom
| hide, hides, hiding, conceal | | ~ verbergen
| wasteful | | ~ afval
| rely, relies, depends, depending, dependent | | ~ afhankelijk
| alert citizens | | ~ waarschuwing
| respect, dignity | | ~ menselijk
| equally, evenly, balanced, balance | | ~ balans
| crowdsource, contribute data | | ~ verzamelen
| supervise staff, lead, leads, leading, leader, leaders | | ~ leiding
| succeed, success, successful, succeeded, achieve, achieved, achieving, reach, reached | | ~ resultaat
| fail, fails, failed | | ~ fout
| spend, spends, spent | | ~ uitgaven
| winner, lost | | ~ verlies
| split, splitting | | ~ splitsen
| swap, swapped, exchange, exchanged, exchanges | | ~ uitwisselen
| measure air, measures noise | | ~ meten
| plan trips, schedule trips | | ~ planning
| sustain, sustained, sustainably, green policy | | ~ duurzaam
| automatically checked, checked automatically | | ~ automatische controle
| unsolved, unresolved, pending, open case | | ~ openstaand
| incomplete, completeness | | ~ volledig
| stranded, stuck | | ~ stilstaand
| voluntary basis, optional | | ~ vrijwillig
| foreseen, foresee, foresight, anticipated, anticipate | | ~ voorspellen
| assembling, assemble | | ~ verzamelen
| legally, lawfully | | ~ juridisch
| civil, civilian, civilians | | ~ burger
| physical, physically, bodily | | ~ fysiek
| socially | | ~ maatschappelijk
| technical details, technically | | ~ technisch
| formal, formally, officially, informal | | ~ officieel
| financially, monetary | | ~ financieel
| natural, naturally | | ~ natuur
| city-wide, citywide | | ~ stedelijk
| suited, unsuitable | | ~ geschikt
| critical, severe, seriously, grave concerns | | ~ ernstig
| sudden, suddenly, unexpected, unexpectedly | | ~ onverwacht
| popular, famous, well-known | | ~ bekend
| common rules, normal, normally, ordinary | | ~ standaard
| broad, wide, widely, narrow | | ~ breed
| deep, deeper, depth, shallow | | ~ diep
| smarter | | ~ slim
| interesting, useful, usefulness, use cases, usable, useless | | ~ nuttig
| loudness, silent, silence, quiet | | ~ geluid
`;
