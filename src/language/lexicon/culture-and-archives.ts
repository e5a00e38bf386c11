/** Concepts of culture, media, archives and leisure, one a line. */
export const cultureAndArchives: string = `
cultuur, cultureel, culturele, kunst, kunstenaar | culture, cultural, artist, artwork | kultuer, keunst | ~ museum
museum, musea | museums, museum collection | museum | ~ cultuur
erfgoed, cultureel erfgoed, cultuurgoed, cultuurgoederen | heritage, cultural heritage, cultural goods, cultural property | erfgoed
collectie, collecties | collection of objects | kolleksje
oudheid, oudheden | antiquities | | ~ cultuurgoederen
archief, archieven, archiveren, archivering, archiefstuk | archive, archives, archiving | argyf | ~ document, bewaartermijn
nationaal archief, algemeen rijksarchief, rijksarchief | national archives | nasjonaal argyf | ~ archief
geschiedenis, historisch, historische, oude documenten | history, historical, historic documents | skiednis | ~ archief
informatiehuishouding, informatiebeheer, documentbeheer, documentroutering, informatieobject, informatieobjecten | information management, document management, records management | ynformaasjebehear | ~ archief
metadata, metadateren, metagegevens, trefwoord, trefwoorden, labels aan documenten geven | metadata tagging, keyword, keywords, tagging | metadata | ~ classificatie
media, pers, krant, kranten, journalist, nieuws | press, newspaper, journalist, news | media, krante | ~ sociale media
omroep, televisie, radio, tv, uitzending | broadcaster, television, broadcasting | omrop | ~ media
sociale media, social media, facebook, instagram, twitter, linkedin | social network, social networks | sosjale media | ~ sentimentanalyse
koninklijke onderscheiding, lintje, ridderorde | royal honour, knighthood |
boek, boeken | book, books | boek
tijdschrift, tijdschriften | magazine, magazines | tydskrift
koninklijke bibliotheek, kb | national library | keninklike biblioteek
recreatie, vrije tijd, ontspanning | recreation, leisure | rekreaasje | ~ sport
speeltuin, speelplek, speeltoestel | playground, play area | boartersplak | ~ park
zwembad, zwembaden, zwemmen | swimming pool, swimming | swimbad
muziek, theater, concert, podium | music, theatre, theater, concert | muzyk
raadsinformatie, raadsvergadering, raadsvergaderingen, gemeenteraadsvergadering, videotulen, debat, debatten | council meeting, council meetings, council debate, debate | riedsgearkomste | ~ gemeenteraad, notuleren
vergadering, vergaderingen, vergaderen, overleg, bijeenkomst | meeting, meetings, conference call | gearkomste | ~ notuleren
participatie, burgerparticipatie, meedenken, meepraten, inwonersparticipatie | participation, citizen participation, public participation, public engagement | meipraten | ~ enquête
enquête, enquêtes, peiling, onderzoek onder inwoners, vragenlijstonderzoek, burgerpanel, klantonderzoek | survey, surveys, opinion poll, polls, residents' survey | enkête | ~ onderzoek
onderzoek, onderzoeken, onderzoeker, studie naar | research, investigation, researcher, investigate | ûndersyk | ~ analyse
gebarentaal, gebaren | sign language | gebeartetaal | ~ doof
fries, friese taal, frysk | frisian, frisian language | frysk | ~ taal
nederlands, nederlandse taal | dutch, dutch language | nederlânsk | ~ taal
engels, engelse taal | english, english language | ingelsk | ~ vertalen
toegankelijkheid, toegankelijk, digitale toegankelijkheid, wcag, voor iedereen te gebruiken | accessibility, accessible, web accessibility | tagonklikens | ~ handicap, voorlezen
presentatie, ontwerp, vormgeving, opmaak, illustratie | presentation, graphic design, illustration, layout design | ûntwerp | ~ foto
communicatie, communiceren, voorlichting, campagne, voorlichten | communication, communications, public information | kommunikaasje | ~ klantcontact
toespraak, speech, persbericht, nieuwsbrief | press release, spoken address | nijsbrief | ~ tekst
`;
