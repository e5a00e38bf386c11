/** Kinds of people, one a line. */
export const people: string = `
burger, burgers, inwoner, inwoners, bewoner, bewoners, ingezetene | citizen, citizens, resident, residents, inhabitant, inhabitants | boarger, ynwenner, ynwenners | ~ mensen
mensen, mens, persoon, personen, individu, individuen | people, person, persons, human, humans, individuals | minske, minsken, persoan | ~ burger
kind, kinderen, kleuter, peuter, baby | child, children, toddler, kid, kids | bern | ~ jongere, leerling
jongere, jongeren, jeugd, jeugdige, tiener, puber, jongvolwassene, jongvolwassenen | young person, young people, youth, teenager, teenagers, adolescent, young adult | jongerein, jeugd | ~ kind
ouder, ouders, vader, moeder, papa, mama, opvoeder | parent, parents, father, mother | âlder, heit, mem | ~ kind, gezin
oudere, ouderen, senior, senioren, bejaarde, bejaarden, gepensioneerde, opa, oma | older person, older people, elderly, pensioner, pensioners, seniors, old people | âldere, âldein | ~ aow
volwassene, volwassenen, meerderjarig | adult, adults, grown-up | folwoeksene | ~ mensen
minderjarig, minderjarige, minderjarigen, onder de 18 | minor child, minors, underage, under 18 | minderjierrich | ~ kind
ondernemer, ondernemers, zakenman, zakenvrouw, zakelijk | entrepreneur, entrepreneurs, businessman, businesswoman | ûndernimmer | ~ bedrijf, zelfstandige
vrouw, vrouwen, meisje, meisjes | woman, women, girl, girls | frou | ~ geslacht
man, mannen, jongen, jongens | boys | jonge | ~ geslacht
buur, buren, buurman, buurvrouw, omwonende, omwonenden | neighbour, neighbours, neighbor, neighbors, local residents | buorman, buorlju | ~ overlast
betrokkene, betrokkenen, belanghebbende, belanghebbenden | data subject, person concerned, interested party, stakeholder, stakeholders | belutsene | ~ mensen
doelgroep, doelgroepen, groep mensen, kwetsbare groep, kwetsbaar, kwetsbaren | target group, target groups, vulnerable group, vulnerable people, vulnerable | doelgroep | ~ mensen
chronisch zieke, zieke, zieken, langdurig ziek | sick person, chronically ill, long-term ill | sike | ~ ziekte
weduwe, weduwnaar, nabestaande, nabestaanden | surviving relative, next of kin, bereaved | neibesteande | ~ overlijden
expert, experts, deskundige, deskundigen, vakman, professional, professionals, vakmensen | specialists, professionals | saakkundige | ~ medewerker
leidinggevende, manager, chef | executive, managers, team leader, administrator in office | lieding | ~ medewerker
beheerder, beheerders, systeembeheerder, applicatiebeheerder | system administrator, application manager | behearder | ~ beheren
zeevarende, zeevarenden, schipper, schippers, matroos | seafarer, seafarers, sailor, skipper | seeman, skipper | ~ schip
expat, expats, kennismigrant | expatriate, highly skilled migrant |
burgemeester, burgemeesters | mayor, mayors | boargemaster | ~ gemeente
wethouder, wethouders | alderman, aldermen | wethâlder | ~ gemeente
raadslid, raadsleden, gemeenteraadslid | councillor, councilor, council member | riedslid | ~ gemeenteraad
politicus, politici, politiek, politieke | politician, politicians, politics, political | polityk | ~ raadslid, kamerlid
kamerlid, kamerleden, volksvertegenwoordiger | member of parliament, members of parliament | keamerlid | ~ tweede kamer
minister, ministers, staatssecretaris, bewindspersoon | cabinet minister, state secretary | minister | ~ kabinet
`;
