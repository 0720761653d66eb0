/** Ids of the large towns of the exhibition that small maps name for bearing, most useful first. */
export const BEARINGS = (
  'beijing shanghai nanjing hankou chongqing kunming xian yanan guangzhou hong-kong lanzhou chengdu guiyang ' +
  'zhengzhou shenyang yangon kolkata singapore moscow london new-york washington-dc san-francisco new-delhi mumbai ' +
  'almaty los-angeles montreal wellington'
).split(' ');
