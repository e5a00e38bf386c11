/** Concepts of identity, registrations and official papers, one a line. */
export const identityAndDocuments: string = `
identiteit, identiteitsvaststelling, identiteitscontrole, identificatie, identificeren, vaststellen wie iemand is | identity, identification, identity check, identity verification, identify | identiteit | ~ legitimatie, gezichtsvergelijking
identiteitsfraude, look-alike fraude, identiteitsdiefstal, identiteitsmisbruik | identity fraud, identity theft, impostor fraud, look-alike fraud | identiteitsfraude | ~ fraude, paspoort
paspoort, paspoorten, reisdocument, reisdocumenten | passport, passports, travel document | paspoart, reisdokumint | ~ identiteitskaart
identiteitskaart, identiteitsbewijs, identiteitsdocument, id-kaart, legitimatiebewijs, legitimatie, id-bewijs | identity card, id card, identity document, proof of identity | identiteitskaart | ~ paspoort, rijbewijs
pasfoto, pasfoto's, paspoortfoto | passport photo, id photo | pasfoto | ~ paspoort
documentcontrole, documentcheck, echtheid van documenten, vals document, documentfraude, vervalsing, valse papieren, echtheidscontrole | document verification, document check, document fraud, forged document, forgery, fake document | dokumintkontrôle | ~ paspoort, identiteitsfraude
handtekening, ondertekenen, ondertekening, digitale handtekening, stempel | signature, sign a document, digital signature, electronic signature | hantekening | ~ document
digid, digitaal inloggen, inloggen, inlogcode, inlog, aanmelden met wachtwoord, wachtwoord | log in, login, sign in, password, logging in | ynlogge | ~ eherkenning, authenticatie
eherkenning | erecognition, business login | | ~ digid
authenticatie, authenticeren, verifiëren, verificatie | authentication, authenticate, verification, verify | ferifiearje | ~ digid, controle
bsn, burgerservicenummer, sofinummer, persoonsnummer | citizen service number, social security number, personal number | boargerservicenûmer | ~ persoonsgegevens
brp, basisregistratie personen, bevolkingsregister, bevolkingsregistratie, gba, gemeentelijke basisadministratie | personal records database, population register, municipal personal records | basisregistraasje persoanen | ~ adres, verhuizing
rni, registratie niet-ingezetenen, niet-ingezetene, niet-ingezetenen | non-residents register, non-residents | | ~ brp
basisregistratie, basisregistraties | base registry, base registries, key register | basisregistraasje | ~ brp, bag
bag, basisregistratie adressen en gebouwen | addresses and buildings register | | ~ adres, gebouw
handelsregister, bedrijvenregister, basisregistratie handelsregister | trade register, business register, company register, commercial register | hannelsregister | ~ kvk
kvk, kamer van koophandel | chamber of commerce | keamer fan keaphannel | ~ handelsregister
bgt, basisregistratie grootschalige topografie, topografie | large-scale topography register | | ~ kaart
burgerzaken, bevolkingszaken, dienst burgerzaken | civil affairs, public records office, registry office | boargersaken | ~ brp, burgerlijke stand
burgerlijke stand, register van de burgerlijke stand, burgelijke stand | civil registry, civil registration, civil status | boargerlike stân | ~ geboorte, huwelijk
akte, akten, uittreksel, afschrift, geboorteakte, uittreksel brp | deed, certificate from registry, extract, birth certificate, certified copy | akte, úttreksel | ~ burgerlijke stand
geboorte, geboorteaangifte, geboren, geboorte aangeven, kind aangeven | birth, birth registration, registering a birth, newborn | berte | ~ burgerlijke stand
overlijden, overlijdensaangifte, overleden, dood, sterven, gestorven | death, deceased, registering a death, died, passed away | ferstjerren | ~ burgerlijke stand
huwelijk, trouwen, geregistreerd partnerschap, bruiloft, getrouwd | marriage, getting married, wedding, registered partnership, married | trouwe, houlik | ~ burgerlijke stand
partner, partners, echtgenoot, echtgenote | spouse, husband, wife | partner | ~ huwelijk
naam, achternaam, voornaam, naamgebruik, aanhef, aanschrijfwijze, namen | name, surname, first name, names, form of address, family name | namme | ~ persoonsgegevens
gezag, gezagsregister, ouderlijk gezag | parental authority, custody of a child | gesach | ~ ouder, kind
nationaliteit, nationaliteiten, nederlanderschap, staatsburgerschap | nationality, citizenship | nasjonaliteit | ~ migratie, naturalisatie
naturalisatie, naturaliseren, nederlander worden | naturalisation, naturalization, become a dutch citizen | naturalisaasje | ~ nationaliteit
leeftijd, geboortedatum, hoe oud iemand is | age, date of birth, age verification | leeftyd, bertedatum | ~ persoonsgegevens
adresgegevens, adresregistratie, geregistreerd adres, adresinschrijving | address data, address registration, registered address | adresgegevens | ~ brp, adres
adresonderzoek, adreskwaliteit, landelijke aanpak adreskwaliteit, laa, onderzoek naar een adres, onjuist adres, adrescontrole | address investigation, address quality, address check, wrong address | adresûndersyk | ~ brp, woonfraude
doorgangsadres, briefadres, postadres | correspondence address, transit address, postal address | briefadres | ~ adres
inschrijving, inschrijven, ingeschreven, inschrijfproces, eerste inschrijving, registreren, registratie | registration, register at the municipality, registering, enrol at address | ynskriuwing | ~ brp
uitschrijving, uitschrijven, emigratie, emigreren, vertrek naar het buitenland | deregistration, emigration, moving abroad, emigrate | útskriuwing | ~ brp
document, documenten, stukken, papier, papieren, bestand, bestanden | documents, papers, paperwork, records on paper, digital file | dokumint | ~ archief
rvig, rijksdienst voor identiteitsgegevens, agentschap bprbzk | identity data service, national office for identity data | | ~ brp, paspoort
verkiezing, verkiezingen, stemmen, stembureau, stembureaus, stembiljet, stempas, kiezer, kiesgerechtigde, kiesgerechtigden, stemgerechtigde | election, elections, voting, polling station, vote, ballot, voter, eligible voters | ferkiezing, stimburo | ~ gemeenteraad
iburgerzaken, burgerzaken ediensten | | | ~ burgerzaken, aanvraag
uitvaart, begraven, begrafenis, lijkbezorging | funeral, burial | begraffenis | ~ begraafplaats
begraafplaats, begraafplaatsen | cemetery | tsjerkhôf | ~ lijkbezorging
grafrechten, grafruiming, graven ruimen | grave rights |  | ~ begraafplaats
crematie, crematorium | cremation, crematorium | krematoarium | ~ lijkbezorging
`;
