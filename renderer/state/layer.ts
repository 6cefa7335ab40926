// Whether the palette or the sheet of keys is open: the two layers that any page can call up.

import { create } from 'zustand';

type Layer = 'none' | 'palette' | 'keyboard';

interface LayerState {
  readonly layer: Layer;
  readonly show: (layer: Layer) => void;
}

export const layerStore = create<LayerState>()((set) => ({
  layer: 'none',
  show: (layer) => set({ layer }),
}));
