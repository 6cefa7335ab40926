// From the Dutch grid (Rijksdriehoekstelsel, EPSG:28992) to longitude and latitude (WGS 84), by the approximation of
// F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie tussen RD- en
// WGS84-kaartcoördinaten", Geodesia 2001-2: good to about half a metre in the European Netherlands, ample for a map.

/** The centre of the grid: the tower of Our Lady in Amersfoort. Metres and degrees. */
const CENTRE = { x: 155_000, y: 463_000, latitude: 52.1551744, longitude: 5.38720621 };

/** Powers of x and y (in 100 km from the centre), and seconds of arc. */
type Term = readonly [p: number, q: number, seconds: number];

const LATITUDE: readonly Term[] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];

const LONGITUDE: readonly Term[] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

function secondsOf(terms: readonly Term[], x: number, y: number): number {
  return terms.reduce((sum, [p, q, seconds]) => sum + seconds * x ** p * y ** q, 0);
}

/**
 * @param x metres east of the grid's origin, about 0 to 300,000
 * @param y metres north, about 300,000 to 630,000
 * @returns degrees: longitude first, as GeoJSON has them
 */
export function rdToWgs84(x: number, y: number): readonly [longitude: number, latitude: number] {
  const dx = (x - CENTRE.x) * 1e-5;
  const dy = (y - CENTRE.y) * 1e-5;
  return [CENTRE.longitude + secondsOf(LONGITUDE, dx, dy) / 3600, CENTRE.latitude + secondsOf(LATITUDE, dx, dy) / 3600];
}
