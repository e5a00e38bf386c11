/** What people say of what entries call by words from e to k: other words of daily life, of professions and of laws, one a line. */
export const saidOfEToK: string = `
immigratie, immigrant, immigranten, immigreren, migrant, expat, expats, bsn aanvragen, sofinummer, hervestiging, remigratie | | | ~ eerste vestiging
immigratieafspraak, buitenlandse werknemer inschrijven, nieuwe rotterdammer, internationale inwoner, buitenlandse student inschrijven, geboorteakte inleveren | | | ~ eerste vestiging
verzekeren werkgever, gedeeltelijk arbeidsongeschikte werknemer, whk, werkhervattingskas | | | ~ eigenrisicodragerschap wga, wga
elektriciteitsnetwerk, energienetwerk, hoogspanningsnet, nutsbedrijf, nutsvoorzieningen | | | ~ elektriciteitsnet, netbeheerder, energieleveranciers
emigreren, emigrant, buitenland verhuizen, verhuizen buitenland | | | ~ emigratie
energiebesparingsplicht, energieverspilling, energietoezicht, energieplicht | | | ~ energiecontroles
huislabel, huislabels, groene woning, energielabelregister, labelregistratie, verbeteradvies, verbetermaatregelen, label verkopen huis, ep-adviseur | | | ~ energielabel
energiekeuring, energie-index, groen label, labelplicht, energieadviseur, energieadviseurs, epa-adviseur, warmteverlies | | | ~ energielabel, energielabelgenerator, energieprestatie
energiegemeenschap, energiegemeenschappen, energiecoöperatie, energiecoöperaties, thuisbatterij, thuisbatterijen, buurtbatterij, dynamisch contract, salderen, saldering, terugleverkosten | | | ~ energieleveranciers, elektriciteitsnet
energieverbruik huis, slimme meter, meterstand, meterstanden | | | ~ energieleveranciers, energietarieven
energiecrisis, gascrisis, leveringsvergunning, leveringszekerheid, energiecowboy, energiecowboys, buffer energiebedrijf | | | ~ energieleveranciers, quickscan financiële positie energieleveranciers, beoordelingsformulier energieleveranciers
woekerprijs, woekerprijzen, woekertarief, hoge tarieven, variabel tarief, vast tarief energie, prijsopdrijving, graaiflatie | | | ~ energietarieven, onredelijke energietarieven, leveringstarieven
cyberexpert, cyberexperts, cyberdreiging, cyberdreigingen, cyberspionage, digitale spionage, nis2, cyberbeveiligingswet | | | ~ ensoc assistant, cyber security centrum, cybersecurity
erflater, erflaters, successiebelasting, erfaangifte, legaat | | | ~ erfbelasting
erfgerechtigd, erfgerechtigden | | | ~ erfbelasting, erfgenamen
formules excel, verborgen kolommen, macro's, bestandsformaat omzetten, omzetten bestanden, bestand omzetten | | | ~ excel standardiser, exceldocumenten
boekhouding, boekhouder, boekhouders, boekhoudkundig, crediteur, inkoopfactuur, inkoopfacturen, efactuur | | | ~ factuurverwerking, facturen, e-facturen, financiële administratie
betalingsverwerking, betaalbaarstelling, betaalbaar stellen, inkooporder, inkooporders, bedrijfsrekeningen, factuurscan, factuurscanner, factuurfraude, spookfacturen, nepfactuur, nepfacturen | | | ~ factuurverwerking, facturen, scanstraat facturen
geldzaken zorginstelling, financiën zorginstelling, faillissement zorginstelling, zorgbestuurder, zorgbestuurders, zorgwinst, zorgwinsten, zorgmiljonair, zorgondernemer, zorgondernemers | | | ~ financiële positie van zorgaanbieders, zicht op zorgaanbieders
omgevallen energiebedrijf, energieleverancier omgevallen, solvabiliteit, liquiditeit, kredietwaardigheid, kredietwaardig, jaarcijfers, balanscijfers, kapitaalpositie | | | ~ financiële positie, quickscan financiële positie
wurgpaal, handboeien, voetboeien, elektroshock, stroomstootwapen, stroomstootwapens, taser, tasers, pepperspray, traangas, galg, wapenstok | | | ~ folterwerktuigen
ter beschikking gesteld, behandeling straf, forensische kliniek | | | ~ forensische zorg, justitiabele
behandelaanbod, ggz-kliniek, afkickkliniek | | | ~ forensische zorg, matchen justitiabele
sociale recherche, sociaal rechercheur, bijstandsrechercheur, steunfraude, fraudeopsporing, fraudecontrole, fraudeonderzoek, fraudezoeker, fraudealgoritme, fraudesysteem, misbruik bijstand | | | ~ fraudebestrijding, onrechtmatigheid, onrechtmatige uitkering, heronderzoeken uitkeringsgerechtigden
radioamateur, radioamateurs, 27 mc, zendinspectie, masten, draadloze microfoon, draadloze microfoons, 5g-mast, straling, stralingsmeting, elektromagnetisch | | | ~ frequentiegebruik, inspectietool frequentiegebruik
golflengte, golflengtes, zendapparatuur, zendinstallatie, zendinstallaties, antenne-installatie, radioverbinding, radioverbindingen, mobilofoon, stoorsignaal, signaalstoring | | | ~ frequentiegebruik, telecommunicatiewet, landmobiel frequentiegebruik
ziekenhuisfusie, ziekenhuisfusies, zorgfusie, zorgfusies, streekziekenhuis, streekziekenhuizen | | | ~ fusiedashboard, medisch specialistische zorg
selectieprocedure, selectiemethode, traineeselectie, traineeprogramma | | | ~ gamification, game based assessment
selectiespel, geschiktheidstest, capaciteitentest, persoonlijkheidstest, psychologische test, rekrutering, recrutering | | | ~ gamification, werving, sollicitanten
mensenwerk, menselijk oog, computerbesluit, robotrechter | | | ~ geautomatiseerde besluitvorming, automatische besluitvorming
overlastgever, overlastgevers, raddraaier, raddraaiers, relschopper, herrieschopper, voetbalhooligan, notoire overlastgever, winkelverbod, horecaverbod | | | ~ gebiedsverbod, gebiedsverboden
plaatsverbod, verblijfsverbod, verblijfsontzegging, verwijderingsbevel, burgemeestersbevel, toegang gebied ontzeggen, dealers weren | | | ~ gebiedsverboden, gebiedsverbod
pasgeborene, pasgeboren baby, naamskeuze, erkenning kind, kind erkennen, geboorteakte, geboortebewijs, trouwakte, huwelijksakte, overlijdensakte, ondertrouw, huwelijksaangifte, partnerschap melden | | | ~ geboorte, burgerzaken, burgerlijke stand
bestandskoppeling, bestandskoppelingen, bestandsvergelijking, bestandsvergelijkingen, data-uitwisseling | | | ~ gegevensuitwisseling, uitwisseling, koppelen
invalidenparkeerplaats, invalidenkaart, invalideplek, misbruik invalidenkaart, gehandicaptenkaart | | | ~ gehandicaptenparkeerkaart, gehandicaptenparkeerplaats
geheim adres, adres afschermen, gegevens afschermen, adres geheim houden, gegevens geheim houden | | | ~ geheimhouding
decibelgrens, geluidslimiet, geluidsgrens, geluidsnormen, geluidsmonitoring, geluidsmonitoringsysteem, feestterrein, evenemententerrein, festivalterrein, pleinfeest, openluchtconcert, dancefeest, dancefestival | | | ~ geluidsensoren evenementlocaties
festivalgeluid, harde muziek evenement, kroegherrie, horecalawaai, horecaoverlast, terraslawaai, uitgaansoverlast, uitgaansgebied, uitgaanscentrum, stapavond | | | ~ geluidsensoren evenementlocaties, geluidsoverlast
brekend glas, glasgerinkel, glasbreuk, ruit ingeslagen, vechtpartij horen, schietpartij horen, geweerschot, schoten herkennen | | | ~ geluidsensoren, geluidsensor, slimme geluidsmeter
harde bassen, bassen, dreunende bas, gegil, schreeuwen straat, luide auto's, patserbak, patserbakken, patserauto, luisterpaal, luistercamera | | | ~ geluidsoverlast, geluidsherkenning, geluidsensoren, geluidsmeter
wethouders, burgemeester wethouders, fractie, fracties | | | ~ gemeenteraad, raadsleden, polpo
huisvestingsregio, slimme plaatsing | | | ~ geomatch
boete binnenstad, verkeersluw, verkeersluwe, toegang bewoners, ontheffing binnenstad, ontheffing bewoners, toegangsregeling binnenstad, winkelerf, woonerf | | | ~ geslotenverklaring, autoluwe, kentekencamerahandhaving
wandelpromenade, winkelpromenade, voetgangersstraat | | | ~ geslotenverklaring, autoluwe, voetgangersgebied, kentekencamerahandhaving
doorgaand verkeer weren, doorgaand verkeer, sluipweg, sluipweggetje, sluipwegen, afsnijden wijk, busbaan, busbanen, busstrook, bussluis, rijden busbaan | | | ~ geslotenverklaring, geslotenverklaringen, knippen, inrijverboden
landgebruik, weidegrond | | | ~ gewasclassificatie
oogstdatum, stoppelveld, groenbemester, groenbemesters, vanggewassen, bufferstrook, bufferstroken, gewasrotatie, gecombineerde opgave, mestaangifte, satellietcontrole | | | ~ gewasclassificatie, glb, maai algoritme, teeltplan controle
hondengrens, kattenpaspoort, dierenimport, dierimport, dieren roemenië, asielhond spanje, hondensmokkel, dierenhandel, chip hond, dierenvaccinatie, inenting hond, papegaai meenemen, konijn meenemen | | | ~ gezelschapsdieren
huisdier invoeren, hond buitenland, buitenlandse hond, buitenlandse honden, puppyhandel, dierenpaspoort, hondenpaspoort, dieren meenemen | | | ~ gezelschapsdieren, niet-commerciële gezelschapsdieren
dader camerabeelden, dader beeld, verdachte beeld, verdachte camera, foto's vergelijken verdachte, pasfoto vergelijken, forensisch beeldonderzoek, gezichtskenmerken | | | ~ gezichtsbeeldvergelijking, gezichtsherkenning, gezichtsvergelijkingsalgoritme
gezondheidseffecten, beweegvriendelijk | | | ~ gezonde gebiedsontwikkeling
ongezonde wijk, gezonde stad, ruimtelijke ordening, stedenbouw, stedenbouwkundige, structuurvisie, inrichting gebied, gebiedsinrichting | | | ~ gezonde gebiedsontwikkeling, omgevingsbeleid
computercode, software bouwen, softwarebouwer, softwarebouwers, app bouwen, developer, developers | | | ~ github copilot, broncode
hersenschade, schedelbreuk, comateus, flauwgevallen, flauwvallen, aanspreekbaar, pupilreactie | | | ~ glasgow coma scale, bewustzijn, bewustzijnsniveau
hectaresubsidie, hectarepremie, aardappelveld, bietenland, weiland, weilanden, grasland, graslanden, geteeld, omgeploegd | | | ~ glb, gewasclassificatie, areaal monitoring systeem
chatgpt-alternatief, alternatief chatgpt, nederlandse chatgpt, overheids-chatgpt, overheidschatbot, gemeentegpt, eigen taalmodel, soevereine ai, digitale soevereiniteit, deepseek, gemini ai | | | ~ govchat-nl, safegpt, chatamsterdam, ai-platform
zaakadvies, haalbaarheid bedrijf, haalbaarheidsonderzoek bedrijf, overlevingskans bedrijf, overlevingskansen bedrijf, overlevingskans | | | ~ gripvol, levensvatbaarheid onderneming
grondwaterspiegel, vochtige kelder, houten palen, kelderbak | | | ~ grondwater, grondwaterpeil, modelleringsoftware grondwater
bouwput droog, drooghouden bouwput, wateronttrekking, grondwater onttrekken | | | ~ grondwaterlozingen, lozingen
jongerenstraf licht, jeugdoverlast straf, eerste overtreding jongere, strafblad voorkomen, jongere vuurwerk, jeugdige overtreder | | | ~ halt
halt-straf, haltstraf, alternatieve straf, jongere gepakt, kattenkwaad, kwajongensstreek, kind gepakt diefstal, vuurwerk jongere gepakt, excuus aanbieden, excuusbrief, herstelgesprek | | | ~ halt-signaleringsinstrument, halt
rolstoelgebruiker, rolstoelgebruikers, minder valide, mindervalide, mindervaliden, lichamelijk gehandicapt, chronisch zieken, chronisch zieke | | | ~ handicap, beperking
gsm's uitlezen, uitlezen telefoons, telefoon beslag, laptop beslag, harde schijf, harde schijven, chatgesprekken lezen, whatsappgesprekken, appjes lezen, appberichten, encrochat, sky ecc, cryptotelefoon, cryptotelefoons, versleutelde telefoons, digitale recherche, digitaal rechercheur, digitaal forensisch, computeronderzoek | | | ~ hansken, digitale sporen, digitaal bewijs
arbeidskorting, belastingkortingen, aanrechtsubsidie | | | ~ heffingskortingen
hercontrole, hercontroles, opnieuw gecontroleerd, periodieke controle uitkering, bijstandscontrole, verdachte bijstand, risicoscore bijstand, profilering bijstand | | | ~ heronderzoeken uitkeringsgerechtigden, onrechtmatigheid, rechtmatigheid
studiepunten, diplomafraude, diplomaregister, cijferlijst | | | ~ hoger onderwijs, diploma
noodpomp, gemaalnetwerk, pompenbeheer, polderpomp, rioolpompstoring | | | ~ hoofdgemalen
rioolgemaal, rioolgemalen, pompgemaal, poldergemaal, hoofdgemaal | | | ~ hoofdgemalen, rioolbeheer, gemalen
slijtplek, slijtplekken, onderhoudskaart, onderhoudsprioriteit, vervanging straten, straatvernieuwing, herbestrating, herbestraten, bestrating, bestratingen, klinkers, straatstenen | | | ~ hotspots onderhoud openbare ruimte
indiensttreding, uitdiensttreding | | | ~ hr services, personeel, salaris
woningbouwvereniging, woningzoekende, woningzoekenden, inschrijftijd | | | ~ huur, huurwoning, woningcorporaties
leverziekte, herbesmetting, onbeschermde seks, soa-test, soapoli, gedragsonderzoek gezondheid | | | ~ icecream, hepatitis c, seksueel risicogedrag
eurodac, dublinclaim, ongedocumenteerd, ongedocumenteerden, sans-papiers, uitzetting, verblijfsdocument, verblijfspas | | | ~ identificatie en verificatie van vreemdelingen, vreemdelingen
zorgcontrole, verpleeghuis controleren, verpleeghuisinspectie, thuiszorginspectie, jeugdinstelling, jeugdinstellingen | | | ~ igj, risico-signaleringssyteem
zorginspectie, controle verpleeghuizen, misstanden zorg, medische fout, medische fouten, medische missers, medische misser, calamiteit zorg, slechte zorginstelling, onveilige zorg, zorgkwaliteit | | | ~ igj, risico-signaleringssyteem, toezicht zorgsectoren
taallessen, taalniveau meten, inburgeringsexamen, spreekvaardigheid, leerbaarheidstoets | | | ~ inburgering, taalniveau
belastingregels, belastingwetten, belastingrecht, belastingbetaler, belastingbetalers, navordering, naheffing belasting | | | ~ inkomensheffing, algemene wet inzake rijksbelastingen
inkomensoverzicht, bewijs laag inkomen, griffierecht, griffierechten, gerechtskosten, proceskosten | | | ~ inkomensverklaring
draagkracht, draagkrachttoets, draagkrachtberekening, vermogensgrens | | | ~ inkomensverklaring, inkomens- vermogenstoets, rechtsbijstand
automatische korting uitkering, vrijlating inkomsten, inkomstenvrijlating, deeltijdbaan, kleine baan naast uitkering | | | ~ inkomstenverrekening, controle inkomsten
loonstroken inleveren, loonstrook opsturen, inkomstenbriefje | | | ~ inkomstenverrekening, controle inkomsten, loonstroken
wegenscan, wegscan, wegscanner, meetauto, meetauto's, meetvoertuig, asfaltmeting, asfaltmetingen, asfaltscan, wegdekmeting, stroefheid, stroefheidsmeting | | | ~ inspectie wegen, voorspellend onderhoud wegen
schuldgesprek, aanmelding schuldhulp, schuldvraag, budgethulp, problematische schuld, schuldplan, schuldenplan, persoonlijk faillissement, privéfaillissement | | | ~ intake schuldhulpverlening
namaak, namaakgoederen, namaakartikelen, namaakkleding, namaakmerk, namaakmerken, namaaktas, namaaktassen, nepmerk, nepmerken, nepkleding, neptas, nagemaakt, nagemaakte spullen, valse merkkleding, merkvervalsing, merkfraude, merkbescherming, merkenrecht, auteursrecht, auteursrechten, octrooi, octrooien, patent, patenten, kopieproducten, nepproducten, neprolex, piraterij | | | ~ intellectuele eigendomsrechten
merkdieven, merkschending, nepmerkkleding, nepspullen, nepsneakers, neplabel, valse producten, valse parfum, nepparfum, namaakmedicijnen, nepmedicijnen, nagebootste producten, vervalste producten, vervalste goederen, vervalst product | | | ~ intellectuele eigendomsrechten
uitgaven controleren, kostendeclaratie, kostendeclaraties, projectkosten, projectkosten controleren, declaratiecontrole, bonnetjes controleren, euregio, grensregio, grensoverschrijdende samenwerking, grensoverschrijdend project, projectsubsidie | | | ~ interreg, steekproef kostenlijnen, steekproefselectie
jeugdzeden, jeugd zedendelict, jeugdige pleger, jeugdige plegers, minderjarige pleger, risico-inschatting zeden jeugd, jongeren zedenzaak | | | ~ j soap
sexting, wraakporno | | | ~ j soap, seksueel misdrijf jeugdigen
wachtlijst jeugdzorg, tekort jeugdzorg, jeugdbudget, kinderpsycholoog, jeugd-ggz | | | ~ jeugdhulp, voorspelmodel jeugdhulp, jeugdwet
jeugdzaak, jeugdzaken, jeugdreclassering, taakstraf jongere, werkstraf jongere, leerstraf | | | ~ jeugdstrafrecht, strafadvies, ritax, jeugdstrafrechtketen
kindsoldaten drugs, doorgroei criminaliteit, doorgroeier, doorgroeiers, jongeren verkeerde pad, verkeerde pad, criminele verleiding | | | ~ jonge aanwas drugscriminaliteit
koerierswerk drugs, dealen, straatdealer, katvanger, katvangers, geldezel, geldezels, money mule, jeugdbende, jeugdbendes, straatbende, drillrap | | | ~ jonge aanwas drugscriminaliteit, drugscriminaliteit, drugshandel
gestrafte, gestraften, gevonniste, crimineel, criminelen, boef, boeven, wetsovertreder, wetsovertreders, misdadiger, misdadigers | | | ~ justitiabele, justitiabelen, plegers
schriftelijke vragen, raadsvraag, raadsvragen, wetsvoorstel, wetsvoorstellen, parlementair | | | ~ kamervragen, raadsvergaderingen
cv-scanner, cv screenen, cv beoordelen, headhunter, functieomschrijving, functie-eisen, taakomschrijving, profielschets | | | ~ kandidatenprofielen, functiebeschrijvingen, sollicitanten, kandidaten
kennisbankzoeker, beleidsregels zoeken, werkprocessen zoeken, bijstandsregels zoeken, schulinck | | | ~ kennisbank participatiewet
garage uitrijden, slagboom open, ticketloos parkeren, uitrijkaart, uitrijkaartje, betaalautomaat parkeergarage | | | ~ kentekenherkenning parkeergarage, parkeergarage
personeel inlenen, uitlener, uitzendbureau, ketenaansprakelijkheid, inlenersaansprakelijkheid, verklaring betalingsgedrag, betaalgedrag belasting, hoofdelijk aansprakelijk, bouwketen | | | ~ keten aansprakelijkheid, wka-verklaring, onderaannemers
stemdistrict, kandidatenlijst | | | ~ kiesgerechtigden, stemgerechtigde
oproep stemmen, oproepingskaart, verkiezingsuitslag, waterschapsverkiezingen | | | ~ kiesgerechtigden, stemgerechtigde, verkiezingen, stembureaus
kinderuitkering, wezenpensioen, wezenuitkering, weduwenuitkering, vrijwillig bijverzekeren | | | ~ kinderbijslag, anw, svb
pleegkinderen, toeslagkind, toeslagkinderen, herstel toeslagen, uht, ex-toeslagpartner, brede ondersteuning | | | ~ kindregeling
toeslagenouder, toeslagenouders, toeslagouder, toeslagouders, kinderopvangtoeslagaffaire, kinderopvangschandaal, slachtoffers toeslagenaffaire, schadeloosstelling, compensatieregeling, hersteloperatie, herstelregeling, catshuisregeling | | | ~ kindregeling, gedupeerde ouders, hersteloperatie toeslagen
klachtenbehandeling, klachtafhandeling | | | ~ klachten
websitefeedback, feedbackknop, websiteonderzoek, mening geven website, duimpje, duimpjes, websitewaardering, klantcijfer, rapportcijfer dienstverlening, cliëntonderzoek | | | ~ klantonderzoeken
klanttevredenheid, klanttevredenheidsonderzoek, tevredenheidsonderzoek, tevredenheidsenquête, enquêtes, vragenlijst website, pop-up vragenlijst, cliënttevredenheid, gebruikersonderzoek, gebruikerstest, websitebezoekers, klantbeleving, klantervaring, klantervaringen | | | ~ klantonderzoeken, feedback, klantsignalen
burgersignalen, klantwens, klantwensen, klantreis, klantreizen, klantcontacten, dienstverleningsverbetering, terugkoppeling burgers, klachtpatroon, klachttrends | | | ~ klantsignalen
ontevreden burger, ontevreden burgers, ontevreden klant, klachtenanalyse, reacties inwoners, klachtenregistratie, klachtencommissie, klantgericht | | | ~ klantsignalen, klachten
jatten, gejat, gauwdief, gauwdieven, onveilige plek, onveilige plekken, hangplek, hangplekken | | | ~ kleine criminaliteit
veelvoorkomende criminaliteit, straatovervaller, fietsendief, fietsendiefstal, fietsdiefstal, gestolen fiets, fiets gestolen, winkeldief, winkeldieven, auto opengebroken, tasjesdief, tasjesroof, vandalisme, bushokje vernield, misdaadplek, brandhaard, probleemplek, probleemplekken | | | ~ kleine criminaliteit, hotspot aanpak, diefstal
weermodel, weermodellen, regenradar, stormwaarschuwing, onweer, bliksem, storm, klimaatmodel, klimaatmodellen, opwarming, temperatuurstijging | | | ~ knmi, klimaatscenario, weersverwachting
visumweigering, visumplicht, visumplichtig, vakantievisum | | | ~ kort verblijf schengen visum, visumaanvragen
afschakelen, piekverbruik, piekuren stroom, stroompiek, stroompieken, flexibel stroomcontract, grootverbruiker stroom, grootverbruikers, nettarieven, nettarief | | | ~ kortingspercentage afschakelbaar, tariefbesluitalgoritme
medebewoner, medebewoners, voordeurdeler, voordeurdelers, mantelzorgboete, meerpersoonshuishouden | | | ~ kostendelersnorm, kostendelers, signaal kostendelers
operatieprijs, operatiekosten, ingreep kosten, ziekenhuisprijs, ziekenhuisprijzen, zorgproduct, zorgproducten, kostenonderzoek zorg, kostprijsonderzoek, kostprijsonderzoeken, prijsregulering zorg | | | ~ kostprijzen en maximumtarieven msz
prijs behandeling, behandelprijs, behandelprijzen, ziekenhuistarief, ziekenhuistarieven, kaakchirurg, kaakchirurgie, kaakoperatie, dbc, dot-zorgproduct, reizigersvaccinatie, vaccinatie reis | | | ~ kostprijzen en maximumtarieven msz, medisch-specialistische zorg, maximumtarieven
kunstmatig intelligent, kunstmatig brein, denkende machine, denkende machines | | | ~ kunstmatige intelligentie, ai
nepzelfstandige, nepzelfstandigen, zzp-constructie, zzp-constructies, zzp-wet, zzp-controle, zzp-handhaving, freelancer werknemer, freelance, freelancers, opdrachtnemer, opdrachtnemers, schijnconstructie, schijnconstructies, loondienst | | | ~ kwalificatie arbeidsrelaties
schijnzelfstandige, schijnzelfstandigen, schijnzelfstandigheid, nep-zzp'er, verkapt dienstverband, verkapte loondienst, dienstverband zzp, wet dba, dba, modelovereenkomst, gezagsverhouding, zzp'ers inhuren, inhuur zzp, opdrachtgever zzp, payrolling, payroll, maaltijdbezorger, maaltijdbezorgers, platformwerk, platformwerker, platformwerkers | | | ~ kwalificatie arbeidsrelaties, arbeidsrelaties
vrijstelling minima, belastingverlichting | | | ~ kwijtschelding
kwijtgescholden, gemeentelijke schulden | | | ~ kwijtschelding, automatische kwijtschelding
`;
