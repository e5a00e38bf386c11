/** First names that are common in the Netherlands and are no Dutch word, folded. Our own list: long enough to notice a name, never to know all. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'aad aaron abdel abdelkader abdullah adam adriaan agnes ahmed ahmet aisha albert alex alexander alexandra ali alice alie amber amina ' +
    'amir andre andrea andries angela anita anja anke anna anne annelies annemarie annemiek annet annette annie anouk antje antoinette anton ' +
    'antonie arend arie arjan arjen arno arnold arthur astrid auke aukje ayse barbara bart bas bastiaan bea beatrix ben berend bernadette bernard ' +
    'bert betty bianca bjorn bob bram brigitte bruno carel carla carlo carmen carolien caroline catharina cees chantal charlotte chris christa ' +
    'christel christian christiaan christina claire claudia coen colette conny cor corinne cornelia cornelis corrie daan daniel danielle david debby ' +
    'demi dennis derk diana diederik dick dimitri dirk dorien douwe duco edith eduard edwin eefje eelco egbert elena elisabeth elise elke ella ellen ' +
    'els elsbeth emiel emine emma emre erik ernst esra esther eva evelien evert fadi farid fatima fatma fenna femke ferdinand feike floor floortje ' +
    'floris folkert fons frank frans fred frederik frits froukje geert gerard gerda gerben gerrit gert gerda gijs ginny greet greta guido guus ' +
    'gwen hamza hanna hannah hanneke hans harm harmen harrie harry hassan hein heleen helena henk hendrik henny henri herman hester hettie hetty hilde ' +
    'hugo huub ibrahim ilse imane ineke inge ingeborg ingrid irene iris irma isabel ismail ivo jaap jacob jacqueline jacques jamal jan jana janine ' +
    'janneke jannes janny jans jasper jeanette jelle jelmer jenny jeroen jesse jessica jetske jikke jip joan joep johan johanna johannes johnny jolanda ' +
    'jolien joke jonas jonathan joop joost jordy joris jos jose josef joyce judith jules julia julian jurgen jurre justin karel karen karim karin ' +
    'katja kees kelly kevin khadija khalid kim klaas klaus koen koos lars laura laurens leen leendert leila leo leon leonie lianne lieke lien lies liesbeth ' +
    'lieve linda lisa lisette loes lonneke lotte louis louise lucas lucia ludo luuk lydia maaike maarten machteld madelon mahmoud manon marc marcel marco ' +
    'margreet margriet maria marianne marieke marije marijke marijn marike marina mario marion marit marja marjan marjolein marleen marlies marloes ' +
    'marry martha martijn martin martine marvin mathijs matthijs maud maurice maurits mehmet meike melanie melissa merel michael michel michelle michiel ' +
    'mieke mike milan mirjam mohamed mohammed monica monique murat mustafa nadia nadine nancy naomi natasja nathalie nicole nick niek niels nienke nina ' +
    'noor noortje noud nynke olaf olga olivier omar oscar otto patricia patrick paul paula pauline peter petra pien piet pieter pietertje pim ' +
    'rachel rachid ralf ramon raymond rebecca remco renate rene renske reza riet rik rita robbert robert roberto rodney roel roelof rogier roland ' +
    'romy ronald ronnie rosanne rosa roos ruben rudolf rutger ruud ruth sabine said salma sam samantha samira samuel sander sandra sanne sara sarah saskia ' +
    'sebastiaan selma serge shirley sietske sigrid silvia simon simone sjaak sjoerd sofie sonja sophie stefan stefanie stephan steven suzanne sven ' +
    'sybren sylvia tamara tanja tatjana teun theo therese thijmen thijs thomas thorsten tineke tjeerd tobias tom toon trijntje trudy truus ' +
    'twan ursula valentijn vera veronica victor vincent wanda wendy werner wessel wiebe wietske wilco wilhelmina willem willemijn wilma wim wouter ' +
    'xander yasmin yasmina yolanda youssef yusuf yvette yvonne zahra zeynep'
  ).split(' '),
);

/** The most common last names in the Netherlands without the words before them, folded. */
export const lastNames: ReadonlySet<string> = new Set(
  (
    'jong jansen vries berg bakker dijk visser janssen smit meijer meyer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits ' +
    'graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin heijden schouten beek willems vliet ven hoekstra maas verhoeven koster ' +
    'dam wal prins blom huisman peeters kuipers veenstra kramer brink scholten wijk postma martens bosman timmermans bosch velde gerritsen willemsen hoek ' +
    'molenaar driessen sanders jonge evers janse steen wolters veld kuiper mol bergh molen vink claassen horst schipper huizen ruiter doorn koning pol laan ' +
    'zijlstra yilmaz kaya ozturk yildiz hoffman kuijpers gerrits ridder lange pieters jonker bosma kroon verbeek mertens schreuder pronk sluis ' +
    'faber goossens hermans kooij bouwman hofman wiersma boersma terpstra hendriksen kamp ruijter mohamed singh nguyen ali ahmed arslan demir celik'
  ).split(' '),
);
