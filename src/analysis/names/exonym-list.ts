// What places, and persons of history, are called in other languages, where that is not the same name spelt otherwise. Cities after the
// Unicode CLDR 48, exemplar cities of time zones (Unicode License V3): German, French, Italian, Spanish, Portuguese, Polish, Czech, Russian,
// Ukrainian, Dutch, Swedish, Chinese, Japanese and Hindi. The rest by hand.

/** Places, one a line: what English calls it, and behind the colon what others do, in their basic form. */
export const EXONYMS = `
Tirana: Тирана, 地拉那, ティラナ, टाइरेन
Vienna: Wien, Vienne, Viena, Wiedeń, Wiedniu, Vídeň, Vídni, Вена, Відень, Wenen, 维也纳, ウィーン, विएना
Brussels: Brüssel, Bruxelles, Bruselas, Bruxelas, Bruksela, Brusel, Брюссель, Bryssel, 布鲁塞尔, ブリュッセル, ब्रूसेल्स
Zurich: Zurigo, Zurique, Zurych, Curych, Цюрих, 苏黎世, チューリッヒ, ज़्यूरिख़
Prague: Prag, Praga, Praha, Praze, Praag, 布拉格, プラハ, प्राग
Copenhagen: Kopenhagen, Copenhague, Copenaghen, Kopenhaga, Kodaň, Копенгаген, Köpenhamn, 哥本哈根, コペンハーゲン, कोपेनहेगन
Athens: Athen, Athènes, Atene, Atenas, Ateny, Athény, Афины, Афіни, Athene, Aten, 雅典, アテネ, एथेंस
Rome: Rom, Roma, Rzym, Řím, 罗马, ローマ, रोम
Warsaw: Warschau, Varsovie, Varsavia, Varsovia, Warszawa, Varšava, Варшава, 华沙, ワルシャワ, वॉरसॉ
Lisbon: Lissabon, Lisbonne, Lisbona, Lisboa, Lizbona, Lisabon, 里斯本, リスボン, लिस्बन
Bucharest: Bukarest, Bucarest, Bucareste, Bukareszt, Bukurešť, Бухарест, Boekarest, 布加勒斯特, ブカレスト, बुख़ारेस्ट
Belgrade: Belgrad, Belgrado, Bělehrad, 贝尔格莱德, ベオグラード, बेलग्रेड
Moscow: Moskau, Moscou, Mosca, Moscú, Moskwa, Moskva, Moskou, 莫斯科, モスクワ, मॉस्को
Volgograd: Wolgograd, Volgogrado, Волгоград, 伏尔加格勒, ボルゴグラード, वोल्गोग्राड
Kyiv, Kiev: Kiew, Kijów, Kyjev, Київ, 基辅, キーウ, कीव
Vatican: Vatikan, Città del Vaticano, Vaticano, Watykan, Vaticaanstad, Vatikanen, 梵蒂冈, バチカン, वेटिकन
Yerevan: Eriwan, Erevan, Erywań, Jerevan, Єреван, 埃里温, エレバン, येरेवान
Nicosia: Nikosia, Nicosie, Nikozja, Nikósie, Никосия, 尼科西亚, ニコシア, निकोसिया
Tbilisi: Tiflis, Tbilissi, Тбилиси, 第比利斯, トビリシ, टबिलिसी
Hong Kong: Hongkong, Гонконг, 香港, हाँग काँग
Kolkata, Calcutta: Kalkutta, Calcuta, Kalkuta, Kalkata, Калькутта, Колката, 加尔各答, コルカタ, कोलकाता
Baghdad: Bagdad, Bagdá, 巴格达, バグダッド, बगदाद
Tehran: Teheran, Teerã, Тегеран, 德黑兰, テヘラン, तेहरान
Tokyo: Tokio, Tóquio, 东京, 東京, टोक्यो
Pyongyang: Pjöngjang, Pchjongjang, Пхеньян, 平壤, 平壌, प्योंगयांग
Yangon, Rangoon: Rangun, Rangoun, Yangón, Rangum, Янгон, 仰光, ヤンゴン, रंगून
Macao, Macau: Makau, Макао, 澳门, マカオ, मकाऊ
Kathmandu: Katmandou, Katmandú, 加德满都, カトマンズ, काठमांडू
Muscat: Maskat, Mascate, Muskat, 马斯喀特, マスカット, मस्कट
Karachi: Karatschi, Karaczi, Karáčí, Карачи, 卡拉奇, カラチ, कराची
Yekaterinburg: Jekaterinburg, Ekaterinbourg, Ekaterinburg, Ekaterimburgo, Ecaterimburgo, Jekaterynburg, Єкатеринбург, Jekaterinenburg, 叶卡捷琳堡, エカテリンブルグ, येकातेरिनबर्ग
Novosibirsk: Nowosibirsk, Novossibirsk, Nowosybirsk, Новосибирск, Новосибірськ, 新西伯利亚, ノヴォシビルスク, नोवोसिबिर्स्क
Vladivostok: Wladiwostok, Władywostok, Владивосток, 海参崴, ウラジオストク, व्लादिवोस्तोक
Sakhalin: Sachalin, Sakhaline, Sajalín, Sacalina, Сахалин, Сахалін, 萨哈林, サハリン, सखालिन
Kamchatka: Kamtschatka, Kamtchatka, Kamczatka, Kamčatka, Камчатка, Kamtsjatka, Kamtjatka, 堪察加, カムチャッカ, कमचत्का
Riyadh: Riad, Riyad, Riade, Rijad, Эр-Рияд, 利雅得, リヤド, रियाद
Damascus: Damaskus, Damas, Damasco, Damaszek, Damašek, Дамаск, 大马士革, ダマスカス, दमास्कस
Dushanbe: Duschanbe, Douchanbé, Dusambé, Duchambe, Duszanbe, Dušanbe, Душанбе, Doesjanbe, Dusjanbe, 杜尚别, ドゥシャンベ, दुशांबे
Taipei: Taipeh, Tajpej, Tchaj-pej, Тайбэй, 台北, ताईपेई
Tashkent: Taschkent, Tachkent, Taskent, Taszkient, Ташкент, Tasjkent, 塔什干, タシケント, ताशकंद
Ho Chi Minh City: Ho-Chi-Minh-Stadt, Hô-Chi-Minh-Ville, Ho Chi Minh, Ciudad Ho Chi Minh, Cidade de Ho Chi Minh, Ho Či Minovo město, Хошимин, Ho Chi Minhstad, Ho Chi Minh-staden, 胡志明市, ホーチミン, हो ची मिन्ह सिटी
Bogotá: Богота, 波哥大, ボゴタ, बोगोटा
Havana: Havanna, Havane, Avana, Habana, Hawana, Гавана, 哈瓦那, ハバナ, हवाना
Mexico City: Mexiko-Stadt, Città del Messico, Ciudad de México, Cidade do México, Мехико, Mexico-Stad, 墨西哥城, メキシコシティー, मेक्सिको सिटी
Algiers: Algier, Alger, Algeri, Argel, Alžír, Алжир, 阿尔及尔, アルジェ, अल्जीयर्स
Cairo: Kairo, Caire, Kair, Káhira, 开罗, カイロ, कायरो
Addis Ababa: Addis Abeba, Addis-Abeba, Adís Abeba, 亚的斯亚贝巴, アジスアベバ, अदीस अबाबा
Tripoli: Tripolis, Trypolis, Триполи, 的黎波里, トリポリ, त्रिपोली
Khartoum: Khartum, Jartum, Cartum, Chartum, Khartoem, 喀土穆, ハルツーム, खार्तूम
Mogadishu: Mogadischu, Mogadiscio, Mogadiszu, Mogadišu, Могадишо, 摩加迪沙, モガディシオ, मोगादिशु
Reykjavik: Reikiavik, Рейкьявик, 雷克雅未克, レイキャビク, रेक्याविक
London: Londres, Londra, Londyn, Лондон, Londen, 伦敦, ロンドン, लंदन
Dubai: Dubaj, Дубай, 迪拜, ドバイ, दुबई
Kabul: Kaboul, Cabul, Кабул, 喀布尔, カブール, काबुल
Baku: Bakou, Баку, Bakoe, 巴库, バクー, बाकु
Jerusalem: Gerusalemme, Jerusalén, Jerozolima, Jeruzalém, Иерусалим, 耶路撒冷, エルサレム, यरूशलम
Seoul: Seul, Soul, 首尔, ソウル, सिओल
Beirut: Beyrouth, Beirute, Bejrut, Бейрут, Beiroet, 贝鲁特, ベイルート, बेरुत
Ulaanbaatar: Oulan-Bator, Ulan Bator, Ulánbátar, Улан-Батор, 乌兰巴托, ウランバートル, उलानबातर
Manila: Manille, Манила, Manilla, 马尼拉, マニラ, मनीला
Hebron: Хеврон, 希伯伦, ヘブロン, हेब्रोन
Samarkand: Samarcande, Samarcanda, Samarkanda, Самарканд, 撒马尔罕, サマルカンド, समरकंद
Detroit: Детройт, 底特律, デトロイト, डेट्रॉयट
Adelaide: Adelaida, 阿德莱德, アデレード, एडिलेड
Berlin: Berlino, Berlim, Берлин, Berlijn, 柏林, ベルリン, बर्लिन
Paris: Parigi, Paryż, Paříž, Париж, Parijs, 巴黎, パリ, पेरिस
Gibraltar: Gibilterra, Гибралтар, 直布罗陀, ジブラルタル, जिब्राल्टर
Zagreb: Zagabria, Zagrzeb, Záhřeb, Загреб, 萨格勒布, ザグレブ, ज़ाग्रेब
Dublin: Dublino, Дублин, 都柏林, ダブリン, डबलिन
Stockholm: Stoccolma, Estocolmo, Sztokholm, Стокгольм, 斯德哥尔摩, ストックホルム, स्टॉकहोम
Ljubljana: Lubiana, Liubliana, Lublana, Lublaň, Любляна, 卢布尔雅那, リュブリャナ, ल्यूबेलजाना
Simferopol: Sinferopoli, Symferopol, Симферополь, 辛菲罗波尔, シンフェロポリ, सिम्फ़ेरोपोल
Dhaka: Dacca, Daca, Дакка, 达卡, ダッカ, ढाका
Jakarta: Giacarta, Yakarta, Jacarta, Dżakarta, Джакарта, 雅加达, ジャカルタ, जकार्ता
Tunis: Tunisi, Túnez, Тунис, 突尼斯, チュニス, ट्यूनिस
Shanghai: Xangai, Szanghaj, Šanghaj, Шанхай, Sjanghai, 上海, शंघाई
Amman: Amã, Амман, 安曼, アンマン, अम्मान
Los Angeles: Лос-Анджелес, 洛杉矶, ロサンゼルス, लॉस एंजिल्स
Indianapolis: Индианаполис, 印第安纳波利斯, インディアナポリス, इंडियानापोलिस
New York: Nueva York, Nova York, Nowy Jork, Нью-Йорк, 纽约, ニューヨーク, न्यूयॉर्क
Sofia: Sofie, София, 索非亚, ソフィア, सोफ़िया
Tallinn: Tallin, Таллінн, 塔林, タリン, तेलिन
Vilnius: Vilna, Wilno, Вильнюс, 维尔纽斯, ヴィリニュス, विल्नियस
Skopje: Skopie, Скопье, Скоп’є, 斯科普里, スコピエ, स्कोप्जे
Amsterdam: Amsterdã, Амстердам, 阿姆斯特丹, アムステルダム, एम्स्टर्डम
Kaliningrad: Kaliningrado, Калининград, 加里宁格勒, カリーニングラード, कालीनिनग्राड
Istanbul, Constantinople: Estambul, Istambul, Stambuł, Istanboel, 伊斯坦布尔, イスタンブール, इस्तांबुल
Sydney: Sídney, 悉尼, シドニー, सिडनी
Johannesburg: Johannesburgo, Joanesburgo, Йоханнесбург, Йоганнесбурґ, 约翰内斯堡, ヨハネスブルグ, जोहांसबर्ग
Montevideo: Montevidéu, Монтевидео, 蒙得维的亚, モンテビデオ, मोंटेवीडियो
Madrid: Madri, Madryt, Мадрид, 马德里, マドリード, मैड्रिड
Helsinki: Helsinque, Helsinky, Хельсинки, Гельсінкі, Helsingfors, 赫尔辛基, ヘルシンキ, हेलसिंकी
Budapest: Budapeste, Budapeszt, Будапешт, Boedapest, 布达佩斯, ブダペスト, बुडापेस्ट
Nairobi: Найроби, 内罗毕, ナイロビ, नैरोबी
Sarajevo: Sarajewo, Сараево, Сараєво, 萨拉热窝, サラエボ, साराजेवो
Minsk: Минск, Мінськ, 明斯克, ミンスク, मिंस्क
Riga: Ryga, Рига, 里加, リガ, रीगा
Bratislava: Bratysława, Братислава, 布拉迪斯拉发, ブラチスラバ, ब्रातिस्लावा
Kinshasa: Kinszasa, Киншаса, 金沙萨, キンシャサ, किंशासा
Phnom Penh: Phnompenh, Пномпень, 金边, プノンペン, नॉम पेन्ह
Auckland: Окленд, 奥克兰, オークランド, ऑकलैंड
Oslo: Осло, 奥斯陆, オスロ, ओस्लो
Kuala Lumpur: Куала-Лумпур, 吉隆坡, クアラルンプール, कुआलालंपुर
Gaza: Газа, 加沙, ガザ, गाज़ा
Bangkok: Бангкок, 曼谷, バンコク, बैंकॉक
Buenos Aires: Буэнос-Айрес, 布宜诺斯艾利斯, ブエノスアイレス, ब्यूनस आयरस
La Paz: Ла-Пас, 拉巴斯, ラパス, ला पाज़
Vancouver: Ванкувер, 温哥华, バンクーバー, वैंकूवर
Edmonton: Эдмонтон, 埃德蒙顿, エドモントン, एडमंटन
Winnipeg: Виннипег, 温尼伯, ウィニペグ, विनीपेग
Toronto: Торонто, 多伦多, トロント, टोरंटो
Anchorage: Анкоридж, 安克雷奇, アンカレッジ, एंकरेज
Denver: Денвер, 丹佛, デンバー, डेनवर
Chicago: Чикаго, 芝加哥, シカゴ, शिकागो
Caracas: Каракас, 加拉加斯, カラカス, काराकस
Luanda: Луанда, 罗安达, ルアンダ, लुआंडा
Casablanca: Касабланка, 卡萨布兰卡, カサブランカ, कासाब्लांका
Maputo: Мапуту, 马普托, マプト, मापुटो
Lagos: Лагос, 拉各斯, ラゴス, लागोस
Kigali: Кигали, 基加利, キガリ, किगाली
Dakar: Дакар, 达喀尔, ダカール, डकार
Kampala: Кампала, 坎帕拉, カンパラ, कंपाला
Harare: Хараре, 哈拉雷, ハラレ, हरारे
Perth: Перт, 珀斯, パース, पर्थ
Melbourne: Мельбурн, 墨尔本, メルボルン, मेलबोर्न
Brisbane: Брисбен, 布里斯班, ブリスベン, ब्रिस्बन
Europe, EU: Europa, Evropa, Европа, Європа, 欧洲, 歐洲, ヨーロッパ, 欧州, यूरोप
Africa: Afrika, Afrique, Afryka, Африка, 非洲, アフリカ, अफ्रीका, अफ़्रीका
Asia: Asien, Asie, Azja, Азия, Азія, 亚洲, 亞洲, アジア, एशिया
Antarctica: Antarktis, Antarctique, Antartide, Antártida, Antarktyda, Antarktida, Антарктида, 南极, 南極, अंटार्कटिका
Scotland: Schottland, Écosse, Scozia, Escocia, Escócia, Szkocja, Skotsko, Шотландия, Шотландія, Schotland, Skottland, 苏格兰, 蘇格蘭, スコットランド, स्कॉटलैंड
Wales, Welsh: Galles, Gales, Walia, Уэльс, Уельс, 威尔士, 威爾斯, ウェールズ, वेल्स
Beijing, Peking: Pékin, Pechino, Pekín, Pequim, Pekin, Пекин, Пекін, 北京, बीजिंग
Guangzhou, Canton: Kanton, Cantón, Cantão, Гуанчжоу, 广州, 廣州, ग्वांगझोउ
Tibet: Tybet, Тибет, 西藏, チベット, तिब्बत
Mumbai, Bombay: Bombaim, Bombaj, Мумбаи, Мумбаї, 孟买, 孟買, ムンバイ, मुंबई
Chennai, Madras: Madrás, Ченнаи, 金奈, चेन्नई
Delhi: Дели, Делі, 德里, デリー, दिल्ली
Kashmir: Kaschmir, Cachemire, Cachemira, Kaszmir, Kašmír, Кашмир, 克什米尔, カシミール, कश्मीर
Munich: München, Monaco, Múnich, Munique, Monachium, Mnichov, Мюнхен, 慕尼黑, ミュンヘン, म्यूनिख
Cologne: Köln, Colonia, Colônia, Kolonia, Kolín, Кёльн, Кельн, Keulen, 科隆, ケルン, कोलोन
Nuremberg: Nürnberg, Norimberga, Núremberg, Norymberga, Norimberk, Нюрнберг, Neurenberg, 纽伦堡, ニュルンベルク, नूर्नबर्ग
Hamburg: Hambourg, Amburgo, Hamburgo, Гамбург, 汉堡, ハンブルク, हैम्बर्ग
Dresden: Dresde, Dresda, Drezno, Drážďany, Дрезден, 德累斯顿, ドレスデン
Leipzig: Lipsia, Lipsk, Lipsko, Лейпциг, 莱比锡, ライプツィヒ
Mainz: Mayence, Magonza, Maguncia, Moguncja, Mohuč, Майнц
Aachen: Aquisgrana, Aquisgrán, Aix-la-Chapelle, Akwizgran, Cáchy, Аахен
Regensburg: Ratisbonne, Ratisbona, Ratyzbona, Řezno, Регенсбург
Bavaria: Bayern, Bavière, Baviera, Bawaria, Bavorsko, Бавария, Баварія, Beieren, 巴伐利亚, バイエルン, बवेरिया
Saxony: Sachsen, Saxe, Sassonia, Sajonia, Saxónia, Saxônia, Saksonia, Sasko, Саксония
Prussia: Preußen, Prusse, Prusia, Prússia, Prusy, Prusko, Пруссия
Swabia: Schwaben, Souabe, Svevia, Suabia, Szwabia, Švábsko
Geneva: Genf, Genève, Ginevra, Ginebra, Genebra, Genewa, Ženeva, Женева, 日内瓦, 日內瓦, ジュネーブ, जिनेवा, जेनेवा
Basel: Bâle, Basilea, Basileia, Bazylea, Basilej, Базель, 巴塞尔
Lucerne: Luzern, Lucerna, Lucerny
Salzburg: Salisburgo, Salzburgo, Salcburk, Зальцбург
Florence: Firenze, Florenz, Florencia, Florença, Florencja, Florencie, Флоренция, 佛罗伦萨, フィレンツェ, फ्लोरेंस
Venice: Venezia, Venedig, Venise, Venecia, Veneza, Wenecja, Benátky, Венеция, Венеція, Venetië, 威尼斯, ヴェネツィア, ベネチア, वेनिस
Naples: Napoli, Neapel, Nápoles, Neapol, Неаполь, Napels, 那不勒斯, ナポリ, नेपल्स
Milan: Milano, Mailand, Milán, Milão, Mediolan, Милан, Мілан, Milaan, 米兰, 米蘭, ミラノ, मिलान
Turin: Torino, Turín, Turim, Turyn, Турин, 都灵, トリノ
Genoa: Genova, Genua, Gênes, Génova, Gênova, Janov, Генуя, 热那亚, ジェノヴァ
Leghorn: Livorno
Syracuse: Siracusa, Syrakus, Syrakuzy, Сиракузы
Sicily: Sicilia, Sizilien, Sicile, Sicília, Sycylia, Sicílie, Сицилия, 西西里, シチリア
Sardinia: Sardegna, Sardaigne, Cerdeña, Sardenha, Sardynia, Sardinie, Сардиния
Tuscany: Toscana, Toskana, Toscane, Toskania, Toskánsko, Тоскана
Lombardy: Lombardia, Lombardei, Lombardie, Lombardía, Ломбардия
Piedmont: Piemonte, Piemont, Piémont, Piamonte, Пьемонт
Catalonia: Cataluña, Catalunya, Catalogna, Catalogne, Catalunha, Katalonien, Katalonia, Katalánsko, Каталония, Каталонія, 加泰罗尼亚, カタルーニャ, कैटेलोनिया
Andalusia: Andalucía, Andaluzia, Andalousie, Andalusien, Andaluzja, Андалусия
Castile: Castilla, Castela, Castille, Kastilien, Kastylia, Кастилия
Navarre: Navarra, Nawarra
Biscay: Vizcaya, Biskaya, Gascogne, Biscaia, Biskajska, Бискай
Balearic: Baleares, Balearen, Baleary, Балеар
Canary: Canarias, Canárias, Kanaren, Canaries, Kanaryjskie, Kanárské, Канар
Seville: Sevilla, Siviglia, Sevilha, Sewilla, Севилья
Saragossa: Zaragoza, Saragosse
Corunna: Coruña, Corunha
Lyon, Lyons: Lione, Лион, 里昂, リヨン
Marseille, Marseilles: Marsiglia, Marsella, Marselha, Marsylia, Марсель, 马赛, マルセイユ
Nice: Nizza, Niza, Nicea, Ницца, 尼斯
Strasbourg: Straßburg, Strasburgo, Estrasburgo, Štrasburk, Страсбург, 斯特拉斯堡, ストラスブール
Brittany: Bretagne, Bretaña, Bretanha, Bretonia, Bretaň, Бретань
Normandy: Normandie, Normandía, Normandia, Нормандия, 诺曼底, ノルマンディー
Burgundy: Bourgogne, Burgund, Borgoña, Borgonha, Borgogna, Burgundia, Burgundsko, Бургундия
Savoy: Savoie, Savoyen, Saboya, Sabóia, Savoia, Sabaudia, Savojsko
Corsica: Corse, Korsika, Córcega, Korsyka, Корсика
Antwerp: Antwerpen, Anvers, Amberes, Antuérpia, Anversa, Antwerpia, Antverpy, Антверпен, 安特卫普, アントワープ
Ghent: Gent, Gand, Gante, Гент
Bruges: Brugge, Brügge, Brujas, Bruggy
Hague: Haag, Haye, Haya, Haia, Aia, Haga, Hadze, Χάγη, Гаага, Гаазі, 海牙, ハーグ, हेग
Flanders: Flandern, Vlaanderen, Flandre, Flandes, Fiandre, Flandria, Flandry, Фландрия
Liège: Lüttich, Luik, Lieja, Liegi
Gothenburg: Göteborg, Gotemburgo, Гётеборг, 哥德堡
Thrace: Thrakien, Tracia, Trácia, Tracja, Thrákie, Фракия, Фракія, 色雷斯
Apulia: Puglia, Pouilles, Apulien, Puglie
Caucasus: Kaukasus, Caucase, Caucaso, Cáucaso, Kaukaz, Kavkaz, Кавказ, 高加索, コーカサス
Crete: Kreta, Creta, Крит, 克里特
Krakow, Cracow: Kraków, Krakau, Cracovia, Cracovie, Cracóvia, Krakov, Краков, 克拉科夫
Gdansk, Danzig: Gdańsk, Danzica, Гданьск
Wroclaw, Breslau: Wrocław, Vratislav, Breslavia, Вроцлав
Silesia: Śląsk, Schlesien, Silésie, Slesia, Slezsko, Силезия
Pomerania: Pommern, Pomorze, Poméranie, Pomořansko
Lviv: Lwów, Lemberg, Lvov, Leópolis, Leopoli, Львов, Львів, 利沃夫, リヴィウ
Kharkiv, Kharkov: Charkiw, Charkow, Charków, Járkov, Charkov, Carcóvia, Харьков, Харків, 哈尔科夫, ハルキウ, ハリコフ
Mykolaiv: Nikolajew, Mikołajów, Николаев, Миколаїв
Crimea: Krim, Krym, Crimée, Crimeia, Крым, Крим, 克里米亚, クリミア, क्रीमिया
Bohemia: Böhmen, Čech, Bohême, Boemia, Boêmia, Богемия
Moravia: Mähren, Morava, Moravie, Morávia, Моравия
Vltava: Moldau, Moldava
Siberia: Sibirien, Sibérie, Sibéria, Syberia, Sibiř, Сибирь, 西伯利亚, シベリア, साइबेरिया
Chechnya: Tschetschenien, Tchétchénie, Cecenia, Chechenia, Chechênia, Czeczenia, Čečensko, Чечня
Mecca: Mekka, Mecque, Meca, Mekce, Мекка, 麦加, メッカ, मक्का
Palestine: Palästina, Palestina, Palestyna, Палестина, 巴勒斯坦, パレスチナ, फ़िलिस्तीन, फिलिस्तीन
Aleppo: Alep, Alepo, Халеб, Алеппо, 阿勒颇, アレッポ
Caribbean: Karibik, Caraïbes, Caribe, Caraibi, Karaiby, Karibské, Кариб, 加勒比, カリブ, कैरिबियन
Mediterranean: Mittelmeer, Méditerranée, Mediterraneo, Mediterráneo, Mediterrâneo, Śródziemne, Středozemní, Средиземное, Середземне, Middellandse, Medelhavet, 地中海, भूमध्य सागर
Baltic: Ostsee, Bałtyk, Bałtyckie, Balt, Балти, Östersjön
Danube: Donau, Danubio, Danúbio, Dunaj, Дунай, 多瑙河, ドナウ
Rhine: Rhein, Nordrhein, NRW, Rhino, Rin, Ren, Rýn, 莱茵
Thames: Themse, Tamise, Támesis, Tâmisa, Tamigi, Tamiza, Temže, Темза, 泰晤士, テムズ
Antilles, West Indies: Antillen, Antilles, Antille, Antillas, Antilhas, Antyle, Antily, Антиль
Nile: Nil, Nilo, Нил, Ніл, 尼罗, ナイル, नील
Tagus: Tejo, Tajo, Tago
Vistula: Wisła, Weichsel, Visla, Висла
Elbe: Labe, Łaba, Эльба
Alps: Alpen, Alpes, Alpi, Alpy, Альпы, 阿尔卑斯, アルプス, आल्प्स
Pyrenees: Pyrenäen, Pyrénées, Pirineos, Pirenéus, Pirenei, Pireneje, Pyreneje, Пиренеи
Rockies: Rocky, Rocosas, Rochosas, Rocheuses, Rocciose, Skaliste, Skalistých, Skalnaté, Скалистые, Скелясті, Klippiga, 落基
Appalachians, Appalachian: Appalachen, Apalaches, Appalachy
Philadelphia: Filadelfia, Filadélfia, Филадельфия, 费城, フィラデルフィア
California: Kalifornien, Kalifornia, Kalifornie, Калифорния, Каліфорнія, Californie, 加利福尼亚, 加州, カリフォルニア, कैलिफोर्निया, कैलिफ़ोर्निया
Florida: Floride, Floryda, Флорида, 佛罗里达, 佛州, フロリダ, फ्लोरिडा
Texas: Teksas, Техас, 得克萨斯, 德克萨斯, 得州, 德州, テキサス, टेक्सास
Washington: Waszyngton, Вашингтон, 华盛顿, 華盛頓, 華府, ワシントン, वाशिंगटन
Louisiana: Luisiana, Luizjana, Луизиана, Луїзіана, 路易斯安那, ルイジアナ
Hawaii: Hawaje, Havaj, Гавайи, Гаваї, Hawái, Havaí, 夏威夷, ハワイ, हवाई
Alaska: Alasca, Аляска, 阿拉斯加, アラスカ
Hollywood: Голливуд, 好莱坞, 好萊塢, ハリウッド, हॉलीवुड
Boston: Бостон, 波士顿, ボストン, बोस्टन
Francisco: Франциско, 旧金山, 三藩市, サンフランシスコ
Honolulu: Гонолулу, 檀香山, 火奴鲁鲁, ホノルル
Vegas: 拉斯维加斯, 賭城, ラスベガス
Cambridge: Кембридж, Cantabria, 剑桥, 劍橋, ケンブリッジ, कैम्ब्रिज
Oxford: Оксфорд, 牛津, オックスフォード, ऑक्सफोर्ड
Edinburgh: Édimbourg, Edimburgo, Edynburg, Эдинбург, Единбург, 爱丁堡, エディンバラ
Cornwall: Cornouailles, Cornualles, Cornovaglia, Cornualha, Kornwalia, Корнуолл
Newfoundland: Neufundland, Terre-Neuve, Terranova, Terra Nova, Ньюфаундленд
Quebec: Kebek, Квебек, 魁北克, ケベック
Shenzhen: 深圳
Chongqing: 重庆, 重慶
Tianjin: 天津
Wuhan: 武汉, 武漢
Chengdu: 成都
Nanjing, Nanking: 南京
Hangzhou: 杭州
Zhuhai: 珠海
Xinjiang: 新疆
Sichuan, Szechuan: 四川
Guangdong: 广东, 廣東, 広東
Fujian: 福建
Zhejiang: 浙江
Jiangsu: 江苏, 江蘇
Shandong: 山东, 山東
Hainan: 海南
Yunnan: 云南, 雲南
Manchester: 曼彻斯特
Liverpool: 利物浦
`;

