import type { VisitPose } from '../../src/app/visitContract';
import { type HallPoint, headingOf, type Pose } from '../../src/domain/units';
import { setBrush } from '../../tools/browser/brush';
import { lookAgain, type SecondLook, wearGlasses } from '../support/secondLook';
import { arrive, type Visit } from '../support/visitPage';
import type { Scenario } from './readScenarios';

type Place = Pick<Scenario, 'pose' | 'lookAt'>;

/** A visit that goes from scenario to scenario and takes pictures of the hall alone, without the interface. */
export interface ScenarioVisit {
  readonly visit: Visit;
  readonly photograph: (scenario: Place) => Promise<Buffer>;
  /** Looks a second time at a scenario, without going there again if it was photographed last. */
  readonly lookAgain: (scenario: Place) => Promise<SecondLook>;
}

/** So far off that stories and wall texts near the last scenario are let go, and each comes to the next one alike. */
const FAR_OFF = { x: -70, z: 13, heading: 0 };
/** Between the halls, where the fine light of both is fetched: it stays. */
const BETWEEN = { x: 63.4, z: 20.4, heading: 0 };

/** Arrives for photographs; the brush paints only what is kept. */
export async function arriveToPhotograph(language: string): Promise<ScenarioVisit> {
  const visit = await arrive({
    address: `?lang=${language}&quality=high`,
    isPainted: false,
    prepare: wearGlasses,
  });
  const { page, settled } = visit;
  const goTo = async (pose: VisitPose): Promise<void> => {
    await page.evaluate((to) => window.visit.goTo({ pose: to }), pose);
    await settled();
  };
  const turnTo = async (point: HallPoint): Promise<void> => goTo(aim((await visit.state()).pose, point));
  await hideInterface(visit);
  await goTo(BETWEEN);
  let photographed: Place | null = null;
  const photograph = async (place: Place): Promise<Buffer> => {
    await setBrush(page, true);
    await goTo(FAR_OFF);
    await goTo(place.pose);
    if (place.lookAt) await turnTo(place.lookAt);
    await setBrush(page, false);
    await settled();
    photographed = place;
    return page.screenshot();
  };
  return {
    visit,
    photograph,
    lookAgain: async (place) => {
      if (photographed !== place) await photograph(place);
      return lookAgain(page);
    },
  };
}

/** Leaves the hall alone on the page; the dom tests look after the interface. */
export const hideInterface = ({ page }: Visit): Promise<unknown> =>
  page.addStyleTag({ content: '.visit__interface { display: none }' });

/** The same stand, looking straight at a point. */
function aim(pose: Pose, { x, y, z }: HallPoint): Pose {
  const ahead = { x: x - pose.x, z: z - pose.z };
  return { ...pose, heading: headingOf(ahead), pitch: Math.atan2(y - pose.eye, Math.hypot(ahead.x, ahead.z)) };
}
