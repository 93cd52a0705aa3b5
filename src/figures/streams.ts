/** The box in which the streams are drawn; they may be stretched in it. */
export const streamsBox = { width: 1200, height: 20 };

/** The three streams that meet, from top to bottom. */
export const streams = [
  { strand: 'recipient', line: 'M0 3C180 3 260 10 420 10S760 7 1200 7' },
  { strand: 'provider', line: 'M0 10C220 10 300 13 480 13s320-3 720-3' },
  { strand: 'horizontal', line: 'M0 17C160 17 280 16 460 16s380-3 740-3' },
] as const;
