export { UNSENT_SHELF } from './count-unsent.ts';
export { type DeviceStore, DeviceStoreClosed, openDeviceStore, reopenDeviceStore } from './device-store.ts';
export { useDeviceStore } from './use-device-store.ts';
