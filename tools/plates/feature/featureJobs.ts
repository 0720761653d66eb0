import type { Feature } from '../../../src/domain/plan/schemas';
import type { PictureJob } from '../pictureJob';
import type { PlateSources } from '../sources/plateSources';
import type { FeatureDrawing, FeatureSubject } from './featureSources';
import { sectionLettering, titleLettering } from './lettering';
import { namesWall } from './names';
import { openingBoard } from './openingText';
import { roadMap } from './roadMap';
import { sectionsInFront } from './sectionInFront';
import { timelineBoard } from './timeline';

/** What draws each kind of wall text. */
const DRAWINGS: Readonly<Record<Feature['kind'], (subject: FeatureSubject) => FeatureDrawing>> = {
  title: titleLettering,
  'section-title': sectionLettering,
  'opening-text': openingBoard,
  timeline: timelineBoard,
  map: roadMap,
  names: namesWall,
};

/** Every wall text of the plan, in the plan's proportions. */
export function featureJobs(sources: PlateSources): readonly PictureJob[] {
  const inFront = sectionsInFront(sources.plan);
  return sources.plan.features.map((feature) => {
    const section = feature.section ?? inFront.get(feature.id) ?? null;
    return featureJob(feature, DRAWINGS[feature.kind]({ feature, section, sources }));
  });
}

function featureJob(feature: Feature, drawing: FeatureDrawing): PictureJob {
  const scale = drawing.long / Math.max(feature.w, feature.h);
  const size = { w: Math.round(feature.w * scale), h: Math.round(feature.h * scale) };
  return {
    group: 'feature',
    subject: feature.id,
    layout: size,
    file: size,
    markup: drawing.markup,
    look: `feature ${drawing.look}`,
    vars: drawing.vars,
    styles: ['plate/map.css', 'feature/feature.css', 'feature/roadMap.css'],
    transparent: drawing.isTransparent,
    encoding: drawing.encoding,
  };
}
