/** What people say of what entries call by words from l to r: other words of daily life, of professions and of laws, one a line. */
export const saidOfLToR: string = `
leveranciersverkeer, winkelvracht, ochtendlevering, leveringsvenster, bevoorradingstijd, bevoorradingstijden, busjes centrum, vrachtwagen centrum, vrachtwagens binnenstad, bestelwagen, bestelwagens | | | ~ laad- en lostijden
lostijd, lostijden, leveren winkel, pakketbezorger, pakketbezorgers, pakketdienst, bezorgdienst, bezorgdiensten, bezorger, bezorgers, koerier, koeriers, postnl-busje, busje winkelstraat, bakfiets koerier | | | ~ laad- en lostijden, venstertijden
deelauto, deelauto's, deelfiets, deelfietsen, deelscooter, deelscooters, leenfiets, huurfiets, oplaadpunt, oplaadpunten, stekkerauto, laadstation, laadplein | | | ~ laadpalen, deelmobiliteit, laadinfrastructuur
milieuvriendelijk zuiveren, klimaatneutraal zuiveren, klimaatneutraal waterschap, stikstofverbindingen | | | ~ lachgas emissie reductie
klimaatgas, klimaatgassen, klimaatuitstoot, klimaatvoetafdruk, koolstofvoetafdruk, klimaatimpact, co2-voetafdruk | | | ~ lachgas emissie, broeikasgas
leegstaande winkels, winkelleegstand, antikraak | | | ~ leegstand
schoolweigeraar, schoolweigeraars, schoolafwezigheid, verdeling leerplichtzaken | | | ~ leerplichtambtenaren, verzuimmeldingen
schooluitval, schooluitvallers, thuiszittende kinderen, verzuimmelding | | | ~ leerplichtambtenaren, verzuimmeldingen, leerplichtwet
onbegrijpelijke tekst, eenvoudig taalgebruik, simpele taal, ambtelijk taalgebruik, leesniveau, taalhulp, digibeet, digibeten | | | ~ leeshulp, tolkie, textmetrics, begrijpelijker, leesbaarheid
gemeentekosten, factuur gemeente, behandelkosten, dossierkosten, aanvraagkosten, legesaanslag | | | ~ leges, legesberekening, leges lijst
bedrijf zwaar weer, bedrijfsadvies, bedrijfsplan, bedrijfskapitaal, levensvatbaarheidsonderzoek, winstgevend, winstgevendheid, rendabel, rendabele zaak, winkel bijna failliet | | | ~ levensvatbaarheid onderneming, bbz
tekstassistent financiën, cijfers uitleggen, uitleg cijfers, begroting schrijven, financieel verslag, financiële verslaglegging, verantwoordingsstuk, jaarstukken | | | ~ lias incontrol
begrotingsstuk, begrotingsstukken, toelichting cijfers, programmabegroting, planning control, p&c-cyclus, tussenrapportage, bestuursrapportage, kadernota, voorjaarsnota, gemeentefinanciën | | | ~ lias incontrol, financiële gegevens toelichtingen, begroting
grote taalmodellen, prompt, prompten, chatgpt-achtig, hallucineren, hallucinaties | | | ~ llm, generatieve ai, taalmodel
loodvervanging, loodkans, loodmelding | | | ~ loden leidingen
leidingbreuk, waterbuis, waterbuizen, loden pijp, loden pijpen, drinkwaterbedrijf, vervuild drinkwater, ongezond kraanwater | | | ~ loden leidingen, drinkwater
loonadministratie, loonadministrateur, salarisadministrateur, salarisstrook, brutoloon, nettoloon, personeelskosten, werkgeverslasten, sociale lasten | | | ~ loonheffingen, aangifte loonheffingen, inhoudingsplichtigen
productiemeting, gehandicapte werknemer, gehandicapte werknemers, wajonger, wajongers | | | ~ loonwaardemeting
minder productief, arbeidscapaciteit | | | ~ loonwaardemeting, loonwaarde
rookoverlast, stank, stankoverlast, geuroverlast, geurhinder, stinkt, stinkende fabriek, fijnstof, vieze lucht, ongezonde lucht, luchtvervuiling, uitstoot meten, meetstation, meetstations, snuffelpaal | | | ~ luchtkwaliteit, luchtkwaliteitsmodel, emissie
vliegveldstoring, luchtverkeer, noodfrequentie, cockpit, vliegveiligheid, gps-storing, gps-verstoring | | | ~ luchtvaartband
luchtvaartfrequentie, luchtvaartfrequenties, verkeerstoren, vliegtuigcommunicatie | | | ~ luchtvaartband, luchtvaart
bijstand belanden, dreigende bijstand, afglijden bijstand, persoonlijke hulp ww, ww-begeleiding, begeleiding ww | | | ~ maatwerkscan
ww-duur, einde uitkering | | | ~ maatwerkscan, ww-uitkering
zelflerende systemen, lerende computer, zelfdenkende computer, denkende computer, slimme computer, slimme software, machinaal leren, lerend systeem, patroonherkenning, datamining | | | ~ machine learning, zelflerend
teamontwikkeling, teambuilding, teamdynamiek, persoonlijkheidsprofiel, drijfverentest, kleurentest, kleurenprofiel, drijfveer, drijfveren, leiderschapsstijl, leidinggeven, leiderschap, leidinggevende, leidinggevenden, managementstijl, teamcoach, gedragsstijl, disc-test | | | ~ management drives
zorgen dementerende, dementie thuis, overbelaste mantelzorger, overbelaste mantelzorgers, ontlasting mantelzorgers, respijtzorg, steunpunt mantelzorg, mantelzorgondersteuning, familiezorg, informele zorg | | | ~ mantelzorg assistent, mantelzorgers, mantelzorg
bedankje mantelzorgers, mantelzorgbonus, cadeaubon mantelzorg, pluim mantelzorgers, dank mantelzorgers, mantelzorgbedrag | | | ~ mantelzorgwaardering
marktmachtmeting, concurrentiepositie, dominante bedrijven, dominante partij, grootmachten | | | ~ marktmacht- en concentratieindicatoren
belastingaangifte gewijzigd, aangifte gewijzigd belastingdienst, renseignement, renseignementen | | | ~ massaal corrigeren, derdengegevens
baantje, baantjes, arbeidsplaats, arbeidsplaatsen, jobsite, vacaturebank, banenbank, jobcoach, jobhunter | | | ~ matchen op vacatures, werkzoekenden, matching
banenkoppelaar, baankoppelaar, personeelsmatch, vraag aanbod werk, vraag aanbod arbeidsmarkt, arbeidsbemiddelaar, arbeidsbureau, bemiddelaars, uwv werkbedrijf, werkplein | | | ~ matching, matchen op vacatures, arbeidsbemiddeling, vacatures
straatmelding, straatmeldingen, buurtmelding, loszittend, loszittende, verzakte stoep, omgevallen boom, tak afgewaaid, afgebroken tak, hondenpoep, dierpoep, onkruid, onkruid stoep, speeltuin kapot, verstopte put, verstopt riool, verstopte riolering, rattenoverlast, rat, ratten, muizenplaag, ongedierte, plaagdier, plaagdieren, wespennest, wespen, duivenoverlast, duiven, eikenprocessierups, processierups, dode vogel, fietswrak, fietswrakken, weesfiets, weesfietsen, vernielde bushalte | | | ~ meldingen openbare ruimte, melding openbare ruimte
prostituee, prostituees, bordeel, bordelen, seksclub | | | ~ prostitutie
mensenhandelaar, mensenhandelaren, uitbuiting, arbeidsuitbuiting, loverboy, loverboys, moderne slavernij | | | ~ mensenhandel
mestboekhouding, mesttransport, mesttransporten, mestplaatsing, mestoverschot, drijfmest, kunstmest, dierlijke mest, fosfaat, fosfaatrechten, koeien tellen, veestapel, dieraantallen, diertelling | | | ~ mest, meststoffen
weegschalen, benzinepomp, benzinepompen, tankstation, tankstations | | | ~ metrologie
kruispuntsimulatie, verkeersvariant, verkeersvarianten, verkeersplan, verkeersplannen, verkeersstudie, verkeersstudies | | | ~ microsimulatiemodellen
rotonde, rotondes, turborotonde, herinrichting kruispunt, herinrichting straat, invoegstrook, verkeersinfarct | | | ~ microsimulatiemodellen, verkeersmodel, doorstroming
schade-expertisebureau, herhaalde schade | | | ~ mijnbouwschade, beeldherkenning imagematching, instituut mijnbouwschade
scheurtjes, gescheurde muur, gescheurde muren, scheurvorming, muren gescheurd, bodembeweging, bodemdaling, verzakking huis, verzakt huis, verzakte huizen, dubbele schade, schadeopname, gasdossier | | | ~ mijnbouwschade, schades, schadebedragen, instituut mijnbouwschade
kolenbelasting, leidingwaterbelasting, belasting drinkwater, milieuheffing, milieuheffingen, afvalstoffenbelasting | | | ~ milieubelasting, milieubelastingen, energiebelasting
bedrijfscontrole, bedrijfscontroles, bedrijfsbezoek, bedrijfsbezoeken, bedrijfsinspectie, bedrijfsinspecties, fabriek controleren, fabrieken controleren, fabriekscontrole, inspectiebezoek, inspectiebezoeken, inspectiefrequentie, controlefrequentie, controlebezoek | | | ~ milieutoezicht, milieucontroles, risicogericht toezicht, toezicht milieu
oude dieselauto, uitstootvrij, vrachtwagenverbod, oude vrachtwagen, stadslogistiek, stadsdistributie, bezorgbus | | | ~ milieuzone, zero-emissie, nul-emissiezone
uitkeringsregels, misbruik ww, ww-fraude, fraude ww, fraude uwv, uwv-fraude, fraudetip, fraude aangeven | | | ~ misbruik, fraudemeldingen
radarsensor, radarsensoren, millimetergolf, millimetergolven | | | ~ mm wave sensing, telcameras
voetgangersradar, voetgangerstelling, radarmeting, radartechniek | | | ~ mm wave sensing, telsensoren
ondergrondmodel, bodemonderzoek, bodemonderzoeken, parkeerkelder bouwen, wateroverlast tuin, drassige tuin | | | ~ modelleringsoftware grondwater, grondwater
woningkenmerken, bouwjaar woning, kenmerken huis, peildatum, waardepeildatum | | | ~ modelmatige waardebepaling, woz-waarde
tunnelcamera, tunnelcamera's, tunnelbewaking, tunnelveiligheid, voetganger tunnel, alarm tunnel, vals alarm, valse alarmen, tunnelmelding | | | ~ monitoring verkeersveiligheid tunnels
luchtopname, luchtopnames, foto vliegtuig, foto's vliegtuig, topografische kaart, stadskaart, kaartmakers, landmeter, landmeters, landmeten, illegale aanbouw, illegale uitbouw, illegaal bouwwerk | | | ~ mutatieherkenning, changemapp, mutaties, basisregistratie grootschalige topografie, luchtfoto's
toestand natuur, natuurkwaliteit, vogelgebied, vogelgebieden, habitatrichtlijn, duinen, duingebied | | | ~ natuurmonitoring, natura 2000, remote sensing gebiedsclassificatie
veldinspectie, veldinspecties, natuurtelling, natuurtellingen, landschapselement, landschapselementen, houtwal, houtwallen, bosrand | | | ~ natuurmonitoring, vegetatie
nihilaangifte, nulaangifte, niks aangegeven | | | ~ nihilaangevers
notulist vervangen, gesprekken opnemen, gesprek opnemen, actiepuntenlijst, actiepunten | | | ~ notulen, transcriptie, spraak naar tekst, verslagen
btw-registratie, ondernemersnummer, startersfraude, valse onderneming, nieuwe onderneming, beginnend bedrijf, beginnende bedrijven, bedrijfsregistratie | | | ~ ob-nummer, afgifte ob-nummer
bedrijf inschrijven kvk, inschrijven kvk, kvk-inschrijving, btw-id, btw-identificatienummer, nepbedrijf, nepbedrijven, nepbv, spookbedrijf, spookbedrijven, plof-bv | | | ~ ob-nummer, startende ondernemers, afgifte ob-nummer
verkeersborden tellen, verkeersborden herkennen, verkeersbord, verkeersborden, putdeksel, putdeksels, rioolput, kolk, kolken, straatkolk, straatkolken, boomspiegel | | | ~ objectherkenning, openbare ruimte, buitenruimte, assets
vergunningaanvraag, vergunningaanvragen, vergunningsaanvraag, vergunningprocedure | | | ~ omgevingsvergunning, bouwactiviteit, vergunningverlening
omgevingsloket, bouwvraag, vergunningvrij, vergunningsvrij, vergunningsvrij bouwen, vergunningplichtig, veranda | | | ~ omgevingswet, bouwactiviteit, omgevingsplan
voorbelasting, eu-verkopen, afstandsverkopen, eenloketsysteem, verkopen europa | | | ~ omzetbelasting, signaalmodel omzetbelasting
intracommunautair, icp, btw verleggen, verlegde btw, btw-plicht | | | ~ omzetbelasting, signaalmodel omzetbelasting buitenland
werkgever moeilijkheden, omzetverlies, omzetdaling, steunpakket, steunmaatregel, steunmaatregelen, loondoorbetaling corona, terugbetalen coronasteun | | | ~ omzetdaling now
preventief onderhoud, storing voorspellen, storingen voorspellen, voorspellen storingen, slijtage, slijtage voorspellen, versleten, verouderde apparatuur, apparatuur kapot, machineonderhoud, pompen onderhouden, wagenparkbeheer, vlootbeheer, gemeenteauto, gemeenteauto's, dienstauto's, dienstvoertuigen, voertuigonderhoud, autogarage gemeente | | | ~ onderhoud detectie, onderhoud wagenpark, onderhoud
graafwerk, graafwerkzaamheden, grondroerder, graafschade, klic-melding, kabels leidingen, werk combineren | | | ~ onderhoud openbare ruimte, wibon
misdaadorganisatie, criminele inmenging, criminele organisaties, vastgoedcriminaliteit, vastgoedfraude, vage winkels, dubieuze winkels | | | ~ ondermijning, zicht op ondermijning, witwassen
leerresultaat, toetsscore, toetsscores, leerlingvolgsysteem, vmbo, havo, vwo | | | ~ onderwijsresultaten, onderwijsresultatenmodellen
leerprestatie, leerprestaties, leeropbrengst, leeropbrengsten, slagingspercentage, slagingspercentages, doorstroomtoets, eindtoets | | | ~ onderwijsresultatenmodellen, onderwijsresultaten, leerresultaten
kanskaart ongevallen, risicokaart verkeer, kruispunt risico, verkeersrisicokaart | | | ~ ongevalrisico, voorspellen en voorkomen verkeersongevallen
tariefcontrole energie, energieprijscontrole, buitensporige prijs, buitensporige prijzen, woekerenergie, energiecontract vergelijken, energieaanbod, energieaanbieder, energieaanbieders, overstappen energie, prijsplafond, modelcontract | | | ~ onredelijke energietarieven
huizenbezit, huizenbezitter, huizenbezitters | | | ~ onroerende zaken, woz-waarde
mailwisseling, mailwisselingen, mailconversatie, doublures, doublure, dubbelingen, dedupliceren | | | ~ ontdubbelingscript
gedimd, dimbaar, dimbare verlichting, fietspad verlichting, bewegingssensor lamp, armatuur, ledverlichting | | | ~ openbare verlichting, slimme verlichting, armaturen, dynamische openbare verlichting
gereedheid, oefenstatus, personeel materieel, gereedstelling, beschikbaarheid materieel, defensiepersoneel, legerkosten, defensiebegroting, krijgsmachtdeel | | | ~ operationele gereedheid
grootouders, vijfenzestigplusser, zilveren generatie | | | ~ ouderen, aow
huizenbelegger, starterskorting, starterstarief, koop eerste huis, jonge huizenkopers, huizenkoper, huizenkopers, hoofdverblijf, koopbelasting | | | ~ overdrachtsbelasting
belasting aankoop huis, eerste koophuis, eerste koopwoning, verlaagd tarief huis, belegger woningen, beleggers woningen, woningbelegger, huisjesmelker, huisjesmelkers, pandjesbaas | | | ~ overdrachtsbelasting, startersvrijstelling
risicometer, risicometing dader, inschatting geweld, geweldsrisico, gewelddadige dader, gewelddadige daders | | | ~ oxrec, risicotaxatie
3d-model, 3d-modellen, 3d-kaart, 3d-kaarten, puntenwolk, puntwolk, laserscan, panoramafoto, panoramafoto's, rondomfoto, straatfoto, straatfoto's, fotoauto, cameraauto, opnameauto, straatopnames | | | ~ panoramabeelden, 3d puntwolken, buitenruimte
papierkliko, oud papier, karton, oudpapiercontainer, verzamelcontainer | | | ~ papiercontainers, afvalcontainers, legen van ondergrondse afvalcontainers
bezoekersparkeren, bezoekerspas, bezoekersregeling, bezoekerskaart, kraskaart, kraskaarten, gastparkeren, parkeertegoed | | | ~ parkeervergunning bezoek, parkeerbudget, bezoek
burgerraad, inwonerpanel, peilingen | | | ~ participatie, pol.is, inwoners mening
fotozaak, pasfotograaf, gezichtsuitdrukking foto, glimlachen pasfoto | | | ~ pasfoto, voorregistratie pasfoto
rijbewijsfoto, roze pasje, rijbewijspas | | | ~ pasfoto, voorregistratie pasfoto, verhoudingen van pasfoto
afstand arbeidsmarkt spel, talentenspel, werkgame, werkspel, games werkzoekenden, vaardigheidstest, vaardigheidstesten, talententest, werknemersvaardigheden, microlearning | | | ~ passport for work
gebouwtekening, tekening omzetten, tekeningen omzetten, 3d-gebouw, 3d-gebouwen, gebouwmodel, gebouwenmodel, kadastrale tekening, tekeningherkenning, kamers tekening | | | ~ pdf naar 3d-objecten
plattegronden, makelaarsplattegrond, huistekening, woningplattegrond, woning opmeten, gebruiksoppervlakte, vloeroppervlak, vloeroppervlakte, vierkante meters, aantal vierkante meters | | | ~ pdf naar 3d-objecten, bouwtekeningen, splitsingstekeningen
bezettingsplanning, personeelsbezetting, bemensing | | | ~ personeel inplannen, planning, rooster
balievoorspelling, paspoortjaar, piekbelasting balie, afspraken balie, wachtrijvoorspelling | | | ~ piekmomenten balies
praktijkproef, probeersel | | | ~ pilot, proof of concept
energiescenario, energiescenario's, energiekeuzes, windmolen, windmolens, windturbine, windturbines, windpark, windparken, energievraag, warmtepomp, warmtepompen, aardgasvrij, gasloos, gasloze wijk, warmtetransitie | | | ~ pmiek, energietransitie
energieplanning, energieplan, energieplannen, energie-infrastructuur, energiesysteem, energiesystemen, energiehub, energiehubs, stroomstation, stroomstations, trafostation, transformatorhuisje, transformatorhuis, trafohuisje, verdeelstation, onderstation, energietransitie, energieplanologie, toekomstige energie, netuitbreiding, uitbreiding stroomnet | | | ~ pmiek, netbelasting
werkgeversgegevens, dienstverbandgegevens, loonregister | | | ~ polisadministratie, polisverschillen, basisregistratie inkomen
oom agent, smeris, veldwachter, politiebureau, hermandad | | | ~ politie, criminaliteits anticipatie systeem
aangifte geaccepteerd, aangifte geweigerd loon, onlogische aangifte, foutieve loonaangifte, loonaangifte fout, loonaangifte controleren, controle loonaangifte | | | ~ poortcontroles
voorcontrole, toegangstest, aangifte afgekeurd, aangifte geweigerd, aangifte onvolledig, onvolledige aangifte, ongeldige aangifte, invoercontrole | | | ~ poortcontroles, aangifte loonheffingen
ww-premies, flexcontract, flexcontracten, vast contract, vaste contracten, tijdelijk contract, tijdelijke contracten, nulurencontract, oproepcontract, contractvorm | | | ~ premiedifferentiatie werkloosheidswet, pdww
benzineprijzen, brandstofprijzen, prijspraatje, prijspraatjes, prijsvolger | | | ~ prijsaankondigingsalgoritme
afgesproken prijzen, prijzen afspreken, prijssignaal, prijssignalen, aankondigen prijsverhoging, prijsverhoging, prijsverhogingen, prijsverhoging aankondigen, stiekeme afspraken, verboden afspraken, samenspanning, samenspannen, heimelijke afspraken, onderhandse afspraken | | | ~ prijsaankondigingsalgoritme, stilzwijgende afstemming
handelaar staatsleningen, handelsbanken, handelsplatform, obligatiehandelaar, obligatiehandelaren | | | ~ primary dealers, non-competitive, quoteerverplichting
privacyrecht, privacyregels, privacyschending, privacyverklaring, functionaris gegevensbescherming, privacyfunctionaris | | | ~ privacy, avg, persoonsgegevens
psychische klachten, depressieve jongeren, depressie jongeren, depressief, depressie, somberheid, angstklachten, stress jongeren, prestatiedruk, eenzame jongeren, ongelukkige kinderen, gelukkige kinderen, welzijn jongeren, welbevinden, jongerenwelzijn, schoolarts, schoolartsen, schoolverpleegkundige, gezondheidsonderzoek scholieren, vragenlijst leerlingen, leerlingen middelbare school, scholieren gezondheid | | | ~ psychosociale gezondheid, jeugdgezondheidszorg
gezondheid scholieren, pesten, gepest, pesten school, faalangst, schoolstress, levenstevredenheid, gezondheidsenquête, jeugdmonitor, schoolzuster | | | ~ psychosociale gezondheid, jeugdgezondheidszorg
trefwoord, trefwoorden, zoekvraag, zoekvragen, zoekresultaat, zoekresultaten, synoniemen, politiejargon, politietaal, vakjargon | | | ~ querytoetser, zoekwoorden
uithuisplaatsing, uithuisgeplaatst, pleegzorg, pleeggezin, pleeggezinnen, pleegouder, pleegouders, gezinshuis, gezinsvoogd, voogd, voogden, omgangsregeling, gezag kind, vechtscheiding, vechtscheidingen | | | ~ raad voor de kinderbescherming, jeugdbescherming
raadsverslag, raadsverslagen, besluitenlijst, commissievergadering, raadscommissie, debat terugzoeken, woordvoerders raad | | | ~ raadsvergaderingen, videosearch, notubiz, vergaderingen
begrotingsdiscipline, uitgaven rijk, rijksuitgaven, financiële planning, meerjarenraming, meerjarenbegroting | | | ~ raming, begroting
projectrisico, projectrisico's, bouwrisico, bouwrisico's, risicoanalyse project, risicosimulatie, meevaller, tegenvaller, tegenvallers, kosten brug, kostenraming brug, kostenschattingen, bouwbegroting | | | ~ raming, inkoopsoftware, kostenraming
kansberekening, kansrekening, waarschijnlijkheidsrekening, onzekerheidsmarge, risicoreservering, risico-opslag, onvoorziene kosten, calculator kosten, kostencalculatie, kostenberekening bouw, begrotingsrisico, betrouwbaarheid begroting, budgetoverschrijding | | | ~ raming, monte carlo, kostenraming
zorgplannen, ondersteuningsplannen, verslag huisbezoek, wmo-verslag, wmo-verslagen, wmo-rapport | | | ~ rapportage-assistent, gespreksverslagen
sociale advocatuur, rechtsbijstandverlener, juridische bijstand, juridisch loket, scheidingsbemiddelaar | | | ~ rechtsbijstand, toevoegautomaat, toevoeging
recidivekans, herhalingsgevaar, gevaarlijkheid inschatten, gevaarlijkheid, gevaar inschatten | | | ~ recidive, risicotaxatie, delictgedrag
reclamecamera, reclamefoto, neonletters, lichtkrant, rustig straatbeeld | | | ~ reclamebelasting
stoepbord, stoepborden, raamreclame, raamreclames, stickers winkelruit, reclameposter, reclame-uiting, reclame-uitingen, buitenreclame | | | ~ reclamebelasting, beeldherkenning reclames
leerlingaantallen, leerlingenprognose, leerlingprognose | | | ~ referentieraming
naamvergelijking, persoon terugvinden, dubbele personen, dubbele dossiers, bvv | | | ~ registraties van vreemdelingen
dubbele registratie, dubbel geregistreerd, vreemdelingennummer, vreemdelingenregister, vreemdelingenadministratie, schuilnaam, schuilnamen, aliassen, alias, naamsvarianten, schrijfwijze namen, spelling namen | | | ~ registraties van vreemdelingen, basisvoorziening vreemdelingen
havencamera, havencamera's, havenregister, havenregistratie, bootregistratie, scheepsbeweging, scheepsbewegingen, havenbeheer, havenveiligheid, uitvarende schepen | | | ~ registratiesysteem scheveningen haven
ongevalsschade, schade door ongeval | | | ~ regres
verhaalsrecht, verhalen tegenpartij, letselschade, letselschadeclaim, verkeersongeval arbeidsongeschikt, tegenpartij ongeval | | | ~ regres, vaststellingsmodel regres, aansprakelijk
paspoortpiek, paspoortdrukte, baliebezetting | | | ~ reisdocumenten, balies van burgerzaken, piekmomenten
balieafspraak, afspraak gemeente, wachtrij gemeente, wachtrijen, wachtrij balie, wachtkamer gemeente, lange wachttijden gemeente, paspoort verlengen, identiteitskaart verlengen, paspoortgolf | | | ~ reisdocumenten, piekmomenten balies, verloop reisdocumenten
reistijdkaart, bereikbaarheidskaart, isochroon, isochronen, woonplek zoeken, woonplek kiezen, forenzen, forens, pendelen, woon-werkverkeer, woon-werkafstand | | | ~ reistijd, mapitout
reistijdplanner, reisplanner, routeplanner, reisduur, reisbereik, woon-werkreis, reizen ov, bereikbaarheid woning, zoekgebied woning, woonplaats kiezen | | | ~ reistijd, mapitout
computermodel, rekenprogramma, rekenmethode, rekenformule, wiskundig model | | | ~ rekenmodel, rekeninstrument, statistische
documenten doorzoeken, stapel documenten, ediscovery, documenten doorspitten | | | ~ relevantiemodel documenten
woo-selectie, voorselectie documenten, woo-jurist | | | ~ relevantiemodel documenten woo-verzoeken
rentestijging, rentestijgingen, rente-uitgaven, rentebetaling, rentebetalingen, renterisico | | | ~ rentelasten
rijgeschikt, rijgeschiktheid, rijvaardigheidsbewijs, rijontzegging, rijbewijs kwijt, rijbewijs vernieuwen, rijexamen, rijinstructeur, vakbekwaamheid chauffeurs, code 95, vrachtwagenchauffeur, vrachtwagenchauffeurs, taxichauffeur, taxichauffeurs, buschauffeur | | | ~ rijbewijs, vakbekwaamheidsbewijs, cbr
afkoppelen, regenwaterriool, hemelwaterriool, regenwaterbuffer, regenwater opvangen, regenwater bufferen, waterberging, waterbergingen, wadi, wadi's, wateropvang, klimaatbestendig, klimaatbestendige stad, riooloverstort, overstort | | | ~ rioolbeheer, datagestuurd rioolbeheer, wateroverlast
gemalen bedienen, gemaalbeheer, doekjes riool, vochtige doekjes, verstopte pomp, vetprop | | | ~ rioolgemaal onderhoud detectie, hoofdgemalen
vaartijden, bemanningsregels | | | ~ risicoanalyse binnenvaart, naleving ais
risicobedrijf, risicobedrijven, overtredende bedrijven, milieuregels overtreden, milieucriminaliteit, milieuschandaal, gifbelt, gifdumping, drugsafval, illegale lozing, illegale lozingen, illegaal lozen | | | ~ risicomodel prioritering milieutoezicht, milieutoezicht, milieucontroles
risicoscore, risicoscores, puntensysteem, puntentelling, scoresysteem, verdachtenlijst, zwarte lijst, zwarte lijsten, fraudelijst, fsv, fraude signalering voorziening, risicolijst, risicogroep, risicogroepen | | | ~ risicomodel, risicoselectie, risicoprofiel
steekproefcontrole, steekproefcontroles | | | ~ risicoselectie, selectiemodule, uitworp
wegschouw, bermen, obstakel berm, obstakels langs weg, bomen langs weg, boom langs weg, vangrail, vangrails, bermveiligheid | | | ~ rism-inspectie, verkeersveiligheid, schouwen van de buitenruimte
strafeis jongeren, jeugdproces, jeugdrechtbank, jeugdadvocaat | | | ~ ritax, strafadvies, jeugdstrafrecht
rittenlijst, rittenboekje, kilometerstand, kilometerstanden, ritregistratie, verbod privégebruik, bijtelling vermijden | | | ~ rittenregistratie, geen privégebruik
kilometerregistratie, kilometeradministratie, rittenadministratie, rittenstaat, privékilometers, zakelijke kilometers, bedrijfsauto, bedrijfswagen, dienstauto, leasebak, lease-auto | | | ~ rittenregistratie, privégebruik auto, geen privégebruik
administratierobot, kopieerwerk, typewerk, invoerwerk, gegevensinvoer, schermen klikken, muisklikken, digitale robot | | | ~ rpa, robotic process automation
robot kantoor, digitale collega, overtypen, overtikken, overkloppen, gegevens overnemen, gegevens overzetten, knippen plakken, kopiëren plakken, geestdodend werk, saai werk, routinematig werk, terugkerend werk, terugkerende taken, handmatige handelingen, eentonig werk, monotoon werk, geautomatiseerde handelingen | | | ~ rpa, robotic process automation, repetitieve
poepwater, zuiveringsproces, luchttoevoer, beluchtingstank, zuiveringstank | | | ~ rwzi, rioolwaterzuivering, luchtdebieten, afvalwater
zuiveringsbassin, luchtmeter, luchtstroom, luchtstromen, waterstroom meten, zuurstof water, waterlaboratorium, zuiveringsoperator | | | ~ rwzi, soft sensor
`;
