import { Mesh } from 'three';
import { APPEARING_ORDER, type AttentionUniforms } from '../attention/attentionUniforms';
import type { DrawnBoard } from '../drawnHang';
import { createInstanceBuffer } from '../instanceBuffer';
import type { Layer } from '../layer';
import type { FaceUniforms } from '../shading/faceSampling';
import { writePose, writeShape } from '../shading/pose';
import { boardGeometry } from './geometry';
import { BOARD_BLANKS, boardMaterial } from './material';

const BLANK_OF = { picture: BOARD_BLANKS.paper, label: BOARD_BLANKS.label, panel: BOARD_BLANKS.panel } as const;

/** Pictures keep their own colours wherever they hang: 0.92 of them at least, with the shader's own fall-off. */
const LEAST_ON_PICTURES = 0.97;

/** Pictures in frames, labels and story panels of what is near, in one draw call. */
export function createBoards(faces: FaceUniforms, attention: AttentionUniforms): Layer<readonly DrawnBoard[]> {
  const geometry = boardGeometry();
  const material = boardMaterial(faces, attention);
  const buffer = createInstanceBuffer(geometry, [
    { name: 'iPose', size: 4 },
    { name: 'iShape', size: 4 },
    { name: 'iBoard', size: 4 },
  ]);
  const mesh = new Mesh(geometry, material);
  mesh.name = 'boards';
  mesh.renderOrder = APPEARING_ORDER + 1;
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  return {
    object: mesh,
    show: (boards, lightAt) => {
      const field = buffer.open(boards.length);
      boards.forEach((board, at) => {
        const { front, pose } = board;
        const back = board.depth / 2;
        const level = Math.cos(pose.tilt) * back;
        const centre = {
          x: front.x - Math.sin(pose.facing) * level,
          y: front.y - Math.sin(pose.tilt) * back,
          z: front.z + Math.cos(pose.facing) * level,
        };
        writePose(field('iPose'), at, { ...pose, centre });
        writeShape(field('iShape'), at, board.w, board.h, board.depth, pose.tilt);
        field('iBoard').set(
          [board.face, BLANK_OF[board.kind], Math.max(LEAST_ON_PICTURES, lightAt(front)), board.exhibit],
          at * 4,
        );
      });
      buffer.close();
      mesh.visible = boards.length > 0;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
}
