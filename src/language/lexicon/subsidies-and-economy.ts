/** Concepts of businesses, markets and public money, one a line. */
export const subsidiesAndEconomy: string = `
subsidieaanvraag, subsidie aanvragen, subsidieregeling, subsidieverlening | grant application, subsidy application, subsidy scheme, grant scheme | subsydzjeoanfraach | ~ subsidie
bedrijf, bedrijven, onderneming, ondernemingen, firma, zaak van een ondernemer, bedrijfsleven | company, companies, business, businesses, enterprise, firm | bedriuw | ~ ondernemer
mkb, midden- en kleinbedrijf, kleine bedrijven | sme, small and medium-sized enterprises, small business, small businesses | mkb | ~ bedrijf
winkel, winkels, winkelier, detailhandel | shop, shops, shopkeeper, stores | winkel | ~ bedrijf
industrie, fabriek, fabrieken, nijverheid | industry, factory, factories, manufacturing | yndustry | ~ bedrijf
economie, economisch, economische | economy, economic | ekonomy | ~ bedrijf
consument, consumenten, koper | consumer, consumers, buyer | konsumint | ~ acm
bank, banken | bank, banks | bank | ~ bankrekening
investering, investeren, beleggen | investment, invest, investing | ynvestearring | ~ subsidie
handel, handelen in goederen, koop en verkoop | trade, trading, commerce | hannel | ~ bedrijf
omzet, omzetdaling, omzetverlies, winst | revenue, turnover, profit, loss of turnover | omset | ~ bedrijf
jammer voor gps, jammers, stoorzender, gsm-stoorzender | jammer, signal jammer, jamming | | ~ frequentie
corona, covid, covid-19, coronapandemie | coronavirus | koroana | ~ gezondheid, now, tozo
toerisme, toerist, toeristen, bezoeker, bezoekers | tourism, tourist, tourists, visitor, visitors | toerisme | ~ drukte, vakantieverhuur
octrooi, patent, merkrecht, auteursrecht, auteursrechten | patent law, copyright, trademark, intellectual property | oktroai
rechtspersoon, rechtspersonen, besloten vennootschap, toezicht op rechtspersonen | legal entity, legal person, private limited company | rjochtspersoan | ~ bedrijf, justis
vereniging, verenigingen, club, clubs | association, associations | feriening | ~ vrijwilliger, stichting
stichting, stichtingen | foundation, foundations | stifting | ~ vereniging
bestuurder van een bedrijf, eigenaar van een bedrijf, bedrijfseigenaar | business owner, company director |
samenwerking, samenwerken, samenwerkingsverband, partnerorganisatie, ketenpartner, ketenpartners | cooperation, collaboration, partnership, partner organisation, partner organization | gearwurking | ~ convenant
convenant, overeenkomst, contract, contracten, afspraak op papier, uitwisselingsovereenkomst | agreement, contract, covenant, contracts | oerienkomst, kontrakt | ~ samenwerking
begunstigde, subsidieontvanger | beneficiary | | ~ subsidie
rvo, rijksdienst voor ondernemend nederland, agentschap nl, senternovem | enterprise agency, netherlands enterprise agency | rvo | ~ subsidie, ondernemer
bedrijfsgegevens, bedrijfsinformatie, bedrijfsvergelijking | company data, business data, company information | bedriuwsgegevens | ~ handelsregister
ondernemersvraag, ondernemersvragen, vragen van ondernemers | business enquiries, questions from businesses | | ~ ondernemer, klantcontact
bedrijfsvoering, organisatie en bedrijfsvoering, interne organisatie, interne processen | business operations, internal operations, operational management | bedriuwsfiering | ~ organisatie
financiering, bekostiging, financieren | funding, financing, finance a project | finansiering | ~ subsidie
verevening, risicoverevening, verdeelmodel, geld verdelen, verdeling van geld | risk equalisation, risk equalization, distribution model, allocation of funds | ferdieling | ~ verdelen
bedrijventerrein, industrieterrein | business park, industrial estate, industrial area | bedriuweterrein | ~ bedrijf
compensatie van schade, schadeloosstelling | indemnity, damage compensation | | ~ schade
marktprijs, rendement, opbrengst, opbrengsten | yield, proceeds, market price | opbringst | ~ bedrag
import van dieren, veterinaire invoer, levende dieren | live animals, animal imports, veterinary import | | ~ invoer, dieren
prognose, raming, ramen, prognoses, verwachting | forecast, forecasting, estimate, projection, prognosis | ferwachting | ~ voorspellen
planning, capaciteit, capaciteitsplanning, rooster, inroosteren | capacity planning, scheduling, roster, work schedule | planning | ~ plannen
werkvoorraad, stapel werk | work queue | | ~ werklast
`;
