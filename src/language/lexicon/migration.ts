/** Concepts of migration, asylum and borders, one a line. */
export const migration: string = `
migratie, immigratie, immigreren | migration, immigration | migraasje | ~ vreemdeling
vreemdeling, vreemdelingen, buitenlander, buitenlanders | foreign national, foreigner, foreigners, alien | frjemdling | ~ migratie
migrant, migranten, immigrant, immigranten, nieuwkomer, nieuwkomers | migrants, immigrants, newcomer, newcomers | migrant, nijkommer | ~ vreemdeling
arbeidsmigrant, arbeidsmigranten, gastarbeider, buitenlandse werknemer | labour migrant, labor migrant, migrant worker, foreign worker | arbeidsmigrant | ~ migrant
asiel, asielaanvraag, asielaanvragen, asielprocedure, asiel aanvragen | asylum, asylum application, asylum procedure, asylum claim | asyl | ~ vluchteling, ind
asielzoeker, asielzoekers, vluchteling, vluchtelingen, statushouder, statushouders | asylum seeker, asylum seekers, refugee, refugees, status holder | asylsiker, flechtling | ~ asiel
asielzoekerscentrum, azc, asielopvang, coa, centraal orgaan opvang asielzoekers | asylum seekers centre, reception centre, asylum reception, asylum seekers center | asylsikerssintrum | ~ asielzoeker
verblijfsvergunning, verblijfsrecht, verblijf, verblijfsdocument | residence permit, right of residence, residence document | ferbliuwsfergunning | ~ vreemdeling
visum, visa, visumaanvraag, inreizen | visas, visa application, travel visa | fisum | ~ buitenlandse zaken
gezinshereniging, gezinsmigratie, nareis | family reunification, family reunion | | ~ migratie
terugkeer, uitzetting, uitzetten, terugkeerbeleid, vertrek van vreemdelingen | deportation, expulsion, return policy | | ~ vreemdeling
ind, immigratie- en naturalisatiedienst, immigratiedienst | immigration service, immigration and naturalisation service, immigration and naturalization service | ynd | ~ asiel, verblijfsvergunning
grens, grenzen, grenscontrole, grensbewaking | border, borders, border control, border security | grins | ~ marechaussee, douane
marechaussee, koninklijke marechaussee, kmar | military police, border police | marsjessee | ~ grens
integratie, integreren | integration of newcomers, integrate into society | yntegraasje | ~ inburgeren
tolk, tolken, tolkdienst | interpreter, interpreting | tolk | ~ vertalen
oekraïne, oekraïner, oekraïners, ontheemden | ukraine, ukrainian, ukrainians, displaced persons | oekraïne | ~ vluchteling
reiziger, reizigers, passagier, passagiers, passagiersgegevens, passagierslijst | traveller, traveler, passenger, passengers, passenger data | reizger | ~ grens
buitenland, buitenlands, internationaal, internationale | abroad, foreign country, international | bûtenlân, ynternasjonaal | ~ migratie
europese unie, eu, europa, europees, europese | european union, europe, european | europeeske uny | ~ internationaal
`;
