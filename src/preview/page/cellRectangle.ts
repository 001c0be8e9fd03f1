/** Where a cell of the active sheet is drawn on the page. */
import type { Grid } from '../univer/grid';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SheetCell {
  /** Without scrolling, from the corner of the canvas. */
  getCellRect(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

interface Viewport {
  readonly viewportScrollX: number;
  readonly viewportScrollY: number;
  readonly left: number;
  readonly top: number;
}

interface RenderManager {
  getRenderById(unitId: string): { readonly scene: { readonly scaleX: number; readonly scaleY: number; getViewport(key: string): Viewport | undefined } } | null;
}

/** Null when the cell is scrolled out of view or hidden. */
export function cellRectangle(grid: Grid, row: number, column: number): Rectangle | null {
  const { UniverEngineRender } = window as unknown as { readonly UniverEngineRender: { readonly IRenderManagerService: never } };
  const scene = grid.engine.injector.get<RenderManager>(UniverEngineRender.IRenderManagerService).getRenderById(grid.unitId)?.scene;
  const canvas = document.querySelector(`canvas[id^="univer-sheet-main-canvas"]`)?.getBoundingClientRect();
  const main = scene?.getViewport('viewMain');
  if (scene === undefined || canvas === undefined || main === undefined) return null;
  const { xSplit, ySplit } = grid.sheet(grid.activeSheetId).getConfig().freeze;
  const cell = (grid.facadeOf(grid.activeSheetId).getRange(row, column) as unknown as SheetCell).getCellRect();
  const [scrollsX, scrollsY] = [column >= xSplit, row >= ySplit];
  const x = (cell.x - (scrollsX ? main.viewportScrollX : 0)) * scene.scaleX;
  const y = (cell.y - (scrollsY ? main.viewportScrollY : 0)) * scene.scaleY;
  const [width, height] = [cell.width * scene.scaleX, cell.height * scene.scaleY];
  const isHidden = width <= 0 || height <= 0 || (scrollsX && x < main.left) || (scrollsY && y < main.top);
  if (isHidden || x + width > canvas.width || y + height > canvas.height) return null;
  return { x: canvas.left + x, y: canvas.top + y, width, height };
}
