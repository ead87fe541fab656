/**
 * Where layers that come and go take their place. Each names the layer it lies under; where that one
 * comes and goes itself, an empty layer of the style keeps the place.
 */
import type { LayerSpecification } from 'maplibre-gl';

/** Empty layers of the style. */
export const slots = { members: 'slot-members', arcs: 'slot-arcs' } as const;

/** The layer that each group lies under. */
export const layerAbove = {
  graticule: 'countries',
  selection: slots.members,
  members: 'edge',
  partners: 'dots-ring',
  memberDots: 'dots-edge',
  selectedDots: slots.arcs,
} as const;

/** A layer that only keeps a place: it is never drawn. */
export function slot(id: string): LayerSpecification {
  return { id, type: 'background', layout: { visibility: 'none' } };
}
