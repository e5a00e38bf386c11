/** Public bodies by their abbreviation, the name they had before, and what people call them, one a line. */
export const namesOfBodies: string = `
agv, waterschap amstel gooi en vecht, amstel gooi en vecht, waternet | |
wdod, wdodelta, waterschap drents overijsselse delta, drents overijsselse delta | |
wshd, waterschap hollandse delta | |
wsl, waterschap limburg, waterschap roer en overmaas, waterschap peel en maasvallei | |
wsrl, waterschap rivierenland | |
wsvv, waterschap vallei en veluwe | |
wbd, waterschap brabantse delta | |
aa en maas, waterschap aa en maas | |
hhd, hoogheemraadschap van delfland, hoogheemraadschap delfland, hh delfland | |
hhr, hoogheemraadschap van rijnland, hoogheemraadschap rijnland, hh rijnland | |
hhsk, hoogheemraadschap van schieland en de krimpenerwaard, hh schieland | |
hhnk, hoogheemraadschap hollands noorderkwartier, hollands noorderkwartier | |
hdsr, hoogheemraadschap de stichtse rijnlanden, stichtse rijnlanden | |
wrij, waterschap rijn en ijssel | |
odnzkg, od nzkg, omgevingsdienst noordzeekanaalgebied | |
odnhn, od nhn, omgevingsdienst noord-holland noord | |
odij, omgevingsdienst ijmond | |
odmh, omgevingsdienst midden-holland | |
odwh, omgevingsdienst west-holland | |
odh, omgevingsdienst haaglanden | |
ozhz, omgevingsdienst zuid-holland zuid | |
dcmr, dcmr milieudienst rijnmond, milieudienst rijnmond | |
odru, omgevingsdienst regio utrecht | |
rudu, rud utrecht, regionale uitvoeringsdienst utrecht | |
ofgv, omgevingsdienst flevoland en gooi en vechtstreek, omgevingsdienst flevoland gooi vechtstreek | |
oddv, omgevingsdienst de vallei | |
odrn, omgevingsdienst regio nijmegen | |
odra, omgevingsdienst regio arnhem | |
odgm, omgevingsdienst groene metropool | |
oda, omgevingsdienst achterhoek | |
odvv, omgevingsdienst veluwe vallei, omgevingsdienst veluwe | |
odt, omgevingsdienst twente | |
odijsselland, omgevingsdienst ijsselland | |
odg, omgevingsdienst groningen | |
omgevingsdienst drenthe, rud drenthe | |
fumo, fryske utfieringstsjinst miljeu en omjouwing | |
omwb, omgevingsdienst midden- en west-brabant | |
odbn, omgevingsdienst brabant noord | |
odzob, omgevingsdienst zuidoost-brabant | |
odzl, rud zuid-limburg, omgevingsdienst zuid-limburg | |
odnml, rud limburg noord, omgevingsdienst noord- en midden-limburg | |
vraa, veiligheidsregio amsterdam-amstelland | |
vrzw, veiligheidsregio zaanstreek-waterland | |
vrk, veiligheidsregio kennemerland | |
vrnhn, veiligheidsregio noord-holland noord | |
vrgv, veiligheidsregio gooi en vechtstreek | |
vrh, veiligheidsregio haaglanden | |
vrhm, veiligheidsregio hollands midden | |
vrr, veiligheidsregio rotterdam-rijnmond | |
vrzhz, veiligheidsregio zuid-holland zuid | |
vru, veiligheidsregio utrecht | |
vnog, veiligheidsregio noord- en oost-gelderland | |
vggm, veiligheids- en gezondheidsregio gelderland-midden, veiligheidsregio gelderland-midden | |
vrgz, veiligheidsregio gelderland-zuid | |
vrij, veiligheidsregio ijsselland | |
vrmwb, veiligheidsregio midden- en west-brabant | |
vrbn, veiligheidsregio brabant-noord | |
vrbzo, veiligheidsregio brabant-zuidoost | |
vrln, veiligheidsregio limburg-noord | |
vrzl, veiligheidsregio zuid-limburg | |
nipv, nederlands instituut publieke veiligheid, ifv, instituut fysieke veiligheid | institute for public safety |
ncg, nationaal coördinator groningen | |
dt&v, dtv, dienst terugkeer en vertrek, dienst terugkeer | repatriation and departure service |
dusi, dienst uitvoering subsidies aan instellingen | |
cvta, college van toezicht auteursrechten | |
cvdm, commissariaat voor de media | media authority |
acoi, adviescollege openbaarheid en informatiehuishouding | |
rvb, rijksvastgoedbedrijf, rijksgebouwendienst, rgd | central government real estate agency |
sbb, staatsbosbeheer | forestry service |
liander, alliander, nuon netwerk | |
rdwi, regionale dienst werk en inkomen kromme rijn heuvelrug, sociale dienst kromme rijn heuvelrug | |
rid utrecht, regionale ict-dienst utrecht | |
bwb, belastingsamenwerking west-brabant | |
bghu, belastingsamenwerking gemeenten en hoogheemraadschap utrecht | |
bsgr, belastingsamenwerking gouwe-rijnland | |
bsgw, belastingsamenwerking gemeenten en waterschappen | |
bsob, belastingsamenwerking oost-brabant | |
gbtwente, gemeentelijk belastingkantoor twente | |
svhw, samenwerkingsverband vastgoedinformatie heffing en waardebepaling | |
bel-gemeenten, bel combinatie, blaricum eemnes laren | |
over-gemeenten, oostzaan en wormerland | |
abg-gemeenten, abg-organisatie, alphen-chaam baarle-nassau gilze en rijen | |
svg, stichting verslavingsreclassering ggz, verslavingsreclassering | |
skal, skal biocontrole | |
fiod, fiscale inlichtingen- en opsporingsdienst | fiscal intelligence and investigation service | | ~ fiscale fraude, carrouselfraude
`;
