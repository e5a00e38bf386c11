/** Concepts of defence, disasters, fire service and national safety, one a line. */
export const defenceAndSafety: string = `
defensie, krijgsmacht, leger, landmacht, luchtmacht, marine | defence, defense, armed forces, army, military, navy, air force | definsje, leger | ~ militair
militair, militairen, soldaat, soldaten, reservist | soldier, soldiers, service member, reservists | soldaat | ~ defensie
veteraan, veteranen | veteran, veterans | feteraan
veiligheid, veilig, veiligheidsgevoel | safety, safe, security, public safety | feiligens, feilich | ~ openbare orde
onveilig, gevaar, gevaarlijk, gevaarlijke | unsafe, danger, dangerous, hazard | gefaar, gefaarlik | ~ veiligheid
nationale veiligheid, staatsveiligheid, aivd, mivd, inlichtingendienst, inlichtingen- en veiligheidsdienst, spionage, afluisteren | national security, intelligence service, security service, secret service | nasjonale feiligens | ~ terrorisme
veiligheidsonderzoek, screening, screenen, antecedentenonderzoek, doorlichting van personen | security screening, background check, vetting | | ~ vog
ramp, rampen, crisis, crises, noodsituatie, calamiteit, crisisbeheersing, rampenbestrijding | disaster, disasters, emergency, crisis management, calamity | ramp, krisis | ~ veiligheidsregio
veiligheidsregio, veiligheidsregio's | safety region, security region | feiligensregio | ~ brandweer, ramp
brandweer, brandweerwagen, brandweerman | fire brigade, fire service, fire department, firefighter | brânwacht | ~ brand
brand, branden, brandalarm, natuurbrand, brandrisico | fire, fires, fire hazard, wildfire, fire alarm, building fire | brân | ~ brandweer
hulpdiensten, hulpdienst, ambulance, ambulances, ziekenwagen, ziekenauto | emergency services, ambulances, paramedics, first responders | helptsjinsten | ~ meldkamer
nl-alert | emergency alert, public warning |
sirene, luchtalarm | siren, air raid siren |
alarm, alarmering, waarschuwing bij gevaar | alarm, alarms | alaarm
explosief, explosieven, explosie, bom, bommen, ontploffing | explosive, explosives, explosion, bomb | bom, ûntploffing | ~ politie, gevaarlijke stoffen
externe veiligheid, risicokaart, omgevingsveiligheid | external safety, environmental safety | | ~ gevaarlijke stoffen
redding, reddingsbrigade, kustwacht, drenkeling | rescue, coast guard, lifeguard, search and rescue | kustwacht
beveiliger, beveiligingsbedrijf, bewaker | security guard, security company | befeiliger
wapenexport, strategische goederen, exportcontrole, dual-use | strategic goods, export control, arms export, dual-use goods | | ~ uitvoer
dreiging, dreigingen, dreigingsanalyse | security threat, threat assessment, threats | driging | ~ veiligheid
informatie over incidenten, incident, incidenten, voorval | incidents, occurrence | ynsidint | ~ melding
`;
