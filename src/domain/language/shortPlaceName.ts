import type { Bilingual } from './language';

/** Provinces and states that a Chinese place name may begin with, and that a map leaves out. */
const REGIONS =
  /^(?:陕西|山西|河北|河南|山东|江苏|浙江|安徽|江西|湖北|湖南|四川|贵州|云南|广东|广西|甘肃|宁夏|辽宁|黑龙江|台湾|缅甸|印度|英国|美国|新西兰|哈萨克斯坦|俄罗斯|加拿大|丹麦|埃及|日本|澳大利亚)(?=.{2,})(?![东南西北中].?部|境内)/;
/** States and provinces inside another country. */
const STATES =
  /^(?:密苏里|加利福尼亚|华盛顿|犹他|亚利桑那|威斯康星|科罗拉多|马萨诸塞)州|^(?:贾坎德|西孟加拉|阿萨姆)邦|^(?:安大略)省|^新南威尔士州|^夏威夷(?=.)/;

/** A place's name as a map sets it: "陕西保安（今志丹）", "Bao'an (Zhidan), Shaanxi" become “保安”, "Bao’an". */
export function shortPlaceName({ zh, en }: Bilingual): Bilingual {
  const plain = en
    .replace(/\(.*?\)/g, '')
    .split(',')[0]
    ?.replace(/\s+/g, ' ')
    .trim();
  return {
    zh: zh
      .replace(/（.*?）/g, '')
      .replace(REGIONS, '')
      .replace(STATES, ''),
    en: (plain === undefined || plain === '' ? en : plain).replaceAll("'", '’'),
  };
}
