import { once } from '../../document/once.js';
import { withoutAccents } from '../characters/accents.js';
import { remembered } from '../words/remembered.js';
import type { Gender } from './gender.js';

// People in the news and in history whom an editor knows, and whose first name tells nothing, or tells the wrong gender: it is borne by
// both, is in no list, or is not the first of the name's words (Chinese, Korean, Vietnamese, Arabic and Burmese names). From general
// knowledge; everybody here has held an office, a prize or a record that an encyclopaedia tells of.

const WOMEN = `
  Kim Yo-jong, Kim Ju-ae, Ri Sol-ju, Choe Son-hui, Kim Keon-hee, Kim Jung-sook, Kim Hye-kyung, Park Geun-hye, Choi Soon-sil,
  Kang Kyung-wha, Kim Yuna, Kim Yeon-koung, Han Kang, Cho Nam-joo, Youn Yuh-jung, Bae Doona, Sim Sang-jung, Choo Mi-ae, Han Myeong-sook,
  Peng Liyuan, Jiang Qing, Sun Chunlan, Shen Yiqin, Mao Ning, Hua Chunying, Fu Ying, Wu Yi, Song Qingling, Soong Ching-ling,
  Soong Mei-ling, Meng Wanzhou, Peng Shuai, Li Na, Zheng Qinwen, Gong Li, Zhang Ziyi, Fan Bingbing, Tu Youyou, Dong Mingzhu, Ye Shiwen,
  Tsai Ing-wen, Hsiao Bi-khim, Annette Lu, Cheng Li-wun, Hung Hsiu-chu, Lu Shiow-yen, Chen Chu, Anson Chan, Carrie Lam, Teresa Teng,
  Halimah Yacob, Ho Ching, Aung San Suu Kyi, Yingluck Shinawatra, Paetongtarn Shinawatra, Nguyen Thi Kim Ngan, Vo Thi Anh Xuan,
  Nguyen Thi Binh, Megawati Sukarnoputri, Sri Mulyani Indrawati, Sri Mulyani, Retno Marsudi, Puan Maharani, Susi Pudjiastuti, Seiko Noda,
  Droupadi Murmu, Pratibha Patil, Mamata Banerjee, Smriti Irani, Arundhati Roy, Atishi Marlena, Sheila Dikshit, Kiran Bedi,
  Kiran Mazumdar-Shaw, Benazir Bhutto, Malala Yousafzai, Hina Rabbani Khar, Khaleda Zia, Chandrika Kumaratunga, Sirimavo Bandaranaike,
  Harini Amarasuriya, Bidya Devi Bhandari, Sushila Karki, Golshifteh Farahani, Jina Mahsa Amini, Asma al-Assad, Loujain al-Hathloul,
  Haya bint Hussein, Sheikha Mozah, Tawakkol Karman, Hanan Ashrawi, Ahed Tamimi, Tzipi Livni, Merav Michaeli, Tansu Ciller,
  Nino Burjanadze, Dariga Nazarbayeva, Kolinda Grabar-Kitarovic, Evika Silina, Kristalina Georgieva, Ursula von der Leyen,
  Gro Harlem Brundtland, Kristrun Frostadottir, Simone Veil, Simone de Beauvoir, Simone Weil, Simone Biles, Theresa May, Nicola Sturgeon,
  Ngozi Okonjo-Iweala, Leymah Gbowee, Sahle-Work Zewde, Ameenah Gurib-Fakim, Netumbo Nandi-Ndaitwah, Nkosazana Dlamini-Zuma,
  Phumzile Mlambo-Ngcuka, Thuli Madonsela, Caster Semenya, Wangari Maathai, Naledi Pandor, Samia Suluhu Hassan, Joice Mujuru,
  Delcy Rodriguez, Rigoberta Menchu, Xiomara Castro, Oprah Winfrey, Ilhan Omar, Condoleezza Rice, Tulsi Gabbard, Ketanji Brown Jackson,
  Taylor Swift, Iga Swiatek, Aryna Sabalenka, Ons Jabeur, Sifan Hassan, Yulimar Rojas, Coco Gauff, Halle Berry, Whitney Houston,
  Sandra Day O’Connor, Avril Haines, Toni Morrison, Harper Lee, Meryl Streep, Alexis Herman, Marion Cotillard, Marion Jones,
  Suu Kyi, Kim Kyong-hui, Hyon Song-wol, Ri Chun-hee, Na Kyung-won, An Se-young, Son Ye-jin, Lin Yu-ting, Liu Xia,
  Zhang Zhan, Shi Zhengli, Wu Zetian, Lang Ping, Sun Yingsha, Quan Hongchan, Truong My Lan, Kiran Desai, Indra Nooyi, Mehbooba Mufti,
  Vinesh Phogat, Harmanpreet Kaur, Masih Alinejad, Ashraf Pahlavi, Amal Clooney, Noa Argamani, Simone Tebet, Yael Braun-Pivet,
  Kemi Badenoch, Suella Braverman, Sussan Ley, Sam Mostyn, Sam Kerr, Alex Morgan, Chris Evert, George Eliot, Glenn Close, Drew Barrymore,
  Cameron Diaz, Blake Lively, Reese Witherspoon, Robin Wright, Evan Rachel Wood, Daryl Hannah, Stevie Nicks, Jerry Hall, Parker Posey,
  Sidney Powell, Terry Gross`;

