/** What people say of what entries call by words from e to k: other words of daily life, of professions and of laws, one a line. */
export const saidOfEToK: string = `
immigratie, immigrant, immigranten, immigreren, migrant, expat, expats, bsn aanvragen, sofinummer, hervestiging, remigratie, rni, komen opdagen, afspraak verschenen | | | ~ eerste vestiging
verzekeren werkgever, gedeeltelijk arbeidsongeschikte werknemer, whk, werkhervattingskas | | | ~ eigenrisicodragerschap wga, wga
elektriciteitsnetwerk, energienetwerk, hoogspanningsnet, nutsbedrijf, nutsvoorzieningen | | | ~ elektriciteitsnet, netbeheerder, energieleveranciers
emigreren, emigrant, buitenland verhuizen, verhuizen buitenland | | | ~ emigratie
energiebesparingsplicht, energieverspilling, energietoezicht, energieplicht | | | ~ energiecontroles
energiekeuring, energie-index, groen label, labelplicht, energieadviseur, energieadviseurs, epa-adviseur, warmteverlies | | | ~ energielabel, energielabelgenerator, energieprestatie
woekerprijs, woekerprijzen, woekertarief, hoge tarieven, variabel tarief, vast tarief energie, prijsopdrijving, graaiflatie | | | ~ energietarieven, onredelijke energietarieven, leveringstarieven
erflater, erflaters, successiebelasting, erfaangifte, legaat | | | ~ erfbelasting
formules excel, verborgen kolommen, macro's, bestandsformaat omzetten, omzetten bestanden, bestand omzetten | | | ~ excel standardiser, exceldocumenten
boekhouding, boekhouder, boekhouders, boekhoudkundig, crediteur, inkoopfactuur, inkoopfacturen, efactuur | | | ~ factuurverwerking, facturen, e-facturen, financiële administratie
geldzaken zorginstelling, financiën zorginstelling, faillissement zorginstelling, zorgbestuurder, zorgbestuurders, zorgwinst, zorgwinsten, zorgmiljonair, zorgondernemer, zorgondernemers | | | ~ financiële positie van zorgaanbieders, zicht op zorgaanbieders
omvallen, omgevallen energiebedrijf, energieleverancier omgevallen, solvabiliteit, liquiditeit, kredietwaardigheid, kredietwaardig, jaarcijfers, balanscijfers, kapitaalpositie | | | ~ financiële positie, quickscan financiële positie
wurgpaal, handboeien, voetboeien, elektroshock, stroomstootwapen, stroomstootwapens, taser, tasers, pepperspray, traangas, galg, wapenstok | | | ~ folterwerktuigen
ter beschikking gesteld, behandeling straf, forensische kliniek | | | ~ forensische zorg, justitiabele
sociale recherche, sociaal rechercheur, bijstandsrechercheur, steunfraude, uitkeringstrekker, uitkeringstrekkers, fraudeopsporing, fraudecontrole, fraudeonderzoek, fraudezoeker, fraudealgoritme, fraudesysteem, misbruik bijstand | | | ~ fraudebestrijding, onrechtmatigheid, onrechtmatige uitkering, heronderzoeken uitkeringsgerechtigden
golflengte, golflengtes, zendapparatuur, zendinstallatie, zendinstallaties, antenne-installatie, radioverbinding, radioverbindingen, mobilofoon, stoorsignaal, signaalstoring | | | ~ frequentiegebruik, telecommunicatiewet, landmobiel frequentiegebruik
ziekenhuisfusie, ziekenhuisfusies, zorgfusie, zorgfusies, streekziekenhuis, streekziekenhuizen | | | ~ fusiedashboard, medisch specialistische zorg
selectiespel, geschiktheidstest, capaciteitentest, persoonlijkheidstest, psychologische test, rekrutering, recrutering | | | ~ gamification, werving, sollicitanten
plaatsverbod, verblijfsverbod, verblijfsontzegging, verwijderingsbevel, burgemeestersbevel, toegang gebied ontzeggen, verbannen, dealers weren | | | ~ gebiedsverboden, gebiedsverbod
pasgeborene, pasgeboren baby, naamskeuze, erkenning kind, kind erkennen, geboorteakte, geboortebewijs, trouwakte, huwelijksakte, overlijdensakte, ondertrouw, huwelijksaangifte, partnerschap melden | | | ~ geboorte, burgerzaken, burgerlijke stand
geheim adres, adres afschermen, gegevens afschermen, adres geheim houden, gegevens geheim houden | | | ~ geheimhouding
festivalgeluid, harde muziek evenement, kroegherrie, horecalawaai, horecaoverlast, terraslawaai, uitgaansoverlast, uitgaansgebied, uitgaanscentrum, stapavond | | | ~ geluidsensoren evenementlocaties, geluidsoverlast
brekend glas, glasgerinkel, glasbreuk, ruit ingeslagen, vechtpartij horen, ruzie straat horen, schietpartij horen, geweerschot, schoten herkennen | | | ~ geluidsensoren, geluidsensor, slimme geluidsmeter
harde bassen, bassen, dreunende bas, gegil, schreeuwen straat, luide auto's, patserbak, patserbakken, patserauto, luisterpaal, luistercamera | | | ~ geluidsoverlast, geluidsherkenning, geluidsensoren, geluidsmeter
wandelpromenade, winkelpromenade, voetgangersstraat | | | ~ geslotenverklaring, autoluwe, voetgangersgebied, kentekencamerahandhaving
doorgaand verkeer weren, doorgaand verkeer, sluipweg, sluipweggetje, sluipwegen, afsnijden wijk, busbaan, busbanen, busstrook, bussluis, rijden busbaan | | | ~ geslotenverklaring, geslotenverklaringen, knippen, inrijverboden
huisdier invoeren, hond buitenland, buitenlandse hond, buitenlandse honden, puppyhandel, dierenpaspoort, hondenpaspoort, dieren meenemen | | | ~ gezelschapsdieren, niet-commerciële gezelschapsdieren
dader camerabeelden, dader beeld, verdachte beeld, verdachte camera, foto's vergelijken verdachte, pasfoto vergelijken, forensisch beeldonderzoek, gezichtskenmerken | | | ~ gezichtsbeeldvergelijking, gezichtsherkenning, gezichtsvergelijkingsalgoritme
ongezonde wijk, gezonde stad, ruimtelijke ordening, stedenbouw, stedenbouwkundige, structuurvisie, inrichting gebied, gebiedsinrichting | | | ~ gezonde gebiedsontwikkeling, omgevingsbeleid
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
leverziekte, herbesmetting, onbeschermde seks, soa-test, soapoli, gedragsonderzoek gezondheid, gedragsinterventie | | | ~ icecream, hepatitis c, seksueel risicogedrag
eurodac, dublinclaim, ongedocumenteerd, ongedocumenteerden, illegalen, sans-papiers, uitzetting, verblijfsdocument, verblijfspas | | | ~ identificatie en verificatie van vreemdelingen, vreemdelingen
zorginspectie, controle verpleeghuizen, misstanden zorg, medische fout, medische fouten, medische missers, medische misser, calamiteit zorg, slechte zorginstelling, onveilige zorg, zorgkwaliteit | | | ~ igj, risico-signaleringssyteem, toezicht zorgsectoren
draagkracht, draagkrachttoets, draagkrachtberekening, vermogensgrens | | | ~ inkomensverklaring, inkomens- vermogenstoets, rechtsbijstand
loonstroken inleveren, loonstrook opsturen, inkomstenbriefje | | | ~ inkomstenverrekening, controle inkomsten, loonstroken
namaak, namaakgoederen, namaakartikelen, namaakkleding, namaakmerk, namaakmerken, namaaktas, namaaktassen, nepmerk, nepmerken, nepkleding, neptas, nagemaakt, nagemaakte spullen, valse merkkleding, merkvervalsing, merkfraude, merkbescherming, merkenrecht, auteursrecht, auteursrechten, octrooi, octrooien, patent, patenten, kopieproducten, nepproducten, neprolex, piraterij | | | ~ intellectuele eigendomsrechten
uitgaven controleren, kostendeclaratie, kostendeclaraties, projectkosten, projectkosten controleren, declaratiecontrole, bonnetjes controleren, euregio, grensregio, grensoverschrijdende samenwerking, grensoverschrijdend project, projectsubsidie | | | ~ interreg, steekproef kostenlijnen, steekproefselectie
jongere aanrandt, sexting, wraakporno | | | ~ j soap, seksueel misdrijf jeugdigen
jeugdzaak, jeugdzaken, jeugdreclassering, taakstraf jongere, werkstraf jongere, leerstraf | | | ~ jeugdstrafrecht, strafadvies, ritax, jeugdstrafrechtketen
koerierswerk drugs, dealen, straatdealer, afglijden, afgegleden, katvanger, katvangers, geldezel, geldezels, money mule, jeugdbende, jeugdbendes, straatbende, drillrap | | | ~ jonge aanwas drugscriminaliteit, drugscriminaliteit, drugshandel
gestrafte, gestraften, gevonniste, crimineel, criminelen, boef, boeven, wetsovertreder, wetsovertreders, misdadiger, misdadigers | | | ~ justitiabele, justitiabelen, plegers
cv-scanner, cv screenen, cv beoordelen, headhunter, functieomschrijving, functie-eisen, taakomschrijving, profielschets | | | ~ kandidatenprofielen, functiebeschrijvingen, sollicitanten, kandidaten
garage uitrijden, slagboom open, ticketloos parkeren, uitrijkaart, uitrijkaartje, betaalautomaat parkeergarage | | | ~ kentekenherkenning parkeergarage, parkeergarage
personeel inlenen, uitlener, uitzendbureau, ketenaansprakelijkheid, inlenersaansprakelijkheid, verklaring betalingsgedrag, betaalgedrag belasting, hoofdelijk aansprakelijk, bouwketen | | | ~ keten aansprakelijkheid, wka-verklaring, onderaannemers
oproep stemmen, oproepingskaart, verkiezingsuitslag, waterschapsverkiezingen | | | ~ kiesgerechtigden, stemgerechtigde, verkiezingen, stembureaus
kinderuitkering, wezenpensioen, wezenuitkering, weduwenuitkering, vrijwillig bijverzekeren | | | ~ kinderbijslag, anw, svb
toeslagenouder, toeslagenouders, toeslagouder, toeslagouders, kinderopvangtoeslagaffaire, kinderopvangschandaal, slachtoffers toeslagenaffaire, schadeloosstelling, compensatieregeling, hersteloperatie, herstelregeling, dertigduizend euro, catshuisregeling | | | ~ kindregeling, gedupeerde ouders, hersteloperatie toeslagen
klanttevredenheid, klanttevredenheidsonderzoek, tevredenheidsonderzoek, tevredenheidsenquête, enquêtes, vragenlijst website, pop-up vragenlijst, mening website, cliënttevredenheid, gebruikersonderzoek, gebruikerstest, websitebezoekers, klantbeleving, klantervaring, klantervaringen | | | ~ klantonderzoeken, feedback, klantsignalen
ontevreden burger, ontevreden burgers, ontevreden klant, klachtenanalyse, reacties inwoners, klachtenregistratie, klachtencommissie, klantgericht | | | ~ klantsignalen, klachten
veelvoorkomende criminaliteit, straatovervaller, fietsendief, fietsendiefstal, fietsdiefstal, gestolen fiets, fiets gestolen, winkeldief, winkeldieven, auto opengebroken, tasjesdief, tasjesroof, vandalisme, bushokje vernield, misdaadplek, brandhaard, probleemplek, probleemplekken | | | ~ kleine criminaliteit, hotspot aanpak, diefstal
visumweigering, visumplicht, visumplichtig, vakantievisum | | | ~ kort verblijf schengen visum, visumaanvragen
medebewoner, medebewoners, zoon woont thuis, dochter woont thuis, voordeurdeler, voordeurdelers, mantelzorgboete, meerpersoonshuishouden | | | ~ kostendelersnorm, kostendelers, signaal kostendelers
prijs behandeling, behandelprijs, behandelprijzen, ziekenhuistarief, ziekenhuistarieven, kaakchirurg, kaakchirurgie, kaakoperatie, dbc, dot-zorgproduct, reizigersvaccinatie, vaccinatie reis | | | ~ kostprijzen en maximumtarieven msz, medisch-specialistische zorg, maximumtarieven
schijnzelfstandige, schijnzelfstandigen, schijnzelfstandigheid, nep-zzp'er, verkapt dienstverband, verkapte loondienst, dienstverband zzp, wet dba, dba, modelovereenkomst, gezagsverhouding, zzp'ers inhuren, inhuur zzp, opdrachtgever zzp, payrolling, payroll, maaltijdbezorger, maaltijdbezorgers, platformwerk, platformwerker, platformwerkers | | | ~ kwalificatie arbeidsrelaties, arbeidsrelaties
kwijtgescholden, gemeentelijke schulden | | | ~ kwijtschelding, automatische kwijtschelding
`;
