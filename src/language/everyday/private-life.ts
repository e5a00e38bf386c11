/**
 * Everyday Dutch words of private life that public bodies have to do with too: alone, or beside words of other things, they are a subject. Who
 * asks about two of them, or about one and what no public body decides about, asks about life at home.
 */
export const privateLife = `
bruiloft concert detective eten gamen gaming hond honden hondje hotel huisdier kat katten kip kraan marktplaats muizen museum muziek poes sport
sporten telefoon televisie theater training tv vliegen wachtwoord
`;