const MEN = `
  Kim Jong-un, Kim Jong-il, Kim Il-sung, Kim Jong-nam, Kim Yong-chol, Kim Yong-nam, Kim Dae-jung, Kim Young-sam, Kim Min-jae,
  Kim Moon-soo, Kim Yong-hyun, Ri Yong-ho, Ri Su-yong, Moon Jae-in, Yoon Suk-yeol, Lee Jae-myung, Lee Myung-bak, Lee Nak-yon,
  Lee Jae-yong, Lee Kun-hee, Lee Kang-in, Lee Jung-jae, Roh Moo-hyun, Roh Tae-woo, Chun Doo-hwan, Park Chung-hee, Syngman Rhee,
  Han Duck-soo, Han Dong-hoon, Cho Kuk, Ahn Cheol-soo, Ban Ki-moon, Bong Joon-ho, Park Chan-wook, Park Ji-sung, Hwang Hee-chan,
  Hwang Dong-hyuk, Cho Tae-yul, Xi Jinping, Li Keqiang, Li Qiang, Li Peng, Li Xi, Li Hui, Li Zhanshu, Li Shangfu, Li Ka-shing, Liu He,
  Liu Xiaobo, Liu Jianchao, Liu Cixin, Wang Yi, Wang Huning, Wang Qishan, Wang Yang, Wang Wentao, Wang Wenbin, Wang Jianlin, Wang Jingwei,
  Hu Jintao, Hu Chunhua, Hu Yaobang, Jiang Zemin, Deng Xiaoping, Mao Zedong, Mao Tse-tung, Zhou Enlai, Zhou Yongkang, Zhao Ziyang,
  Zhao Leji, Zhao Lijian, Zhu Rongji, Wen Jiabao, Cai Qi, Ding Xuexiang, He Lifeng, Qin Gang, Yang Jiechi, Wei Fenghe, Dong Jun,
  Zhang Youxia, Zhang Gaoli, Zhang Yimou, Zhang Yiming, Lin Jian, Lin Biao, Guo Jiakun, Guo Wengui, Geng Shuang, Bo Xilai,
  Chen Guangcheng, Chen Duxiu, Ai Weiwei, Ren Zhengfei, Xu Jiayin, Hui Ka Yan, Ma Huateng, Lei Jun, Liang Wenfeng, Sun Yang, Mo Yan,
  Liang Qichao, Lu Xun, Yao Ming, Lang Lang, Yo-Yo Ma, Ma Ying-jeou, Lai Ching-te, Chen Shui-bian, Chen Chien-jen, Ko Wen-je, Hou Yu-ih,
  Su Tseng-chang, Cho Jung-tai, Terry Gou, Morris Chang, Lee Teng-hui, Chiang Kai-shek, Chiang Ching-kuo, Sun Yat-sen, Leung Chun-ying,
  Tung Chee-hwa, Donald Tsang, Jet Li, Jackie Chan, Ang Lee, Wong Kar-wai, Lee Kuan Yew, Lee Hsien Loong, Goh Chok Tong,
  Tharman Shanmugaratnam, Heng Swee Keat, Ng Eng Hen, Vivian Balakrishnan, Ho Chi Minh, Vo Nguyen Giap, Nguyen Phu Trong,
  Nguyen Xuan Phuc, Nguyen Tan Dung, To Lam, Vo Van Thuong, Pham Minh Chinh, Tran Dai Quang, Luong Cuong, Le Duan, Thich Nhat Hanh,
  Hun Sen, Hun Manet, Pol Pot, Norodom Sihanouk, Norodom Sihamoni, Thongloun Sisoulith, Min Aung Hlaing, Thein Sein, Ne Win, Than Shwe,
  Aung San, Prayut Chan-o-cha, Prayuth Chan-ocha, Thaksin Shinawatra, Srettha Thavisin, Anutin Charnvirakul, Pita Limjaroenrat,
  Bhumibol Adulyadej, Maha Vajiralongkorn, Mahathir Mohamad, Muhyiddin Yassin, Joko Widodo, Prabowo Subianto, Susilo Bambang Yudhoyono,
  Bambang Susatyo, Bongbong Marcos, Xanana Gusmao, Junichiro Koizumi, Taro Aso, Taro Kono, Hideki Tojo, Haruki Murakami, Hayao Miyazaki,
  Akira Kurosawa, Rui Hachimura, Manmohan Singh, Mahatma Gandhi, Jawaharlal Nehru, Amit Shah, Subrahmanyam Jaishankar, S. Jaishankar,
  Rajnath Singh, Yogi Adityanath, Pranab Mukherjee, Ratan Tata, Virat Kohli, Sundar Pichai, Satya Nadella, Satyajit Ray,
  Rabindranath Tagore, Shehbaz Sharif, Nawaz Sharif, Bilawal Bhutto Zardari, Zulfikar Ali Bhutto, Pervez Musharraf, Tarique Rahman,
  Ranil Wickremesinghe, Gotabaya Rajapaksa, Mahinda Rajapaksa, Anura Kumara Dissanayake, Maithripala Sirisena, K. P. Sharma Oli,
  Hibatullah Akhundzada, Tenzin Gyatso, Qassem Soleimani, Qasem Soleimani, Javad Zarif, Bashar al-Assad, Hafez al-Assad, Ahmed al-Sharaa,
  Abu Mohammed al-Golani, Nouri al-Maliki, Haider al-Abadi, Mustafa al-Kadhimi, Moqtada al-Sadr, Muqtada al-Sadr, Ali al-Sistani,
  Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdel Fattah al-Burhan, Omar al-Bashir, Muammar Gaddafi, Moammar Gadhafi,
  Seif al-Islam Gaddafi, Fayez al-Sarraj, Beji Caid Essebsi, Kais Saied, Ayman al-Zawahiri, Abu Bakr al-Baghdadi, Michel Aoun,
  Nabih Berri, Walid Jumblatt, Itamar Ben-Gvir, Bezalel Smotrich, Ariel Sharon, Fethullah Gulen, Ilham Aliyev, Heydar Aliyev,
  Nikol Pashinyan, Serzh Sargsyan, Mikheil Saakashvili, Bidzina Ivanishvili, Eduard Shevardnadze, Nursultan Nazarbayev, Islam Karimov,
  Emomali Rahmon, Sadyr Japarov, Gurbanguly Berdimuhamedow, Valery Gerasimov, Nikita Khrushchev, Nikita Mikhalkov, Yuri Gagarin,
  Yuri Andropov, Ales Bialiatski, Edi Rama, Karol Nawrocki, Karol Wojtyla, Boyko Borissov, Calin Georgescu, Alexis Tsipras,
  Nicos Anastasiades, Michel Barnier, Michel Temer, Michel Platini, Michel Foucault, Valery Giscard d’Estaing, Keir Starmer, Humza Yousaf,
  Boris Johnson, Andrea Bocelli, Andrea Pirlo, Gabriele D’Annunzio, Abiy Ahmed, Haile Selassie, Haile Gebrselassie,
  Tedros Adhanom Ghebreyesus, Tedros Adhanom, Uhuru Kenyatta, Raila Odinga, Jomo Kenyatta, Yoweri Museveni, Bobi Wine, Muhammadu Buhari,
  Bola Tinubu, Goodluck Jonathan, Olusegun Obasanjo, Wole Soyinka, Chinua Achebe, Nana Akufo-Addo, Nnamdi Kanu, Macky Sall, Sadio Mane,
  Assimi Goita, Riek Machar, Thabo Mbeki, Emmerson Mnangagwa, Morgan Tsvangirai, Morgan Freeman, Hakainde Hichilema, Samora Machel,
  Hage Geingob, Mokgweetsi Masisi, Duma Boko, Lula da Silva, Nayib Bukele, Evo Morales, Jannik Sinner, Usain Bolt, Mo Farah, Kanye West,
  Elon Musk, Lindsey Graham, Kelly Slater, Courtney Walsh, Stacy Keach, Kim Dotcom, Kim Philby, Marion Barry, Vivian Richards,
  Evelyn Waugh, Joyce Kilmer, Hua Guofeng, Ling Jihua, Mei Lanfang, Li Wenliang, Zhong Nanshan, Jang Song-thaek, Choe Ryong-hae,
  Choi Sang-mok, Oh Se-hoon, Park Won-soon, Patrice Lumumba, Patrice Talon, Patrice Motsepe, Patrice Evra, Ariel Henry, Camille Chamoun,
  Camille Pissarro, Camille Saint-Saëns, Dominique de Villepin, Dominique Strauss-Kahn, Stéphane Dion, Joan Miró, Joan Laporta,
  Joan Manuel Serrat, Simone Inzaghi, Toni Kroos, Lakshmi Mittal, Leslie Cheung, Leslie Nielsen, Lindsay Hoyle, Hilary Benn,
  Hilary Putnam, Carol Reed, Joyce Cary, Gale Sayers, Gail Halvorsen, Dana White, Dana Carvey, Tracy Morgan, Tracy McGrady,
  Shannon Sharpe, Taylor Fritz, Taylor Lautner, Kelsey Grammer, Jody Scheckter, Kim Beazley, Mackenzie King`;

