// The canvas that shows the graph: marks go in, clicks and drags come out. Nothing here knows what the marks stand for.
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { PrimitivesDeclaration } from 'sigma/types';
import {
  extremityArrow,
  layerDashed,
  layerFill,
  pathCurved,
  pathLine,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfRectangle,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import {
  ARM,
  dashes,
  isShaped,
  NARROW,
  translucent,
  type EdgeMark,
  type Marks,
  type NodeMark,
  type Shape,
  type Stroke,
} from './marks.js';
import type { Palette } from './palette.js';
import type { Point } from './unfolded.js';

export interface Told {
  readonly node: (id: string, isChoosing: boolean) => void;
  readonly edge: (id: string) => void;
  readonly dropped: (id: string, at: Point) => void;
}

export interface Picked {
  readonly focus: string | null;
  readonly chosen: ReadonlySet<string>;
}

export interface Stage {
  draw(marks: Marks, at: (id: string) => Point): void;
  pick(picked: Picked): void;
  place(at: ReadonlyMap<string, Point>): void;
  positions(): ReadonlyMap<string, Point>;
  /** Everything in view, and no other scale while something is dragged. */
  fit(): void;
  zoom(way: 'in' | 'out'): void;
  kill(): void;
}

interface NodeLook {
  x: number;
  y: number;
  label: string;
  shape: Shape;
  colour: string;
  radius: number;
  isHub: boolean;
  isNamed: boolean;
  picked: 'FOCUS' | 'CHOSEN' | 'NONE';
}

interface EdgeLook {
  colour: string;
  width: number;
  dashSize: number;
  gapSize: number;
  hasArrow: boolean;
}

// Names of shapes and of what they are called in GLSL are one.
const shapes = {
  circle: sdfCircle(),
  square: sdfSquare(),
  triangle: sdfTriangle(),
  diamond: sdfDiamond(),
  rectangle: sdfRectangle({ aspectRatio: NARROW }),
  wedge: {
    name: 'wedge',
    inradiusFactor: 0.5,
    glsl: `
float sdf_wedge(vec2 uv, float size) {
  float k = sqrt(3.0);
  float r = size * k / 2.0;
  vec2 p = vec2(abs(uv.x) - r, -uv.y + r / k);
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}`,
  },
  hexagon: {
    name: 'hexagon',
    inradiusFactor: 0.866,
    glsl: `
float sdf_hexagon(vec2 uv, float size) {
  vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  float r = size * 0.8660254;
  vec2 p = abs(uv);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}`,
  },
  cross: {
    name: 'cross',
    inradiusFactor: ARM,
    glsl: `
float sdf_cross(vec2 uv, float size) {
  vec2 p = abs(uv);
  if (p.y > p.x) p = p.yx;
  vec2 b = vec2(size, size * ${ARM.toFixed(2)});
  vec2 q = p - b;
  float k = max(q.y, q.x);
  vec2 w = k > 0.0 ? q : vec2(b.y - p.x, -k);
  return sign(k) * length(max(w, 0.0));
}`,
  },
} as const satisfies Record<Shape, unknown>;

/** A dash that no edge is long enough to end: the dashed layer draws nothing at all where the gap is 0. */
const ENDLESS = 10_000;

const dashOf = (stroke: Stroke): Pick<EdgeLook, 'dashSize' | 'gapSize'> => {
  const [dashSize, gapSize] = stroke === 'SOLID' ? [ENDLESS, 1] : dashes[stroke];
  return { dashSize, gapSize };
};

const primitives = {
  nodes: { shapes: Object.values(shapes), layers: [layerFill()] },
  edges: {
    paths: [pathLine(), pathCurved(), pathLoop()],
    extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3 })],
    // Else no layer reads them from the links.
    variables: {
      dashSize: { type: 'number', default: ENDLESS },
      gapSize: { type: 'number', default: 1 },
    },
    layers: [
      layerDashed({
        dashSize: { attribute: 'dashSize', default: ENDLESS, mode: 'relative' },
        gapSize: { attribute: 'gapSize', default: 1, mode: 'relative' },
        align: 0,
        cap: 'round',
        solidExtremities: 'head',
      }),
    ],
  },
} as const satisfies PrimitivesDeclaration;

