import type { Catalogue } from '../../../src/domain/catalogue/schemas';
import { planSearch, type SearchSources } from '../../../src/domain/search/planSearch';
import type { SearchData } from '../../../src/domain/search/searchData';
import { anAlias, anExhibit, anExhibition, aPerson, aPlace, aStory } from '../../support/smallExhibition';

const both = (zh: string, en: string) => ({ zh, en });

/** Four exhibits, two people and two places whose names have been spelt in many ways. */
export const SMALL: Catalogue = {
  exhibition: anExhibition(),
  stories: [
    aStory({
      id: 'surgeon',
      section: 'medical',
      title: both('一位外科医生', 'A surgeon'),
      lead: 'will',
      exhibits: ['will', 'theatre'],
    }),
    aStory({
      id: 'capital',
      section: 'military',
      title: both('战时首都', 'The wartime capital'),
      lead: 'raid',
      exhibits: ['raid', 'radio'],
    }),
  ],
  exhibits: [
    anExhibit({
      id: 'will',
      section: 'medical',
      story: 'surgeon',
      kind: 'document',
      title: both('白求恩的遗书', 'Last letter of a surgeon'),
      date: '1939-11-11',
      people: [{ id: 'norman-bethune', role: 'author' }],
      place: 'jin-cha-ji',
      text: both('病重时写给聂荣臻。', 'Written to Nie Rongzhen.'),
      holder: both('档案馆', 'An archive'),
      reference: 'GB-1939/7',
      evidence: 'on-display',
    }),
    anExhibit({
      id: 'theatre',
      section: 'medical',
      story: 'surgeon',
      title: both('破庙中的手术室', 'Operating theatre in a ruined temple'),
      date: '1939',
      makers: [{ name: both('吴印咸', 'Wu Yinxian'), role: 'photographer' }],
      people: [{ id: 'norman-bethune', role: 'subject' }],
      place: 'jin-cha-ji',
      text: both('医生正在手术。', 'He operates by daylight; septicaemia was the danger.'),
    }),
    anExhibit({
      id: 'raid',
      story: 'capital',
      title: both('轰炸后的街道', 'A street after the air raid'),
      date: '1940/1941',
      people: [],
      place: 'chongqing',
      text: both('街道尽毁。', 'The street lies in ruins.'),
    }),
    anExhibit({
      id: 'radio',
      story: 'capital',
      kind: 'object',
      title: both('P-40战斗机无线电', 'Radio of a P-40 fighter'),
      date: null,
      people: [],
      place: null,
      text: both('在陪都重庆修理，后归白求恩医院。', 'Repaired in Chungking and given to the Bethune hospital.'),
    }),
  ],
  people: [
    aPerson({
      id: 'norman-bethune',
      name: both('诺尔曼·白求恩', 'Norman Bethune'),
      country: both('加拿大', 'Canadian'),
      role: both('外科医生', 'Surgeon'),
      otherNames: ['Pai Chiu-en', "Bai Qiu'en", '白求恩'],
    }),
    aPerson({ id: 'wu-yinxian', name: both('吴印咸', 'Wu Yinxian'), country: both('中国', 'Chinese') }),
  ],
  places: [
    aPlace({ id: 'chongqing', name: both('重庆', 'Chongqing'), historical: 'Chungking' }),
    aPlace({ id: 'jin-cha-ji', name: both('晋察冀边区', 'Jin-Cha-Ji border region') }),
  ],
  timeline: [],
  journeys: [],
  aliases: [
    anAlias({ id: 'wartime-capital', names: ['Chungking', '陪都', "Ch'ung-ch'ing"] }),
    anAlias({ id: 'raids', names: ['air raid', 'bombardement', '轰炸'] }),
  ],
};

/** What stands in for the platform's names of states. */
export const COUNTRY_NAMES: SearchSources['countryNames'] = {
  ofCode: (code) => (code === 'CN' ? both('中国', 'China') : null),
  ofName: (zh) =>
    zh === '中国'
      ? { id: 'CN', title: both('中国', 'China') }
      : zh === '加拿大'
        ? { id: 'CA', title: both('加拿大', 'Canada') }
        : null,
};

const kind = (zh: string, en: string) => ({ zh: [zh], en: [en] });

/** One word for each kind. */
export const KIND_WORDS: SearchSources['kindWords'] = {
  book: kind('图书', 'book'),
  periodical: kind('报刊', 'periodical'),
  document: kind('文件', 'document'),
  photograph: kind('照片', 'photograph'),
  film: kind('影片', 'film'),
  object: kind('实物', 'object'),
  aircraft: kind('飞机', 'aircraft'),
  medal: kind('奖章', 'medal'),
  poster: kind('招贴画', 'poster'),
  map: kind('地图', 'map'),
  sound: kind('录音', 'sound recording'),
  panel: kind('展板', 'text panel'),
};

/** Compiles the search of a catalogue in its own order, without pictures. */
export function searchOf(catalogue: Catalogue = SMALL): SearchData {
  return planSearch({
    catalogue,
    order: catalogue.exhibits.map(({ id }) => id),
    kindWords: KIND_WORDS,
    countryNames: COUNTRY_NAMES,
    tileOf: () => null,
    sheetOf: () => null,
  });
}