/** Persons, companies, and places that English may speak of without their name, so that none of these is ever missed; also what else languages call what stands above, or how that begins. */
export const OTHER_EXONYMS = `
America: Amerika, Amérique, Ameryka, Америка, 美国, 美國, 美洲, アメリカ, 米国, अमेरिका, अमरीका
England: Angleterre, Inghilterra, Inglaterra, Anglia, Anglie, Англия, Англія, Engeland, 英格兰, 英格蘭, 英国, 英國, イングランド, इंग्लैंड, इंगलैंड
Americas: Amerika, Amérique, América, Ameryka, Америка, 美洲
Britain: Britannien, Bretagne, Bretagna, Bretaña, Bretanha, Royaume-Uni, Regno Unito, Reino Unido, Brytania, Británie, Inglaterra, Британия, Британія, Великобритания, Великобританія, 英國, イギリス, 英国, ब्रिटेन
Korea: Κορέα, Corée, Corea, Coreia, Корея, Корее, Кореї, 韩国, 韓國, 朝鲜, 韓国, 朝鮮, コリア, कोरिया
Netherlands, Holland: Κάτω, Ολλανδία, Nederländerna, Niederlande, Pays-Bas, Paesi, Países, Holanda, Hollande, Olanda, Holandia, Nizozem, Нидерланды, Голландия, Нідерланди, 荷兰, 荷蘭, オランダ, नीदरलैंड
Persia: Perse, Persien, Pérsia, Persja, Персия, Iran, 波斯, ペルシャ
York: Iorque, Jork, Йорк, 纽约, 紐約, ヨーク, यॉर्क
Mexico: Мехико, Meksyk, Мексика, 墨西哥, メキシコ, मेक्सिको
Baja: Basse, Bassa, Baixa, Niederkalifornien, Нижняя, Нижня, Dolní, Dolna, 下加利福尼亚
Khan, Khaan: Chan, Jan, Kan, Хан, 汗, खान, ハーン
Jesus: Jésus, Gesù, Jesús, Jezus, Ježíš, Иисус, Ісус, 耶稣, イエス, यीशु
Christ: Christus, Cristo, Chrystus, Kristus, Христос, Христа, 基督, キリスト, मसीह
Moses: Moïse, Mosè, Moisés, Mojżesz, Mojžíš, Моисей, 摩西, モーセ
Muhammad, Mohammed: Mahomet, Maometto, Mahoma, Maomé, Mohamed, Мухаммед, 穆罕默德, ムハンマド, मुहम्मद, मोहम्मद
Francis: Franziskus, François, Francesco, Francisco, Franciszek, František, Франциск, 方济各コ, フランシス
Elizabeth: Élisabeth, Elisabetta, Isabel, Elżbieta, Alžběta, Елизавета, Єлизавета, 伊丽莎白, エリザベス, एलिज़ाबेथ
Catherine: Katharina, Katarzyna, Kateřina, Catalina, Catarina, Caterina, Екатерина, Катерина, 凯瑟琳, キャサリン
Christopher: Christoph, Christophe, Cristoforo, Cristóbal, Cristóvão, Krzysztof, Kryštof, Христофор, Кристофер, 克里斯托弗, クリストファー
Transcaucasus, Transcaucasia: Zakavkaz, Zakaukazie, Закавказье, 外高加索
Charles: Karl, Carlo, Carlos, Karol, Karel, Карл, Чарльз, 查尔斯, チャールズ, चार्ल्स
William: Wilhelm, Guillaume, Guglielmo, Guillermo, Guilherme, Vilém, Вильгельм, Уильям, Вільям, Willem, 威廉, ウィリアム, विलियम
Henry: Heinrich, Henri, Enrico, Enrique, Henrique, Henryk, Jindřich, Генри, 亨利, ヘンリー, हेनरी
James: Jakob, Jacques, Giacomo, Jaime, Jacobo, Tiago, Jakub, Яков, Джеймс, Якоб, 詹姆斯, ジェームズ, जेम्स
John: Johannes, Johann, Jean, Giovanni, Juan, João, Jan, Иоанн, Иван, Джон, Іван, 约翰, ジョン, ヨハネ, जॉन
Louis: Ludwig, Ludovico, Luigi, Luis, Luís, Ludwik, Ludvík, Людовик, Луи, 路易, ルイ
Philip: Philipp, Philippe, Filippo, Felipe, Filip, Филипп, Пилип, 菲利普, フィリップ
George: Georg, Georges, Giorgio, Jorge, Jerzy, Jiří, Георг, Георгий, Джордж, Юрий, 乔治, ジョージ, जॉर्ज
Stephen: Stefan, Étienne, Stefano, Esteban, Estêvão, Szczepan, Štěpán, Стефан, Стивен, 斯蒂芬, スティーブン
Andrew: Andreas, André, Andrea, Andrés, Andrzej, Ondřej, Андрей, Андрій, Эндрю, 安德鲁, アンドリュー
Matthew: Matthäus, Matthieu, Matteo, Mateo, Mateus, Mateusz, Matouš, Матфей, Мэтью, 马太, マタイ, マシュー
Michael: Michel, Michele, Miguel, Michał, Михаил, Михайло, Майкл, 迈克尔, マイケル, माइकल
Joseph: Josef, Giuseppe, José, Józef, Иосиф, Джозеф, 约瑟夫, ジョセフ, ヨセフ
Peter: Pierre, Pietro, Pedro, Piotr, Petr, Пётр, Петр, Петро, Питер, 彼得, ピーター, ペテロ, पीटर
Paul: Paulus, Paolo, Pablo, Paulo, Paweł, Pavel, Павел, Павло, Пол, 保罗, ポール, パウロ, पॉल
Mary: Maria, Marie, María, Мария, Марія, Мэри, 玛丽, マリア, メアリー, मैरी
Benedict: Benedikt, Benoît, Benedetto, Benedicto, Bento, Бенедикт, 本笃, ベネディクト
Nicholas: Nikolaus, Nicola, Nicolás, Mikołaj, Mikuláš, Николай, Микола, Николас, 尼古拉, ニコラス
Frederick: Friedrich, Frédéric, Federico, Frederico, Fryderyk, Bedřich, Фридрих, Фредерик, 腓特烈
Volodymyr: Wladimir, Vladimir, Wołodymyr, Владимир, Володимир
Homer: Homère, Omero, Homero, Гомер, 荷马
Plato: Platon, Platone, Platão, Platón, Платон, 柏拉图, プラトン
Aristotle: Aristoteles, Aristote, Arystoteles, Аристотель, 亚里士多德, アリストテレス
Copernicus: Kopernikus, Copernic, Kopernik, Koperník, Коперник, 哥白尼
Columbus: Kolumbus, Colomb, Colombo, Colón, Kolumb, Колумб, 哥伦布, コロンブス
Confucius: Konfuzius, Confúcio, Конфуций, 孔子, 孔丘
Facebook: 脸书, 臉書
Microsoft: 微软, 微軟
WeChat: Weixin, 微信
TikTok: Douyin, 抖音
Toyota: 丰田, 豐田, トヨタ
Honda: 本田, ホンダ
Sony: 索尼, ソニー
Volkswagen: VW, 大众
Mercedes: Daimler, 奔驰, 賓士
Bloomberg: 彭博
Reuters: 路透
Xinhua: 新华, 新華
Yonhap: 韩联社, 韓聯社
Kremlin: 克里姆林宫, Kreml, Кремль, クレムリン
Bundestag: 联邦议院
Brexit: 脱欧, 英脱离, 脱歐
Taliban: 塔利班, タリバン
Hezbollah: 真主党
Vienna: Viin, Bécs, Viyana, Dunaj, Beč
Warsaw: Varssavi, Varsó, Varsova, Βαρσοβία
Copenhagen: Kööpenhamina, Koppenhága
Prague: Prága
Venice, Venetian: Velence, Veneetsia, Venetsia, Veneția, Venedik, Βενετία
Milan, Milanese: Milano, Μιλάνο
Athens: Αθήνα, Atina
Rome, Roman: Rooma, Róma, Рим, Ρώμη
Florence, Florentine: Firenze, Флорент
Naples, Neapolitan: Nápoly, Неапол, Νάπολη
Moscow, Muscovite: Москва, Moszkva, Μόσχα
Munich: Monaco di Baviera
Bratislava: Pozsony, Pressburg, Presburg, Prešporok
Cluj: Kolozsvár, Klausenburg, Клуж
Timisoara, Timișoara: Temesvár, Temeschburg, Temeswar
Brasov, Brașov: Brassó, Kronstadt
Sibiu: Nagyszeben, Hermannstadt
Oradea: Nagyvárad, Großwardein
Sighisoara, Sighișoara: Segesvár, Schäßburg
Novi, Sad: Újvidék, Neusatz, Нови, Novém
Belgrade: Nándorfehérvár
Košice: Kassa, Kaschau
Rijeka, Fiume: Fiume, Rijeka, Риека
Ljubljana: Laibach
Trieste: Trst, Triest
Thessaloniki, Salonica, Salonika: Solun, Selanik, Salonic, Салоник, Θεσσαλονίκη, Tessalonik, 塞萨洛尼基
Istanbul, Constantinople: Konstantin, Константин, Царьград, Stamboul, Стамбул, Κωνσταντινούπολη, 君士坦丁堡
Edirne, Adrianople: Odrin, Adrianopol, Адрианополь
Izmir, Smyrna: Smirna, Смирн, Σμύρνη
Plovdiv, Philippopolis: Filibe, Пловдив
Skopje: Üsküp
Nicosia: Lefkoşa, Λευκωσία
Tallinn, Reval: Reval, Revel, Ревель, Tallinna, Rääveli
Tartu, Dorpat: Dorpat, Дерпт, Юрьев, Tērbata
Pärnu: Pernau, Пернов
Riga: Riia, Riika, Rīga
Vilnius: Wilna, Вильн, Βίλνιους
Kaunas: Kovno, Kowno, Ковно
Klaipeda, Klaipėda: Memel, Клайпеда
Daugavpils: Dünaburg, Двинск, Dźwińsk
Kaliningrad, Königsberg: Königsberg, Кенигсберг, Кёнигсберг, Królewiec, Karaliaučius
Turku: Åbo
Tampere: Tammerfors
Vyborg: Viipuri, Viiburi, Wyborg
Petersburg, Leningrad: Peterburi, Pietari, Szentpétervár, Петербург, Питер, Pietroburgo, Petrohrad, Petrograd, Петроград, Ленинград, 圣彼得堡, サンクトペテルブルク
Pskov: Pihkva, Pleskau, Pihkova
Oryol, Orel: Орёл, Орл, Орлов
Karelia: Karjala, Carelia, Карели
Ingria: Ingeri, Ingermanland, Inkeri, Ингри
Livonia, Livonian: Liivimaa, Liivi, Livland, Ливон, Inflanty, Лифлянд
Courland: Kuramaa, Kurland, Курлянд, Kurzeme
Samogitia: Žemaitija, Žmudź, Жмуд
Lapland: Lapimaa, Lappi, Laponia, Лапланд
Åland: Ahvenanmaa, Ahvenamaa, Аланд
Gotland: Ojamaa, Gotlanti
Scania: Skåne, Skoone
Svalbard, Spitsbergen: Teravmäed, Huippuvuoret, Шпицберген, Špicberk, Spitzbergen
Greenland: Gröönimaa, Grönland, Groenland, Grenlandia, Groenlandia, Гренланд, Grönlanti, Grónsko, Groenlanda, 格陵兰
Faroe: Færøer, Färö, Fääri, Фарер, Féroé, Féro
Transnistria, Transdniester: Приднестров, Придністров, Transdniestr, Nistria, Naddniestrz, Podněst, 德涅斯特
Bessarabia: Basarabia, Бессараби, Bessarábia
Wallachia, Wallachian: Româneasc, Valahia, Walachei, Valachie, Валахи, Havasalföld, Eflak, Munteni, Valacchia
Moldavia, Moldavian: Moldova, Moldau, Молдави, Молдова, Boğdan
Transylvania, Transylvanian: Ardeal, Erdély, Siebenbürgen, Transilvan, Трансильван, Sedmihrad, Siedmiogr
Dobruja: Dobrogea, Dobrudž, Добрудж
Bukovina: Bucovina, Буковин
Srpska: Serblaste, Сербск, Serbisch, Serb, Sârpsk, 塞族
Carinthia: Kärnten, Korošk, Koruš, Carinzia, Carintia, Каринти, Karyntia
Styria, Styrian: Steiermark, Štýrsk, Stiria, Stájer, Штири, Štajersk
Tyrol, Tyrolean: Tirol, Тирол, Tyrolsk
Galicia: Galiția, Galizien, Галич, Галици, Halič, Galícia, Galiza
Volhynia: Волын, Wołyń, Wolhynien, Волин
Podolia: Подол, Podole, Podolien
Ruthenia, Ruthenian: Русин, Ruś, Rutenia, Podkarpat, Русь
Donbas, Donbass: Донбас, Doněck
Zaporizhzhia, Zaporozhye, Zaporizhia: Запорож, Запоріж, Zaporož, Zaporijia
Dnipro, Dnieper, Dnepropetrovsk: Днепр, Дніпр, Nipru, Dnjepr, Dnepr, Dniepr
Dniester: Nistru, Днестр, Дністр, Dnjestr
Danube, Danubian: Dunărea, Dunăre, Doonau, Tonava, Duna, Tuna, Дуна, Δούναβης
Rhine: Reini, Rein, Rajna, Рейн, Rhin, Rijn, Reno
Vistula: Visztula, Veiksel
Tisza: Tisa, Theiß, Тиса
Oder, Odra: Odra, Oder, Одер
Neman, Nemunas, Niemen: Niemen, Memel, Неман, Nemunas, Njemen
Daugava, Dvina: Düna, Väina, Двин, Dźwina, Daugava
Scheldt: Schelde, Escaut, Escalda, Skalda
Meuse: Maas, Mosa, Maasi
Moselle: Mosel, Mosela, Мозел
Douro, Duero: Duero, Douro, Дуэро
Euphrates: Eufrat, Евфрат, Fırat, Eufrates
Yangtze: Янцз, Jangts, 长江, 長江
Constance: Bodensee, Konstanz, Konstanc, Констанц, Боденск, Costanza, Constanza, Kostnic
Geneva: Léman, Genfer
Balaton: Plattensee, Blaten
Peipus: Peipsi, Чудск, Czudzk
Aegean: Egeu, Egee, Ege, Égée, Egej, Эгейск, Ägäi, Égei, Aigaio
Adriatic: Jadran, Adria
Baltic: Läänemer, Itämer, Balti, Baltijos, Baltyk
Caspian: Hazar, Kasp, Касп
Mediterranean: Vahemer, Välimer, Földközi, Akdeniz, Μεσόγει, Mediteran, Средиземн
Atlantic: Atlandi, Atlantt, Атлант
Alsace, Alsatian: Elsass, Elsaß, Elzász, Alsacia, Alsazia, Эльзас, Alzacja, Alsask, Elzas
Lorraine: Lothringen, Lorena, Lotaringi, Лотаринг, Lotring, Lotrinsk, Lotharing
Gascony: Gascogne, Gascuña, Гаскон
Aquitaine: Akvitaan, Aquitani, Akvitáni, Аквитан, Akwitan
Picardy: Picardie, Picardía, Pikardi, Пикард
Provence: Прованс, Provenz
Burgundy, Burgundian: Burgundi, Бургунд
Brittany, Breton: Bretagne, Bretania, Bretoan, Бретон
Normandy, Norman: Norman, Норманд
Palatinate: Pfalz, Palatin, Falc, Пфальц, Paltz
Rhineland, Rhine: Rheinland, Renania, Rhénanie, Рейнланд, Porýní, Nadreni, Reinimaa, Rajna
Iowa: Айова, アイオワ, 艾奥瓦, 爱荷华
Idaho: Айдахо, アイダホ, 爱达荷
Utah: Юта, ユタ, 犹他
Ústí: Ústecký, Ústeck
Wenceslas: Václav, Václavsk
Yahweh: Jahve, Jahwe, Yahvé, Iahvé, Яхве
Westphalia: NRW, Westfal, Vestfal, Вестфал, Westfaal
Hesse, Hessian: Hessen, Assia, Гессен, Hesensk, Hesja
Thuringia: Thüring, Turingi, Тюринг, Duryns, Tüüring
Franconia: Franken, Франкони, Frankimaa
Lusatia: Lausitz, Lužic, Łużyc, Lausits
Bohemia, Bohemian: Böömi, Csehország, Boemia, Čechy, Böhmen
Saxony, Saxon: Saksimaa, Saksi, Szász, Saxonia, Саксон
Prussia, Prussian: Preisi, Poros, Prusia, Прусс, Пруш
Silesia, Silesian: Sileesia, Szilézia, Silezia, Śląz
Swabia, Swabian: Švaabi, Sváb, Suabia, Шваб
Bavaria, Bavarian: Baieri, Bajor, Baierimaa
Hanover: Hannover, Ганновер
Brunswick: Braunschweig, Брауншвейг, Brunšvik
Trier: Trèves, Treviri, Tréveris, Trewir, Trevír
Augsburg: Augusta, Augsburgi
Leuven, Louvain: Löwen, Lovaina, Lovanio, Lovaň, Лёвен
Mechelen: Malines, Mechel
Dunkirk: Dunkerque, Dünkirchen, Duinkerke, Дюнкерк, Dunkierk
Lille: Rijsel
Basque: Vasco, Vasca, Basco, Baski, Баск, Baszk, Euskadi, Baskick
Majorca, Mallorca: Maiorca, Майорк
Padua: Padova, Padoue, Padwa, Паду
Mantua: Mantova, Mantoue, Манту
Bologna, Bolognese: Bolonia, Bolonha, Болонь
Tiber: Tevere, Tibre, Tíber, Тибр, Tibru
Latium: Lazio, Lacium
Peloponnese, Peloponnesian: Пелопоннес, Moreea, Peloponez
Corfu: Kerkyra, Корфу, Κέρκυρα, Korfu
Rhodes: Ródos, Родос, Rodi, Rodas, Rhodos
Piraeus: Pireu, Pireo, Πειραι, Пире, Pirej
Thessaly: Tessali, Tesali, Фессали, Thessali
Troy, Trojan: Troia, Troja, Троя, Троян, Troya, Trója
Ephesus: Efes, Эфес, Efeso
Antioch: Antioh, Antioch, Антиохи, Antakya, Antiokia
Anatolia: Anadolu, Анатоли, Anatolien
Bosphorus: Bosfor, Boğaz, Босфор
Gallipoli: Gelibolu, Галлиполи
Judea, Judah: Iudeea, Иуде, Júdea, Juuda, Judäa
Galilee: Galile, Галиле
Bethlehem: Betleem, Вифлеем, Belén, Betlehem, Belém, Petlemm, Betlém
Nazareth: Назарет, Nazaret
Jericho: Иерихон, Ierihon, Jeeriko
Acre: Akko, Акк
Tyre: Tyros, Тир
Damascus: Şam, Damaskos
Aleppo: Halab, Halep
Babylon, Babylonian: Babilon, Вавилон, Babel, Baabülon, Baabel
Thebes: Фив, Teba, Teeba, Theben
Carthage, Carthaginian: Karthago, Kartaago, Cartagin, Карфаген, Kartagin, Cartago, Karthág
Abyssinia: Abessi, Абисс, Abisin
Cape: Kap, Cap, Cabo, Capo, Kaap, Мыс, Кап, 开普
Manchuria, Manchu: Mandž, Mandsch, Маньчж, Manciuri, Mandzs, Mantsur, 满
Greenwich: Гринвич
Orleans: Орлеан, 奥尔良
Scotia: Écosse, Шотланд, Escocia
Falkland, Falklands: Malvinas, Malouines, Фолкленд, Фолклэнд, Falkl
Athos: Афон, Atos
Verkhovna, Rada: Ülemraada, Верховн, Obersten, Rat, Suprem, Rady, Legfelsőbb, 最高拉达
Duma: Дум, Riigiduuma, 杜马
Sejm: Seim, Сейм
Storting: Стортинг, Suurkogu
Knesset: Кнессет, Knesszet
Majlis: Меджлис, Mejlis, Meclis
Riigikogu: Рийгикогу, Parlament
Visegrad, Visegrád: Вишеград, Wyszehrad
Notre, Dame: Богоматер, Богородиц, Jumalaema, 圣母院
Charlemagne: Karl, Carol, Карл, Carlo, Carlomagno, Karol, Károly, Kaarle, 查理
Ovid: Ovidi, Овиди, Ovide
Virgil: Vergil, Вергил
Horace: Horati, Horaci, Орацио, Гораци
Livy: Livius, Ливи, Livio
Pliny: Plini, Плини, Pline
Ptolemy: Ptolem, Птолем
Euclid: Eukl, Евклид, Эвклид
Cyrus: Kyros, Кир, Ciro
Hadrian: Adrian, Адриан
Trajan: Traian, Траян
Antony: Antoni, Антони
Thomas: Фом, Toma, Toomas, Tamás, Tuomas
Barbara: Варвар
Chrysostom: Златоуст, Gură de Aur, Crisostomo, Kuldsuu, Aranyszáj, Złotoust, Zlatoúst
Theodore: Фёдор, Феодор, Tudor, Teodor, Theodor, Feodor
Basil: Васили, Vasile, Vassili, Basileios, Vazul
Cyril: Кирилл, Chiril, Kirill, Cirill
Methodius: Мефоди, Metodie, Metod
Gregory: Григор, Grigore, Gergely, Grzegorz, Řehoř, Gregor
Athanasius: Афанаси, Atanasi
Jerome: Hieronym, Иероним, Ieronim, Girolamo, Jerónimo
Luke: Лук, Luca, Lukács, Luukas, Lucas, Lukas
Matthew: Matei, Máté, Матфе, Matteus
John: Ioan, Jaan, János, Juhani, Иоанн, Ян, Johannes
Jacob, James: Iacob, Jaakko, Иаков, Jaakob, Jákob
Andrew: Andrei, András, Andres, Antti
Stephen: Ștefan, István, Степан, Tapani
Peter: Petru, Peeter, Pekka
Paul: Pál, Paavel, Paavali
Philip: Fülöp, Vilippus
George: Gheorghe, György, Jüri, Yrjö, Егор
Michael: Mihai, Mihály, Mihkel, Mikael
Nicholas: Nicolae, Miklós, Nikolaos
Charles: Kaarel, Kaarle, Károly, Carol
Louis: Ludovic, Lajos, Ludvig
Henry: Henric, Henrik, Генрих
William: Vilhelm, Vilmos
Frederick: Frederic, Frigyes, Fredrik
Francis: Francisc, Franz, Ferenc, Frans
Joseph: Iosif, József, Joosep, Йосиф
Elizabeth: Elisabeta, Erzsébet, Eliisabet
Mary: Maarja, Μαρία
Catherine: Ecaterina, Katariina, Katalin
Joan: Ioana, Жанн, Juana, Giovanna, Johanna, Jeanne
Margaret: Маргарит, Margareta, Margit, Małgorzat, Markét
Helen, Helena: Елен, Elena
Noah: Noe, Ной, Но
Elijah: Ilie, Иль, Ilias, Eelija, Elias
Isaiah: Исай, Isaia, Jesaja
Jeremiah: Иерем, Ieremia
Job: Иов, Iov, Hiob, Iiob
Judas: Иуд, Iuda, Juudas
Pilate: Пилат, Pilat
Moses: Moise, Mooses, Mózes
Jesus: Isus, Iisus, Jeesus, Jézus, Ιησού
Christ: Hristos, Krisztus, Kristuse, Χριστ
Muhammad, Mohammed: Магомет, Mahomed, Muhamed, Magomed
Abraham: Авраам, Avraam, Aabraham
Zeus: Зевс, Дзевс
Hercules: Геракл, Herakl, Heraakl, Hercule
Odysseus, Ulysses: Одиссе, Odüss, Odise, Ulis
Athena: Афин, Ateena, Atena
Agence: 法新社, AFP, Франс
Deutsche, Welle: 德国之声, 德國之聲, Немецк
NASA: 航空航天局, 宇航局, 航天局, НАСА
Byzantium, Byzantine: Bütsants, Bizanț, Византи, Bizanc, Bysantt, Bizans, Візант, 拜占庭, ビザンツ
Gaul, Gauls, Gallic: Galia, Galli, Галли, Gaule, Galie
Teutonic: Saksa, Teuton, Тевтон, Krzyżack, Deutsch, Lovagrend, Německ
Nicaea, Nicea: Nikaia, Nikai, Никей, Niceea, İznik
Lombards, Lombard: Langobard, Longobard, Лангобард
Loire: Loar, Luaar, Луар
Azores, Azorean: Assoor, Azor, Азор
Scotland, Scottish: Šotimaa, Šoti, Skotl, Skócia, Scoția, İskoç
Wales, Welsh: Galilor, Galez, Walesi
England, English: Inglis, Anglia, Englan, İngil
Netherlands: Madalma, Alankoma, Olanda
Britain, British: Suurbritan, Britani, Brită
Nile: Niilus, Niili, Nílus
Székely: Secui, Szekler, Sekei
Patria: Isamaa, Patri
David: Taavet, Davit
Umayyad: Omaijaad, Omeia, Омейя, Omajj
Ottoman, Ottomans: Osman, Османск, Otoman
Nystad: Uusikaupun, Nystad, Ништад
Saeima: Seim, Сейм, Saeim
Phoenicia, Phoenician: Fenici, Foiniik, Финик, Feníc
Dacia, Dacian: Daci, Dák, Даки
Tatar, Tatars: Tătar, Tatári, Татар
Cossack, Cossacks: Cazac, Kasak, Казак, Kozák, Козак
Sabbath: Шаббат, Șabat, Szombat
Holland: Hollan, Olanda
Kyiv, Kiev: Kiiev, Kijev, Kiova, Kíev, Κίεβο
Andes, Andean: Anzi, Andi, Анд, Andid
Curonia, Curonian: Kuramaa, Kuršių, Курш, Kursí
Republika, Republic: Vabariik, Республик, Republic, Köztársaság, Tasavalta, Republi
Voivodeship: Voievod, Województw, Воевод, Woiwod
Lionheart: Lõvisüda, Leu, Löwenherz, Cœur, Львин, Oroszlán, León
Rigan, Rigans: Riia, Rīg, Рижан
`;
