/** Single English words of government, law, care, streets, nature and daily life that begin with w to z, and what they are in Dutch, one a line. */
export const englishWordsWToZ: string = `
| wage subsidies | | ~ loonkostensubsidie
| walker, walkers, hiker | | ~ voetganger, wandelen
| ward, wards, districts | | ~ wijk, district
| warmth | | ~ warmte
| warranty, warranties | | ~ garantie
| watercourses | | ~ watergang
| watermark, watermarks | | ~ echtheidskenmerken
| wave, waves | | ~ golven
| weather station, weather stations | | ~ weer
| weave | | ~ textiel
| weigh, weighing, weighed | | ~ wegen, weging
| welcome, welcomed | | ~ welkom
| welfare recipients, benefit recipients, people on welfare | | ~ uitkeringsgerechtigden, bijstandsgerechtigden
| welfare state | | ~ bijstand, sociale zekerheid
| whale, whales, dolphin, seal animal | | ~ dieren
| wheel, wheels | | ~ voertuig
| whistleblowers, whistle-blower | | ~ klokkenluider
| wholesaler, wholesalers, retailer, retailers, retail, shopkeepers | | ~ winkel, handel
| width | | ~ breedte
| wild, wilderness | | ~ natuur, wilde dieren
| wire, wires, wireless | | ~ draadloos, telecom
| wiretaps, wiretapping | | ~ tap, afluisteren
| wood, wooden, lumber, forests | | ~ hout, bos
| word list, word lists, vocabulary | | ~ woordenlijst, woorden
| workload, workloads | | ~ werklast, werkdruk
| workplaces, workspace, workspaces | | ~ werkplek
| worldwide earnings, income from abroad | | ~ wereldinkomen
| worm, worms | | ~ dieren
| worth, worthless | | ~ waarde
| wrist, ankle | | ~ enkelband
| wrongful, wrongfully | | ~ onrechtmatig
| young | | ~ jong, jongeren
| zoo, zoos, circus | | ~ dieren
`;
