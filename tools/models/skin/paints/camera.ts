/** The camera for 35 mm film: vulcanite, chrome rubbed bright, black enamel, as on the one for roll film. */
export { FOLDING_CAMERA as CAMERA } from './camera-folding';
