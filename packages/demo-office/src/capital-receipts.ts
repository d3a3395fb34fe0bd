import { pence } from '@concordat/domain/kernel';

const BY_SEPTEMBER = '2016-09-30';
const NO_DAY = 'received by 30 September 2016; the paper gives no day';

/** Paragraph 4.3.1: grants, two sites, one vehicle over £10,000, and vehicles the paper prints as one sum of £62k. */
export function capitalReceipts() {
  const receipt = (
    kind: 'assetSale' | 'grant',
    what: string,
    asset: string | null,
    pounds: number,
    isWorkedOut: boolean,
  ) => ({ kind, what, asset, amount: pence(pounds * 100), receivedOn: BY_SEPTEMBER, isWorkedOut });
  const vehicles = [9_000, 9_000, 9_000, 9_000, 9_000, 9_000, 8_326];
  return [
    receipt('grant', `Grants from central government, ${NO_DAY}`, null, 299_396, true),
    receipt('assetSale', `Sale of Papworth, ${NO_DAY}`, 'Site at Papworth', 264_000, false),
    receipt('assetSale', `Sale of Sawtry, ${NO_DAY}`, 'Site at Sawtry', 307_000, false),
    receipt('assetSale', `Sale of a vehicle, ${NO_DAY}`, 'Vehicle sold for over £10,000', 10_200, true),
    ...vehicles.map((pounds, at) =>
      receipt(
        'assetSale',
        `Sale of vehicles, part ${at + 1} of £62k, which the paper does not split`,
        `Vehicles, lot ${at + 1}`,
        pounds,
        true,
      ),
    ),
  ];
}
