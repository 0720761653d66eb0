import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { putOff } from './frameHold';

/** Draws the scene once all else of a frame is done, unless frames are put off. */
export function Drawing() {
  const drawn = useRef('');
  useFrame(({ gl, scene, camera, invalidate }) => {
    const { width, height } = gl.domElement;
    const size = `${width} x ${height}`;
    // A canvas of another size is empty, and a headset wants every frame.
    const mayWait = size === drawn.current && !gl.xr.isPresenting;
    if (mayWait && putOff(gl, invalidate)) return;
    drawn.current = size;
    gl.render(scene, camera);
  }, 1);
  return null;
}
