/**
 * Verbs whose past or participle has another vowel, each row: the verb, its past, its participle without ge-, and nouns made of it.
 * They hold with a prefix too: inbreken, ingebroken, inbraak.
 */
const rows = `
breken brak broken braak|spreken sprak sproken spraak|nemen nam nomen name|komen kwam komen komst|stelen stal stolen|bevelen beval bevolen bevel
geven gaf geven gave gifte|lezen las lezen|meten mat meten meting|treden trad treden|vergeten vergat vergeten|zien zag zien zicht|eten at geten
rijden reed rit|schrijven schreef schreven schrift|blijven bleef bleven|verblijven verbleef verbleven verblijf|krijgen kreeg kregen|wijzen wees wezen wijzing|stijgen steeg stegen stijging
kijken keek keken|lijken leek leken|schenken schonk schonken|bijten beet beten|zwerven zwierf zworven|spuiten spoot spoten|lijden leed leden|snijden sneed sneden snede|vergelijken vergeleek vergeleken|blijken bleek bleken|bewijzen bewees bewezen bewijs|grijpen greep grepen greep|verdwijnen verdween verdwenen
schijnen scheen schenen schijning|prijzen prees prezen|verwijten verweet verweten|wijken wijking|glijden gleed gleden|strijden streed streden strijd|drijven dreef dreven
sluiten sloot sloten sluiting|buigen boog bogen|schuiven schoof schoven|kiezen koos kozen keuze|verliezen verloor verloren verlies|bieden bood boden bod|schieten schoot schoten schot
vliegen vloog vlogen vlucht|liegen loog logen leugen|bedriegen bedroog bedrogen bedrog|genieten genoot genoten|kruipen kroop kropen|ruiken rook roken reuk|gieten goot goten
vinden vond vonden vinding|binden bond bonden binding|drinken dronk dronken dronk|springen sprong sprongen sprong|zingen zong zongen zang|winnen won wonnen winning|beginnen begon begonnen begin
verzinnen verzon verzonnen|dringen drong drongen drang|dwingen dwong dwongen dwang|zinken zonk zonken|klimmen klom klommen|krimpen kromp krompen krimp|schrikken schrok schrokken schrik
helpen hielp holpen hulp|sterven stierf storven sterfte|werven wierf worven werving|bederven bedierf bedorven bederf|werpen wierp worpen werp|trekken trok trokken trek|treffen trof troffen
vechten vocht vochten gevecht|zenden zond zonden zending|schenden schond schonden schending|zwemmen zwom zwommen|gelden gold golden geldigheid|smelten smolt smolten|wegen woog wogen weging|bewegen bewoog bewogen beweging
vallen viel vallen val|vangen ving vangen vangst|hangen hing hangen|houden hield houden|lopen liep lopen loop|laten liet laten|slapen sliep slapen slaap|roepen riep roepen roep|raden ried raden raad
gaan ging gaan gang|staan stond staan stand|doen deed daan daad|slaan sloeg slagen slag|dragen droeg dragen dracht|graven groef graven|varen vaart|vragen vroeg vraagd vraag|jagen joeg jaagd jacht
zoeken zocht zocht|brengen bracht bracht|denken dacht dacht gedachte|kopen kocht kocht koop|verkopen verkocht verkocht verkoop|weten wist weten|zitten zat zeten|liggen lag legen ligging|bezitten bezat bezeten bezit|bidden bad beden
zwijgen zweeg zwegen|vriezen vroor vroren vorst|stinken stonk stonken stank|scheren schoor schoren|scheiden scheidde scheiden scheiding|verlaten verliet verlaten|ontvangen ontving ontvangen ontvangst
vervoeren vervoerde vervoerd vervoer|verhuren verhuurde verhuurd verhuur|bouwen bouwde bouwd bouw|groeien groeide groeid groei|verbruiken verbruikte verbruikt verbruik|gebruiken gebruikte gebruikt gebruik
verkeren verkeerde verkeerd verkeer|onderzoeken onderzocht onderzocht onderzoek|bezoeken bezocht bezocht bezoek|verzoeken verzocht verzocht verzoek|besluiten besloot besloten besluit
`;

/** A verb by its forms: verb first, then past, participle without ge-, and nouns. */
export type StrongVerb = readonly string[];

/** Every strong verb. */
export const strongVerbs: readonly StrongVerb[] = rows
  .split(/[|\n]/)
  .map((row) => row.trim().split(' '))
  .filter(([first = '']) => first !== '');
