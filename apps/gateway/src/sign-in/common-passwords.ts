/** Words that lists of leaked passwords are made of, bare: what people add to them is taken off before comparing. */
const words = new Set(
  `abc abcd access account admin administrator adobe alexander amanda america andrea andrew angel anthony apple arsenal
  asdf asdfgh asdfghjkl ashley asshole august austin autumn baby bailey banana baseball basketball batman beautiful birmingham
  blink bond boss brandon bristol british buster butter butterfly cambridge cambridgeshire cambridgshire carlos celtic change changeme
  charlie cheese chelsea chester chocolate christ christmas chief computer concordat cookie cool correct horse battery staple
  corvette cowboy crystal daniel david debbie december default demo diamond dolphin donald dragon eagle
  elizabeth england europe everton family february ferrari fire flower flowers football forever freedom friday friend fuck fuckyou
  fuckme gemini george ginger girl god golden google guest guitar hammer hannah happy harley heather hello hellohello
  hockey holiday home hunter iceman iloveyou iloveu internet january jasmine jennifer jessica jesus johnny jordan joshua july june justin
  killer king knight lakers legend letmein letmeinnow lincoln liverpool login london loveme love lovely lover maggie magic manchester march
  marina marlboro martin master matrix matthew maverick may melissa mercedes merlin michael michelle mickey midnight miller minecraft monday money
  monitor monkey morgan mother mountain muffin murphy music mustang naruto nicole ninja nothing november number october office oliver
  orange pass passme passphrase password passwd passwort passw patrick peace peanut pepper phoenix player please pokemon police
  policing porsche power prince princess purple pussy qazwsx qazwsxedc qwer qwert qwerty qwertyui qwertyuiop rabbit rachel rainbow
  ranger rangers richard robert rocket rosebud samantha samsung sandra saturday school scooter scotland secret secure security september
  service sexy shadow silver slipknot smokey snoopy soccer sophie spider spiderman spring starwars steelers steven sterling strong success
  summer sunday sunshine superman superstar support swordfish system taylor temp temporary tennis test tester testing thomas thunder thursday
  tigger tigers tiger tottenham trustme trustno tuesday united user victoria wales wednesday welcome welcomeback whatever william winner
  winter wizard wolf work yamaha yankees yellow zaq zaqwsx zxcvbn zxcvbnm`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const looksLike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const rows = [
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
];

/** Whether a password is common words with figures and signs around them, a walk over the keyboard, or one thing repeated. */
export function isCommonPassword(password: string): boolean {
  const folded = password.toLowerCase();
  if (new Set(folded).size < 5) return true;
  if (isRepeated(folded)) return true;
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    isWalk(letters) || [letters, unmasked(folded)].some((text) => isMadeOfWords(text.replace(/\P{L}/gu, '')))
  );
}

function unmasked(text: string): string {
  return text.replace(/^\P{L}+|\P{L}+$/gu, '').replace(/[013457@$!]/g, (sign) => looksLike[sign] ?? sign);
}

/** One or two common words, or the same few again and again; three different words are a passphrase. */
function isMadeOfWords(text: string): boolean {
  if (text.length < 3) return true; // figures and signs only
  for (let cut = 3; cut <= text.length; cut += 1) {
    if (!words.has(text.slice(0, cut))) continue;
    const rest = text.slice(cut);
    if (rest.length < 3 || words.has(rest) || isMadeOf(rest, text.slice(0, cut))) return true;
  }
  return text === 'correcthorsebatterystaple';
}

function isMadeOf(text: string, word: string): boolean {
  return text.replaceAll(word, '') === '';
}

function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length += 1) {
    if (
      text.startsWith(
        text
          .slice(0, length)
          .repeat(Math.ceil(text.length / length))
          .slice(0, text.length),
      )
    )
      return true;
  }
  return false;
}

/** Runs of five or more along a row of keys, the alphabet or the figures, either way, that cover nearly all of it. */
function isWalk(text: string): boolean {
  const both = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  let covered = 0;
  for (let at = 0; at < text.length; ) {
    let run = 0;
    for (let length = 4; at + length <= text.length; length += 1) {
      if (!both.some((row) => row.includes(text.slice(at, at + length)))) break;
      run = length;
    }
    covered += run;
    at += Math.max(run, 1);
  }
  return text.length > 0 && covered >= text.length - 3;
}
