/** Other words for what entries say of words, computers and how offices work, and what entries call it, one a line. */
export const saidOtherwiseWordsAndTechnique: string = `
mail verkeerd gestuurd, mailfout, aangetekende mail | | | ~ zivver, veilig mailen
dossiers doorspitten, documenten doorspitten | | | ~ relevantiemodel
namen verwijderen, namen doorstrepen, gegevens verwijderen, censureren, gecensureerd, censuur | | | ~ anonimiseren, lakken
ontpersonaliseren, depersonaliseren | | | ~ anonimiseren
c2000, zendfrequentie | | | ~ frequentieplanning, frequentiegebruik
personeelsdossier, personeelsdossiers, personeelsbeheer, personeelsfunctionaris, p&o, arbeidscontract, arbeidscontracten, arbeidsovereenkomst, arbeidsovereenkomsten, aanstelling ambtenaar, salarisverwerking, verlofadministratie, verlofregistratie, onboarding, offboarding | | | ~ hr services, hr
handwerk vervangen, klikwerk, scriptje | | | ~ robotic process automation, rpa
expertsysteem, expertsystemen, beslishulp, beslisondersteuning, beslissingsondersteuning | | | ~ kennissystemen, beslisregels
pratend poppetje, digitale presentator, virtuele presentator, digitale nieuwslezer, anderstalige inwoners, taalbarrière, taalbarrières, analfabetisme, ongeletterd, ongeletterden | | | ~ avatars, ggd avatars
tekstproductie, conceptmail | | | ~ copilot, copilot chat
brieven doorsturen, brievenbus gemeente | | | ~ documentroutering, poststukken
opstelpunt, opstelpunten, zendvermogen, zendantenne | | | ~ inspectietool frequentiegebruik, frequentiegebruik
open source ai, ambtelijke chatbot, perplexity, grok, bard | | | ~ govchat, openbare chatbots, chatgpt
wollige taal, wollig, onleesbare brief, onleesbare brieven, tekst herschrijven, brief herschrijven, tekst vereenvoudigen, tekstverbeteraar, spellingchecker, grammatica, taalfouten | | | ~ slimtaal, klinkende taal, begrijpelijke
woorduitleg, dyslect, woordblind, slechte lezer, slechte lezers, leesproblemen, leesmoeilijkheden, leesachterstand | | | ~ leeshulp, tolkie, laaggeletterd
wordsjabloon, modelbrief, modelbrieven | | | ~ sjabloongenerator, sjablonen
wazig gemaakt, pixelen, gepixeld, verpixelen | | | ~ blurring, panoramabeelden
terugkijken vergadering, uitzending gemeenteraad | | | ~ notubiz videosearch, notubiz
gesprek uitwerken, dicteerapparaat, stenografie, spraakbericht, audio uitschrijven | | | ~ spraak naar tekst, notuleren, transcriptie
teamrollen, teamrol, ontwikkelgesprek | | | ~ management drives, drijfveren
begrotingstekst, begrotingsapp | | | ~ lias incontrol, lias
tiktok, mediawatching, publieke opinie, krantenknipsels | | | ~ coosto, media monitor
toegankelijke pdf, digitoegankelijk, digitoegankelijkheid, pdf omzetten, word omzetten, documentconversie, converteren | | | ~ nldoc, readspeaker
zaaktype, zaaktypen, zaakregistratie, documentbeheersysteem, archiefsysteem | | | ~ zaaksysteem
lukraak, toevallige selectie | | | ~ steekproef, steekproeven
chatfunctie, digitale baliemedewerker, digitale vraagbaak, antwoordmachine, praatprogramma | | | ~ chatbot
protestbrief, proforma, brief uitlezen, brieven uitlezen | | | ~ aibezwaar
grafisch ontwerp, grafische vormgeving, ontwerpprogramma, ai-afbeelding, ai-plaatjes, folder maken, powerpoint | | | ~ canva
gegevensdiefstal, uitgelekte gegevens | | | ~ datalekmelding, datalekken
gesproken assistent, belassistent, telefonische assistent | | | ~ voicebot
stadspanel, volksraadpleging, opiniepeiling | | | ~ pol.is, participatie, polis
griffiers, dorpspolitiek | | | ~ politiek plein, raadsvergaderingen
facturen inboeken, factuur inboeken, rekeningen inscannen, ubl | | | ~ factuurverwerking, facturen
stereotypering, bias | | | ~ bias
rechtspraak woo, woo ai chat | | | ~ woo ai chat
perkament, kroniek, kronieken, oudschrift, oudhollands, kerkregisters, doopregister, doopregisters, notarisarchief | | | ~ transkribus, loghi
cybercrisis, digitaal gijzelen, beveiligingsmelding, inbraakdetectie, netwerkinbraak, siem, computerinbraak, indringers netwerk | | | ~ monitoring en response, beveiligingsincidenten
driedimensionaal, driedimensionale, maquette, digitale maquette | | | ~ digitale tweeling
jonge academici, selectieprocedure | | | ~ game based assessment, traineeships
vergaderapp, vergadersysteem, vergaderstukken, vergaderstuk, agendastukken, stukkenapp | | | ~ ibabs
open vragen analyseren, open antwoorden analyseren, thema's ontdekken | | | ~ atlas.ti, kwalitatieve data-analyse
lootbox, lootboxes | | | ~ digitale economie, digitale markten
softwarelek, patches, patch, zero-day, zeroday, cve, hackgroep, hackgroepen, beveiligingsadvies, beveiligingsadviezen | | | ~ cybersecuritykwetsbaarheden, velma
chatgeschiedenis, appgroep, appgroepen, appverkeer, signalberichten | | | ~ whatsapp ontdubbelaar, chatberichten
debat voorbereiden, amendement, amendementen, beleidsstukken, vergadering waterschap | | | ~ debatrijk
kunstverstand, denkende computer | | | ~ kunstmatige intelligentie, zelflerend
ondertitelaar, gehoorbeperking, gehoorproblemen, livetitels | | | ~ ondertiteling
beknopt, hoofdpunten, tl;dr | | | ~ samenvatten, samenvatter
python, script schrijven | | | ~ github copilot
rapportcijfer klantcontact, belcentrum, wachtmuziek, doorverbonden | | | ~ klant contact, voicebot
hoorgesprek, hoorgesprekken, bandopname, bandopnames, geluidsband, cassettebandje | | | ~ azure ai speech, hoorzittingen
handboek participatiewet, wetshandboek, kennisbank bijstand, wetskennis, handreiking bijstand, werkinstructies, werkinstructie | | | ~ kennisbank, schulink
doorverwijsindex, verwijs index | | | ~ verwijs index
kabelinternet, breedband, breedbandinternet | | | ~ telecommonitor, telecomaanbieders
bulkmail, massamail | | | ~ uitgaande communicatie
telefoonwet, telecomwet | | | ~ telecommunicatiewet
bewaarplicht, archiefwetgeving | | | ~ archiefwet
gegevenseffectbeoordeling, pia, privacycheck | | | ~ dpia
ai-wet, aiwet | | | ~ ai-verordening
programmakoppeling, webservice | | | ~ api, koppeling
datacenter, datacentra, serverruimte | | | ~ cloud
datapakhuis, dataverzameling | | | ~ databank
uitprobeersel, haalbaarheidsproef, testperiode, proefdraaien | | | ~ pilot
vooruitberekening, vooruitblik, voorspelbaar, voorspellend algoritme | | | ~ voorspelmodel, prognose
risicoklasse, rood oranje groen, stoplichtmodel, scorekaart, gevarenscore | | | ~ risicomodel
woordherkenning, taaltechnologie, taalverwerking, onderwerpherkenning | | | ~ tekstanalyse, tekstclassificatie
ingescande tekst, ocr | | | ~ tekstherkenning, ocr
zoekmogelijkheid, zoekmachine | | | ~ zoekfunctionaliteit, zoekresultaten, slimme zoekmachine
wizard, stappenplan online, klikpad, vragenboom, zelftest, zelftests | | | ~ keuzehulp, calculator
verkeerd gespeld, dubbele records, vuile data, opschoning | | | ~ datakwaliteit
twee-staps-verificatie, sms-code, sms-codes, toegangscode, toegangscodes | | | ~ tweefactorauthenticatie
satellietverbinding, satellietinternet, starlink, ruimtevaart, ruimteschip | | | ~ satellietnetwerken, itu database
kleurenblind, kleurenzwak, brildragend, oogziekte, oogziekten | | | ~ kleurenblindheid
betaalgegevens controleren, spooknota, spooknota's, ceo-fraude | | | ~ safespend, betaalbestanden
lobbyen, public affairs, debatten volgen | | | ~ polpo
weggelakte namen, zwartgemaakte passages, doorgestreepte tekst, zwarte strepen, onleesbare passages, namen onzichtbaar, onzichtbaar maken, onzichtbaar gemaakt, ontdoen van persoonsgegevens, bsn weghalen, bsn verwijderen, adres weghalen, handtekening weghalen, handtekeningen weglakken, onherleidbaar, herleidbaarheid, naamloos maken, ontpersoonlijken | | | ~ anonimiseren
cijfersleutel, beveiligingsniveau mail, verzendfout, verkeerde bijlage, bijlage vergeten, autoaanvullen, outlook-waarschuwing, grote bestanden versturen | | | ~ veilig mailen, zivver
praatpaal, chathulp, webassistent, computergestuurde antwoorden, gesprekssoftware | | | ~ chatbot, virtuele assistent
voorleesstem, spreekstem, spraakondersteuning, hoorbare website, oplezen, laten oplezen, luisterknop, luisterfunctie | | | ~ readspeaker, voorleessoftware
taalkeuze, taalknop, vertaalknop | | | ~ weglot, vertalen
factuurregistratie, nota inboeken, rekeningverwerking, betaaltermijn, betaaltermijnen, inboeken | | | ~ factuurverwerking
tekstbot, schrijfbot, kantoorrobot ai, digitale secretaresse, productiviteitstool | | | ~ copilot, gemeentebrede ai-assistent
raadsaudio, raadsnotulen | | | ~ notuleren van raadsvergaderingen, verslagen van raadsvergaderingen
radiocontroledienst, opsporingsdienst ether | | | ~ rijksinspectie digitale infrastructuur, rdi
gemeentenieuws volgen, nieuwsscan | | | ~ oog op zuid-holland
verlofsaldo, personeelsapp, roosteren personeel, verzuimregistratie, personeelsmutatie, personeelsmutaties | | | ~ youforce
`;
