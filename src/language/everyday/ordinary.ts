/**
 * Everyday Dutch words that stand around the subject of a question and are seldom that subject: what one does, how, when and where it
 * is, and things that are only the occasion. Rare in the register, frequent in speech. Any form of them counts.
 */
export const ordinaryWords = `
aanbieden maken aankijken aankomen aanraken aantrekken aanzetten afdoen afgaan afhangen afkomen afmaken aflopen afspreken
afvragen bedanken bedoelen behoren bemoeien beseffen bestellen betekenen betrappen bewegen bezitten binden
binnenkomen blijken buigen delen dichtdoen dichtmaken doorkomen draaien dragen
duren durven duwen eindigen ergeren fluiten gebeuren geloven genieten gelukken gluren glijden gooien grijpen groeten haasten
halen hangen haten herinneren hijsen hoeven hopen houden huilen inpakken instappen juichen kennen keren kiezen kijken kloppen klimmen
knippen komen kopen krabben kruipen kwijtraken lachen langskomen leggen leunen liggen lijken lopen lukken
meebrengen meegaan meenemen mislukken missen mopperen nadenken noemen oefenen omdraaien omgaan omkeren ontbreken ontmoeten ontstaan openen openmaken opendoen ophouden
opletten oppassen opschieten opstaan opvallen opzeggen overblijven overkomen overleven overslaan pakken passen plukken proberen proeven raden raken
rennen roepen rollen ruiken ruilen rusten schelden schelen schenken schieten schijnen schrikken schudden slagen sluipen smaken
snappen snijden spelen spijten springen staan steken stilstaan stoppen strijken stappen stuiten tillen toegeven toekijken
toestaan trekken treffen trillen uitdoen uitgeven uitkomen uitlachen uitmaken uitrusten vallen vangen veranderen
verbreken verdwalen verdwijnen vergeten vergissen verliezen vermijden vermoeden verpesten verrassen verschijnen verstaan verstoppen vertellen vertrekken vertrouwen
vervelen verwachten verwennen verzinnen vieren volgen voorbijkomen voorkomen vormen vrezen wachten weggaan weggooien weglopen wegnemen
wegrijden wegwerken wennen wensen werpen winnen wuiven zeuren zitten zuchten zwaaien zwijgen

aardig absoluut allerbeste apart bang bazig beige beroemd beter bezig bijna bizar blauw blij bleek blond boos bovendien breed bruin
compleet dapper deftig dertig dicht dol dom doodgewoon duf dun duur dwaas echt eerder eigenwijs eindelijk eng enorm ergerlijk ernstig exact
fantastisch fel fijn fors fraai fris gaaf gauw geel gek gelijk gelukkig gemakkelijk gemeen geregeld gering geweldig gezellig gierig glad gloednieuw goedkoop grappig grauw griezelig
grijs grof gul haastig half handig hard hartstikke heerlijk heftig helaas helder herhaaldelijk hetzelfde hevig hinderlijk hoofdzakelijk ideaal ijverig jarig kaal kalm keurig klaar knap koel
komisch krap krom kwaad kwijt lastig lauw lekker lelijk leuk lief liefst liever lui luid luxe makkelijk mager mild misselijk modern moe moeilijk mooi mooie mooier mooiste nauw netjes niemand nieuwsgierig
nodeloos normaal nuttig onaardig onbekend ongezellig onhandig onmogelijk ontzettend onzeker open opmerkelijk oranje ouderwets overbodig paars pijnlijk plat populair prachtig prettig prima puur raar rijp roze rood ronduit ruig
ruim rustig saai scheef scherp schitterend simpel slap slim slordig smal smerig soepel somber speciaal spannend spijtig stevig stiekem stil stipt stoer stom stomtoevallig stout strak strikt stroef
super tevreden toevallig tof treurig trots tweedehands typisch uitgebreid uitstekend uniek vaag vanavond vanmiddag vanmorgen vast verdrietig verlegen vers verschrikkelijk verstandig vervelend vlak vlot voorlopig voorzichtig
vreemd vreselijk vrolijk vroeg vroeger waardeloos wazig wit woest zacht zalig zielig zoet zomaar zonde zoveel zuur zwaar zwak zwart

anderhalf avond avonden begin dagje einde eind eerstvolgend gisteren eergisteren overmorgen hoek kant keertje kwart kwartier maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend middag midden minuut minuten moment
ochtend ogenblik paar periode rij seconde seconden stuk tijdje tijden uurtje vandaag week winter zomer herfst lente voorjaar najaar januari februari maart april juni juli augustus september oktober november december

ding dingetje doosje doos emmer fles geluk gevoel gezeur grap haast hoop idee ideeen kantje kist lijstje mazzel onzin pech plan probleem problemen reden redenen spijt spul spullen stapel tas tasje toeval
toestand trucje vakantie verhaal verhalen verschil voorbeeld waarheid zin geval gevallen gevolg gevolgen manier kerel meneer mevrouw dame heer collega familielid vriendje vriendinnetje vriendin
papa mama vader moeder oom tante neef nicht opa oma schoonmoeder schoonvader tweeling baasje bazen gast gasten vent gozer iemands

afrika afghanistan amerika argentinie australie azie belgie belg belgen brazilie bulgarije canada china denemarken duitsland egypte engeland europa frankrijk griekenland
hongarije ierland india indiaas indonesie iran irak israel italie japan japans kroatie luxemburg marokko mexico noorwegen oekraine oostenrijk pakistan portugal roemenie rusland schotland somalie spanje
suriname syrie thailand tsjechie tunesie turkije vietnam zweden zwitserland
`;
