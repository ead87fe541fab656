/**
 * Which country lies in which region and what it is. Facts typed by hand in the usage of Japan's
 * Ministry of Foreign Affairs; the decisions behind them are in README.md.
 */

import type { CountryStatus } from '../../src/domain/model/types';

function codes(list: string): string[] {
  return list.split(' ');
}

/** Every country, region and dependency, each in exactly one region of the data. */
export const regionMembers = {
  'southeast-asia': codes('BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM'),
  'east-asia': codes('CHN HKG JPN KOR MAC MNG PRK TWN'),
  'south-asia': codes('BGD BTN IND LKA MDV NPL PAK'),
  'central-asia': codes('KAZ KGZ TJK TKM UZB'),
  pacific: codes(
    'ASM AUS CCK COK CXR FJI FSM GUM HMD KIR MHL MNP NCL NFK NIU NRU NZL PCN PLW PNG PYF SLB TKL ' +
      'TON TUV UMI VUT WLF WSM',
  ),
  'north-america': codes('BMU CAN GRL SPM USA'),
  'latin-america': codes(
    'ABW AIA ARG ATG BES BHS BLM BLZ BOL BRA BRB BVT CHL COL CRI CUB CUW CYM DMA DOM ECU FLK GLP ' +
      'GRD GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SGS SLV SUR SXM ' +
      'TCA TTO URY VCT VEN VGB VIR',
  ),
  europe: codes(
    'ALA ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GEO GGY ' +
      'GIB GRC HRV HUN IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ' +
      'ROU RUS SJM SMR SRB SVK SVN SWE UKR VAT XKX',
  ),
  'middle-east': codes('AFG ARE BHR IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM'),
  africa: codes(
    'AGO ATF BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB ' +
      'GNQ IOT KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI MYT NAM NER NGA REU RWA SDN SEN SHN ' +
      'SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
  ),
} as const satisfies Record<string, string[]>;

export type RegionId = keyof typeof regionMembers;

const home = 'JPN';

/** 国・地域: shown and counted on their own, not among the 196 states that Japan counts. */
const territories = new Set(codes('HKG MAC PRK PSE TWN'));

/** Areas with an ISO code of their own that belong to a state. */
const dependencies: Readonly<Record<string, readonly string[]>> = {
  AUS: codes('CCK CXR HMD NFK'),
  DNK: codes('FRO GRL'),
  FIN: codes('ALA'),
  FRA: codes('ATF BLM GLP GUF MAF MTQ MYT NCL PYF REU SPM WLF'),
  GBR: codes('AIA BMU CYM FLK GGY GIB IMN IOT JEY MSR PCN SGS SHN TCA VGB'),
  NLD: codes('ABW BES CUW SXM'),
  NOR: codes('BVT SJM'),
  NZL: codes('TKL'),
  USA: codes('ASM GUM MNP PRI UMI VIR'),
};

/** Areas that this map gives to no state. X codes are our own (ISO leaves XAA–XZZ to users). */
const undeterminedInBothViews = codes('ATA ESH XSP');
const undeterminedInView = {
  japan: codes('XGL XKU XSK'),
  'natural-earth': codes('XBK XBN XBZ XNC XSE XSI XSO'),
} as const;

export type PointOfView = keyof typeof undeterminedInView;
export const pointsOfView = Object.keys(undeterminedInView) as PointOfView[];

const regionByCode = new Map<string, RegionId>();
for (const [region, members] of Object.entries(regionMembers)) {
  for (const code of members) {
    if (regionByCode.has(code)) throw new Error(`${code} is in two regions`);
    regionByCode.set(code, region as RegionId);
  }
}
const parentByCode = new Map(
  Object.entries(dependencies).flatMap(([parent, list]) => list.map((code) => [code, parent])),
);

/** Areas nobody is given, in one view of the borders. */
export function undeterminedCodes(view: PointOfView): string[] {
  return [...undeterminedInBothViews, ...undeterminedInView[view]].sort();
}

/** Countries, regions and dependencies: everything that has a name on the map. */
export const namedCodes: readonly string[] = [...regionByCode.keys()].sort();
/** Named codes and those undetermined areas that have an ISO code. */
export const allCodes: readonly string[] = [...namedCodes, 'ATA', 'ESH'].sort();

export function statusOf(code: string): CountryStatus {
  if (code === home) return 'home';
  if (territories.has(code)) return 'region';
  if (parentByCode.has(code)) return 'dependency';
  return regionByCode.has(code) ? 'country' : 'undetermined';
}

export function regionOf(code: string): RegionId | null {
  return regionByCode.get(code) ?? null;
}

export function parentOf(code: string): string | null {
  return parentByCode.get(code) ?? null;
}
