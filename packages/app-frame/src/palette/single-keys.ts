const place = 'concordat.single-keys';

/** Whether single-key shortcuts are on for this device; on where the device keeps nothing. */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice on the device, as far as it keeps anything. */
export function turnSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(place);
    else localStorage.setItem(place, 'off');
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
