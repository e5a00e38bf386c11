/** What people say of what entries call by words from e to k: other words of daily life, of professions and of laws, one a line. */
export const saidOfEToK: string = `
immigratie, immigrant, immigranten, immigreren, migrant, expat, expats, bsn aanvragen, sofinummer, hervestiging, remigratie, rni, komen opdagen, afspraak verschenen | | | ~ eerste vestiging
verzekeren werkgever, gedeeltelijk arbeidsongeschikte werknemer, whk, werkhervattingskas | | | ~ eigenrisicodragerschap wga, wga
elektriciteitsnetwerk, energienetwerk, hoogspanningsnet, nutsbedrijf, nutsvoorzieningen | | | ~ elektriciteitsnet, netbeheerder, energieleveranciers
emigreren, emigrant, buitenland verhuizen, verhuizen buitenland | | | ~ emigratie
energiebesparingsplicht, energieverspilling, energietoezicht, energieplicht | | | ~ energiecontroles
huislabel, huislabels, groene woning, energielabelregister, labelregistratie, verbeteradvies, verbetermaatregelen, label verkopen huis, ep-adviseur | | | ~ energielabel
energiekeuring, energie-index, groen label, labelplicht, energieadviseur, energieadviseurs, epa-adviseur, warmteverlies | | | ~ energielabel, energielabelgenerator, energieprestatie
energiecrisis, gascrisis, leveringsvergunning, leveringszekerheid, energiecowboy, energiecowboys, buffer energiebedrijf | | | ~ energieleveranciers, quickscan financiële positie energieleveranciers, beoordelingsformulier energieleveranciers
woekerprijs, woekerprijzen, woekertarief, hoge tarieven, variabel tarief, vast tarief energie, prijsopdrijving, graaiflatie | | | ~ energietarieven, onredelijke energietarieven, leveringstarieven
erflater, erflaters, successiebelasting, erfaangifte, legaat | | | ~ erfbelasting
erfgerechtigd, erfgerechtigden | | | ~ erfbelasting, erfgenamen
formules excel, verborgen kolommen, macro's, bestandsformaat omzetten, omzetten bestanden, bestand omzetten | | | ~ excel standardiser, exceldocumenten
boekhouding, boekhouder, boekhouders, boekhoudkundig, crediteur, inkoopfactuur, inkoopfacturen, efactuur | | | ~ factuurverwerking, facturen, e-facturen, financiële administratie
betalingsverwerking, betaalbaarstelling, betaalbaar stellen, inkooporder, inkooporders, bedrijfsrekeningen, factuurscan, factuurscanner, factuurfraude, spookfacturen, nepfactuur, nepfacturen | | | ~ factuurverwerking, facturen, scanstraat facturen
geldzaken zorginstelling, financiën zorginstelling, faillissement zorginstelling, zorgbestuurder, zorgbestuurders, zorgwinst, zorgwinsten, zorgmiljonair, zorgondernemer, zorgondernemers | | | ~ financiële positie van zorgaanbieders, zicht op zorgaanbieders
omvallen, omgevallen energiebedrijf, energieleverancier omgevallen, solvabiliteit, liquiditeit, kredietwaardigheid, kredietwaardig, jaarcijfers, balanscijfers, kapitaalpositie | | | ~ financiële positie, quickscan financiële positie
wurgpaal, handboeien, voetboeien, elektroshock, stroomstootwapen, stroomstootwapens, taser, tasers, pepperspray, traangas, galg, wapenstok | | | ~ folterwerktuigen
ter beschikking gesteld, behandeling straf, forensische kliniek | | | ~ forensische zorg, justitiabele
behandelaanbod, ggz-kliniek, afkickkliniek | | | ~ forensische zorg, matchen justitiabele
sociale recherche, sociaal rechercheur, bijstandsrechercheur, steunfraude, uitkeringstrekker, uitkeringstrekkers, fraudeopsporing, fraudecontrole, fraudeonderzoek, fraudezoeker, fraudealgoritme, fraudesysteem, misbruik bijstand | | | ~ fraudebestrijding, onrechtmatigheid, onrechtmatige uitkering, heronderzoeken uitkeringsgerechtigden
radioamateur, radioamateurs, 27 mc, zendinspectie, masten, draadloze microfoon, draadloze microfoons, 5g-mast, straling, stralingsmeting, elektromagnetisch | | | ~ frequentiegebruik, inspectietool frequentiegebruik
golflengte, golflengtes, zendapparatuur, zendinstallatie, zendinstallaties, antenne-installatie, radioverbinding, radioverbindingen, mobilofoon, stoorsignaal, signaalstoring | | | ~ frequentiegebruik, telecommunicatiewet, landmobiel frequentiegebruik
ziekenhuisfusie, ziekenhuisfusies, zorgfusie, zorgfusies, streekziekenhuis, streekziekenhuizen | | | ~ fusiedashboard, medisch specialistische zorg
selectieprocedure, selectiemethode, traineeselectie, traineeprogramma | | | ~ gamification, game based assessment
selectiespel, geschiktheidstest, capaciteitentest, persoonlijkheidstest, psychologische test, rekrutering, recrutering | | | ~ gamification, werving, sollicitanten
mensenwerk, menselijk oog, computer zegt nee, computerbesluit, robotrechter | | | ~ geautomatiseerde besluitvorming, automatische besluitvorming
plaatsverbod, verblijfsverbod, verblijfsontzegging, verwijderingsbevel, burgemeestersbevel, toegang gebied ontzeggen, verbannen, dealers weren | | | ~ gebiedsverboden, gebiedsverbod
pasgeborene, pasgeboren baby, naamskeuze, erkenning kind, kind erkennen, geboorteakte, geboortebewijs, trouwakte, huwelijksakte, overlijdensakte, ondertrouw, huwelijksaangifte, partnerschap melden | | | ~ geboorte, burgerzaken, burgerlijke stand
bestandskoppeling, bestandskoppelingen, bestandsvergelijking, bestandsvergelijkingen, data-uitwisseling | | | ~ gegevensuitwisseling, uitwisseling, koppelen
geheim adres, adres afschermen, gegevens afschermen, adres geheim houden, gegevens geheim houden | | | ~ geheimhouding
decibelgrens, geluidslimiet, geluidsgrens, geluidsnormen, geluidsmonitoring, geluidsmonitoringsysteem, feestterrein, evenemententerrein, festivalterrein, pleinfeest, openluchtconcert, dancefeest, dancefestival | | | ~ geluidsensoren evenementlocaties
festivalgeluid, harde muziek evenement, kroegherrie, horecalawaai, horecaoverlast, terraslawaai, uitgaansoverlast, uitgaansgebied, uitgaanscentrum, stapavond | | | ~ geluidsensoren evenementlocaties, geluidsoverlast
brekend glas, glasgerinkel, glasbreuk, ruit ingeslagen, vechtpartij horen, ruzie straat horen, schietpartij horen, geweerschot, schoten herkennen | | | ~ geluidsensoren, geluidsensor, slimme geluidsmeter
harde bassen, bassen, dreunende bas, gegil, schreeuwen straat, luide auto's, patserbak, patserbakken, patserauto, luisterpaal, luistercamera | | | ~ geluidsoverlast, geluidsherkenning, geluidsensoren, geluidsmeter
wethouders, burgemeester wethouders, fractie, fracties | | | ~ gemeenteraad, raadsleden, polpo
boete binnenstad, verkeersluw, verkeersluwe, toegang bewoners, ontheffing binnenstad, ontheffing bewoners, toegangsregeling binnenstad, winkelerf, woonerf, bord c01, bord c1 | | | ~ geslotenverklaring, autoluwe, kentekencamerahandhaving
wandelpromenade, winkelpromenade, voetgangersstraat | | | ~ geslotenverklaring, autoluwe, voetgangersgebied, kentekencamerahandhaving
doorgaand verkeer weren, doorgaand verkeer, sluipweg, sluipweggetje, sluipwegen, afsnijden wijk, busbaan, busbanen, busstrook, bussluis, rijden busbaan | | | ~ geslotenverklaring, geslotenverklaringen, knippen, inrijverboden
oogstdatum, stoppelveld, groenbemester, groenbemesters, vanggewassen, bufferstrook, bufferstroken, gewasrotatie, landbouwpercelen, landbouwperceel, gecombineerde opgave, mestaangifte, satellietcontrole | | | ~ gewasclassificatie, glb, maai algoritme, teeltplan controle
huisdier invoeren, hond buitenland, buitenlandse hond, buitenlandse honden, puppyhandel, dierenpaspoort, hondenpaspoort, dieren meenemen | | | ~ gezelschapsdieren, niet-commerciële gezelschapsdieren
dader camerabeelden, dader beeld, verdachte beeld, verdachte camera, foto's vergelijken verdachte, pasfoto vergelijken, forensisch beeldonderzoek, gezichtskenmerken | | | ~ gezichtsbeeldvergelijking, gezichtsherkenning, gezichtsvergelijkingsalgoritme
ongezonde wijk, gezonde stad, ruimtelijke ordening, stedenbouw, stedenbouwkundige, structuurvisie, inrichting gebied, gebiedsinrichting | | | ~ gezonde gebiedsontwikkeling, omgevingsbeleid
computercode, software bouwen, softwarebouwer, softwarebouwers, app bouwen, developer, developers | | | ~ github copilot, broncode
hersenschade, schedelbreuk, comateus, flauwgevallen, flauwvallen, aanspreekbaar, pupilreactie | | | ~ glasgow coma scale, bewustzijn, bewustzijnsniveau
hectaresubsidie, hectarepremie, aardappelveld, bietenland, weiland, weilanden, grasland, graslanden, geteeld, omgeploegd, maaien, hooien, grasmaaien | | | ~ glb, gewasclassificatie, areaal monitoring systeem
chatgpt-alternatief, alternatief chatgpt, nederlandse chatgpt, overheids-chatgpt, overheidschatbot, gemeentegpt, eigen taalmodel, soevereine ai, digitale soevereiniteit, deepseek, gemini ai | | | ~ govchat-nl, safegpt, chatamsterdam, ai-platform
grondwaterspiegel, vochtige kelder, houten palen, kelderbak | | | ~ grondwater, grondwaterpeil, modelleringsoftware grondwater
bouwput droog, drooghouden bouwput, wateronttrekking, grondwater onttrekken | | | ~ grondwaterlozingen, lozingen
halt-straf, haltstraf, alternatieve straf, jongere gepakt, kattenkwaad, kwajongensstreek, kind gepakt diefstal, vuurwerk jongere gepakt, excuus aanbieden, excuusbrief, herstelgesprek | | | ~ halt-signaleringsinstrument, halt
gsm's uitlezen, uitlezen telefoons, telefoon beslag, laptop beslag, harde schijf, harde schijven, chatgesprekken lezen, whatsappgesprekken, appjes lezen, appberichten, encrochat, sky ecc, cryptotelefoon, cryptotelefoons, versleutelde telefoons, digitale recherche, digitaal rechercheur, digitaal forensisch, computeronderzoek | | | ~ hansken, digitale sporen, digitaal bewijs
arbeidskorting, belastingkortingen, aanrechtsubsidie | | | ~ heffingskortingen
hercontrole, hercontroles, heronderzoek, heronderzoeken, opnieuw gecontroleerd, periodieke controle uitkering, bijstandscontrole, wantrouwen bijstand, verdachte bijstand, risicoscore bijstand, profilering bijstand | | | ~ heronderzoeken uitkeringsgerechtigden, onrechtmatigheid, rechtmatigheid
rioolgemaal, rioolgemalen, rioolput overloopt, pompgemaal, poldergemaal, hoofdgemaal | | | ~ hoofdgemalen, rioolbeheer, gemalen
indiensttreding, uitdiensttreding | | | ~ hr services, personeel, salaris
woningbouwvereniging, woningzoekende, woningzoekenden, inschrijftijd | | | ~ huur, huurwoning, woningcorporaties
leverziekte, herbesmetting, onbeschermde seks, soa-test, soapoli, gedragsonderzoek gezondheid, gedragsinterventie | | | ~ icecream, hepatitis c, seksueel risicogedrag
eurodac, dublinclaim, ongedocumenteerd, ongedocumenteerden, illegalen, sans-papiers, uitzetting, verblijfsdocument, verblijfspas | | | ~ identificatie en verificatie van vreemdelingen, vreemdelingen
zorginspectie, controle verpleeghuizen, misstanden zorg, medische fout, medische fouten, medische missers, medische misser, calamiteit zorg, slechte zorginstelling, onveilige zorg, zorgkwaliteit | | | ~ igj, risico-signaleringssyteem, toezicht zorgsectoren
inkomensoverzicht, bewijs laag inkomen, griffierecht, griffierechten, gerechtskosten, proceskosten | | | ~ inkomensverklaring
draagkracht, draagkrachttoets, draagkrachtberekening, vermogensgrens | | | ~ inkomensverklaring, inkomens- vermogenstoets, rechtsbijstand
automatische korting uitkering, vrijlating inkomsten, inkomstenvrijlating, deeltijdbaan, kleine baan naast uitkering, uitkering omlaag werk | | | ~ inkomstenverrekening, controle inkomsten
loonstroken inleveren, loonstrook opsturen, inkomstenbriefje | | | ~ inkomstenverrekening, controle inkomsten, loonstroken
namaak, namaakgoederen, namaakartikelen, namaakkleding, namaakmerk, namaakmerken, namaaktas, namaaktassen, nepmerk, nepmerken, nepkleding, neptas, nagemaakt, nagemaakte spullen, valse merkkleding, merkvervalsing, merkfraude, merkbescherming, merkenrecht, auteursrecht, auteursrechten, octrooi, octrooien, patent, patenten, kopieproducten, nepproducten, neprolex, piraterij | | | ~ intellectuele eigendomsrechten
uitgaven controleren, kostendeclaratie, kostendeclaraties, projectkosten, projectkosten controleren, declaratiecontrole, bonnetjes controleren, euregio, grensregio, grensoverschrijdende samenwerking, grensoverschrijdend project, projectsubsidie | | | ~ interreg, steekproef kostenlijnen, steekproefselectie
jongere aanrandt, sexting, wraakporno | | | ~ j soap, seksueel misdrijf jeugdigen
wachtlijst jeugdzorg, tekort jeugdzorg, jeugdbudget, kinderpsycholoog, jeugd-ggz | | | ~ jeugdhulp, voorspelmodel jeugdhulp, jeugdwet
jeugdzaak, jeugdzaken, jeugdreclassering, taakstraf jongere, werkstraf jongere, leerstraf | | | ~ jeugdstrafrecht, strafadvies, ritax, jeugdstrafrechtketen
koerierswerk drugs, dealen, straatdealer, afglijden, afgegleden, katvanger, katvangers, geldezel, geldezels, money mule, jeugdbende, jeugdbendes, straatbende, drillrap | | | ~ jonge aanwas drugscriminaliteit, drugscriminaliteit, drugshandel
gestrafte, gestraften, gevonniste, crimineel, criminelen, boef, boeven, wetsovertreder, wetsovertreders, misdadiger, misdadigers | | | ~ justitiabele, justitiabelen, plegers
cv-scanner, cv screenen, cv beoordelen, headhunter, functieomschrijving, functie-eisen, taakomschrijving, profielschets | | | ~ kandidatenprofielen, functiebeschrijvingen, sollicitanten, kandidaten
garage uitrijden, slagboom open, ticketloos parkeren, uitrijkaart, uitrijkaartje, betaalautomaat parkeergarage | | | ~ kentekenherkenning parkeergarage, parkeergarage
personeel inlenen, uitlener, uitzendbureau, ketenaansprakelijkheid, inlenersaansprakelijkheid, verklaring betalingsgedrag, betaalgedrag belasting, hoofdelijk aansprakelijk, bouwketen | | | ~ keten aansprakelijkheid, wka-verklaring, onderaannemers
volmacht, stemdistrict, kandidatenlijst | | | ~ kiesgerechtigden, stemgerechtigde
oproep stemmen, oproepingskaart, verkiezingsuitslag, waterschapsverkiezingen | | | ~ kiesgerechtigden, stemgerechtigde, verkiezingen, stembureaus
kinderuitkering, wezenpensioen, wezenuitkering, weduwenuitkering, vrijwillig bijverzekeren | | | ~ kinderbijslag, anw, svb
pleegkinderen, toeslagkind, toeslagkinderen, herstel toeslagen, uht, ex-toeslagpartner, brede ondersteuning | | | ~ kindregeling
toeslagenouder, toeslagenouders, toeslagouder, toeslagouders, kinderopvangtoeslagaffaire, kinderopvangschandaal, slachtoffers toeslagenaffaire, schadeloosstelling, compensatieregeling, hersteloperatie, herstelregeling, dertigduizend euro, catshuisregeling | | | ~ kindregeling, gedupeerde ouders, hersteloperatie toeslagen
klachtenbehandeling, klachtafhandeling | | | ~ klachten
websitefeedback, feedbackknop, websiteonderzoek, mening geven website, sterren geven, duimpje, duimpjes, websitewaardering, klantcijfer, rapportcijfer dienstverlening, cliëntonderzoek | | | ~ klantonderzoeken
klanttevredenheid, klanttevredenheidsonderzoek, tevredenheidsonderzoek, tevredenheidsenquête, enquêtes, vragenlijst website, pop-up vragenlijst, cliënttevredenheid, gebruikersonderzoek, gebruikerstest, websitebezoekers, klantbeleving, klantervaring, klantervaringen | | | ~ klantonderzoeken, feedback, klantsignalen
ontevreden burger, ontevreden burgers, ontevreden klant, klachtenanalyse, reacties inwoners, klachtenregistratie, klachtencommissie, klantgericht | | | ~ klantsignalen, klachten
veelvoorkomende criminaliteit, straatovervaller, fietsendief, fietsendiefstal, fietsdiefstal, gestolen fiets, fiets gestolen, winkeldief, winkeldieven, auto opengebroken, tasjesdief, tasjesroof, vandalisme, bushokje vernield, misdaadplek, brandhaard, probleemplek, probleemplekken | | | ~ kleine criminaliteit, hotspot aanpak, diefstal
weermodel, weermodellen, regenradar, stormwaarschuwing, onweer, bliksem, storm, klimaatmodel, klimaatmodellen, opwarming, temperatuurstijging | | | ~ knmi, klimaatscenario, weersverwachting
visumweigering, visumplicht, visumplichtig, vakantievisum | | | ~ kort verblijf schengen visum, visumaanvragen
medebewoner, medebewoners, zoon woont thuis, dochter woont thuis, voordeurdeler, voordeurdelers, mantelzorgboete, meerpersoonshuishouden | | | ~ kostendelersnorm, kostendelers, signaal kostendelers
prijs behandeling, behandelprijs, behandelprijzen, ziekenhuistarief, ziekenhuistarieven, kaakchirurg, kaakchirurgie, kaakoperatie, dbc, dot-zorgproduct, reizigersvaccinatie, vaccinatie reis | | | ~ kostprijzen en maximumtarieven msz, medisch-specialistische zorg, maximumtarieven
kunstmatig intelligent, kunstmatig brein, denkende machine, denkende machines, computer denkt | | | ~ kunstmatige intelligentie, ai
schijnzelfstandige, schijnzelfstandigen, schijnzelfstandigheid, nep-zzp'er, verkapt dienstverband, verkapte loondienst, dienstverband zzp, wet dba, dba, modelovereenkomst, gezagsverhouding, zzp'ers inhuren, inhuur zzp, opdrachtgever zzp, payrolling, payroll, maaltijdbezorger, maaltijdbezorgers, platformwerk, platformwerker, platformwerkers | | | ~ kwalificatie arbeidsrelaties, arbeidsrelaties
vrijstelling minima, belastingverlichting | | | ~ kwijtschelding
kwijtgescholden, gemeentelijke schulden | | | ~ kwijtschelding, automatische kwijtschelding
`;
