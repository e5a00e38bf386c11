/**
 * What people go out or away for. Public bodies have to do with each of these (permits, noise, inspection), so one of them alone may be asked
 * about; who asks for the best or the cheapest of them, or for one abroad, looks for somewhere to go. In Dutch and in English.
 */
export const outings = `
bioscoop bungalowpark busreis cafe camper camping campings caravan citytrip club cruise dagje dierentuin disco discotheek eetcafe excursie glamping handbagage hostel hotel hotelkamer hotelletje hotels kroeg lunchroom museum musea
nachtclub pension pretpark pretparken reis reisje reizen resort restaurant restaurantje restaurants rondreis stedentrip strand stranden terras terrasje terrassen ticket tickets treinreis uitje uitjes vakantie vakanties vakantiepark
vakantieparken vliegen vlieg vliegreis vliegticket vliegtickets vlucht vluchten weekendje
airline airlines bar bars beach beaches cafes cruises flight flights fly flying holiday holidays hostels museums pub pubs travel trip trips vacation
`;

/** Words by which somebody chooses among such things, and that tell nothing of what a public body does. */
export const choosing = `
aanbieding aanbiedingen aanrader aanraders beste boek boeken boeking booking deals gezellig gezellige gezelligste goedkoop goedkope goedkoopste korting lastminute lastminutes leuk leuke leukste luxe mooi mooie mooiste populair populaire
populairste romantisch romantische
best book cheap cheapest cheaply deal lovely luxury nice popular romantic
`;
