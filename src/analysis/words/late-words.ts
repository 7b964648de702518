import { wordSet } from './word-set.js';

/**
 * Words that English prose has and that neither the dictionaries nor the larger list of the build have: dishes, things and customs that
 * keep the name of their country, and what has been invented since. They are right, and nothing is taken for a slip of theirs.
 */
export const LATE_WORDS = wordSet(`
  anko arancini baozi bibimbap bulgogi burrata caipirinha chaat chimichurri churrasco congee currywurst daifuku donburi dorayaki dosa dosas
  fattoush furikake gochujang goreng idli izakaya izakayas jiaozi kabayaki kasha katsu khachapuri khinkali kimbap kolache kombucha labneh
  makgeolli matcha mochi moqueca natto oden okonomiyaki omakase onigiri pelmeni plov queso ramen rendang sansho senbei shakshuka shawarma
  shirasu soju solyanka syrniki takoyaki tamagoyaki tankobon tonkatsu tsukudani tteokbokki udon unagi vareniki varenyky yakisoba yakitori
  yomogi zaatar baijiu banchan maca ylang coix equol
  bakufu baiu chaebol doujin doujinshi gacha hallyu hanbok hanfu hanko hikikomori isekai juryo kaiju kawaii makuuchi okada omikuji onsen
  onsens qipao qipaos seinen senpai shojo shonen tuktuk tuktuks waraji weiqi yokai hutong hutongs haredi haredim hasbara suhoor
  akim akimat kompromat krai okrug okrugs raion raions siloviki pood poods mulla
  adulting agritech agrivoltaic agrivoltaics agtech altcoin altcoins antivaxer antivaxers antivaxxer antivaxxers armbar armbars ashwagandha
  biochar bioplastic bioplastics bodycam bodycams boostered bromance burkini burkinis burqini cannabidiol catfishing cosplayer cosplayers
  crossfit cronut dashcam dashcams datacenter datacenters datacentre datacentres distro distros docuseries downvote downvoted downvotes
  edtech epub epubs esports finlet finlets fintech fintechs gaslighting geofencing goldendoodle goldendoodles highkey hypercar hypercars
  hyperloop hyperscaler hyperscalers insta insurtech kcal larp larped larper larpers larping larps livestreamed livestreamer livestreamers
  livestreaming livestreams lotsa lowkey malinois mansplaining mech mecha mechs memecoin memecoins microplastic microplastics microservice
  microservices minifigure minifigures paywalled photobomb photobombed pilates proptech quadcopter quadcopters racecar racecars showrunner
  showrunners smishing stablecoin stablecoins subreddit subreddits sudoku sudokus supercar supercars swordsmith swordsmiths unfollow
  unfollowed unvaxxed upcycle upcycled upcycling upvote upvoted upvotes vape vaper vapers vaxer vaxers vaxxed vaxxer vaxxers vtable vtables
  vtuber vtubers webcomic webcomics webtoon webtoons wifi
  antivax boda bodaboda brainrot dal dals daal haram sicario sicarios tiktoker tiktokers raj cubesat cubesats deepfake deepfakes doomscrolling doxed doxing exaflop exaflops exoplanet exoplanets
  exomoon exomoons hotdesking imho incel incels kdrama kdramas nepo mpox nomophobia permacrisis polycrisis prebunk rizz shrinkflation
  smallsat smallsats speedrun speedrunner speedrunners speedrunning speedruns tradwife tradwives vaporwave whataboutism workation
  geminid geminids leonid leonids lyrid lyrids orionid orionids perseid perseids
  fallopian handedly heartedly heartedness leucocythemia nitazene nitazenes paxlovid semaglutide tirzepatide pyrrolidone sildenafil tramadol`);
