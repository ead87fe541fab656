/**
 * Capitals of countries and regions: plain facts, typed by hand, to a hundredth of a degree.
 * Where a seat is contested or divided, the entry is the city where Japan's embassy or office for
 * the country is, or the constitutional capital; see README.md.
 */

export interface Capital {
  readonly lon: number;
  readonly lat: number;
  readonly en: string;
  readonly ja: string;
}

const table = `
AFG 69.17 34.53 Kabul カブール
AGO 13.23 -8.84 Luanda ルアンダ
ALB 19.82 41.33 Tirana ティラナ
AND 1.52 42.51 Andorra_la_Vella アンドラ・ラ・ベリャ
ARE 54.37 24.45 Abu_Dhabi アブダビ
ARG -58.38 -34.61 Buenos_Aires ブエノスアイレス
ARM 44.51 40.18 Yerevan エレバン
ATG -61.85 17.12 St._John’s セントジョンズ
AUS 149.13 -35.28 Canberra キャンベラ
AUT 16.37 48.21 Vienna ウィーン
AZE 49.87 40.41 Baku バクー
BDI 29.92 -3.43 Gitega ギテガ
BEL 4.35 50.85 Brussels ブリュッセル
BEN 2.62 6.50 Porto-Novo ポルトノボ
BFA -1.53 12.37 Ouagadougou ワガドゥグー
BGD 90.41 23.71 Dhaka ダッカ
BGR 23.32 42.70 Sofia ソフィア
BHR 50.58 26.23 Manama マナーマ
BHS -77.34 25.06 Nassau ナッソー
BIH 18.41 43.86 Sarajevo サラエボ
BLR 27.57 53.90 Minsk ミンスク
BLZ -88.77 17.25 Belmopan ベルモパン
BOL -68.15 -16.50 La_Paz ラパス
BRA -47.93 -15.78 Brasília ブラジリア
BRB -59.62 13.10 Bridgetown ブリッジタウン
BRN 114.94 4.89 Bandar_Seri_Begawan バンダルスリブガワン
BTN 89.64 27.47 Thimphu ティンプー
BWA 25.91 -24.65 Gaborone ハボロネ
CAF 18.56 4.36 Bangui バンギ
CAN -75.70 45.42 Ottawa オタワ
CHE 7.45 46.95 Bern ベルン
CHL -70.65 -33.45 Santiago サンティアゴ
CHN 116.40 39.91 Beijing 北京
CIV -5.28 6.82 Yamoussoukro ヤムスクロ
CMR 11.52 3.87 Yaoundé ヤウンデ
COD 15.31 -4.33 Kinshasa キンシャサ
COG 15.28 -4.27 Brazzaville ブラザビル
COK -159.78 -21.21 Avarua アバルア
COL -74.08 4.61 Bogotá ボゴタ
COM 43.26 -11.70 Moroni モロニ
CPV -23.51 14.93 Praia プライア
CRI -84.08 9.93 San_José サンホセ
CUB -82.37 23.13 Havana ハバナ
CYP 33.36 35.17 Nicosia ニコシア
CZE 14.42 50.09 Prague プラハ
DEU 13.41 52.52 Berlin ベルリン
DJI 43.15 11.59 Djibouti ジブチ
DMA -61.39 15.30 Roseau ロゾー
DNK 12.57 55.68 Copenhagen コペンハーゲン
DOM -69.90 18.48 Santo_Domingo サントドミンゴ
DZA 3.06 36.75 Algiers アルジェ
ECU -78.52 -0.22 Quito キト
EGY 31.24 30.06 Cairo カイロ
ERI 38.93 15.33 Asmara アスマラ
ESP -3.70 40.42 Madrid マドリード
EST 24.75 59.44 Tallinn タリン
ETH 38.75 9.02 Addis_Ababa アディスアベバ
FIN 24.94 60.17 Helsinki ヘルシンキ
FJI 178.44 -18.14 Suva スバ
FRA 2.35 48.85 Paris パリ
FSM 158.16 6.92 Palikir パリキール
GAB 9.45 0.39 Libreville リーブルビル
GBR -0.13 51.51 London ロンドン
GEO 44.79 41.72 Tbilisi トビリシ
GHA -0.20 5.56 Accra アクラ
GIN -13.68 9.54 Conakry コナクリ
GMB -16.58 13.45 Banjul バンジュール
GNB -15.60 11.86 Bissau ビサウ
GNQ 8.78 3.75 Malabo マラボ
GRC 23.73 37.98 Athens アテネ
GRD -61.75 12.05 St._George’s セントジョージズ
GTM -90.51 14.63 Guatemala_City グアテマラシティ
GUY -58.16 6.80 Georgetown ジョージタウン
HKG 114.16 22.28 Hong_Kong 香港
HND -87.21 14.08 Tegucigalpa テグシガルパ
HRV 15.98 45.81 Zagreb ザグレブ
HTI -72.34 18.54 Port-au-Prince ポルトープランス
HUN 19.04 47.50 Budapest ブダペスト
IDN 106.85 -6.21 Jakarta ジャカルタ
IND 77.23 28.64 New_Delhi ニューデリー
IRL -6.26 53.33 Dublin ダブリン
IRN 51.42 35.69 Tehran テヘラン
IRQ 44.40 33.34 Baghdad バグダッド
ISL -21.90 64.14 Reykjavík レイキャビク
ISR 34.78 32.08 Tel_Aviv テルアビブ
ITA 12.51 41.89 Rome ローマ
JAM -76.79 18.00 Kingston キングストン
JOR 35.95 31.95 Amman アンマン
JPN 139.69 35.69 Tokyo 東京
KAZ 71.45 51.18 Astana アスタナ
KEN 36.82 -1.28 Nairobi ナイロビ
KGZ 74.59 42.87 Bishkek ビシュケク
KHM 104.92 11.56 Phnom_Penh プノンペン
KIR 172.98 1.33 Tarawa タラワ
KNA -62.73 17.29 Basseterre バセテール
KOR 126.98 37.57 Seoul ソウル
KWT 47.98 29.37 Kuwait_City クウェート
LAO 102.60 17.97 Vientiane ビエンチャン
LBN 35.50 33.89 Beirut ベイルート
LBR -10.80 6.30 Monrovia モンロビア
LBY 13.19 32.89 Tripoli トリポリ
LCA -61.01 14.00 Castries カストリーズ
LIE 9.52 47.14 Vaduz ファドーツ
LKA 79.92 6.90 Sri_Jayawardenepura_Kotte スリ・ジャヤワルダナプラ・コッテ
LSO 27.48 -29.32 Maseru マセル
LTU 25.28 54.69 Vilnius ビリニュス
LUX 6.13 49.61 Luxembourg ルクセンブルク
LVA 24.11 56.95 Riga リガ
MAC 113.55 22.20 Macao マカオ
MAR -6.83 34.01 Rabat ラバト
MCO 7.42 43.74 Monaco モナコ
MDA 28.86 47.01 Chisinau キシナウ
MDG 47.54 -18.91 Antananarivo アンタナナリボ
MDV 73.51 4.17 Malé マレ
MEX -99.13 19.43 Mexico_City メキシコシティ
MHL 171.38 7.09 Majuro マジュロ
MKD 21.43 42.00 Skopje スコピエ
MLI -8.00 12.65 Bamako バマコ
MLT 14.51 35.90 Valletta バレッタ
MMR 96.13 19.75 Nay_Pyi_Taw ネーピードー
MNE 19.26 42.44 Podgorica ポドゴリツァ
MNG 106.91 47.91 Ulaanbaatar ウランバートル
MOZ 32.58 -25.97 Maputo マプト
MRT -15.98 18.09 Nouakchott ヌアクショット
MUS 57.50 -20.16 Port_Louis ポートルイス
MWI 33.79 -13.97 Lilongwe リロングウェ
MYS 101.69 3.14 Kuala_Lumpur クアラルンプール
NAM 17.08 -22.56 Windhoek ウィントフック
NER 2.11 13.51 Niamey ニアメ
NGA 7.49 9.06 Abuja アブジャ
NIC -86.25 12.13 Managua マナグア
NIU -169.92 -19.06 Alofi アロフィ
NLD 4.89 52.37 Amsterdam アムステルダム
NOR 10.75 59.91 Oslo オスロ
NPL 85.32 27.71 Kathmandu カトマンズ
NRU 166.92 -0.55 Yaren ヤレン
NZL 174.78 -41.29 Wellington ウェリントン
OMN 58.41 23.58 Muscat マスカット
PAK 73.06 33.72 Islamabad イスラマバード
PAN -79.52 8.99 Panama_City パナマシティ
PER -77.03 -12.04 Lima リマ
PHL 120.98 14.60 Manila マニラ
PLW 134.62 7.50 Melekeok マルキョク
PNG 147.15 -9.48 Port_Moresby ポートモレスビー
POL 21.01 52.23 Warsaw ワルシャワ
PRK 125.75 39.03 Pyongyang 平壌
PRT -9.13 38.72 Lisbon リスボン
PRY -57.63 -25.29 Asunción アスンシオン
PSE 35.20 31.90 Ramallah ラマッラ
QAT 51.53 25.29 Doha ドーハ
ROU 26.11 44.43 Bucharest ブカレスト
RUS 37.62 55.75 Moscow モスクワ
RWA 30.06 -1.95 Kigali キガリ
SAU 46.72 24.69 Riyadh リヤド
SDN 32.53 15.55 Khartoum ハルツーム
SEN -17.44 14.69 Dakar ダカール
SGP 103.85 1.29 Singapore シンガポール
SLB 159.95 -9.43 Honiara ホニアラ
SLE -13.23 8.49 Freetown フリータウン
SLV -89.19 13.69 San_Salvador サンサルバドル
SMR 12.45 43.94 San_Marino サンマリノ
SOM 45.34 2.04 Mogadishu モガディシュ
SRB 20.46 44.80 Belgrade ベオグラード
SSD 31.58 4.85 Juba ジュバ
STP 6.73 0.34 São_Tomé サントメ
SUR -55.17 5.87 Paramaribo パラマリボ
SVK 17.11 48.15 Bratislava ブラチスラバ
SVN 14.51 46.05 Ljubljana リュブリャナ
SWE 18.07 59.33 Stockholm ストックホルム
SWZ 31.13 -26.32 Mbabane ムババーネ
SYC 55.45 -4.62 Victoria ビクトリア
SYR 36.29 33.51 Damascus ダマスカス
TCD 15.04 12.11 N’Djamena ンジャメナ
TGO 1.21 6.13 Lomé ロメ
THA 100.50 13.75 Bangkok バンコク
TJK 68.78 38.54 Dushanbe ドゥシャンベ
TKM 58.38 37.95 Ashgabat アシガバット
TLS 125.57 -8.56 Dili ディリ
TON -175.20 -21.14 Nuku’alofa ヌクアロファ
TTO -61.52 10.67 Port_of_Spain ポートオブスペイン
TUN 10.17 36.82 Tunis チュニス
TUR 32.85 39.92 Ankara アンカラ
TUV 179.20 -8.52 Funafuti フナフティ
TWN 121.53 25.05 Taipei 台北
TZA 35.74 -6.17 Dodoma ドドマ
UGA 32.58 0.32 Kampala カンパラ
UKR 30.52 50.45 Kyiv キーウ
URY -56.19 -34.90 Montevideo モンテビデオ
USA -77.04 38.90 Washington,_D.C. ワシントンD.C.
UZB 69.22 41.26 Tashkent タシケント
VAT 12.45 41.90 Vatican_City バチカン
VCT -61.22 13.16 Kingstown キングスタウン
VEN -66.88 10.49 Caracas カラカス
VNM 105.84 21.02 Hanoi ハノイ
VUT 168.32 -17.74 Port_Vila ポートビラ
WSM -171.77 -13.83 Apia アピア
XKX 21.17 42.67 Pristina プリシュティナ
YEM 44.21 15.35 Sana’a サヌア
ZAF 28.19 -25.74 Pretoria プレトリア
ZMB 28.28 -15.41 Lusaka ルサカ
ZWE 31.05 -17.83 Harare ハラレ
`;

const capitals = new Map<string, Capital>();
for (const line of table.trim().split('\n')) {
  const [code = '', lon, lat, en = '', ja = ''] = line.split(' ');
  capitals.set(code, { lon: Number(lon), lat: Number(lat), en: en.replaceAll('_', ' '), ja });
}

/** `null` for dependencies, which have no capital of their own here. */
export function capitalOf(code: string): Capital | null {
  return capitals.get(code) ?? null;
}