const nodeLook = (mark: NodeMark): Omit<NodeLook, 'x' | 'y' | 'picked'> => ({
  label: mark.label,
  shape: mark.shape,
  colour: mark.colour,
  radius: mark.radius,
  isHub: mark.isHub,
  isNamed: mark.isNamed,
});

const edgeLook = (mark: EdgeMark): EdgeLook => ({
  colour: mark.colour,
  // Sigma draws half of what it is told (measured: 2 gives 1 pixel).
  width: 2 * mark.width,
  hasArrow: mark.hasArrow,
  ...dashOf(mark.stroke),
});

/** From here on names are drawn only where there is room, and edges rest while the picture moves. */
const MANY = 400;

/** Throws where the browser draws no WebGL. */
export function stageOn(container: HTMLElement, palette: Palette, told: Told, isStill: boolean): Stage {
  const graph = new MultiDirectedGraph<NodeLook, EdgeLook>();
  const sigma = new Sigma<NodeLook, EdgeLook>(graph, container, {
    primitives,
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'radius' },
        color: { attribute: 'colour' },
        shape: { attribute: 'shape' },
        label: ({ label }) => (isShaped(label) ? '' : label),
        labelColor: palette.ink,
        labelSize: 13,
        // Outwards, where there is room.
        labelPosition: ({ x }) => (x < 0 ? 'left' : 'right'),
        labelFont: palette.font,
        // Seen through a little: a name must not hide what stands behind it.
        labelBackgroundColor: translucent(palette.paper),
        labelBackgroundPadding: 1,
        labelVisibility: ({ isNamed, picked }, { isHovered }) =>
          isNamed || isHovered || picked !== 'NONE' ? 'visible' : 'auto',
        depth: ({ picked }, { isHovered }) => (isHovered || picked !== 'NONE' ? 'topNodes' : 'nodes'),
        cursor: 'pointer',
        backdropVisibility: ({ isHub, picked }, { isHovered }) =>
          isHub || isHovered || picked !== 'NONE' ? 'visible' : 'hidden',
        backdropArea: 'node',
        backdropPadding: 4,
        backdropShadowBlur: 0,
        backdropColor: ({ picked }) => (picked === 'FOCUS' ? palette.accent : palette.paper),
        backdropBorderColor: ({ picked, colour }) =>
          picked === 'CHOSEN' ? palette.ink : picked === 'FOCUS' ? palette.accent : colour,
        backdropBorderWidth: ({ picked }) => (picked === 'CHOSEN' ? 3 : 2),
      },
      edges: {
        path: 'straight',
        parallelPath: 'curved',
        size: { attribute: 'width' },
        color: (attributes, { isHovered }) => (isHovered ? palette.accent : attributes.colour),
        head: ({ hasArrow }) => (hasArrow ? 'arrow' : 'none'),
        depth: { whenState: 'isHovered', then: 'topEdges', else: 'edges' },
        cursor: 'pointer',
      },
    },
    settings: {
      enableNodeDrag: true,
      enableEdgeEvents: true,
      enableCameraRotation: false,
      // Sizes are pixels.
      itemSizesReference: 'screen',
      autoRescaleContent: 'nodes',
      minEdgeThickness: 1,
      edgePickingPadding: 4,
      labelRenderedSizeThreshold: 0,
      labelDensity: 1,
      labelGridCellSize: 120,
      // Room for some of the names that stand outwards; room for all of them would leave none for the picture.
      stagePadding: Math.min(80, 0.1 * container.clientWidth),
      // Labels must not leave the stage on a page that is folded away, and a canvas of no size is not worth an exception.
      allowInvalidContainer: true,
    },
  });
  writeShaped(sigma, graph, palette);
  const camera = sigma.getCamera();
  const calm = { duration: isStill ? 0 : 250 };

  sigma.on('clickNode', ({ node, event: { original } }) =>
    told.node(node, original.shiftKey || original.ctrlKey || original.metaKey),
  );
  sigma.on('clickEdge', ({ edge }) => told.edge(edge));
  let from: Point | null = null;
  sigma.on('nodeDragStart', ({ node }) => {
    const { x, y } = graph.getNodeAttributes(node);
    from = { x, y };
    sigma.setCustomBBox(sigma.getCustomBBox() ?? sigma.getBBox());
  });
  sigma.on('nodeDragEnd', ({ node }) => {
    const { x, y } = graph.getNodeAttributes(node);
    if (from !== null && (from.x !== x || from.y !== y)) told.dropped(node, { x, y });
    from = null;
  });

  return {
    draw({ nodes, edges }, at) {
      const ids = new Set(nodes.map(({ id }) => id));
      const links = new Set(edges.map(({ id }) => id));
      for (const id of graph.edges()) if (!links.has(id)) graph.dropEdge(id);
      for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id);
      for (const mark of nodes) {
        if (graph.hasNode(mark.id)) graph.mergeNodeAttributes(mark.id, nodeLook(mark));
        else graph.addNode(mark.id, { ...nodeLook(mark), ...at(mark.id), picked: 'NONE' });
      }
      for (const mark of edges) {
        if (graph.hasEdge(mark.id)) graph.mergeEdgeAttributes(mark.id, edgeLook(mark));
        else graph.addDirectedEdgeWithKey(mark.id, mark.from, mark.to, edgeLook(mark));
      }
      const isMuch = graph.order > MANY;
      sigma.setSettings({
        hideEdgesOnMove: graph.size > 2 * MANY,
        labelRenderedSizeThreshold: isMuch ? 8 : 0,
        labelDensity: isMuch ? 0.5 : 1,
      });
    },
    pick({ focus, chosen }) {
      graph.forEachNode((id, { picked }) => {
        const now = id === focus ? 'FOCUS' : chosen.has(id) ? 'CHOSEN' : 'NONE';
        if (now !== picked) graph.setNodeAttribute(id, 'picked', now);
      });
    },
    place(at) {
      graph.updateEachNodeAttributes(
        (id, look) => {
          const point = at.get(id);
          return point === undefined ? look : { ...look, x: point.x, y: point.y };
        },
        { attributes: ['x', 'y'] },
      );
    },
    positions: () => new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }])),
    fit() {
      sigma.setCustomBBox(null);
      sigma.refresh();
      void camera.reset(calm);
    },
    zoom(way) {
      void (way === 'in' ? camera.zoomIn(calm) : camera.zoomOut(calm));
    },
    kill: () => sigma.kill(),
  };
}

