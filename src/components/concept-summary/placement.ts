/** A line of a link, in pixels from the window’s corner. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a panel is placed by: the lines of a link, and where on it the pointer is, if it is. */
export interface Anchor {
  readonly lines: readonly [Line, ...Line[]];
  readonly pointer?: { readonly clientX: number; readonly clientY: number } | undefined;
  /** Whether the link stands in a list or a drawing of links, whose neighbours are to stay in reach. */
  readonly listed: boolean;
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Pixels between link and panel, which concept-summary.css bridges, and at least between panel and window. */
const gap = 8;

const within = (wished: number, size: number, space: number): number =>
  Math.max(gap, Math.min(wished, space - size - gap));

/** Where a panel stands that tells of a link: inside the window and off the link’s own lines. */
export const placement = (anchor: Anchor, panel: Size, view: Size): Corner =>
  (anchor.listed && beside(anchor, panel, view)) || belowOrAbove(anchor, panel, view);

/** Beside the link, where there is room; to its right only if it has no shorter line, from which the way is long. */
function beside({ lines }: Anchor, panel: Size, view: Size): Corner | undefined {
  const [first, ...others] = lines;
  const top = within(first.top, panel.height, view.height);
  const before = first.left - gap - panel.width;
  const after = first.right + gap;
  if (before >= gap) return { left: before, top };
  if (others.length === 0 && after + panel.width + gap <= view.width) return { left: after, top };
  return undefined;
}

/** Below, or above where only there is room, or where the pointer would have to cross other lines on its way down. */
function belowOrAbove({ lines, pointer }: Anchor, panel: Size, view: Size): Corner {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const above = first.top - gap - panel.height;
  const below = last.bottom + gap;
  const onFirst = first !== last && pointer !== undefined && pointer.clientY <= first.bottom;
  const isAbove = above >= 0 && (onFirst || below + panel.height > view.height);
  const wished = pointer ? pointer.clientX - panel.width / 2 : (isAbove ? first : last).left;
  return { left: within(wished, panel.width, view.width), top: isAbove ? above : below };
}
