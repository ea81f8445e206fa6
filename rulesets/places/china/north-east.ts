import type { Gazetteer } from '../../../src/authoring.ts'

/** The cities of the north east of China (东北): Liaoning, Jilin, Heilongjiang. Sources and what is listed: see the places of China. */
// biome-ignore format: a table of names is read by rows
export const northEast: Gazetteer['regions'] = [
  {
    names: ['Liaoning', '辽宁'],
    cities: [
      { names: ['Shenyang', '沈阳', 'Mukden', 'Fengtian', '奉天'], parts: ['和平', '沈河', '大东', '皇姑', '铁西', '苏家屯', '浑南', '沈北', '于洪', '辽中', '新民', '东陵'] },
      { names: ['Dalian', '大连', 'Dairen', 'Dalny', 'Talien'], parts: ['中山', '西岗', '沙河口', '甘井子', '旅顺口', 'Lvshunkou', 'Lüshun', 'Lvshun', '旅顺', 'Port Arthur', '金州', 'Kinchow', '普兰店', '瓦房店', '庄河'] },
      { names: ['Anshan', '鞍山'], parts: ['铁东', '铁西', '立山', '千山', '海城', '台安'] },
      { names: ['Fushun', '抚顺'], parts: ['新抚', '东洲', '望花', '顺城', '清原'] },
      { names: ['Benxi', '本溪'], parts: ['平山', '溪湖', '明山', '南芬'] },
      { names: ['Dandong', '丹东', 'Tantung', 'Antung', '安东'], parts: ['元宝', '振兴', '振安', '东港', '凤城'] },
      { names: ['Jinzhou', '锦州', 'Chinchow'], parts: ['古塔', '凌河', '太和', '凌海', '北镇'] },
      { names: ['Yingkou', '营口', 'Newchwang', 'Yingkow'], parts: ['站前', '西市', '鲅鱼圈', '老边', '盖州', '大石桥'] },
      { names: ['Fuxin', '阜新'], parts: ['海州', '新邱', '太平', '清河门', '细河'] },
      { names: ['Liaoyang', '辽阳'], parts: ['白塔', '文圣', '宏伟', '弓长岭', '太子河', '灯塔'] },
      { names: ['Panjin', '盘锦'], parts: ['双台子', '兴隆台', '大洼'] },
      { names: ['Tieling', '铁岭'], parts: ['银州', '清河', '调兵山', 'Diaobingshan', '开原', '西丰'] },
      { names: ['Chaoyang', '朝阳'], parts: ['双塔', '龙城', '北票', '凌源'] },
      { names: ['Huludao', '葫芦岛'], parts: ['连山', '龙港', '南票', '兴城'] },
    ],
  },
  {
    names: ['Jilin', '吉林'],
    cities: [
      { names: ['Changchun', '长春', 'Hsinking'], parts: ['南关', '宽城', '朝阳', '二道', '双阳', '九台', '榆树', '德惠', '公主岭'] },
      { names: ['Jilin', '吉林', 'Kirin'], parts: ['昌邑', '龙潭', '船营', '丰满', '蛟河', '桦甸', '舒兰', '磐石', '永吉'] },
      { names: ['Siping', '四平'], parts: ['铁西', '铁东', '双辽', '梨树'] },
      { names: ['Liaoyuan', '辽源'], parts: ['龙山', '西安', '东丰'] },
      { names: ['Tonghua', '通化'], parts: ['东昌', '二道江', '梅河口', '集安', '柳河'] },
      { names: ['Baishan', '白山'], parts: ['浑江', '江源', '临江'] },
      { names: ['Songyuan', '松原'], parts: ['宁江', '扶余', '乾安'] },
      { names: ['Baicheng', '白城'], parts: ['洮北', '洮南', '大安'] },
      { names: ['Yanbian', '延边', '延边朝鲜族', 'Yanbian Korean'], parts: ['延吉', '图们', '敦化', '珲春', 'Hunchun', '龙井', '和龙'] },
    ],
  },
  {
    names: ['Heilongjiang', '黑龙江'],
    cities: [
      { names: ['Harbin', '哈尔滨', "Ha'erbin"], parts: ['道里', '南岗', '道外', '平房', '松北', '香坊', '呼兰', '阿城', '双城', '尚志', '五常', '动力'] },
      { names: ['Qiqihar', '齐齐哈尔', "Qiqiha'er", 'Tsitsihar'], parts: ['龙沙', '建华', '铁锋', '昂昂溪', '富拉尔基', '碾子山', '梅里斯', '讷河', '依安', '甘南', '富裕'] },
      { names: ['Jixi', '鸡西'], parts: ['鸡冠', '恒山', '滴道', '梨树', '城子河', '麻山', '虎林', '密山'] },
      { names: ['Hegang', '鹤岗'], parts: ['向阳', '工农', '南山', '兴安', '东山', '兴山'] },
      { names: ['Shuangyashan', '双鸭山'], parts: ['尖山', '岭东', '四方台', '宝山'] },
      { names: ['Daqing', '大庆'], parts: ['萨尔图', '龙凤', '让胡路', '红岗', '大同', '肇源'] },
      { names: ['Yichun', '伊春'], parts: ['伊美', '乌翠', '友好', '金林', '铁力'] },
      { names: ['Jiamusi', '佳木斯', 'Kiamusze'], parts: ['向阳', '前进', '东风', '郊区', '同江', '富锦', '抚远'] },
      { names: ['Qitaihe', '七台河'], parts: ['新兴', '桃山', '茄子河'] },
      { names: ['Mudanjiang', '牡丹江'], parts: ['东安', '阳明', '爱民', '西安', '绥芬河', '海林', '宁安', '穆棱', 'Muling', '东宁'] },
      { names: ['Heihe', '黑河'], parts: ['爱辉', '北安', '五大连池', '嫩江'] },
      { names: ['Suihua', '绥化'], parts: ['北林', '安达', '肇东', '海伦', '兰西'] },
      { names: ["Daxing'anling", '大兴安岭'], parts: ['漠河', '加格达奇', '松岭', '新林', '呼中'] },
    ],
  },
]
