/** English words for what no public body decides about: at table, in the wardrobe, at play, far away. */
export const englishElsewhere = `
pizza pasta spaghetti lasagna noodles sandwich soup soups stew salad bread butter cheese egg eggs omelette pancake pancakes cake cakes biscuit biscuits pie pies muffin chocolate candy sweets
dessert rice beans lentils mushroom mushrooms banana bananas strawberry strawberries lemon garlic pepper cinnamon sauce ketchup mayonnaise recipe recipes bake bakes baking baked baker cook cooks cooking cooked
roast fry frying grill barbecue oven stove fridge freezer dishwasher kettle toaster coffee espresso tea milkshake lemon honey jam yoghurt cereal sushi tacos curry dumplings
shoe shoes sneakers sandals slippers sock socks trousers jeans skirt dress dresses shirt shirts blouse sweater jumper jacket coat hat hats scarf gloves pyjamas underwear bikini lipstick makeup mascara perfume shampoo
hairstyle haircut manicure tattoo tattoos fashion catwalk handbag necklace bracelet earrings
guitar guitars piano pianos violin drums flute trumpet saxophone lyrics song songs album albums karaoke movie movies actor actress celebrity celebrities novel novels poem poems poetry comic comics joke jokes riddle riddles
hobby hobbies knitting crochet sewing embroidery origami puzzle puzzles lego doll dolls chess checkers monopoly minecraft fortnite pokemon basketball volleyball baseball cricket rugby golf surfing surfboard skiing skis snowboard
skateboard karate judo yoga pilates marathoner olympics trophy goalkeeper quarterback wrestling boxing ballet
unicorn unicorns dragon dragons fairy fairies wizard witch ghost vampire zombie mermaid dinosaur dinosaurs volcano volcanoes galaxy galaxies planet planets astronaut comet asteroid telescope quantum
horoscope astrology zodiac tarot hamster hamsters parrot kangaroo penguin penguins giraffe elephant elephants tiger tigers lion lions monkey monkeys crocodile dolphin whale shark
pyramid pharaoh gladiator knight knights pirate treasure
airfare aquarium backpack beach beaches beef belly birthday boots boyfriend girlfriend bride brownies camping caption captions cartoon cartoons cat cats kitten kittens puppy puppies dog dogs chelsea
chicken chords cocktail cocktails cruise cute dance date dating diet dinner disney drink drinks dream dreams famous fat film films flight flights flower flowers football soccer funny game games gardening
gift gifts hair halloween heels hike hiking holiday holidays honeymoon horse horses hotel hotels hostel iphone island jewelry keyboard kiss knock laptop league leather love lover lose lunch meal meals meme memes muscle
music musical nail nails netflix outfit outfits phone picnic playlist pop pork premier printer quote quotes rabbit romantic rose roses running salmon season series shopping sing singer smoothie snack
snacks spicy spotify sport sports stars steak surf sunglasses suit tie theme tiktok trip trips turkey valentine vegan wallpaper wedding weekend wine workout workouts youtube biceps champions cheats trailer
episode episodes
`;

/** English words that stand around these and tell nothing of what is asked. */
export const aroundInEnglish = `
all amazing awesome bad beautiful best better big bigger biggest buy cheap cheapest cool easy easily favorite favourite fast faster free fun good great greatest hard ideas latest learn little long longest make meaning names nearby new
nice old online play popular quick rich short simple small tall time times tip tips today tomorrow tonight top watch world worst year
`;
