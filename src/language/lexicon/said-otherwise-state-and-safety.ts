/** Other words for what entries say of the state, justice, borders and safety, and what entries call it, one a line. */
export const saidOtherwiseStateAndSafety: string = `
mortierbom, mortierbommen, knalpot vuurwerk, lawinepijl, inbeslaggenomen vuurwerk | | | ~ vuurwerkverkenner
afschrift akte, akte opvragen | | | ~ i-burgerzaken, burgerzaken, e-diensten
achternaam wijzigen, naamgebruik aanpassen, adres geheimhouden | | | ~ e-diensten, burgerzaken
leeftijd opvragen, meerderjarigheid | | | ~ informatievraag leeftijd, leeftijd
inwonersregister, inwonersadministratie, burgerregister | | | ~ brp, basisregistratie personen
spookadres, adresfraudeur, katvangeradres, overbevolkt, briefadres misbruik | | | ~ adreskwaliteit, adresonderzoek
identiteitsbewijs controleren, legitimatie controleren, identiteitscheck | | | ~ documentscanners, echtheidskenmerken
andermans paspoort, look-alike fraude | | | ~ look-alike fraude, gezichtsvergelijking, identiteitsfraude
identiteit stelen, gestolen identiteit, valse naam | | | ~ identiteitsfraude
dumpprijs, strafheffing, strafheffingen, handelsoorlog, tolmuur, tolheffing import | | | ~ antidumpingrecht, compenserend recht, douaneaangiften
douaniers, douanebeambte, tolbeambte, commies, inklaren, inklaring, uitklaren, uitklaring, expediteur, expediteurs, cargadoor, grenspapieren, inklaringskosten | | | ~ douane, douaneaangiften
stembureaumedewerker, stembureaumanager | | | ~ stembureaumanager, stembureaus
kiesregister, volmacht stemmen | | | ~ stemgerechtigde, kiesgerechtigden
medicinale cannabis, medicinale wiet, wietolie, harddrugs, softdrugs, morfine, ketamine, amfetamine, mdma, cocaïnesmokkel, uithalers, uithaler, bolletjesslikker, bolletjesslikkers | | | ~ opiumwet, opiumwetmiddelen
autokraak, omkatten, autosloperij, kenteken vervalst, vals kenteken, gestolen onderdelen, gestolen graafmachine | | | ~ voertuigcriminaliteit, gestolen
handheld bellen, appende bestuurder, appende automobilist, bellende automobilist, handsfree bellen, afgeleide bestuurder | | | ~ monocam
kunsthandelaar, kunstdiefstal, museumstuk, museumstukken, oude munten, kostbaar schilderij, antiquair, relikwie, fossielen | | | ~ cultuurgoederen
portretvergelijking, portretherkenning, gelijkenis gezichten, overvaller herkennen, bewakingsbeelden gezicht | | | ~ gezichtsbeeldvergelijking, gezichtsherkenning
groepsverbod, coronahandhaver | | | ~ corona maatregelen
kinderlokker, exhibitionist | | | ~ seksuele misdrijven, ssa
herhalingsdader, terugval crimineel, herhalingsrisico, vervolgmisdrijf, herhalingskans | | | ~ oxrec, recidive
thuisdetentie, reclassering | | | ~ reclassering, oxrec
medewerkersraadpleging, medewerkersonderzoek, inspraak medewerkers, polariseren | | | ~ civinc
verkeerd geboortedatum, verkeerde geboortedatum, foute geboortedatum, verkeerd gespelde naam, naam verkeerd gespeld, foutcontrole, plausibiliteit, plausibiliteitscontrole | | | ~ bestands controle module, bcm
ontvluchte, celstraf ontlopen, onderdoken, ondergedoken, openstaande celstraf, openstaande straf | | | ~ voortvluchtig veroordeelden, voortvluchtig
inlichtingenwerk, persoonsbeeld | | | ~ bear, intelligence analisten
smoelenboek, compositietekening, signalement, signalementen, opsporing verzocht | | | ~ catch, gezichten automatisch
publicatieplicht, publicatieblad, staatscourant, gemeenteblad, provinciaal blad, officiële bekendmaking, officiële bekendmakingen, terinzagelegging, inzage vergunning, inspraaktermijn | | | ~ wettelijke verplichtingen publiceren, kennisgevingen
asieldossier, asieldossiers, vluchtrelaas, asielrelaas, vluchtelingenstatus, hoormedewerker, asielstatus, landeninformatie | | | ~ case matcher, asielaanvragen
mulderboete, boete en transactieraming | | | ~ boete en transactieraming, wahv
activisten, snelwegblokkade, boerenprotest | | | ~ demonstraties, wet openbare manifestaties
rechtsbijstandverzekering, gefinancierde rechtshulp, gefinancierde rechtsbijstand, piketadvocaat, raadsman, raadslieden, raadsvrouw, advocatuur | | | ~ toevoegautomaat, gesubsidieerde rechtsbijstand
onvolledige melding, onvolledige aanvraag, ontbrekende stukken, stukken ontbreken, incompleet, incomplete aanvraag, volledigheidstoets, volledigheidscheck, indieningsvereisten, onvolledig formulier, aanvraag afgekeurd | | | ~ ontvankelijkheid, ontvankelijkheid meldingen
digitaal politieloket, 0900-8844, wijkagent bellen | | | ~ chatbot wout
speelgoed invoeren, batterijen invoeren, broeikasgasapparatuur, koelvloeistof, airco invoeren, koelkast invoeren | | | ~ gevaarlijke stoffen in apparatuur
crisissituatie, evacueren, geëvacueerd, gaslek, giframp, kernramp, kernongeluk | | | ~ crisistutorial, crisis
telefoon kraken, laptop uitlezen, gegevensdragers, gegevensdrager, digitaal rechercheren, chatberichten verdachte, appjes verdachte, gewiste berichten, gewiste bestanden, geheugenkaart, usb-stick, cyberrecherche | | | ~ hansken, digitale sporen
bezwaardossier, heroverweging, bezwaarprocedure, bezwaarprocedures | | | ~ bezwaaradviezen, zaakbibliotheek, juridische bezwaaradviezen
evenementenaanvraag, festiviteiten, festiviteit, evenementvergunning, evenementenagenda, uitagenda, evenementenlijst | | | ~ evenementenkalender
dienstplicht, gevechtskracht | | | ~ krijgsmacht, operationele gereedheid
bommelding, bomtas, bomtassen, rondslingerende tas, verloren tas | | | ~ left luggage, bagage
statia, antillen | | | ~ caribisch nederland
witwaspraktijken, zwartgeldcircuit, malafide pandeigenaar, hypotheekfraude | | | ~ witwassen
ondeugdelijke producten, ce-keurmerk, ce-markering, cosmetica, make-up, tatoeage-inkt, terugroepactie | | | ~ productveiligheid
uitkeringsfraudeur, uitkeringsfraudeurs, sjoemelaar, sjoemelaars, zwendel, zwendelaar, malversatie, fraudejager, fraudejagers | | | ~ fraudebestrijding, onrechtmatigheid
transito, doorvoergoederen, verzegelde container, containerhaven, vrachtvliegtuig, luchtvracht | | | ~ procedures voor vervoer
inbraakbestendig, inbrekersbende, dievenbende, alarmsysteem, buurtpreventie, buurtwacht, buurtapp, wijkpreventie | | | ~ woninginbraak, woninginbraakvoorspeller
cashgeld, geldkoerier, geldkoeriers, terreurfinanciering | | | ~ liquide middelen
keukenweegschaal, ijkwezen, kilometerteller, gasmeter, watermeter, elektriciteitsmeter, gewichten | | | ~ metrologie
vingerafdruk mislukt, versleten vingers, vingers paspoort | | | ~ kwaliteitsbepaling van de vingerafdruk, vingerafdruk in het reisdocument
signaalverstoorder, gps-verstoorder, stoorapparatuur | | | ~ gps- en gsm-jammers, jammers
stempotlood, rood potlood, stembiljetten tekort | | | ~ stembiljettengebruik, stembureaus
dwangbehandeling, verslavingskliniek | | | ~ forensische zorg, justitiabele
webcamafpersing, wraakfoto, seksfilmpje, seksfilmpjes, seksvideo, seksbeelden, naaktbeelden verspreiden, seksueel getinte beelden, chanteur | | | ~ sextortion
rijbewijsaanvraag, pasfoto rijbewijs | | | ~ voorregistratie pasfoto
papierprikken, werkstrafplek | | | ~ werkstraffen
digid gehackt, vreemde inlog, inloggen met andermans, verdachte inlogpoging | | | ~ misbruik en oneigenlijk gebruik digid, digid
kunstmest, zelfmaakbom, waterstofperoxide, salpeterzuur, zoutzuur, aceton | | | ~ precursoren voor explosieven
lijfcamera, bodycam | | | ~ bodycam
meldplicht cyber, klantcontactcentrum cyber | | | ~ ncsc, nis2
gijzeling boete, telefonisch innen | | | ~ telefonisch innen, wahv
damoclesbeleid, wet victoria, sluitingsbevel, verzegeling pand | | | ~ dashboard sluitingen
verwijderbevel, wegstuurbevel, notoire overlastpleger, overlastpleger, overlastplegers, ontzegging, de toegang ontzegd | | | ~ gebiedsverboden, gebiedsverbod
beelden terugkijken, deurbelcamera, deurbelcamera's, beelden veiligstellen | | | ~ videoanalyse tool, briefcam, videomateriaal
dossiergegevens, ontbrekende dossierstukken | | | ~ aanvullen dossiers
schijnverhuizing, inschrijfadres | | | ~ controle verhuizingen
jonge zedendader, jonge zedendaders | | | ~ j soap-d
strafproces, vreemdelingenketen | | | ~ strafrechtketendatabank, skdb
koopfraude, verkoopfraude, nep-webwinkel, nepshop, spookwebshop, betaalverzoekfraude, tikkiefraude, whatsappfraude, bankhelpdeskfraude, niet ontvangen bestelling, aankoopfraude | | | ~ online handelsfraude
offertes opvragen, gunning opdracht, vriendjespolitiek, opdrachtverlening | | | ~ groslijst, selecteren van aannemers
recidivisten, stelselmatige dader, stelselmatige daders, criminele carrière | | | ~ top600, persoonsgerichte aanpak
persoonsverwisseling, identiteitsverwisseling | | | ~ dubbelinschrijvingen
drankwinkel, tapvergunning, mysterykids, kroegbaas, kroegbazen, barman, paracommercie, biertap, horecaondernemer, horecaondernemers, caféhouder, caféhouders, snackbar, snackbars, restauranthouder | | | ~ drank- en horecawet, horeca
klachten analyseren, klagende burgers, burgerfeedback | | | ~ klantsignalen
duimafdruk, duimafdrukken, dactyloscopisch, papillairlijnen | | | ~ havank, vingerafdrukken
ondernemersregels, juridisch jargon, juridische teksten begrijpen | | | ~ wetwijzer
mmsi, scheepszender | | | ~ naleving ais, ais
lpg-station, lpg-tankstation, buisleiding, buisleidingen, chloortrein, veiligheidszone | | | ~ kwetsbaarheidstoekenning, externe veiligheid
pasfotohokje, brildrager pasfoto | | | ~ pasfoto
druglab, ondergrondse criminaliteit, zware misdaad, bovenwereld, arbeidsuitbuiting, gedwongen prostitutie, motorbende, motorbendes, outlaw motorclub | | | ~ ondermijningsthema's, ondermijning
afhandelduur, afhandelingstijd, afhandelsnelheid, behandelduur | | | ~ doorlooptijd, doorlooptijden
tweede paar ogen, collegiale toets | | | ~ vier-ogen-principe
inzichtelijkheid, doorzichtigheid, controleerbaarheid | | | ~ transparantie
papierwinkel, administratieve rompslomp, ambtelijke molens, bureaucratisch, regelbrij, formulierenbrij | | | ~ administratieve lasten
privéleven, privésfeer, persoonsinformatie | | | ~ privacy, persoonsgegevens
verblijfstitel, verblijfsstatus, mvv, inburgeringsexamen, huwelijksmigratie | | | ~ verblijf, vreemdelingen, ind
deporteren, gedeporteerd, vertrekplicht, vreemdelingenbewaring, uitzetcentrum, laissez-passer, repatriëring, ongewenstverklaring | | | ~ kansrijkheid, vertrek, terugkeer
oogkleur scannen, vingers scannen | | | ~ biometrische identificatie, biometrische
nabestaanden informeren, invrijheidstelling | | | ~ einde detentie, detentie
bemoeienis halt, vuurwerkovertreding, eerste misstap, misstap jongere | | | ~ halt
onopgehelderde moord, onopgeloste misdrijven | | | ~ cold cases
erfelijk materiaal, genetisch, genen, wangslijm, haren op plaats delict, spermaspoor, lichaamsmateriaal, vaderschapstest, familieverwantschap, slachtofferidentificatie, stoffelijk overschot, stoffelijke resten | | | ~ dna
arbeidsmigrant inschrijven, arbeidsmigranten inschrijven | | | ~ eerste vestiging, rni
zoekstring, zoeksleutel | | | ~ querytoetser, zoekwoorden
vinger scannen agent, vingerafdruk ter plaatse, spoedonderzoek dna, biologisch spoor, sporen veiligstellen | | | ~ snelle id lijn
cameratoren, mobiele camera, mobiele camera's, camera-unit | | | ~ cameratoezicht
automatische grenspassage, grenswacht | | | ~ self service passport control, grens
neuzende agenten, nieuwsgierige agent, corrupt, politielek, integriteit politie, integriteitsschending, onbevoegd raadplegen, loganalyse | | | ~ protective monitoring
nepartikelen, nephorloge, nephorloges, nepschoenen, imitatie, plagiaat | | | ~ intellectuele eigendomsrechten, intellectuele
wbp, privacywetgeving | | | ~ avg
motiveringsbeginsel, algemene wet bestuursrecht | | | ~ algemene wet bestuursrecht
kieswetgeving, stemwet | | | ~ kieswet
gemeenteregels, gemeenteverordening | | | ~ apv
kleine verkeersovertreding, wahv | | | ~ wahv
grondslagloos, wettelijke basis | | | ~ wettelijke grondslag, grondslag
betrapping, pakkans | | | ~ pakkans
nepwapen, nepwapens, speelgoedpistool, speelgoedpistolen, balletjespistool, airsoft, luchtdrukwapen, vuistvuurwapen, wapenwet | | | ~ vuurwapen, wapens en munitie
vaak verhuisd, steeds verhuizen | | | ~ veelverhuizers
juridische hulpvraag, rechtzoekende | | | ~ rechtzoekende
spuitbus gas, koelinstallatie, koelinstallaties | | | ~ gefluoreerde, broeikasgasproducten
eerdere asielaanvraag, dublin, dublinclaimant | | | ~ registraties van vreemdelingen
gevluchte, kansrijke gemeente | | | ~ geomatch, statushouder
ontslagdatum, datum vrijlating, uitzitten, voorarrest | | | ~ detentietermijnen
chemieramp, portofoonnetwerk fabriek, bedrijfsbrandweer, chemiecomplex | | | ~ seveso
minority report, heatmap criminaliteit | | | ~ criminaliteits anticipatie systeem, criminaliteits
kruimeldief, kruimeldiefstal, kruimeldiefstallen | | | ~ kleine criminaliteit
digitale geboorteaangifte, vermissing paspoort melden, vermist rijbewijs, rijbewijs vermist, parkeerkaart gehandicapte aanvragen, partnerschap registreren, uittreksel woonplaats | | | ~ e-diensten, burgerzaken
vrachtcontrole, vrachtcontroles, bagagecontrole, verdachte lading, verdachte vracht, importeur, importeurs, exporteur, exporteurs | | | ~ douaneaangiften
huishoudsamenstelling, gezinssamenstelling, samenstelling huishouden, burgerlijke staat opvragen, nationaliteit opvragen, gegevensminimalisatie | | | ~ informatievraag
paspoorthouder, livefoto | | | ~ gezichtsvergelijking
vreemdelingenpolitie, vreemdelingendienst, naturalisatiedienst | | | ~ ind
klpd, prinsemarij | | | ~ politie
postkantoor boetes, centraal incassobureau | | | ~ cjib
gevangenisdirecteur, cipier, cipiers, gevangenbewaarder, tuchthuis, kerker | | | ~ detentie, justitiële inrichtingen
woonachtig, domicilie, verblijfplaats, metterwoon, woonstede | | | ~ adresgegevens, woonplaats
afspraakplanner, afsprakensysteem, gemeentehuisbalie | | | ~ balies van burgerzaken, burgerzaken
antecedenten ondernemer, ondernemer screenen | | | ~ bibob
cameravingerafdruk, beeldsensor | | | ~ camera-identificatie
anonieme beller, dreigtelefoontje, dreigtelefoontjes, getapte gesprekken, stemdeskundige | | | ~ sprekervergelijking
liquidatieplannen, aanslag beramen, levensbedreiging, pgp-telefoon, pgp-telefoons, onderwereldberichten | | | ~ threat-to-life
`;
