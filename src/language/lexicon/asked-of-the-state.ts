/** What people ask about police, justice, borders, firms and the work of officials, and what entries call it, one a line. */
export const askedOfTheState: string = `
dief, dieven, inbreker, inbrekers, ingebroken in mijn huis, dieven in huis, kans op inbraak, huis leeggehaald, ramen ingegooid | thief, burglar | | ~ woninginbraak, inbraak
surveilleren, politie rijdt rond, politie in de buurt, meer politie, waar wordt gestolen, beroving, berovingen, straatroof, overval, overvallen, zakkenrollers, zakkenroller, agenten inzetten | robbery, patrol | oerfal | ~ criminaliteits anticipatie, hotspot, kleine criminaliteit
veelpleger, veelplegers, criminele jongeren, lijst van criminelen, jongens die vaak stelen | repeat offenders | | ~ top600, persoonsgerichte aanpak
wie staat er op de foto, wie staat er op het beeld, verdachte herkennen, dader herkennen, gezicht op camera, herkend door camera, herkennen op een foto | identify a suspect in a photo | | ~ catch, gezichtsbeeldvergelijking, herkenning van personen
camerabeelden bekijken, uren camerabeelden, urenlange beelden, bewakingsbeelden, bewakingscamera, beelden doorzoeken, videobeelden doorzoeken | searching cctv footage | | ~ videoanalyse, videomateriaal
telefoon uitlezen, telefoon van verdachte, telefoon in beslag genomen, in beslag genomen, inbeslaggenomen, laptop in beslag genomen, computer in beslag genomen, gegevens op een telefoon, digitaal bewijs | seized phone, digital evidence | | ~ hansken
camera van de foto, met welke camera, welke camera, gemaakt met dezelfde camera, herkomst van een foto, foto herkomst | which camera took the photo | | ~ camera-identificatie
stem op een opname, stem herkennen, wie belde er, afgetapt, aftappen, telefoontap, tap, afgeluisterd telefoongesprek, stem van de dader | voice on tape, wiretap | | ~ sprekervergelijking
dna-spoor, dna sporen, bloed gevonden, bloedspoor, bloedsporen, sperma, haren van de dader, speeksel, dna van de dader | dna trace, blood trace | bloedspoar | ~ dnaxs, dna
vingerafdruk gevonden, vingersporen, vingers op een glas, afdruk van een dader | fingerprints at a crime scene | | ~ havank, vingersporen
vuurwerk ontploft, aanslag met vuurwerk, bom, bommen, zelfgemaakte bom, explosief, explosieven, plofkraak | bomb, explosives | | ~ explosieven, precursoren, vuurwerkverkenner
doodsbedreiging, moorddreiging, moord voorkomen, liquidatie, liquidaties, bedreigd met de dood, iemand wil mij dood, huurmoordenaar | death threat | | ~ threat-to-life
doxing, doxen, naaktchantage, naaktbeelden, gechanteerd met foto's, afpersing, afgeperst met foto's | nude blackmail, doxing | | ~ sextortion
politiemol, corrupte agent, corrupte agenten, agent lekt, lekken bij de politie, agent zoekt gegevens op, agent kijkt in systeem, mol bij de politie | corrupt officer, police mole | | ~ protective monitoring
oplichting, oplichten, oplichterij, opgelicht, oplichter, oplichters, marktplaats, niet geleverd, betaald maar niets gekregen, nepwinkel, nepwebshop, internetoplichting, foute webwinkel | online scam, fake shop | | ~ online handelsfraude
bedriegen klanten, misleiden, misleiding, misleidende webshop, misleidende verkoop, nepkorting, nepkortingen, neprecensies, neppe recensies | misleading web shops | misliede | ~ digitale economie
terrorist, terroristen, terrorisme, extremisten, haat op internet | terrorists, extremists | | ~ bear, ondermijningsthema's
georganiseerde criminaliteit, criminelen in de stad, drugscriminelen, onderwereld, criminele bedrijven, criminele ondernemers | organised crime | | ~ ondermijning, bibob
criminele horeca, fout bedrijf, foute bedrijven, bedrijf screenen, vergunning weigeren, vergunning geweigerd, achtergrond van de eigenaar, screening van bedrijven | refused licence, screening companies | | ~ bibob, controle op rechtspersonen
jongens dealen, drugs dealen, dealer, dealers, ronselen, drugskoerier, snel geld verdienen, jongeren en drugs | drug dealers, recruiting youngsters | | ~ jonge aanwas, drugscriminaliteit
hennep, hennepkwekerij, hennepplantage, wietplantage, drugslab, drugspand, drugshandel in een huis | cannabis farm, drug lab | | ~ drugspanden
witgewassen, misdaadgeld, huizen van crimineel geld, geld van misdaad, crimineel geld | crime money | | ~ witwassen
dronken, alcohol, kroeg, kroegen, cafe, cafés, drank aan jongeren, drank verkopen, minderjarigen, terras, terrassen | pubs, alcohol to minors | kroech | ~ horecawet, drank- en horecawet
gevangenis uit, uit de gevangenis, vrijkomen, vrijkomt, vrijgekomen, wanneer komt de dader vrij, wanneer kom ik vrij, hoe lang zitten, nog zitten, einddatum straf, celstraf, straf afgelopen | release date, out of prison | finzenis | ~ detentietermijnen, einde detentie
slachtoffer en dader vrij, dader vrij, dader op verlof, bericht over de dader, dader weer vrij | offender released | | ~ informeren einde detentie
naar de rechtbank gebracht, gevangenenvervoer, vervoer van gevangenen, busje voor gevangenen, gevangene naar de rechter, boevenbusje | prisoner transport | | ~ dv&o, justitiabelen
werkstraf, taakstraf, schoffelen, dienstverlening doen, straf met werken, plek voor een taakstraf | community service | | ~ werkstraffen
tbs, tbs'er, tbs-kliniek, kliniek voor veroordeelden, psychiatrische dader, zorg voor gevangenen, behandeling van een dader | forensic clinic | | ~ forensische zorglocatie, forensische zorg
doet hij het nog een keer, weer stelen, gevaarlijke dader, kans op herhaling, weer in de fout, nog een keer de fout in, gevaarlijk na vrijlating | will he do it again | | ~ recidive, oxrec
misbruik van een meisje, aangerand, verkracht, verkrachting, jonge verkrachter, minderjarige zedendader, zedenzaak, aanranding | sexually abused, raped | misbrûkt | ~ soap-d, seksueel, seksuele
straf voor jongeren, jeugdstraf, jeugdrechter, kinderrechter, minderjarige verdachte, jongere heeft iets gedaan | juvenile court | | ~ jeugdstrafrecht, ritax
winkeldiefstal, winkeldief, gepikt, gestolen in een winkel, snoep gestolen, iets gepikt, bureau halt, halt-straf, haltstraf | shoplifting | winkeldief | ~ halt-signaleringsinstrument, halt
strafblad, vog, verklaring omtrent het gedrag, justitiële documentatie, veroordeeld | criminal record | strafblêd | ~ strafrechtketendatabank, justitiële
verkeersboete niet betaald, bekeuring niet betaald, boete niet betaald, gebeld over een boete, cjib belt, gebeld door het cjib, cjib | unpaid fine | | ~ telefonisch innen, wahv
opbrengst van boetes, verdient aan boetes, boetes in de begroting, geld van bekeuringen, hoeveel boetes | income from fines | | ~ boete en transactieraming
auto afpakken, auto van de weg gehaald, auto in beslag, wegsleepregeling, beslag op mijn auto | car seized | | ~ anpr, kentekengegevens
uitgezet, uitzetting, uitzetten, uitgeprocedeerd, teruggestuurd, terugsturen, terug naar land van herkomst, het land uit, vertrek uit nederland, terugkeer | deportation, sent back | útset | ~ kansrijkheid, terugkeer en vertrek, vertrek
papieren van een asielzoeker, vals paspoort, valse papieren, vals document, valse documenten, nagemaakt paspoort, echte papieren, papieren echt, nep-id, nepdocument | false papers, fake passport | falske papieren | ~ documentonderzoek, documentscanners
paspoort echt, identiteitsbewijs echt, id-kaart echt, vals rijbewijs, kopie van een paspoort, is dit paspoort echt | is this passport genuine | | ~ documentscanners, documentcheck, oribi
waar komt een vluchteling, woning voor een vluchteling, stad voor een vluchteling, vluchteling geplaatst, statushouder woning, verdelen van asielzoekers, verdeling van vluchtelingen | placing refugees | | ~ geomatch
visum, toeristenvisum, schengenvisum, familie laten overkomen, op bezoek uit het buitenland, visum afgewezen | tourist visa | | ~ schengen, kort verblijf
marechaussee, paspoortcontrole, schiphol, poortje op schiphol, luchthaven, vliegveld, paspoort scannen op het vliegveld | passport control, airport | fleanfjild | ~ self service passport control, gezichtsvergelijkingsalgoritme
pakket bij de douane, pakje bij de douane, pakje tegengehouden, pakket tegengehouden, pakketje uit china, doos uit china, uit china besteld, pakket opengemaakt, post opengemaakt, invoerkosten, douanekosten | parcel held by customs | | ~ douaneaangiften, binnenbrengen
namaak, namaakspullen, namaaktas, namaaktassen, namaakmerk, neptas, neptassen, nepmerk, nepmerken, namaakkleding, merkkleding | counterfeit, fake brands | neimakke | ~ intellectuele eigendom
beschermde dieren, bedreigde dieren, ivoor, slangenleer, exotische dieren, schildpad meenemen, koraal, souvenirs van dieren, jachttrofee | ivory, endangered animals | | ~ cites, bedreigde
huisdier meenemen, huisdier naar het buitenland, hond uit het buitenland, puppy uit het buitenland, kat meenemen, hond meenemen, reizen met een huisdier, puppyhandel | travelling with a pet | húsdier | ~ niet-commerciële, levende dieren
planten meenemen, plant uit het buitenland, planten uit china, bloemen importeren, plantenziekte, plantenziektes, zaden, bloembollen | importing plants | | ~ fytosanitair, fytosanitaire
pillen, pillen bestellen, medicijnen bestellen, medicijnen per post, medicijnen uit het buitenland, medicijn, viagra | pills, medicine by mail | | ~ geneesmiddelenwet, geneesmiddelen
wapen bestellen, wapens bestellen, luchtbuks, mes bestellen, messen, stroomstootwapen, boksbeugel, pepperspray | ordering weapons | | ~ wapens, wapens en munitie
rusland sancties, handel met rusland, boycot, uitvoerverbod, verboden land, verboden export | sanctions, export ban | | ~ sanctie, uitvoer
afval exporteren, afval naar het buitenland, afvalexport, schepen met afval | exporting waste | | ~ overbrenging afvalstoffen, afvalstoffen
grondstoffen voor drugs, drugsgrondstoffen, stoffen voor drugs, chemicaliën, chemische stoffen, gevaarlijke stoffen invoeren | chemicals for drugs | gemikaliën | ~ precursoren, gevaarlijke stoffen
gevaarlijk speelgoed, onveilig speelgoed, onveilige producten, onveilig product, stekkers, gevaarlijk product, speelgoed uit china | unsafe toys | boartersguod | ~ productveiligheid
gestolen auto, gestolen auto's, auto gestolen, autodief, autodieven, autodiefstal, omgekatte auto | stolen car | stellen auto | ~ voertuigcriminaliteit
kunst meenemen, kunst uitvoeren, oude kunst, opgravingen, kunstroof, oude schatten | art export | | ~ cultuurgoederen, cultuur
rookwaren, roken, sigaretten, tabak, vapes, vape, drank uit het buitenland, benzine belasting | cigarettes, tobacco, vapes | | ~ accijns, verbruiksbelasting
invoerrechten, invoerheffing, invoertarief, hoge invoerrechten, goedkope import, dumpprijzen | import duties | ynfierrjochten | ~ douanerechten, antidump, tarief
import auto, auto uit duitsland, auto importeren, ingevoerde auto, geïmporteerde auto, tweedehands auto uit het buitenland | importing a car | | ~ bpm
auto van de zaak, leaseauto, lease-auto, bijtelling, privé rijden, privékilometers, kilometers privé | company car, lease car | | ~ privégebruik auto, geen privé gebruik
constructie, constructies, belastingconstructie, belastingconstructies, belastingparadijs, belasting ontwijken, grote bedrijven ontwijken belasting | tax haven, tax avoidance schemes | | ~ dac6, country-by-country
schijnzelfstandigheid, schijnzelfstandigen, schijnzelfstandige, schijnzelfstandig, echt zzp, is dit wel zzp, zzp of loondienst | bogus self-employment | | ~ arbeidsrelaties
aannemer en onderaannemer, onderaannemer, onderaannemers, belasting van onderaannemers | subcontractor | | ~ keten aansprakelijkheid
stichting, stichtingen, vereniging en belasting, belasting van een stichting, goede doelen, goed doel, anbi | charity, foundation tax | | ~ stichtingen en verenigingen
winst van een bv, winstbelasting, belasting over winst | corporate tax, profit tax | | ~ vennootschapsbelasting
startende ondernemer, bedrijf begonnen, net begonnen bedrijf, nieuw bedrijf, beginnende ondernemer, net een zaak begonnen | start-up, new business | | ~ startende ondernemers
uitvinding, uitvindingen, innovatiesubsidie, onderzoek door bedrijven, nieuwe techniek ontwikkelen | invention, innovation subsidy | útfining | ~ wbso, speur- en ontwikkelingswerk
coronasteun, coronasubsidie, steun in corona, omzetverlies, tegemoetkoming vaste lasten, personeel doorbetalen in corona | covid support | | ~ tvl, omzetdaling, now
subsidie voor windmolens, subsidie voor een zonnepark, groene stroom subsidie | green power subsidy | | ~ sde++
hagel, hagelschade, schade aan de oogst, mislukte oogst, oogst verzekeren, storm op het land | hail damage, crop insurance | | ~ weersverzekering
uitbuiting, uitgebuit, uitgebuite arbeiders, onderbetaald, onderbetaling, minder dan minimumloon, onveilig werk, ongeluk op het werk | exploited workers, underpaid | útbuite | ~ ipa, arbeidsinspectie
weegschaal klopt niet, weegschalen, benzinepomp, pomp klopt niet, tankstation, meetapparaat, verkeerd gewogen | scales, petrol pump | weachskaal | ~ metrologie
radiozender, radiozenders, zendpiraat, piraat op de radio, radio, fm, zender op de fm, zendvergunning, etherpiraat, portofoon, storing op de radio | radio station, pirate radio | radiostjoerder | ~ frequentie, frequentieplanning, frequentiegebruik
stoorzender, jammers, gps-stoorzender, gps storen | jammer | | ~ jammers
belbedrijf, belabonnement, telefoonabonnement, telecomprijs, telecomprijzen, prijzen van bellen, telefoonmaatschappij, telefoonmaatschappijen, internetprovider | phone companies, telecom prices | | ~ telecommonitor, telecomaanbieders
fusie, fuseren, bedrijven samen, samengaan, overname, te machtig bedrijf, monopolie, te groot bedrijf, macht van bedrijven | merger, takeover, monopoly | fúzje | ~ fusies en overnames, marktmacht
prijsafspraak, prijsafspraken, kartel, kartels, afspreken van prijzen, prijzen afspreken, zelfde prijs bij winkels | | priisôfspraak | ~ prijsaankondiging
staatsschuld, staatslening, staatsleningen, geld lenen van banken, schuld van het land, begrotingstekort, rente die de staat betaalt | national debt, government bonds | steatsskuld | ~ staatsschuldfinanciering, rentelasten, dutch state
betoging, betogingen, demonstreren, protest, protesteren, protestmars, actievoerders, blokkade, boeren op de weg | protest, rally | | ~ demonstraties
pand dicht, pand gesloten, huis gesloten door burgemeester, drugspand gesloten, gesloten door de burgemeester, sluiting van een woning | closed by the mayor | | ~ sluitingen
verboden in de wijk te komen, verbod om in een wijk, gebiedsverbod, wijkverbod, ov-verbod, niet in het centrum komen | area ban | | ~ gebiedsverboden
meepraten, mee praten, meedenken, mening geven, mijn mening geven, inspreken bij de gemeente, plannen van de gemeente, plannen van de provincie, stem laten horen, wat bewoners vinden, mening van bewoners | having a say, giving my opinion | | ~ pol.is, polis, participatie
andersdenkenden, andere mening, met andersdenkenden praten, in gesprek met een vreemde, in gesprek met iemand, gesprek met een onbekende | talking to people who disagree | | ~ civinc
klacht, klachten van inwoners, klachten van mensen, klachten over de gemeente, ontevreden, ontevreden inwoners, compliment, wat klanten vinden | complaints | | ~ klantsignalen, klantonderzoeken
raadslid, raadsleden, wat zei de wethouder, wethouder, stemgedrag, debat van de gemeenteraad, raadsdebat, vergadering van de raad, wat partijen vinden | councillor, council debate | | ~ debatrijk, raadsvergaderingen, videosearch, politiek plein
stembiljet, stembureau vrijwilliger, vrijwilliger bij de verkiezingen, helpen bij verkiezingen, stemmen tellen, stembureaulid | polling station volunteer | stimburo | ~ stembureaumanager
geen stempas, stempas niet gekregen, stempas kwijt, mag ik stemmen, wie mag er stemmen, nieuwe stempas | polling card | stimpas | ~ kiesgerechtigden, stemgerechtigden
adres klopt niet, verkeerd adres, fout adres, briefadres, spookbewoner, spookbewoners, spookburgers, iemand staat op mijn adres, iemand ingeschreven op mijn adres, post voor iemand anders, vorige bewoner, onbekende op mijn adres | wrong address, ghost resident | ferkeard adres | ~ adreskwaliteit, adresonderzoek
twee keer ingeschreven, dubbel ingeschreven, dubbele inschrijving, dubbele personen, iemand staat er dubbel in, zelfde persoon dubbel | registered twice | | ~ dubbelinschrijvingen
verhuizen, verhuizen binnen de stad, binnen dezelfde stad verhuizen, nieuw adres doorgeven, verhuizing melden | moving house | ferhúzje | ~ verhuisaangiftes, verhuizingen, verhuizing
bsn, bsn-nummer, burgerservicenummer zoeken, nummer van een persoon zoeken | citizen service number | | ~ beheervoorziening bsn
aantal bewoners, bewoners tellen, wie woont hier, wie woonde hier | number of residents | | ~ bewoning, aantal bewoners
manier van aanschrijven, aangeschreven, naam van mijn man, naam van mijn vrouw, achternaam van mijn man, achternaam na trouwen, naam na scheiding, naam gebruiken, getrouwde naam | married name | | ~ naamgebruik, aanschrijfwijze
wachttijd bij de balie, wachten bij de balie, wachten in het gemeentehuis, wachttijd gemeentehuis, wachttijd, druk bij de balie, rij bij het gemeentehuis, afspraak bij de balie | waiting time at the counter | wachttiid | ~ piekmomenten, balies
leges, kosten van een vergunning, kosten van een paspoort, rekening van de gemeente, rekening voor een vergunning, wat kost een vergunning, hoe duur is een vergunning | fees for a permit | leezjes | ~ leges, legesberekening, leges lijst
zoekbalk, zoeken op de website, zoeken op de site, niets te vinden op de website, zoekveld | search bar | | ~ ai search, zoekresultaten
website in een andere taal, site vertalen, site in het arabisch, site in het turks, website in het turks, website in het pools, vertaalde website, taal van de site | website in another language | | ~ weglot, automatische vertaling, vertaling van de website
moeilijke brief, moeilijke brieven, moeilijke woorden, ingewikkelde brief, onbegrijpelijke brief, brief niet snappen, snap de brief niet, brieven makkelijker, makkelijker te lezen, makkelijk schrijven | letters hard to understand | drege wurden | ~ klinkende taal, slimtaal, textmetrics, begrijpelijke
interview, interviews, interviews analyseren, interviews uitpluizen, onderzoeksgesprekken | analysing interviews | fraachpetear | ~ atlas.ti, kwalitatieve
uitschrijven van een gesprek, gesproken tekst, opname omzetten, spraak omzetten, van spraak naar tekst, opgenomen gesprek, gesprek met de wijkverpleegkundige | transcribe speech | | ~ spraak-naar-tekst, ai speech, rapportage-assistent
virtuele stad, stad nabouwen, stad in 3d, 3d-model, tekening van een gebouw, plattegrond, plattegronden, bouwtekening | virtual city, floor plan | plattegrûn | ~ digitale tweeling, 3d-objecten
facturen, factuur, facturen boeken, rekening inboeken, rekeningen van de gemeente, rekeningen van bedrijven, wie betaalt de facturen, betaling van de gemeente | invoices | fakturen | ~ factuurverwerking, facturen
dubbel betaald, verkeerd betaald, betaling controleren, betaalbestand, nepfactuur, spookfactuur, spookfacturen | paid twice, fake invoice | | ~ safespend, betaalbestanden
kiest een bedrijf, bedrijf kiezen, opdracht van de gemeente krijgen, klus voor de gemeente, opdrachten van de overheid, inkoop, inkopen, koopt in, loting onder aannemers | public procurement | ynkeap | ~ inkoopsoftware, aanbestedingen, groslijst, tendertrends
welke wetten, welke regels, wetten voor bedrijven, regels voor bedrijven, regels voor mijn bedrijf, regels voor mijn winkel, regels voor mijn zaak, aan welke regels | rules for my business | | ~ wetwijzer
inschrijven bij de kvk, inschrijven bij de kamer van koophandel, bedrijf inschrijven, sbi-code, code van mijn bedrijf, wat doet mijn bedrijf | register a business | | ~ bedrijfsactiviteiten, sbi
personeelssysteem, personeel van de gemeente, ziekmelden ambtenaar, ambtenaar en salaris, hr, loonstrook, loonstrookje, hoeveel verdient een ambtenaar | hr system, pay slip | | ~ youforce, hr services, pardon salaris
persoonlijkheidstest, karaktertest, test voor medewerkers, drijfveren, psychologische profielen, psychologisch profiel | personality test | | ~ management drives
spelletje voor een baan, spelletje bij solliciteren, spelletje, spelletjes, game bij sollicitatie, test bij solliciteren, assessment | game in job application | spultsje | ~ gamification, game based assessment
hackers, gehackt, cyberaanval, cyberaanvallen, hack melden, computervirus, computervirussen, inbraak in de computer, lek in een programma | hackers, computer virus | | ~ ncsc, cybersecurity, bedrijfsgegevens
mail naar de verkeerde, verkeerd gemaild, aan de verkeerde gemaild, per ongeluk gemaild, mijn gegevens gemaild, gegevens op straat, gelekt, adres gelekt, gegevens aan een ander | sent to the wrong person | | ~ datalekmelding, datalek, datalekmeldingen
beveiligde mail, veilig versturen, veilige mail, versleuteld, wachtwoord op een mail, code bij een mail | secure mail | | ~ veilig mailen, zivver
inloggen met gezicht, inloggen met je gezicht, identiteit bewijzen, online bewijzen wie ik ben, selfie maken, selfie | proving identity online | | ~ authenticatie, biometrie
ondertitels, vergadering voor doven, doven en vergadering | subtitles | | ~ ondertiteling
vergadering uitwerken, vergadering samenvatten, verslag maken, notulen maken, verslag van een vergadering | summarise a meeting | | ~ notuleren, verslagen, debrief
openbaar maken, stukken openbaar, documenten opvragen, woo verzoek, wob verzoek, verzoek om openbaarmaking | disclosure request | | ~ woo, woo-verzoeken
defensie klaar, leger klaar, leger, soldaten, soldaat, klaar voor oorlog, militairen | army, soldiers | | ~ operationele gereedheid
`;
