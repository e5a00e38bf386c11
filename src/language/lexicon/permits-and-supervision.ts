/** Concepts of permits, inspection and enforcement, one a line. */
export const permitsAndSupervision: string = `
vergunning, vergunningen, vergunningaanvraag | permit, permits, licence, license, permit application | fergunning | ~ omgevingsvergunning, ontheffing
vergunningverlening, vergunning verlenen, vergunninghouder | licensing, granting permits, permit holder | fergunningferliening | ~ vergunning
toezicht, toezicht houden, toezichthouder, toezichthouders, bewaken, bewaking | supervision, supervisor, oversight, supervise, monitoring by authorities, regulator | tafersjoch, tafersjochhâlder | ~ inspectie, handhaving
inspectie, inspecteur, inspecteurs, inspecteren, inspecties | inspection, inspector, inspections, inspectorate, inspect | ynspeksje | ~ toezicht, controle
handhaving, handhaven, handhavend optreden | enforcement, enforce, law enforcement | hanthavening | ~ toezicht, boete
naleving, naleven, nakomen van regels, zich aan de regels houden, nalevingshulp, regelnaleving | compliance, comply, adherence to rules | neilibjen | ~ toezicht
melding openbare ruimte, meldingen openbare ruimte, klacht over de straat, iets melden bij de gemeente, kapotte straat melden, buitenbeter, fixi, meldsysteem | public space report, report a problem in the street, report a street problem, street problem report, reporting public space issues | melding iepenbiere romte | ~ melding, overlast
melding, meldingen, melden, melder, meldpunt | notification, notifications, notify, incident report, reporting point | melding | ~ aangifte, klacht
horeca, café, restaurant, kroeg, bar, hotel, horecabedrijf | hospitality industry, bar and restaurant, pub, restaurants, catering industry | kafee, hoareka | ~ alcohol, terras
alcohol, drankvergunning, alcoholwet, drank- en horecawet, drank | alcohol licence, alcohol license, alcohol act, liquor licence | alkohol | ~ horeca
evenement, evenementen, evenementenvergunning, festival, festivals, evenementlocatie, straatfeest, feest | event, events, event permit, street party | evenemint | ~ drukte, vergunning
warenmarkt, weekmarkt | street market |
standplaats, marktkraam, marktkramen | market stall, market pitch | | ~ standplaatsvergunning
kansspel, kansspelen, gokken, gokkast, casino, kansspelautoriteit | gambling, game of chance, casino, gaming authority, gambling authority | kânsspul
prostitutie, sekswerk, sekswerker | prostitution, sex work, sex worker | prostitúsje
voedselveiligheid, voedsel, voeding, eten, levensmiddelen | food safety, food, foodstuffs | iten, fiedingsmiddels | ~ nvwa
nvwa, nederlandse voedsel- en warenautoriteit, voedsel- en warenautoriteit, keuringsdienst van waren | food safety authority, food and consumer product safety authority | | ~ voedselveiligheid, dieren
productveiligheid, markttoezicht, onveilig product | product safety, market surveillance, unsafe product | produktfeiligens | ~ toezicht
keuring, keuren, keuringsinstantie, keurmerk, certificaat, certificering | approval test, certification, quality mark | karring | ~ inspectie
metrologie, weegschaal, meetinstrument, ijken | metrology, scales, measuring instrument, calibration | | ~ meten
erkenning, erkennen, accreditatie, erkend | accreditation, official recognition | erkenning | ~ keuring
arbeidsinspectie, nederlandse arbeidsinspectie, inspectie szw, nla | labour inspectorate, labor inspectorate, labour authority | arbeidsynspeksje | ~ arbeidsomstandigheden
ilt, inspectie leefomgeving en transport, inspectie verkeer en waterstaat | human environment and transport inspectorate |
igj, inspectie gezondheidszorg en jeugd, inspectie voor de gezondheidszorg, igz | health inspectorate, health and youth care inspectorate |
sodm, staatstoezicht op de mijnen | mines inspectorate |
afm, autoriteit financiële markten | financial markets authority, authority for the financial markets |
dnb, de nederlandsche bank | dutch central bank, central bank |
acm, autoriteit consument en markt, nma, opta, consumentenautoriteit | consumer and markets authority, competition authority, consumer authority |
rdi, rijksinspectie digitale infrastructuur, agentschap telecom | digital infrastructure inspectorate, radiocommunications agency |
nza, nederlandse zorgautoriteit, zorgautoriteit | healthcare authority, dutch healthcare authority |
frequentie, frequentiegebruik, frequentieplanning, radiofrequentie, zendmast, antenne | radio frequency, spectrum, frequency planning, antenna | frekwinsje | ~ telecommunicatiewet
controle, controles, controleren, check, nagaan, checken, nakijken, natrekken | check, checks, checking, inspect documents, control check, verify data | kontrôle, kontrolearje | ~ toezicht, inspectie
monitoren, monitoring, volgen, in de gaten houden, bijhouden | monitor, monitoring | monitorje | ~ toezicht
audit, accountant, auditor, accountantscontrole, doorlichten | audits, auditing, accountancy | audit | ~ controle
naleving van sancties, sanctiemaatregel, sanctiemaatregelen, sanctielijst | sanctions list, economic sanctions, sanctions compliance | | ~ douane, straf
illegaal, illegale, onrechtmatig, onwettig, niet toegestaan, verboden | illegal, unlawful, prohibited, forbidden | yllegaal, ferbean | ~ overtreding
klokkenluider, huis voor klokkenluiders, misstand | whistleblower, whistleblowing, wrongdoing | | ~ integriteit
prioriteren, prioriteit, voorrang geven, urgent, rangschikken, spoed | prioritise, prioritize, priority, prioritisation, prioritization, ranking, rank | prioriteit | ~ selecteren
sluiting, sluiten van een pand, wet damocles, pand sluiten | closure of premises | | ~ drugs, handhaving
risicogerichte inspectie, inspectiebezoek | inspection visit, risk-based inspection | | ~ inspectie, risicoselectie
`;
