import type { Gazetteer } from '../../../src/authoring.ts'

/** The cities of the north of China (华北): Beijing, Tianjin, Hebei, Shanxi, Inner Mongolia. Sources and what is listed: see the places of China. */
// biome-ignore format: a table of names is read by rows
export const north: Gazetteer['regions'] = [
  {
    names: ['Beijing', '北京'],
    cities: [
      { names: ['Beijing', '北京', 'Peking', 'Pekin', 'Peiping', '北平'], parts: ['东城', '西城', '朝阳', '丰台', '石景山', '海淀', '门头沟', '房山', '通州', '顺义', '昌平', '大兴', '怀柔', '平谷', '密云', '延庆', '崇文', '宣武'] },
    ],
  },
  {
    names: ['Tianjin', '天津'],
    cities: [
      { names: ['Tianjin', '天津', 'Tientsin'], parts: ['和平', '河东', '河西', '南开', '河北', '红桥', '东丽', '西青', '津南', '北辰', '武清', '宝坻', '滨海', '宁河', '静海', '蓟州', '塘沽', '汉沽', '大港'] },
    ],
  },
  {
    names: ['Hebei', '河北'],
    cities: [
      { names: ['Shijiazhuang', '石家庄', 'Shihkiachwang', 'Shihchiachuang'], parts: ['长安', '桥西', '新华', '井陉', '裕华', '藁城', '鹿泉', '栾城', '辛集', '晋州', '新乐', '平山'] },
      { names: ['Tangshan', '唐山'], parts: ['路南', '路北', '古冶', '开平', 'Hoiping', '丰南', '丰润', '曹妃甸', '遵化', '迁安', '滦州', '迁西'] },
      { names: ['Qinhuangdao', '秦皇岛', 'Chinwangtao', 'Chinhuangtao'], parts: ['海港', '山海关', '北戴河', '抚宁'] },
      { names: ['Handan', '邯郸'], parts: ['邯山', '丛台', '复兴', '峰峰', '肥乡', '永年', '武安', '曲周'] },
      { names: ['Xingtai', '邢台'], parts: ['襄都', '信都', '任泽', '南和', '南宫', '沙河', '平乡', '清河'] },
      { names: ['Baoding', '保定', 'Paoting'], parts: ['竞秀', '莲池', '满城', '清苑', '徐水', '涿州', '定州', '安国', '高碑店', '容城'] },
      { names: ['Zhangjiakou', '张家口', 'Kalgan', 'Changkiakow'], parts: ['桥东', '桥西', '宣化', '万全', '崇礼', '沽源', '怀安'] },
      { names: ['Chengde', '承德', 'Chengteh', 'Jehol'], parts: ['双桥', '双滦', '鹰手营子', '平泉', '隆化', '宽城'] },
      { names: ['Cangzhou', '沧州'], parts: ['新华', '运河', '泊头', '任丘', '黄骅', '河间', '盐山'] },
      { names: ['Langfang', '廊坊'], parts: ['安次', '广阳', '霸州', '三河'] },
      { names: ['Hengshui', '衡水'], parts: ['桃城', '冀州', '深州', '故城', '阜城'] },
    ],
  },
  {
    names: ['Shanxi', '山西'],
    cities: [
      { names: ['Taiyuan', '太原', 'Yangku'], parts: ['小店', '迎泽', '杏花岭', '尖草坪', '万柏林', 'Wanbolin', '晋源', '古交'] },
      { names: ['Datong', '大同', 'Tatung'], parts: ['新荣', '平城', '云冈', '云州', '广灵'] },
      { names: ['Yangquan', '阳泉'], parts: ['城区', '矿区', '郊区'] },
      { names: ['Changzhi', '长治'], parts: ['潞州', '上党', '屯留', '潞城', '黎城'] },
      { names: ['Jincheng', '晋城'], parts: ['城区', '高平'] },
      { names: ['Shuozhou', '朔州'], parts: ['朔城', '平鲁', '怀仁'] },
      { names: ['Jinzhong', '晋中'], parts: ['榆次', '太谷', '介休'] },
      { names: ['Yuncheng', '运城'], parts: ['盐湖', '永济', '河津', '临猗', '新绛', '平陆'] },
      { names: ['Xinzhou', '忻州'], parts: ['忻府', '原平'] },
      { names: ['Linfen', '临汾'], parts: ['尧都', '侯马', '霍州', '翼城', '浮山'] },
      { names: ['Lüliang', '吕梁', 'Lvliang', 'Lyuliang'], parts: ['离石', '孝义', '汾阳', '交城', '方山'] },
    ],
  },
  {
    names: ['Inner Mongolia', '内蒙古', 'Nei Mongol', 'Neimenggu'],
    cities: [
      { names: ['Hohhot', '呼和浩特', 'Huhehaote', 'Huhhot'], parts: ['新城', '回民', '玉泉', '赛罕', '武川'] },
      { names: ['Baotou', '包头', 'Paotow'], parts: ['东河', '昆都仑', '青山', '石拐', '白云鄂博', '九原'] },
      { names: ['Wuhai', '乌海'], parts: ['海勃湾', '海南', '乌达'] },
      { names: ['Chifeng', '赤峰'], parts: ['红山', '元宝山', '松山'] },
      { names: ['Tongliao', '通辽'], parts: ['科尔沁', 'Horqin', '霍林郭勒', 'Holingol'] },
      { names: ['Ordos', '鄂尔多斯', "E'erduosi"], parts: ['东胜', '康巴什'] },
      { names: ['Hulunbuir', '呼伦贝尔', "Hulunbei'er"], parts: ['海拉尔', 'Hailar', '扎赉诺尔', '满洲里', '牙克石', '扎兰屯', '额尔古纳', 'Ergun', '根河'] },
      { names: ['Bayannur', '巴彦淖尔', "Bayannao'er"], parts: ['临河'] },
      { names: ['Ulanqab', '乌兰察布', 'Wulanchabu'], parts: ['集宁', '丰镇'] },
      { names: ['Hinggan', '兴安', "Xing'an"], parts: ['乌兰浩特', 'Ulanhot', '阿尔山'] },
      { names: ['Xilingol', '锡林郭勒', 'Xilinguole'], parts: ['二连浩特', 'Erenhot', '锡林浩特', 'Xilinhot'] },
      { names: ['Alxa', '阿拉善', 'Alashan'] },
    ],
  },
]
