/** Everyday things, one a line; things that belong to a theme stand with it. */
export const everydayThings: string = `
straat, straten, laan, plein, pleinen | street, streets, square, avenue | strjitte, plein | ~ weg, openbare ruimte
stoep, trottoir, voetpad, wandelpad, tegel, tegels, stoeptegel, losse tegel, bestrating | pavement, sidewalk, footpath, paving, paving stone | stoepe | ~ voetganger
straatmeubilair, bankje, bankjes, fietsenrek, bushokje | street furniture, bench, bus shelter, bicycle rack | | ~ openbare ruimte
graffiti, vandalisme, vernieling, vernielen, beplakking, bekladden | vandalism, street art, property destruction | | ~ overlast
tuin, tuinen, erf, erfafscheiding, hek | garden, gardens, fence | tún, hiem | ~ woning, omgevingsplan
geld, euro, euro's, centen | money, euros, cash | jild | ~ betalen
telefoonnummer, mobiel, mobieltje, smartphone, gsm-toestel | mobile phone, smartphone, phone number, cell phone | mobyltsje | ~ bellen
wifi-tracking, wifitracking | wifi tracking | | ~ drukte, sensor
wifi | wi-fi, wireless network |
bluetooth, bluetoothsignaal | |
nummer, nummers, getal, aantal, aantallen | number, numbers, quantity | nûmer, tal | ~ statistiek
datum, dag, dagen, dagelijks | date of the day, days, daily | datum, dei | ~ tijd
tijd, tijden, uur, uren, moment | time, hours, moment | tiid | ~ termijn
week, weken, wekelijks | weekly, weeks | wike | ~ tijd
maand, maanden, maandelijks | month, months, monthly | moanne | ~ tijd
jaar, jaren, jaarlijks | year, years, yearly, annual | jier | ~ tijd
lijst, lijsten, overzicht, overzichten, werklijst | lists, overview, worklist | oersjoch | ~ register
register, registers, bestand met gegevens, kaartenbak | registry, registers | register | ~ basisregistratie
onderwerp, onderwerpen, thema, thema's | subject matter, topic, topics, theme, themes | ûnderwerp | ~ informatie
project, projecten | projects | projekt | ~ programma
probleem, problemen, moeilijkheid, knelpunt | problem, problems, issue, bottleneck, trouble | probleem | ~ klacht
oplossing, oplossen, oplossingen | solution, solve, solutions | oplossing | ~ probleem
resultaat, resultaten, uitkomst, uitkomsten, uitslag | result, results, outcome, outcomes, output | resultaat, útkomst | ~ rapportage
situatie, situaties, omstandigheid, omstandigheden | situation, situations, circumstance, circumstances | situaasje | ~ context
kans, kansen, waarschijnlijkheid, waarschijnlijk | chance, probability, likelihood, likely | kâns | ~ voorspellen
taak, taken, werkzaamheden, werkzaamheid, klus | task, tasks, duties, activities, chores | taak | ~ werk
activiteit, activiteiten, actie, acties, bezigheid | activity, action, actions | aktiviteit | ~ taak
maatregel, maatregelen, interventie, interventies, ingreep | measures, intervention, interventions | maatregel | ~ handhaving
stap, stappen, fase, fases | steps, phase, phases, stage in a process | stap | ~ procedure
object, objecten, voorwerp, voorwerpen, ding, spullen | objects, item, items, thing | foarwerp | ~ beeldherkenning
stof, stoffen, materiaal, materialen | substance, substances, material, materials | materiaal | ~ gevaarlijke stoffen
boodschappen, supermarkt | groceries, supermarket | boadskippen | ~ winkel
apparaat, apparaten, apparatuur, machine, machines, elektronica | appliance, equipment, device, devices, machinery, electronics | apparaat | ~ productveiligheid
speelgoed, knuffel | toys, toy | boartersguod | ~ productveiligheid
kleding, textiel | clothes, clothing, textile | klean
batterij, batterijen, accu | battery, batteries | batterij | ~ energie
hulplijn, hulpvraag, hulpvragen | helpline, request for help | helpfraach | ~ hulp
kantoor, kantoren, werkplek, thuiswerken | office, offices, workplace, working from home | kantoar | ~ werk
strand, duinen, kust | dunes | strân | ~ zee
toilet, openbaar toilet, wc | public toilet, restroom, lavatory | húske | ~ openbare ruimte
`;
