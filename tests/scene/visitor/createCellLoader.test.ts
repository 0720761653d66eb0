import { describe, expect, it } from 'vitest';
import { createCellLoader } from '../../../src/scene/visitor/createCellLoader';
import { activityOf } from '../../../src/state/activity';
import { cellData, cellHead, testHall, testVisit } from '../../support/testVisit';

const HALL = testHall({
  cells: [cellHead('far', 35, 5), cellHead('near', 5, 5), cellHead('next', 8, 5), cellHead('beyond', 90, 5)],
});

async function visit(failing: ReadonlySet<string> = new Set()) {
  const asked: string[] = [];
  const store = await testVisit(HALL, {
    loadCell: (story) => {
      asked.push(story);
      return failing.has(story) ? Promise.reject(new Error('gone')) : Promise.resolve(cellData(story));
    },
  });
  return { store, asked };
}

describe('stories nearby', () => {
  it('are fetched nearest first, the far ones after them, and those beyond not at all', async () => {
    const { store, asked } = await visit();
    createCellLoader(store, HALL, { x: 2, z: 5 }).lookAround();
    await activityOf(store).whenQuiet();
    expect(asked).toEqual(['near', 'next', 'far']);
  });

  it('are tried twice and then let be, and the visit goes on', async () => {
    const { store, asked } = await visit(new Set(['near']));
    createCellLoader(store, HALL, { x: 2, z: 5 }).lookAround();
    await activityOf(store).whenQuiet();
    expect(asked.filter((story) => story === 'near')).toHaveLength(2);
    expect(asked).toContain('far');
  });

  it('wait for the visitor to stand before the far ones are fetched', async () => {
    const { store, asked } = await visit();
    const { pose } = store.getState();
    store.getState().visit.reportVisitor({ pose, zone: null, isMoving: true });
    createCellLoader(store, HALL, { x: 2, z: 5 }).lookAround();
    await activityOf(store).whenQuiet();
    expect(asked).toEqual(['near', 'next']);
    store.getState().visit.reportVisitor({ pose, zone: null, isMoving: false });
    await activityOf(store).whenQuiet();
    expect(asked).toEqual(['near', 'next', 'far']);
  });
});