/** Who is called by this name alone, and nobody else whom the whole world knows. */
const WOMEN_BY_SURNAME =
  'Merkel, Thatcher, Zakharova, Meloni, Sheinbaum, Lagarde, Thunberg, Rousseff, Bachelet, Ardern, Tikhanovskaya, Tsikhanouskaya, ' +
  'Baerbock, Tymoshenko, Politkovskaya, Metsola, Georgieva, Hasina, Rihanna, Shakira, Anitta, Jayalalithaa, Mayawati, Renho';
const MEN_BY_SURNAME =
  'Putin, Zelensky, Zelenskyy, Zelenskiy, Macron, Guterres, Netanyahu, Erdogan, Bolsonaro, Lula, Maduro, Milei, Bukele, Xi, Modi, Scholz, ' +
  'Orban, Lavrov, Peskov, Shoigu, Medvedev, Lukashenko, Navalny, Prigozhin, Kadyrov, Gorbachev, Yeltsin, Stalin, Hitler, Mussolini, ' +
  'Churchill, Napoleon, Nero, Caligula, Lenin, Trotsky, Khrushchev, Brezhnev, Goebbels, Himmler, Ceausescu, Musk, Starmer, Sunak, Berlusconi, Sarkozy, Hollande, Mitterrand, Chirac, Khamenei, Assad, Gaddafi, Arafat, ' +
  'Mandela, Obama, Biden, Trump, Zola, Kafka, Neymar, Ronaldinho, Mbappe, Djokovic, Federer, Nadal, Einstein, Picasso, Mozart, Beethoven';

const named = once(() => tableOf(WOMEN, MEN));
const bySurname = once(() => tableOf(WOMEN_BY_SURNAME, MEN_BY_SURNAME));

/**
 * The gender of somebody whom an editor knows by name.
 * @param name in full, or the surname alone: “Kim Jong-un”, “Kim Jong Un”, “Merkel”
 */
export const genderOfKnownPerson = remembered((name): Gender | undefined => {
  const key = keyOf(name);
  return key.includes(' ') ? named().get(key) : bySurname().get(key);
});

function tableOf(women: string, men: string): ReadonlyMap<string, Gender> {
  const read = (names: string, gender: Gender) => names.split(',').map((name) => [keyOf(name), gender] as const);
  return new Map([...read(women, 'female'), ...read(men, 'male')]);
}

/** “Kim Jong-Un” and “Kim Jong Un” are one name. */
function keyOf(name: string): string {
  return withoutAccents(name.trim().toLowerCase()).replace(/\s+|-/gu, ' ').replaceAll('’', "'");
}