/** Sigma sets names sign by sign; those that cannot be set so are written by the browser, over the picture. */
function writeShaped(
  sigma: Sigma<NodeLook, EdgeLook>,
  graph: MultiDirectedGraph<NodeLook, EdgeLook>,
  palette: Palette,
): void {
  const canvas = sigma.createCanvas('names', { afterLayer: 'stage', style: { pointerEvents: 'none' } });
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const fine = window.devicePixelRatio;
    if (canvas.width !== Math.round(width * fine) || canvas.height !== Math.round(height * fine)) {
      canvas.width = Math.round(width * fine);
      canvas.height = Math.round(height * fine);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    pen.setTransform(fine, 0, 0, fine, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.font = `13px ${palette.font}`;
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = palette.paper;
    pen.fillStyle = palette.ink;
    const taken = new Set<string>();
    graph.forEachNode((_, { label, x, y, radius, isNamed, picked }) => {
      if (!isShaped(label)) return;
      const at = sigma.graphToViewport({ x, y });
      if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) return;
      // One name a place, but for those that stand whatever is near.
      const cell = `${Math.floor(at.x / 120)} ${Math.floor(at.y / 24)}`;
      if (taken.has(cell) && !isNamed && picked === 'NONE') return;
      taken.add(cell);
      const beside = sigma.scaleSize(radius) + 4;
      pen.textAlign = x < 0 ? 'right' : 'left';
      pen.strokeText(label, at.x + (x < 0 ? -beside : beside), at.y);
      pen.fillText(label, at.x + (x < 0 ? -beside : beside), at.y);
    });
  });
}
